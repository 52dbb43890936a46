/** Where the cells of a document lie on its sheet. */
import type { WordedCell, WordedDocument } from "../../domain/plan/worded";
import type { Area, RowNumber } from "../../domain/sheet/cells";

/** Where the name of a written sheet stands. */
export const FIRST_CELL: Area = { firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 1 };

/** The cells that one of the document's covers, merged ones included. */
export function areaOf({ column, columns, rows }: WordedCell, row: RowNumber): Area {
  return { firstRow: row, lastRow: row + rows - 1, firstColumn: column, lastColumn: column + columns - 1 };
}

/** Rows and columns that the document covers, merged cells included. */
export function extentOf(plan: WordedDocument): { readonly rows: number; readonly columns: number } {
  const areas = plan.rows.flatMap(({ cells }, index) => cells.map((cell) => areaOf(cell, index + 1)));
  return {
    rows: areas.reduce((most, { lastRow }) => Math.max(most, lastRow), plan.rows.length),
    columns: areas.reduce((most, { lastColumn }) => Math.max(most, lastColumn), plan.columnWidths.length),
  };
}
