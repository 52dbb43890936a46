import { HostError, invalidArgument } from "../../errors/hostError";
import {
  COLUMNS,
  ROWS,
  bounding,
  columnCount,
  contains,
  entireColumns,
  entireRows,
  intersection,
  localAddress,
  rect,
  rowCount,
  subtract,
} from "../../grid/address";
import { ensureCell, isBlank, present, putContent, putStyle, styleAt } from "../../grid/cells";
import { checkAllowed, checkContents } from "../../grid/guard";
import { applyShift, checkShift } from "../../grid/shift";
import type { Shift } from "../../grid/shift";
import type { Host } from "../../state/host";
import type { Rect, SheetModel } from "../../model/model";

/** Merges; the first filled cell in reading order gives the value, the others are emptied (Excel's warning in words). */
export function mergeRange(host: Host, sheet: SheetModel, area: Rect, across: boolean): void {
  checkAllowed(sheet, "allowFormatCells");
  if (sheet.tables.some((t) => intersection(t.rect, area)))
    throw new HostError("MergedRangeConflict", "Cells of a table cannot be merged.");
  const parts = across
    ? Array.from({ length: rowCount(area) }, (_v, i) => ({ ...area, r0: area.r0 + i, r1: area.r0 + i }))
    : [area];
  for (const part of parts) mergeOne(host, sheet, part);
  sheet.touched.add("merges");
}

function mergeOne(host: Host, sheet: SheetModel, wished: Rect): void {
  let area = wished;
  // Merged areas that are touched are taken in whole.
  for (let grown = true; grown;) {
    grown = false;
    for (const m of sheet.merges)
      if (intersection(m, area) && !contains(area, m)) {
        area = bounding(area, m);
        grown = true;
      }
  }
  sheet.merges = sheet.merges.filter((m) => !intersection(m, area));
  if (area.r0 === area.r1 && area.c0 === area.c1) return;
  const cells = [...present(sheet, area)]
    .filter(({ cell }) => !isBlank(cell))
    .sort((x, y) => x.row - y.row || x.column - y.column);
  const first = cells[0];
  if (first && (first.row !== area.r0 || first.column !== area.c0)) {
    putContent(sheet, area.r0, area.c0, first.cell.v, first.cell.f);
    host.noteCell(sheet, area.r0, area.c0, first.cell.f !== undefined);
  }
  for (const { row, column } of cells) {
    if (row === area.r0 && column === area.c0) continue;
    putContent(sheet, row, column, null);
    host.noteCell(sheet, row, column, false);
  }
  sheet.merges.push(area);
}

export function unmergeRange(sheet: SheetModel, area: Rect): void {
  checkAllowed(sheet, "allowFormatCells");
  const left = sheet.merges.filter((m) => !intersection(m, area));
  if (left.length === sheet.merges.length) return;
  sheet.merges = left;
  sheet.touched.add("merges");
}

const APPLY_TO = new Set(["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"]);

/** Formats go with their conditional formats and merged areas, as in Excel. */
export function clearRange(host: Host, sheet: SheetModel, area: Rect, applyTo: unknown): void {
  if (typeof applyTo !== "string" || !APPLY_TO.has(applyTo)) throw invalidArgument("applyTo");
  if (applyTo === "All" || applyTo === "Contents") {
    checkContents(host.book, sheet, area);
    for (const { row, column, cell } of [...present(sheet, area)]) {
      if (isBlank(cell)) continue;
      putContent(sheet, row, column, null);
      host.counters.cellsWritten += 1;
      host.noteCell(sheet, row, column, false);
    }
    host.noteEvent({ sheet, address: localAddress(area), changeType: "RangeEdited", triggerSource: "ThisLocalAddin" });
  }
  if (applyTo === "All" || applyTo === "Formats") {
    checkAllowed(sheet, "allowFormatCells");
    for (const { row, column } of [...present(sheet, area)]) {
      const cell = ensureCell(sheet, row, column);
      if (cell.s !== 0) {
        cell.s = 0;
        cell.dirty = true;
      }
    }
    clearResting(sheet, area);
    unmergeRange(sheet, area);
    clearConditionalFormats(sheet, area);
  }
}

function clearResting(sheet: SheetModel, area: Rect): void {
  if (entireColumns(area)) {
    for (let c = area.c0; c <= area.c1; c += 1) if (sheet.columnStyles.delete(c)) sheet.touched.add("columnStyles");
  }
  if (entireRows(area)) {
    for (let r = area.r0; r <= area.r1; r += 1) if (sheet.rowStyles.delete(r)) sheet.touched.add("rowStyles");
    return;
  }
  if (entireColumns(area)) return;
  // Cells of a formatted row or column get a cell of their own with the plain style.
  for (let row = area.r0; row <= area.r1; row += 1)
    for (let column = area.c0; column <= area.c1; column += 1) putStyle(sheet, row, column, 0);
}

