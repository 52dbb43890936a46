/** Section V: what falls short of targets and pledges, what the meeting decides, who has to supply what by when, and what could not be told. */
import type { DocumentRow } from "../plan/plan";
import type { Finding } from "../rules/rule";
import { blank, text } from "./cells";
import { wide } from "./grid";
import type { SummaryInput } from "./input";
import { decisionRows, DECIDED } from "./meetingDecisions";
import type { MeetingForm } from "./meetingHead";
import { SHORT_OF_TARGET, shortRows } from "./meetingShort";
import { supplyRows } from "./meetingSupply";

export function issueRows(input: SummaryInput, form: MeetingForm, replyBy: string | null): DocumentRow[] {
  const failures = input.findings.filter(({ outcome }) => outcome === "fail");
  const said = new Set<string>([...SHORT_OF_TARGET, ...DECIDED]);
  return [
    wide(text("meeting.issues.heading"), "heading"),
    wide(text("meeting.issues.short"), "bodyItalic"),
    ...shortRows(failures),
    wide(text("meeting.issues.decide"), "bodyItalic"),
    ...decisionRows(input, failures, form),
    blank,
    wide(text("meeting.issues.supply"), "bodyItalic"),
    ...supplyRows(input, failures.filter(({ rule, severity }) => severity !== "notice" && !said.has(rule)), replyBy),
    ...unclearRows(input.findings),
  ];
}

/** What could not be checked is said, never passed over; two rules that miss the same thing say it once. */
function unclearRows(findings: readonly Finding[]): DocumentRow[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.outcome === "fail") continue;
    const key = finding.subject.kind === "bloc" ? `${finding.message} ${JSON.stringify(finding.facts)}` : finding.rule;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  if (groups.size === 0) return [];
  return [wide(text("meeting.issues.unclear"), "bodyItalic"), ...[...groups.values()].flatMap(([first, ...others]) => {
    const units = [...new Set(others.flatMap(({ unit }) => (unit === null || unit === first!.unit ? [] : [unit])))];
    const line = wide({ findings: [first!], part: "unclear" }, "body");
    return units.length === 0 ? [line] : [line, wide(text("meeting.issues.units", { units }), "body")];
  })];
}
