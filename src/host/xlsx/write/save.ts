/** Saving: the differences between file and model, first by the keeper, then by our own writers. */
import type { BookModel, SheetModel } from "../../model/model";
import { WorkbookFileError } from "../../errors/workbookFileError";
import { packContainer, unpackContainer } from "../package/container";
import { Parts } from "../package/parts";
import { keep, type Orders, type SheetOrders } from "./keeper";
import { readBook, type LoadedBook } from "../read/readBook";
import { readTables } from "../read/readSheet";
import {
  addRelation,
  CONTENT_TYPES,
  reachable,
  relationsOf,
  relationsPath,
  setContentType,
  spokenForKeeper,
} from "../package/relations";
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
  writeConditionalFormats,
  writeDimension,
  writeMerges,
  writePrintGridlines,
  writeProtection,
  writeRowBreaks,
  writeSelected,
} from "./writeSheet";
import { writeFirstNumber, writeFirstPage } from "./writeFirstPage";
import { removeLeftOvers, restoreUntouched } from "./restore";
import { same } from "./same";
import { writeColumns } from "./writeColumns";
import { writeValidations } from "./writeValidations";
import { StyleWriter } from "./writeStyles";
import { writeTable } from "./writeTable";
import { partText, toBytes } from "../../xml/xml";

/** Texts of a table's header cells as they are to stand in the table's definition. */
const headersOf = (sheet: SheetModel, table: SheetModel["tables"][number]): string[] => {
  const headers: string[] = [];
  for (let c = table.rect.c0; c <= table.rect.c1; c++) {
    const v = table.showHeaders ? sheet.rows.get(table.rect.r0)?.get(c)?.v : undefined;
    headers.push(typeof v === "object" ? (v?.error ?? "") : String(v ?? ""));
  }
  return headers;
};

/** Parts of the page set-up that are written without the keeper. */
const NOT_THE_KEEPERS = { printGridlines: false, firstPageNumber: null, rowBreaks: [] };

/** A new sheet stands on the keeper's page, whose settings are these. */
function sheetOrders(sheet: SheetModel, was: SheetModel | undefined): SheetOrders | undefined {
  const kept = new Set(sheet.tables.filter((t) => t.loaded).map((t) => t.id));
  const droppedTables = (was?.tables ?? []).filter((t) => !kept.has(t.id)).map((t) => t.name);
  const newTables = sheet.tables.filter((t) => !t.loaded).map((table) => ({ table, headers: headersOf(sheet, table) }));
  const looks = lookOrders(sheet, was);
  if (Object.keys(looks).length === 0 && droppedTables.length === 0 && newTables.length === 0) return undefined;
  return { name: sheet.name, droppedTables, newTables, ...looks };
}

