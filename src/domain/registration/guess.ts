/** A sheet without any header the reader knows may hold a table all the same: it is not read, but it is asked about. */
import type { RowNumber } from "./cells";
import { headerText } from "./decisions";
import { columnLetters, type SheetGrid } from "./grid";
import { headerColumns } from "./headers";
import type { FoundTable } from "./mapping";

const FARTHEST_HEADER = 60;
const FEWEST_COLUMNS = 3;

/** The first row of words over rows that fill the same columns; null where there is none. */
export function guessTable(grid: SheetGrid): FoundTable | null {
  const { firstRow, lastRow } = grid.area;
  for (let row = firstRow; row <= Math.min(lastRow - 3, firstRow + FARTHEST_HEADER); row++) {
    const filled = grid.filled(row);
    if (filled.length < FEWEST_COLUMNS || !filled.every((column) => isHeaderText(grid, row, column))) continue;
    if (rowsUnder(grid, row, filled) < 3) continue;
    const columns = headerColumns(grid, [row], filled[0]!, filled.at(-1)!);
    const last = columns.at(-1)!.column;
    return {
      id: `${grid.name}!${columnLetters(filled[0]!)}${row}:${columnLetters(last)}${lastRow}`, sheet: grid.name, headerRows: [row], firstColumn: filled[0]!, lastColumn: last,
      bodyFirst: row + 1, bodyLast: lastRow, headers: columns.map(headerText), place: { sheet: grid.name, nth: 1 }, outcome: "notUnderstood", mapping: null, unitFrom: null,
    };
  }
  return null;
}

function isHeaderText(grid: SheetGrid, row: RowNumber, column: number): boolean {
  const value = grid.value(row, column);
  return typeof value === "string" && value.length <= 120 && /\p{L}/u.test(value) && !grid.hasFormula(row, column);
}

/** How many of the next five rows fill most of the header's columns. */
function rowsUnder(grid: SheetGrid, header: RowNumber, columns: readonly number[]): number {
  let rows = 0;
  for (let row = header + 1; row <= Math.min(grid.area.lastRow, header + 5); row++) {
    const filled = columns.filter((column) => !grid.blank(row, column)).length;
    if (filled >= 2 && filled >= columns.length * 0.6) rows++;
  }
  return rows;
}
