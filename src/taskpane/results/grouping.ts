/** Findings as the pane shows them: grouped by unit. Linear in the number of findings. */
import { findingIdentities } from "../../domain/comparison/identity";
import { grouped } from "../../domain/lists";
import { isOpen } from "../../domain/rules/rule";
import type { Finding } from "../../domain/rules/rule";
import { byGravity, countBySeverity } from "../../domain/rules/severity";
import type { SeverityCounts } from "../../domain/rules/severity";

/** A finding and its number in the result. */
export interface Listed {
  readonly index: number;
  /** The same while a list that is in view changes. */
  readonly key: string;
  readonly finding: Finding;
}

export interface UnitGroup {
  /** null: the whole bloc, or a row whose unit is not known. */
  readonly unit: string | null;
  readonly items: readonly Listed[];
  readonly counts: SeverityCounts;
}

interface FindingView {
  /** What was found wrong, by unit: campaign order, then other units, then those without one. */
  readonly groups: readonly UnitGroup[];
  /** Rules that lacked data or did not run. */
  readonly cannotTell: readonly Listed[];
  /** What the officer answers for. */
  readonly accepted: readonly Listed[];
}

export function viewFindings(findings: readonly Finding[], unitOrder: readonly string[]): FindingView {
  const keys = findingIdentities(findings);
  const all = findings.map((finding, index): Listed => ({ index, key: keys[index]!, finding }));
  const listed = all.filter(({ finding }) => isOpen(finding));
  const isFailed = ({ finding }: Listed): boolean => finding.outcome === "fail";
  const byUnit = grouped(listed.filter(isFailed), ({ finding }) => finding.unit);
  const named = new Set<string | null>([...unitOrder, ...byUnit.keys()]);
  named.delete(null);
  const groups = [...named, null].flatMap((unit) => groupOf(unit, byUnit.get(unit) ?? []));
  return {
    groups,
    cannotTell: listed.filter((each) => !isFailed(each)),
    accepted: all.filter(({ finding }) => !isOpen(finding)),
  };
}

/** Of the same rule and unit: what may be accepted together with a finding, itself among it. */
export const alikeOf = ({ rule, unit }: Finding, findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((other) => isOpen(other) && other.rule === rule && other.unit === unit);

/** Errors first; within a severity the order of the check (sheet, row) stays. */
function groupOf(unit: string | null, items: readonly Listed[]): readonly UnitGroup[] {
  if (items.length === 0) return [];
  return [
    {
      unit,
      items: [...items].sort((one, other) => byGravity(one.finding, other.finding)),
      counts: countBySeverity(items.map(({ finding }) => finding)),
    },
  ];
}

/** Units whose lists are open at first: from the top as long as they stay readable together, always at least one. */
export function openAtFirst(groups: readonly UnitGroup[], readable = 40): ReadonlySet<string | null> {
  const open = new Set<string | null>();
  let shown = 0;
  for (const group of groups) {
    if (open.size > 0 && shown + group.items.length > readable) break;
    open.add(group.unit);
    shown += group.items.length;
  }
  return open;
}
