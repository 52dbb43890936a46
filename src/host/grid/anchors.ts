/** Where charts lie: cells with distances into them, and points from the sheet's corner. */
import type { AnchorModel, AnchorPoint } from "../model/chartModel";
import type { Rect, SheetModel } from "../model/model";
import { COLUMNS, ROWS } from "./address";

export const heightOf = (sheet: SheetModel, row: number): number =>
  sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? sheet.defaultRowHeight);
export const widthOf = (sheet: SheetModel, column: number): number =>
  sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? sheet.defaultColumnWidth);

function before(size: (line: number) => number, line: number): number {
  let sum = 0;
  for (let i = 0; i < line; i += 1) sum += size(i);
  return sum;
}

const across = (sheet: SheetModel) => (column: number) => widthOf(sheet, column);
const down = (sheet: SheetModel) => (row: number) => heightOf(sheet, row);
// A row that was made lower since keeps the corner inside itself.
const leftOf = (sheet: SheetModel, p: AnchorPoint) =>
  before(across(sheet), p.column) + Math.min(p.x, widthOf(sheet, p.column));
const topOf = (sheet: SheetModel, p: AnchorPoint) => before(down(sheet), p.row) + Math.min(p.y, heightOf(sheet, p.row));

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** In points. */
export function boxOf(sheet: SheetModel, { from, to }: AnchorModel): Box {
  const [left, top] = [leftOf(sheet, from), topOf(sheet, from)];
  return { left, top, width: leftOf(sheet, to) - left, height: topOf(sheet, to) - top };
}

function lineAt(size: (line: number) => number, distance: number, limit: number): [line: number, into: number] {
  let left = distance;
  for (let line = 0; line < limit; line += 1) {
    const own = size(line);
    if (left < own || line === limit - 1) return [line, Math.min(left, own)];
    left -= own;
  }
  return [limit - 1, 0];
}

export function anchorOf(sheet: SheetModel, { left, top, width, height }: Box): AnchorModel {
  const point = (x: number, y: number): AnchorPoint => {
    const [column, dx] = lineAt(across(sheet), x, COLUMNS);
    const [row, dy] = lineAt(down(sheet), y, ROWS);
    return { row, column, x: dx, y: dy };
  };
  return { from: point(left, top), to: point(left + width, top + height) };
}

/** Over these cells, ends included. */
export const anchorOver = (sheet: SheetModel, { r0, c0, r1, c1 }: Rect): AnchorModel => ({
  from: { row: r0, column: c0, x: 0, y: 0 },
  to: { row: r1, column: c1, x: widthOf(sheet, c1), y: heightOf(sheet, r1) },
});

/** After rows or columns were put in or taken out; a chart whose cells all went shrinks to nothing, as in Excel. */
export function shiftedAnchor({ from, to }: AnchorModel, change: (area: Rect) => Rect | null): AnchorModel {
  const after = change({ r0: from.row, c0: from.column, r1: to.row, c1: to.column });
  if (after === null) return { from: { ...from, x: 0, y: 0 }, to: { ...from, x: 0, y: 0 } };
  return { from: { ...from, row: after.r0, column: after.c0 }, to: { ...to, row: after.r1, column: after.c1 } };
}
