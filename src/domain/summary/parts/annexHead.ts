/** The head of an annex to the report: its number, its title, and the paper it goes with. */
import type { DocumentRow } from "../../plan/plan";
import type { ColumnNumber } from "../../sheet/cells";
import type { Campaign } from "../../campaign/campaign";
import { blank, text } from "./cells";
import { wideOver } from "./grid";

/** Keys of the catalogue: «Phụ lục IV», its title. */
interface Words {
  readonly word: string;
  readonly title: string;
}

export function annexHead(
  { campaign: { year, bloc } }: { readonly campaign: Campaign },
  last: ColumnNumber,
  { word, title }: Words,
): DocumentRow[] {
  const wide = wideOver(last);
  return [
    wide(text(word), "title"),
    wide(text(title, { year }), "subtitle"),
    wide(text("annex.with", { year, bloc }), "basis"),
    blank,
  ];
}
