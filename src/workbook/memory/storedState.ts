/** The state in the workbook itself: its parts are asked for, and replaced, through Excel. */
import type { Outbox } from "../excel/outbox";
import type { Context } from "../excel/run";
import { isEmptyState } from "./state";
import type { StoredState } from "./state";
import { decodeState, encodeState, NAMESPACE } from "./stateXml";

export interface StateFound {
  readonly state: StoredState;
  /** Ids of the parts that hold it, and the highest serial number among them. */
  readonly parts: readonly string[];
  readonly serial: number;
}

/** The parts that hold the state, to be loaded with the next request. */
export function loadParts(context: Context): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
  parts.load("items/id");
  return parts;
}

/** Their texts, to be loaded with the request after that. `read` is called when they are there. */
export function loadState(parts: Excel.CustomXmlPartScopedCollection): { read(): StateFound } {
  const texts = parts.items.map((part) => part.getXml());
  return {
    read: () => ({ ...decodeState(texts.map(({ value }) => value)), parts: parts.items.map(({ id }) => id) }),
  };
}

/** Escapes and quotes of the request come on top of the text. */
const BYTES_PER_LETTER = 1.2;

/**
 * What another pane has taken out meanwhile is gone already.
 * The new set first, then the old one goes: a whole one is there at every moment. An empty state is not kept at all.
 * The answer fills when it is sent: the new parts, each with its id.
 */
export function replaceState(
  outbox: Outbox,
  next: { readonly state: StoredState; readonly serial: number },
  old: readonly string[],
): readonly Excel.CustomXmlPart[] {
  const added: Excel.CustomXmlPart[] = [];
  for (const xml of isEmptyState(next.state) ? [] : encodeState(next.state, next.serial)) {
    outbox.add((batch) => {
      const part = batch.context.workbook.customXmlParts.add(xml);
      part.load("id");
      added.push(part);
    }, xml.length * BYTES_PER_LETTER);
  }
  if (old.length > 0) {
    outbox.add(
      (batch) => {
        for (const id of old) batch.context.workbook.customXmlParts.getItemOrNullObject(id).delete();
      },
      0,
      old.length * 3,
    );
  }
  return added;
}
