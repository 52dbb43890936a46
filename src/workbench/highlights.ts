/**
 * What the conditional formats of a sheet light up, computed as Excel would, for the rows in view only: every formula at every cell of its range there.
 */
import { useEffect, useRef, useState } from "react";
import { evaluateAll, translated } from "../host/view";
import type { BookModel, SheetModel } from "../host/view";

/** "row:column" -> what a conditional format gives the cell. */
export type Lit = ReadonlyMap<string, { readonly fill: string; readonly color: string }>;

interface Lines {
  readonly from: number;
  readonly to: number;
}

async function litCells(book: BookModel, sheet: SheetModel, { from, to }: Lines, columns: number): Promise<Lit> {
  const wanted: { sheetName: string; row: number; column: number; formula: string; fill: string; color: string }[] = [];
  for (const format of sheet.conditionalFormats) {
    if (format.type !== "Custom" || !format.formula) continue;
    const first = format.rects[0];
    if (!first) continue;
    for (const rect of format.rects) {
      for (let row = Math.max(rect.r0, from); row <= Math.min(rect.r1, to); row += 1) {
        for (let column = rect.c0; column <= Math.min(rect.c1, columns - 1); column += 1) {
          wanted.push({
            sheetName: sheet.name,
            row,
            column,
            formula: translated(format.formula.replace(/^=/, ""), row - first.r0, column - first.c0, false),
            fill: format.fill,
            color: format.fontColor,
          });
        }
      }
    }
  }
  const answers = wanted.length === 0 ? [] : await evaluateAll(book, wanted);
  const lit = new Map<string, { fill: string; color: string }>();
  wanted.forEach(({ row, column, fill, color }, index) => {
    const key = `${row}:${column}`;
    if (answers[index] === true && !lit.has(key)) lit.set(key, { fill, color });
  });
  return lit;
}

const NOTHING: Lit = new Map();

/** Rows are lit in blocks, so that scrolling asks for each once. */
const BLOCK = 16;

/** Follows the view; what was lit stays until what is lit now is known. */
export function useLit(
  book: BookModel,
  sheet: SheetModel,
  view: Lines,
  of: { columns: number; revision: number },
): Lit {
  const { columns, revision } = of;
  const [lit, setLit] = useState(NOTHING);
  const done = useRef({ key: "", blocks: new Set<number>(), lit: NOTHING });
  const [from, to] = [Math.floor(view.from / BLOCK), Math.floor(view.to / BLOCK)];
  useEffect(() => {
    const key = `${sheet.id}:${revision}`;
    if (done.current.key !== key) done.current = { key, blocks: new Set(), lit: NOTHING };
    const memory = done.current;
    const missing: number[] = [];
    for (let block = from; block <= to; block += 1) if (!memory.blocks.has(block)) missing.push(block);
    if (missing.length === 0) return;
    // After the answer has been painted: what lights up may take a moment to compute.
    let timer = 0;
    const light = () => {
      const lines = { from: missing[0]! * BLOCK, to: (missing[missing.length - 1]! + 1) * BLOCK - 1 };
      void litCells(book, sheet, lines, columns).then((now) => {
        if (done.current !== memory) return;
        for (const block of missing) memory.blocks.add(block);
        memory.lit = new Map([...memory.lit, ...now]);
        setLit(memory.lit);
      });
    };
    // The first frame draws the rows; only in the second are they certain to be on the screen.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        timer = window.setTimeout(light, 0);
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [book, sheet, from, to, columns, revision]);
  return lit;
}
