/** The row under a header that numbers its columns: «1 2 3 …», «A B C 1 2», «7=6:3». */
import { clean } from "../../text/normalise";
import type { ColumnNumber, RowNumber } from "../../sheet/cells";
import type { SheetGrid } from "./sheetGrid";

const INDEX_CELL = /^(?:\(?\d{1,2}\)?|[A-ZĐ]|\d{1,2}\s*=\s*[\d\s:+\-*/()x%]+)$/u;

export function isIndexRow(grid: SheetGrid, row: RowNumber, filled: readonly ColumnNumber[]): boolean {
  if (filled.length < 2) return false;
  let previous: number | null = null;
  let numbers = 0;
  for (const column of filled) {
    const value = grid.value(row, column);
    if (
      typeof value === "boolean" ||
      (typeof value === "number" && (!Number.isInteger(value) || value < 0 || value > 60))
    )
      return false;
    // Nearly every row of data ends here.
    if (typeof value === "string" && value.length > 40) return false;
    const text = clean(grid.text(row, column));
    if (!INDEX_CELL.test(text)) return false;
    const number = /^\(?(\d{1,2})/.exec(text)?.[1];
    if (number !== undefined) {
      if (previous !== null && Number(number) !== previous + 1) return false;
      previous = Number(number);
      numbers++;
    }
  }
  return numbers >= 2 || filled.length >= 3;
}
