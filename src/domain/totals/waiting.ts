/** Counts that hang on a formula without a result: they are not said, and never 0. */
import type { Field } from "../registration/model/fields";
import type { CountName } from "./totals";

const NEEDED: Readonly<Partial<Record<Field, readonly CountName[]>>> = {
  rating: ["excellent", "good"],
  title: ["ldtt", "cstdcs"],
  award: ["ldtt", "cstdcs"],
  titleOrAward: ["ldtt", "cstdcs"],
};

/** Counts for which one has to wait until the fields have results. */
export const waitedOf = (waiting: readonly Field[]): readonly CountName[] =>
  waiting.flatMap((field) => NEEDED[field] ?? []);
