/** What may be done together with a finding, or for a heading of the list. */
import type { Finding } from "../../domain/rules/rule";
import { isOpen } from "../../domain/rules/rule";
import { unitsOf } from "../../domain/summary/parts/addressed";
import type { Issues } from "./issues";
import type { Shown } from "./shown";

/** Of the same rule and unit: what may be accepted together with a finding, itself among it. */
export const acceptedAlike = ({ findings }: Issues, { rule, unit }: Finding): readonly Finding[] =>
  findings.filter((other) => isOpen(other) && other.rule === rule && other.unit === unit);

/** Of the same kind, with a remedy of one reading, whoever's it is: where there are several the bloc chooses for each. */
export const fixedAlike = ({ findings }: Issues, { rule, message }: Finding): readonly Finding[] =>
  findings.filter((other) => isSure(other) && other.rule === rule && other.message === message);

const isSure = (finding: Finding): boolean => isFixable(finding) && finding.fix?.choices === undefined;

const isFixable = (finding: Finding): boolean => isOpen(finding) && finding.fix !== null;

const ALIKE = "alike:";

/** Under this the view remembers that a finding is to be mended with all alike. */
export const alikeKey = (key: string): string => ALIKE + key;

/** What the page «fix all alike» is about, the first of them its title; none: it is gone. */
export function toFix(issues: Issues, shown: Shown, fixing: string): readonly Finding[] {
  if (fixing.startsWith(ALIKE)) {
    const index = issues.byKey.get(fixing.slice(ALIKE.length));
    return index === undefined ? [] : fixedAlike(issues, issues.findings[index]!);
  }
  const heading = shown.rows.find(({ kind, key }) => kind !== "finding" && key === fixing);
  return [...(heading?.members ?? [])].map((index) => issues.findings[index]!).filter(isFixable);
}

/** Whose cells a remedy changes: a unit, or null for several and for none. */
export function unitOfFix(finding: Finding): string | null {
  const [unit = null, ...others] = unitsOf(finding);
  return others.length > 0 ? null : unit;
}
