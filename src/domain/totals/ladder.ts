/** Which lower titles a title counts as (docs/counting.md); the ladders themselves are the catalogue's. */
import { AWARDS, awardEntry } from "../catalogue";
import type { AwardId } from "../catalogue";

/** Titles of a person (Law 2003 and 2022, Art. 21 to 24): the LĐTT family. */
export const PERSON_TITLES = ["ldtt", "cstdcs", "cstdNganh", "cstdtq"] as const satisfies readonly AwardId[];
export type PersonTitle = (typeof PERSON_TITLES)[number];

export const isPersonTitle = (award: AwardId | null): award is PersonTitle =>
  award !== null && (PERSON_TITLES as readonly AwardId[]).includes(award);

/** Does holding or registering `held` count as `wanted`? Every title counts as itself. */
export const countsAs = (held: AwardId | null, wanted: AwardId, titlesImplyLower: boolean): boolean =>
  held !== null && (held === wanted || (titlesImplyLower && awardEntry(held).implies.includes(wanted)));

// Worked out once: asked for every person of a workbook.
const reached = (titlesImplyLower: boolean): ReadonlyMap<AwardId, readonly PersonTitle[]> =>
  new Map(AWARDS.map(({ id }) => [id, PERSON_TITLES.filter((title) => countsAs(id, title, titlesImplyLower))]));
const IMPLYING = reached(true);
const ALONE = reached(false);

/** The titles of a person that an award counts as, lowest first; none for an award that is no title of a person. */
export const titlesOf = (award: AwardId, titlesImplyLower: boolean): readonly PersonTitle[] =>
  (titlesImplyLower ? IMPLYING : ALONE).get(award) ?? [];
