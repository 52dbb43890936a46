/**
 * Which law a campaign is judged by, and by which day. The law follows the day on which the dossiers are received;
 * where nobody says that day, the year.
 */
import type { Campaign, LawPackId, LawSource, Movement } from "./campaign";

/** The first day of each law, the latest first. Dossiers received before it go by the law before. */
const IN_FORCE: readonly (readonly [string, LawPackId])[] = [
  ["2026-10-01", "2026"],
  ["2024-01-01", "2022"],
];
/** The law of 2026 comes into force late in its year: without a day, no year alone is judged by it. */
const BY_YEAR: readonly LawPackId[] = ["2022", "2003"];

const lawOn = (day: string): LawPackId => IN_FORCE.find(([from]) => day >= from)?.[1] ?? "2003";

/** What is known of the time of a campaign. */
interface Time {
  readonly year: number | null;
  readonly dossierDate?: string | null | undefined;
}

/** The law for that time, and what it follows from. */
export function lawOf({ year, dossierDate = null }: Time): { readonly law: LawPackId; readonly lawFrom: LawSource } {
  if (dossierDate !== null) return { law: lawOn(dossierDate), lawFrom: "date" };
  if (year === null) return { law: "2022", lawFrom: "none" };
  const [latest = "2022"] = BY_YEAR;
  const law = lawOn(lastDayOf(year));
  return { law: BY_YEAR.includes(law) ? law : latest, lawFrom: "year" };
}

const lastDayOf = (year: number): string => `${year}-12-31`;

/** A movement without years goes on. */
export const runsIn = ({ from = -Infinity, to = Infinity }: Movement, year: number): boolean =>
  from <= year && year <= to;

/** The day by which texts are in force or not: dossiers of a year are received when it is over. */
export const judgedOn = ({ year, dossierDate }: Pick<Campaign, "year" | "dossierDate">): string =>
  dossierDate ?? lastDayOf(year);
