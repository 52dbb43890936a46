/** Everything here takes and gives a worksheet's XML without its cells, and changes one thing in it. */
import type { ConditionalFormatModel, SheetModel } from "../../model/model";
import { rectName } from "../../grid/address";
import { ALLOWED, ALLOWED_INVERSE, conditionalRules } from "../read/readSheet";
import { withPrefixes } from "../package/sharedFormula";
import { setElement } from "../package/sheetText";
import { children, escapeXml, isTrue, withAttribute } from "../../xml/xml";
import { elementOf, elementsOf } from "./elementOf";
import { same } from "./same";

export function writeMerges(xml: string, sheet: SheetModel, was: SheetModel | undefined): string {
  if (same(sheet.merges, was?.merges ?? [])) return xml;
  const cells = sheet.merges.map((m) => `<mergeCell ref="${rectName(m)}"/>`).join("");
  return setElement(
    xml,
    "mergeCells",
    cells === "" ? "" : `<mergeCells count="${sheet.merges.length}">${cells}</mergeCells>`,
  );
}

const signature = (list: readonly ConditionalFormatModel[]): unknown => list.map((c) => [c.id, c.rects]);

function ruleXml(format: ConditionalFormatModel, priority: number, dxf: number): string {
  return `<cfRule type="expression" dxfId="${dxf}" priority="${priority}"${format.stopIfTrue ? ' stopIfTrue="1"' : ""}><formula>${escapeXml(withPrefixes(format.formula.replace(/^=/, "")))}</formula></cfRule>`;
}

/**
 * Conditional formats of the old kind; those in extLst stay as they are. A rule of the file keeps its element, only its area and priority
 * are written where they changed. The model's list is in the order of priority, the first wins.
 */
export function writeConditionalFormats(
  xml: string,
  sheet: SheetModel,
  was: SheetModel | undefined,
  dxf: (format: ConditionalFormatModel) => number,
): string {
  const old = was?.conditionalFormats ?? [];
  const touched = sheet.conditionalFormats.some((c) => !c.loaded);
  if (!touched && same(signature(sheet.conditionalFormats), signature(old))) return xml;
  const rules = new Map(conditionalRules(elementsOf(xml)).map((r) => [r.key, r]));
  // Numbers of the file stay when they still rise; otherwise all are numbered anew.
  const priorities: number[] = [];
  let last = 0;
  let rising = true;
  for (const format of sheet.conditionalFormats) {
    const own = format.loaded ? rules.get(format.id)?.priority : undefined;
    const priority = own ?? last + 1;
    if (priority <= last) rising = false;
    priorities.push(priority);
    last = Math.max(last, priority);
  }
  let out = "";
  sheet.conditionalFormats.forEach((format, i) => {
    const priority = rising ? priorities[i]! : i + 1;
    const rule = format.loaded ? rules.get(format.id) : undefined;
    if (format.loaded && rule === undefined) return;
    const before = old.find((c) => c.id === format.id);
    const sqref =
      rule !== undefined && same(before?.rects, format.rects) ? rule.sqref : format.rects.map(rectName).join(" ");
    out += `<conditionalFormatting sqref="${sqref}">${rule === undefined ? ruleXml(format, priority, dxf(format)) : withAttribute(rule.rule.raw, "priority", String(priority))}</conditionalFormatting>`;
  });
  return setElement(xml, "conditionalFormatting", out);
}

export function writeAutoFilter(xml: string, sheet: SheetModel, was: SheetModel | undefined): string {
  if (same(sheet.autoFilter, was?.autoFilter ?? null)) return xml;
  const filter = sheet.autoFilter;
  if (filter === null) return setElement(xml, "autoFilter", "");
  const old = elementOf(xml, "autoFilter");
  // Criteria stay as long as something is filtered; the model does not know what they are.
  const inner = filter.filtered && old !== undefined ? old.inner : "";
  return setElement(
    xml,
    "autoFilter",
    inner === ""
      ? `<autoFilter ref="${rectName(filter.rect)}"/>`
      : `<autoFilter ref="${rectName(filter.rect)}">${inner}</autoFilter>`,
  );
}

export function writeProtection(xml: string, sheet: SheetModel, was: SheetModel | undefined): string {
  if (same(sheet.protection, was?.protection ?? { protected: false, options: null })) return xml;
  if (!sheet.protection.protected) return setElement(xml, "sheetProtection", "");
  const options = sheet.protection.options ?? {};
  let attributes = ' sheet="1"';
  for (const [name, attr] of Object.entries(ALLOWED)) if (options[name] === true) attributes += ` ${attr}="0"`;
  for (const [name, attr] of Object.entries(ALLOWED_INVERSE)) if (options[name] !== true) attributes += ` ${attr}="1"`;
  if (options.selectionMode === "None") attributes += ' selectLockedCells="1" selectUnlockedCells="1"';
  if (options.selectionMode === "Unlocked") attributes += ' selectLockedCells="1"';
  return setElement(xml, "sheetProtection", `<sheetProtection${attributes}/>`);
}

/** Row breaks; the keeper adds them, but does not take them away. */
export function writeRowBreaks(xml: string, sheet: SheetModel, was: SheetModel | undefined): string {
  if (same(sheet.page.rowBreaks, was?.page.rowBreaks ?? [])) return xml;
  const old = new Map(
    children(elementOf(xml, "rowBreaks")?.inner ?? "").map((e) => [Number(e.attributes.get("id")), e.raw]),
  );
  const breaks = [...new Set(sheet.page.rowBreaks)]
    .sort((a, b) => a - b)
    .map((row) => old.get(row) ?? `<brk id="${row}" max="16383" man="1"/>`);
  return setElement(
    xml,
    "rowBreaks",
    breaks.length === 0
      ? ""
      : `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.join("")}</rowBreaks>`,
  );
}

/** Whether the sheet's tab is selected: with two of them, Excel writes into both. */
export function writeSelected(xml: string, selected: boolean): string {
  const views = elementOf(xml, "sheetViews");
  const view = children(views?.inner ?? "")[0];
  if (views === undefined || view === undefined || isTrue(view.attributes.get("tabSelected")) === selected) return xml;
  return setElement(
    xml,
    "sheetViews",
    views.raw.replace(view.raw, withAttribute(view.raw, "tabSelected", selected ? "1" : undefined)),
  );
}

/** The printed grid lines, for which the keeper has no call. */
export function writePrintGridlines(xml: string, sheet: SheetModel): string {
  const old = elementOf(xml, "printOptions");
  if (isTrue(old?.attributes.get("gridLines")) === sheet.page.printGridlines) return xml;
  return setElement(
    xml,
    "printOptions",
    withAttribute(old?.raw ?? "<printOptions/>", "gridLines", sheet.page.printGridlines ? "1" : undefined),
  );
}

/** The area that the cells take up, which the keeper leaves as it was. */
export function writeDimension(xml: string, sheet: SheetModel): string {
  let [r0, c0, r1, c1] = [Infinity, Infinity, -1, -1];
  for (const [row, cells] of sheet.rows) {
    for (const column of cells.keys()) {
      if (column < c0) c0 = column;
      if (column > c1) c1 = column;
      if (row < r0) r0 = row;
      if (row > r1) r1 = row;
    }
  }
  return setElement(xml, "dimension", `<dimension ref="${r1 < 0 ? "A1" : rectName({ r0, c0, r1, c1 })}"/>`);
}
