/** A worksheet part as a model: its cells, lines, tables, conditional formats, protection. */
import type { CellModel, ConditionalFormatModel, SheetModel, TableModel } from "../../model/model";
import { blankSheet } from "../../grid/blank";
import { DamagedPart } from "../../errors/workbookFileError";
import { COLUMNS, parseLocal, parseSqref } from "../../grid/address";
import type { Parts } from "../package/parts";
import { readPage } from "./readPage";
import { readValidations } from "./readValidations";
import type { DxfModel } from "./readStyles";
import { relationsOf } from "../package/relations";
import { attribute, formatNumber, scanCells } from "./scanCells";
import { withoutPrefixes } from "../package/sharedFormula";
import { cutSheet, sheetElements } from "../package/sheetText";
import { DEFAULT_HEIGHT, DEFAULT_WIDTH, HIGHEST, WIDEST, widthToPoints } from "../package/units";
import { child, children, type Element, isTrue, partText, root, unescapeXml } from "../../xml/xml";
import type { Colours } from "../package/colours";

export interface SheetContext {
  readonly parts: Parts;
  readonly strings: readonly string[];
  /** By the number of a shared text: in what its runs differ. */
  readonly mixed: ReadonlyMap<number, readonly string[]>;
  readonly dxfs: readonly DxfModel[];
  /** How many formats cells may have. */
  readonly formats: number;
  readonly date1904: boolean;
  /** Pixels of a digit in the Normal style's font. */
  readonly digit: number;
  /** Called for each cell. @throws WorkbookFileError where there are too many */
  readonly count: () => void;
  readonly colours: Colours;
}

/** Excel's names of the kinds of conditional format by the file's. */
const KINDS: Readonly<Record<string, string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};

/**
 * Elements <cfRule> of a sheet with their areas, in the order of priority. The key finds the same rule again at
 * saving.
 */
export function conditionalRules(
  elements: readonly Element[],
): { key: string; sqref: string; rule: Element; priority: number }[] {
  const found: { key: string; sqref: string; rule: Element; priority: number }[] = [];
  elements
    .filter((e) => e.name === "conditionalFormatting")
    .forEach((e, i) => {
      children(e.inner)
        .filter((r) => r.name === "cfRule")
        .forEach((rule, j) => {
          const id = (0x1000 * (i + 1) + j).toString(16).toUpperCase().padStart(12, "0");
          found.push({
            key: `{00000000-000E-0000-0000-${id}}`,
            sqref: e.attributes.get("sqref") ?? "",
            rule,
            priority: Number(rule.attributes.get("priority") ?? 0),
          });
        });
    });
  return found.sort((a, b) => a.priority - b.priority);
}

function readConditionalFormats(elements: readonly Element[], dxfs: readonly DxfModel[]): ConditionalFormatModel[] {
  return conditionalRules(elements).map(({ key, sqref, rule }) => {
    const dxf = dxfs[Number(rule.attributes.get("dxfId") ?? NaN)];
    return {
      id: key,
      rects: parseSqref(sqref),
      type: KINDS[rule.attributes.get("type") ?? ""] ?? "PresetCriteria",
      formula: withoutPrefixes(unescapeXml(child(rule.inner, "formula")?.inner ?? "")),
      fill: dxf?.fill ?? "",
      fontColor: dxf?.fontColor ?? "",
      bold: dxf?.bold ?? null,
      edges: dxf?.edges ?? {},
      stopIfTrue: isTrue(rule.attributes.get("stopIfTrue")),
      loaded: true,
    };
  });
}

