import { children, type Element, root } from "../../xml/xml";

/** A worksheet's XML, cut around its cells: head (with everything before), the text inside <sheetData>, and tail. */
export interface SheetText {
  readonly head: string;
  readonly data: string;
  readonly tail: string;
}

export function cutSheet(xml: string): SheetText | undefined {
  const open = /<sheetData(?:\s[^>]*)?(\/?)>/.exec(xml);
  if (open === null) return undefined;
  const after = open.index + open[0].length;
  if (open[1] === "/") return { head: xml.slice(0, open.index), data: "", tail: xml.slice(after) };
  const end = xml.lastIndexOf("</sheetData>");
  if (end < after) return undefined;
  return { head: xml.slice(0, open.index), data: xml.slice(after, end), tail: xml.slice(end + "</sheetData>".length) };
}

export const joinSheet = (t: SheetText): string => `${t.head}<sheetData>${t.data}</sheetData>${t.tail}`;

/** Worksheet without its cells: what the keeper of the file is given. */
export const skeleton = (t: SheetText): string => `${t.head}<sheetData/>${t.tail}`;

/** Elements of the worksheet besides its cells. */
export const sheetElements = (t: SheetText): Element[] => children(root(skeleton(t))?.inner ?? "");

/** Order of the elements of CT_Worksheet (ECMA-376 part 1, 18.3.1.99): Excel calls a file damaged when they stand otherwise. */
const ORDER =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  );
const PLACE = new Map(ORDER.map((name, i) => [name, i]));

/** Replaces all elements of that name in a worksheet whose cells are cut out (`skeleton`) by `xml`, which may be "" to remove them. */
export function setElement(worksheet: string, name: string, xml: string): string {
  const open = /<worksheet\b(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(worksheet);
  if (open === null) return worksheet;
  const base = open.index + open[0].length;
  const inner = worksheet.slice(base, worksheet.lastIndexOf("</worksheet>"));
  const all = children(inner);
  const own = PLACE.get(name)!;
  let out = "";
  let at = 0;
  let placed = false;
  for (const e of all) {
    out += inner.slice(at, e.start);
    at = e.end;
    if (!placed && (e.name === name || (PLACE.get(e.name) ?? ORDER.length) > own)) {
      out += xml;
      placed = true;
    }
    if (e.name !== name) out += e.raw;
  }
  out += inner.slice(at) + (placed ? "" : xml);
  return worksheet.slice(0, base) + out + worksheet.slice(base + inner.length);
}
