/** What the overview says of each unit: open errors and warnings, and the share registered as excellent. Pure. */
import { isOpen } from "../../domain/rules/rule";
import type { Finding } from "../../domain/rules/rule";
import type { UnitTotals } from "../../domain/totals/totals";
import type { CheckResult } from "../door/door";

export interface UnitLine {
  /** "": findings of no unit. */
  readonly unit: string;
  readonly errors: number;
  readonly warnings: number;
  /** From 0 to 1; null: the workbook does not say. */
  readonly share: number | null;
}

/** Units of the campaign in its order, then others that findings are of, the bloc last; those alone that are checked. */
export function unitLines({
  findings,
  totals,
  campaign,
}: Pick<CheckResult, "findings" | "totals" | "campaign">): readonly UnitLine[] {
  const counted = new Map<string, { errors: number; warnings: number }>();
  for (const finding of findings) {
    if (!isCounted(finding)) continue;
    const unit = finding.unit ?? "";
    const counts = counted.get(unit) ?? { errors: 0, warnings: 0 };
    counts[finding.severity === "error" ? "errors" : "warnings"] += 1;
    counted.set(unit, counts);
  }
  const { onlyUnit } = campaign;
  const own = campaign.units.map(({ name }) => name).filter((name) => onlyUnit === null || name === onlyUnit);
  const others = [...counted.keys()].filter((name) => name !== "" && !own.includes(name));
  const names = [...own, ...others, ...(counted.has("") ? [""] : [])];
  return names.map((unit) => ({
    unit,
    ...(counted.get(unit) ?? { errors: 0, warnings: 0 }),
    share: shareOf(totals.byUnit.get(unit)),
  }));
}

const isCounted = (finding: Finding): boolean =>
  finding.outcome === "fail" && finding.severity !== "notice" && isOpen(finding);

function shareOf(totals: UnitTotals | undefined): number | null {
  if (totals === undefined || totals.people === 0) return null;
  return totals.unknown.includes("people") || totals.unknown.includes("excellent")
    ? null
    : totals.excellent / totals.people;
}
