/** «Phụ lục III»: phòng by title, then unit, with the conditions of their titles as figures. */
import { cellAddress } from "../../sheet/address";
import type { AwardId } from "../../catalogue/awards";
import type { Content, DocumentCell, TextRef } from "../../plan/plan";
import type { Collective } from "../../registration/model/registration";
import { isUnknown, membersOf } from "../../rules/ask/members";
import { parameterOf } from "../../rules/law/packs";
import { cell, data, formula, number, text } from "../parts/cells";
import { figureRows, knowsDepartments, mark, unitsWithout, withoutRef } from "../parts/figures";
import type { LinkedInput, PaperSheet } from "../paper";
import { annexSheet } from "./annexSheet";
import type { AnnexColumn } from "./annexSheet";
import { baseFrom } from "./base";
import type { Candidate, VoteBlock } from "../parts/candidates";
import { voteNotes } from "./council";
import { missingOf } from "./missing";
import { tableNotes } from "./notes";

export function buildTeams(input: LinkedInput): PaperSheet {
  const { campaign, registration } = input;
  const blocks = input.candidates.teams;
  const without = unitsWithout(figureRows(input), knowsDepartments);
  const missing = missingOf(input.findings);
  const isListed = registration.collectives.some(({ isUnit }) => !isUnit);
  return annexSheet<Collective>(input, {
    role: "teams",
    columns: columnsOf(input),
    groupsByUnit: true,
    blocks: blocks.map((block) => ({
      block,
      condition: conditionOf(block.award, campaign),
      notes: notesOf(block, isListed),
    })),
    cellsOf: (candidate, { award }, at) => teamCells(input, candidate, missing.of(candidate, award), at),
    notes: [
      ...withoutRef(isListed ? without : []),
      ...tableNotes(blocks.flatMap(({ candidates }) => candidates)),
      ...missing.notes(blocks),
      ...voteNotes(campaign),
    ],
    base: baseFrom(input),
  });
}

function notesOf({ candidates }: VoteBlock, isListed: boolean): Content[] {
  if (candidates.length > 0) return [];
  return [text(isListed ? "annexes.none" : "annexes.none.noCollectives")];
}

function columnsOf({ campaign }: LinkedInput): AnnexColumn[] {
  const share = parameterOf(campaign, "ttldxs-share", "share");
  const least = parameterOf(campaign, "ttldxs-needs-cstdcs", "least");
  return [
    { width: 4.5, head: text("annexes.column.number") },
    { width: 34, head: text("annexes.column.team") },
    { width: 7.5, head: text("annexes.column.people") },
    { width: 7.5, head: text("annexes.column.count"), group: "annexes.group.ldtt" },
    {
      width: 9,
      head: share === null ? text("annexes.column.share") : text("annexes.column.shareLeast", { share: { share } }),
      group: "annexes.group.ldtt",
    },
    { width: 9, head: text("annexes.column.cstdcsLeast", { least }) },
    { width: 9, head: text("annexes.column.excellent") },
    { width: 46, head: text("annexes.column.missing") },
  ];
}

/** What the law asks of the title, where the head says another's. */
function conditionOf(award: AwardId | null, campaign: LinkedInput["campaign"]): TextRef | undefined {
  if (award !== "ttldtt") return undefined;
  const share = parameterOf(campaign, "ttldtt-share", "share");
  const isAbove = parameterOf(campaign, "ttldtt-share", "above");
  if (share === null) return undefined;
  return { key: isAbove ? "annexes.condition.above" : "annexes.condition.least", facts: { share: { share } } };
}

function teamCells(
  { totals }: LinkedInput,
  { entry, name, ref }: Candidate<Collective>,
  missing: Content,
  at: number,
): DocumentCell[] {
  const collective = entry!;
  const members = membersOf(collective, totals);
  const count = (id: "ldtt" | "cstdcs"): Content =>
    members === null || isUnknown(collective, totals, id) ? text("totals.unknown") : number(members[id]);
  const people = members?.people ?? collective.headcount.value;
  const [all, ldtt] = [cellAddress(at, 3), cellAddress(at, 4)];
  return [
    cell(2, name === "" ? text("results.nameless") : data(name), "tableText"),
    cell(3, people === null ? text("totals.unknown") : number(people), "tableNumber"),
    cell(4, count("ldtt"), "tableNumber"),
    cell(5, formula(`IF(AND(ISNUMBER(${ldtt}),N(${all})>0),${ldtt}/${all},"")`), "tableShare"),
    cell(6, count("cstdcs"), "tableNumber"),
    cell(7, mark(collective.rating.level === "excellent"), "tableMark"),
    cell(8, ref?.award === null ? text("annexes.missing.unclear", { text: ref.text }) : missing, "tableText"),
  ];
}
