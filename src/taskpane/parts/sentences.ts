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

/** «So với lần kiểm tra lúc 08:00, 20/03/2021: mới 1, đã xử lý 2, còn lại 1.234.» */
export function comparedText({ before, counts }: Comparison, text: PaneText): string {
  return text("compared.line", { moment: momentText(before), ...counts });
}
