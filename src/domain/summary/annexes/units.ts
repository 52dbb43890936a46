/** «Phụ lục I»: the units' own honours with their conditions, and the one place where it is typed who votes. */
import { absoluteAddress, cellAddress } from "../../sheet/address";
import type { Content, DocumentCell, DocumentRow } from "../../plan/plan";
import type { Collective, HonoursRow } from "../../registration/model/registration";
import { cell, data, filled, formula, number, row, text } from "../parts/cells";
import type { LinkedInput, PaperSheet } from "../paper";
import { TotalsReference } from "../totals/totalsReference";
import { figureRows, unitsWithout, knowsHonours, withoutRef, mark } from "../parts/figures";
import { annexSheet, THIN_GAP } from "./annexSheet";
import type { AnnexColumn } from "./annexSheet";
import type { Candidate, VoteBlock } from "../parts/candidates";
import { councilOf, voteNotes } from "./council";
import { missingOf } from "./missing";
import { tableNotes } from "./notes";
import type { VoteColumns } from "./voteCells";

/** Where it is typed how many have a vote, and how many are in the meeting. */
export const MEMBERS_KEY = "vote.members";
export const PRESENT_KEY = "vote.present";
const FORM_KEY = "vote.form";

const column = (width: number, id: string, group?: string): AnnexColumn => ({
  width,
  head: text(`annexes.column.${id}`),
  ...(group === undefined ? {} : { group }),
});
const COLUMNS: readonly AnnexColumn[] = [
  column(4.5, "number"),
  column(35, "unit"),
  column(7, "people"),
  column(8.5, "count", "annexes.group.ldtt"),
  column(9, "share", "annexes.group.ldtt"),
  column(8, "cstdcs"),
  column(9, "plan"),
  column(7, "pledge"),
  column(12, "history"),
  column(29, "missing"),
];

export function buildUnits(input: LinkedInput): PaperSheet {
  const { campaign } = input;
  const blocks = input.candidates.units;
  const without = unitsWithout(figureRows(input), knowsHonours);
  const totals = new TotalsReference(input.totalsSheet, input.totalsName);
  const missing = missingOf(input.findings);
  const { countedOn } = councilOf(campaign);
  return annexSheet<Collective | HonoursRow>(input, {
    role: "units",
    columns: COLUMNS,
    groupsByUnit: false,
    blocks: blocks.map((block) => ({
      block,
      notes: block.candidates.length > 0 ? [] : [text(without.length > 0 ? "annexes.none.unknown" : "annexes.none")],
    })),
    above: (votes, firstRow) => voterRows(input, votes, firstRow),
    cellsOf: (candidate, block, at) => [
      cell(2, data(candidate.unit), "tableText"),
      ...unitFigures(input, totals, candidate, at),
      cell(7, planOf(input, candidate), "tableMark"),
      cell(8, pledgeOf(input, candidate, block), "tableMark"),
      cell(9, data(candidate.entry!.history.text), "tableText"),
      cell(10, missing.of(candidate, block.award), "tableText"),
    ],
    notes: [
      ...withoutRef(without),
      ...tableNotes(blocks.flatMap(({ candidates }) => candidates)),
      ...missing.notes(blocks),
      ...voteNotes(campaign),
    ],
    base: countedOn === null ? null : formula(`N(${VOTER_CELLS[countedOn === "all" ? "members" : "present"]})`),
  });
}

/** The first row below the title, its cells to type into. */
const VOTER_ROW = 5;
const VOTER_CELLS = {
  members: absoluteAddress(VOTER_ROW, 4),
  present: absoluteAddress(VOTER_ROW, 9),
} as const;

function voterRows({ campaign }: LinkedInput, votes: VoteColumns, firstRow: number): DocumentRow[] {
  if (firstRow !== VOTER_ROW) throw new Error("The voters stand elsewhere.");
  const { members } = councilOf(campaign);
  return [
    row(
      cell(1, text("annexes.voters.members"), "tableTotalText", 3),
      filled(MEMBERS_KEY, cell(4, members === null ? null : number(members), "inputShort")),
      cell(5, text("annexes.voters.present"), "tableTotalText", 4),
      filled(PRESENT_KEY, cell(9, null, "inputShort")),
      cell(10, text("annexes.voters.form"), "tableTotalText"),
      filled(FORM_KEY, cell(11, text("annexes.voters.form.usual"), "inputShort", votes.last - 10)),
    ),
    THIN_GAP,
  ];
}

/** People, LĐTT, its share, CSTĐCS; nothing for a unit that is not the campaign's. */
function unitFigures(
  { totals: { byUnit }, campaign: { onlyUnit } }: LinkedInput,
  totals: TotalsReference,
  { unit }: Candidate,
  at: number,
): DocumentCell[] {
  const isShown = byUnit.has(unit) && (onlyUnit === null || unit === onlyUnit);
  const figure = (id: string): Content => (isShown ? totals.to(id, unit) : null);
  const [people, ldtt] = [cellAddress(at, 3), cellAddress(at, 4)];
  return [
    cell(3, figure("people"), "tableNumber"),
    cell(4, figure("ldtt"), "tableNumber"),
    cell(5, formula(`IF(AND(ISNUMBER(${ldtt}),N(${people})>0),${ldtt}/${people},"")`), "tableShare"),
    cell(6, figure("cstdcs"), "tableNumber"),
  ];
}

const planOf = ({ totals }: LinkedInput, { unit }: Candidate): Content => mark(totals.byUnit.get(unit)?.plan);

function pledgeOf({ campaign }: LinkedInput, { unit }: Candidate, { award }: VoteBlock): Content {
  const pledge = campaign.units.find(({ name }) => name === unit)?.pledge;
  return mark(award === null ? undefined : pledge?.includes(award));
}
