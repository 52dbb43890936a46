import type { ConditionalFormatModel, SheetModel } from "../../model/model";
import { rectName } from "../../grid/address";
import { ALLOWED, ALLOWED_INVERSE, conditionalRules } from "../read/readSheet";
import { withPrefixes } from "../package/sharedFormula";
import { setElement } from "../package/sheetText";
import { pointsToWidth, widthToPoints } from "../package/units";
import { child, children, type Element, escapeXml, isTrue, root, withAttribute } from "../../xml/xml";

/** Everything here takes and gives a worksheet's XML without its cells, and changes one thing in it. */

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const elementsOf = (xml: string): Element[] => children(root(xml)?.inner ?? "");

export function writeMerges(xml: string, sheet: SheetModel, was: SheetModel | undefined): string {
  if (same(sheet.merges, was?.merges ?? [])) return xml;
  const cells = sheet.merges.map((m) => `<mergeCell ref="${rectName(m)}"/>`).join("");
  return setElement(
    xml,
    "mergeCells",
    cells === "" ? "" : `<mergeCells count="${sheet.merges.length}">${cells}</mergeCells>`,
  );
}

/** Columns whose width, hidden state or style differ from what the file says; the others keep their element's attributes. */
export function writeColumns(xml: string, sheet: SheetModel, xf: (style: number) => number): string {
  const columns = new Map<number, string>();
  for (const col of children(elementsOf(xml).find((e) => e.name === "cols")?.inner ?? "")) {
    const bare = withAttribute(withAttribute(col.raw, "min", undefined), "max", undefined);
    for (let c = Number(col.attributes.get("min")) - 1; c < Number(col.attributes.get("max")); c++)
      columns.set(c, bare);
  }
  const known = new Map<string, { width: number | undefined; hidden: boolean; style: number }>();
  const stateOf = (element: string | undefined): { width: number | undefined; hidden: boolean; style: number } => {
    if (element === undefined) return { width: undefined, hidden: false, style: 0 };
    let state = known.get(element);
    if (state === undefined) {
      const a = children(element)[0]?.attributes;
      const points = a?.get("width") === undefined ? undefined : widthToPoints(Number(a.get("width")));
      state = {
        width: points === sheet.defaultColumnWidth ? undefined : points,
        hidden: isTrue(a?.get("hidden")),
        style: Number(a?.get("style") ?? 0),
      };
      known.set(element, state);
    }
    return state;
  };
  let changed = false;
  for (const c of new Set([
    ...columns.keys(),
    ...sheet.columnWidths.keys(),
    ...sheet.hiddenColumns,
    ...sheet.columnStyles.keys(),
  ])) {
    const was = stateOf(columns.get(c));
    const width = sheet.columnWidths.get(c);
    const hidden = sheet.hiddenColumns.has(c);
    const style = xf(sheet.columnStyles.get(c) ?? 0);
    if (was.width === width && was.hidden === hidden && was.style === style) continue;
    changed = true;
    if (width === undefined && !hidden && style === 0) {
      columns.delete(c);
      continue;
    }
    let element = columns.get(c) ?? "<col/>";
    if (was.width !== width || !columns.has(c)) {
      element = withAttribute(element, "width", String(pointsToWidth(width ?? sheet.defaultColumnWidth)));
      element = withAttribute(
        withAttribute(element, "customWidth", width === undefined ? undefined : "1"),
        "bestFit",
        undefined,
      );
    }
    if (was.hidden !== hidden) element = withAttribute(element, "hidden", hidden ? "1" : undefined);
    if (was.style !== style) element = withAttribute(element, "style", style === 0 ? undefined : String(style));
    columns.set(c, element);
  }
  if (!changed) return xml;
  let out = "";
  const order = [...columns.keys()].sort((a, b) => a - b);
  for (let i = 0; i < order.length;) {
    let j = i;
    while (
      j + 1 < order.length &&
      order[j + 1] === order[j]! + 1 &&
      columns.get(order[j + 1]!) === columns.get(order[i]!)
    )
      j++;
    out += columns.get(order[i]!)!.replace("<col", `<col min="${order[i]! + 1}" max="${order[j]! + 1}"`);
    i = j + 1;
  }
  return setElement(xml, "cols", out === "" ? "" : `<cols>${out}</cols>`);
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
  const old = elementsOf(xml).find((e) => e.name === "autoFilter");
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
    children(elementsOf(xml).find((e) => e.name === "rowBreaks")?.inner ?? "").map((e) => [
      Number(e.attributes.get("id")),
      e.raw,
    ]),
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
  const views = elementsOf(xml).find((e) => e.name === "sheetViews");
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
  const old = elementsOf(xml).find((e) => e.name === "printOptions");
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

/** Area, name and looks of a table of the file that the model changed; its columns keep their definitions by position. */
export function writeTable(
  xml: string,
  table: SheetModel["tables"][number],
  was: SheetModel["tables"][number],
  headers: readonly string[],
): string {
  let out = xml;
  const replaceRoot = (change: (tag: string) => string): void => {
    out = out.replace(/<table\b(?:[^>"']|"[^"]*"|'[^']*')*>/, (tag) => change(tag));
  };
  const ref = rectName(table.rect);
  if (!same(table.rect, was.rect)) replaceRoot((tag) => withAttribute(tag, "ref", ref));
  if (table.name !== was.name)
    replaceRoot((tag) => withAttribute(withAttribute(tag, "name", table.name), "displayName", table.name));
  if (table.showTotals !== was.showTotals)
    replaceRoot((tag) =>
      withAttribute(
        withAttribute(tag, "totalsRowCount", table.showTotals ? "1" : undefined),
        "totalsRowShown",
        table.showTotals ? undefined : "0",
      ),
    );
  if (table.showHeaders !== was.showHeaders)
    replaceRoot((tag) => withAttribute(tag, "headerRowCount", table.showHeaders ? undefined : "0"));
  const filterRef = rectName({ ...table.rect, r1: table.rect.r1 - (table.showTotals ? 1 : 0) });
  const filter = child(root(out)?.inner ?? "", "autoFilter");
  if (!table.showFilterButton || !table.showHeaders) {
    if (filter !== undefined) out = out.replace(filter.raw, "");
  } else if (filter !== undefined) out = out.replace(filter.raw, withAttribute(filter.raw, "ref", filterRef));
  else out = out.replace(/<tableColumns\b/, `<autoFilter ref="${filterRef}"/><tableColumns`);
  const columns = child(root(out)?.inner ?? "", "tableColumns");
  if (columns !== undefined) {
    const list = children(columns.inner);
    let nextId = Math.max(0, ...list.map((e) => Number(e.attributes.get("id") ?? 0))) + 1;
    const names = headers.map(
      (h, i) => h.replace(/\r\n?|\n/g, "_x000a_") || (list[i]?.attributes.get("name") ?? `Column${i + 1}`),
    );
    const written = names.map((name, i) =>
      list[i] === undefined
        ? withAttribute(`<tableColumn id="${nextId++}"/>`, "name", name)
        : list[i].attributes.get("name") === name
          ? list[i].raw
          : withAttribute(list[i].raw, "name", name),
    );
    out = out.replace(columns.raw, `<tableColumns count="${written.length}">${written.join("")}</tableColumns>`);
  }
  const style = child(root(out)?.inner ?? "", "tableStyleInfo");
  if (style !== undefined && (table.style !== was.style || table.showBandedRows !== was.showBandedRows)) {
    out = out.replace(
      style.raw,
      withAttribute(
        withAttribute(style.raw, "name", table.style === "" ? undefined : table.style),
        "showRowStripes",
        table.showBandedRows ? "1" : "0",
      ),
    );
  }
  return out;
}
