/** What sheets state of a unit, for units and workbooks without people rows (docs/counting.md). */
import type { Collective, StatedFigure } from "../registration/model/registration";
import { shareOfCount, type Field, type StatedCount } from "../registration/model/fields";
import type { CountName } from "./totals";

/** The counts one unit states; a count that is not stated is absent. */
export type StatedCounts = Partial<Record<CountName, number>>;

/**
 * Counts of one unit's rows of targets. A count that is stated only as a share of the stated people is that share of them, rounded
 * to a person; a stated «tốt or better» less the stated xuất sắc is the number rated tốt.
 */
export function statedCounts(figures: readonly StatedFigure[]): StatedCounts {
  const values = new Map<Field, number>();
  for (const { field, value } of figures) if (value !== null && !values.has(field)) values.set(field, value);
  const people = values.get("statedPeople");
  const count = (field: StatedCount): number | undefined => {
    const share = shareOfCount(field);
    const fraction = share === undefined ? undefined : values.get(share);
    return (
      values.get(field) ?? (people === undefined || fraction === undefined ? undefined : Math.round(people * fraction))
    );
  };
  const excellent = count("statedExcellent");
  const goodOrBetter = count("statedGoodOrBetter");
  const good =
    count("statedGood") ??
    (excellent === undefined || goodOrBetter === undefined ? undefined : goodOrBetter - excellent);
  return withoutGaps({
    people,
    excellent,
    good,
    ldtt: values.get("statedLdtt"),
    cstdcs: values.get("statedCstdcs"),
    departments: values.get("statedDepartments"),
  });
}

/** A unit's own row among the collectives states its people. */
export const statedByOwnRow = (row: Collective): StatedCounts =>
  withoutGaps({ people: row.headcount.value ?? undefined });

function withoutGaps(counts: Record<string, number | undefined>): StatedCounts {
  return Object.fromEntries(Object.entries(counts).filter(([, value]) => value !== undefined)) as StatedCounts;
}
