/** The state in the workbook itself: its parts are asked for, and replaced, through Excel. */
import type { Outbox } from "../excel/outbox";
import type { Context } from "../excel/run";
import { addParts, forgetParts, partsIn, readParts, textsOf } from "./parts";
import type { PartsRead } from "./parts";
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
export const loadParts = (context: Context): Excel.CustomXmlPartScopedCollection => partsIn(context, NAMESPACE);

/** Their texts, to be loaded with the request after that. `read` is called when they are there. */
export function loadState(parts: Excel.CustomXmlPartScopedCollection): { read(): StateFound } {
  const read = textsOf(parts);
  return { read: () => stateIn(read()) };
}

/** Apart from any other reading: at most two requests. */
export const readState = async (context: Context): Promise<StateFound> => stateIn(await readParts(context, NAMESPACE));

const stateIn = ({ parts, texts }: PartsRead): StateFound => ({ ...decodeState(texts), parts });

/**
 * The new set first, then the old one goes: a whole one is there at every moment. An empty state is not kept at all.
 * The answer fills when it is sent: the new parts, each with its id.
 */
export function replaceState(
  outbox: Outbox,
  { state, serial }: { readonly state: StoredState; readonly serial: number },
  old: readonly string[],
): readonly Excel.CustomXmlPart[] {
  const added = addParts(outbox, isEmptyState(state) ? [] : encodeState(state, serial));
  forgetParts(outbox, old);
  return added;
}
