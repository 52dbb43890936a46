/**
 * Section V: what falls short of targets and pledges, what the meeting decides, and how much has to be supplied, could
 * not be told or was accepted; of these the annex tells more.
 */
import type { Content, DocumentRow } from "../../plan/plan";
import { isOpen } from "../../rules/rule";
import { gap, text } from "../parts/cells";
import type { SummaryInput } from "../parts/input";
import type { VoteInput } from "../paper";
import { meetingUseOf } from "../parts/uses";
import { requestsOf } from "../remarks/supply";
import { unclearOf } from "../remarks/unclear";
import { acceptedOf } from "../remarks/waivers";
import { decisionRows } from "./decisions";
import { wide } from "./grid";
import { shortRows } from "./short";

/** What the officer answers for is asked of nobody; that it falls short stays true and is said. */
export function issueRows(check: VoteInput): DocumentRow[] {
  const input = { ...check, findings: check.findings.filter(isOpen) };
  const accepted = check.findings.filter((finding) => !isOpen(finding) && meetingUseOf(finding) === "short");
  const failures = input.findings.filter(({ outcome }) => outcome === "fail");
  return [
    wide(text("meeting.issues.heading"), "heading"),
    wide(text("meeting.issues.short"), "bodyItalic"),
    ...shortRows(input, failures, accepted.length),
    wide(text("meeting.issues.decide"), "bodyItalic"),
    ...decisionRows(input, failures),
    gap,
    wide(text("meeting.issues.rest"), "bodyItalic"),
    ...restLines(check).map((line) => wide(line, "body")),
  ];
}

function restLines(check: SummaryInput): Content[] {
  const requests = requestsOf(check);
  const units = [...new Set(requests.flatMap(({ unit }) => unit ?? []))];
  const counted = (key: string, count: number): Content[] => (count === 0 ? [] : [text(key, { count })]);
  const beyond = requests.filter(({ unit }) => unit === null).length;
  const lines = [
    ...(units.length === 0
      ? counted("meeting.issues.restSupplyBloc", requests.length)
      : [
          beyond === 0
            ? text("meeting.issues.restSupply", { count: requests.length, units })
            : text("meeting.issues.restSupplyMixed", { count: requests.length, beyond }),
        ]),
    ...counted("meeting.issues.restUnclear", unclearOf(check).length),
    ...counted("meeting.issues.restAccepted", acceptedOf(check).length),
  ];
  return lines.length === 0 ? [text("meeting.issues.restNone")] : lines;
}
