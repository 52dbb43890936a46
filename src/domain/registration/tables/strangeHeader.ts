/**
 * A second header on a sheet, in words that nobody knows: after a break, with a text over each column of the rows
 * below, which hold other sorts of things than it does. Its table is none of the one above; what it is, is asked.
 */
import { readMark } from "../../text/marks";
import { readNumber } from "../../text/numbers";
import type { ColumnNumber, RowNumber } from "../../sheet/cells";
import { A_DAY, FEWEST_CONTRASTS, FEWEST_UNKNOWN_COLUMNS, LONGEST_CHILD, ROWS_UNDER_STRANGE } from "./evidence";
import type { RowInQuestion } from "./headerOrData";
import type { ReadSheet } from "./readSheet";

/** What a cell holds, as far as it is no mere text. */
type Sort = "figure" | "mark" | "person" | "rating" | "award";

function sortOf({ grid, words }: ReadSheet, row: RowNumber, column: ColumnNumber): Sort | null {
  const value = grid.value(row, column);
  if (typeof value === "number") return "figure";
  if (readMark(value) !== "other") return "mark";
  const text = grid.text(row, column);
  if (A_DAY.test(text) || readNumber(text) !== null) return "figure";
  if (words.isPersonName(text)) return "person";
  if (words.rating(text) !== null) return "rating";
  return words.awards(text, "unit").some(({ award }) => award !== null) ? "award" : null;
}

export function isStrangeHeader(sheet: ReadSheet, row: RowNumber, asked: RowInQuestion): boolean {
  const { filled } = asked;
  return (
    filled.length >= FEWEST_UNKNOWN_COLUMNS &&
    filled.every((column) => mayHead(sheet, row, column)) &&
    asked.isAfterBreak &&
    asked.shareOfValues === 0 &&
    !filled.some((column) => sheet.comesAgain(row, column, filled)) &&
    headsOtherThings(sheet, row, filled)
  );
}

/** A few words that name nobody. */
function mayHead({ grid, words }: ReadSheet, row: RowNumber, column: ColumnNumber): boolean {
  const value = grid.value(row, column);
  if (typeof value !== "string" || value.length > LONGEST_CHILD || grid.hasFormula(row, column)) return false;
  return /\p{L}{2}/u.test(value) && !words.isPersonName(value) && !words.isDepartment(value) && !A_DAY.test(value);
}

/** Each column of the rows right below has a text over it, and what stands there is not what stands over it. */
function headsOtherThings(sheet: ReadSheet, row: RowNumber, filled: readonly ColumnNumber[]): boolean {
  const rows = rowsBelow(sheet, row);
  if (rows.length === 0) return false;
  const columns = new Set(rows.flatMap((each) => sheet.grid.filled(each)));
  if ([...columns].some((column) => !filled.includes(column))) return false;
  let contrasts = 0;
  for (const column of filled) {
    const sorts = new Set(
      rows.flatMap((each) => (sheet.grid.blank(each, column) ? [] : [sortOf(sheet, each, column)])),
    );
    const [sort] = sorts;
    if (sorts.size !== 1 || sort === null || sort === undefined) continue;
    if (sortOf(sheet, row, column) === sort) return false;
    contrasts++;
  }
  return contrasts >= FEWEST_CONTRASTS;
}

/** Down to the next empty row. */
function rowsBelow({ grid }: ReadSheet, row: RowNumber): RowNumber[] {
  const rows: RowNumber[] = [];
  for (let below = row + 1; below <= Math.min(grid.area.lastRow, row + ROWS_UNDER_STRANGE); below++) {
    if (grid.filled(below).length === 0) break;
    rows.push(below);
  }
  return rows;
}
