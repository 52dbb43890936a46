/** Workbooks, sheets and styles as Excel makes them new. */
import type { BookModel, HeaderFooterModel, SheetModel, StyleModel } from "../model/model";

/** Excel's default style: Calibri 11, General, locked. */
export const DEFAULT_STYLE: StyleModel = Object.freeze({
  numberFormat: "General",
  font: Object.freeze({
    name: "Calibri",
    size: 11,
    bold: false,
    italic: false,
    underline: "None",
    strikethrough: false,
    color: "",
  }),
  fill: "",
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  textOrientation: 0,
  locked: true,
  borders: Object.freeze({}),
});

const noHeader = (): HeaderFooterModel => ({
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
});

/** A sheet as Excel makes it: portrait Letter becomes A4 here, margins in points (0.7 and 0.75 inches). */
export function blankSheet(id: string, name: string): SheetModel {
  return {
    id,
    name,
    visibility: "Visible",
    rows: new Map(),
    merges: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    defaultColumnWidth: 48,
    defaultRowHeight: 15,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    columnStyles: new Map(),
    rowStyles: new Map(),
    tables: [],
    conditionalFormats: [],
    validations: [],
    charts: [],
    autoFilter: null,
    frozen: { rows: 0, columns: 0 },
    protection: { protected: false, options: null },
    page: {
      orientation: "Portrait",
      paperSize: "A4",
      margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
      centerHorizontally: false,
      centerVertically: false,
      zoom: { scale: 100 },
      headersFooters: { state: "Default", default: noHeader(), first: noHeader(), useSheetScale: true },
      printGridlines: false,
      firstPageNumber: null,
      blackAndWhite: false,
      rowBreaks: [],
    },
    showGridlines: true,
    tabColor: "",
    touched: new Set(),
    added: true,
  };
}

/** «{00000000-0001-0000-0000-000000000000}», counting in the fourth group as Excel does. */
export function sheetId(n: number): string {
  return `{00000000-0001-0000-${n.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}

export function nextSheetId(book: BookModel): string {
  const taken = new Set(book.sheets.map((s) => s.id));
  let n = book.sheets.length;
  while (taken.has(sheetId(n))) n += 1;
  return sheetId(n);
}

export function blankBook(fileName: string): BookModel {
  return {
    fileName,
    sheets: [],
    styles: [DEFAULT_STYLE],
    names: [],
    customXml: [],
    structureProtected: false,
    ending: "xlsx",
    date1904: false,
    uncalculated: false,
    digit: 7,
    activeSheet: "",
    selection: null,
  };
}

/** A new workbook with its one sheet. */
export function blankWorkbook(fileName = "Book1.xlsx"): BookModel {
  const book = blankBook(fileName);
  const sheet = blankSheet(sheetId(0), "Sheet1");
  book.sheets.push(sheet);
  book.activeSheet = sheet.id;
  return book;
}