/** Tables of the worksheet part with the part's path. */
export function readTables(parts: Parts, sheetPart: string): { part: string; table: TableModel }[] {
  return relationsOf(parts, sheetPart)
    .filter((r) => r.type === "table" && parts.has(r.target))
    .flatMap((r) => {
      const e = root(partText(parts.get(r.target)!));
      const rect = parseLocal(e?.attributes.get("ref") ?? "");
      if (e === undefined || rect === null) return [];
      const style = child(e.inner, "tableStyleInfo")?.attributes;
      const filter = child(e.inner, "autoFilter");
      const table: TableModel = {
        id: e.attributes.get("id") ?? "",
        name: e.attributes.get("displayName") ?? e.attributes.get("name") ?? "",
        rect,
        showHeaders: (e.attributes.get("headerRowCount") ?? "1") !== "0",
        showTotals: Number(e.attributes.get("totalsRowCount") ?? 0) > 0,
        style: style?.get("name") ?? "",
        showBandedRows: isTrue(style?.get("showRowStripes")),
        showFilterButton: filter !== undefined,
        ...(filter !== undefined && children(filter.inner).length > 0 ? { filtered: true } : {}),
        loaded: true,
      };
      return [{ part: r.target, table }];
    });
}

/** Options of Excel.WorksheetProtectionOptions; in the file «0» means that the thing is allowed. */
const ALLOWED = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
} as const;
const ALLOWED_INVERSE = { allowEditObjects: "objects", allowEditScenarios: "scenarios" } as const;
export { ALLOWED, ALLOWED_INVERSE };

function selectionMode(e: Element): "None" | "Unlocked" | "Normal" {
  if (isTrue(e.attributes.get("selectUnlockedCells"))) return "None";
  return isTrue(e.attributes.get("selectLockedCells")) ? "Unlocked" : "Normal";
}

function readProtection(e: Element | undefined): SheetModel["protection"] {
  if (e === undefined || !isTrue(e.attributes.get("sheet"))) return { protected: false, options: null };
  const options: Record<string, unknown> = {};
  for (const [name, attr] of Object.entries(ALLOWED)) options[name] = !isTrue(e.attributes.get(attr), true);
  for (const [name, attr] of Object.entries(ALLOWED_INVERSE)) options[name] = !isTrue(e.attributes.get(attr));
  options.selectionMode = selectionMode(e);
  return { protected: true, options };
}

/** Widths that Excel cannot set are those nearest to them. */
function widthOf(characters: string | undefined, otherwise: number, digit: number): number {
  const width = characters === undefined ? NaN : Number(characters);
  return Number.isNaN(width) ? otherwise : widthToPoints(Math.min(Math.max(width, 0), WIDEST), digit);
}

/** Heights likewise. */
function heightOf(points: string | undefined, otherwise: number): number {
  const height = points === undefined ? NaN : Number(points);
  return Number.isNaN(height) ? otherwise : Math.min(Math.max(height, 0), HIGHEST);
}

function readColumns(sheet: SheetModel, e: Element | undefined, { formats, digit }: SheetContext): void {
  for (const col of children(e?.inner ?? "")) {
    const a = col.attributes;
    const first = Number(a.get("min")) - 1;
    const last = Number(a.get("max")) - 1;
    if (!(Number.isInteger(first) && Number.isInteger(last) && first >= 0 && first <= last && last < COLUMNS))
      throw new DamagedPart("column", {
        expected: `1–${COLUMNS}`,
        found: `${a.get("min") ?? "—"}:${a.get("max") ?? "—"}`,
      });
    const width = widthOf(a.get("width"), sheet.defaultColumnWidth, digit);
    const style = formatNumber(a.get("style"), formats);
    const hidden = isTrue(a.get("hidden"));
    for (let c = first; c <= last; c++) {
      if (width !== sheet.defaultColumnWidth) sheet.columnWidths.set(c, width);
      if (style !== 0) sheet.columnStyles.set(c, style);
      if (hidden) sheet.hiddenColumns.add(c);
    }
  }
}

