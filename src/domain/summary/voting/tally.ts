/** «Biên bản kiểm phiếu»: ballots given out and taken in, then the votes as they are typed into the annexes. */
import { cellAddress } from "../../sheet/address";
import type { DocumentRow, SheetDocument } from "../../plan/plan";
import { blank, cell, filled, formula, number, row, text } from "../parts/cells";
import { spanned } from "../parts/grid";
import {
  fillIn,
  paperHead,
  PORTRAIT_LAST,
  PORTRAIT_WIDTHS,
  signedByTwo,
  spansOf,
  upright,
  uprightPage,
} from "../parts/portrait";
import type { LinkedInput } from "../paper";
import { awardText, drawn, namedIn, votedBlocks } from "./voted";
import type { VotedOn } from "./voted";

/** Given out, taken in, invalid, valid. */
const COUNTS = spansOf(3, 2, 2, 2);
/** Number, name, agree, disagree, share, other opinions. */
const SPANS = spansOf(1, 4, 1, 1, 1, 1);
const STYLES = ["tableTextCentered", "tableText", "tableNumber", "tableNumber", "tableShare", "tableNumber"] as const;

export function buildTally(input: LinkedInput): SheetDocument {
  const { campaign } = input;
  const { year } = campaign;
  const head: DocumentRow[] = [
    ...paperHead({
      campaign,
      number: text("voting.minutes.number"),
      placeDate: null,
      title: text("voting.tally.title"),
      subtitle: text("voting.tally.subtitle", { year }),
    }),
    blank,
    fillIn("when", text("voting.tally.when", { year })),
    fillIn("committee", text("voting.tally.committee")),
    upright(text("voting.tally.lead"), "body"),
    row(
      ...spanned(
        COUNTS,
        COUNT_IDS.map((id) => text(`voting.tally.${id}`)),
        "tableHead",
      ),
    ),
  ];
  const at = head.length + 1;
  const [, taken, invalid, valid] = COUNTS.map(({ column }) => cellAddress(at, column));
  const counts = row(
    ...spanned(COUNTS, [], "inputShort").map((each, index) =>
      index < 3
        ? filled(`ballots.${COUNT_IDS[index]!}`, each)
        : {
            ...each,
            style: "tableResult" as const,
            content: formula(`IF(ISNUMBER(${taken!}),${taken!}-N(${invalid!}),"")`),
          },
    ),
  );
  const front = [...head, counts, blank, upright(text("voting.tally.votes"), "body")];
  let position = 0;
  const lines = votedBlocks(input).flatMap((block) => [
    row(cell(1, { text: awardText(input, block) }, "tableTotalText", PORTRAIT_LAST)),
    ...block.entries.map((each) => voteRow((position += 1), each, valid!)),
  ]);
  const rows: DocumentRow[] = [
    ...front,
    row(
      ...spanned(
        SPANS,
        [
          "table.number",
          "voting.column.named",
          "annexes.vote.agree",
          "annexes.vote.disagree",
          "annexes.vote.share",
          "voting.tally.other",
        ].map((key) => text(key)),
        "tableHead",
      ),
    ),
    ...lines,
    upright(text("voting.tally.note"), "note"),
    fillIn("end", text("voting.tally.end", { year })),
    blank,
    ...signedByTwo(text("voting.tally.members"), text("voting.tally.head"), null),
  ];
  return {
    role: "tally",
    subject: "",
    name: { key: "voting.tally.name" },
    columnWidths: PORTRAIT_WIDTHS,
    rows,
    print: uprightPage(rows.length, front.length + 1),
    showGridlines: false,
  };
}

const COUNT_IDS = ["given", "taken", "invalid", "valid"] as const;

/** What is neither for nor against, of the valid ballots. */
function voteRow(position: number, { candidate, agree, disagree, share }: VotedOn, valid: string): DocumentRow {
  const other = formula(
    `IF(AND(ISNUMBER(${valid}),ISNUMBER(${agree.address})),${valid}-N(${agree.address})-N(${disagree.address}),"")`,
  );
  return row(
    ...spanned(
      SPANS,
      [number(position), { text: namedIn(candidate) }, drawn(agree), drawn(disagree), drawn(share), other],
      STYLES,
    ),
  );
}
