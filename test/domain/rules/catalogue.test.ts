/** Folder, catalogue, tests, pages and the contract (rules.md, sections 1 to 4) speak of the same rules. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../../src/domain/rules/index";
import { retired } from "../../../src/domain/rules/retired";
import { ruleFaults } from "../../support/ruleTester";

const root = join(__dirname, "../../..");
const folder = join(root, "src/domain/rules");
const notRules = new Set(["engineMessages", "index", "retired", "rule", "run"]);
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".ts"))
  .map((name) => name.slice(0, -3))
  .filter((name) => !notRules.has(name));

/** The contract's ids, in its order. */
const contract = {
  1: [
    "required-missing",
    "unit-unknown",
    "department-unknown",
    "rating-unknown",
    "rating-conflict",
    "title-unknown",
    "award-ambiguous",
    "award-misplaced",
    "title-for-wrong-subject",
    "duplicate-person",
    "duplicate-collective",
    "text-form",
    "legacy-encoding",
    "spelling",
    "number-as-text",
    "order-number",
    "stated-total-wrong",
    "cell-error",
    "unread-row",
    "sheet-protected",
    "column-unread",
  ],
  2: [
    "ldtt-rating",
    "cstdcs-initiative",
    "cstd-ministry-streak",
    "cstd-ministry-initiative",
    "cstd-national-streak",
    "commendation-person-history",
    "commendation-pm-history",
    "disciplined-title",
    "short-service",
  ],
  3: [
    "collective-rating",
    "ttldtt-share",
    "ttldxs-share",
    "ttldxs-needs-cstdcs",
    "collective-members-complete",
    "collective-discipline",
    "headcount-mismatch",
    "flag-ministry-chain",
    "flag-government-chain",
    "commendation-collective-history",
  ],
  4: [
    "target-good-or-better",
    "target-excellent",
    "target-departments",
    "target-department-titles",
    "target-unit-plan",
    "unit-missing",
    "pledge-mismatch",
    "movements",
    "cap-excellent",
    "cap-cstdcs",
    "flag-quota",
    "government-flag-quota",
    "late-registration",
    "law-changed",
  ],
} as const;
const ids = Object.values(contract).flat() as readonly string[];

test("every id of the contract is in the catalogue, in its order, and nothing else", () => {
  expect(catalogue.map((rule) => rule.id)).toEqual(ids);
});

test("every rule is in the section the contract puts it", () => {
  for (const rule of catalogue) expect(contract[rule.section]).toContain(rule.id);
});

test("the folder holds one file per rule, of the rule's name", () => {
  expect([...files].sort()).toEqual([...ids].sort());
});

test.each(catalogue.map((rule) => [rule.id, rule] as const))("%s is the rule of its own file", (id, rule) => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the file's name is only known here
  const file = require(join(folder, `${id}.ts`)) as { readonly rule: unknown };
  expect(file.rule).toBe(rule);
});

test.each(ids)("%s has a test and a page", (id) => {
  expect(existsSync(join(__dirname, `${id}.test.ts`))).toBe(true);
  expect(existsSync(join(root, "docs/rules", `${id}.md`))).toBe(true);
});

test.each(catalogue.map((rule) => [rule.id, rule] as const))("%s has texts of the agreed shape", (_, rule) => {
  expect(ruleFaults(rule)).toEqual([]);
});

test("a retired id is not given to another rule", () => {
  for (const { id, successor } of retired) {
    expect(ids).not.toContain(id);
    if (successor !== null) expect(ids).toContain(successor);
  }
});
