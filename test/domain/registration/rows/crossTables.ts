/** A table that lies on its side, read by itself: its header stands where the test says. */
import { campaign2021 } from "../../../../src/domain/campaign";
import type { TableRead } from "../../../../src/domain/registration/model/tableRead";
import { readCrossTable } from "../../../../src/domain/registration/rows/crossTable";
import { SheetGrid } from "../../../../src/domain/registration/tables/sheetGrid";
import { sheetOf, type GridCell } from "../../../support/grids";
import { words } from "../steps";

export type Row = readonly GridCell[];
export type Rows = readonly Row[];
export const MOVEMENTS = campaign2021.movements.map(({ name }) => name);
export const BTT = "Báo Thanh tra";
export const TTTT = "Trung tâm Thông tin";

/** The sheet by itself, whatever tables the reader would see on it. */
export function gridOf(rows: Rows, name = "Bảng"): SheetGrid {
  const sheet = sheetOf(name, rows);
  return new SheetGrid(sheet, sheet.area!);
}

export interface Given {
  readonly name?: string;
  /** Rows of the header. */
  readonly header?: readonly number[];
  readonly onlyUnit?: string;
}
/** Read as the table whose header stands in these rows, down to the sheet's last row. */
export function readUnder(rows: Rows, { name, header = [1], onlyUnit }: Given = {}): TableRead | null {
  const grid = gridOf(rows, name);
  const { lastRow, lastColumn } = grid.area;
  const body = { bodyFirst: header.at(-1)! + 1, bodyLast: lastRow, firstColumn: 1, lastColumn };
  const campaign = onlyUnit === undefined ? campaign2021 : { ...campaign2021, onlyUnit };
  return readCrossTable({ grid, area: { id: "1", sheet: grid.name, headerRows: header, ...body }, words, campaign });
}
/** «row unit field value». */
export const stated = (read: TableRead | null) =>
  read?.targets.flatMap(({ row, unit, figures }) =>
    figures.map(({ field, value }) => `${row} ${unit.unit} ${field} ${value}`),
  ) ?? null;
/** «row unit: movement yes», for the cells that the table has. */
export const marks = (read: TableRead | null) =>
  read?.movements.flatMap(({ row, unit, marks: each }) =>
    each.flatMap((mark, index) => (mark === null ? [] : [`${row} ${unit.unit} ${index} ${mark.marked}`])),
  ) ?? null;
