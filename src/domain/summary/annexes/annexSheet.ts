/**
 * An annex to vote on, as a sheet: A4 across, title and the paper it goes with, one table whose head is repeated, a
 * block for each award, a row for each candidate, notes, «./.» at the end.
 */
import type { Content, DocumentCell, DocumentRow, TextRef } from "../../plan/plan";
import type { SingleRole } from "../../plan/sheetRoles";
import { awardsOf } from "../../campaign/awards";
import { awardFact } from "../../rules/say/named";
import { cell, lastWithNext, number, row, text } from "../parts/cells";
import { wideOver } from "../parts/grid";
import { officialPage } from "../parts/page";
import { withReport } from "../withReport";
import type { LinkedInput, PaperSheet } from "../paper";
import type { Candidacy, Candidate, VoteBlock } from "../parts/candidates";

import { commonHelpers, HELPER_WIDTHS, VOTE_WIDTHS, VoteColumns } from "./voteCells";

export interface AnnexColumn {
  readonly width: number;
  readonly head: Content;
  /** Over this and its neighbours of the same group. */
  readonly group?: string;
}

interface AnnexBlock<E extends Candidacy> {
  readonly block: VoteBlock<E>;
  /** Beside the award's name and how many there are. */
  readonly condition?: TextRef | undefined;
  /** Where nobody is proposed. */
  readonly notes: readonly Content[];
}

export interface Annex<E extends Candidacy> {
  readonly role: Extract<SingleRole, "units" | "people" | "teams">;
  readonly columns: readonly AnnexColumn[];
  readonly blocks: readonly AnnexBlock<E>[];
  /** A row with the unit's name stands over its candidates. */
  readonly groupsByUnit: boolean;
  /** Between the title and the table. */
  readonly above?: (votes: VoteColumns, firstRow: number) => DocumentRow[];
  /** What a row says of a candidate, from the second column on; the number stands before it. */
  readonly cellsOf: (candidate: Candidate<E>, block: VoteBlock<E>, row: number) => DocumentCell[];
  /** Said once below the table, one after another. */
  readonly notes: readonly TextRef[];
  /** Of what votes are a share. */
  readonly base: Content;
}

const TITLE_ROWS = 3;
/** Between title, voters and table: with more air the notes of a council put one row on a page of its own. */
export const THIN_GAP: DocumentRow = { cells: [], height: 3 };

export function annexSheet<E extends Candidacy>(input: LinkedInput, annex: Annex<E>): PaperSheet {
  const { role, columns, notes, base } = annex;
  const votes = new VoteColumns(columns.length + 1);
  const last = votes.last;
  const wide = wideOver(last);
  const above = annex.above?.(votes, TITLE_ROWS + 2) ?? [];
  const front: DocumentRow[] = [
    wide(text(`annexes.${role}.word`), "title"),
    wide(text(`annexes.${role}.title`, { year: input.campaign.year }), "subtitle"),
    wide(withReport(input), "basis"),
    THIN_GAP,
    ...above,
    ...headRows(columns, votes),
  ];
  const body = bodyRows(input, annex, votes, front.length + 1);
  const rows: DocumentRow[] = [
    ...front,
    ...lastWithNext(body),
    ...(notes.length === 0 ? [] : [{ ...wide({ texts: notes }, "note"), keepWithNext: true }]),
    wide(text("meeting.end"), "captionCentered"),
  ];
  return {
    columnWidths: [...columns.map(({ width }) => width), ...VOTE_WIDTHS, ...HELPER_WIDTHS],
    rows: votes.withHelpers(rows, { ...commonHelpers(input.campaign), base }),
    print: { ...officialPage(rows.length, last), titleRows: [front.length - 1, front.length] },
  };
}

function headRows(columns: readonly AnnexColumn[], votes: VoteColumns): DocumentRow[] {
  const { upper: upperVotes, lower: lowerVotes } = votes.heads();
  const upper: DocumentCell[] = [];
  const lower: DocumentCell[] = [];
  columns.forEach(({ head, group }, index) => {
    if (group === undefined) {
      upper.push(cell(index + 1, head, "tableHead", { rows: 2 }));
      return;
    }
    const span = columns.filter((other) => other.group === group).length;
    if (columns[index - 1]?.group !== group) upper.push(cell(index + 1, text(group), "tableHead", span));
    lower.push(cell(index + 1, head, "tableHead"));
  });
  return [row(...upper, ...upperVotes), row(...lower, ...lowerVotes)];
}

function bodyRows<E extends Candidacy>(
  input: LinkedInput,
  { blocks, groupsByUnit, cellsOf }: Annex<E>,
  votes: VoteColumns,
  firstRow: number,
): DocumentRow[] {
  const rows: DocumentRow[] = [];
  const { last } = votes;
  blocks.forEach(({ block, condition, notes }, index) => {
    rows.push(
      row(cell(1, blockText(input, block, index, condition), "tableTotalText", last)),
      ...notes.map((note) => ({ ...row(cell(1, note, "tableText", last)), keepWithNext: block.candidates.length > 0 })),
    );
    let unit: string | null = null;
    block.candidates.forEach((candidate, position) => {
      if (groupsByUnit && block.byNumber === undefined && candidate.unit !== unit) {
        unit = candidate.unit;
        rows.push({ ...row(cell(1, unitText(unit), "tableGroup", last)), keepWithNext: true });
      }
      const at = firstRow + rows.length;
      rows.push(
        row(
          cell(1, number(position + 1), "tableTextCentered"),
          ...cellsOf(candidate, block, at),
          ...votes.cells(candidate.key, block.award, at, input.campaign),
        ),
      );
    });
  });
  return rows;
}

const unitText = (unit: string): Content => (unit === "" ? text("annexes.noUnit") : { data: unit });

function blockText(
  { campaign }: LinkedInput,
  { award, candidates }: VoteBlock,
  index: number,
  condition: TextRef | undefined,
): Content {
  const letter = String.fromCharCode(65 + index);
  const count = candidates.length;
  const name: TextRef =
    award === null
      ? { key: "annexes.block.unclear", facts: { letter, count } }
      : { key: "annexes.block", facts: { letter, count, award: awardFact(awardsOf(campaign), award) } };
  return { texts: condition === undefined ? [name] : [name, condition] };
}
