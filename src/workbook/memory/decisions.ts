/** Keeps one decision of the officer's, apart from any check: the state is read in two requests and written in one. */
import { deleteParts } from "./apply";
import { eventsOn, Outbox } from "../excel/outbox";
import type { Context } from "../excel/run";
import { decodeState, encodeState, isEmptyState, NAMESPACE } from "../memory/state";
import type { StoredState } from "../memory/state";

/** null: nothing is remembered under that name. */
export async function loadDecision(context: Context, name: string): Promise<unknown> {
  return (await readState(context)).state.decisions[name] ?? null;
}

async function readState(
  context: Context,
): Promise<{ readonly state: StoredState; readonly serial: number; readonly parts: readonly string[] }> {
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
  parts.load("items/id");
  await context.sync();
  const texts = parts.items.map((part) => part.getXml());
  if (texts.length > 0) await context.sync();
  return { ...decodeState(texts.map((text) => text.value)), parts: parts.items.map(({ id }) => id) };
}

/** `value` null: the decision is forgotten. Nothing is written where the workbook remembers it so already. */
export async function storeDecision(context: Context, name: string, value: unknown): Promise<void> {
  const { state, serial, parts } = await readState(context);
  if (JSON.stringify(state.decisions[name] ?? null) === JSON.stringify(value ?? null)) return;

  const { [name]: _, ...others } = state.decisions;
  const next: StoredState = { ...state, decisions: value === null ? others : { ...others, [name]: value } };
  const outbox = new Outbox();
  // The new set first, then the old one goes: a whole one is there at every moment.
  if (!isEmptyState(next))
    for (const xml of encodeState(next, serial + 1))
      outbox.add((batch) => void batch.context.workbook.customXmlParts.add(xml), xml.length * 1.2);
  if (parts.length > 0) outbox.add((batch) => deleteParts(batch, parts), 0, parts.length * 3);
  if (outbox.isEmpty) return;
  try {
    await outbox.send(context);
  } catch (error) {
    await eventsOn(context);
    throw error;
  }
}
