/** One line of headers cut into the tables that stand side by side. */
import type { ColumnNumber } from "../../sheet/cells";
import { anyReason, type Reason } from "../model/orderedTable";
import { isIdentity, isName, isRegistered, type HeaderMeaning } from "../words/headerMeanings";
import type { Words } from "../words/vocabulary";
import { GAP, WIDE_GAP } from "./evidence";
import type { HeaderColumn } from "./headerRows";

type Meanings = readonly (HeaderMeaning | null)[];

/** A header, and what stands on either side of the place where a table may end. */
interface Seam {
  readonly meaning: HeaderMeaning | null;
  /** What the headers of the table so far mean. */
  readonly left: Meanings;
  /** What this header and those after it mean. */
  readonly right: Meanings;
  /** Empty columns before it. */
  readonly gap: number;
}

/** The same kind of name stands on either side: two names, of whatever kind, or two columns of units. */
function sameIdentities({ left, right }: Seam): boolean {
  return right.some((each) => isIdentity(each) && (left.includes(each) || (isName(each) && left.some(isName))));
}

/** Where a new table begins. */
const NEXT_TABLE: readonly Reason<Seam>[] = [
  {
    when: "a second order number",
    holds: ({ meaning, left }) => meaning === "stt" && left.includes("stt"),
  },
  {
    // The order number stands first: after the names of a list without one it begins the next list.
    when: "an order number after a gap, between two lists that each say who they are about",
    holds: ({ meaning, left, right, gap }) =>
      meaning === "stt" && gap >= GAP && left.some(isIdentity) && right.some(isIdentity),
  },
  {
    // Without a gap it may stand among the columns of one list.
    when: "an order number between two names of the same kind",
    holds: (seam) => seam.meaning === "stt" && sameIdentities(seam),
  },
  {
    when: "after a gap, who the rows are about is said again, or in a list that began with an order number",
    holds: ({ meaning, left, gap }) =>
      gap >= GAP && isIdentity(meaning) && (left.includes(meaning) || left.includes("stt")),
  },
  {
    when: "a gap between a list of units and one of people, each of whom something is registered",
    holds: ({ left, right, gap }) =>
      gap >= GAP && left.some(isIdentity) && right.some(isName) && left.some(isRegistered) && right.some(isRegistered),
  },
  {
    when: "a gap between two names: each list has its own, wherever it stands in it",
    holds: ({ left, right, gap }) => gap >= GAP && left.some(isName) && right.some(isName),
  },
  { when: "a wide gap", holds: ({ gap }) => gap >= WIDE_GAP },
];

/** In a single header row a gap may be a merged cell: `isEmpty` tells whether a column holds nothing at all. */
export function sideBySide(
  columns: readonly HeaderColumn[],
  words: Words,
  isEmpty: (column: ColumnNumber) => boolean = () => true,
): HeaderColumn[][] {
  const meanings = columns.map(({ texts }) => words.sense(texts[0]!).meaning);
  const tables: HeaderColumn[][] = [];
  let from = 0;
  for (let at = 1; at <= columns.length; at++) {
    if (at < columns.length) {
      const seam: Seam = {
        meaning: meanings[at]!,
        left: meanings.slice(from, at),
        right: meanings.slice(at),
        gap: gapBefore(columns[at]!.column, columns[at - 1]!.column, isEmpty),
      };
      if (!anyReason(NEXT_TABLE, seam)) continue;
    }
    tables.push(columns.slice(from, at));
    from = at;
  }
  return tables;
}

/** Empty columns right before `column`, back to `previous`. */
function gapBefore(column: ColumnNumber, previous: ColumnNumber, isEmpty: (column: ColumnNumber) => boolean): number {
  let gap = 0;
  while (column - gap - 1 > previous && isEmpty(column - gap - 1)) gap++;
  return gap;
}
