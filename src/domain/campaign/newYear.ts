/**
 * A campaign carried into the next year: units, names of awards and targets stay, and so does what the officer set of
 * rules. What was said for one year only is said anew, or its rules are silent.
 */
import type { Campaign, LawPackId, Movement } from "./campaign";
import { LAWS } from "./campaign";
import { lawOf } from "./law";
import { lawfulCaps } from "./unset";

/** Said for one year only: not carried on. */
type YearBound = "theme" | "deadline" | "dossierDate" | "pledges";

export interface NewYear {
  readonly campaign: Campaign;
  /** Movements whose span has ended. */
  readonly ended: readonly Movement[];
  /** What was set and is empty now. */
  readonly emptied: readonly YearBound[];
}

export function newYearOf(before: Campaign): NewYear {
  const { dossierDate: _received, lawFrom: _from, source: _source, ...carried } = before;
  const year = before.year + 1;
  const law = lawIn(year, before.law);
  const ended = before.movements.filter(({ to = Infinity }) => to < year);
  return {
    campaign: {
      ...carried,
      year,
      ...law,
      theme: "",
      deadline: null,
      units: before.units.map((unit) => ({ ...unit, pledge: [] })),
      movements: before.movements.filter((movement) => !ended.includes(movement)),
      caps: capsUnder(before, { year, law: law.law }),
    },
    ended,
    emptied: YEAR_BOUND.filter(([, isSet]) => isSet(before)).map(([what]) => what),
  };
}

const YEAR_BOUND: readonly (readonly [YearBound, (campaign: Campaign) => boolean])[] = [
  ["theme", ({ theme }) => theme !== ""],
  ["deadline", ({ deadline }) => deadline !== null],
  ["dossierDate", ({ dossierDate = null }) => dossierDate !== null],
  // What a unit pledged for last year would accuse it this year.
  ["pledges", ({ units }) => units.some(({ pledge }) => pledge.length > 0)],
];

/** By the year, for nobody has said the day yet; but no year goes back to an earlier law than the one before it. */
function lawIn(year: number, before: LawPackId): Pick<Campaign, "law" | "lawFrom"> {
  const byYear = lawOf({ year });
  return LAWS.indexOf(before) > LAWS.indexOf(byYear.law) ? { law: before } : byYear;
}

/** A ceiling that was the law's follows the law; one of the bloc's own stays. */
function capsUnder({ caps, year, law }: Campaign, now: { readonly year: number; readonly law: LawPackId }) {
  const was = lawfulCaps(year, law);
  const is = lawfulCaps(now.year, now.law);
  return {
    ...caps,
    ...(caps.cstdcsOfLdtt === was.cstdcsOfLdtt ? { cstdcsOfLdtt: is.cstdcsOfLdtt } : {}),
    ...(caps.excellentBindsPartyMembersOnly === was.excellentBindsPartyMembersOnly
      ? { excellentBindsPartyMembersOnly: is.excellentBindsPartyMembersOnly }
      : {}),
  };
}
