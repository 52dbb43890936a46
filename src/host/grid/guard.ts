import { HostError, accessDenied } from "../errors/hostError";
import type { BookModel, Rect, SheetModel } from "../model/model";
import { entireColumns, entireRows, intersection } from "./address";
import { stylesIn } from "./cells";

/** Contents of locked cells of a protected sheet cannot be changed. */
export function checkContents(book: BookModel, sheet: SheetModel, area: Rect): void {
  if (!sheet.protection.protected) return;
  for (const index of stylesIn(sheet, area))
    if (book.styles[index]!.locked) throw accessDenied(`«${sheet.name}» is protected`);
}

/** On a protected sheet only what its options allow («allowFormatCells», «allowInsertRows» …). */
export function checkAllowed(sheet: SheetModel, option: string | null): void {
  if (sheet.protection.protected && !(option !== null && sheet.protection.options?.[option] === true))
    throw accessDenied(`«${sheet.name}» is protected`);
}

export function checkStructure(book: BookModel): void {
  if (book.structureProtected) throw accessDenied("the workbook's structure is protected");
}

/** Writing a block over rows that a filter hides misplaces data in Excel: refused (office-js #224). */
export function checkFiltered(sheet: SheetModel, area: Rect): void {
  const filter = sheet.autoFilter;
  if (!filter?.filtered || (area.r0 === area.r1 && area.c0 === area.c1)) return;
  const part = intersection(filter.rect, area);
  if (!part) return;
  for (const row of sheet.hiddenRows)
    if (row >= part.r0 && row <= part.r1)
      throw new HostError("FilteredRangeConflict", "The attempted operation causes a conflict with a filtered range.");
}

/** Cells one read may ask for (Microsoft: resource-limits-and-performance-optimization). */
export const READ_LIMIT = 5_000_000;
export const WRITE_LIMIT = 33_554_000;

export function checkReadSize(cells: number): void {
  if (cells > READ_LIMIT)
    throw new HostError(
      "RangeExceedsLimit",
      `The cell count in the range has exceeded the maximum supported number of ${READ_LIMIT}.`,
    );
}

export function checkWriteSize(cells: number): void {
  if (cells > WRITE_LIMIT)
    throw new HostError(
      "OperationCellsExceedLimit",
      `The attempted operation affects more than the limit of ${WRITE_LIMIT} cells.`,
    );
}

export const unbounded = (area: Rect) => entireRows(area) || entireColumns(area);
