/** Which units a rule about units judges, and where such a finding points. */
import type { Campaign } from "../../campaign/campaign";
import type { Registration, StatedFigure, StatedRow } from "../../registration/model/registration";
import type { Field, TableKind } from "../../registration/model/fields";
import type { CountName, UnitTotals } from "../../totals/totals";
import type { Facts, Report, Reporter, RuleInput } from "../rule";
import { onUnit } from "../say/unitRows";

/** Every unit of the campaign; only the one whose workbook is checked, where the officer said so. */
export const judgedUnits = (campaign: Campaign): readonly string[] =>
  campaign.onlyUnit === null ? campaign.units.map(({ name }) => name) : [campaign.onlyUnit];

/** Totals to judge: each judged unit's, then the bloc's unless one unit's workbook is checked. */
function judgedTotals({ campaign, totals }: RuleInput): readonly UnitTotals[] {
  const units = judgedUnits(campaign).flatMap((name) => totals.byUnit.get(name) ?? []);
  return campaign.onlyUnit === null ? [...units, totals.bloc] : units;
}

/**
 * The totals whose `counts` are known, and those whose are not. Where nothing is known of anybody only the last (the
 * bloc) is said to be unknown: one notice for the workbook, not one for each unit's sheet.
 */
function knownTotals(
  input: RuleInput,
  counts: readonly CountName[],
): { readonly known: readonly UnitTotals[]; readonly unknown: readonly UnitTotals[] } {
  const all = judgedTotals(input);
  const isKnown = (totals: UnitTotals): boolean =>
    totals.people > 0 && !counts.some((count) => totals.unknown.includes(count));
  const known = all.filter(isKnown);
  return { known, unknown: known.length === 0 ? all.slice(-1) : all.filter((totals) => !isKnown(totals)) };
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
}

/** Calls `judge` for every unit, then the bloc, whose counts are known; of the others it cannot be told. */
export function forEachTotals(
  input: RuleInput,
  { counts, fields }: Figures,
  report: Pick<Reporter<"noFigures">, "cannotTell">,
  judge: (totals: UnitTotals, at: (facts: Facts) => Report) => void,
): void {
  const { known, unknown } = knownTotals(input, counts);
  for (const { unit } of unknown) report.cannotTell(onFigure(input, unit, fields), "noFigures");
  for (const totals of known) judge(totals, (facts) => onFigure(input, totals.unit, fields, facts));
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
