/**
 * Cut and paste as Excel does it: cells with their formats go, and everything that pointed at them, names above all,
 * points at them where they are now.
 */
import type { BookModel, CellModel, Rect, SheetModel } from "../../src/host/model/model";
import { contains, intersection, localAddress, quotedSheet, subtract } from "../../src/host/grid/address";
import { rewriteFormulas } from "../../src/host/grid/cells";
import { moved } from "../../src/host/grid/references";

export interface Cut {
  readonly from: SheetModel;
  readonly area: Rect;
  readonly to: SheetModel;
  /** Where its first cell goes. */
  readonly row: number;
  readonly column: number;
}

export function cutAndPaste(book: BookModel, cut: Cut): void {
  const { from, area, to } = cut;
  const [down, right] = [cut.row - area.r0, cut.column - area.c0];
  const there = (rect: Rect): Rect => ({
    r0: rect.r0 + down,
    r1: rect.r1 + down,
    c0: rect.c0 + right,
    c1: rect.c1 + right,
  });
  const cells = taken(from, area);
  taken(to, there(area));
  for (const [row, column, cell] of cells) put(to, row + down, column + right, cell);
  from.touched.add("shifted");
  to.touched.add("shifted");
  moveAround(cut, there);
  moveNames(book, cut, there);
  for (const sheet of book.sheets) rewriteFormulas(sheet, (formula) => followed(formula, sheet.name, cut, there));
}

function taken(sheet: SheetModel, area: Rect): [number, number, CellModel][] {
  const cells: [number, number, CellModel][] = [];
  for (const [row, line] of sheet.rows) {
    if (row < area.r0 || row > area.r1) continue;
    for (const [column, cell] of [...line]) {
      if (column < area.c0 || column > area.c1) continue;
      cells.push([row, column, { ...cell, dirty: true }]);
      line.delete(column);
    }
  }
  return cells;
}

function put(sheet: SheetModel, row: number, column: number, cell: CellModel): void {
  const line = sheet.rows.get(row) ?? new Map<number, CellModel>();
  sheet.rows.set(row, line.set(column, cell));
}

/** Merged areas, tables, the filter and conditional formats. */
function moveAround({ from, area, to }: Cut, there: (rect: Rect) => Rect): void {
  const merges = from.merges.filter((merge) => contains(area, merge));
  from.merges = from.merges.filter((merge) => !merges.includes(merge));
  to.merges.push(...merges.map(there));
  const tables = from.tables.filter(({ rect }) => contains(area, rect));
  from.tables = from.tables.filter((table) => !tables.includes(table));
  to.tables.push(...tables.map((table) => ({ ...table, rect: there(table.rect) })));
  if (from.autoFilter !== null && from === to && contains(area, from.autoFilter.rect))
    from.autoFilter = { ...from.autoFilter, rect: there(from.autoFilter.rect) };
  const formats = from.conditionalFormats.flatMap((format) => {
    const rects = format.rects.flatMap((rect) => intersection(rect, area) ?? []);
    return rects.length === 0 ? [] : [{ ...format, id: `${format.id}+`, rects: rects.map(there) }];
  });
  for (const [sheet, place] of [
    [from, area],
    [to, there(area)],
  ] as const) {
    for (const format of sheet.conditionalFormats) format.rects = format.rects.flatMap((rect) => subtract(rect, place));
    sheet.conditionalFormats = sheet.conditionalFormats.filter(({ rects }) => rects.length > 0);
  }
  to.conditionalFormats.push(...formats);
  for (const sheet of [from, to])
    for (const each of ["merges", "tables", "autoFilter", "conditionalFormats"]) sheet.touched.add(each);
}

/** A name goes along where all of it was cut; what is pasted over is no place any more. */
function moveNames(book: BookModel, cut: Cut, there: (rect: Rect) => Rect): void {
  for (const name of book.names) name.formula = followed(name.formula, "", cut, there);
}

function followed(formula: string, own: string, { from, area, to }: Cut, there: (rect: Rect) => Rect): string {
  const gone = (rect: Rect): Rect | null => (contains(there(area), rect) ? null : rect);
  if (from === to) return moved(formula, own, from.name, (rect) => (contains(area, rect) ? there(rect) : gone(rect)));
  const alone = `=${quotedSheet(from.name)}!`;
  let goes: Rect | null = null;
  moved(formula, own, from.name, (rect) => {
    if (contains(area, rect)) goes = rect;
    return rect;
  });
  if (goes !== null && formula.startsWith(alone)) return `=${quotedSheet(to.name)}!${localAddress(there(goes), true)}`;
  return moved(formula, own, to.name, gone);
}
