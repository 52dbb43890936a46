/** Whom a finding is written to: the one answer for letters and for whoever asks beforehand. */
import { isOpen } from "../../rules/rule";
import type { Finding } from "../../rules/rule";
import { unitsAsked } from "./supplied";
import { asksSomebody } from "./uses";

/** Units whose it is, each once: a column's are those of its cells. */
export function unitsOf(finding: Finding): readonly (string | null)[] {
  const { unit, ofColumn, ofUnits } = finding;
  if (ofColumn !== undefined) return [...new Set(ofColumn.cells.map((cell) => cell.unit))];
  return ofUnits === undefined ? [unit] : ofUnits.map((cases) => cases.unit);
}

/** Units of the bloc on whose letters it stands, or would; none: nobody is written to. */
export function unitsWrittenTo(finding: Finding, bloc: ReadonlySet<string>): readonly string[] {
  if (!isOpen(finding) || !asksSomebody(finding)) return [];
  const asked = finding.outcome === "cannotTell" ? unitsAsked(finding) : unitsOf(finding);
  return asked.filter((unit): unit is string => unit !== null && bloc.has(unit));
}
