/** What must not compile: a slip of the pen in the id of a rule or of a sentence. `npm run types` holds these lines. */
import { isOf, ruleById } from "../../../src/domain/rules";
import type { RuleId, RuleMessage, RuleOfMeeting } from "../../../src/domain/rules";
import { defineRule } from "../../../src/domain/rules/defineRule";
import type { Report, Reporter } from "../../../src/domain/rules/rule";

const texts = { found: "Thấy.", expected: "Cần.", remedy: "Làm.", demand: "Phải làm." };
const message = { vi: texts, en: texts };
const report: Report = { place: { sheet: "", row: null, column: null }, subject: { kind: "bloc", name: "" } };
const written = {
  id: "written",
  severity: "error",
  section: 1,
  slip: "ask",
  meeting: "rest",
  title: { vi: "Quy tắc.", en: "Rule." },
  why: { vi: "Vì.", en: "Because." },
  basis: { text: { vi: "Căn cứ", en: "Basis" }, confidence: "S" },
  messages: { wrong: message },
} as const;

test("ids of rules, and of their sentences, are types", () => {
  const right: RuleId = "text-form";
  // @ts-expect-error -- no such rule
  const wrong: RuleId = "text-formX";
  const sentence: RuleMessage = "spelling.variant";
  // @ts-expect-error -- no such sentence
  const noSentence: RuleMessage = "spelling.variants";
  // @ts-expect-error -- a comparison with a rule that is not there
  isOf({ rule: "text-form" }, "text-forms");
  expect([ruleById.has(right), ruleById.has(wrong), sentence, noSentence]).toHaveLength(4);
});

test("a table of the rules of one part of the meeting's report is complete and holds no other rule", () => {
  // @ts-expect-error -- the other matters that the meeting decides are missing
  const incomplete: Record<RuleOfMeeting<"decide">, true> = { "flag-quota": true };
  // @ts-expect-error -- text-form is decided by nobody
  const other: RuleOfMeeting<"decide"> = "text-form";
  expect([incomplete["flag-quota"], other]).toEqual([true, "text-form"]);
});

test("a rule reports only the sentences it has, also through a helper", () => {
  const helper = (to: Reporter<"wrong" | "unknown">): void => to.fail("unknown", report);
  defineRule({
    ...written,
    check(_input, to) {
      to.fail("wrong", report);
      // @ts-expect-error -- no such sentence
      to.fail("wrongly", report);
      // @ts-expect-error -- the helper would report a sentence that the rule does not have
      helper(to);
    },
  });
  expect(Object.keys(written.messages)).toEqual(["wrong"]);
});

test("a rule says where its findings go", () => {
  const { slip, meeting, ...silent } = written;
  // @ts-expect-error -- neither the slip nor the meeting is named
  defineRule({ ...silent, check: () => undefined });
  // @ts-expect-error -- there is no such part of the report
  defineRule({ ...written, meeting: "later", check: () => undefined });
  expect([slip, meeting]).toEqual(["ask", "rest"]);
});
