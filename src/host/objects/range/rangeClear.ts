/** Range.clear, and what it takes along. */
import { invalidArgument } from "../../errors/hostError";
import { entireColumns, entireRows, intersection, localAddress, subtract } from "../../grid/address";
import { NOTHING, ensureCell, isBlank, present, putContent, putStyle } from "../../grid/cells";
import { checkAllowed, checkContents } from "../../grid/guard";
import { clearValidations } from "../../grid/validations";
import type { Rect, SheetModel } from "../../model/model";
import type { Host } from "../../state/host";
import { unmergeRange } from "./rangeMerge";

const APPLY_TO = new Set(["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"]);

/** Formats go with their conditional formats and merged areas, everything with the data validation, as in Excel. */
export function clearRange(host: Host, sheet: SheetModel, area: Rect, applyTo: unknown): void {
  if (typeof applyTo !== "string" || !APPLY_TO.has(applyTo)) throw invalidArgument("applyTo");
  if (applyTo === "All" || applyTo === "Contents") {
    checkContents(host.book, sheet, area);
    const isPassed = (row: number): boolean =>
      host.overHidden === "shift" && area.r0 < area.r1 && sheet.hiddenRows.has(row);
    for (const { row, column, cell } of [...present(sheet, area)]) {
      if (isBlank(cell) || isPassed(row)) continue;
      putContent(sheet, row, column, NOTHING);
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
  if (applyTo === "All") clearValidations(sheet, [area]);
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
function clearConditionalFormats(sheet: SheetModel, area: Rect): void {
  const hit = sheet.conditionalFormats.some((f) => f.rects.some((r) => intersection(r, area)));
  if (!hit) return;
  for (const format of sheet.conditionalFormats) format.rects = format.rects.flatMap((r) => subtract(r, area));
  sheet.conditionalFormats = sheet.conditionalFormats.filter((f) => f.rects.length > 0);
  sheet.touched.add("conditionalFormats");
}
