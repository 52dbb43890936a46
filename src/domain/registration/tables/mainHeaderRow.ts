/** Whether a row is a table's main header row: it names who the rows are about, and at least one thing about them. */
import type { CellScalar, ColumnNumber, RowNumber } from "../../sheet/cells";
import { anyReason, firstLine, type Line, type Reason } from "../model/orderedTable";
import { looksLikeHeaderCell } from "../words/headerCell";
import { AUTHOR } from "../words/headerWords";
import type { Words } from "../words/vocabulary";
import { A_DAY, FEWEST_KNOWN_HEADERS, FIRST_YEAR, SHARE_BESIDE_BARE_PEOPLE, SHARE_OF_KNOWN_HEADERS } from "./evidence";
import { mayBeYear, type ReadSheet } from "./readSheet";

/** «1», «2.» typed as text. */
const ORDER_NUMBER = /^\s*\d{1,5}[.)]?\s*$/;

/** Cells that stand in no header row: one is enough. */
const NO_HEADER_CELL: readonly Reason<{ readonly value: CellScalar; readonly words: Words }>[] = [
  { when: "TRUE or FALSE", holds: ({ value }) => typeof value === "boolean" },
  {
    when: "a number that is no year",
    holds: ({ value }) => typeof value === "number" && !(Number.isInteger(value) && mayBeYear(value)),
  },
  {
    when: "an order number typed as text",
    holds: ({ value }) =>
      typeof value === "string" && ORDER_NUMBER.test(value) && Number.parseInt(value, 10) < FIRST_YEAR,
  },
  {
    when: "a day typed as text",
    holds: ({ value }) => typeof value === "string" && A_DAY.test(value),
  },
  {
    when: "somebody's name: a row of data, whatever words its other cells hold",
    holds: ({ value, words }) =>
      typeof value === "string" && words.isPersonName(value) && !looksLikeHeaderCell(words, value).known,
  },
];

/** «Tác giả, đồng tác giả sáng kiến»: longer texts are no header of authors. */
const LONGEST_AUTHOR = 60;

/** What the texts of a row have in them. A parent that was not merged stands in each of its columns: it counts once. */
interface HeaderSigns {
  /** Different texts. */
  readonly texts: number;
  /** Those that are words of headers. */
  readonly known: number;
  /**
   * Those that name who the rows are about: «Họ và tên». Where there is none, a text like «Viên chức» stands in the
   * row.
   */
  readonly identities: number;
  /** A rating, a title or an award is named. */
  readonly registers: boolean;
  /** «STT» is named. */
  readonly order: boolean;
  /** «Tác giả» beside «Tên sáng kiến». */
  readonly authors: boolean;
  /** Nothing but words of headers is wanted. */
  readonly strict: boolean;
}

/** «Viên chức» beside somebody's name is a position; beside «STT» or hardly anything but headers it heads the names. */
function standsForNames({ registers, order, known, texts, authors }: HeaderSigns): boolean {
  if (authors && order) return true;
  return registers && (order || known / texts >= SHARE_BESIDE_BARE_PEOPLE);
}

const HEADER_LINES: readonly Line<HeaderSigns, boolean>[] = [
  {
    when: "nobody is named in it",
    holds: (signs) => signs.identities === 0 && !standsForNames(signs),
    then: false,
  },
  {
    when: "who is named, and nothing about them",
    holds: ({ known }) => known < FEWEST_KNOWN_HEADERS,
    then: false,
  },
  {
    when: "a text in it is no header's, and nothing but headers is wanted",
    holds: ({ strict, known, texts }) => strict && known < texts,
    then: false,
  },
  { when: "it names an order number", holds: ({ order }) => order, then: true },
  {
    when: "most of its texts are words of headers",
    holds: ({ known, texts }) => known / texts >= SHARE_OF_KNOWN_HEADERS,
    then: true,
  },
];

/** `filled`: the row's filled columns in question. `strict`: headers, and nothing else. */
export function isHeaderRow(
  sheet: ReadSheet,
  row: RowNumber,
  filled: readonly ColumnNumber[],
  strict = false,
): boolean {
  // Identity words first: the names and texts of data rows are not looked at any closer.
  if (!filled.some((column) => mayName(sheet, row, column))) return false;
  const signs = signsOf(sheet, row, filled);
  return signs !== null && (firstLine(HEADER_LINES, { ...signs, strict })?.then ?? false);
}

function mayName({ grid, words }: ReadSheet, row: RowNumber, column: ColumnNumber): boolean {
  const value = grid.value(row, column);
  if (typeof value !== "string") return false;
  if (isAuthor(words, value)) return true;
  if (!words.mayNameWhom(value)) return false;
  const { identity, bare } = looksLikeHeaderCell(words, value);
  return identity || bare;
}

const isAuthor = (words: Words, text: string): boolean =>
  text.length <= LONGEST_AUTHOR && AUTHOR.test(words.key(text)) && !words.isPersonName(text);

/** Null where a cell stands in no header row. */
function signsOf(
  { grid, words }: ReadSheet,
  row: RowNumber,
  filled: readonly ColumnNumber[],
): Omit<HeaderSigns, "strict"> | null {
  const texts = new Set<string>();
  for (const column of filled) {
    const value = grid.value(row, column);
    if (anyReason(NO_HEADER_CELL, { value, words })) return null;
    if (typeof value === "string") texts.add(value);
  }
  const cells = [...texts].map((text) => looksLikeHeaderCell(words, text));
  return {
    texts: texts.size,
    known: cells.filter(({ known }) => known).length,
    identities: cells.filter(({ identity }) => identity).length,
    authors: [...texts].some(
      (text) =>
        isAuthor(words, text) &&
        [...texts].some((other) => other !== text && words.sense(other).meaning === "initiative"),
    ),
    registers: cells.some(({ registers }) => registers),
    order: [...texts].some((text) => words.sense(text).meaning === "stt"),
  };
}
