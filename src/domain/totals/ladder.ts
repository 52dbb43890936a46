/** Which lower titles a title counts as (docs/counting.md); the ladders themselves are the catalogue's. */
import { includes } from "../catalogue";
import type { AwardId } from "../catalogue";
import type { CountField } from "./countFields";

/** Titles of a person (Law 2003 and 2022, Art. 21 to 24): the LĐTT family. */
const PERSON_TITLES = ["ldtt", "cstdcs", "cstdBo", "cstdtq"] as const satisfies readonly AwardId[];
export type PersonTitle = (typeof PERSON_TITLES)[number];

export const isPersonTitle = (award: AwardId | null): award is PersonTitle =>
  award !== null && (PERSON_TITLES as readonly AwardId[]).includes(award);

/** Does holding or registering `held` count as `wanted`? Every title counts as itself. */
export const countsAs = (held: AwardId | null, wanted: AwardId, titlesImplyLower: boolean): boolean =>
  held !== null && (held === wanted || (titlesImplyLower && includes(held, wanted)));

const FIGURES = {
  ldtt: "ldtt",
  cstdcs: "cstdcs",
  // The figure's name is a contract of the printed JSON and of what earlier runs are remembered by.
  cstdBo: "cstdNganh",
  cstdtq: "cstdtq",
} as const satisfies Readonly<Record<PersonTitle, CountField>>;

/** By what a title of a person is counted. */
export type TitleFigure = (typeof FIGURES)[PersonTitle];
export const TITLE_FIGURES: readonly TitleFigure[] = PERSON_TITLES.map((title) => FIGURES[title]);

// Worked out once per award: asked for every person of a workbook.
const REACHED = {
  implying: new Map<AwardId, readonly TitleFigure[]>(),
  alone: new Map<AwardId, readonly TitleFigure[]>(),
};

/** The figures of people's titles that an award counts in, lowest first; none for an award that is no such title. */
export function titleFiguresOf(award: AwardId, titlesImplyLower: boolean): readonly TitleFigure[] {
  const reached = REACHED[titlesImplyLower ? "implying" : "alone"];
  let figures = reached.get(award);
  if (figures === undefined) {
    const titles = PERSON_TITLES.filter((title) => countsAs(award, title, titlesImplyLower));
    reached.set(award, (figures = titles.map((title) => FIGURES[title])));
  }
  return figures;
}
