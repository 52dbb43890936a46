/** The units whose figures a sheet shows, and what the bloc counts beyond them. */
import type { AwardId } from "../../catalogue/awards";
import type { Content, TextRef } from "../../plan/plan";
import type { UnitTotals } from "../../totals/totals";
import { ref, text } from "./cells";
import { COUNT_FIELDS } from "../../totals/countFields";
import type { CountField, FigureName } from "../../totals/countFields";
import { awardIdsOf, awardsOf } from "../../campaign/awards";
import { isCommendation, isOwn } from "../../catalogue";
import type { Campaign } from "../../campaign/campaign";
import type { SaidFacts } from "../../rules/rule";
import type { SummaryInput } from "./input";

export type { CountField } from "../../totals/countFields";

/** What a meeting asks about first, and compares years and runs by. */
export const TOLD_FIRST: readonly CountField[] = [
  "people",
  "excellent",
  "good",
  "ldtt",
  "cstdcs",
  "cstdNganh",
  "departments",
  "ttldxs",
  "ttldtt",
];

export interface FigureRow {
  /** null: rows that belong to no unit of the campaign. */
  readonly unit: string | null;
  /** What the row is called, where it is not the unit's name. */
  readonly label?: Content;
  /** The unit's own totals; null for rows of no unit. */
  readonly totals: UnitTotals | null;
  /** false: neither rows nor a stated figure give the count. */
  known(figure: FigureName): boolean;
  count(field: CountField): number;
  commendations(award: AwardId): number;
}

/**
 * One row per unit shown, then, where there is any, one for what the bloc counts beyond them, so that the sum is the
 * bloc's figure.
 */
export function figureRows(input: Pick<SummaryInput, "totals" | "campaign">): FigureRow[] {
  const { bloc } = input.totals;
  const rows = shownUnits(input).map((unit): FigureRow => ({
    unit: unit.unit,
    totals: unit,
    known: (field) => !unit.unknown.includes(field),
    count: (field) => unit[field],
    commendations: (award) => unit.commendations[award] ?? 0,
  }));
  if (input.campaign.onlyUnit !== null) return rows;
  // Never negative: a unit whose figures are only stated may count more than the bloc's rows do.
  const rest = (all: number, of: (row: FigureRow) => number): number =>
    Math.max(0, all - rows.reduce((sum, row) => sum + of(row), 0));
  const beyond: FigureRow = {
    unit: null,
    label: text("totals.beyond"),
    totals: null,
    known: (field) => field === "departments" || !bloc.unknown.includes(field),
    count: (field) => (bloc.unknown.includes(field) ? 0 : rest(bloc[field], (row) => row.count(field))),
    commendations: (award) => rest(bloc.commendations[award] ?? 0, (row) => row.commendations(award)),
  };
  const counted =
    COUNT_FIELDS.some((field) => beyond.count(field) > 0) ||
    awardsIn(bloc.commendations).some((award) => beyond.commendations(award) > 0);
  return counted ? [...rows, beyond] : rows;
}

const awardsIn = (counts: UnitTotals["commendations"]): AwardId[] => Object.keys(counts) as AwardId[];

export function shownUnits({ totals, campaign }: Pick<SummaryInput, "totals" | "campaign">): UnitTotals[] {
  return totals.units.filter(({ unit }) => campaign.onlyUnit === null || unit === campaign.onlyUnit);
}

const COLLECTIVE_ORDER: readonly AwardId[] = [
  "ttldtt",
  "ttldxs",
  "coBo",
  "coChinhPhu",
  "giayKhen",
  "bkBo",
  "bkThuTuong",
  "hcldBa",
  "hcldNhi",
  "hcldNhat",
  "knc",
];

/** What a figure is called where it counts a title that each agency calls by a name of its own. */
export const figureFacts = (figure: string, campaign: Campaign): SaidFacts | undefined =>
  figure === "cstdNganh" ? { award: { words: [awardsOf(campaign).heading("cstdBo")] } } : undefined;

/** Over the figures of one award. */
export const awardHead = (award: AwardId, campaign: Campaign): Content =>
  text("totals.column.award", { award: { words: [awardsOf(campaign).heading(award)] } });

/** The bloc's own titles stand behind the law's. */
function inOrder(wanted: ReadonlySet<AwardId>, campaign: Campaign): AwardId[] {
  const own = awardIdsOf(campaign).filter(isOwn);
  return [...COLLECTIVE_ORDER, ...own].filter((award) => wanted.has(award));
}

