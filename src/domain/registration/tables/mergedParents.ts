/**
 * Children under merged parents («Quý I | Quý II» under «Xếp loại», «Đảng | Chính quyền» under «Chức vụ»), whatever
 * their words: they fill exactly the columns that one text of the header stands over, and nothing else stands in
 * their row, since all other headers are merged down through it.
 */
import { readMark } from "../../text/marks";
import type { ColumnNumber, RowNumber } from "../../sheet/cells";
import { anyReason, type Reason } from "../model/orderedTable";
import { isIdentity, isMergedDown, type HeaderMeaning } from "../words/headerMeanings";
import { isKnownBelow } from "../words/headerCell";
import { sameText } from "./columnTexts";
import {
  A_DAY,
  FEWEST_CHILDREN,
  FEWEST_NUMBERED_CHILDREN,
  SHARE_OF_REPEATED_CHILDREN,
  LONGEST_CHILD,
} from "./evidence";
import { mayBeYear, type ReadSheet } from "./readSheet";
import type { Span } from "./span";

/** The header rows so far, the row in question, the table's columns. */
interface RowBelow {
  readonly sheet: ReadSheet;
  readonly above: readonly RowNumber[];
  readonly row: RowNumber;
  readonly span: Span;
}

/** Columns that one text of the header stands over: its own, and those right of it that say nothing else. */
function runsOf({ sheet: { grid }, above, span }: RowBelow): Span[] {
  const textAt = (row: RowNumber, column: ColumnNumber): string => sameText(grid.text(row, column));
  const isHead = (column: ColumnNumber): boolean => above.some((row) => textAt(row, column) !== "");
  const goesOn = (head: ColumnNumber, column: ColumnNumber): boolean =>
    above.every((row) => textAt(row, column) === "" || textAt(row, column) === textAt(row, head));
  const runs: Span[] = [];
  for (let column = span.first; column <= span.last; column++) {
    if (!isHead(column)) continue;
    let last = column;
    while (last < span.last && goesOn(column, last + 1)) last++;
    if (last > column) runs.push({ first: column, last });
    column = last;
  }
  return runs;
}

/** A cell under a merged parent. */
interface Child {
  readonly below: RowBelow;
  readonly column: ColumnNumber;
  /** Counted from 1 among its siblings. */
  readonly nth: number;
  readonly siblings: number;
  /** The parent names people or collectives, or numbers them. */
  readonly underNames: boolean;
}

const textOf = ({ below: { sheet, row }, column }: Child): string => sheet.grid.text(row, column);

const isText = ({ below: { sheet, row }, column }: Child): boolean => typeof sheet.grid.value(row, column) === "string";

const isKnown = (child: Child): boolean => isKnownBelow(child.below.sheet.words, textOf(child));

function isNumbered({ below: { sheet, row }, column, nth, siblings }: Child): boolean {
  return siblings >= FEWEST_NUMBERED_CHILDREN && sheet.grid.value(row, column) === nth;
}

/** One such cell, and the row is one of data. */
const NO_CHILD: readonly Reason<Child>[] = [
  {
    when: "a number that is neither a year nor the child's own: «1 | 2 | 3 | 4» under «Quý»",
    holds: (child) => {
      const value = child.below.sheet.grid.value(child.below.row, child.column);
      return typeof value !== "string" && !(typeof value === "number" && mayBeYear(value)) && !isNumbered(child);
    },
  },
  { when: "a mark", holds: (child) => isText(child) && readMark(textOf(child)) !== "other" },
  { when: "a day", holds: (child) => A_DAY.test(textOf(child)) },
  { when: "a sentence", holds: (child) => textOf(child).length > LONGEST_CHILD },
  { when: "somebody's name", holds: (child) => isText(child) && child.below.sheet.words.isPersonName(textOf(child)) },
  {
    when: "no word of headers under «Họ và tên» or «STT»: a name over two columns",
    holds: (child) => child.underNames && !isKnown(child),
  },
];

/** No word of headers, and it stands again farther down in its column, in a row that does not begin blank as headers below others do. */
function isValue(child: Child): boolean {
  const { sheet, row, span } = child.below;
  if (!isText(child) || isKnown(child) || !sheet.comesAgain(row, child.column, span)) return false;
  return !sheet.grid.blank(sheet.texts.firstBelow(row, child.column, textOf(child))!, span.first);
}

/** Every cell of the row is the child of a merged parent, and each parent has its children side by side. */
export function isUnderMergedParents(below: RowBelow): boolean {
  const { sheet, row, span } = below;
  const filled = sheet.grid.filled(row, span.first, span.last);
  const runs = runsOf(below).filter(({ first, last }) => filled.some((column) => column >= first && column <= last));
  const families = runs.map(({ first, last }) => filled.filter((column) => column >= first && column <= last));
  if (families.flat().length < filled.length || families.length === 0) return false;
  return families.every((family, at) => isFamily(below, runs[at]!, family));
}

/** From the parent's own column on, side by side, each with a text of its own. */
function isFamily(below: RowBelow, { first }: Span, family: readonly ColumnNumber[]): boolean {
  const { sheet, row } = below;
  if (family.length < FEWEST_CHILDREN || family[0] !== first) return false;
  if (family.some((column, at) => column !== first + at) && !mayHaveGaps(below, first, family)) return false;
  const texts = family.map((column) => sameText(sheet.grid.text(row, column)));
  // A child with children of its own may be typed into each of their columns.
  const typedOnce = texts.filter((text, at) => text !== texts[at - 1] || !isKnownBelow(sheet.words, text));
  if (new Set(typedOnce).size < typedOnce.length || typedOnce.length < FEWEST_CHILDREN) return false;
  // «Đơn vị» stands over the units themselves, where they are columns.
  const underNames = meaningsOver(below, first).some(
    (meaning) => meaning === "stt" || (meaning !== "unit" && isIdentity(meaning)),
  );
  const children = family.map((column, at) => ({ below, column, nth: at + 1, siblings: family.length, underNames }));
  if (children.some((child) => anyReason(NO_CHILD, child))) return false;
  // «Quý I» alone may stand in another table below.
  return children.filter(isValue).length < SHARE_OF_REPEATED_CHILDREN * children.length;
}

/** Known words with room for children of their own, under a parent that is not merged down over values. */
function mayHaveGaps(below: RowBelow, first: ColumnNumber, family: readonly ColumnNumber[]): boolean {
  const { sheet, row } = below;
  return (
    !meaningsOver(below, first).some((meaning) => meaning !== null && isMergedDown(meaning)) &&
    family.every((column) => isKnownBelow(sheet.words, sheet.grid.text(row, column)))
  );
}

function meaningsOver({ sheet, above }: RowBelow, column: ColumnNumber): (HeaderMeaning | null)[] {
  return above.map((row) => sheet.words.sense(sheet.grid.text(row, column)).meaning);
}
