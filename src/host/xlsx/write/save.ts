import type { BookModel, SheetModel } from "../../model/model";
import { openContainer, packContainer, type Parts } from "../package/container";
import { keep, type Orders, type SheetOrders } from "./keeper";
import { readBook, type LoadedBook } from "../read/readBook";
import { readTables } from "../read/readSheet";
import { relationsOf, setContentType, addRelation } from "../package/relations";
import { cutSheet, joinSheet, skeleton, type SheetText } from "../package/sheetText";
import {
  activeSheetOf,
  dropCalculationChain,
  readWorkbookText,
  workbookSheets,
  writeCustomXml,
  writeFullCalculation,
  writeNames,
  writeSheetStates,
  writeStructureProtection,
} from "./writeBook";
import { writeCharts } from "./writeCharts";
import { writeCells } from "./writeCells";
import {
  writeAutoFilter,
  writeColumns,
  writeConditionalFormats,
  writeDimension,
  writeMerges,
  writePrintGridlines,
  writeProtection,
  writeRowBreaks,
  writeSelected,
  writeTable,
} from "./writeSheet";
import { writeFirstNumber, writeFirstPage } from "./writeFirstPage";
import { reachable, removeLeftOvers, restoreUntouched } from "./restore";
import { StyleWriter } from "./writeStyles";
import { partText, toBytes } from "../../xml/xml";

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Texts of a table's header cells as they are to stand in the table's definition. */
const headersOf = (sheet: SheetModel, table: SheetModel["tables"][number]): string[] => {
  const headers: string[] = [];
  for (let c = table.rect.c0; c <= table.rect.c1; c++) {
    const v = table.showHeaders ? sheet.rows.get(table.rect.r0)?.get(c)?.v : undefined;
    headers.push(v === null || v === undefined ? "" : typeof v === "object" ? v.error : String(v));
  }
  return headers;
};

/** Parts of the page set-up that are written without the keeper. */
const NOT_THE_KEEPERS = { printGridlines: false, firstPageNumber: null, rowBreaks: [] };

/** A new sheet stands on the keeper's page, whose settings are these. */
function sheetOrders(sheet: SheetModel, was: SheetModel | undefined): SheetOrders | undefined {
  const page = was === undefined || !same({ ...sheet.page, ...NOT_THE_KEEPERS }, { ...was.page, ...NOT_THE_KEEPERS });
  const frozen = !same(sheet.frozen, was?.frozen ?? { rows: 0, columns: 0 });
  const gridlines = sheet.showGridlines !== (was?.showGridlines ?? true);
  const tab = sheet.tabColor !== (was?.tabColor ?? "");
  const kept = new Set(sheet.tables.filter((t) => t.loaded).map((t) => t.id));
  const droppedTables = (was?.tables ?? []).filter((t) => !kept.has(t.id)).map((t) => t.name);
  const newTables = sheet.tables.filter((t) => !t.loaded).map((table) => ({ table, headers: headersOf(sheet, table) }));
  if (!page && !frozen && !gridlines && !tab && droppedTables.length === 0 && newTables.length === 0) return undefined;
  return {
    name: sheet.name,
    droppedTables,
    newTables,
    ...(page ? { page: { now: sheet.page, was: was?.page } } : {}),
    ...(frozen ? { frozen: sheet.frozen } : {}),
    ...(gridlines ? { showGridlines: sheet.showGridlines } : {}),
    ...(tab ? { tabColor: sheet.tabColor } : {}),
  };
}

