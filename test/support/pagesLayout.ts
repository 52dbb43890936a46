/** Where the cells of a printed sheet lie on its pages, and what of their text does not lie there. */
import { columnLetters } from "../../src/domain/sheet/address";
import type { PdfPage, Piece, PrintedCell, PrintedSheet } from "./pagesPrinted";

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Points by which a piece of text may stand out of its cell. LibreOffice rounds each row and column to its device,
 * which adds up to about a point and a half down a page; a line of text that is cut off misses by ten.
 */
const TOLERANCE = 3;
/**
 * pdftotext gives boxes of the font's whole ascent and descent, about 1.3 of its size: so much of the box, above
 * and below, holds no ink.
 */
const AIR = 0.14;

export interface LaidPage {
  number: number;
  firstRow: number;
  lastRow: number;
  /** Height of the title rows repeated above. */ repeated: boolean;
  top: number;
}

export class Layout {
  /** LibreOffice shrinks to whole per cents. */
  readonly scale: number;
  readonly pages: LaidPage[];
  readonly body: Box;
  private readonly shift: number;

  constructor(readonly sheet: PrintedSheet) {
    const { page, area, columns, titles } = sheet;
    const first = columns.get(area.firstColumn)!;
    const last = columns.get(area.lastColumn)!;
    const wide = last.at + last.size - first.at;
    const room = page.width - page.left - page.right;
    this.scale = Math.min(1, Math.floor((room / wide) * 100 + 0.02) / 100);
    this.shift = page.centred ? Math.max(0, (room - wide * this.scale) / 2) : 0;
    // LibreOffice shrinks the header with the sheet.
    const top = page.top + (page.hasHeader ? page.header * this.scale : 0);
    this.body = { left: page.left, top, right: page.width - page.right, bottom: page.height - page.bottom };
    const starts = [area.firstRow, ...sheet.breaks.map(({ row }) => row)];
    this.pages = starts.map((firstRow, index) => ({
      number: index + 1,
      firstRow,
      lastRow: (starts[index + 1] ?? area.lastRow + 1) - 1,
      repeated: titles !== null && firstRow > titles.last,
      top,
    }));
  }

  pageOf(row: number): LaidPage {
    return this.pages.find(({ firstRow, lastRow }) => row >= firstRow && row <= lastRow)!;
  }

  /**
   * Where a cell lies on the page of its first row; a cell that goes on over the page's end is reported by its own
   * check.
   */
  boxOf(cell: PrintedCell, page = this.pageOf(cell.row)): Box {
    const { titles, columns, area } = this.sheet;
    const isTitle = titles !== null && cell.row >= titles.first && cell.row <= titles.last && page.repeated;
    const above = isTitle
      ? this.span(titles.first, cell.row - 1)
      : (page.repeated ? this.span(titles!.first, titles!.last) : 0) + this.span(page.firstRow, cell.row - 1);
    const top = this.body.top + above;
    const left =
      this.body.left + this.shift + (columns.get(cell.column)!.at - columns.get(area.firstColumn)!.at) * this.scale;
    const wide = Array.from({ length: cell.columns }, (_, index) => columns.get(cell.column + index)?.size ?? 0).reduce(
      (sum, size) => sum + size,
      0,
    );
    return { left, top, right: left + wide * this.scale, bottom: top + this.span(cell.row, cell.row + cell.rows - 1) };
  }

  /** Height of rows on paper. */
  span(first: number, last: number): number {
    let sum = 0;
    for (let row = first; row <= last; row += 1) sum += this.sheet.rows.get(row)?.size ?? 0;
    return sum * this.scale;
  }
}

const bare = (text: string): string => text.normalize("NFC").replace(/[\s\p{Cf}]+/gu, "");
const middle = (piece: Piece): { x: number; y: number } => ({
  x: (piece.left + piece.right) / 2,
  y: (piece.top + piece.bottom) / 2,
});
const holds = (box: Box, { x, y }: { x: number; y: number }): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

