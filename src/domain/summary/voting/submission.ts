/** «Tờ trình» (Decree 30/2020/NĐ-CP, Annex III, form 1.4): to whom the bloc proposes those agreed on, and how many. */
import type { LawPackId } from "../../campaign/campaign";
import type { DocumentRow } from "../../plan/plan";
import { absoluteAddress } from "../../sheet/address";
import {
  TO_FILL_IN,
  blank,
  cell,
  filled,
  formula,
  lastWithNext,
  number,
  row,
  text,
  together,
  withHead,
} from "../parts/cells";
import { spanned } from "../parts/grid";
import {
  fillIn,
  paperHead,
  PORTRAIT_LAST,
  PORTRAIT_WIDTHS,
  signedByOne,
  spansOf,
  upright,
  uprightPage,
} from "../parts/portrait";
import type { LinkedInput, PaperSheet } from "../paper";
import { authorityText, byAuthority } from "./authority";
import { agreedOn, awardText, concludedIn, sizeOf, votedBlocks } from "./voted";
import type { VotedBlock } from "./voted";

/** Number, award, proposed, agreed on. */
const SPANS = spansOf(1, 2, 2, 1);
const HELPER_COLUMN = PORTRAIT_LAST + 2;
const AGREE = absoluteAddress(1, HELPER_COLUMN);

export function buildSubmission(input: LinkedInput): PaperSheet {
  const { campaign } = input;
  const { year } = campaign;
  const [bloc, agency] = [campaign.bloc, campaign.agency].map((name) => name || TO_FILL_IN);
  const front: DocumentRow[] = [
    ...paperHead({
      campaign,
      number: text("voting.submission.number"),
      placeDate: text("meeting.placeDate", { year }),
      title: text("voting.submission.title"),
      subtitle: text("voting.submission.subtitle", { year }),
    }),
    blank,
    row(filled("to", cell(1, text("voting.submission.to", { agency: agency! }), "inputLine", PORTRAIT_LAST))),
    upright(text(`voting.submission.law.${campaign.law satisfies LawPackId}`), "body"),
    fillIn("minutes", text("voting.submission.minutes", { year, bloc: bloc! })),
    upright(text("voting.submission.lead", { bloc: bloc!, year }), "body"),
  ];
  const heads = ["table.number", "voting.column.award", "voting.column.count", "voting.column.agreed"];
  const head = row(
    ...spanned(
      SPANS,
      heads.map((key) => text(key)),
      "tableHead",
    ),
  );
  const groups = byAuthority(votedBlocks(input), campaign);
  const rows: DocumentRow[] = [
    ...front,
    ...withHead(
      head,
      lastWithNext(
        groups.flatMap(({ authority, blocks }) => [
          row(cell(1, { text: authorityText(authority, campaign) }, "tableTotalText", PORTRAIT_LAST)),
          ...blocks.map((block, index) => awardRow(input, block, index + 1)),
        ]),
      ),
    ),
    // No signature stands on a page alone.
    ...together([
      upright(text("voting.submission.with"), "bodyItalic"),
      upright(text("voting.submission.close", { bloc: bloc! }), "body"),
      blank,
      ...signedByOne(text("voting.submission.signature"), text("voting.submission.recipients")),
    ]),
  ];
  return {
    columnWidths: [...PORTRAIT_WIDTHS, 2, 20],
    rows: rows.map((each, index) =>
      index === 0
        ? { ...each, cells: [...each.cells, cell(HELPER_COLUMN, text("annexes.vote.agree"), "helper")] }
        : each,
    ),
    print: uprightPage(rows.length),
  };
}

function awardRow(input: LinkedInput, block: VotedBlock, position: number): DocumentRow {
  const agreed = formula(`IF(${concludedIn(block)}=0,"",${agreedOn(block, AGREE)})`);
  return row(
    ...spanned(
      SPANS,
      [number(position), { text: awardText(input, block) }, number(sizeOf(block)), agreed],
      ["tableTextCentered", "tableText", "tableNumber", "tableNumber"],
    ),
  );
}
