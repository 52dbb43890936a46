/** Range.merge and Range.unmerge. */
import { HostError } from "../../errors/hostError";
import { bounding, contains, intersection, isSingleCell, rowCount } from "../../grid/address";
import { NOTHING, isBlank, present, putContent } from "../../grid/cells";
import { checkAllowed } from "../../grid/guard";
import { mergesIn } from "../../grid/merges";
import type { Rect, SheetModel } from "../../model/model";
import type { Host } from "../../state/host";

/** Merges; the first filled cell in reading order gives the value, the others are emptied (Excel's warning in words). */
export function mergeRange(host: Host, sheet: SheetModel, area: Rect, across: boolean): void {
  checkAllowed(sheet, "allowFormatCells");
  if (sheet.tables.some((t) => intersection(t.rect, area)))
    throw new HostError("MergedRangeConflict", "Cells of a table cannot be merged.");
  const gone = new Set<Rect>();
  for (const part of across ? rowsOf(area) : [area]) mergeOne(host, sheet, part, gone);
  // Once for all rows: taking areas out of the list makes its index anew.
  if (gone.size > 0) sheet.merges = sheet.merges.filter((m) => !gone.has(m));
  sheet.touched.add("merges");
}

const rowsOf = (area: Rect): Rect[] =>
  Array.from({ length: rowCount(area) }, (_, i) => ({ ...area, r0: area.r0 + i, r1: area.r0 + i }));

/** @param gone merged areas that are swallowed by new ones, still in the sheet's list */
function mergeOne(host: Host, sheet: SheetModel, wished: Rect, gone: Set<Rect>): void {
  const area = grown(sheet, wished, gone);
  for (const m of mergesIn(sheet, area)) gone.add(m);
  if (isSingleCell(area)) return;
  keepFirstContent(host, sheet, area);
  sheet.merges.push(area);
}

/** Merged areas that are touched are taken in whole. */
function grown(sheet: SheetModel, wished: Rect, gone: ReadonlySet<Rect>): Rect {
  let area = wished;
  for (;;) {
    const torn = mergesIn(sheet, area).filter((m) => !gone.has(m) && !contains(area, m));
    if (torn.length === 0) return area;
    area = torn.reduce(bounding, area);
  }
}

function keepFirstContent(host: Host, sheet: SheetModel, area: Rect): void {
  const cells = [...present(sheet, area)]
    .filter(({ cell }) => !isBlank(cell))
    .sort((x, y) => x.row - y.row || x.column - y.column);
  const first = cells[0];
  if (first && (first.row !== area.r0 || first.column !== area.c0)) {
    putContent(sheet, area.r0, area.c0, first.cell);
    host.noteCell(sheet, area.r0, area.c0, first.cell.f !== undefined);
  }
  for (const { row, column } of cells) {
    if (row === area.r0 && column === area.c0) continue;
    putContent(sheet, row, column, NOTHING);
    host.noteCell(sheet, row, column, false);
  }
}

export function unmergeRange(sheet: SheetModel, area: Rect): void {
  checkAllowed(sheet, "allowFormatCells");
  const gone = new Set(mergesIn(sheet, area));
  if (gone.size === 0) return;
  sheet.merges = sheet.merges.filter((m) => !gone.has(m));
  sheet.touched.add("merges");
}
