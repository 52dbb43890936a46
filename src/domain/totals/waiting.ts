/** Counts that hang on a formula without a result: they are not said, and never 0. */
import type { Field } from "../registration/model/fields";
import type { Person } from "../registration/model/registration";
import type { FigureName } from "./countFields";

const TITLES: readonly FigureName[] = ["ldtt", "cstdcs", "cstdNganh", "cstdtq"];
const NEEDED: Readonly<Partial<Record<Field, readonly FigureName[]>>> = {
  rating: ["excellent", "good", "completed", "failed"],
  title: TITLES,
  award: [...TITLES, "commendations"],
  titleOrAward: [...TITLES, "commendations"],
};
const NOTHING: readonly FigureName[] = [];

/** What cannot be counted of a person: what the list has no column for, and what is waited for. */
export function waitedFor({ waiting }: Person, ofList: readonly FigureName[] = NOTHING): readonly FigureName[] {
  return waiting === undefined ? ofList : [...ofList, ...waiting.flatMap((field) => NEEDED[field] ?? NOTHING)];
}
