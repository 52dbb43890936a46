/**
 * A table without any header the reader knows, on a sheet of its own or above another: it is not read, but it is
 * asked about.
 */
import type { RowNumber } from "../../sheet/cells";
import { headerText } from "./decidedTables";
import type { SheetGrid } from "./sheetGrid";
import { columnLetters } from "../../sheet/address";
import {
  FARTHEST_UNKNOWN_HEADER,
  FEWEST_FILLED_COLUMNS,
  FEWEST_ROWS_OF_WORDS,
  FEWEST_UNKNOWN_COLUMNS,
  FEWEST_UNKNOWN_ROWS,
  FEWEST_UNKNOWN_ROWS_ABOVE,
  LONGEST_UNKNOWN_HEADER,
  ROWS_UNDER_UNKNOWN,
  SHARE_OF_FILLED_COLUMNS,
} from "./evidence";
import { headerColumns } from "./headerRows";
import type { FoundTable } from "../model/decisions";

/**
 * The first row of words over rows that fill the same columns; null where there is none. `before`: above the first
 * header that the reader knows, where titles stand, and letterheads in two columns.
 */
export function guessTable(grid: SheetGrid, before: RowNumber | null = null): FoundTable | null {
  const { firstRow } = grid.area;
  const end = before === null ? grid.area.lastRow : before - 1;
  const fewest = before === null ? FEWEST_UNKNOWN_ROWS : FEWEST_UNKNOWN_ROWS_ABOVE;
  for (let row = firstRow; row <= Math.min(end - fewest, firstRow + FARTHEST_UNKNOWN_HEADER); row++) {
    const filled = grid.filled(row);
    if (filled.length < FEWEST_UNKNOWN_COLUMNS || !filled.every((column) => isHeaderText(grid, row, column))) continue;
    const rows = rowsUnder(grid, row, filled, end);
    if (rows.length < fewest || (before !== null && areLines(grid, rows, filled))) continue;
    // Titles of the next table are no rows of this one.
    const lastRow = before === null ? end : lastAbove(grid, row, filled, end);
    const columns = headerColumns(grid, [row], filled[0]!, filled.at(-1)!);
    const last = columns.at(-1)!.column;
    return {
      id: `${grid.name}!${columnLetters(filled[0]!)}${row}:${columnLetters(last)}${lastRow}`,
      sheet: grid.name,
      headerRows: [row],
      firstColumn: filled[0]!,
      lastColumn: last,
      bodyFirst: row + 1,
      bodyLast: lastRow,
      headers: columns.map(headerText),
      place: { sheet: grid.name, nth: 1 },
      outcome: "notUnderstood",
      mapping: null,
      unitFrom: null,
    };
  }
  return null;
}

function isHeaderText(grid: SheetGrid, row: RowNumber, column: number): boolean {
  const value = grid.value(row, column);
  return (
    typeof value === "string" &&
    value.length <= LONGEST_UNKNOWN_HEADER &&
    /\p{L}/u.test(value) &&
    !grid.hasFormula(row, column)
  );
}

/** Those of the next rows that fill most of the header's columns. */
function rowsUnder(grid: SheetGrid, header: RowNumber, columns: readonly number[], end: RowNumber): RowNumber[] {
  const rows: RowNumber[] = [];
  for (let row = header + 1; row <= Math.min(end, header + ROWS_UNDER_UNKNOWN); row++) {
    const filled = columns.filter((column) => !grid.blank(row, column)).length;
    if (filled >= FEWEST_FILLED_COLUMNS && filled >= columns.length * SHARE_OF_FILLED_COLUMNS) rows.push(row);
  }
  return rows;
}

/**
 * Above a known table stand titles too, and letterheads in two columns: a row with a number among its cells is none
 * of these.
 */
function areLines(grid: SheetGrid, rows: readonly RowNumber[], columns: readonly number[]): boolean {
  if (rows.some((row) => holdsNumber(grid, row, columns))) return false;
  return rows.length < FEWEST_ROWS_OF_WORDS || columns.length <= FEWEST_UNKNOWN_COLUMNS;
}

function holdsNumber(grid: SheetGrid, row: RowNumber, columns: readonly number[]): boolean {
  return columns.some(
    (column) => typeof grid.value(row, column) === "number" || /^\d+\.?$/u.test(grid.text(row, column).trim()),
  );
}

function lastAbove(grid: SheetGrid, header: RowNumber, columns: readonly number[], end: RowNumber): RowNumber {
  for (let row = end; row > header; row--)
    if (columns.filter((column) => !grid.blank(row, column)).length >= FEWEST_UNKNOWN_COLUMNS) return row;
  return header;
}
