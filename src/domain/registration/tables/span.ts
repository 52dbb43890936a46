/** The columns something stands in. */
import type { ColumnNumber } from "../../sheet/cells";

/** Ends included. */
export interface Span {
  readonly first: ColumnNumber;
  readonly last: ColumnNumber;
}

/** They have a column in common. */
export function overlap(a: Span, b: Span): boolean {
  return a.first <= b.last && a.last >= b.first;
}

/** From the first column of both to the last. */
export function hull(a: Span, b: Span): Span {
  return { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
}
