/** Heights and widths of rows and columns. */
import type { BookModel, Rect, SheetModel } from "../model/model";
import { displayed } from "./display";
import { present } from "./cells";

type Axis = "rows" | "columns";
const span = (area: Rect, axis: Axis): [number, number] => (axis === "rows" ? [area.r0, area.r1] : [area.c0, area.c1]);

/** Height or width in points that all lines share, or null. */
export function lineSize(sheet: SheetModel, areas: readonly Rect[], axis: Axis): number | null {
  const sizes = axis === "rows" ? sheet.rowHeights : sheet.columnWidths;
  const usual = axis === "rows" ? sheet.defaultRowHeight : sheet.defaultColumnWidth;
  let found: number | null = null;
  for (const area of areas) {
    const [from, to] = span(area, axis);
    let own = 0;
    for (const [line, size] of sizes) {
      if (line < from || line > to) continue;
      own += 1;
      if (found !== null && found !== size) return null;
      found = size;
    }
    if (own < to - from + 1) {
      if (found !== null && found !== usual) return null;
      found = usual;
    }
  }
  return found;
}

/** Size 0 hides the lines, as in Excel. */
export function setLineSize(sheet: SheetModel, areas: readonly Rect[], axis: Axis, size: number): void {
  const sizes = axis === "rows" ? sheet.rowHeights : sheet.columnWidths;
  const hidden = axis === "rows" ? sheet.hiddenRows : sheet.hiddenColumns;
  const usual = axis === "rows" ? sheet.defaultRowHeight : sheet.defaultColumnWidth;
  for (const area of areas) {
    const [from, to] = span(area, axis);
    for (let line = from; line <= to; line += 1) {
      if (size === 0) {
        hidden.add(line);
        continue;
      }
      hidden.delete(line);
      if (size === usual) sizes.delete(line);
      else sizes.set(line, size);
    }
  }
  sheet.touched.add(axis === "rows" ? "heights" : "widths");
}

/** Heights of their own go: the program that shows the file measures the text (the stand-in has no fonts). */
export function autofitRows(sheet: SheetModel, area: Rect): void {
  for (const row of [...sheet.rowHeights.keys()]) if (row >= area.r0 && row <= area.r1) sheet.rowHeights.delete(row);
  sheet.touched.add("heights");
}

/** An estimate: half the font size per letter and five points of room; wrapped and merged cells do not count. */
export function autofitColumns(book: BookModel, sheet: SheetModel, area: Rect): void {
  const widest = new Map<number, number>();
  for (const { column, cell } of present(sheet, area)) {
    const style = book.styles[cell.s]!;
    if (style.wrap) continue;
    const letters = Math.max(
      ...displayed(cell.v, style.numberFormat)
        .split("\n")
        .map((line) => line.length),
    );
    if (letters > 0) widest.set(column, Math.max(widest.get(column) ?? 0, letters * style.font.size * 0.5 + 5));
  }
  for (const [column, width] of widest) sheet.columnWidths.set(column, Math.round(width * 100) / 100);
  if (widest.size > 0) sheet.touched.add("widths");
}
