/** Findings in the order in which sheets show them, and by the row they stand on. */
import { addTo } from "../../lists";
import type { Finding } from "../../rules/rule";
import { byGravity } from "../../rules/severity";
import { compositeKey } from "../../compositeKey";
import { rowsIn, sentenceOf } from "./alike";
import { lackOf } from "./supplied";

/** By severity, then unit in the campaign's order (bloc-wide last), then sheet and place in the order given. */
export function inReportOrder(findings: readonly Finding[], units: readonly string[]): Finding[] {
  const unitOrder = new Map(units.map((unit, index) => [unit, index]));
  const sheetOrder = new Map<string, number>();
  for (const { place } of findings) if (!sheetOrder.has(place.sheet)) sheetOrder.set(place.sheet, sheetOrder.size);
  const last = Number.MAX_SAFE_INTEGER;
  const unitRank = ({ unit }: Finding): number => (unit === null ? last : (unitOrder.get(unit) ?? last - 1));
  return [...findings].sort(
    (a, b) =>
      byGravity(a, b) ||
      unitRank(a) - unitRank(b) ||
      (sheetOrder.get(a.place.sheet) ?? last) - (sheetOrder.get(b.place.sheet) ?? last) ||
      (a.place.row ?? last) - (b.place.row ?? last) ||
      (a.place.column ?? last) - (b.place.column ?? last),
  );
}

/**
 * What is open of a row, under `rowKey`: failures that stand on it, and what could not be told of it; the same thing
 * missing is open once.
 */
export function openByRow(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const open = new Map<string, Finding[]>();
  const told = new Set<string>();
  for (const finding of findings) {
    const { outcome, severity, place, facts } = finding;
    if (outcome === "fail" && severity !== "notice" && place.row !== null)
      addTo(open, rowKey(place.sheet, place.row), finding);
    if (outcome !== "cannotTell") continue;
    const matter = lackOf(finding) ?? sentenceOf(finding);
    for (const row of rowsIn(facts)) {
      const at = compositeKey(place.sheet, row, matter);
      if (told.has(at)) continue;
      told.add(at);
      addTo(open, rowKey(place.sheet, row), finding);
    }
  }
  return open;
}

export const rowKey = (sheet: string, row: number): string => compositeKey(sheet, row);
