/** Counts that hang on a formula without a result: they are not said, and never 0. */
import type { Field } from "../registration/model/fields";
import type { Person } from "../registration/model/registration";
import type { CountName } from "./totals";

const NEEDED: Readonly<Partial<Record<Field, readonly CountName[]>>> = {
  rating: ["excellent", "good"],
  title: ["ldtt", "cstdcs"],
  award: ["ldtt", "cstdcs"],
  titleOrAward: ["ldtt", "cstdcs"],
};
const NOTHING: readonly CountName[] = [];

/** What cannot be counted of a person: what the list has no column for, and what is waited for. */
export function unsaidOf({ waiting }: Person, ofList: readonly CountName[] = NOTHING): readonly CountName[] {
  return waiting === undefined ? ofList : [...ofList, ...waiting.flatMap((field) => NEEDED[field] ?? NOTHING)];
}
