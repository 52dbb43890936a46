/** «Biên bản kiểm phiếu»: ballots given out and taken in, then the votes as they are typed into the annexes. */
import { cellAddress } from "../../sheet/address";
import type { Content, DocumentRow } from "../../plan/plan";
import { blank, cell, filled, formula, gap, lastWithNext, row, text, together } from "../parts/cells";
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
import type { LinkedInput, PaperSheet } from "../paper";
import { isVoted } from "../annexes/voteCells";
import { awardText, votedBlocks, voteHead, voteRows } from "./voted";
import type { VotedOn } from "./voted";

/** Given out, taken in, invalid, valid. */
const COUNTS = spansOf(2, 2, 1, 1);

export function buildTally(input: LinkedInput): PaperSheet {
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
  let position = 1;
  const lines = votedBlocks(input).flatMap((block) => {
    const rows = voteRows(block, position, (voted) => ({ content: otherThan(voted, valid!), style: "tableNumber" }));
    position += block.entries.length;
    return [row(cell(1, { text: awardText(input, block) }, "tableTotalText", PORTRAIT_LAST)), ...rows];
  });
  const rows: DocumentRow[] = [
    ...front,
    voteHead("voting.tally.other"),
    ...lastWithNext(lines),
    // No signature stands on a page alone.
    ...together([
      upright(text("voting.tally.note"), "note"),
      fillIn("end", text("voting.tally.end", { year })),
      gap,
      ...signedByTwo(text("voting.tally.members"), text("voting.tally.head"), null),
    ]),
  ];
  return {
    columnWidths: PORTRAIT_WIDTHS,
    rows,
    print: uprightPage(rows.length, front.length + 1),
  };
}

const COUNT_IDS = ["given", "taken", "invalid", "valid"] as const;

/** What is neither for nor against, of the valid ballots. */
function otherThan(voted: VotedOn, valid: string): Content {
  const [agree, disagree] = [voted.agree.address, voted.disagree.address];
  return formula(`IF(AND(ISNUMBER(${valid}),${isVoted(agree, disagree)}),${valid}-N(${agree})-N(${disagree}),"")`);
}
