/**
 * Formats, sizes and print settings of a written sheet, in as few ranges as possible: one group of rectangles per
 * style, never a call per cell.
 */
import type { Area } from "../../domain/sheet/cells";
import type { StyleName } from "../../domain/plan/plan";
import type { WordedDocument } from "../../domain/plan/worded";
import { columnLetters } from "../../domain/sheet/address";
import { grouped } from "../../domain/lists";
import { areaAddress, columnsOf, joinedAddresses, rowsOf } from "../excel/address";
import type { Outbox } from "../excel/outbox";
import type { Grid } from "../read/grids";
import type { DocumentTask } from "./documentTask";
import { areaOf, extentOf } from "./extent";
import { rectangles } from "./rectangles";
import type { CellStyle } from "./styles";
import { BORDER, EDGES, FONT, INK, millimetres, STYLE_VERSION, styleOf, columnPoints } from "./styles";

/** Everything that a new layout depends on. */
export const stylesOf = (plan: WordedDocument): unknown => [
  STYLE_VERSION,
  plan.columnWidths,
  plan.table,
  plan.freezeRows,
  plan.showGridlines,
  plan.rows.map((row) => row.cells.map((cell) => [cell.column, cell.style, cell.columns, cell.rows, cell.input])),
];

/** To be raised whenever setPage sets something else. */
const PAGE_VERSION = 1;

export const heightsOf = (plan: WordedDocument): unknown => plan.rows.map(({ height }) => height);

export const pageOf = (plan: WordedDocument): unknown => [
  STYLE_VERSION,
  PAGE_VERSION,
  plan.print,
  plan.rows.flatMap((row, index) => (row.pageBreakBefore ? [index + 1] : [])),
];

const STANDARD_HEIGHT = 15;

/**
 * Clears what the last layout left and sets the formats of this one. The sheet itself stays: references to it and
 * its place do not change.
 */
export function layOut(outbox: Outbox, task: DocumentTask, grid: Grid | undefined, tableNames: Set<string>): void {
  const { plan, sheetName } = task;
  for (const table of task.sheet?.tables ?? []) {
    tableNames.delete(table.name.toLowerCase());
    outbox.add((batch) => void batch.sheet(sheetName).tables.getItem(table.id).convertToRange().untrack());
  }
  setGround(outbox, task, grid);
  for (const [name, areas] of cellsByStyle(plan)) {
    const merged = rectangles(areas);
    const style = styleOf(name);
    for (const addresses of joinedAddresses(merged.map(areaAddress))) {
      outbox.add(
        (batch) => setStyle(batch.sheet(sheetName).getRanges(addresses).untrack().format, style),
        addresses.length,
        30,
      );
    }
    if (style.numberFormat !== undefined) setNumberFormats(outbox, sheetName, merged, style.numberFormat);
  }
}

/** An empty sheet with the document's columns: whatever the last layout and anybody else left is gone. */
function setGround(outbox: Outbox, { plan, sheetName, record }: DocumentTask, grid: Grid | undefined): void {
  const now = extentOf(plan);
  const fromA1 = (lastRow: number, lastColumn: number): string =>
    areaAddress({ firstRow: 1, firstColumn: 1, lastRow, lastColumn });
  const before = fromA1(
    Math.max(now.rows, record?.rows ?? 0, grid?.area.lastRow ?? 0),
    Math.max(now.columns, record?.columns ?? 0, grid?.area.lastColumn ?? 0),
  );
  outbox.add(
    (batch) => {
      const sheet = batch.sheet(sheetName);
      const old = batch.range(sheetName, before);
      old.unmerge();
      old.clear("All");
      sheet.showGridlines = plan.showGridlines;
      sheet.freezePanes.unfreeze();
      if (plan.freezeRows > 0) sheet.freezePanes.freezeRows(plan.freezeRows);
      const whole = batch.range(sheetName, fromA1(now.rows, now.columns));
      whole.format.font.name = FONT;
      whole.format.font.size = 12;
      plan.columnWidths.forEach((width, index) => {
        const letters = columnLetters(index + 1);
        batch.range(sheetName, `${letters}:${letters}`).format.columnWidth = columnPoints(width);
      });
    },
    0,
    20 + plan.columnWidths.length * 3,
  );
}

function cellsByStyle(plan: WordedDocument): Map<StyleName, Area[]> {
  const cells = plan.rows.flatMap((row, index) =>
    row.cells.map((cell) => ({ style: cell.style, area: areaOf(cell, index + 1) })),
  );
  return areasBy(cells, ({ style }) => style);
}

