/** The stand-in's answers to the questions of the self-test, and the members that each question asks. */
import { createStandInOn } from "../../src/host";
import { blankWorkbook } from "../../src/host/view";
import type { Expected } from "../../src/selftest/report";
import { wholeCheck } from "../../src/selftest/whole";
import { askAll } from "../../src/workbook/selftest";
import type { Answer } from "../../src/workbook/selftest";

/** Where they are kept for the page. */
export const EXPECTED = "src/selftest/expected.json";

const clock = { now: () => 0, within: <T>(work: Promise<T>): Promise<T> => work };

export async function standInAnswers(): Promise<Expected> {
  const standIn = await createStandInOn(blankWorkbook(), () => Promise.reject(new Error("no file")));
  (globalThis as { Excel?: unknown }).Excel = standIn.excel;
  try {
    const members = new Map<number, readonly string[]>();
    const told = (done: number): void => {
      members.set(done - 1, standIn.takeMembersUsed());
    };
    const answers = await askAll(clock, told);
    if (typeof answers === "string") throw new Error(answers);
    const whole: Answer = { id: "whole.check", observed: await wholeCheck(), ms: 0 };
    members.set(answers.length, standIn.takeMembersUsed());
    return Object.fromEntries(
      [...answers, whole].map(({ id, observed }, at) => [id, { observed, members: members.get(at)! }]),
    );
  } finally {
    standIn.dispose();
    delete (globalThis as { Excel?: unknown }).Excel;
  }
}
