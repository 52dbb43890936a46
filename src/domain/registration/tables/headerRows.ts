/** The header rows of a table, and the texts of merged headers joined, without asking Excel what is merged. */
import { clean } from "../../text/normalise";
import type { ColumnNumber, RowNumber } from "../../sheet/cells";
import { MOST_HEADER_ROWS } from "./evidence";
import { isParentRow } from "./parentHeaderRow";
import type { ReadSheet } from "./readSheet";
import type { SheetGrid } from "./sheetGrid";
import type { Span } from "./span";
import { isSubHeaderRow } from "./subHeaderRow";

/** One column's header: its own text last, merged parents before it. */
export interface HeaderColumn {
  readonly column: ColumnNumber;
  readonly texts: readonly string[];
  /** Row of the column's own (lowest) text. */
  readonly row: RowNumber;
}

/** Header rows from the main one: parents above it, children below it. */
export function headerRowsAt(sheet: ReadSheet, main: RowNumber, span: Span): RowNumber[] {
  const { area } = sheet.grid;
  const rows = [main];
  if (isParentRow(sheet, main, main - 1, span)) rows.unshift(main - 1);
  for (let row = main + 1; row <= area.lastRow && rows.length < MOST_HEADER_ROWS; row++) {
    if (!isSubHeaderRow(sheet, rows, row, span)) break;
    rows.push(row);
  }
  return rows;
}

/**
 * Header texts per column. A blank cell takes the text to its left when that one has something under it and so has
 * the blank one.
 */
export function headerColumns(
  grid: SheetGrid,
  rows: readonly RowNumber[],
  first: ColumnNumber,
  last: ColumnNumber,
): HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  const carried: (string | null)[] = rows.map(() => null);
  for (let column = first; column <= last; column++) {
    const texts: string[] = [];
    let own: RowNumber | null = null;
    let fresh = false;
    for (const [level, row] of rows.entries()) {
      const text = clean(grid.text(row, column));
      const below = rows.slice(level + 1).some((lower) => !grid.blank(lower, column));
      if (text !== "") {
        texts.push(text);
        own = row;
        fresh = true;
        carried[level] = below ? text : null;
        // A new parent ends what was carried on the levels below it.
        for (let lower = level + 1; lower < rows.length; lower++) carried[lower] = null;
      } else if (carried[level] != null && below && !fresh) texts.push(carried[level]!);
      else if (!below) carried[level] = null;
    }
    if (own !== null) columns.push({ column, texts, row: own });
  }
  return columns;
}
