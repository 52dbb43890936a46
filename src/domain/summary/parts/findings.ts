/** Findings in the order in which sheets show them, and by the row they stand on. */
import { grouped } from "../../lists";
import type { Finding } from "../../rules/rule";
import { byGravity } from "../../rules/severity";
import { compositeKey } from "../../compositeKey";

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

/** Failures by the row they stand on: `rowKey`. */
export function failuresByRow(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const standing = findings.filter(({ outcome, place }) => outcome === "fail" && place.row !== null);
  return grouped(standing, ({ place }) => rowKey(place.sheet, place.row ?? 0));
}

export const rowKey = (sheet: string, row: number): string => compositeKey(sheet, row);
