/** Range.insert and Range.delete: cells pushed in and taken out. */
import { invalidArgument } from "../../errors/hostError";
import {
  COLUMNS,
  ROWS,
  columnCount,
  entireColumns,
  entireRows,
  localAddress,
  rect,
  rowCount,
} from "../../grid/address";
import { present, putStyle, styleAt } from "../../grid/cells";
import { checkAllowed, checkContents } from "../../grid/guard";
import { applyShift, checkShift } from "../../grid/shift";
import type { Shift } from "../../grid/shift";
import type { Rect, SheetModel } from "../../model/model";
import type { Host } from "../../state/host";

/** @returns the new, empty cells; they take the format of the row above or the column to the left */
export function insertRange(host: Host, sheet: SheetModel, area: Rect, direction: unknown): Rect {
  const axis = shiftAxis(area, direction, "Down", "Right");
  checkAllowed(sheet, permission("Insert", area));
  const shift = shiftOf("insert", area, axis);
  checkShift(sheet, shift);
  shiftSheet(host, sheet, shift);
  inherit(sheet, area, axis);
  noteShift(host, sheet, area, "Inserted");
  return area;
}

export function deleteRange(host: Host, sheet: SheetModel, area: Rect, direction: unknown): void {
  const axis = shiftAxis(area, direction, "Up", "Left");
  checkAllowed(sheet, permission("Delete", area));
  if (sheet.protection.protected) checkContents(host.book, sheet, area);
  const shift = shiftOf("delete", area, axis);
  checkShift(sheet, shift);
  shiftSheet(host, sheet, shift);
  noteShift(host, sheet, area, "Deleted");
}

function shiftSheet(host: Host, sheet: SheetModel, shift: Shift): void {
  applyShift(host.book, sheet, shift, {
    tracked: host.tracked(),
    rewritten: (other, row, column) => host.noteCell(other, row, column, true),
  });
}

/** What a protected sheet has to allow; of cells in the middle of a sheet it never does. */
function permission(done: "Insert" | "Delete", area: Rect): string | null {
  if (entireRows(area)) return `allow${done}Rows`;
  return entireColumns(area) ? `allow${done}Columns` : null;
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

function shiftedKind(area: Rect): "Row" | "Column" | "Cell" {
  if (entireRows(area)) return "Row";
  return entireColumns(area) ? "Column" : "Cell";
}

function noteShift(host: Host, sheet: SheetModel, area: Rect, done: "Inserted" | "Deleted"): void {
  host.noteEvent({
    sheet,
    address: localAddress(area),
    changeType: `${shiftedKind(area)}${done}`,
    triggerSource: "ThisLocalAddin",
  });
}
