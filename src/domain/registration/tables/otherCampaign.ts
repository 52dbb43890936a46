/** Tables that look like a registration and are none: an earlier year's, an example of the guide, a draft. */
import type { SheetCells } from "../../sheet/cells";
import { yearsIn } from "../../text/dates";
import { bareKey, wordKey } from "../../text/keys";
import { clean } from "../../text/normalise";
import {
  DRAFT_ACCENTED,
  DRAFT_LINE,
  DRAFT_SHEET,
  EXAMPLE_LINE,
  GUIDE_SHEET,
  SAYS_ON_WHAT_BASIS,
  SAYS_WHEN,
} from "../words/titleWords";
import { LONGEST_EXAMPLE } from "./evidence";
import type { TableBlock } from "./tableBlocks";

export type Aside = "earlierYear" | "example" | "draft";

const keyOf = (text: string): string => bareKey(wordKey(text));

type Titled = Pick<TableBlock, "titles" | "bodyFirst" | "bodyLast">;

/** Null for a table of this campaign, as far as title and sheet name say. */
export function asideOf(block: Titled, { name: sheet, visibility }: SheetCells, year: number): Aside | null {
  const titles = block.titles.map(({ text }) => text);
  if (isOfAnotherYear(titles, sheet, year)) return "earlierYear";
  const short = block.bodyLast - block.bodyFirst < LONGEST_EXAMPLE;
  if (short && (GUIDE_SHEET.test(keyOf(sheet)) || titles.some((line) => EXAMPLE_LINE.test(keyOf(line)))))
    return "example";
  // A hidden sheet is read only where the officer said so.
  if (visibility !== "visible") return null;
  // Accents tell «nháp» (draft) from «nhập» (entry).
  return isDraft(sheet) || titles.some((line) => DRAFT_LINE.test(line.normalize("NFC"))) ? "draft" : null;
}

function isDraft(sheet: string): boolean {
  return DRAFT_ACCENTED.test(sheet.normalize("NFC")) && DRAFT_SHEET.test(keyOf(sheet));
}

/** The title or the sheet's name speaks of earlier years only: last year's table, kept for comparison. */
function isOfAnotherYear(titles: readonly string[], sheetName: string, year: number): boolean {
  const heading = titles.filter((line) => SAYS_WHEN.test(line) && !SAYS_ON_WHAT_BASIS.test(line));
  const ofSheet = yearsIn(clean(sheetName));
  const past = (years: readonly number[]): boolean => years.length > 0 && years.every((each) => each < year);
  // «Kết quả 2020» over «DANH SÁCH … NĂM 2020»: a note below them that names this year changes nothing.
  if (past(ofSheet) && heading.some((line) => past(yearsIn(line)) && line === line.toUpperCase())) return true;
  return past([...heading.flatMap((line) => yearsIn(line)), ...ofSheet]);
}
