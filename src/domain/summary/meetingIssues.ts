/** What falls short and what the meeting has to decide: the findings about units and the bloc, in the rules' own words. */
import type { Finding } from "../rules/rule";
import type { Content, DocumentRow } from "../plan/plan";
import { text } from "./cells";
import { countBySeverity } from "./findings";
import { shownUnits } from "./figures";
import { wide } from "./grid";
import type { SummaryInput } from "./input";

/** In the order in which a meeting goes through them. */
const FALLS_SHORT: readonly string[] = [
  "unit-missing", "target-good-or-better", "target-excellent", "target-departments", "target-department-titles", "target-unit-plan", "movements", "pledge-mismatch", "late-registration",
];
const TO_DECIDE: readonly string[] = [
  "flag-quota", "government-flag-quota", "flag-government-chain", "flag-ministry-chain", "cap-excellent", "cap-cstdcs", "commendation-collective-history",
  "award-ambiguous", "law-changed",
];
/** Said once for the bloc; the units are named. */
const BLOC_ONLY: ReadonlySet<string> = new Set(["cap-excellent"]);
/** More cases of one rule than this are counted, not listed; they all stand in «Kết quả kiểm tra». */
const LISTED = 12;

export function issueRows(input: SummaryInput): DocumentRow[] {
  const failures = input.findings.filter(({ outcome }) => outcome === "fail");
  return [
    wide(text("meeting.issues.heading"), "heading"),
    wide(text("meeting.issues.short"), "bodyItalic"),
    ...listed(failures, FALLS_SHORT, "meeting.issues.shortNone"),
    wide(text("meeting.issues.decide"), "bodyItalic"),
    ...listed(failures, TO_DECIDE, "meeting.issues.decideNone"),
    wide(text("meeting.issues.supply"), "bodyItalic"),
    ...openRows(input, failures),
    ...unclearRows(input.findings),
  ];
}

function listed(failures: readonly Finding[], rules: readonly string[], none: string): DocumentRow[] {
  const byRule = new Map<string, Finding[]>(rules.map((rule) => [rule, []]));
  for (const finding of failures) byRule.get(finding.rule)?.push(finding);
  const rows = [...byRule].flatMap(([rule, all]) => {
    const blocWide = BLOC_ONLY.has(rule) ? all.filter(({ unit }) => unit === null) : [];
    const findings = blocWide.length > 0 ? blocWide : all;
    const items: Content[] = findings.slice(0, LISTED).map((finding) => ({ findings: [finding], part: "item" }));
    if (findings.length > LISTED) items.push(text("meeting.issues.more", { count: findings.length - LISTED }));
    const units = blocWide.length === 0 ? [] : all.flatMap(({ unit }) => (unit === null ? [] : [unit]));
    if (units.length > 0) items.push(text("meeting.issues.units", { units: [...new Set(units)] }));
    return items;
  });
  return rows.length === 0 ? [wide(text(none), "body")] : rows.map((item) => wide(item, "body"));
}

/** Who has to mend how much before the meeting. */
function openRows(input: SummaryInput, failures: readonly Finding[]): DocumentRow[] {
  const byUnit = new Map<string | null, Finding[]>();
  for (const finding of failures) {
    const group = byUnit.get(finding.unit);
    if (group === undefined) byUnit.set(finding.unit, [finding]);
    else group.push(finding);
  }
  const rows = shownUnits(input).flatMap(({ unit }) => {
    const counts = countBySeverity(byUnit.get(unit) ?? []);
    if (unit === null || counts.error + counts.warning === 0) return [];
    const kind = counts.warning === 0 ? "openErrors" : counts.error === 0 ? "openWarnings" : "open";
    return [wide(text(`meeting.issues.${kind}`, { unit, errors: counts.error, warnings: counts.warning }), "body")];
  });
  return rows.length === 0 ? [wide(text("meeting.issues.supplyNone"), "body")] : rows;
}

/** What could not be checked is said, never passed over. */
function unclearRows(findings: readonly Finding[]): DocumentRow[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.outcome === "fail") continue;
    const group = byRule.get(finding.rule);
    if (group === undefined) byRule.set(finding.rule, [finding]);
    else group.push(finding);
  }
  if (byRule.size === 0) return [];
  return [wide(text("meeting.issues.unclear"), "bodyItalic"), ...[...byRule.values()].flatMap(([first, ...others]) => {
    const units = [...new Set(others.flatMap(({ unit }) => (unit === null || unit === first!.unit ? [] : [unit])))];
    const line = wide({ findings: [first!], part: "unclear" }, "body");
    return units.length === 0 ? [line] : [line, wide(text("meeting.issues.units", { units }), "body")];
  })];
}