/** Unit honours worth a column: the campaign's pledges and whatever a unit registers. */
export function honourColumns({ totals, campaign }: Pick<SummaryInput, "totals" | "campaign">): AwardId[] {
  const wanted = new Set<AwardId>([
    ...campaign.units.flatMap(({ pledge }) => pledge),
    ...totals.units.flatMap(({ honours }) => honours),
  ]);
  return inOrder(wanted, campaign);
}

/** Commendations of persons, and titles of the bloc's own, worth a column; LĐTT and CSTĐ have columns of their own. */
export function commendationColumns({ totals, campaign }: Pick<SummaryInput, "totals" | "campaign">): AwardId[] {
  const given = [totals.bloc, ...totals.units].flatMap(({ commendations }) =>
    awardsIn(commendations).filter((award) => (commendations[award] ?? 0) > 0),
  );
  return inOrder(new Set<AwardId>(["bkBo", ...given]), campaign);
}

/** The workbook has a row of the unit's own honours: of the others nobody knows what they register. */
export const knowsHonours = (unit: FigureRow): boolean => unit.unit !== null && unit.known("honours");
/** A list of titles says who registers a title of the bloc's own. */
export const knowsAward = (unit: FigureRow, award: AwardId): boolean =>
  isCommendation(award) ? unit.known("commendations") : unit.known("ldtt") || unit.commendations(award) > 0;
export const knowsPeople = (unit: FigureRow): boolean => unit.known("people");
export const knowsDepartments = (unit: FigureRow): boolean => unit.known("departments");

/** Units of which a block of figures knows nothing, by name. */
export const unitsWithout = (units: readonly FigureRow[], knows: (unit: FigureRow) => boolean): readonly string[] =>
  units.flatMap((unit) => (unit.unit === null || knows(unit) ? [] : [unit.unit]));

/** Units that give some figure of a table and not another, which other units give: its sum is without them. */
export const unitsPartlyWithout = (units: readonly FigureRow[], figures: readonly FigureName[]): readonly string[] => {
  const given = figures.filter((figure) => units.some((unit) => unit.unit !== null && unit.known(figure)));
  return unitsWithout(
    units.filter((unit) => figures.some((figure) => unit.known(figure))),
    (unit) => given.every((figure) => unit.known(figure)),
  );
};

/** Who is not in a sum, under it. */
export const withoutRef = (units: readonly string[]): TextRef[] =>
  units.length === 0 ? [] : [ref("totals.note.without", { units })];
export const withoutNote = (units: readonly string[]): Content[] => withoutRef(units).map((each) => ({ text: each }));
export const partlyWithoutNote = (units: readonly string[]): Content[] =>
  units.length === 0 ? [] : [text("totals.note.partlyWithout", { units })];

/** «x»; nothing where the unit does not register it, and «–» where the workbook does not say. undefined: no unit's row. */
export function mark(given: boolean | null | undefined): Content {
  if (given === null) return text("totals.unknown");
  return given === true ? { data: "x" } : null;
}
export const honourMark = (unit: FigureRow, award: AwardId): Content =>
  mark(knowsHonours(unit) ? unit.totals?.honours.includes(award) : null);
export const planMark = ({ totals }: FigureRow): Content => mark(totals === null ? undefined : totals.plan);

/**
 * What the sum is called: «Cộng» where one unit's workbook is checked, else «Toàn khối», or of how many units it is
 * where some have no figures.
 */
export function sumLabel(
  { campaign }: Pick<SummaryInput, "campaign">,
  units: readonly FigureRow[],
  without: readonly string[],
): Content {
  if (campaign.onlyUnit !== null) return text("totals.sum");
  const all = units.filter(({ unit }) => unit !== null).length;
  return without.length === 0 || without.length === all
    ? text("totals.bloc")
    : text("totals.blocOf", { known: all - without.length, all });
}

const RATINGS = ["people", "excellent", "good"] as const;
export const knowsRatings = ({ unknown }: UnitTotals): boolean => RATINGS.every((figure) => !unknown.includes(figure));

/** A campaign need not set any. */
export const hasTargets = ({ targets }: Campaign): boolean => Object.values(targets).some((target) => target !== null);
