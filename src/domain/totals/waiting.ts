/** Counts that hang on a formula without a result: they are not said, and never 0. */
import type { Field } from "../registration/model/fields";
import type { FigureName } from "./countFields";

const TITLES: readonly FigureName[] = ["ldtt", "cstdcs", "cstdNganh", "cstdtq"];
const NEEDED: Readonly<Partial<Record<Field, readonly FigureName[]>>> = {
  rating: ["excellent", "good", "completed", "failed"],
  title: TITLES,
  award: [...TITLES, "commendations"],
  titleOrAward: [...TITLES, "commendations"],
};

/** Counts for which one has to wait until the fields have results. */
export const waitedOf = (waiting: readonly Field[]): readonly FigureName[] =>
  waiting.flatMap((field) => NEEDED[field] ?? []);
