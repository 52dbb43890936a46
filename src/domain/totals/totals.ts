/** Counts of a unit or of the whole bloc. Shares are not kept: they are computed where they are shown. */
import type { AwardId } from "../catalogue/awards";
import type { FigureName } from "./countFields";

/** The counts that a targets table can state where nobody is listed. */
export type CountName = "people" | "excellent" | "good" | "ldtt" | "cstdcs" | "departments";

/** A title counted with those who register a higher one, and without them; the campaign takes one of the two. */
interface BothWays {
  readonly with: number;
  readonly without: number;
}

export interface UnitTotals {
  /** null for the bloc. */
  readonly unit: string | null;
  /** Where the figures come from: people rows, or what the sheet states because there are no people rows. */
  readonly source: "rows" | "stated" | "none";
  readonly people: number;
  readonly excellent: number;
  readonly good: number;
  readonly completed: number;
  readonly failed: number;
  /** Rating missing, unknown or in conflict. */
  readonly unrated: number;
  /** LĐTT family: with titles implying lower ones. */
  readonly ldtt: number;
  readonly cstdcs: number;
  readonly cstdNganh: number;
  readonly cstdtq: number;
  /** Phòng-level collectives; a unit's own row is not one. */
  readonly departments: number;
  readonly departmentsExcellent: number;
  readonly departmentsGood: number;
  /** TTLĐXS and TTLĐTT among the phòng. */
  readonly ttldxs: number;
  readonly ttldtt: number;
  /** Titles that a higher one may be counted in. */
  readonly bothWays: Readonly<Record<"ldtt" | "cstdcs" | "ttldtt", BothWays>>;
  /** Honours the unit registers for itself, catalogue order. */
  readonly honours: readonly AwardId[];
  /** By the campaign's movement index; null: no column. */
  readonly movements: readonly (boolean | null)[];
  readonly plan: boolean | null;
  /** People proposed for commendations, and for titles of the bloc's own. */
  readonly commendations: Readonly<Partial<Record<AwardId, number>>>;
  /** Phòng proposed for titles of the bloc's own; absent where there are none. */
  readonly departmentAwards?: Readonly<Partial<Record<AwardId, number>>>;
  /**
   * Figures that neither rows nor a stated figure give, in the order of `FIGURES`: their number means nothing. The one
   * source of «chưa rõ», whoever shows a figure.
   */
  readonly unknown: readonly FigureName[];
  /** Counts taken from what a sheet states, because there are no rows to count. */
  readonly stated: readonly CountName[];
  /**
   * What the workbook itself says of the unit's counts (targets table, the unit's own row), counted or not. Empty for
   * the bloc.
   */
  readonly given: Readonly<Partial<Record<CountName, number>>>;
  /** People disciplined at cảnh cáo or heavier; null: no discipline column. */
  readonly warned: number | null;
  /** People whose discipline entry does not name its form. */
  readonly disciplineUnclear: number;
}

export interface DepartmentTotals {
  readonly unit: string | null;
  /** Comparison key of the phòng's name. */
  readonly key: string;
  readonly people: number;
  readonly ldtt: number;
  readonly cstdcs: number;
  readonly belowCompleted: number;
  /** Figures that the lists of its people have no column for. */
  readonly unknown: readonly FigureName[];
  /** Disciplined at cảnh cáo or heavier; null: no discipline column. */
  readonly warned: number | null;
  /** Members whose discipline entry does not name its form. */
  readonly disciplineUnclear: number;
}

export interface Totals {
  readonly bloc: UnitTotals;
  /** In the campaign's order, every campaign unit. */
  readonly units: readonly UnitTotals[];
  readonly byUnit: ReadonlyMap<string, UnitTotals>;
  /** Key: `departmentTotalsKey`. */
  readonly departments: ReadonlyMap<string, DepartmentTotals>;
}
