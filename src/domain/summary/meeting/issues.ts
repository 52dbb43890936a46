/**
 * Section V: what falls short of targets and pledges, what the meeting decides, who has to supply what by when, and
 * what could not be told.
 */
import type { Content, DocumentRow } from "../../plan/plan";
import { grouped } from "../../lists";
import { isOpen } from "../../rules/rule";
import type { Finding } from "../../rules/rule";
import { rowsIn, sentenceOf } from "../parts/alike";
import { eachOfItsUnit } from "../parts/byUnit";
import { blank, text } from "../parts/cells";
import { wide } from "../parts/grid";
import type { SummaryInput } from "../parts/input";
import { decisionRows } from "./decisions";
import type { MeetingForm } from "../paper";
import { shortRows } from "./short";
import { supplyRows } from "./supply";
import { isToSupply, lackOf, speakerOf, unitsAsked } from "../parts/supplied";
import { meetingUseOf } from "../parts/uses";

/** What the officer answers for is asked of nobody; that it falls short stays true and is said. */
export function issueRows(check: SummaryInput, form: MeetingForm, replyBy: string | null): DocumentRow[] {
  const input = { ...check, findings: check.findings.filter(isOpen) };
  const accepted = check.findings.filter((finding) => !isOpen(finding) && meetingUseOf(finding) === "short");
  const failures = input.findings.filter(({ outcome }) => outcome === "fail");
  return [
    wide(text("meeting.issues.heading"), "heading"),
    wide(text("meeting.issues.short"), "bodyItalic"),
    ...shortRows(input, failures, accepted.length),
    wide(text("meeting.issues.decide"), "bodyItalic"),
    ...decisionRows(input, failures, form),
    blank,
    wide(text("meeting.issues.supply"), "bodyItalic"),
    ...supplyRows(
      input,
      eachOfItsUnit(
        failures.filter((finding) => finding.severity !== "notice" && meetingUseOf(finding) === "rest"),
      ).map(({ finding }) => finding),
      replyBy,
    ),
    ...unclearRows(input, replyBy),
  ];
}

/** What is missing is one matter, whichever rules ask for it; of the bloc each figure is one. */
const matterOf = (finding: Finding): string =>
  JSON.stringify(
    lackOf(finding) ?? [
      sentenceOf(finding),
      ...(rowsIn(finding.facts).length > 0 ? [finding.table ?? finding.place.sheet] : []),
      ...(finding.subject.kind === "bloc" ? [finding.facts] : []),
    ],
  );

/** What could not be checked is said, never passed over; two rules that miss the same thing say it once. */
function unclearRows({ findings, campaign }: SummaryInput, replyBy: string | null): DocumentRow[] {
  const order = new Map(campaign.units.map(({ name }, index) => [name, index]));
  const rank = (unit: string): number => order.get(unit) ?? order.size;
  const groups = grouped(
    findings.filter(({ outcome }) => outcome !== "fail"),
    matterOf,
  );
  if (groups.size === 0) return [];
  return [
    wide(text("meeting.issues.unclear"), "bodyItalic"),
    ...[...groups.values()].flatMap((group) => {
      const speaker = group.reduce(speakerOf);
      const line = wide({ findings: [speaker], part: "unclear" }, "body");
      const gathered = [...new Set(group.flatMap(unitsAsked))].sort((a, b) => rank(a) - rank(b));
      if (group.some(({ ofUnits }) => ofUnits !== undefined && ofUnits.length > 0))
        return [line, wide(concernedText(speaker, gathered, replyBy), "body")];
      const units = gathered.filter((unit) => unit !== speaker.unit);
      return units.length === 0 ? [line] : [line, wide(text("meeting.issues.units", { units }), "body")];
    }),
  ];
}

/** Who is meant by a line that stands for several units; who has to supply something, by when. */
function concernedText(finding: Finding, units: readonly string[], replyBy: string | null): Content {
  if (!isToSupply(finding)) return text("meeting.issues.unitsConcerned", { units });
  return replyBy === null
    ? text("meeting.issues.unitsToSupply", { units })
    : text("meeting.issues.unitsToSupplyBy", { units, date: { date: replyBy } });
}
