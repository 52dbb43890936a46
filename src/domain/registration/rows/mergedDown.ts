/**
 * Columns of merged cells: only the first row of each merged area holds a value. Known by its looks, never asked for: asking Excel
 * what is merged clears the officer's undo.
 */
import type { RowNumber } from "../../sheet/cells";
import type { Frame } from "./tableFrame";
import type { RowsRead } from "./rowRoles";

export interface MergedColumn {
  /** What the blank cells stand for. */
  readonly values: ReadonlyMap<RowNumber, string>;
  /** Few rows speak for it: a cell may also just be empty. Worth a question. */
  readonly unsure: boolean;
}

/**
 * No value twice, and blank cells below one. Null where the column is filled row by row. `unitOf`: a phòng does not reach from one unit
 * into the next.
 */
export function mergedDown(
  frame: Frame,
  rows: RowsRead,
  column: number,
  unitOf: ((row: RowNumber) => string) | null = null,
): MergedColumn | null {
  const { grid, bodyFirst } = frame;
  let filled = 0;
  let data = 0;
  let blankBelow = 0;
  const seen = new Set<string>();
  for (const [index, role] of rows.roles.entries()) {
    // Under a heading the areas begin anew.
    if (role === "group") seen.clear();
    if (role !== "data") continue;
    data++;
    if (grid.blank(bodyFirst + index, column)) {
      if (filled > 0) blankBelow++;
      continue;
    }
    filled++;
    // Two units may each have a phòng of that name.
    const text = `${unitOf?.(bodyFirst + index) ?? ""}\u0000${grid.text(bodyFirst + index, column)}`;
    // Most columns are filled: two of the same is enough to know.
    if (seen.has(text)) return null;
    seen.add(text);
  }
  if (blankBelow === 0) return null;
  const values = new Map<RowNumber, string>();
  // More filled cells than blank ones: as likely that something is missing. Said, and left blank.
  if (filled * 2 > data) return { values, unsure: true };
  let carried: string | null = null;
  let unit = "";
  for (const [index, role] of rows.roles.entries()) {
    const row = bodyFirst + index;
    if (role === "group" || role === "total") carried = null;
    if (role !== "data") continue;
    const own = unitOf?.(row) ?? unit;
    if (own !== unit) carried = null;
    unit = own;
    if (!grid.blank(row, column)) carried = grid.text(row, column);
    else if (carried !== null) values.set(row, carried);
  }
  return { values, unsure: data < 4 };
}
