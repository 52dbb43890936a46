/** The row under a header that numbers its columns: «1 2 3 …», «A B C 1 2», «7=6:3». */
import { clean } from "../../text/normalise";
import type { CellScalar, ColumnNumber, RowNumber } from "../../sheet/cells";
import { anyReason, type Reason } from "../model/orderedTable";
import { FEWEST_INDEX_CELLS, FEWEST_INDEX_NUMBERS, LARGEST_INDEX, LONGEST_INDEX_CELL } from "./evidence";
import type { SheetGrid } from "./sheetGrid";

const INDEX_CELL = /^(?:\(?\d{1,2}\)?|[A-ZĐ]|\d{1,2}\s*=\s*[\d\s:+\-*/()x%]+)$/u;

/** Cells that number no column: one is enough. */
const NO_INDEX_CELL: readonly Reason<CellScalar>[] = [
  { when: "TRUE or FALSE", holds: (value) => typeof value === "boolean" },
  {
    when: "no whole number, or more than any table has columns",
    holds: (value) => typeof value === "number" && (!Number.isInteger(value) || value < 0 || value > LARGEST_INDEX),
  },
  // Nearly every row of data ends here.
  { when: "a long text", holds: (value) => typeof value === "string" && value.length > LONGEST_INDEX_CELL },
];

export function isIndexRow(grid: SheetGrid, row: RowNumber, filled: readonly ColumnNumber[]): boolean {
  const numbers: number[] = [];
  for (const column of filled) {
    if (anyReason(NO_INDEX_CELL, grid.value(row, column))) return false;
    const text = clean(grid.text(row, column));
    if (!INDEX_CELL.test(text)) return false;
    const digits = /^\(?(\d{1,2})/.exec(text)?.[1];
    if (digits === undefined) continue;
    const number = Number(digits);
    if (numbers.length > 0 && number !== numbers.at(-1)! + 1) return false;
    numbers.push(number);
  }
  return numbers.length >= FEWEST_INDEX_NUMBERS || filled.length >= FEWEST_INDEX_CELLS;
}
