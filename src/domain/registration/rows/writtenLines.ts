/** Lines of words below or between a sheet's tables, and what each says: a unit, a heading, an honour, a movement. */
import type { Campaign } from "../../campaign/campaign";
import type { ColumnNumber, RowNumber } from "../../sheet/cells";
import { yearsIn } from "../../text/dates";
import { wordKey } from "../../text/keys";
import { clean } from "../../text/normalise";
import { firstLine, type Line as Decision } from "../model/orderedTable";
import type { SheetGrid } from "../tables/sheetGrid";
import {
  ADDRESSED,
  HONOURS_LABEL,
  SAYS_COLLECTIVES,
  SAYS_MOVEMENTS,
  SAYS_PEOPLE,
  UNIT_LABEL,
} from "../words/lineWords";
import type { Words } from "../words/vocabulary";
import { LONGEST_HONOURS_LINE, LONGEST_LINES_HEADING, MOST_CELLS_OF_A_LINE } from "./evidence";

/** What the lines under a heading are about. */
export type About = "honours" | "movements";

export interface WrittenLine {
  readonly row: RowNumber;
  readonly column: ColumnNumber;
  readonly text: string;
}

const BULLET = /^\s*[-–—•*+]\s*\S/u;
const NUMBERED = /^\s*(?:\d{1,2}|[a-hđ])\s*[.)]\s*\S/u;
/** «2. Tập thể:», «Đơn vị -»: a label whose text stands in the next cell. */
const ENDS_AS_LABEL = /[:.\-–)]\s*$/u;
/** «-», «II», «B», «12»: what leads the text in the next cell. */
const LEADS = /^\s*(?:[-–+•*]|[IVX]+|[A-H]|\d{1,2})\s*$/u;

/** One text, or a label and its text in the next cell. */
export function lineAt(grid: SheetGrid, row: RowNumber): WrittenLine | null {
  const filled = grid.filled(row);
  if (filled.length === 0 || filled.length > MOST_CELLS_OF_A_LINE) return null;
  if (filled.some((column) => typeof grid.value(row, column) !== "string" || grid.hasFormula(row, column))) return null;
  const texts = filled.map((column) => grid.text(row, column));
  if (texts.length > 1 && !ENDS_AS_LABEL.test(texts[0]!) && !LEADS.test(texts[0]!)) return null;
  return { row, column: filled.at(-1)!, text: texts.map((text) => clean(text)).join(" ") };
}

/** The campaign's unit that the line names. */
export function unitIn(text: string, words: Words): string | null {
  return words.headingUnit(text) ?? words.unit(UNIT_LABEL.exec(clean(text))?.[1] ?? "");
}

export function isLabelled(text: string): boolean {
  return HONOURS_LABEL.test(text);
}

/** What a line stands under when it is read. */
export interface LineInPlace {
  readonly text: string;
  readonly words: Words;
  readonly campaign: Campaign;
  /** What is open: a heading stands above, and whose the lines are is known. */
  readonly open: About | null;
}

export type LineKind = "unit" | "movement" | "honours" | "movementsHeading" | "honoursHeading" | "end";

/** Last year's are never read; nor is who gets a copy. */
function mayHead({ text, campaign }: LineInPlace): boolean {
  const key = wordKey(text);
  const years = yearsIn(text);
  const isPast = years.length > 0 && years.every((each) => each < campaign.year);
  return key.length <= LONGEST_LINES_HEADING && !isPast && !ADDRESSED.test(key);
}

const LINE_KINDS: readonly Decision<LineInPlace, LineKind>[] = [
  { when: "it names a unit", holds: ({ text, words }) => unitIn(text, words) !== null, then: "unit" },
  {
    when: "it comes near to a unit's name, and is no item of a list",
    holds: ({ text, words }) => !BULLET.test(text) && words.nearUnit(words.withoutOrdinal(text)) !== null,
    then: "unit",
  },
  {
    when: "an item under a heading of movements",
    holds: ({ text, open }) => open === "movements" && (BULLET.test(text) || NUMBERED.test(text)),
    then: "movement",
  },
  {
    when: "an item, or «Danh hiệu: …», under a heading of honours",
    holds: ({ text, open }) =>
      open === "honours" && (BULLET.test(text) || HONOURS_LABEL.test(text)) && text.length <= LONGEST_HONOURS_LINE,
    then: "honours",
  },
  {
    when: "it speaks of movements: «III. Các phong trào thi đua»",
    holds: (line) => mayHead(line) && SAYS_MOVEMENTS.test(wordKey(line.text)),
    then: "movementsHeading",
  },
  {
    when: "it speaks of collectives or units, not of people: «2. Tập thể:», «ĐĂNG KÝ DANH HIỆU CỦA CÁC ĐƠN VỊ NĂM 2021»",
    holds: (line) =>
      mayHead(line) && SAYS_COLLECTIVES.test(wordKey(line.text)) && !SAYS_PEOPLE.test(wordKey(line.text)),
    then: "honoursHeading",
  },
];

/** `end`: what was open ends with it. */
export function kindOfLine(line: LineInPlace): LineKind {
  return firstLine(LINE_KINDS, line)?.then ?? "end";
}
