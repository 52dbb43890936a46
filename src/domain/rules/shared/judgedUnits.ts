/** Which units a rule about units judges, and where such a finding points. */
import type { Campaign } from "../../campaign/campaign";
import type { Registration, RegistrationTable, StatedFigure, StatedRow } from "../../registration/model/registration";
import type { Field, TableKind } from "../../registration/model/fields";
import type { CountName, UnitTotals } from "../../totals/totals";
import { grouped } from "../../lists";
import { isWaiting, TITLE_FIELDS } from "../ask/lists";
import type { Facts, Report, Reporter, RuleInput, UnitCases } from "../rule";
import { lacksColumn, lacksList, listWithout } from "../say/lacks";
import { headerPlace } from "../say/places";
import { onUnit } from "../say/unitRows";

/** Every unit of the campaign; only the one whose workbook is checked, where the officer said so. */
export const judgedUnits = (campaign: Campaign): readonly string[] =>
  campaign.onlyUnit === null ? campaign.units.map(({ name }) => name) : [campaign.onlyUnit];

/** What nobody sent is asked of every judged unit; what some did not send, of `units`. */
export const lacksOfAll = (
  campaign: Campaign,
  what: Parameters<typeof lacksList>[0],
  units = judgedUnits(campaign),
): Pick<Report, "lacks" | "concerns"> => ({
  ...lacksList(what),
  // A report about the one unit that is checked says itself whom it concerns.
  ...(campaign.onlyUnit === null ? { concerns: units.map((unit) => ({ unit })) } : {}),
});

/** Totals to judge: each judged unit's, then the bloc's unless one unit's workbook is checked. */
function judgedTotals({ campaign, totals }: RuleInput): readonly UnitTotals[] {
  const units = judgedUnits(campaign).flatMap((name) => totals.byUnit.get(name) ?? []);
  return campaign.onlyUnit === null ? [...units, totals.bloc] : units;
}

/** The totals whose `counts` are known, and those whose are not. */
function knownTotals(
  input: RuleInput,
  counts: readonly CountName[],
): { readonly known: readonly UnitTotals[]; readonly unknown: readonly UnitTotals[] } {
  const all = judgedTotals(input);
  const isKnown = (totals: UnitTotals): boolean =>
    totals.people > 0 && !counts.some((count) => totals.unknown.includes(count));
  return { known: all.filter(isKnown), unknown: all.filter((totals) => !isKnown(totals)) };
}

/**
 * A unit's share or count stands in the targets table, else on its group row in the list of people, else on its own
 * row.
 */
const FIGURE_TABLES: readonly TableKind[] = ["targets", "people", "collectives", "honours"];

/**
 * A report on a unit (null: the bloc) at the first of `fields` that a sheet states of it, else at its row, else at a
 * header.
 */
export function onFigure(input: RuleInput, unit: string | null, fields: readonly Field[], facts: Facts = {}): Report {
  const report = onUnit(input, unit, FIGURE_TABLES, facts);
  const stated = firstStated(input.registration, { report, unit }, fields);
  if (stated === undefined) return report;
  const { table, row, figure } = stated;
  return {
    ...report,
    table,
    place: { sheet: table.sheet, row, column: figure.cell.column },
    field: figure.field,
  };
}

/** What a rule about a unit's figures needs, and where the figures stand. */
interface Figures {
  readonly counts: readonly CountName[];
  /** Findings point at the first of these that a sheet states. */
  readonly fields: readonly Field[];
  /** The column of a list of people that gives the counts. */
  readonly column: "rating" | "title";
}

type Unknown = Pick<Reporter<"noFigures" | "noColumn">, "cannotTell">;

/** Calls `judge` for every unit, then the bloc, whose counts are known; of the others it cannot be told. */
export function forEachTotals(
  input: RuleInput,
  figures: Figures,
  report: Unknown,
  judge: (totals: UnitTotals, at: (facts: Facts) => Report) => void,
): void {
  const { known, unknown } = knownTotals(input, figures.counts);
  sayUnknown(input, { figures, unknown, isAll: known.length === 0 }, report);
  for (const totals of known) judge(totals, (facts) => onFigure(input, totals.unit, figures.fields, facts));
}

interface UnknownTotals {
  readonly figures: Figures;
  readonly unknown: readonly UnitTotals[];
  /** Nothing is known of anybody. */
  readonly isAll: boolean;
}

/**
 * No list at all, or one without the column, are two things to supply. Where nothing is known of anybody the bloc
 * says each of them once: one notice for the workbook, not one for each unit's sheet. Else the bloc's figure is
 * unknown because a unit's is.
 */
function sayUnknown(input: RuleInput, { figures, unknown, isAll }: UnknownTotals, report: Unknown): void {
  const units = unknown.flatMap(({ unit, source }) =>
    unit === null ? [] : [missing(input, { unit, source }, figures)],
  );
  const bloc = unknown.some(({ unit }) => unit === null);
  if (!isAll || !bloc) {
    for (const { unit, message, lacks, list } of units)
      report.cannotTell(
        { ...onFigure(input, unit, figures.fields), ...(list === undefined ? {} : atHeader(list)), lacks },
        message,
      );
    if (units.length === 0 && bloc) report.cannotTell(onFigure(input, null, figures.fields));
    return;
  }
  for (const [message, of] of grouped(units, (each) => each.message)) {
    const concerns = of.map(({ unit, lacks }) => ({ unit, lacks }));
    report.cannotTell({ ...onFigure(input, null, figures.fields), lacks: concerns[0]?.lacks, concerns }, message);
  }
}

interface Missing extends Pick<UnitCases, "unit" | "lacks"> {
  /** undefined: neither a list nor its column is missing. */
  readonly message: "noFigures" | "noColumn" | undefined;
  /** The list without the column. */
  readonly list?: RegistrationTable;
}

const atHeader = (table: RegistrationTable): Partial<Report> => ({ place: headerPlace(table), table, field: null });

function missing(
  { registration }: RuleInput,
  { unit, source }: { readonly unit: string; readonly source: UnitTotals["source"] },
  { column }: Figures,
): Missing {
  if (source !== "rows") return { unit, message: "noFigures", ...lacksList("people") };
  const fields = column === "rating" ? (["rating"] as const) : TITLE_FIELDS;
  if (isWaiting(registration, unit, fields)) return { unit, message: undefined };
  const list = listWithout(registration, unit, column);
  return { unit, message: "noColumn", list, ...(list === undefined ? {} : lacksColumn(list, column)) };
}

interface Stated extends Pick<StatedRow, "table" | "row"> {
  readonly figure: StatedFigure;
}

/**
 * The first of `fields` that a targets row of the unit states (of a table that lies on its side there are several), or
 * the row to which the report points.
 */
function firstStated(
  { targets, stated }: Registration,
  { report: { table, place }, unit }: { readonly report: Report; readonly unit: string | null },
  fields: readonly Field[],
): Stated | undefined {
  const isThere = (row: Pick<StatedRow, "table" | "row">): boolean =>
    row.table.id === table?.id && row.row === place.row;
  const rows = [
    ...(unit === null ? [] : targets.filter((row) => row.unit.unit === unit)),
    ...[targets.find(isThere) ?? stated.find(isThere)].filter((row) => row !== undefined),
  ];
  for (const field of fields)
    for (const { table: of, row, figures } of rows) {
      const figure = figures.find((each) => each.field === field);
      if (figure !== undefined) return { table: of, row, figure };
    }
  return undefined;
}
