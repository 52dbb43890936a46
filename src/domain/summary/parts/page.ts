/** How an official sheet is printed (Decree 30/2020/NĐ-CP, Annex I). */
import type { SheetDocument } from "../../plan/plan";
import type { ColumnNumber, RowNumber } from "../../sheet/cells";

/**
 * A4, across where the tables need it, in one page's width; top and bottom 20-25 mm, left 30-35 mm, right 15-20 mm.
 * `titleRow`: repeated on later pages.
 */
export function officialPage(
  lastRow: RowNumber,
  lastColumn: ColumnNumber,
  titleRow: RowNumber | null = null,
  orientation: "portrait" | "landscape" = "landscape",
): SheetDocument["print"] {
  return {
    orientation,
    ...(titleRow === null ? {} : { titleRows: [titleRow, titleRow] as const }),
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    fitToWidth: true,
    area: { firstRow: 1, firstColumn: 1, lastRow, lastColumn },
    pageNumbers: true,
  };
}
