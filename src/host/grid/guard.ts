/**
 * What Excel refuses before it does anything: protection, filters, sizes (codes: Microsoft Learn,
 * Excel.ErrorCodes).
 */
import { HostError, accessDenied } from "../errors/hostError";
import type { BookModel, Rect, SheetModel } from "../model/model";
import { entireColumns, entireRows, isSingleCell } from "./address";
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

/**
 * A block over rows that a filter hides, in its columns or beside them. What Excel does then is not certain
 * (office-js #224: misplaced; the documented code: refused).
 */
export function checkFiltered(sheet: SheetModel, area: Rect): void {
  if (isSingleCell(area)) return;
  const filters = [
    ...(sheet.autoFilter?.filtered === true ? [sheet.autoFilter.rect] : []),
    ...sheet.tables.flatMap(({ filtered, rect }) => (filtered === true ? [rect] : [])),
  ];
  for (const { r0, r1 } of filters)
    for (const row of sheet.hiddenRows)
      if (row >= Math.max(r0, area.r0) && row <= Math.min(r1, area.r1))
        throw new HostError(
          "FilteredRangeConflict",
          "The attempted operation causes a conflict with a filtered range.",
        );
}

/** Cells one read may ask for (Microsoft: resource-limits-and-performance-optimization). */
const READ_LIMIT = 5_000_000;
const WRITE_LIMIT = 33_554_000;

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
