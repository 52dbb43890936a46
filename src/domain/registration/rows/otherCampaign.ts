/** Tables that look like a registration and are none: an earlier year's, an example of the guide, a draft. */
import type { TableBlock } from "../tables/tableBlocks";
import type { SheetCells } from "../../sheet/cells";
import { isOfAnotherYear } from "./groupContext";
import { bareKey, wordKey } from "../../text/keys";

export type Aside = "earlierYear" | "example" | "draft";

const GUIDE_SHEET = /^huong dan/;
const EXAMPLE_LINE = /^(?:vi du|thi du|vd|minh hoa)(?: |$)/;
const DRAFT = /(?:^|[ ])(?:ban )?nhap(?: \d+)?$/;
/** Longer ones are no examples. */
const LONGEST_EXAMPLE = 10;

const keyOf = (text: string): string => bareKey(wordKey(text));

/** Null for a table of this campaign, as far as title and sheet name say. */
export function asideOf(block: TableBlock, { name: sheet, visibility }: SheetCells, year: number): Aside | null {
  const titles = block.titles.map(({ text }) => text);
  if (isOfAnotherYear(titles, sheet, year)) return "earlierYear";
  const short = block.bodyLast - block.bodyFirst < LONGEST_EXAMPLE;
  if (short && (GUIDE_SHEET.test(keyOf(sheet)) || titles.some((line) => EXAMPLE_LINE.test(keyOf(line)))))
    return "example";
  // A hidden sheet is read only where the officer said so.
  if (visibility !== "visible") return null;
  // Accents tell «nháp» (draft) from «nhập» (entry).
  return isDraft(sheet) || titles.some((line) => /bản nháp/iu.test(line.normalize("NFC"))) ? "draft" : null;
}

function isDraft(sheet: string): boolean {
  return /nháp/iu.test(sheet.normalize("NFC")) && DRAFT.test(keyOf(sheet));
}