/** Height, hidden state and style of a row by its start tag; undefined where it says nothing. */
export function rowFormat(tag: string): { height: number | undefined; hidden: boolean; style: number } {
  const height = attribute(tag, "ht");
  return {
    height: height === undefined || Number.isNaN(Number(height)) ? undefined : heightOf(height, DEFAULT_HEIGHT),
    hidden: isTrue(attribute(tag, "hidden")),
    style: isTrue(attribute(tag, "customFormat")) ? Number(attribute(tag, "s") ?? 0) : 0,
  };
}

function readFrozen(view: Element | undefined): SheetModel["frozen"] {
  const pane = child(view?.inner ?? "", "pane")?.attributes;
  if (pane === undefined || !(pane.get("state") ?? "").startsWith("frozen")) return { rows: 0, columns: 0 };
  return { rows: Number(pane.get("ySplit") ?? 0), columns: Number(pane.get("xSplit") ?? 0) };
}

/** A worksheet as workbook.xml names it. */
export interface SheetPlace {
  readonly part: string;
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetModel["visibility"];
}

function readAutoFilter(filter: Element | undefined): SheetModel["autoFilter"] {
  const rect = parseLocal(filter?.attributes.get("ref") ?? "");
  if (filter === undefined || rect === null) return null;
  return { rect, filtered: children(filter.inner).some((e) => e.name === "filterColumn") };
}

/**
 * A worksheet part as a model, or undefined when its XML is cut off.
 * With `withCells` false the cells stay empty (row formats are read).
 */
export function readSheet(context: SheetContext, place: SheetPlace, withCells = true): SheetModel | undefined {
  const { part, id, name, visibility } = place;
  const bytes = context.parts.get(part);
  const text = bytes === undefined ? undefined : cutSheet(partText(bytes));
  if (text === undefined || !text.tail.trimEnd().endsWith(">")) return undefined;
  const elements = sheetElements(text);
  const find = (wanted: string): Element | undefined => elements.find((e) => e.name === wanted);
  const format = find("sheetFormatPr")?.attributes;
  const view = children(find("sheetViews")?.inner ?? "")[0];
  const sheet: SheetModel = {
    ...blankSheet(id, name),
    visibility,
    merges: children(find("mergeCells")?.inner ?? "").flatMap((e) => parseLocal(e.attributes.get("ref") ?? "") ?? []),
    defaultColumnWidth: widthOf(format?.get("defaultColWidth"), DEFAULT_WIDTH, context.digit),
    defaultRowHeight: heightOf(format?.get("defaultRowHeight"), DEFAULT_HEIGHT),
    tables: readTables(context.parts, part).map((t) => t.table),
    conditionalFormats: readConditionalFormats(elements, context.dxfs),
    validations: readValidations(elements),
    autoFilter: readAutoFilter(find("autoFilter")),
    frozen: readFrozen(view),
    protection: readProtection(find("sheetProtection")),
    page: readPage(find),
    showGridlines: isTrue(view?.attributes.get("showGridLines"), true),
    tabColor: context.colours.resolve(child(find("sheetPr")?.inner ?? "", "tabColor")),
    added: false,
  };
  readColumns(sheet, find("cols"), context);
  readRows(sheet, text.data, context, withCells);
  return sheet;
}

function readRows(sheet: SheetModel, data: string, known: SheetContext, withCells: boolean): void {
  let cells: Map<number, CellModel> | undefined;
  let now = -1;
  scanCells(
    data,
    known,
    ({ row, tag }) => {
      const { height, hidden, style } = rowFormat(tag);
      if (height !== undefined && height !== sheet.defaultRowHeight) sheet.rowHeights.set(row, height);
      if (hidden) sheet.hiddenRows.add(row);
      if (style !== 0) sheet.rowStyles.set(row, formatNumber(String(style), known.formats));
    },
    ({ row, column, cell }) => {
      if (!withCells) return;
      if (row !== now || cells === undefined) {
        now = row;
        cells = sheet.rows.get(row) ?? new Map<number, CellModel>();
        sheet.rows.set(row, cells);
      }
      cells.set(column, cell);
      known.count();
    },
  );
}
