/**
 * Where a text stands in its column. Asked of the few rows that look like headers: a column is gone through once,
 * when it is first asked for.
 */
import { addTo } from "../../lists";
import { clean } from "../../text/normalise";
import type { ColumnNumber, RowNumber } from "../../sheet/cells";
import type { SheetGrid } from "./sheetGrid";

const NOWHERE: readonly RowNumber[] = [];

/** Two texts that a person would call the same. */
export function sameText(text: string): string {
  return clean(text).toLowerCase();
}

export class ColumnTexts {
  private readonly columns = new Map<ColumnNumber, ReadonlyMap<string, readonly RowNumber[]>>();

  constructor(private readonly grid: SheetGrid) {}

  /** From the top. */
  private rowsWith(column: ColumnNumber, text: string): readonly RowNumber[] {
    let rows = this.columns.get(column);
    if (rows === undefined) this.columns.set(column, (rows = this.textsOf(column)));
    return rows.get(sameText(text)) ?? NOWHERE;
  }

  /** The first row below `row` with the text; null where there is none. */
  firstBelow(row: RowNumber, column: ColumnNumber, text: string): RowNumber | null {
    const rows = this.rowsWith(column, text);
    let [from, to] = [0, rows.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (rows[middle]! > row) to = middle;
      else from = middle + 1;
    }
    return rows[from] ?? null;
  }

  private textsOf(column: ColumnNumber): ReadonlyMap<string, readonly RowNumber[]> {
    const { grid } = this;
    const texts = new Map<string, RowNumber[]>();
    for (let row = grid.area.firstRow; row <= grid.area.lastRow; row++)
      if (typeof grid.value(row, column) === "string") addTo(texts, sameText(grid.text(row, column)), row);
    return texts;
  }
}
