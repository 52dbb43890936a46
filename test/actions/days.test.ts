/** Days at random by a fixed seed: the officer's workbook as without us, and everything that was typed still there. */
import { days, judge } from "./days";
import type { Step } from "./dayAtWork";
import { besideRow, copySheet, cutOurColumns, cutRowBelow } from "./daySteps";

test("12 days of checks, edits, notes, Ctrl+Z, saving and clearing", () => days(12, 3, 8), 300_000);

const ours =
  (verb: "check" | "meeting" | "clearMarks"): Step =>
  (day) =>
    day.ours(verb);
const typed =
  (...where: Parameters<typeof besideRow>): Step =>
  (day, text) =>
    day.typeIntoOurs(besideRow(...where), text);
const undo =
  (steps: number): Step =>
  (day) =>
    day.undo(steps);
const forget: Step = (day) => day.forget();

test.each<[string, readonly Step[]]>([
  [
    "marks of before come back by Ctrl+Z, with the memory of later",
    [ours("check"), copySheet, cutRowBelow(0.3), ours("clearMarks"), ours("meeting"), undo(2)],
  ],
  [
    "a note over each status, and the memory is dropped",
    [0.1, 0.4, 0.6, 0.8].flatMap((at) => [ours("check"), typed(at, 0), forget]),
  ],
  [
    "a note behind each reason, and the memory is dropped",
    [0.1, 0.4, 0.6, 0.8].flatMap((at) => [ours("check"), typed(at, 1, true), forget]),
  ],
  ["our columns are cut to another sheet", [ours("check"), cutOurColumns, ours("check")]],
])("a day when %s", async (_, steps) => {
  for (const end of ["clearMarks", "clearAll"] as const)
    await judge(
      steps.map((step) => ["", step]),
      end,
    );
});
