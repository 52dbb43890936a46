/** Names of people that stand in two columns side by side: «Họ và tên đệm» | «Tên», or «Họ và tên» merged over both. */
import { clean } from "../../text/normalise";
import type { ColumnNumber } from "../../sheet/cells";
import type { SheetGrid } from "../tables/sheetGrid";
import type { TableBlock } from "../tables/tableBlocks";
import { FAMILY_NAME, GIVEN_NAME } from "../words/headerWords";
import type { Words } from "../words/vocabulary";
import { SINGLE_WORDS, SURE } from "./evidence";
import type { ReadColumn } from "./readColumn";

/** Enough to know what a column holds. */
const MOST_ROWS = 200;
/** One word; in the old encodings most letters with a mark are signs: «H­¬ng», «B×nh». */
const SINGLE_WORD = /^[\p{L}\p{M}¡-¿×÷]+$/u;

const LETTER = /\p{L}/u;

type Body = Pick<TableBlock, "bodyFirst" | "bodyLast">;

/** `columns` with the name's second half read as a name, where there is one. */
export function withGivenName(
  columns: readonly ReadColumn[],
  body: Body,
  grid: SheetGrid,
  words: Words,
): readonly ReadColumn[] {
  const name = columns.find(({ field }) => field === "name");
  if (name === undefined || !FAMILY_NAME.test(words.key(name.markText))) return columns;
  const beside = columns.find(({ column }) => column === name.column + 1);
  if (beside !== undefined && !mayBeGivenName(beside, words)) return columns;
  if (!holdsGivenNames(name.column, body, grid)) return columns;
  const given: ReadColumn = {
    ...(beside ?? name),
    column: name.column + 1,
    field: "name",
    mark: null,
    confidence: SURE.givenName,
    reason: beside === undefined ? "values" : "header",
  };
  return columns.filter((each) => each !== beside).flatMap((each) => (each === name ? [name, given] : [each]));
}

/** «Tên», and read as nothing else. */
function mayBeGivenName({ field, mark, markText }: ReadColumn, words: Words): boolean {
  return field === null && mark === null && GIVEN_NAME.test(words.key(markText));
}

/** Single words beside the rest of the name, in nearly all rows that have a text. */
function holdsGivenNames(name: ColumnNumber, { bodyFirst, bodyLast }: Body, grid: SheetGrid): boolean {
  let given = 0;
  let filled = 0;
  for (let row = bodyFirst; row <= Math.min(bodyLast, bodyFirst + MOST_ROWS); row++) {
    const value = grid.value(row, name + 1);
    // Blank cells, numbers, and those of the row that numbers the columns count for nothing.
    if (typeof value !== "string" || !LETTER.test(value)) continue;
    const isSingle = SINGLE_WORD.test(clean(value));
    const isBeside = !grid.blank(row, name);
    // Several words beside nothing: a line below the list, where somebody signs.
    if (isSingle || isBeside) filled++;
    if (isSingle && isBeside) given++;
  }
  return filled > 0 && given >= filled * SINGLE_WORDS;
}
