/** Sentences that are seen in one place and said aloud in another. */
import type { Comparison } from "../../domain/comparison";
import { momentText } from "../../messages";
import type { PaneText } from "../../messages";
import type { Trouble } from "../door/door";

export function troubleTitle({ kind, sheet }: Trouble, text: PaneText): string {
  if (kind === "hiddenRows") return text("error.hiddenRows.title", { sheet: sheet ?? "" });
  if (kind !== "sheetProtected") return text(`error.${kind}.title`);
  return sheet === null ? text("error.sheetProtected.titleUnnamed") : text("error.sheetProtected.title", { sheet });
}

export function troubleAdvice({ kind }: Trouble, text: PaneText): string {
  return text(`error.${kind}.advice`);
}

/** How the workbook is read, or by what it is judged, was changed after the result: what, and what to do. */
export const remappedTexts = (how: "saved" | "reset" | "campaign", text: PaneText): readonly [string, string] => [
  text(`mapping.${how}`),
  text(how === "campaign" ? "campaign.checkAgain" : "mapping.checkAgain"),
];

/** «So với lần kiểm tra lúc 08:00, 20/03/2021: mới 1, đã xử lý 2, còn lại 1.234.» */
export function comparedText({ before, counts }: Comparison, text: PaneText): string {
  return text("compared.line", { moment: momentText(before), ...counts });
}

/** « (2)» behind the name of a sheet of ours: the workbook has one of that name that is not ours. */
const NUMBERED = /^(.+) \(\d+\)$/u;

/** Why sheets of ours bear a number; null: none does. */
export function secondText(names: readonly string[], text: PaneText): string | null {
  const numbered = names.filter((name) => NUMBERED.test(name));
  const listed = (of: readonly string[]): string => of.map((name) => `«${name}»`).join(", ");
  if (numbered.length === 0) return null;
  const taken = numbered.map((name) => name.replace(NUMBERED, "$1"));
  return text("sheets.second", { taken: listed(taken), ours: listed(numbered) });
}