/** Pieces line by line, from left to right. */
function inReadingOrder(pieces: readonly Piece[]): Piece[] {
  const sorted = [...pieces].sort((a, b) => middle(a).y - middle(b).y);
  const lines: Piece[][] = [];
  for (const piece of sorted) {
    const line = lines.at(-1);
    if (line !== undefined && Math.abs(middle(line[0]!).y - middle(piece).y) < (piece.bottom - piece.top) / 3)
      line.push(piece);
    else lines.push([piece]);
  }
  return lines.flatMap((line) => line.sort((a, b) => a.left - b.left));
}

export interface Fault {
  page: number;
  cell: string;
  what: string;
}

/**
 * Every text of every cell is on its page, whole and within its cell, and nothing else is on the page besides the
 * page number, the repeated title rows and what stands in a chart.
 */
export function textFaults(layout: Layout, pdf: readonly PdfPage[]): Fault[] {
  const faults: Fault[] = [];
  const taken = new Set<Piece>();
  const { sheet } = layout;
  const isTitle = ({ row }: PrintedCell): boolean =>
    sheet.titles !== null && row >= sheet.titles.first && row <= sheet.titles.last;
  for (const page of layout.pages) {
    const pieces = pdf[page.number - 1]?.pieces ?? [];
    const cells = sheet.cells.filter(
      (cell) => (cell.row >= page.firstRow && cell.row <= page.lastRow) || (page.repeated && isTitle(cell)),
    );
    for (const cell of cells) {
      const name = `${columnLetters(cell.column)}${cell.row}`;
      const box = layout.boxOf(cell, page);
      if (cell.text !== "" && box.bottom > layout.body.bottom + TOLERANCE)
        faults.push({ page: page.number, cell: name, what: "goes on over the end of the page" });
      const own = pieces.filter((piece) => holds(box, middle(piece)));
      own.forEach((piece) => taken.add(piece));
      const said = bare(
        inReadingOrder(own)
          .map(({ text }) => text)
          .join(""),
      );
      if (said !== bare(cell.text))
        faults.push({ page: page.number, cell: name, what: `says «${said}» instead of «${bare(cell.text)}»` });
      for (const piece of own) {
        const air = (piece.bottom - piece.top) * AIR;
        const out = Math.max(
          box.left - piece.left,
          piece.right - box.right,
          box.top - (piece.top + air),
          piece.bottom - air - box.bottom,
        );
        if (out > TOLERANCE)
          faults.push({ page: page.number, cell: name, what: `«${piece.text}» stands out by ${out.toFixed(1)} pt` });
      }
    }
    const charts = sheet.charts.map((chart) => chartBox(layout, chart, page)).filter((box) => box !== null);
    for (const piece of pieces) {
      if (taken.has(piece) || middle(piece).y < layout.body.top || charts.some((box) => holds(box, middle(piece))))
        continue;
      faults.push({
        page: page.number,
        cell: "",
        what: `«${piece.text}» at ${piece.left.toFixed(0)}, ${piece.top.toFixed(0)} belongs to no cell`,
      });
    }
  }
  return faults;
}

/** null: not on this page. */
export function chartBox(layout: Layout, chart: PrintedSheet["charts"][number], page: LaidPage): Box | null {
  const { rows, columns, area } = layout.sheet;
  const first = [...rows].filter(([, { at }]) => at <= chart.top + 0.1).at(-1)![0];
  if (layout.pageOf(first) !== page) return null;
  const left = layout.boxOf({ row: first, column: area.firstColumn, rows: 1, columns: 1 } as PrintedCell, page);
  const top = left.top + (chart.top - rows.get(first)!.at) * layout.scale;
  const start = left.left + (chart.left - columns.get(area.firstColumn)!.at) * layout.scale;
  return { left: start, top, right: start + chart.width * layout.scale, bottom: top + chart.height * layout.scale };
}
