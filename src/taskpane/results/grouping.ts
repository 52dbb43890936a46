/** Findings as the pane shows them: grouped by unit. Linear in the number of findings. */
import { grouped } from "../../domain/lists";
import type { Finding, Severity } from "../../domain/rules/rule";
import { countBySeverity } from "../../domain/summary/parts/findings";
import type { SeverityCounts } from "../../domain/summary/parts/findings";

/** A finding and its index in the result, which is its identity in the pane. */
export interface Listed {
  readonly index: number;
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
}

export const severities: readonly Severity[] = ["error", "warning", "notice"];

export function viewFindings(findings: readonly Finding[], unitOrder: readonly string[]): FindingView {
  const listed = findings.map((finding, index): Listed => ({ index, finding }));
  const isFailed = ({ finding }: Listed): boolean => finding.outcome === "fail";
  const byUnit = grouped(listed.filter(isFailed), ({ finding }) => finding.unit);
  const named = new Set<string | null>([...unitOrder, ...byUnit.keys()]);
  named.delete(null);
  const groups = [...named, null].flatMap((unit) => {
    const items = byUnit.get(unit) ?? [];
    return items.length === 0
      ? []
      : [{ unit, items: bySeverity(items), counts: countBySeverity(items.map(itsFinding)) }];
  });
  return { groups, cannotTell: listed.filter((each) => !isFailed(each)) };
}

const itsFinding = ({ finding }: Listed): Finding => finding;

/** Errors first; within a severity the order of the check (sheet, row) stays. */
function bySeverity(items: readonly Listed[]): readonly Listed[] {
  return severities.flatMap((severity) => items.filter((item) => item.finding.severity === severity));
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
