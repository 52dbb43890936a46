/** A campaign of which nothing is set but its year: what the law says, and nobody's own figures. */
import type { Campaign } from "./campaign";
import { lawOf } from "./law";
import { NOTHING_SET } from "./startingPoints/startingPoint";

/** Decree 91/2017, Art. 9(3), under the Law of 2003; since Law 06/2022 there is no share of the law's. */
const SHARE_OF_CSTDCS_2003 = 0.15;
/** Until then the cap on hoàn thành xuất sắc binds party members only. */
const LAST_YEAR_OF_PARTY_CAP = 2022;

/** `year` is the year it is judged by; `told` false: nobody stated it. */
export function nothingSet(year: number, dossierDate: string | null = null, told = true): Campaign {
  const byLaw = lawOf({ year: told ? year : null, dossierDate });
  return {
    ...NOTHING_SET,
    year,
    ...byLaw,
    ...(dossierDate === null ? {} : { dossierDate }),
    bloc: "",
    agency: "",
    chair: "",
    theme: "",
    deadline: null,
    units: [],
    movements: [],
    caps: { ...NOTHING_SET.caps, ...lawfulCaps(year, byLaw.law) },
    titlesImplyLower: true,
    onlyUnit: null,
  };
}

/** Ceilings that follow from the law and the year. */
export const lawfulCaps = (
  year: number,
  law: Campaign["law"],
): Pick<Campaign["caps"], "cstdcsOfLdtt" | "excellentBindsPartyMembersOnly"> => ({
  cstdcsOfLdtt: law === "2003" ? SHARE_OF_CSTDCS_2003 : null,
  excellentBindsPartyMembersOnly: year <= LAST_YEAR_OF_PARTY_CAP,
});
