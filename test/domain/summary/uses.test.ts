/** What a rule says of itself decides where its findings stand: on the unit's slip, and in the meeting's report. */
import { candidatesOf } from "../../../src/domain/summary/parts/candidates";
import type { DocumentRow } from "../../../src/domain/plan/plan";
import { catalogue } from "../../../src/domain/rules";
import type { Finding, MeetingUse, SlipUse } from "../../../src/domain/rules/rule";
import { buildSlips } from "../../../src/domain/summary";
import { issueRows } from "../../../src/domain/summary/meeting/issues";
import { requestsOf } from "../../../src/domain/summary/remarks/supply";
import { unclearOf } from "../../../src/domain/summary/remarks/unclear";
import { meetingUseOf, slipUseOf } from "../../../src/domain/summary/parts/uses";
import { aFinding } from "../../support/findings";
import { NEWS, smallInput } from "./bloc";

const KINDS = {
  error: { outcome: "fail", severity: "error" },
  notice: { outcome: "fail", severity: "notice" },
  unclear: { outcome: "cannotTell", severity: "notice" },
} as const satisfies Readonly<Record<string, Partial<Finding>>>;
type Kind = keyof typeof KINDS;
const ofRule = (rule: string, kind: Kind): Finding => aFinding({ rule, unit: NEWS, ...KINDS[kind] });

const keysOf = (rows: readonly DocumentRow[]): string[] =>
  rows.flatMap(({ cells }) =>
    cells.flatMap(({ content, input }) => [
      ...(content !== null && "text" in content ? [content.text.key] : []),
      ...(input === undefined ? [] : [input]),
    ]),
  );

/** The part of the slip in which a finding stands; null: on no slip. */
function slipPart(finding: Finding): string | null {
  const [slip] = buildSlips({ ...smallInput([finding]), replyBy: null, existing: [] }).documents;
  return (
    keysOf(slip?.rows ?? [])
      .find((key) => key.startsWith("slip.part."))
      ?.slice("slip.part.".length) ?? null
  );
}

/** The parts of the meeting's report and of its annex that speak of a finding. */
function meetingParts(finding: Finding): string[] {
  const annex = smallInput([finding]);
  const keys = keysOf(issueRows({ ...annex, candidates: candidatesOf(annex) }));
  return [
    ...(keys.some((key) => key.startsWith("meeting.issues.shortNone")) ? [] : ["short"]),
    ...(keys.includes(`decision.${finding.rule}`) ? ["decide"] : []),
    ...(requestsOf(annex).length > 0 ? ["rest"] : []),
    ...(unclearOf(annex).length > 0 ? ["unclear"] : []),
    ...(keys.includes("meeting.issues.restNone") === requestsOf(annex).length + unclearOf(annex).length > 0
      ? ["counted wrongly"]
      : []),
  ];
}

const SLIP: Readonly<Record<SlipUse, Readonly<Record<Kind, string | null>>>> = {
  ask: { error: "error", notice: "notice", unclear: "notice" },
  supply: { error: "error", notice: "notice", unclear: "supply" },
  office: { error: "error", notice: null, unclear: "notice" },
};
const MEETING: Readonly<Record<MeetingUse, Readonly<Record<Kind, readonly string[]>>>> = {
  short: { error: ["short"], notice: ["short"], unclear: ["unclear"] },
  decide: { error: ["decide"], notice: ["decide"], unclear: ["unclear"] },
  rest: { error: ["rest"], notice: [], unclear: ["unclear"] },
};

test.each(Object.keys(SLIP) as SlipUse[])("rules with slip «%s» stand on the slip accordingly", (use) => {
  const rules = catalogue.filter(({ slip }) => slip === use);
  expect(rules.length).toBeGreaterThan(3);
  for (const { id } of rules)
    for (const kind of Object.keys(KINDS) as Kind[])
      expect([id, kind, slipPart(ofRule(id, kind))]).toEqual([id, kind, SLIP[use][kind]]);
});

test.each(Object.keys(MEETING) as MeetingUse[])(
  "rules with meeting «%s» stand in that part of the report, or of its annex",
  (use) => {
    const rules = catalogue.filter(({ meeting }) => meeting === use);
    expect(rules.length).toBeGreaterThan(3);
    for (const { id } of rules)
      for (const kind of Object.keys(KINDS) as Kind[])
        expect([id, kind, meetingParts(ofRule(id, kind))]).toEqual([id, kind, MEETING[use][kind]]);
  },
);

test("what the office settles are notices: a graver finding would be asked of the unit", () => {
  const graver = catalogue.filter(({ slip, severity }) => slip === "office" && severity !== "notice");
  // A fault in the officer's own tables is no unit's: its findings name none.
  expect(graver.map(({ id }) => id)).toEqual(["campaign-value"]);
});

test("a rule outside the catalogue is asked of the unit and said with the rest", () => {
  expect([slipUseOf({ rule: "of-a-test" }), meetingUseOf({ rule: "of-a-test" })]).toEqual(["ask", "rest"]);
});
