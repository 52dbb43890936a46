/**
 * Merged areas found by their rows: a sheet of 100,000 people has some 60,000 of them, and looking through all for
 * each new one, or each cell, takes minutes.
 */
import type { Rect, SheetModel } from "../model/model";
import { intersection } from "./address";

interface Index {
  readonly byRow: Map<number, Rect[]>;
  /** Areas of more rows than are worth an entry each. */
  readonly tall: Rect[];
  /** How many of the list are in the index: the list only grows, or is replaced as a whole. */
  counted: number;
}
const TALL = 64;
const indexes = new WeakMap<readonly Rect[], Index>();

function indexOf(merges: readonly Rect[]): Index {
  let index = indexes.get(merges);
  if (!index) indexes.set(merges, (index = { byRow: new Map(), tall: [], counted: 0 }));
  for (; index.counted < merges.length; index.counted += 1) note(index, merges[index.counted]!);
  return index;
}

function note({ byRow, tall }: Index, area: Rect): void {
  const { r0, r1 } = area;
  if (r1 - r0 >= TALL) {
    tall.push(area);
    return;
  }
  for (let row = r0; row <= r1; row += 1) {
    const inRow = byRow.get(row);
    if (inRow) inRow.push(area);
    else byRow.set(row, [area]);
  }
}

/** Merged areas that share cells with the rectangle, each once. */
export function mergesIn(sheet: SheetModel, area: Rect): Rect[] {
  const { merges } = sheet;
  if (area.r1 - area.r0 >= merges.length) return merges.filter((m) => intersection(m, area));
  const { byRow, tall } = indexOf(merges);
  const found = new Set(tall);
  for (let row = area.r0; row <= area.r1; row += 1) for (const merge of byRow.get(row) ?? []) found.add(merge);
  return [...found].filter((m) => intersection(m, area));
}

/** Merged area that a cell belongs to. */
export function mergeAt(sheet: SheetModel, row: number, column: number): Rect | undefined {
  if (sheet.merges.length === 0) return undefined;
  const { byRow, tall } = indexOf(sheet.merges);
  const holds = (m: Rect) => row >= m.r0 && row <= m.r1 && column >= m.c0 && column <= m.c1;
  return byRow.get(row)?.find(holds) ?? tall.find(holds);
}
