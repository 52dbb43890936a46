/** Findings as the pane shows them: grouped by unit. Linear in the number of findings. */
import type { Finding } from "../../domain/rules/rule";
import { byGravity, countBySeverity } from "../../domain/rules/severity";
import type { SeverityCounts } from "../../domain/rules/severity";

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

export interface FindingView {
  /** What was found wrong, by unit: campaign order, then other units, then those without one. */
  readonly groups: readonly UnitGroup[];
  /** Rules that lacked data or did not run. */
  readonly cannotTell: readonly Listed[];
}

export function viewFindings(findings: readonly Finding[], unitOrder: readonly string[]): FindingView {
  const byUnit = new Map<string | null, Listed[]>(unitOrder.map((unit) => [unit, []]));
  byUnit.set(null, []);
  const cannotTell: Listed[] = [];
  findings.forEach((finding, index) => {
    const listed = { index, finding };
    if (finding.outcome !== "fail") {
      cannotTell.push(listed);
      return;
    }
    const group = byUnit.get(finding.unit);
    if (group === undefined) byUnit.set(finding.unit, [listed]);
    else group.push(listed);
  });
  const nameless = byUnit.get(null) ?? [];
  byUnit.delete(null);
  const groups = [...byUnit, [null, nameless] as const]
    .filter(([, items]) => items.length > 0)
    .map(([unit, items]) => ({
      unit,
      // Errors first; within a severity the order of the check (sheet, row) stays.
      items: [...items].sort((one, other) => byGravity(one.finding, other.finding)),
      counts: countBySeverity(items.map((item) => item.finding)),
    }));
  return { groups, cannotTell };
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
