import type { PageModel, SheetModel, TableModel } from "../../model/model";
import { cellName, rectName } from "../../grid/address";
import { joinFooter, joinHeader } from "../package/headerFooter";
import { paperNumber } from "../package/units";
import { loadExcelize } from "../wasm/wasm";

/**
 * The one place that speaks to excelize-wasm, the keeper of the file: it makes and removes sheets and tables and sets pages, panes and views.
 * It is given the package without cells (they are written afterwards, see save.ts), so that its cost does not grow with the rows.
 */

export interface SheetOrders {
  readonly name: string;
  readonly page?: { readonly now: PageModel; readonly was: PageModel | undefined };
  readonly frozen?: SheetModel["frozen"];
  readonly showGridlines?: boolean;
  readonly tabColor?: string;
  readonly droppedTables: readonly string[];
  readonly newTables: readonly { readonly table: TableModel; readonly headers: readonly string[] }[];
}

export interface Orders {
  /** All by the names that the sheets have in the file. */
  readonly deleted: readonly string[];
  readonly renamed: readonly (readonly [from: string, to: string])[];
  readonly added: readonly string[];
  /** Final names in their final order; undefined when the order stays. */
  readonly order: readonly string[] | undefined;
  readonly sheets: readonly SheetOrders[];
}

type Answer = { error: string | null };

/** Excelize answers errors instead of throwing them. */
function done<T extends Answer>(what: string, answer: T): T {
  if (answer.error !== null && answer.error !== undefined && answer.error !== "")
    throw new Error(`excelize: ${what}: ${answer.error}`);
  return answer;
}

type Book = ReturnType<Awaited<ReturnType<typeof loadExcelize>>["OpenReader"]>;

function changeSheets(book: Book, orders: Orders): void {
  // By way of names that nobody has, so that exchanged and re-used names do not meet.
  const temporary = (i: number): string => `~so-thi-dua~${i}`;
  orders.deleted.forEach((name, i) => done("SetSheetName", book.SetSheetName(name, temporary(i))));
  orders.renamed.forEach(([from], i) =>
    done("SetSheetName", book.SetSheetName(from, temporary(orders.deleted.length + i))),
  );
  orders.renamed.forEach(([, to], i) =>
    done("SetSheetName", book.SetSheetName(temporary(orders.deleted.length + i), to)),
  );
  for (const name of orders.added) done("NewSheet", book.NewSheet(name));
  orders.deleted.forEach((_, i) => done("DeleteSheet", book.DeleteSheet(temporary(i))));
  if (orders.order === undefined) return;
  for (let i = orders.order.length - 2; i >= 0; i--)
    done("MoveSheet", book.MoveSheet(orders.order[i]!, orders.order[i + 1]!));
}

const INCH = 72;

function setPage(book: Book, sheet: string, now: PageModel, was: PageModel | undefined): void {
  const fits = now.zoom.scale === undefined;
  done("SetSheetProps", book.SetSheetProps(sheet, { FitToPage: fits }));
  done(
    "SetPageLayout",
    book.SetPageLayout(sheet, {
      Size: paperNumber(now.paperSize),
      Orientation: now.orientation.toLowerCase(),
      BlackAndWhite: now.blackAndWhite,
      // 0 pages: as many as it takes.
      ...(fits
        ? { FitToWidth: now.zoom.horizontalFitToPages ?? 0, FitToHeight: now.zoom.verticalFitToPages ?? 0 }
        : { AdjustTo: now.zoom.scale }),
    }),
  );
  const m = now.margins;
  done(
    "SetPageMargins",
    book.SetPageMargins(sheet, {
      Top: m.top / INCH,
      Bottom: m.bottom / INCH,
      Left: m.left / INCH,
      Right: m.right / INCH,
      Header: m.header / INCH,
      Footer: m.footer / INCH,
      Horizontally: now.centerHorizontally,
      Vertically: now.centerVertically,
    }),
  );
  if (JSON.stringify(now.headersFooters) !== JSON.stringify(was?.headersFooters)) {
    const h = now.headersFooters;
    done(
      "SetHeaderFooter",
      book.SetHeaderFooter(sheet, {
        AlignWithMargins: true,
        ScaleWithDoc: h.useSheetScale,
        DifferentFirst: h.state === "FirstAndDefault" || h.state === "FirstOddAndEven",
        DifferentOddEven: h.state === "OddAndEven" || h.state === "FirstOddAndEven",
        OddHeader: joinHeader(h.default),
        OddFooter: joinFooter(h.default),
        FirstHeader: joinHeader(h.first),
        FirstFooter: joinFooter(h.first),
      }),
    );
  }
}

/** The pane that moves, which is the active one. */
function paneOf(rows: boolean, columns: boolean): "bottomRight" | "bottomLeft" | "topRight" {
  if (!rows) return "topRight";
  return columns ? "bottomRight" : "bottomLeft";
}

function setPanes(book: Book, sheet: string, { rows, columns }: SheetModel["frozen"]): void {
  if (rows === 0 && columns === 0) {
    done("SetPanes", book.SetPanes(sheet, { Freeze: false, Split: false }));
    return;
  }
  const pane = paneOf(rows > 0, columns > 0);
  const corner = cellName(rows, columns);
  done(
    "SetPanes",
    book.SetPanes(sheet, {
      Freeze: true,
      Split: false,
      XSplit: columns,
      YSplit: rows,
      TopLeftCell: corner,
      ActivePane: pane,
      Selection: [{ SQRef: corner, ActiveCell: corner, Pane: pane }],
    }),
  );
}

function addTable(book: Book, sheet: string, table: TableModel, headers: readonly string[]): void {
  // The keeper names the columns after the header cells, which it does not have yet.
  headers.forEach((text, i) =>
    done("SetCellStr", book.SetCellStr(sheet, cellName(table.rect.r0, table.rect.c0 + i), text)),
  );
  done(
    "AddTable",
    book.AddTable(sheet, {
      Range: rectName(table.rect),
      Name: table.name,
      ShowHeaderRow: table.showHeaders,
      ShowRowStripes: table.showBandedRows,
      ...(table.style === "" ? {} : { StyleName: table.style }),
      // ShowHeaderRow is missing in the declarations.
    } as Parameters<Book["AddTable"]>[1]),
  );
}

/** Carries out the orders on a package without cells and gives it back. */
export async function keep(skeleton: Uint8Array, orders: Orders): Promise<Uint8Array> {
  const excelize = await loadExcelize();
  const book = done("OpenReader", excelize.OpenReader(skeleton) as Book & Answer);
  // Tables go first: a new one may take the name of one that goes.
  for (const sheet of orders.sheets)
    for (const name of sheet.droppedTables) done("DeleteTable", book.DeleteTable(name));
  changeSheets(book, orders);
  for (const sheet of orders.sheets) {
    if (sheet.page !== undefined) setPage(book, sheet.name, sheet.page.now, sheet.page.was);
    if (sheet.frozen !== undefined) setPanes(book, sheet.name, sheet.frozen);
    if (sheet.showGridlines !== undefined)
      done("SetSheetView", book.SetSheetView(sheet.name, -1, { ShowGridLines: sheet.showGridlines } as never));
    if (sheet.tabColor !== undefined)
      done("SetSheetProps", book.SetSheetProps(sheet.name, { TabColorRGB: sheet.tabColor.replace("#", "") }));
    for (const { table, headers } of sheet.newTables) addTable(book, sheet.name, table, headers);
  }
  return done("WriteToBuffer", book.WriteToBuffer()).buffer as Uint8Array;
}
