/** Columns of a sheet and what is laid over them. */
import type { Content, DocumentCell, DocumentRow, StyleName } from "../../plan/plan";
import type { ColumnNumber } from "../../sheet/cells";
import { cell, row } from "./cells";

/** Rows as wide as the sheet. */
export const wideOver =
  (last: ColumnNumber) =>
  (content: Content, style: StyleName): DocumentRow =>
    row(cell(1, content, style, last));

/**
 * Shares the columns from `first` to the last of `widths` out among `count` neighbours, as evenly as whole columns
 * allow; each gets one at least.
 */
export function spread(first: ColumnNumber, widths: readonly number[], count: number): Span[] {
  const own = widths.slice(first - 1);
  const ends = own.map((_, index) => own.slice(0, index + 1).reduce((sum, width) => sum + width, 0));
  const whole = ends.at(-1) ?? 0;
  const nearest = (wanted: number, from: number, to: number): number => {
    let best = from;
    for (let at = from; at <= to; at++) if (Math.abs(ends[at]! - wanted) < Math.abs(ends[best]! - wanted)) best = at;
    return best;
  };
  const spans: Span[] = [];
  let start = 0;
  for (let index = 0; index < count; index++) {
    const rest = count - index - 1;
    const end = rest === 0 ? own.length - 1 : nearest(((index + 1) * whole) / count, start, own.length - 1 - rest);
    spans.push({ column: first + start, columns: end - start + 1 });
    start = end + 1;
  }
  return spans;
}

export interface Span {
  readonly column: number;
  readonly columns: number;
}

/** One row of a table over given spans. */
export function spanned(
  spans: readonly Span[],
  contents: readonly Content[],
  style: StyleName | readonly StyleName[],
): DocumentCell[] {
  return spans.map(({ column, columns }, index) =>
    cell(
      column,
      contents[index] ?? null,
      typeof style === "string" ? style : (style[index] ?? style[style.length - 1]!),
      columns,
    ),
  );
}