function ordersFor(book: BookModel, base: LoadedBook): Orders | undefined {
  const before = new Map(base.book.sheets.map((s) => [s.id, s]));
  const now = new Set(book.sheets.map((s) => s.id));
  const deleted = base.book.sheets.filter((s) => !now.has(s.id)).map((s) => s.name);
  const kept = book.sheets.filter((s) => before.has(s.id));
  const renamed = kept
    .filter((s) => before.get(s.id)!.name !== s.name)
    .map((s) => [before.get(s.id)!.name, s.name] as const);
  const added = book.sheets.filter((s) => !before.has(s.id)).map((s) => s.name);
  // New sheets come last with the keeper.
  const natural = [
    ...base.book.sheets.filter((s) => now.has(s.id)).map((s) => s.id),
    ...book.sheets.filter((s) => !before.has(s.id)).map((s) => s.id),
  ];
  const order = same(
    natural,
    book.sheets.map((s) => s.id),
  )
    ? undefined
    : book.sheets.map((s) => s.name);
  const sheets = book.sheets.flatMap((s) => sheetOrders(s, before.get(s.id)) ?? []);
  return deleted.length + renamed.length + added.length + sheets.length === 0 && order === undefined
    ? undefined
    : { deleted, renamed, added, order, sheets };
}

function writeStyleTable(parts: Parts, base: LoadedBook, styles: StyleWriter): void {
  if (!styles.changed) return;
  const part = base.where.styles ?? base.where.workbook.replace(/[^/]*$/, "styles.xml");
  if (base.where.styles === undefined) {
    addRelation(
      parts,
      base.where.workbook,
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles",
      "styles.xml",
    );
    setContentType(parts, part, "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml");
  }
  parts.set(part, toBytes(styles.text()));
}

/** Numbers of all styles in use are asked for once, so that the style table is complete before anything refers to it. */
function collectStyles(book: BookModel, styles: StyleWriter): Map<string, number> {
  const dxfs = new Map<string, number>();
  for (const sheet of book.sheets) {
    for (const cells of sheet.rows.values()) for (const cell of cells.values()) styles.xf(cell.s);
    for (const s of sheet.columnStyles.values()) styles.xf(s);
    for (const s of sheet.rowStyles.values()) styles.xf(s);
    for (const format of sheet.conditionalFormats) if (!format.loaded) dxfs.set(format.id, styles.dxf(format));
  }
  return dxfs;
}

const isSelected = (text: SheetText): boolean => /<sheetView\b[^>]*\btabSelected="(?:1|true)"/.test(text.head);

/** Parts that the orders are about: the sheets to be changed or deleted, and what goes with a deleted sheet or table (its name may be given anew). */
function ordersParts(orders: Orders, book: BookModel, base: LoadedBook, parts: Parts): Set<string> {
  const found = new Set<string>();
  const ids = new Map(book.sheets.map((s) => [s.name, s.id]));
  for (const { name, droppedTables } of orders.sheets) {
    const part = base.where.sheets.get(ids.get(name) ?? "")?.part;
    if (part === undefined) continue;
    found.add(part);
    for (const { part: tablePart, table } of readTables(parts, part))
      if (droppedTables.includes(table.name)) found.add(tablePart);
  }
  for (const { part, name } of base.where.sheets.values()) {
    if (!orders.deleted.includes(name)) continue;
    found.add(part);
    for (const r of relationsOf(parts, part))
      if (!r.external && /^xl\/(?:tables|drawings|comments|threadedComments|printerSettings)/.test(r.target))
        found.add(r.target);
  }
  return found;
}

/** Worksheet parts by the sheets' names. */
function partsByName(parts: Parts, workbook: string): Map<string, string> {
  const targets = new Map(relationsOf(parts, workbook).map((r) => [r.id, r.target]));
  return new Map(
    workbookSheets(readWorkbookText(parts, workbook)).map((e) => [
      e.attributes.get("name") ?? "",
      targets.get([...e.attributes].find(([n]) => n.endsWith(":id"))?.[1] ?? "") ?? "",
    ]),
  );
}

/**
 * Writes the differences between the file and the model into the file. What the model has is compared with what the file says, read again;
 * nothing depends on who remembered to mark what.
 */
