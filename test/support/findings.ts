/** Findings for tests of what is done with them, made without running a rule. */
import type { Finding, Rule } from "../../src/domain/rules/rule";

export function aFinding(changes: Partial<Finding> = {}): Finding {
  return {
    rule: "test-rule",
    outcome: "fail",
    severity: "error",
    place: { sheet: "ĐK cá nhân", row: 8, column: 7 },
    table: null,
    field: "rating",
    unit: "Báo Thanh tra",
    subject: { kind: "person", name: "Mai Thành Nam" },
    message: "wrong",
    facts: {},
    basis: { text: { vi: "Quy ước thử", en: "Test convention" }, confidence: "S" },
    fix: null,
    ...changes,
  };
}

/** The rule the findings above belong to. */
export const testRule: Rule = {
  id: "test-rule",
  severity: "error",
  section: 1,
  slip: "ask",
  meeting: "rest",
  title: { vi: "Quy tắc thử.", en: "A test rule." },
  why: { vi: "Để thử.", en: "For tests." },
  basis: { text: { vi: "Quy ước thử", en: "Test convention" }, confidence: "S" },
  messages: {
    wrong: {
      vi: {
        found: "Ô ghi sai.",
        expected: "Ô ghi đúng.",
        remedy: "Đề nghị ghi lại.",
        demand: "Ô ghi sai; phải ghi đúng.",
      },
      en: {
        found: "The cell is wrong.",
        expected: "The cell is right.",
        remedy: "Please mend it.",
        demand: "The cell is wrong; it must be right.",
      },
    },
    quoted: {
      vi: {
        found: "Ô ghi «{text}».",
        expected: "Ô ghi khác.",
        remedy: "Đề nghị ghi lại.",
        demand: "Ô ghi «{text}»; phải ghi khác.",
        ask: "Đề nghị đơn vị ghi lại.",
      },
      en: {
        found: "The cell reads «{text}».",
        expected: "The cell reads otherwise.",
        remedy: "Please mend it.",
        demand: "The cell reads «{text}»; it must read otherwise.",
        ask: "Please write it anew.",
      },
    },
  },
  check: () => undefined,
};
export const testRules = new Map([[testRule.id, testRule]]);
