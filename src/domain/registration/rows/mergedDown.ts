/**
 * Columns of merged cells: only the first row of each merged area holds a value. Known by its looks, never asked
 * for: asking Excel what is merged clears the officer's undo.
 */
import type { ColumnNumber, RowNumber } from "../../sheet/cells";
import { FEWEST_ROWS_OF_MERGED } from "./evidence";
import type { RowsRead } from "./rowRoles";
import type { Frame } from "./tableFrame";
import { compositeKey } from "../../compositeKey";

export interface MergedColumn {
  /** What the blank cells stand for. */
  readonly values: ReadonlyMap<RowNumber, string>;
  /** Few rows speak for it: a cell may also just be empty. Worth a question. */
  readonly unsure: boolean;
}

interface MergedInput {
  readonly frame: Frame;
  readonly rows: RowsRead;
  readonly column: ColumnNumber;
  /** A phòng does not reach from one unit into the next, and two units may each have one of that name. */
  readonly unitOf?: (row: RowNumber) => string;
}

/** What a column's cells look like, data rows only. */
interface Looks {
  readonly data: number;
  readonly filled: number;
  /** Blank cells below a filled one. */
  readonly blankBelow: number;
}

/** Null where the column is filled row by row. */
export function mergedDown(input: MergedInput): MergedColumn | null {
  const looks = looksOf(input);
  if (looks === null || looks.blankBelow === 0) return null;
  // More filled cells than blank ones: as likely that something is missing. Said, and left blank.
  if (looks.filled * 2 > looks.data) return { values: new Map(), unsure: true };
  return { values: valuesOf(input), unsure: looks.data < FEWEST_ROWS_OF_MERGED };
}

/** Null as soon as a value comes twice under one heading: it is typed into each row. */
function looksOf({ frame, rows, column, unitOf }: MergedInput): Looks | null {
  const { grid, bodyFirst } = frame;
  const seen = new Set<string>();
  let data = 0;
  let filled = 0;
  let blankBelow = 0;
  for (const [index, role] of rows.roles.entries()) {
    const row = bodyFirst + index;
    // Under a heading the areas begin anew.
    if (role === "group") seen.clear();
    if (role !== "data") continue;
    data++;
    if (grid.blank(row, column)) {
      if (filled > 0) blankBelow++;
      continue;
    }
    filled++;
    const text = compositeKey(unitOf?.(row) ?? null, grid.text(row, column));
    if (seen.has(text)) return null;
    seen.add(text);
  }
  return { data, filled, blankBelow };
}

/** Each value down to the next one, the next heading, the next unit. */
function valuesOf({ frame, rows, column, unitOf }: MergedInput): ReadonlyMap<RowNumber, string> {
  const { grid, bodyFirst } = frame;
  const values = new Map<RowNumber, string>();
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
  return values;
}
