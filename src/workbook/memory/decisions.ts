/** Decisions of the officer's, apart from any check: the state is read in two requests and written in one. */
import { Outbox } from "../excel/outbox";
import type { Context } from "../excel/run";
import { withDecision } from "../session/decisions";
import type { WorkbookState } from "../session/session";
import type { Step } from "../session/steps";
import { capped, loadSteps, replaceSteps } from "./steps";
import { loadParts, loadState, replaceState } from "./storedState";
import type { StateFound } from "./storedState";

export async function loadDecisions(context: Context): Promise<WorkbookState["decisions"]> {
  return (await readState(context)).state.decisions;
}

async function readState(context: Context): Promise<StateFound> {
  const parts = loadParts(context);
  await context.sync();
  const texts = loadState(parts);
  if (parts.items.length > 0) await context.sync();
  return texts.read();
}

/**
 * `value` null: the decision is forgotten. Nothing is written where the workbook remembers it so already. `step`: it is kept as one
 * that can be taken back.
 */
export async function storeDecision(
  context: Context,
  name: string,
  value: unknown,
  step?: Omit<Step, "cells" | "decisions">,
): Promise<void> {
  const { state, serial, parts } = await readState(context);
  if (JSON.stringify(state.decisions[name] ?? null) === JSON.stringify(value ?? null)) return;

  const next = { ...state, decisions: withDecision(state.decisions, name, value) };
  const outbox = new Outbox();
  if (step !== undefined) {
    const kept = await loadSteps(context);
    const decisions = [{ name, before: state.decisions[name] ?? null, after: value ?? null }];
    replaceSteps(outbox, kept, capped([...kept.steps, { ...step, cells: [], decisions }]));
  }
  replaceState(outbox, { state: next, serial: serial + 1 }, parts);
  await outbox.send(context);
}
