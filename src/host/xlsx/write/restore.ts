/** Parts given back after the keeper, and parts that nobody refers to any more. */
import type { Parts } from "../package/parts";
import { reachable, relationsPath, removePart } from "../package/relations";
import { setWorkbookElement } from "./writeBook";
import { child, partText, root, toBytes, withAttribute } from "../../xml/xml";

/**
 * What hung on a deleted sheet or table goes with it: notes, drawings, printer settings. Parts that nobody
 * referred to before stay.
 */
export function removeLeftOvers(parts: Parts, before: ReadonlySet<string>): void {
  const now = reachable(parts);
  for (const part of before) if (!now.has(part) && parts.has(part)) removePart(parts, part);
}

/**
 * Gives back, after the keeper's work, every part that it had no order to change, byte for byte (it writes some
 * of them anew in its own words),
 * and of workbook.xml everything but the list of sheets.
 * @param before the package as the keeper got it
 * @param ordered worksheet parts that it had orders for
 */
export function restoreUntouched(parts: Parts, before: Parts, workbook: string, ordered: ReadonlySet<string>): void {
  const sheetList = child(root(partText(parts.get(workbook)!))!.inner, "sheets")!;
  const own = new Set(["[Content_Types].xml", relationsPath(workbook), workbook]);
  for (const part of ordered) own.add(part).add(relationsPath(part));
  for (const [part, bytes] of before) if (!own.has(part)) parts.set(part, bytes);
  let text = partText(before.get(workbook)!);
  const declared = /xmlns:r\s*=/.test(text.slice(root(text)!.start).split(">", 1)[0]!);
  text = setWorkbookElement(
    text,
    "sheets",
    declared
      ? sheetList.raw
      : withAttribute(sheetList.raw, "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
  );
  parts.set(workbook, toBytes(text));
}
