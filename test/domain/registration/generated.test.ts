/**
 * Generated workbooks around known registrations: each is read back exactly, or the reader asks. More of them:
 * test/support/layouts/run.ts.
 */
import { caseOf } from "../../support/layouts/workbook";
import { judgeMany } from "../../support/layouts/judge";
import { readWith } from "./reading";

const CASES = 2_000;

test(`${CASES} layouts are read right or asked about, never wrongly without a question`, () => {
  const { failures, right, asked } = judgeMany(CASES, 1);
  expect(failures.map(({ seed, wrong }) => `seed ${seed}: ${wrong[0]!.sheet}: ${wrong[0]!.text}`)).toEqual([]);
  expect(right + asked).toBe(CASES);
  // Asking about everything would be no reading.
  expect(asked / CASES).toBeLessThan(0.1);
}, 180_000);

test("the same seed is the same workbook", () => expect(caseOf(7)).toEqual(caseOf(7)));

test("reading twice gives the same registration", () => {
  const { sheets } = caseOf(12).workbook;
  expect(readWith({}, ...sheets)).toEqual(readWith({}, ...sheets));
});
