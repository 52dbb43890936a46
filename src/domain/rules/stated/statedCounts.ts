/** The figures a targets table states, and what the counts give for them. */
import { COUNTS_OF, SHARE_OF, type Field } from "../../registration/model/fields";
import type { CountName, UnitTotals } from "../../totals/totals";
import type { Fact } from "../rule";

/** Half a percent: what is lost by showing a share without decimals. */
export const shareTolerance = 0.005 + 1e-9;

const ofRatings: ReadonlySet<CountName> = new Set(["excellent", "good"]);

export interface Counted {
  readonly value: number;
  /** People whose rating is not known: the true figure may be larger by up to as many. */
  readonly uncertain: number;
}

/** What the rows give for a count column; null where there are no rows to count. */
export function countedFor(totals: UnitTotals, field: Field): Counted | null {
  const names = COUNTS_OF[field];
  if (!names || names.some((name) => totals.unknown.includes(name) || totals.stated.includes(name))) return null;
  // Departments come from the collectives; everything else from the people.
  if (totals.source !== "rows" && field !== "statedDepartments") return null;
  return {
    value: names.reduce((sum, name) => sum + totals[name], 0),
    uncertain: names.some((name) => ofRatings.has(name)) ? totals.unrated : 0,
  };
}

/** The share of the people that the rows give for a share column. */
export function shareFor(totals: UnitTotals, field: Field): Counted | null {
  const count = SHARE_OF[field];
  const counted = count && countedFor(totals, count);
  if (!counted || totals.people === 0) return null;
  return { value: counted.value / totals.people, uncertain: counted.uncertain / totals.people };
}

/** A figure as a sentence shows it. */
export const shown = (field: Field, value: number): Fact => (SHARE_OF[field] === undefined ? value : { share: value });

/** A share as an officer would type it: to a hundredth of a percent. */
export const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
