/**
 * The questions of the self-test put to an Excel, one after the other, in a workbook that holds nothing. Each has a
 * sheet of its own and a time limit; what it made is taken out again, also where it was refused.
 */
import { bookProbes } from "./book";
import { cellProbes } from "./cells";
import { refusal } from "./probe";
import type { Observed, Probe } from "./probe";
import { sheetProbes } from "./sheets";
import { chartProbes } from "./charts";

export const PROBES: readonly Probe[] = [...cellProbes, ...bookProbes, ...sheetProbes, ...chartProbes];

/** Of the sheet that each question gets. */
const SHEET = "_thu";
const LIMIT_MS = 15_000;

export interface Answer {
  readonly id: string;
  readonly observed: Observed;
  readonly ms: number;
}

export interface Clock {
  readonly now: () => number;
  /** Rejects with undefined where the work is not done after so many milliseconds. */
  readonly within: <T>(work: Promise<T>, ms: number) => Promise<T>;
}

/** Nothing is asked where Excel is not there, or where the workbook holds anything. */
export async function askAll(
  clock: Clock,
  told: (done: number, all: number) => void,
): Promise<Answer[] | "noExcel" | "notEmpty"> {
  if ((globalThis as { Excel?: unknown }).Excel === undefined) return "noExcel";
  if (!(await Excel.run(isEmpty))) return "notEmpty";
  const answers: Answer[] = [];
  for (const [at, probe] of PROBES.entries()) {
    told(at, PROBES.length);
    const begun = clock.now();
    const observed = await answerOf(probe, clock);
    answers.push({ id: probe.id, observed, ms: Math.round(clock.now() - begun) });
  }
  told(PROBES.length, PROBES.length);
  return answers;
}

async function isEmpty(context: Excel.RequestContext): Promise<boolean> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
  for (const range of used) range.load("address");
  await context.sync();
  return used.length === 1 && used[0]!.isNullObject;
}

async function answerOf(probe: Probe, clock: Clock): Promise<Observed> {
  try {
    return await clock.within(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(SHEET);
        await context.sync();
        return probe.ask(context, sheet);
      }),
      LIMIT_MS,
    );
  } catch (error) {
    return error === undefined ? { silent: true } : refusal(error);
  } finally {
    await tidy(clock);
  }
}

/** Whatever a question left behind. A refusal here shows in the next answer, which says so. */
async function tidy(clock: Clock): Promise<void> {
  const work = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(SHEET);
    const { names } = context.workbook;
    names.load("items/name");
    await context.sync();
    if (!sheet.isNullObject) sheet.delete();
    for (const name of names.items) if (name.name.startsWith("_thu.")) name.delete();
    await context.sync();
  });
  await clock.within(work, LIMIT_MS).catch(() => undefined);
}
