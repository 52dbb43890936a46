/** Histories for test rows: `record({ cstdcs: [2019, 2020], excellent: [2020] })`. The text is only for show. */
import type { LawAwardId as AwardId } from "../../src/domain/catalogue/awards";
import type { RatingLevel } from "../../src/domain/catalogue/ratings";
import type { YearSpan } from "../../src/domain/registration/model/registration";

const ratings: readonly string[] = ["excellent", "good", "completed", "failed"] satisfies readonly RatingLevel[];

export function record(what: Partial<Record<AwardId | RatingLevel, readonly number[]>>): {
  readonly text: string;
  readonly years: readonly YearSpan[];
} {
  const entries = Object.entries(what) as [AwardId | RatingLevel, readonly number[]][];
  const years = entries.flatMap(([name, list]) =>
    list.map((year): YearSpan =>
      ratings.includes(name)
        ? { year, award: null, rating: name as RatingLevel }
        : { year, award: name as AwardId, rating: null },
    ),
  );
  return { text: entries.map(([name, list]) => `${name} ${list.join(", ")}`).join("; "), years };
}
