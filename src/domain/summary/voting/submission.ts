/** «Tờ trình» (Decree 30/2020/NĐ-CP, Annex III, form 1.4): to whom the bloc proposes those agreed on, and how many. */
import type { LawPackId } from "../../campaign/campaign";
import type { Content, DocumentRow } from "../../plan/plan";
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
import { citedWith } from "../parts/goesWith";
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
/** Words that formulas need, beside the printed page. */
const HELPERS = ["voting.submission.day", "voting.submission.day.open"] as const;
const HELPER_COLUMN = PORTRAIT_LAST + 2;
const helper = (key: (typeof HELPERS)[number]): string => absoluteAddress(HELPERS.indexOf(key) + 1, HELPER_COLUMN);

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
    fillIn("minutes", minutesLine(input)),
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
    columnWidths: [...PORTRAIT_WIDTHS, 2, 40],
    rows: rows.map((each, index) =>
      index < HELPERS.length
        ? { ...each, cells: [...each.cells, cell(HELPER_COLUMN, text(HELPERS[index]!, { year }), "helper")] }
        : each,
    ),
    print: uprightPage(rows.length),
  };
}

/** «Căn cứ Biên bản họp số … ngày …», as number and day were typed into the minutes. */
function minutesLine({ campaign: { bloc, year }, cellOf }: LinkedInput): Content {
  const [minutes, start] = [cellOf("minutes", "number"), cellOf("minutes", "start")];
  const facts = { bloc: bloc || TO_FILL_IN };
  return minutes === null || start === null
    ? text("voting.submission.minutes.open", { ...facts, year })
    : citedWith({ key: "voting.submission.minutes", facts }, minutes.address, start.address, {
        word: helper("voting.submission.day"),
        open: helper("voting.submission.day.open"),
      });
}

function awardRow(input: LinkedInput, block: VotedBlock, position: number): DocumentRow {
  const agreed = formula(`IF(${concludedIn(block)}=0,"",${agreedOn(block)})`);
  return row(
    ...spanned(
      SPANS,
      [number(position), { text: awardText(input, block) }, number(sizeOf(block)), agreed],
      ["tableTextCentered", "tableText", "tableNumber", "tableNumber"],
    ),
  );
}
