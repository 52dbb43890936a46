/**
 * Where pages begin: every page but the first begins at a break of ours. Rows have fixed heights, so what fits is
 * known beforehand, for the largest scale in which the sheet can be printed; a program whose fonts make the columns
 * wider shrinks the page, and leaves its foot empty. Breaks set only here and there cannot do: where a program of
 * another scale ends its own pages, headings are left alone, tables torn, and pages of two lines come about.
 */
import type { SheetDocument, StyleName } from "../plan";
import { widthInPoints } from "../typography";

/** Rows that belong to what follows them. */
const LEADING: ReadonlySet<StyleName> = new Set([
  "title",
  "subtitle",
  "heading",
  "bodyItalic",
  "tableHead",
  "smallHead",
  "signatureTitle",
  "signatureHint",
]);

/** Room left at the foot, because printers differ. */
const SLACK = 0.97;
/** What belongs together is torn rather than leave a page with less than this share of it filled. */
const NEARLY_NOTHING = 0.15;
/** A last page with less than this share of it filled takes rows of the page before it: five lines, or what is signed with what it closes. */
const SHORT = 0.2;
/** It does where so much of that page is left. */
const ENOUGH = 0.4;
/** Excel takes 1,026 breaks on a sheet. */
const MOST_BREAKS = 1000;

/** Points: the least height that is none of a hidden row's. Hidden rows take values in other places, and what is written over them shows them. */
export const NO_ROOM = 0.75;

/**
 * `keepWithNext`: the row and the one after it never part. `underChart`: it carries part of a chart, which must not
 * be cut by any program. `onlyAtBreak`: it takes room only where a page begins with it.
 */
export interface PageRow {
  readonly styles: readonly StyleName[];
  readonly height: number;
  readonly breakBefore: boolean;
  readonly keepWithNext?: boolean;
  readonly underChart?: boolean;
  readonly onlyAtBreak?: boolean;
}

/** breakBefore by row. `columnWidths` in characters, heights in points. */
export function pageBreaks(
  rows: readonly PageRow[],
  columnWidths: readonly number[],
  print: SheetDocument["print"],
): boolean[] {
  const breaks = rows.map(({ breakBefore }) => breakBefore);
  const room = roomFor(columnWidths, print);
  const [firstTitle, lastTitle] = print.titleRows ?? [1, 0];
  const titles = heightOf(rows.slice(firstTitle - 1, lastTitle));
  let used = 0;
  let count = 0;
  /** Rows with which a page may begin. */
  const starts: number[] = [];
  const place = (start: number, end: number): void => {
    starts.push(start);
    const height = heightOf(rows.slice(start, end));
    const isAsked = breaks[start] === true;
    if (isAsked || (used > 0 && used + height > room && count < MOST_BREAKS)) {
      if (!isAsked) count += 1;
      breaks[start] = true;
      used = start > 0 && start + 1 > lastTitle ? titles : 0;
      if (rows[start]!.onlyAtBreak === true) used += rows[start]!.height - NO_ROOM;
    }
    used += height;
  };
  for (const { start, end } of chains(
    rows,
    0,
    rows.length,
    (index) => rows[index]!.keepWithNext === true || isLeading(rows[index]!),
  )) {
    const height = heightOf(rows.slice(start, end));
    const isCharted = rows.slice(start, end).some(({ underChart }) => underChart === true);
    const isTorn =
      height + titles > room ||
      (used > 0 && used < NEARLY_NOTHING * room && used + height > room && !breaks[start] && !isCharted);
    if (!isTorn) place(start, end);
    else
      for (const part of chains(
        rows,
        start,
        end,
        (index) => isLeading(rows[index]!) || rows[index]!.underChart === true,
      ))
        place(part.start, part.end);
  }
  // Rows below what is printed end no page.
  const printed = rows.slice(0, print.area.lastRow);
  const last = breaks.lastIndexOf(true, printed.length - 1);
  if (last <= 0 || rows[last]!.breakBefore) return breaks;
  const earlier = startOfLastPage(printed, starts, { last, before: breaks.lastIndexOf(true, last - 1), room, titles });
  if (earlier !== undefined) {
    breaks[last] = false;
    breaks[earlier] = true;
  }
  return breaks;
}

interface LastPage {
  readonly last: number;
  /** Where the page before it begins. */
  readonly before: number;
  readonly room: number;
  readonly titles: number;
}

/** Where the last page had better begin: the latest row from which on it is no page of two lines; undefined where it is none, or cannot be helped. */
function startOfLastPage(
  rows: readonly PageRow[],
  starts: readonly number[],
  { last, before, room, titles }: LastPage,
): number | undefined {
  const filled = (from: number, to: number): number => {
    const head = rows[from]?.onlyAtBreak === true ? rows[from].height : 0;
    return head + heightOf(rows.slice(from, to));
  };
  if (filled(last, rows.length) >= SHORT * room) return undefined;
  return starts
    .filter((start) => {
      if (start >= last || start <= before) return false;
      const height = filled(start, rows.length);
      return height >= SHORT * room && height + titles <= room && filled(Math.max(before, 0), start) >= ENOUGH * room;
    })
    .at(-1);
}

interface Chain {
  readonly start: number;
  readonly end: number;
}

/** Rows that stay on one page. `holds`: the row and the one after it do. */
function chains(rows: readonly PageRow[], from: number, to: number, holds: (index: number) => boolean): Chain[] {
  const found: Chain[] = [];
  for (let start = from; start < to;) {
    let end = start + 1;
    while (end < to && !rows[end]!.breakBefore && holds(end - 1)) end += 1;
    found.push({ start, end });
    start = end;
  }
  return found;
}

const heightOf = (rows: readonly PageRow[]): number =>
  rows.reduce((sum, { height, onlyAtBreak }) => sum + (onlyAtBreak === true ? NO_ROOM : height), 0);

/** A single cell across a table is the heading of a group. */
function isLeading({ styles }: PageRow): boolean {
  return (styles.length === 1 && styles[0] === "tableTotalText") || styles.some((style) => LEADING.has(style));
}

/** Points of a page's body, in the sheet's own scale: A4, shrunk to the page's width where it is wider. */
function roomFor(
  columnWidths: readonly number[],
  { orientation, margins, fitToWidth, area }: SheetDocument["print"],
): number {
  const points = (millimetres: number): number => (millimetres * 72) / 25.4;
  const [across, down] = orientation === "landscape" ? [297, 210] : [210, 297];
  // What formulas refer to may stand beside the page.
  const printed = columnWidths.slice(area.firstColumn - 1, area.lastColumn);
  const width = printed.reduce((sum, characters) => sum + widthInPoints(characters), 0);
  const scale = fitToWidth ? Math.min(1, points(across - margins.left - margins.right) / width) : 1;
  return (points(down - margins.top - margins.bottom) / scale) * SLACK;
}
