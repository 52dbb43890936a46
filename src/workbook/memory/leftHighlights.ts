/**
 * A hidden name that stays where clearing had to leave highlights of ours, because Excel would not let them be read: on which sheets
 * they may stand. By it the next run looks for them although no mark is left.
 */
import { LONGEST_FORMULA, sealFormula, sealText } from "./seals";

export const LEFT_HIGHLIGHTS = "_SoThiDua.lit";

type Names = readonly { readonly name: string; readonly formula: unknown }[];

/** Excel does not mind capitals in names, so neither does this. */
const standing = (names: Names): Names[number] | undefined =>
  names.find(({ name }) => name.toLowerCase() === LEFT_HIGHLIGHTS.toLowerCase());

export const hasLeftHighlights = (names: Names): boolean => standing(names) !== undefined;

/** Ids of sheets. All of them where one is not there any more: another program gives sheets new ids. */
export function leftHighlightsIn(names: Names, sheets: readonly string[]): ReadonlySet<string> {
  const name = standing(names);
  if (name === undefined) return new Set();
  const ids = sealText(String(name.formula))
    .split(" ")
    .filter((id) => id !== "");
  return new Set(ids.length > 0 && ids.every((id) => sheets.includes(id)) ? ids : sheets);
}

/** More sheets than a name has room for: any. */
export function leftHighlightsFormula(sheets: readonly string[]): string {
  const text = sheets.join(" ");
  return sealFormula(text.length > LONGEST_FORMULA ? "" : text);
}
