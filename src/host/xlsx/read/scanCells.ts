import type { CellModel, RawValue } from "../../model/model";
import { columnIndex } from "../../grid/address";
import { shiftFormula, withoutPrefixes } from "../package/sharedFormula";
import { stringOf } from "./readStrings";
import { decodeXstring, unescapeXml } from "../../xml/xml";

/** One row of sheet data as the scanner meets it. Offsets are into the text given to scanCells. */
export interface ScannedRow {
  readonly row: number;
  /** Start tag without < and >, without the slash of an empty row. */ readonly tag: string;
  readonly start: number;
}
export interface ScannedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: CellModel;
  /** The element as it stands: text.slice(start, end). */
  readonly start: number;
  readonly end: number;
  /** Shared formula: its group, and whether this cell holds the text of it. */
  readonly shared: string | undefined;
  readonly master: boolean;
}

/** Value of an attribute in a start tag's text; undefined when absent. */
export function attribute(tag: string, name: string): string | undefined {
  for (let at = tag.indexOf(name); at >= 0; at = tag.indexOf(name, at + 1)) {
    if (at > 0 && tag.charCodeAt(at - 1) > 32) continue;
    const rest = at + name.length;
    if (tag.charCodeAt(rest) !== 61) continue;
    const quote = tag[rest + 1]!;
    const end = tag.indexOf(quote, rest + 2);
    return end < 0 ? undefined : tag.slice(rest + 2, end);
  }
  return undefined;
}

interface Group {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

const SERIAL_EPOCH = Date.UTC(1899, 11, 30);

function valueOf(type: string, raw: string | undefined, strings: readonly string[], isFormula: boolean): RawValue {
  if (raw === undefined) return null;
  switch (type) {
    case "s":
      return strings[Number(raw)] ?? "";
    // A formula without a result is often written with an empty <v>; only t="str" says that the result is an empty text.
    case "str":
      return decodeXstring(unescapeXml(raw));
    case "b":
      return raw === "1" || raw === "true";
    case "e":
      return { error: unescapeXml(raw) };
    case "d": {
      const time = Date.parse(raw.endsWith("Z") || !raw.includes("T") ? raw : `${raw}Z`);
      return Number.isNaN(time) ? raw : (time - SERIAL_EPOCH) / 86_400_000;
    }
    default: {
      if (raw === "") return null;
      const n = Number(raw);
      return Number.isNaN(n) ? (isFormula ? null : unescapeXml(raw)) : n;
    }
  }
}

/**
 * Reads the text of <sheetData> once, from front to back. Cells without value, formula and style are passed over.
 * `onRow` comes before the cells of the row. Linear; the hot loop of every load and save.
 */
export function scanCells(
  xml: string,
  strings: readonly string[],
  onRow: (row: ScannedRow) => void,
  onCell: (cell: ScannedCell) => void,
): void {
  const groups = new Map<string, Group>();
  let row = -1;
  let column = -1;
  let at = 0;
  for (;;) {
    const open = xml.indexOf("<", at);
    if (open < 0) return;
    const letter = xml.charCodeAt(open + 1);
    const after = xml.charCodeAt(open + 2);
    if (letter === 114 && after === 111) {
      // <row
      const close = xml.indexOf(">", open);
      const tag = xml.slice(open + 1, xml.charCodeAt(close - 1) === 47 ? close - 1 : close);
      const r = attribute(tag, "r");
      row = r === undefined ? row + 1 : Number(r) - 1;
      column = -1;
      onRow({ row, tag, start: open });
      at = close + 1;
      continue;
    }
    if (
      letter !== 99 ||
      (after !== 32 && after !== 62 && after !== 47 && after !== 10 && after !== 13 && after !== 9)
    ) {
      // not <c
      at = open + 1;
      continue;
    }
    const close = xml.indexOf(">", open);
    const empty = xml.charCodeAt(close - 1) === 47;
    const tag = xml.slice(open + 2, empty ? close - 1 : close);
    const end = empty ? close + 1 : xml.indexOf("</c>", close) + 4;
    const reference = attribute(tag, "r");
    if (reference === undefined) column++;
    else {
      const digits = reference.search(/\d/);
      column = columnIndex(digits < 0 ? reference : reference.slice(0, digits));
      if (row < 0 && digits > 0) row = Number(reference.slice(digits)) - 1;
    }
    const style = Number(attribute(tag, "s") ?? 0);
    const type = attribute(tag, "t") ?? "n";
    let v: RawValue = null;
    let f: string | undefined;
    let shared: string | undefined;
    let master = false;
    if (!empty) {
      const inner = xml.slice(close + 1, end - 4);
      const fOpen = inner.indexOf("<f");
      let isFormula = false;
      if (fOpen >= 0) {
        const fClose = inner.indexOf(">", fOpen);
        const fEmpty = inner.charCodeAt(fClose - 1) === 47;
        const fTag = inner.slice(fOpen + 2, fEmpty ? fClose - 1 : fClose);
        const text = fEmpty ? "" : unescapeXml(inner.slice(fClose + 1, inner.indexOf("</f>", fClose)));
        const fType = attribute(fTag, "t");
        isFormula = fType !== "dataTable";
        if (fType === "shared") {
          shared = attribute(fTag, "si") ?? "";
          if (text !== "") {
            master = true;
            groups.set(shared, { formula: text, row, column });
          }
          const group = groups.get(shared);
          f = group === undefined ? undefined : shiftFormula(group.formula, row - group.row, column - group.column);
        } else if (isFormula && text !== "") f = text;
        if (f !== undefined) f = withoutPrefixes(f);
      }
      if (type === "inlineStr") {
        const is = inner.indexOf("<is");
        const isEnd = inner.indexOf("</is>", is);
        if (is >= 0 && isEnd >= 0) v = stringOf(inner.slice(inner.indexOf(">", is) + 1, isEnd));
      } else {
        const vOpen = inner.indexOf("<v");
        if (vOpen >= 0) {
          const vClose = inner.indexOf(">", vOpen);
          const raw = inner.charCodeAt(vClose - 1) === 47 ? "" : inner.slice(vClose + 1, inner.indexOf("</v>", vClose));
          v = valueOf(type, raw, strings, isFormula);
        }
      }
    }
    if (v !== null || f !== undefined || style !== 0 || shared !== undefined) {
      const cell: CellModel = f === undefined ? { v, s: style } : { v, f, s: style };
      onCell({ row, column, cell, start: open, end, shared, master });
    }
    at = end;
  }
}
