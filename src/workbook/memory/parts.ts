/** Custom XML parts in a namespace of ours, in the workbook itself: asked for, added and taken out through Excel. */
import type { Outbox } from "../excel/outbox";
import type { Context } from "../excel/run";

/** To be loaded with the next request. */
export function partsIn(context: Context, namespace: string): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace);
  parts.load("items/id");
  return parts;
}

/** Ids, and what stands in them. */
export interface PartsRead {
  readonly parts: readonly string[];
  readonly texts: readonly string[];
}

/** Their texts, to be loaded with the request after that. What comes back is called when they are there. */
export function textsOf({ items }: Excel.CustomXmlPartScopedCollection): () => PartsRead {
  const texts = items.map((part) => part.getXml());
  return () => ({ parts: items.map(({ id }) => id), texts: texts.map(({ value }) => value) });
}

/** At most two requests. */
export async function readParts(context: Context, namespace: string): Promise<PartsRead> {
  const parts = partsIn(context, namespace);
  await context.sync();
  const read = textsOf(parts);
  if (parts.items.length > 0) await context.sync();
  return read();
}

/** Escapes and quotes of the request come on top of the text. */
const BYTES_PER_LETTER = 1.2;

/** The answer fills when it is sent: the new parts, each with its id. */
export function addParts(outbox: Outbox, pieces: readonly string[]): readonly Excel.CustomXmlPart[] {
  const added: Excel.CustomXmlPart[] = [];
  for (const xml of pieces)
    outbox.add((batch) => {
      const part = batch.context.workbook.customXmlParts.add(xml);
      part.load("id");
      added.push(part);
    }, xml.length * BYTES_PER_LETTER);
  return added;
}

/** What another pane has taken out meanwhile is gone already. */
export function forgetParts(outbox: Outbox, ids: readonly string[]): void {
  if (ids.length === 0) return;
  outbox.add(
    (batch) => {
      for (const id of ids) batch.context.workbook.customXmlParts.getItemOrNullObject(id).delete();
    },
    0,
    ids.length * 3,
  );
}
