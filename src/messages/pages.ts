/**
 * Where pages begin, so that no heading is left alone at the foot of a page. Rows have fixed heights, so the sum is known beforehand.
 * Breaks are set at every page, not only where a heading would be left: the printer's own breaks may otherwise fall a row earlier.
 */
import type { SheetDocument, StyleName } from "../domain/plan/plan";

/** Rows that belong to what follows them. */
const LEADING: ReadonlySet<StyleName> = new Set(["title", "subtitle", "heading", "bodyItalic", "tableHead", "signatureTitle", "signatureHint"]);

/** Room left at the foot, because printers differ. */
const SLACK = 0.97;
/** Excel takes 1,026 breaks on a sheet. */
const MOST_BREAKS = 1000;

export interface PageRow { readonly styles: readonly StyleName[]; readonly height: number; readonly breakBefore: boolean }

/** breakBefore by row. `columnWidths` in characters, heights in points. */
export function pageBreaks(rows: readonly PageRow[], columnWidths: readonly number[], print: SheetDocument["print"]): boolean[] {
  const breaks = rows.map(({ breakBefore }) => breakBefore);
  const room = roomFor(columnWidths, print);
  const [firstTitle, lastTitle] = print.titleRows ?? [1, 0];
  const titles = heightOf(rows.slice(firstTitle - 1, lastTitle));
  let used = 0;
  let count = 0;
  for (const { start, end } of units(rows, room)) {
    const height = heightOf(rows.slice(start, end));
    const isAsked = breaks[start] === true;
    if (isAsked || (used > 0 && used + height > room && count < MOST_BREAKS)) {
      if (!isAsked) count += 1;
      breaks[start] = true;
      used = start + 1 > lastTitle ? titles : 0;
    }
    used += height;
  }
  return breaks;
}

interface Unit { readonly start: number; readonly end: number }

/** What stays on one page: a heading with what follows it, a table as long as it takes no more than a page. */
function units(rows: readonly PageRow[], room: number): Unit[] {
  const found: Unit[] = [];
  for (let start = 0; start < rows.length;) {
    let lead = start;
    while (lead < rows.length - 1 && isLeading(rows[lead]!) && !rows[lead + 1]!.breakBefore) lead += 1;
    let end = lead + 1;
    while (end < rows.length && isTable(rows[end - 1]!) && isTable(rows[end]!) && !rows[end]!.breakBefore) end += 1;
    // Too long for one page: only the heading and the first row stay together, or nothing.
    const whole = [end, lead + 1].find((last) => heightOf(rows.slice(start, last)) <= room) ?? start + 1;
    found.push({ start, end: whole });
    for (start = whole; start < end;) {
      const first = start;
      while (start < end - 1 && isLeading(rows[start]!)) start += 1;
      start += 1;
      found.push({ start: first, end: start });
    }
  }
  return found;
}

const heightOf = (rows: readonly PageRow[]): number => rows.reduce((sum, { height }) => sum + height, 0);

/** A single cell across a table is the heading of a group. */
function isLeading({ styles }: PageRow): boolean {
  return (styles.length === 1 && styles[0] === "tableTotalText") || styles.some((style) => LEADING.has(style));
}

function isTable({ styles }: PageRow): boolean {
  return styles.some((style) => style.startsWith("table"));
}

/** Points of a page's body, in the sheet's own scale: A4, shrunk to the page's width where it is wider. */
function roomFor(columnWidths: readonly number[], { orientation, margins, fitToWidth }: SheetDocument["print"]): number {
  const points = (millimetres: number): number => (millimetres * 72) / 25.4;
  const [across, down] = orientation === "landscape" ? [297, 210] : [210, 297];
  const width = columnWidths.reduce((sum, characters) => sum + (characters * 7 + 5) * 0.75, 0);
  const scale = fitToWidth ? Math.min(1, points(across - margins.left - margins.right) / width) : 1;
  return (points(down - margins.top - margins.bottom) / scale) * SLACK;
}
