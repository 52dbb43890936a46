/** «Phụ lục II»: people by title, then unit; LĐTT by number; who registers something that cannot be told comes last. */
import type { Content, DocumentCell } from "../../plan/plan";
import type { Person } from "../../registration/model/registration";
import type { FigureName } from "../../totals/countFields";
import { cell, data, text } from "../parts/cells";
import { figureRows, unitsWithout, withoutNote } from "../parts/figures";
import type { FigureRow } from "../parts/figures";
import type { LinkedInput, PaperSheet } from "../paper";
import { annexSheet } from "./annexSheet";
import type { AnnexColumn } from "./annexSheet";
import { baseFrom } from "./base";
import type { Candidate, VoteBlock } from "../parts/candidates";
import { voteNotes } from "./council";
import { missingOf } from "./missing";
import { tableNotes } from "./notes";
import { nameOfPerson } from "./personName";

const column = (width: number, id: string): AnnexColumn => ({ width, head: text(`annexes.column.${id}`) });
const COLUMNS: readonly AnnexColumn[] = [
  column(4.5, "number"),
  column(24, "person"),
  column(6.5, "born"),
  column(27, "post"),
  column(24, "initiative"),
  column(18, "history"),
  column(22, "missing"),
];

const FIGURES: Readonly<Record<string, FigureName>> = { cstdcs: "cstdcs", cstdBo: "cstdNganh", cstdtq: "cstdtq" };

export function buildPeople(input: LinkedInput): PaperSheet {
  const blocks = input.candidates.people;
  const figures = figureRows(input);
  const units = figures.filter(({ unit }) => unit !== null);
  const missing = missingOf(input.findings);
  return annexSheet<Person>(input, {
    role: "people",
    columns: COLUMNS,
    groupsByUnit: true,
    blocks: blocks.map((block) => {
      const figure = FIGURES[block.award ?? ""];
      const without = figure === undefined ? [] : unitsWithout(units, (unit) => unit.known(figure));
      const notes = notesOf(input, block, without, units.length);
      return { block, notes: block.byNumber === true ? [...notes, ...beyondNote(figures)] : notes };
    }),
    cellsOf: (candidate, { award }) =>
      candidate.entry === null ? byNumber(candidate) : personCells(candidate, missing.of(candidate, award)),
    notes: [
      ...tableNotes(blocks.flatMap(({ candidates }) => candidates)),
      ...missing.notes(blocks),
      ...voteNotes(input.campaign),
    ],
    base: baseFrom(input),
  });
}

/** Nobody proposed, nobody listed, a list that does not say: that is not the same. */
function notesOf(
  { registration }: LinkedInput,
  { candidates }: VoteBlock,
  without: readonly string[],
  units: number,
): Content[] {
  if (candidates.length > 0) return withoutNote(without);
  if (registration.people.length === 0) return [text("annexes.none.noList")];
  if (without.length === units) return [text("annexes.none.noTitles")];
  return [text("annexes.none"), ...withoutNote(without)];
}

/** People of no known unit are in the report's figures, and no unit can be asked to vote on them. */
function beyondNote(figures: readonly FigureRow[]): Content[] {
  const beyond = figures.find(({ unit }) => unit === null);
  const count = beyond?.known("ldtt") === true ? beyond.count("ldtt") : 0;
  return count === 0 ? [] : [text("annexes.byNumber.beyond", { count })];
}

function byNumber({ name, count }: Candidate): DocumentCell[] {
  return [
    cell(2, data(name), "tableText"),
    ...[3, 5, 6, 7].map((at) => cell(at, null, "tableText")),
    cell(4, text("annexes.byNumber", { count: count ?? 0 }), "tableText"),
  ];
}

function personCells(candidate: Candidate<Person>, missing: Content): DocumentCell[] {
  const { birthDate, position, department, initiative, history, awards } = candidate.entry!;
  const unclear = awards.flatMap((ref) => (ref.award === null && ref === candidate.ref ? [ref.text] : []));
  return [
    cell(2, nameOfPerson(candidate.entry!), "tableText"),
    cell(3, data(birthDate?.slice(0, 4) ?? ""), "tableTextCentered"),
    cell(4, data([position, department.text].filter((part) => part !== "").join(", ")), "tableText"),
    cell(5, data(initiative?.given ? initiative.cell.text : ""), "tableText"),
    cell(6, data(history.text), "tableText"),
    cell(7, unclear.length > 0 ? text("annexes.missing.unclear", { text: unclear.join("; ") }) : missing, "tableText"),
  ];
}
