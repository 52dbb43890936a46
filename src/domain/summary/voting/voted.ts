/** All that is voted on, in the order of the annexes, with the cells in which its vote stands. */
import type { AwardId } from "../../catalogue/awards";
import type { Content, DocumentRow, StyleName, TextRef } from "../../plan/plan";
import { awardsOf } from "../../campaign/awards";
import { absoluteAddress } from "../../sheet/address";
import { awardFact } from "../../rules/say/named";
import { cell, data, number, ref, row, text } from "../parts/cells";
import type { LinkedInput, PaperCell } from "../paper";
import type { Candidate } from "../parts/candidates";
import { addressOf } from "../annexes/personName";
import { AGREED_BESIDE, agreeKey, disagreeKey } from "../annexes/voteCells";

const ROLES = ["units", "people", "teams"] as const;
type AnnexRole = (typeof ROLES)[number];

export interface VotedOn {
  readonly candidate: Candidate;
  readonly agree: PaperCell;
  readonly disagree: PaperCell;
  readonly share: PaperCell;
  readonly result: PaperCell;
  /** 1 where the result is «Đồng ý», else 0. */
  readonly agreed: PaperCell;
}

export interface VotedBlock {
  readonly role: AnnexRole;
  readonly award: AwardId;
  readonly entries: readonly VotedOn[];
  /** The conclusions of the block, for counting. */
  readonly results: string;
}

/** Blocks with candidates of those annexes that are drawn up; what cannot be told is not voted on. */
export function votedBlocks(input: LinkedInput): VotedBlock[] {
  const { candidates } = input;
  return ROLES.flatMap((role) =>
    candidates[role].flatMap(({ award, candidates: own }): VotedBlock[] => {
      const entries = own.flatMap((candidate) => votedOn(input, role, candidate));
      if (award === null || entries.length === 0) return [];
      const [first, last] = [entries[0]!, entries.at(-1)!];
      return [{ role, award, entries, results: rangeOf(first.result, last.result) }];
    }),
  );
}

const rangeOf = (first: PaperCell, last: PaperCell): string =>
  `${first.address}:${last.address.slice(last.address.lastIndexOf("!") + 1)}`;

function votedOn({ cellOf }: LinkedInput, role: AnnexRole, candidate: Candidate): VotedOn[] {
  const { key } = candidate;
  const [agree, disagree, result] = [agreeKey(key), disagreeKey(key), key].map((each) => cellOf(role, each));
  if (agree == null || disagree == null || result == null) return [];
  return [{ candidate, agree, disagree, share: beside(disagree, 1), result, agreed: beside(result, AGREED_BESIDE) }];
}

/** A cell so many columns to the right. */
function beside({ row, column, address }: PaperCell, columns: number): PaperCell {
  const sheet = address.slice(0, address.lastIndexOf("!") + 1);
  return { row, column: column + columns, address: `${sheet}${absoluteAddress(row, column + columns)}` };
}

/** Of how many a block is: of LĐTT that are voted on by number the people. */
export const sizeOf = ({ entries }: VotedBlock): number =>
  entries.reduce((sum, { candidate }) => sum + (candidate.count ?? 1), 0);

/** Of how many there is a conclusion; formulas that show nothing do not count. */
export const concludedIn = ({ results }: VotedBlock): string => `COUNTIF(${results},"?*")`;

/** How many of them were agreed on. */
export function agreedOn({ entries }: VotedBlock): string {
  if (entries[0]!.candidate.count === undefined) return `SUM(${rangeOf(entries[0]!.agreed, entries.at(-1)!.agreed)})`;
  return entries.map(({ candidate, agreed }) => `${candidate.count ?? 1}*${agreed.address}`).join("+");
}

/** What stands there, and nothing where nothing does; `shown`: the longest text that there has to be room for. */
export const drawn = ({ address }: PaperCell, shown?: string): Content => ({
  formula: `=IF(${address}="","",${address})`,
  ...(shown === undefined ? {} : { shown }),
});

/** «Ông Mai Thành Nam, Báo Thanh tra». */
export function namedIn({ entry, name, unit, count, born }: Candidate): TextRef {
  const facts = { name, unit };
  if (entry === null) return ref("voting.named.number", { unit, count: count ?? 0 });
  if (entry.subject === "unit" || (entry.subject === "collective" && entry.isUnit))
    return ref("voting.named.unit", facts);
  if (entry.subject === "person")
    return born === undefined
      ? ref(`voting.named.${addressOf(entry)}`, facts)
      : ref(`voting.named.born.${addressOf(entry)}`, { ...facts, born: { date: born } });
  return ref("voting.named.team", facts);
}

export const awardText = ({ campaign }: LinkedInput, { award, role }: VotedBlock): TextRef =>
  ref(`voting.award.${role}`, { award: awardFact(awardsOf(campaign), award) });

/** «Ông Mai Thành Nam», in a list beside post and unit. */
export function nameIn({ entry, name, count, born }: Candidate): TextRef {
  if (entry?.subject === "person")
    return born === undefined
      ? ref(`annexes.person.${addressOf(entry)}`, { name })
      : ref(`annexes.person.born.${addressOf(entry)}`, { name, born: { date: born } });
  return entry === null
    ? ref("voting.listed.number", { unit: name, count: count ?? 0 })
    : ref("voting.listed", { name });
}

export function postIn({ entry, unit }: Candidate): Content {
  if (entry === null || entry.subject === "unit" || (entry.subject === "collective" && entry.isUnit)) return null;
  const parts = entry.subject === "person" ? [entry.position, entry.department.text, unit] : [unit];
  return data(parts.filter((part) => part !== "").join(", "));
}

/** Number, who, votes for and against, their share, and what a paper adds to them. */
const HEADS = [
  "table.number",
  "voting.column.named",
  "annexes.vote.agree",
  "annexes.vote.disagree",
  "annexes.vote.share",
];
const STYLES: readonly StyleName[] = ["tableTextCentered", "tableText", "tableNumber", "tableNumber", "tableShare"];

/** A table of votes on the upright papers' own columns; `last`: what its last column is called. */
export const voteHead = (last: string): DocumentRow =>
  row(...[...HEADS, last].map((key, index) => cell(index + 1, text(key), "tableHead")));

/**
 * A row for each of a block, people and phòng under the name of their unit, as in the annexes. `position`: the number of
 * the first; `last`: what the paper adds.
 */
export function voteRows(
  { role, entries }: VotedBlock,
  position: number,
  last: (voted: VotedOn) => { readonly content: Content; readonly style: StyleName },
): DocumentRow[] {
  let above: string | null = null;
  return entries.flatMap((voted, index) => {
    const { unit, count } = voted.candidate;
    const own = voteRow(position + index, voted, last(voted));
    if (role === "units" || count !== undefined || unit === above) return [own];
    above = unit;
    const name = unit === "" ? text("annexes.noUnit") : data(unit);
    return [{ ...row(cell(1, name, "tableGroup", VOTE_COLUMNS)), keepWithNext: true }, own];
  });
}

const VOTE_COLUMNS = STYLES.length + 1;

const voteRow = (
  position: number,
  { candidate, agree, disagree, share }: VotedOn,
  last: { readonly content: Content; readonly style: StyleName },
): DocumentRow =>
  row(
    ...[number(position), { text: nameIn(candidate) }, drawn(agree), drawn(disagree), drawn(share)].map(
      (content, index) => cell(index + 1, content, STYLES[index]!),
    ),
    cell(VOTE_COLUMNS, last.content, last.style),
  );
