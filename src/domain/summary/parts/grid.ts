/** The columns of «Báo cáo họp»: one grid for all its tables, as wide as an A4 page across between its margins. */
import type { Content, DocumentCell, DocumentRow, StyleName } from "../../plan/plan";
import { cell, row } from "./cells";

/**
 * Characters of the default font: number, name (two columns), post, then nine columns for figures and texts. Together
 * 252 mm at 100 %.
 */
export const MEETING_WIDTHS: readonly number[] = [5, 13, 13, 10, ...Array.from({ length: 9 }, () => 9.5)];
export const LAST = MEETING_WIDTHS.length;

export const wide = (content: Content, style: StyleName): DocumentRow => row(cell(1, content, style, LAST));

/** Shares the columns from `first` to `last` out among `count` neighbours, as evenly as whole columns allow. */
export function spread(
  first: number,
  last: number,
  count: number,
): { readonly column: number; readonly columns: number }[] {
  const total = last - first + 1;
  return Array.from({ length: count }, (_, index) => {
    const start = Math.floor((index * total) / count);
    return { column: first + start, columns: Math.floor(((index + 1) * total) / count) - start };
  });
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