/** Takes the area out of every conditional format; one that loses its last cell is deleted. */
export function clearConditionalFormats(sheet: SheetModel, area: Rect): void {
  const hit = sheet.conditionalFormats.some((f) => f.rects.some((r) => intersection(r, area)));
  if (!hit) return;
  for (const format of sheet.conditionalFormats) format.rects = format.rects.flatMap((r) => subtract(r, area));
  sheet.conditionalFormats = sheet.conditionalFormats.filter((f) => f.rects.length > 0);
  sheet.touched.add("conditionalFormats");
}

/** @returns the new, empty cells; they take the format of the row above or the column to the left */
export function insertRange(host: Host, sheet: SheetModel, area: Rect, direction: unknown): Rect {
  const axis = shiftAxis(area, direction, "Down", "Right");
  checkAllowed(sheet, entireRows(area) ? "allowInsertRows" : entireColumns(area) ? "allowInsertColumns" : null);
  const shift = shiftOf("insert", area, axis);
  checkShift(sheet, shift);
  applyShift(host.book, sheet, shift, host.tracked(), (other, row, column) => host.noteCell(other, row, column, true));
  inherit(sheet, area, axis);
  noteShift(host, sheet, area, "Inserted");
  return area;
}

export function deleteRange(host: Host, sheet: SheetModel, area: Rect, direction: unknown): void {
  const axis = shiftAxis(area, direction, "Up", "Left");
  checkAllowed(sheet, entireRows(area) ? "allowDeleteRows" : entireColumns(area) ? "allowDeleteColumns" : null);
  if (sheet.protection.protected) checkContents(host.book, sheet, area);
  const shift = shiftOf("delete", area, axis);
  checkShift(sheet, shift);
  applyShift(host.book, sheet, shift, host.tracked(), (other, row, column) => host.noteCell(other, row, column, true));
  noteShift(host, sheet, area, "Deleted");
}

function shiftAxis(area: Rect, direction: unknown, down: string, right: string): Shift["axis"] {
  if (entireRows(area)) return "rows";
  if (entireColumns(area)) return "columns";
  if (direction === down) return "rows";
  if (direction === right) return "columns";
  throw invalidArgument("shift");
}

function shiftOf(kind: Shift["kind"], area: Rect, axis: Shift["axis"]): Shift {
  return axis === "rows"
    ? { kind, axis, at: area.r0, count: rowCount(area), band: entireRows(area) ? [0, COLUMNS - 1] : [area.c0, area.c1] }
    : {
        kind,
        axis,
        at: area.c0,
        count: columnCount(area),
        band: entireColumns(area) ? [0, ROWS - 1] : [area.r0, area.r1],
      };
}

function inherit(sheet: SheetModel, area: Rect, axis: Shift["axis"]): void {
  if (axis === "rows" ? area.r0 === 0 : area.c0 === 0) return;
  const source =
    axis === "rows"
      ? rect(area.r0 - 1, area.c0, area.r0 - 1, area.c1)
      : rect(area.r0, area.c0 - 1, area.r1, area.c0 - 1);
  if (entireColumns(area)) {
    const width = sheet.columnWidths.get(source.c0);
    const style = sheet.columnStyles.get(source.c0);
    for (let c = area.c0; c <= area.c1; c += 1) {
      if (width !== undefined) sheet.columnWidths.set(c, width);
      if (style !== undefined) sheet.columnStyles.set(c, style);
    }
  }
  if (entireRows(area)) {
    const style = sheet.rowStyles.get(source.r0);
    if (style !== undefined) for (let r = area.r0; r <= area.r1; r += 1) sheet.rowStyles.set(r, style);
  }
  for (const { row, column } of [...present(sheet, source)]) {
    const style = styleAt(sheet, row, column);
    if (axis === "rows") for (let r = area.r0; r <= area.r1; r += 1) putStyle(sheet, r, column, style);
    else for (let c = area.c0; c <= area.c1; c += 1) putStyle(sheet, row, c, style);
  }
}

function noteShift(host: Host, sheet: SheetModel, area: Rect, done: "Inserted" | "Deleted"): void {
  const what = entireRows(area) ? "Row" : entireColumns(area) ? "Column" : "Cell";
  host.noteEvent({ sheet, address: localAddress(area), changeType: `${what}${done}`, triggerSource: "ThisLocalAddin" });
}