function areasBy<T extends { readonly area: Area }, K>(cells: readonly T[], keyOf: (cell: T) => K): Map<K, Area[]> {
  return new Map([...grouped(cells, keyOf)].map(([key, group]) => [key, group.map(({ area }) => area)]));
}

/** A group of ranges takes no number format: each rectangle gets its own, in one array. */
function setNumberFormats(outbox: Outbox, sheetName: string, areas: readonly Area[], numberFormat: string): void {
  for (const area of areas) {
    const rows = rowsOf(area);
    const columns = columnsOf(area);
    outbox.add(
      (batch) => {
        batch.range(sheetName, areaAddress(area)).numberFormat = Array.from({ length: rows }, () =>
          new Array<string>(columns).fill(numberFormat),
        );
      },
      rows * columns * (numberFormat.length + 3),
    );
  }
}

function setStyle(format: Excel.RangeFormat, style: CellStyle): void {
  const { font } = format;
  font.name = FONT;
  font.size = style.size;
  if (style.bold) font.bold = true;
  if (style.italic === true) font.italic = true;
  if (style.underline === true) font.underline = "Single";
  font.color = style.color ?? INK;
  if (style.fill !== undefined) format.fill.color = style.fill;
  format.horizontalAlignment = style.horizontal ?? "Left";
  format.verticalAlignment = style.vertical ?? "Top";
  format.wrapText = style.wrap ?? false;
  if (style.border === undefined) return;
  for (const edge of style.border === "top" ? (["EdgeTop"] as const) : EDGES) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = style.border === "top" ? INK : BORDER;
  }
}

/** `before`: rows of the layout before, which get the standard height back. */
export function setHeights(outbox: Outbox, sheetName: string, plan: WordedDocument, before: number): void {
  const wanted = plan.rows.map(({ height }) => height);
  while (wanted.length < before) wanted.push(STANDARD_HEIGHT);
  const rows = wanted.map((height, index) => ({ height, area: rowArea(index + 1) }));
  for (const [height, areas] of areasBy(rows, (row) => row.height)) {
    const whole = rectangles(areas).map(({ firstRow, lastRow }) => `${firstRow}:${lastRow}`);
    for (const addresses of joinedAddresses(whole)) {
      outbox.add(
        (batch) => (batch.sheet(sheetName).getRanges(addresses).untrack().format.rowHeight = height),
        addresses.length,
      );
    }
  }
}

const rowArea = (row: number): Area => ({ firstRow: row, lastRow: row, firstColumn: 1, lastColumn: 1 });

/** Arabic, 13 points, in the document's own letters; in Excel's language of headers. */
const PAGE_NUMBER = `&"${FONT},Regular"&13&P`;

export function setPage(outbox: Outbox, sheetName: string, plan: WordedDocument): void {
  const { print } = plan;
  outbox.add(
    (batch) => {
      const sheet = batch.sheet(sheetName);
      const page = sheet.pageLayout;
      page.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
      page.paperSize = "A4";
      page.topMargin = millimetres(print.margins.top);
      page.bottomMargin = millimetres(print.margins.bottom);
      page.leftMargin = millimetres(print.margins.left);
      page.rightMargin = millimetres(print.margins.right);
      page.centerHorizontally = true;
      page.zoom = print.fitToWidth ? { horizontalFitToPages: 1 } : { scale: 100 };
      page.setPrintArea(areaAddress(print.area));
      if (print.titleRows !== undefined) page.setPrintTitleRows(`$${print.titleRows[0]}:$${print.titleRows[1]}`);
      // Decree 30/2020/NĐ-CP, Appendix I: the number stands in the top centre, from the second page on.
      page.headersFooters.state = print.pageNumbers ? "FirstAndDefault" : "Default";
      // Each sheet is a document of its own, also where all are printed together.
      page.firstPageNumber = print.pageNumbers ? 1 : "";
      // The number keeps its 13 points where the sheet is shrunk to the page's width.
      page.headersFooters.useSheetScale = false;
      page.headersFooters.defaultForAllPages.centerHeader = print.pageNumbers ? PAGE_NUMBER : "";
      sheet.horizontalPageBreaks.removePageBreaks();
      plan.rows.forEach((row, index) => {
        if (row.pageBreakBefore) sheet.horizontalPageBreaks.add(`A${index + 1}`);
      });
    },
    0,
    24,
  );
}
