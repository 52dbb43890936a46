/** The cells of a worksheet part, read in one pass over its text. */
import type { CellModel, RawValue } from "../../model/model";
import { DamagedPart } from "../../errors/workbookFileError";
import { columnIndex, COLUMNS, ROWS } from "../../grid/address";
import { DAYS_TO_1904 } from "../../grid/calendar";
import { shiftFormula, withoutPrefixes } from "../package/sharedFormula";
import { checkLength, mixedFonts, stringOf } from "./readStrings";
import { decodeXstring, unescapeXml } from "../../xml/xml";

/** One row of sheet data as the scanner meets it. Offsets are into the text given to scanCells. */
export interface ScannedRow {
  readonly row: number;
  /** Start tag without < and >, without the slash of an empty row. */
  readonly tag: string;
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

/** What cells point into: the shared texts, and how many formats there are. */
export interface Known {
  readonly strings: readonly string[];
  /** In what the runs of some of them differ. Missing: not asked. */
  readonly mixed?: ReadonlyMap<number, readonly string[]>;
  readonly formats: number;
  readonly date1904: boolean;
}

interface Group {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

const SERIAL_EPOCH = Date.UTC(1899, 11, 30);

/** Value of a cell by its type (ST_CellType). */
function valueOf(type: string, raw: string, { strings, date1904 }: Known, isFormula: boolean): RawValue {
  switch (type) {
    case "s": {
      const text = raw === "" ? "" : strings[Number(raw)];
      if (text === undefined) throw new DamagedPart("sharedText", { expected: `0–${strings.length - 1}`, found: raw });
      return text;
    }
    // A formula without a result is often written with an empty <v>; only t="str" says that the result is an
    // empty text.
    case "str":
      return decodeXstring(unescapeXml(raw));
    case "b":
      return raw === "1" || raw === "true";
    case "e":
      return { error: unescapeXml(raw) };
    case "d":
      return dateValue(raw, date1904);
    default:
      return numberValue(raw, isFormula);
  }
}

function dateValue(raw: string, date1904: boolean): RawValue {
  const time = Date.parse(raw.endsWith("Z") || !raw.includes("T") ? raw : `${raw}Z`);
  if (Number.isNaN(time)) return raw;
  return (time - SERIAL_EPOCH) / 86_400_000 - (date1904 ? DAYS_TO_1904 : 0);
}

function numberValue(raw: string, isFormula: boolean): RawValue {
  if (raw === "") return null;
  const n = Number(raw);
  if (!Number.isNaN(n)) return n;
  return isFormula ? null : unescapeXml(raw);
}

const [SLASH, SPACE, GREATER] = [47, 32, 62];

/** Whether a tag that begins with «<c» is a cell's, not <col> or the like. */
const endsName = (code: number): boolean =>
  code === SPACE || code === GREATER || code === SLASH || code === 10 || code === 13 || code === 9;
const isEmptyTag = (xml: string, close: number): boolean => xml.charCodeAt(close - 1) === SLASH;

/**
 * Reads the text of <sheetData> once, from front to back. Cells without value, formula and style are passed over.
 * `onRow` comes before the cells of the row. Linear; the hot loop of every load and save.
 */
export function scanCells(
  xml: string,
  known: Known,
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
    if (xml.startsWith("ro", open + 1)) {
      const close = xml.indexOf(">", open);
      const tag = xml.slice(open + 1, isEmptyTag(xml, close) ? close - 1 : close);
      row = rowNumber(attribute(tag, "r"), row);
      column = -1;
      onRow({ row, tag, start: open });
      at = close + 1;
      continue;
    }
    if (xml.charCodeAt(open + 1) !== 99 || !endsName(xml.charCodeAt(open + 2))) {
      at = open + 1;
      continue;
    }
    const close = xml.indexOf(">", open);
    const empty = isEmptyTag(xml, close);
    const tag = xml.slice(open + 2, empty ? close - 1 : close);
    const end = empty ? close + 1 : xml.indexOf("</c>", close) + 4;
    const reference = attribute(tag, "r");
    const digits = reference === undefined ? -1 : reference.search(/\d/);
    column = columnNumber(reference, digits, column);
    // A cell without a row around it says itself where it is.
    if (row < 0 && digits > 0) row = rowNumber(reference!.slice(digits), row);
    const style = formatNumber(attribute(tag, "s"), known.formats);
    const inner = empty ? "" : xml.slice(close + 1, end - 4);
    checkLength(inner);
    const formula = formulaIn(inner, groups, row, column);
    const type = attribute(tag, "t") ?? "n";
    const v = valueIn(inner, type, known, formula.computes);
    const mixed = mixedIn(inner, type, known);
    const { f } = formula;
    const { shared, master } = formula;
    if (v !== null || f !== undefined || style !== 0 || shared !== undefined) {
      const cell: CellModel = f === undefined ? { v, s: style } : { v, f, s: style };
      if (mixed.length > 0) cell.mixed = mixed;
      onCell({ row, column, cell, start: open, end, shared, master });
    }
    at = end;
  }
}

/** Without a number of its own a row or a cell comes right after the one before. */
function rowNumber(r: string | undefined, before: number): number {
  const row = r === undefined ? before + 1 : Number(r) - 1;
  if (!(row >= 0 && row < ROWS && Number.isInteger(row)))
    throw new DamagedPart("row", { expected: `1–${ROWS}`, found: r ?? String(row + 1) });
  return row;
}

/** Number of a cell's format; @throws DamagedPart where there is no such format */
export function formatNumber(s: string | undefined, formats: number): number {
  const style = Number(s ?? 0);
  if (!(style >= 0 && style < formats && Number.isInteger(style)))
    throw new DamagedPart("style", { expected: `0–${formats - 1}`, found: s ?? "" });
  return style;
}

function columnNumber(reference: string | undefined, digits: number, before: number): number {
  const column =
    reference === undefined ? before + 1 : columnIndex(digits < 0 ? reference : reference.slice(0, digits));
  if (!(column >= 0 && column < COLUMNS))
    throw new DamagedPart("column", { expected: "A–XFD", found: reference ?? String(column + 1) });
  return column;
}

interface ScannedFormula {
  readonly f: string | undefined;
  /** False for a data table, whose results count as values. */
  readonly computes: boolean;
  readonly shared: string | undefined;
  readonly master: boolean;
}

const NO_FORMULA: ScannedFormula = { f: undefined, computes: false, shared: undefined, master: false };

/** <f> of a cell; a shared formula is written out, its first cell noted for those to come. */
function formulaIn(inner: string, groups: Map<string, Group>, row: number, column: number): ScannedFormula {
  const open = inner.indexOf("<f");
  if (open < 0) return NO_FORMULA;
  const close = inner.indexOf(">", open);
  const empty = isEmptyTag(inner, close);
  const tag = inner.slice(open + 2, empty ? close - 1 : close);
  const text = empty ? "" : unescapeXml(inner.slice(close + 1, inner.indexOf("</f>", close)));
  const type = attribute(tag, "t");
  if (type !== "shared") {
    const computes = type !== "dataTable";
    const f = computes && text !== "" ? withoutPrefixes(text) : undefined;
    return { f, computes, shared: undefined, master: false };
  }
  const shared = attribute(tag, "si") ?? "";
  const master = text !== "";
  if (master) groups.set(shared, { formula: text, row, column });
  const group = groups.get(shared);
  const f = group && withoutPrefixes(shiftFormula(group.formula, row - group.row, column - group.column));
  return { f, computes: true, shared, master };
}

function valueIn(inner: string, type: string, known: Known, isFormula: boolean): RawValue {
  if (inner === "") return null;
  if (type === "inlineStr") {
    const open = inner.indexOf("<is");
    const end = inner.indexOf("</is>", open);
    return open >= 0 && end >= 0 ? stringOf(inner.slice(inner.indexOf(">", open) + 1, end)) : null;
  }
  const open = inner.indexOf("<v");
  if (open < 0) return null;
  const close = inner.indexOf(">", open);
  const raw = isEmptyTag(inner, close) ? "" : inner.slice(close + 1, inner.indexOf("</v>", close));
  return valueOf(type, raw, known, isFormula);
}

const ALIKE: readonly string[] = [];

function mixedIn(inner: string, type: string, { mixed }: Known): readonly string[] {
  if (mixed === undefined) return ALIKE;
  if (type === "inlineStr") return mixedFonts(inner);
  if (type !== "s" || mixed.size === 0) return ALIKE;
  return mixed.get(Number(/<v[^>]*>(\d+)/.exec(inner)?.[1] ?? NaN)) ?? ALIKE;
}
