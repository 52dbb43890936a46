/**
 * Where rows and columns of a sheet lie on the page, in pixels: what lets the grid draw only what is in view. A row without a height of its own is as high as
 * its wrapped texts are estimated to need.
 */
import { displayed, mergeAt, usedRect, VI_VN, wholeSheet } from "../host/view";
import type { BookModel, CellModel, Rect, SheetModel } from "../host/view";

/** A sheet is drawn a little smaller than on paper, letters, rows and columns alike. */
export const PIXELS_A_POINT = 1.15;
export const pixels = (points: number): number => Math.round(points * PIXELS_A_POINT);

/** Above the first row and before the first column stand their names. The style sheet has the same sizes. */
export const [HEAD, NUMBERS] = [22, 48];

/** Empty lines behind the last one used: room to type. */
const [SPARE_ROWS, SPARE_COLUMNS] = [20, 3];
/** Least size of a sheet that is shown. */
const [LEAST_ROWS, LEAST_COLUMNS] = [40, 12];

/** One direction of a sheet: lines of sizes of their own, hidden ones of none. */
export class Axis {
  /** Where each line begins; one more than there are lines. */
  private readonly starts: Float64Array;

  constructor(
    readonly count: number,
    sizeOf: (line: number) => number,
  ) {
    this.starts = new Float64Array(count + 1);
    for (let line = 0; line < count; line += 1) this.starts[line + 1] = this.starts[line]! + sizeOf(line);
  }

  get length(): number {
    return this.starts[this.count]!;
  }

  start(line: number): number {
    return this.starts[Math.min(Math.max(line, 0), this.count)]!;
  }

  /** From the beginning of one line to the end of another. */
  span(from: number, to: number): number {
    return this.start(to + 1) - this.start(from);
  }

  isHidden(line: number): boolean {
    return this.span(line, line) === 0;
  }

  /** The line at a place; the last one behind the end. */
  at(place: number): number {
    let [low, high] = [0, this.count - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= place) low = middle;
      else high = middle - 1;
    }
    return Math.max(low, 0);
  }

  /** The next line in a direction that is not hidden; the same one where there is none. */
  next(line: number, step: 1 | -1): number {
    for (let other = line + step; other >= 0 && other < this.count; other += step)
      if (!this.isHidden(other)) return other;
    return line;
  }
}

export interface Layout {
  readonly rows: Axis;
  readonly columns: Axis;
  /** The last cell in use, from 0. */
  readonly last: { readonly row: number; readonly column: number };
}

/** The last cell in use. */
export function lastOf(sheet: SheetModel): Layout["last"] {
  const used = usedRect(sheet, false, wholeSheet());
  return { row: used?.r1 ?? 0, column: used?.c1 ?? 0 };
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** @param reach cells that have to be among those shown, wherever they are */
export function sizeOf(last: Layout["last"], reach: Rect | null): Size {
  const { r1, c1 } = wholeSheet();
  return {
    rows: Math.min(r1 + 1, Math.max(last.row + 1 + SPARE_ROWS, LEAST_ROWS, (reach?.r1 ?? 0) + 1)),
    columns: Math.min(c1 + 1, Math.max(last.column + 1 + SPARE_COLUMNS, LEAST_COLUMNS, (reach?.c1 ?? 0) + 1)),
  };
}

/** As long as the sheet: made anew only where its contents or its size have changed. */
export function layoutOf(book: BookModel, sheet: SheetModel, last: Layout["last"], size: Size): Layout {
  const columns = new Axis(size.columns, (column) =>
    sheet.hiddenColumns.has(column) ? 0 : pixels(sheet.columnWidths.get(column) ?? sheet.defaultColumnWidth),
  );
  const rows = new Axis(size.rows, (row) =>
    sheet.hiddenRows.has(row) ? 0 : pixels(sheet.rowHeights.get(row) ?? neededHeight(book, sheet, row, columns)),
  );
  return { rows, columns, last };
}

/** Points that a line of text takes for each point of its font, and the width of a letter in the same measure. */
const [LINE_HEIGHT, LETTER_WIDTH] = [1.3, 0.5];
/** No row is higher (support.microsoft.com: Excel specifications and limits). */
const HIGHEST = 409;

function neededHeight(book: BookModel, sheet: SheetModel, row: number, columns: Axis): number {
  let height = sheet.defaultRowHeight;
  for (const [column, cell] of sheet.rows.get(row) ?? []) {
    const style = book.styles[cell.s];
    if (style === undefined || cell.v === null) continue;
    const isAcross = sheet.merges.length > 0 && mergeAt(sheet, row, column) !== undefined;
    if (isAcross) continue;
    const lines = style.wrap ? wrappedLines(cell, style.font.size, columns.span(column, column)) : 1;
    height = Math.max(height, lines * style.font.size * LINE_HEIGHT);
  }
  return Math.min(height, HIGHEST);
}

function wrappedLines({ v }: CellModel, size: number, width: number): number {
  if (typeof v !== "string" || width === 0) return 1;
  const room = Math.max(1, Math.floor(width / (size * PIXELS_A_POINT * LETTER_WIDTH)));
  return v.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / room)), 0);
}

/** Rows and columns that are drawn. */
export interface View {
  readonly r0: number;
  readonly r1: number;
  readonly c0: number;
  readonly c1: number;
}

/** Lines drawn on either side of those in sight. */
const [ROWS_BESIDE, COLUMNS_BESIDE] = [8, 2];

export function viewOf(
  { rows, columns }: Layout,
  {
    top,
    left,
    width,
    height,
  }: { readonly top: number; readonly left: number; readonly width: number; readonly height: number },
): View {
  return {
    r0: Math.max(0, rows.at(top) - ROWS_BESIDE),
    r1: Math.min(rows.count - 1, rows.at(top + height) + ROWS_BESIDE),
    c0: Math.max(0, columns.at(left) - COLUMNS_BESIDE),
    c1: Math.min(columns.count - 1, columns.at(left + width) + COLUMNS_BESIDE),
  };
}

/** Frozen rows and columns that take more than this share of the place would leave none for the rest. */
const MOST_FROZEN = 0.6;

/** How many rows and columns stay in sight. */
export function frozenIn(
  sheet: SheetModel,
  { rows, columns }: Layout,
  { width, height }: { readonly width: number; readonly height: number },
): { readonly rows: number; readonly columns: number } {
  const { frozen } = sheet;
  return {
    rows: rows.start(frozen.rows) <= height * MOST_FROZEN ? frozen.rows : 0,
    columns: columns.start(frozen.columns) <= width * MOST_FROZEN ? frozen.columns : 0,
  };
}

/** What a cell shows, in the way of the officer's region. */
export function shownText(book: BookModel, cell: CellModel | undefined, numberFormat: string): string {
  return displayed(cell?.v ?? null, numberFormat, { date1904: book.date1904, region: VI_VN });
}
