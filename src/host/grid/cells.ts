/** The cells of a sheet: looking at them, filling them, which of them are in use. */
import type { BookModel, CellModel, Rect, SheetModel } from "../model/model";
import { entireColumns, entireRows, intersection, rect } from "./address";

export function cellAt(sheet: SheetModel, row: number, column: number): CellModel | undefined {
  return sheet.rows.get(row)?.get(column);
}

/** Style an absent cell shows: the row's, else the column's, else the workbook's default. */
export function restingStyle(sheet: SheetModel, row: number, column: number): number {
  return sheet.rowStyles.get(row) ?? sheet.columnStyles.get(column) ?? 0;
}

export function styleAt(sheet: SheetModel, row: number, column: number): number {
  return cellAt(sheet, row, column)?.s ?? restingStyle(sheet, row, column);
}

export function ensureCell(sheet: SheetModel, row: number, column: number): CellModel {
  let cells = sheet.rows.get(row);
  if (!cells) sheet.rows.set(row, (cells = new Map()));
  let cell = cells.get(column);
  if (!cell) cells.set(column, (cell = { v: null, s: restingStyle(sheet, row, column) }));
  return cell;
}

export const isBlank = (cell: CellModel) => cell.v === null && cell.f === undefined;

/** What a cell holds: a value, or a formula with its result. */
export type Content = Pick<CellModel, "v" | "f">;
export const NOTHING: Content = { v: null };

/** Sets value and formula; a cell that would be blank and unformatted from the start is not made. */
export function putContent(sheet: SheetModel, row: number, column: number, { v, f }: Content): void {
  const known = cellAt(sheet, row, column);
  if (!known && v === null && f === undefined) return;
  const cell = known ?? ensureCell(sheet, row, column);
  cell.v = v;
  delete cell.mixed;
  if (f === undefined) delete cell.f;
  else cell.f = f;
  cell.dirty = true;
}

/** Told of each formula that reads differently now, and has to be calculated anew. */
export type Rewritten = (sheet: SheetModel, row: number, column: number) => void;

export function rewriteFormulas(sheet: SheetModel, to: (formula: string) => string, rewritten?: Rewritten): void {
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      if (cell.f === undefined) continue;
      const after = to(cell.f);
      if (after === cell.f) continue;
      cell.f = after;
      cell.dirty = true;
      rewritten?.(sheet, row, column);
    }
  }
}

export function putStyle(sheet: SheetModel, row: number, column: number, style: number): void {
  if (styleAt(sheet, row, column) === style) return;
  const cell = ensureCell(sheet, row, column);
  cell.s = style;
  cell.dirty = true;
}

/** Cells present inside a rectangle, in no particular order; cheap for whole rows and columns too. */
export function* present(sheet: SheetModel, area: Rect): Generator<{ row: number; column: number; cell: CellModel }> {
  if (area.r1 - area.r0 > sheet.rows.size) {
    for (const [row, cells] of sheet.rows) if (row >= area.r0 && row <= area.r1) yield* inRow(row, cells, area);
  } else {
    for (let row = area.r0; row <= area.r1; row += 1) {
      const cells = sheet.rows.get(row);
      if (cells) yield* inRow(row, cells, area);
    }
  }
}

function* inRow(row: number, cells: Map<number, CellModel>, area: Rect) {
  for (const [column, cell] of cells) if (column >= area.c0 && column <= area.c1) yield { row, column, cell };
}

/** Excel's used range: contents, or also formats and merged areas unless `valuesOnly`; null when there is nothing. */
export function usedRect(sheet: SheetModel, valuesOnly: boolean, within: Rect): Rect | null {
  let r0 = Infinity,
    c0 = Infinity,
    r1 = -1,
    c1 = -1;
  const add = (row: number, column: number) => {
    if (row < r0) r0 = row;
    if (row > r1) r1 = row;
    if (column < c0) c0 = column;
    if (column > c1) c1 = column;
  };
  for (const { row, column, cell } of present(sheet, within)) {
    if (!isBlank(cell) || (!valuesOnly && cell.s !== restingStyle(sheet, row, column))) add(row, column);
  }
  if (!valuesOnly) {
    for (const merge of sheet.merges) {
      const part = intersection(merge, within);
      if (part) {
        add(part.r0, part.c0);
        add(part.r1, part.c1);
      }
    }
  }
  return r1 < 0 ? null : rect(r0, c0, r1, c1);
}

/** Every style that shows inside the rectangle (as indexes). */
export function stylesIn(sheet: SheetModel, area: Rect): Set<number> {
  const found = new Set<number>();
  if (!entireRows(area) && !entireColumns(area)) {
    for (let row = area.r0; row <= area.r1; row += 1)
      for (let column = area.c0; column <= area.c1; column += 1) found.add(styleAt(sheet, row, column));
    return found;
  }
  let seen = 0;
  for (const { cell } of present(sheet, area)) {
    found.add(cell.s);
    seen += 1;
  }
  if (seen < (area.r1 - area.r0 + 1) * (area.c1 - area.c0 + 1)) {
    if (entireColumns(area))
      for (let column = area.c0; column <= Math.min(area.c1, area.c0 + 500); column += 1)
        found.add(sheet.columnStyles.get(column) ?? 0);
    else
      for (let row = area.r0; row <= Math.min(area.r1, area.r0 + 5000); row += 1)
        found.add(sheet.rowStyles.get(row) ?? 0);
  }
  return found;
}

export function sheetById(book: BookModel, id: string): SheetModel | undefined {
  return book.sheets.find((s) => s.id === id);
}

/** Excel compares sheet names without regard to case. */
export function sheetByName(book: BookModel, name: string): SheetModel | undefined {
  const wanted = name.toLowerCase();
  return book.sheets.find((s) => s.name.toLowerCase() === wanted);
}
