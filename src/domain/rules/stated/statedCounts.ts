/** The figures a targets table states, and what the counts give for them. */
import type { AwardId } from "../../catalogue/awards";
import { COUNTS_OF, STATED_OF_PHONG, SHARE_OF, type Field } from "../../registration/model/fields";
import type { CountName, UnitTotals } from "../../totals/totals";
import type { Fact } from "../rule";

/** Half a percent: what is lost by showing a share without decimals. */
export const shareTolerance = 0.005 + 1e-9;

const ofRatings: ReadonlySet<string> = new Set<CountName>(["excellent", "good"]);

export interface Counted {
  readonly value: number;
  /** People whose rating is not known: the true figure may be larger by up to as many. */
  readonly uncertain: number;
  /** What offices that count another way take the same for; none of them is wrong. */
  readonly otherwise: readonly number[];
  /** Those who register a higher title, where it matters whether they are counted in. */
  readonly higher?: Higher;
}

interface Higher {
  readonly title: AwardId;
  readonly number: number;
  /** The figure counts them in. */
  readonly countedIn: boolean;
  /** The figure when they are counted the other way. */
  readonly other: number;
}

/** What the rows give for a count column; null where there are no rows to count. */
export function countedFor(totals: UnitTotals, field: Field): Counted | null {
  const names = COUNTS_OF[field];
  const stated: readonly string[] = totals.stated;
  if (!names || names.some((name) => totals.unknown.includes(name) || stated.includes(name))) return null;
  // Phòng come from the collectives; everything else from the people.
  if (totals.source !== "rows" && !STATED_OF_PHONG.has(field)) return null;
  const value = names.reduce((sum, name) => sum + totals[name], 0);
  return {
    value,
    uncertain: names.some((name) => ofRatings.has(name)) ? totals.unrated : 0,
    ...countedOtherwise(totals, field, value),
  };
}

type Titled = keyof UnitTotals["bothWays"];
/** By the stated figure: the title, and the one above it. */
const WITH_HIGHER: Readonly<Partial<Record<Field, readonly [Titled, AwardId]>>> = {
  statedLdtt: ["ldtt", "cstdcs"],
  statedCstdcs: ["cstdcs", "cstdBo"],
  statedTtldtt: ["ttldtt", "ttldxs"],
};
/** A title that the unit itself may register beside its phòng, and that its row may count with theirs. */
const OF_UNIT_TOO: Readonly<Partial<Record<Field, AwardId>>> = { statedTtldxs: "ttldxs", statedTtldtt: "ttldtt" };

/** With higher titles or without them, with the unit's own or without it. */
function countedOtherwise(totals: UnitTotals, field: Field, value: number): Pick<Counted, "otherwise" | "higher"> {
  const ofUnit = OF_UNIT_TOO[field];
  const own = ofUnit !== undefined && totals.honours.includes(ofUnit) ? 1 : 0;
  const [title, above] = WITH_HIGHER[field] ?? [];
  if (title === undefined || above === undefined) return { otherwise: own === 0 ? [] : [value + own] };
  const both = totals.bothWays[title];
  const figures = [value, both.with, both.without];
  const otherwise = [...new Set([...figures, ...figures.map((figure) => figure + own)])].filter(
    (each) => each !== value,
  );
  const countedIn = value === both.with;
  const other = countedIn ? both.without : both.with;
  const higher = { title: above, number: both.with - (countedIn ? both.without : value), countedIn, other };
  return higher.number === 0 ? { otherwise } : { otherwise, higher };
}

/** The share of the people that the rows give for a share column. */
export function shareFor(totals: UnitTotals, field: Field): Counted | null {
  const count = SHARE_OF[field];
  const counted = count && countedFor(totals, count);
  if (!counted || totals.people === 0) return null;
  return { value: counted.value / totals.people, uncertain: counted.uncertain / totals.people, otherwise: [] };
}

/** A figure as a sentence shows it. */
export const shown = (field: Field, value: number): Fact => (SHARE_OF[field] === undefined ? value : { share: value });

/** A share as an officer would type it: to a hundredth of a percent. */
export const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
