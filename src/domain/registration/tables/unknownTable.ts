/** A table without any header the reader knows, on a sheet of its own or above another: it is not read, but it is asked about. */
import type { RowNumber } from "../../sheet/cells";
import { headerText } from "./decidedTables";
import type { SheetGrid } from "./sheetGrid";
import { columnLetters } from "../../sheet/address";
import { headerColumns } from "./headerRows";
import type { FoundTable } from "../model/decisions";

const FARTHEST_HEADER = 60;
const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 3;
/** A unit may register a single phòng above its people; a row with a number among its cells is no title, nor are two rows of four cells. */
const FEWEST_ABOVE = 1;

/**
 * The first row of words over rows that fill the same columns; null where there is none. `before`: above the first header that the
 * reader knows, where titles stand, and letterheads in two columns.
 */
export function guessTable(grid: SheetGrid, before: RowNumber | null = null): FoundTable | null {
  const { firstRow } = grid.area;
  const end = before === null ? grid.area.lastRow : before - 1;
  const fewest = before === null ? FEWEST_ROWS : FEWEST_ABOVE;
  for (let row = firstRow; row <= Math.min(end - fewest, firstRow + FARTHEST_HEADER); row++) {
    const filled = grid.filled(row);
    if (filled.length < FEWEST_COLUMNS || !filled.every((column) => isHeaderText(grid, row, column))) continue;
    const rows = rowsUnder(grid, row, filled, end);
    if (
      rows.length < fewest ||
      (before !== null &&
        !rows.some((each) => holdsNumber(grid, each, filled)) &&
        (rows.length < 2 || filled.length <= FEWEST_COLUMNS))
    )
      continue;
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
  return typeof value === "string" && value.length <= 120 && /\p{L}/u.test(value) && !grid.hasFormula(row, column);
}

/** Those of the next five rows that fill most of the header's columns. */
function rowsUnder(grid: SheetGrid, header: RowNumber, columns: readonly number[], end: RowNumber): RowNumber[] {
  const rows: RowNumber[] = [];
  for (let row = header + 1; row <= Math.min(end, header + 5); row++) {
    const filled = columns.filter((column) => !grid.blank(row, column)).length;
    if (filled >= 2 && filled >= columns.length * 0.6) rows.push(row);
  }
  return rows;
}

function holdsNumber(grid: SheetGrid, row: RowNumber, columns: readonly number[]): boolean {
  return columns.some(
    (column) => typeof grid.value(row, column) === "number" || /^\d+\.?$/u.test(grid.text(row, column).trim()),
  );
}

function lastAbove(grid: SheetGrid, header: RowNumber, columns: readonly number[], end: RowNumber): RowNumber {
  for (let row = end; row > header; row--)
    if (columns.filter((column) => !grid.blank(row, column)).length >= FEWEST_COLUMNS) return row;
  return header;
}