export async function saveBook(original: Uint8Array, book: BookModel): Promise<Uint8Array> {
  let parts = openContainer(original, book.fileName);
  const base = readBook(parts, book.fileName, false);
  const workbook = base.where.workbook;
  const before = new Map(base.book.sheets.map((s) => [s.id, s]));
  const linked = reachable(parts);
  const texts = new Map<string, SheetText>();
  for (const [id, { part }] of base.where.sheets) texts.set(id, cutSheet(partText(parts.get(part)!))!);

  const styles = new StyleWriter(
    base.where.styles === undefined ? undefined : partText(parts.get(base.where.styles)!),
    base.styles,
    book.styles,
  );
  const dxfs = collectStyles(book, styles);
  let anything = styles.changed;
  writeStyleTable(parts, base, styles);

  const orders = ordersFor(book, base);
  if (orders !== undefined) {
    anything = true;
    // The keeper needs no cells and no shared texts, whose tables grow with the rows.
    for (const [id, { part }] of base.where.sheets) parts.set(part, toBytes(skeleton(texts.get(id)!)));
    const kept = new Map(parts);
    parts = openContainer(await keep(packContainer(parts, 0), orders), book.fileName);
    restoreUntouched(parts, kept, workbook, ordersParts(orders, book, base, kept));
  }

  const where = partsByName(parts, workbook);
  let formulas = false;
  const active = activeSheetOf(book);
  const formerActive = activeSheetOf(base.book);
  for (const sheet of book.sheets) {
    const was = before.get(sheet.id);
    const part = where.get(sheet.name)!;
    const text = texts.get(sheet.id);
    const cells = writeCells(text?.data ?? "", base.strings, sheet, (s) => styles.xf(s));
    formulas ||= cells.formulasChanged;
    const asIs = orders === undefined ? skeleton(text!) : partText(parts.get(part)!);
    const bare = skeleton(cutSheet(asIs)!);
    let xml = writeColumns(bare, sheet, (s) => styles.xf(s));
    xml = writeMerges(xml, sheet, was);
    xml = writeConditionalFormats(xml, sheet, was, (format) => dxfs.get(format.id)!);
    xml = writeAutoFilter(xml, sheet, was);
    xml = writeProtection(xml, sheet, was);
    xml = writePrintGridlines(xml, sheet);
    xml = writeRowBreaks(xml, sheet, was);
    if (orders?.sheets.some(({ name, page }) => name === sheet.name && page !== undefined)) xml = writeFirstPage(xml);
    xml = writeFirstNumber(xml, sheet, was);
    const drawn = writeCharts(parts, part, xml, book, sheet, was);
    anything ||= drawn !== null;
    xml = drawn ?? xml;
    xml = writeSelected(xml, was === undefined || active !== formerActive ? sheet.id === active : isSelected(text!));
    if (cells.changed) xml = writeDimension(xml, sheet);
    if (cells.changed || xml !== bare) anything = true;
    if (cells.changed || xml !== bare || orders !== undefined)
      parts.set(part, toBytes(joinSheet({ ...cutSheet(xml)!, data: cells.data })));
    for (const { part: tablePart, table: old } of readTables(parts, part)) {
      // One that the keeper has just made is known by its name; it still needs what the keeper cannot say.
      const now = sheet.tables.find((t) => (t.loaded ? t.id === old.id : t.name === old.name));
      if (now === undefined || (now.loaded && !cells.changed && same(now, old))) continue;
      const tableXml = partText(parts.get(tablePart)!);
      const rewritten = writeTable(tableXml, now, old, headersOf(sheet, now));
      if (rewritten !== tableXml) {
        anything = true;
        parts.set(tablePart, toBytes(rewritten));
      }
    }
  }

  const text = readWorkbookText(parts, workbook);
  let written = writeSheetStates(text, book);
  const numberOf = new Map(
    workbookSheets(written).map((e, i) => [book.sheets.find((s) => s.name === e.attributes.get("name"))?.id ?? "", i]),
  );
  if (orders !== undefined || !same(book.names, base.book.names))
    written = writeNames(written, book, base.book.names, base.where.nameTags, numberOf);
  written = writeStructureProtection(written, book);
  if (formulas) {
    dropCalculationChain(parts, workbook);
    written = writeFullCalculation(written);
  }
  if (written !== text) {
    anything = true;
    parts.set(workbook, toBytes(written));
  }
  if (!same(book.customXml, base.book.customXml)) {
    anything = true;
    writeCustomXml(parts, workbook, book, base.book.customXml, base.where.customXml);
  }
  removeLeftOvers(parts, linked);
  return anything ? packContainer(parts) : original.slice();
}
