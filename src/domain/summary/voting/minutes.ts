/**
 * «Biên bản họp» (Decree 30/2020/NĐ-CP, Annex III, form 1.9): who met, what was concluded of the matters of the report,
 * and the votes, all drawn from where they are typed.
 */
import type { DocumentRow } from "../../plan/plan";
import { absoluteAddress } from "../../sheet/address";
import {
  TO_FILL_IN,
  blank,
  cell,
  formula,
  gap,
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
  signedByTwo,
  spansOf,
  upright,
  uprightPage,
} from "../parts/portrait";
import type { LinkedInput, PaperSheet } from "../paper";
import { councilOf } from "../annexes/council";
import { MEMBERS_KEY, PRESENT_KEY } from "../annexes/units";
import { agreedOn, awardText, concludedIn, drawn, sizeOf, votedBlocks, voteHead, voteRows } from "./voted";
import type { VotedBlock } from "./voted";

/** Number, matter, conclusion. */
const MATTERS = spansOf(1, 3, 2);
/** Words that formulas need, beside the printed page. */
const HELPERS = ["voting.minutes.present", "voting.minutes.quorum.met", "voting.minutes.quorum.notMet"] as const;
const HELPER_COLUMN = PORTRAIT_LAST + 2;
const helper = (key: (typeof HELPERS)[number]): string => absoluteAddress(HELPERS.indexOf(key) + 1, HELPER_COLUMN);

export function buildMinutes(input: LinkedInput): PaperSheet {
  const { campaign } = input;
  const { year } = campaign;
  const front: DocumentRow[] = [
    ...paperHead({
      campaign,
      number: text("voting.minutes.number"),
      placeDate: null,
      title: text("voting.minutes.title"),
      subtitle: text("voting.minutes.subtitle", { year }),
    }),
    blank,
    fillIn("start", text("voting.minutes.start", { year })),
    fillIn("place", text("voting.minutes.place")),
    ...presentRows(input),
    fillIn("absent", text("voting.minutes.absent")),
    ...(councilOf(campaign).countedOn === "all" ? [fillIn("inWriting", text("voting.minutes.inWriting"))] : []),
    fillIn("chair", text("voting.minutes.chair", { chair: campaign.chair || TO_FILL_IN })),
    fillIn("secretary", text("voting.minutes.secretary")),
    upright(text("voting.minutes.agenda.heading"), "heading"),
    ...["report", "discussion", "vote", "conclusion"].map((id) => upright(text(`voting.minutes.agenda.${id}`), "body")),
    fillIn("course", text("voting.minutes.course")),
    ...matterRows(input),
    upright(text("voting.minutes.votes"), "heading"),
  ];
  const blocks = votedBlocks(input);
  const rows: DocumentRow[] = [
    ...front,
    voteHead("annexes.vote.result"),
    ...lastWithNext(blocks.flatMap((block) => blockRows(input, block))),
    // No signature stands on a page alone.
    ...together([
      upright(text("voting.minutes.with"), "body"),
      fillIn("end", text("voting.minutes.end", { year })),
      gap,
      ...signedByTwo(
        text("voting.minutes.signature.secretary"),
        text("voting.minutes.signature.chair"),
        text("voting.minutes.recipients"),
      ),
    ]),
  ];
  return {
    columnWidths: [...PORTRAIT_WIDTHS, 2, 60],
    rows: rows.map((each, index) =>
      index < HELPERS.length
        ? { ...each, cells: [...each.cells, cell(HELPER_COLUMN, text(HELPERS[index]!), "helper")] }
        : each,
    ),
    print: uprightPage(rows.length, front.length + 1),
  };
}

/** «Có mặt 15/17 thành viên; đủ số thành viên dự họp theo quy định». A quorum of two thirds is given as 0,6667. */
function presentRows({ campaign, cellOf }: LinkedInput): DocumentRow[] {
  const [members, present] = [cellOf("units", MEMBERS_KEY), cellOf("units", PRESENT_KEY)];
  if (members === null || present === null) return [fillIn("present", text("voting.minutes.presentOpen"))];
  const shown = (address: string): string => `IF(N(${address})>0,${address},"……")`;
  const said = `${helper("voting.minutes.present")}&" "&${shown(present.address)}&"/"&${shown(members.address)}`;
  const { quorum } = councilOf(campaign);
  const share = `N(${present.address})/N(${members.address})`;
  const judged =
    quorum === null
      ? ""
      : `&IF(AND(N(${members.address})>0,N(${present.address})>0),IF(ROUND(${share},4)>=${Number(quorum.toFixed(4))},${helper("voting.minutes.quorum.met")},${helper("voting.minutes.quorum.notMet")}),"")`;
  return [upright(formula(`${said}${judged}`), "body")];
}

/** Room for a conclusion that is typed after the papers were drawn up; a formula's row does not grow by itself. */
const CONCLUSION = "…".repeat(70);

/** The report's matters, each beside the cell into which its conclusion is typed. */
function matterRows({ documentOf, cellOf, shownIn }: LinkedInput): DocumentRow[] {
  const matters = (documentOf("meeting")?.rows ?? []).flatMap(({ cells }) => {
    const typed = cells.find(({ input }) => input?.startsWith("decision.") === true);
    const matter = cells.filter(({ column }) => column < (typed?.column ?? 0)).at(-1)?.content;
    const conclusion = typed === undefined ? null : cellOf("meeting", typed.input!);
    if (matter == null || conclusion === null) return [];
    const known = shownIn("meeting", typed!.input!);
    return [{ matter, conclusion, shown: known.length > CONCLUSION.length ? known : CONCLUSION }];
  });
  if (matters.length === 0) return [];
  return [
    upright(text("voting.minutes.matters"), "heading"),
    ...withHead(
      row(
        ...spanned(
          MATTERS,
          ["number", "matter", "conclusion"].map((id) => text(`meeting.issues.column.${id}`)),
          "tableHead",
        ),
      ),
      matters.map(({ matter, conclusion, shown }, index) =>
        row(
          ...spanned(
            MATTERS,
            [number(index + 1), matter, drawn(conclusion, shown)],
            ["tableTextCentered", "tableText", "tableText"],
          ),
        ),
      ),
    ),
  ];
}

/** The award with how many were agreed on as soon as one is concluded, then each by name. */
function blockRows(input: LinkedInput, block: VotedBlock): DocumentRow[] {
  const agreed = formula(`IF(${concludedIn(block)}=0,"",(${agreedOn(block)})&"/${sizeOf(block)}")`);
  return [
    {
      ...row(
        cell(1, { text: awardText(input, block) }, "tableTotalText", PORTRAIT_LAST - 1),
        cell(PORTRAIT_LAST, agreed, "tableTotalNumber"),
      ),
      keepWithNext: true,
    },
    ...voteRows(block, 1, ({ result }) => ({ content: drawn(result), style: "tableResult" })),
  ];
}
