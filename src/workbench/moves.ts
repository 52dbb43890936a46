/** Where the keys of the keyboard lead in a sheet. */
import { cellAt } from "../host/view";
import type { Rect, SheetModel } from "../host/view";
import type { Axis, Layout } from "./layout";

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Step {
  readonly key: string;
  readonly ctrl: boolean;
  /** Rows of a page. */
  readonly page: number;
}

const ARROWS: Readonly<Record<string, readonly [axis: "rows" | "columns", step: 1 | -1]>> = {
  ArrowUp: ["rows", -1],
  ArrowDown: ["rows", 1],
  ArrowLeft: ["columns", -1],
  ArrowRight: ["columns", 1],
};

/** From a selected cell or merged area; null: the key leads nowhere. */
export function moved(sheet: SheetModel, layout: Layout, from: Rect, { key, ctrl, page }: Step): Place | null {
  const { rows, columns, last } = layout;
  const here = { row: from.r0, column: from.c0 };
  const arrow = ARROWS[key];
  if (arrow !== undefined) return ctrl ? toEdge(sheet, layout, here, arrow) : besides(layout, from, arrow);
  switch (key) {
    case "Home":
      return ctrl ? { row: firstOf(rows), column: firstOf(columns) } : { ...here, column: firstOf(columns) };
    case "End":
      return ctrl ? last : { ...here, column: last.column };
    case "PageDown":
      return { ...here, row: paged(rows, from.r1, page) };
    case "PageUp":
      return { ...here, row: paged(rows, from.r0, -page) };
    default:
      return null;
  }
}

const firstOf = (axis: Axis): number => (axis.isHidden(0) ? axis.next(0, 1) : 0);

function besides({ rows, columns }: Layout, from: Rect, [axis, step]: readonly ["rows" | "columns", 1 | -1]): Place {
  if (axis === "rows") return { row: rows.next(step > 0 ? from.r1 : from.r0, step), column: from.c0 };
  return { row: from.r0, column: columns.next(step > 0 ? from.c1 : from.c0, step) };
}

/** Ctrl and an arrow: to the end of what is filled, or to where something is filled again. */
function toEdge(
  sheet: SheetModel,
  layout: Layout,
  from: Place,
  [axis, step]: readonly ["rows" | "columns", 1 | -1],
): Place {
  const lines = layout[axis];
  const placeAt = (line: number): Place => (axis === "rows" ? { ...from, row: line } : { ...from, column: line });
  const isFilled = (line: number) => {
    const { row, column } = placeAt(line);
    return (cellAt(sheet, row, column)?.v ?? null) !== null;
  };
  let line = axis === "rows" ? from.row : from.column;
  let next = lines.next(line, step);
  const runsOut = isFilled(line) && isFilled(next);
  while (next !== line && isFilled(next) === runsOut) {
    line = next;
    next = lines.next(line, step);
  }
  return placeAt(runsOut ? line : next);
}

function paged(rows: Axis, from: number, by: number): number {
  const to = Math.min(rows.count - 1, Math.max(0, from + by));
  return rows.isHidden(to) ? rows.next(to, by > 0 ? -1 : 1) : to;
}
