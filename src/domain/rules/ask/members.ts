/** The people of a collective: those listed for the phòng, or for the whole unit when the unit itself registers. */
import type { Collective, HonoursRow, Registration } from "../../registration/model/registration";
import { departmentTotalsKey } from "../../totals/count";
import type { FigureName } from "../../totals/countFields";
import type { CountName, DepartmentTotals, Totals } from "../../totals/totals";

export interface Members {
  /** Counted from people rows, or taken from what the sheet states of the unit. */
  readonly source: "rows" | "stated";
  readonly people: number;
  readonly ldtt: number;
  readonly cstdcs: number;
  /** Rated không hoàn thành; null where only stated figures are known, or the list has no ratings. */
  readonly belowCompleted: number | null;
  /** Disciplined at cảnh cáo or heavier; null where there is no discipline column. */
  readonly warned: number | null;
  readonly disciplineUnclear: number;
}

export type Registrant = Collective | HonoursRow;

/** Collectives, then unit honours: every row that registers a collective's title or award. */
export function* registrants(registration: Registration): Generator<Registrant> {
  yield* registration.collectives;
  yield* registration.honours;
}

/** null: nobody is listed for it (and, for a unit, nothing usable is stated of it), or its unit is unknown. */
export function membersOf(row: Registrant, totals: Totals): Members | null {
  const unit = row.unit.unit;
  if (unit === null) return null;
  if (row.subject === "collective" && !row.isUnit) {
    const department = departmentOf(row, totals);
    if (department === undefined || department.people === 0) return null;
    return { source: "rows", ...department, belowCompleted: failedOf(department.belowCompleted, department.unknown) };
  }
  const all = totals.byUnit.get(unit);
  if (all === undefined || all.source === "none" || all.people === 0) return null;
  const { people, ldtt, cstdcs, warned, disciplineUnclear } = all;
  if (all.source === "rows") {
    const belowCompleted = failedOf(all.failed, all.unknown);
    return { source: "rows", people, ldtt, cstdcs, belowCompleted, warned, disciplineUnclear };
  }
  return { source: "stated", people, ldtt, cstdcs, belowCompleted: null, warned: null, disciplineUnclear: 0 };
}

/**
 * Where there is no place for ratings at all nobody can tell who failed; who has no mark under any level has a finding
 * of his own.
 */
const failedOf = (failed: number, unknown: readonly FigureName[]): number | null =>
  unknown.includes("failed") && unknown.includes("good") && failed === 0 ? null : failed;

/** Is this count of the row's people neither counted nor stated? */
export function isUnknown(row: Registrant, totals: Totals, count: CountName): boolean {
  const { unit } = row.unit;
  if (unit === null) return true;
  const counted = row.subject === "collective" && !row.isUnit ? departmentOf(row, totals) : totals.byUnit.get(unit);
  return counted?.unknown.includes(count) ?? true;
}

function departmentOf({ unit: { unit }, nameKey }: Collective, totals: Totals): DepartmentTotals | undefined {
  return unit === null ? undefined : totals.departments.get(departmentTotalsKey(unit, nameKey));
}
