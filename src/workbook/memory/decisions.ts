/** Decisions of the officer's, apart from any check: the state is read in two requests and written in one. */
import { Outbox } from "../excel/outbox";
import type { Context } from "../excel/run";
import { withDecision } from "../session/decisions";
import type { KeptBeside, WorkbookState } from "../session/session";
import type { StepDecision } from "../session/steps";
import { addToLog } from "./log";
import { keepStep } from "./steps";
import { readState, replaceState } from "./storedState";

type Decisions = WorkbookState["decisions"];

export async function loadDecisions(context: Context): Promise<Decisions> {
  return (await readState(context)).state.decisions;
}

/** What is to be decided otherwise: of each what was kept before, and how to put it into the workbook. */
interface Deciding {
  readonly before: Decisions;
  readonly changes: readonly StepDecision[];
  put(outbox: Outbox): void;
}

/** `wanted` by name; null: the decision is forgotten. What the workbook remembers so already is no change. */
export async function deciding(context: Context, wanted: Decisions): Promise<Deciding> {
  const { state, serial, parts } = await readState(context);
  const before = state.decisions;
  const isOther = ([name, value]: [string, unknown]): boolean =>
    JSON.stringify(before[name] ?? null) !== JSON.stringify(value ?? null);
  const changes = Object.entries(wanted)
    .filter(isOther)
    .map(([name, value]): StepDecision => ({ name, before: before[name] ?? null, after: value ?? null }));
  return {
    before,
    changes,
    put(outbox) {
      if (changes.length === 0) return;
      const decisions = changes.reduce((all, { name, after }) => withDecision(all, name, after), before);
      replaceState(outbox, { state: { ...state, decisions }, serial: serial + 1 }, parts);
    },
  };
}

/** Nothing is written where the workbook remembers it so already. */
export async function storeDecision(
  context: Context,
  name: string,
  value: unknown,
  { step, log }: KeptBeside = {},
): Promise<void> {
  const { before, changes, put } = await deciding(context, { [name]: value });
  if (changes.length === 0) return;
  const outbox = new Outbox();
  if (step !== undefined) await keepStep(context, outbox, { ...step, cells: [], decisions: changes });
  put(outbox);
  if (log !== undefined) addToLog(outbox, [log(before)]);
  await outbox.send(context);
}