/** Page, panes, grid lines and tab, each only where it differs. */
function lookOrders(
  sheet: SheetModel,
  was: SheetModel | undefined,
): Pick<SheetOrders, "page" | "frozen" | "showGridlines" | "tabColor"> {
  const { page, frozen, showGridlines, tabColor } = sheet;
  const newPage = was === undefined || !same({ ...page, ...NOT_THE_KEEPERS }, { ...was.page, ...NOT_THE_KEEPERS });
  return {
    ...(newPage ? { page: { now: page, was: was?.page } } : {}),
    ...(same(frozen, was?.frozen ?? { rows: 0, columns: 0 }) ? {} : { frozen }),
    ...(showGridlines === (was?.showGridlines ?? true) ? {} : { showGridlines }),
    ...(tabColor === (was?.tabColor ?? "") ? {} : { tabColor }),
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

/**
 * Numbers of all styles in use are asked for once, so that the style table is complete before anything refers to
 * it.
 */
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

/**
 * Parts that the orders are about: the sheets to be changed or deleted, and what goes with a deleted sheet or
 * table (its name may be given anew).
 */
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
 * Writes the differences between the file and the model into the file. What the model has is compared with what the
 * file says, read again; nothing depends on who remembered to mark what.
 */
export async function saveBook(original: Uint8Array, parts: Parts, book: BookModel): Promise<Uint8Array> {
  const saving = new Saving(parts.copy(), book);
  await saving.write();
  return saving.anything ? packContainer(saving.parts) : original.slice();
}

/**
 * Pictures and programs are no concern of the keeper's, nor is what nobody refers to and nobody looked at; all are given
 * back to the package afterwards.
 */
function forKeeper(parts: Parts): Set<string> {
  const given = new Set([CONTENT_TYPES, "_rels/.rels"]);
  for (const part of reachable(parts)) if (/\.(?:xml|vml)$/i.test(part)) given.add(part).add(relationsPath(part));
  return given;
}

/** One saving: the package as it is, and what of it has been changed. */
class Saving {
  anything = false;
  private formulas = false;
  private readonly base: LoadedBook;
  private readonly texts: ReadonlyMap<string, SheetText>;
  private readonly before: ReadonlyMap<string, SheetModel>;
  private readonly styles: StyleWriter;
  private readonly dxfs: ReadonlyMap<string, number>;
  private readonly orders: Orders | undefined;

  constructor(
    public parts: Parts,
    private readonly book: BookModel,
  ) {
    this.base = readBook(parts, book.fileName, false);
    const { where, styles } = this.base;
    this.before = new Map(this.base.book.sheets.map((s) => [s.id, s]));
    this.texts = new Map([...where.sheets].map(([id, { part }]) => [id, cutSheet(partText(parts.get(part)!))!]));
    const stylesXml = where.styles === undefined ? undefined : partText(parts.get(where.styles)!);
    this.styles = new StyleWriter(stylesXml, styles, book.styles);
    this.dxfs = collectStyles(book, this.styles);
    this.orders = ordersFor(book, this.base);
  }

  async write(): Promise<void> {
    const linked = reachable(this.parts);
    if (this.styles.changed) this.anything = true;
    writeStyleTable(this.parts, this.base, this.styles);
    if (this.orders !== undefined) await this.giveToKeeper(this.orders);
    const where = partsByName(this.parts, this.base.where.workbook);
    for (const sheet of this.book.sheets) this.writeSheet(sheet, where.get(sheet.name)!);
    this.writeWorkbook();
    if (!same(this.book.customXml, this.base.book.customXml)) {
      this.anything = true;
      writeCustomXml(this.parts, this.book, this.base);
    }
    removeLeftOvers(this.parts, linked);
  }

  private async giveToKeeper(orders: Orders): Promise<void> {
    this.anything = true;
    const { base, book, parts } = this;
    // The keeper needs no cells and no shared texts, whose tables grow with the rows.
    for (const [id, { part }] of base.where.sheets) parts.set(part, toBytes(skeleton(this.texts.get(id)!)));
    const kept = parts.copy();
    const given = new Parts(
      [...forKeeper(parts)].flatMap((name) =>
        parts.has(name) ? [[name, spokenForKeeper(name, parts.get(name)!)]] : [],
      ),
    );
    const written = await this.kept(packContainer(given, 0), orders);
    this.parts = parts.withContents(unpackContainer(written, book.fileName));
    restoreUntouched(this.parts, kept, base.where.workbook, ordersParts(orders, book, base, kept));
  }

  /** What the keeper cannot read although it is well formed is no workbook that Excel would read. */
  private async kept(given: Uint8Array, orders: Orders): Promise<Uint8Array> {
    try {
      return await keep(given, orders);
    } catch (error) {
      throw new WorkbookFileError("damaged", this.book.fileName, { detail: String(error) });
    }
  }

  private writeSheet(sheet: SheetModel, part: string): void {
    const text = this.texts.get(sheet.id);
    const { strings, styles } = this.base;
    const known = { strings, formats: styles.styles.length, date1904: this.base.book.date1904 };
    const cells = writeCells(text?.data ?? "", known, sheet, (s) => this.styles.xf(s));
    if (cells.formulasChanged) this.formulas = true;
    // Where the keeper had no orders, the sheet is the file's own.
    const asIs = this.orders === undefined ? skeleton(text!) : partText(this.parts.get(part)!);
    const bare = skeleton(cutSheet(asIs)!);
    let xml = this.aroundCells(bare, sheet, part);
    if (cells.changed) xml = writeDimension(xml, sheet);
    if (cells.changed || xml !== bare) this.anything = true;
    if (cells.changed || xml !== bare || this.orders !== undefined)
      this.parts.set(part, toBytes(joinSheet({ ...cutSheet(xml)!, data: cells.data })));
    this.writeTables(sheet, part, cells.changed);
  }

  /** Everything of a sheet but its cells. */
  private aroundCells(bare: string, sheet: SheetModel, part: string): string {
    const was = this.before.get(sheet.id);
    let xml = writeColumns(bare, sheet, this.base.book.digit, (s) => this.styles.xf(s));
    xml = writeMerges(xml, sheet, was);
    xml = writeConditionalFormats(xml, sheet, was, (format) => this.dxfs.get(format.id)!);
    xml = writeValidations(xml, sheet, was);
    xml = writeAutoFilter(xml, sheet, was);
    xml = writeProtection(xml, sheet, was);
    xml = writePrintGridlines(xml, sheet);
    xml = writeRowBreaks(xml, sheet, was);
    if (this.orders?.sheets.some(({ name, page }) => name === sheet.name && page !== undefined))
      xml = writeFirstPage(xml);
    xml = writeFirstNumber(xml, sheet, was);
    const drawn = writeCharts({ parts: this.parts, part, xml }, this.book, sheet, was);
    if (drawn !== null) this.anything = true;
    return writeSelected(drawn ?? xml, this.isSelected(sheet));
  }

  /** Tabs that were selected together stay so, until another sheet comes to the front. */
  private isSelected(sheet: SheetModel): boolean {
    const active = activeSheetOf(this.book);
    const text = this.texts.get(sheet.id);
    if (text === undefined || active !== activeSheetOf(this.base.book)) return sheet.id === active;
    return isSelected(text);
  }

  private writeTables(sheet: SheetModel, part: string, cellsChanged: boolean): void {
    for (const { part: tablePart, table: old } of readTables(this.parts, part)) {
      // One that the keeper has just made is known by its name; it still needs what the keeper cannot say.
      const now = sheet.tables.find((t) => (t.loaded ? t.id === old.id : t.name === old.name));
      if (now === undefined || (now.loaded && !cellsChanged && same(now, old))) continue;
      const tableXml = partText(this.parts.get(tablePart)!);
      const rewritten = writeTable(tableXml, now, old, headersOf(sheet, now));
      if (rewritten === tableXml) continue;
      this.anything = true;
      this.parts.set(tablePart, toBytes(rewritten));
    }
  }

  /** workbook.xml: states of the sheets, names, protection. */
  private writeWorkbook(): void {
    const { book, base, parts } = this;
    const { workbook } = base.where;
    const text = readWorkbookText(parts, workbook);
    let written = writeSheetStates(text, book);
    if (this.orders !== undefined || !same(book.names, base.book.names)) {
      const ids = new Map(book.sheets.map((s) => [s.name, s.id]));
      const numberOf = new Map(
        workbookSheets(written).map((e, i) => [ids.get(e.attributes.get("name") ?? "") ?? "", i]),
      );
      written = writeNames(written, book, base, numberOf);
    }
    written = writeStructureProtection(written, book);
    if (this.formulas) {
      dropCalculationChain(parts, workbook);
      written = writeFullCalculation(written, base.book.uncalculated);
    }
    if (written === text) return;
    this.anything = true;
    parts.set(workbook, toBytes(written));
  }
}
