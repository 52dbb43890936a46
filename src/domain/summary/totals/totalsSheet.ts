/** «Tổng hợp số liệu»: what each unit and the bloc register, against the campaign's targets. */
import { grouped } from "../../lists";
import type { Content, DocumentRow, SheetDocument } from "../../plan/plan";
import { blank, text, together } from "../parts/cells";
import { comparisonBlock } from "../parts/comparisonBlock";
import { countBySeverity } from "../../rules/severity";
import { BEYOND, figureTable } from "../parts/figureTable";
import type { FigureAddresses, FigureColumn } from "../parts/figureTable";
import {
  commendationColumns,
  figureRows,
  honourColumns,
  knowsDepartments,
  knowsHonours,
  knowsPeople,
  partlyWithoutNote,
  sumLabel,
  unitsPartlyWithout,
  unitsWithout,
  withoutNote,
} from "../parts/figures";
import type { FigureRow } from "../parts/figures";
import type { FigureName } from "../../totals/countFields";
import type { SummaryInput } from "../parts/input";
import { lastYearBlock } from "../parts/lastYearBlock";
import { wideOver } from "../parts/grid";
import { officialPage } from "../parts/page";
import {
  departmentColumns,
  findingColumns,
  honourTableColumns,
  movementColumns,
  ratingColumns,
  targetColumns,
  titleColumns,
} from "./totalsColumns";

export interface TotalsSheet {
  readonly document: SheetDocument;
  /**
   * Address of a figure on this sheet: the column's id and the unit («» for the bloc, `BEYOND` for rows of no unit).
   */
  addressOf(column: string, unit: string): string;
}

interface BlockOptions {
  readonly notes?: readonly Content[];
  /** Whether the workbook has anything of a unit for this block; the others are named under it. */
  readonly knows?: (unit: FigureRow) => boolean;
  /** Counts that a unit may give only some of. */
  readonly figures?: readonly FigureName[];
}

const RATINGS: readonly FigureName[] = ["people", "excellent", "good", "completed", "failed"];
const TITLES: readonly FigureName[] = ["people", "ldtt", "cstdcs", "cstdNganh", "cstdtq", "commendations"];
const DEPARTMENTS: readonly FigureName[] = [
  "departments",
  "departmentsExcellent",
  "departmentsGood",
  "ttldxs",
  "ttldtt",
];

