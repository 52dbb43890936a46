/** What the last verb made beyond the list itself. */
import { besidesText } from "../../messages";
import type { PaneText } from "../../messages";
import type { CheckResult, Verb } from "../door/door";

/** The name the meeting sheet really got in this run; null if none was written. */
export function meetingSheet(verb: Verb, result: CheckResult): string | null {
  return verb === "meeting" ? (result.written.sheetNames.meeting ?? null) : null;
}

/** null: none were asked for, or sheets could not be added, which is said elsewhere. */
export function slipsTitle(verb: Verb, result: CheckResult, text: PaneText): string | null {
  const { slips } = result;
  if (verb !== "slips" || slips === null) return null;
  if (slips.asked.length === 0) return text("done.slipsNone");
  return slips.sheets.length === 0 ? null : text("done.slips", { count: slips.asked.length });
}

/** The units that need not add anything, where others have to; null: there are none. */
export function unitsWithoutSlip({ slips }: CheckResult, text: PaneText): string | null {
  if (slips === null || slips.without.length === 0 || slips.asked.length === 0) return null;
  return text("done.slipsWithout", { units: slips.without.join(", ") });
}

/** What somebody typed where only Sổ Thi đua writes, and what became of it. */
export function keptTexts({ sheets, besides }: NonNullable<CheckResult["written"]["kept"]>, text: PaneText): string[] {
  const named = sheets.map((name) => `«${name}»`).join(", ");
  return [
    ...(sheets.length > 0 ? [text("done.keptSheets", { sheets: named })] : []),
    ...(besides.length > 0 ? [text("done.keptBesides", { places: besidesText(besides) })] : []),
  ];
}
