/** «Phiếu biểu quyết»: all that is voted on, with two boxes each. */
import type { DocumentRow } from "../../plan/plan";
import { cell, data, number, row, text } from "../parts/cells";
import { upper } from "../parts/letterhead";
import { wideOver } from "../parts/grid";
import { officialPage } from "../parts/page";
import type { LinkedInput, PaperSheet } from "../paper";
import { awardText, namedIn, votedBlocks } from "./voted";

/** Characters: number, name, two boxes; together 165 mm. */
const WIDTHS = [5, 60, 9, 12] as const;
const LAST = WIDTHS.length;
const wide = wideOver(LAST);

export function buildBallot(input: LinkedInput): PaperSheet {
  const { campaign } = input;
  const front: DocumentRow[] = [
    wide(data(upper(campaign.bloc)), "agencyBold"),
    wide(text("voting.ballot.title"), "title"),
    wide(text("voting.ballot.subtitle", { year: campaign.year }), "subtitle"),
    wide(text("voting.ballot.how"), "note"),
    row(
      ...["table.number", "voting.column.named", "annexes.vote.agree", "annexes.vote.disagree"].map((key, index) =>
        cell(index + 1, text(key), "tableHead"),
      ),
    ),
  ];
  let position = 0;
  const rows: DocumentRow[] = [
    ...front,
    ...votedBlocks(input).flatMap((block) => [
      wide({ text: awardText(input, block) }, "tableTotalText"),
      ...block.entries.map(({ candidate }) =>
        row(
          cell(1, number((position += 1)), "tableTextCentered"),
          cell(2, { text: namedIn(candidate) }, "tableText"),
          cell(3, null, "tableMark"),
          cell(4, null, "tableMark"),
        ),
      ),
    ]),
    { ...wide(text("voting.ballot.signed"), "captionCentered"), height: 24 },
  ];
  return {
    columnWidths: WIDTHS,
    rows,
    print: officialPage(rows.length, LAST, front.length, "portrait"),
  };
}