export function buildTotalsSheet(input: SummaryInput): TotalsSheet {
  const { campaign, findings, moment } = input;
  const units = figureRows(input);
  const addresses: FigureAddresses = new Map();
  const addressOf = (column: string, unit: string): string => {
    const address = addresses.get(column)?.get(unit);
    if (address === undefined) throw new Error(`no figure ${column} of ${unit}`);
    return address;
  };
  const of = (column: string, unit: FigureRow | null): string =>
    addressOf(column, unit === null ? "" : (unit.unit ?? BEYOND));
  const rows: DocumentRow[] = [
    wide(text("totals.title", { year: campaign.year }), "title"),
    wide(text("totals.bloc.name", { bloc: campaign.bloc }), "subtitle"),
    wide(text("totals.time", { time: { date: moment } }), "note"),
  ];
  let blocks = 0;
  const block = (
    title: string,
    over: readonly FigureRow[],
    columns: readonly FigureColumn[],
    { notes = [], knows = () => true, figures = [] }: BlockOptions = {},
  ): void => {
    if (columns.length === 0) return;
    blocks += 1;
    const without = unitsWithout(over, knows);
    const totalLabel = sumLabel(input, over, without);
    const stated = [
      ...withoutNote(without),
      ...partlyWithoutNote(unitsPartlyWithout(over, figures).filter((unit) => !without.includes(unit))),
      ...(columns.some(({ id }) => id.endsWith("Stated")) ? [text("totals.note.given")] : []),
    ];
    const table = figureTable({ firstRow: rows.length + 3, units: over, columns, totalLabel }, addresses);
    rows.push(
      blank,
      ...together([
        wide(text(title, { number: blocks }), "heading"),
        ...table,
        ...[...notes, ...stated].map((note) => wide(note, "note")),
      ]),
    );
  };
  const ownRows = units.filter(({ unit }) => unit !== null);
  const commendations = commendationColumns(input);

  block("totals.block.ratings", units, ratingColumns(units), {
    notes: sourceNotes(units),
    knows: knowsPeople,
    figures: RATINGS,
  });
  const targets = targetColumns(campaign, of);
  block("totals.block.targets", units, targets, { knows: knowsPeople, figures: RATINGS });
  block(
    "totals.block.titles",
    units,
    titleColumns(campaign, units, (unit) => of("people", unit), commendations),
    {
      notes: [
        campaign.caps.cstdcsOfLdtt === null
          ? text("totals.note.noCap")
          : text(`totals.note.cap.${campaign.caps.cstdcsRounding}`, { cap: { share: campaign.caps.cstdcsOfLdtt } }),
      ],
      knows: knowsPeople,
      figures: TITLES,
    },
  );
  block("totals.block.departments", units, departmentColumns(campaign, units), {
    knows: knowsDepartments,
    figures: DEPARTMENTS,
  });
  block("totals.block.honours", ownRows, honourTableColumns(honourColumns(input), campaign), { knows: knowsHonours });
  block("totals.block.movements", ownRows, movementColumns(campaign), {
    knows: ({ totals }) => totals !== null && totals.movements.some((marked) => marked !== null),
  });
  const bySeverity = findingCounts(input);
  block("totals.block.findings", withBlocRow(units), findingColumns(bySeverity), {
    notes: findings.length === 0 ? [] : [text("totals.note.findings")],
  });
  const compared = comparisonBlock(input, rows.length + 2, (field, unit) => addresses.get(field)?.get(unit) ?? null);
  if (compared.length > 0) rows.push(blank, ...compared);
  const years = lastYearBlock(input, rows.length + 2, (column, unit) => addresses.get(column)?.get(unit) ?? null);
  if (years.length > 0) rows.push(blank, ...years);

  const lastColumn = Math.max(
    ...rows.flatMap(({ cells }) => cells.map(({ column, columns }) => column + (columns ?? 1) - 1)),
  );
  return {
    addressOf,
    document: {
      role: "totals",
      subject: "",
      name: { key: "totals.name" },
      columnWidths: widths(lastColumn),
      rows,
      print: officialPage(rows.length, lastColumn),
      showGridlines: false,
    },
  };
}

/**
 * Characters of the default font, hardly wider than A4 across between its margins (952 pixels at 7 a character and 5
 * a column): figures shrunk much cannot be read at a table.
 */
function widths(columns: number): number[] {
  const names = [5, 36];
  const figures = columns - names.length;
  const room = names.reduce((rest, characters) => rest - (characters * 7 + 5), 950);
  const width = Math.floor(((room / figures - 5) / 7) * 4) / 4;
  return [...names, ...Array.from({ length: figures }, () => Math.min(11, Math.max(9.25, width)))];
}

/** Headings run over as many columns as the widest block of the usual campaign has. */
const wide = wideOver(12);

/** Said wherever figures do not come from lists of people. */
function sourceNotes(units: readonly FigureRow[]): Content[] {
  const named = (source: string): string[] =>
    units.flatMap(({ unit, totals }) => (unit !== null && totals?.source === source ? [unit] : []));
  const notes: Content[] = [];
  if (named("stated").length > 0) notes.push(text("totals.note.stated", { units: named("stated") }));
  return notes;
}

/** Bloc-wide findings and those of an unknown unit stand in a row of their own. */
function withBlocRow(units: readonly FigureRow[]): FigureRow[] {
  const rows = units.filter(({ unit }) => unit !== null);
  return [
    ...rows,
    {
      unit: null,
      label: text("totals.wholeBloc"),
      totals: null,
      known: () => true,
      count: () => 0,
      commendations: () => 0,
    },
  ];
}

function findingCounts({
  findings,
  campaign,
}: SummaryInput): (unit: string | null) => ReturnType<typeof countBySeverity> {
  const names = new Set(
    campaign.units
      .filter(({ name }) => campaign.onlyUnit === null || name === campaign.onlyUnit)
      .map(({ name }) => name),
  );
  const groups = grouped(findings, ({ unit }) => (unit !== null && names.has(unit) ? unit : null));
  return (unit) => countBySeverity(groups.get(unit) ?? []);
}
