import { byGravity, countBySeverity, gravest, SEVERITIES } from "../../../src/domain/rules/severity";
import type { Severity } from "../../../src/domain/rules/severity";

const each = (...severities: Severity[]) => severities.map((severity) => ({ severity }));

test("the severities stand with the gravest first, as workbooks remember them", () => {
  expect(SEVERITIES).toEqual(["error", "warning", "notice"]);
});

test("sorting puts the gravest first and leaves equals as they stood", () => {
  const findings = [
    { severity: "notice", name: "a" },
    { severity: "error", name: "b" },
    { severity: "warning", name: "c" },
    { severity: "error", name: "d" },
  ] as const;
  expect([...findings].sort(byGravity).map(({ name }) => name)).toEqual(["b", "d", "c", "a"]);
});

test.each([
  [each("notice", "error", "warning"), "error"],
  [each("notice", "warning"), "warning"],
  [each("notice"), "notice"],
  [each(), null],
])("the gravest of %j is %s", (findings, severity) => {
  expect(gravest(findings)).toBe(severity);
});

test("each severity is counted, also where there is none", () => {
  expect(countBySeverity(each("notice", "error", "notice"))).toEqual({ error: 1, warning: 0, notice: 2 });
  expect(countBySeverity([])).toEqual({ error: 0, warning: 0, notice: 0 });
});
