/** The people of a collective: those listed for the phòng, or for the whole unit when the unit itself registers. */
import type { Collective, HonoursRow, Registration } from "../../registration/model/registration";
import { departmentTotalsKey } from "../../totals/count";
import type { CountName, Totals } from "../../totals/totals";

export interface Members {
  /** Counted from people rows, or taken from what the sheet states of the unit. */
  readonly source: "rows" | "stated";
  readonly people: number;
  readonly ldtt: number;
  readonly cstdcs: number;
  /** Rated không hoàn thành; null where only stated figures are known. */
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
    const department = totals.departments.get(departmentTotalsKey(unit, row.nameKey));
    return department === undefined || department.people === 0 ? null : { source: "rows", ...department };
  }
  const all = totals.byUnit.get(unit);
  if (all === undefined || all.source === "none" || all.people === 0) return null;
  const { people, ldtt, cstdcs, warned, disciplineUnclear } = all;
  if (all.source === "rows")
    return { source: "rows", people, ldtt, cstdcs, belowCompleted: all.failed, warned, disciplineUnclear };
  return { source: "stated", people, ldtt, cstdcs, belowCompleted: null, warned: null, disciplineUnclear: 0 };
}

/** Is this count of the unit neither counted nor stated? Never so for a phòng whose people are listed. */
export function isUnknown(row: Registrant, totals: Totals, count: CountName): boolean {
  if (row.subject === "collective" && !row.isUnit) return false;
  return row.unit.unit === null || (totals.byUnit.get(row.unit.unit)?.unknown.includes(count) ?? true);
}
