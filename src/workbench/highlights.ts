/** What the conditional formats of a sheet light up, computed as Excel would: every formula at every cell of its range. */
import { evaluateAll, translated } from "../host/view";
import type { BookModel, SheetModel } from "../host/view";

export type Lit = ReadonlyMap<string, { readonly fill: string; readonly color: string }>;

/** Rows beyond this are not shown at once and not computed. */
export async function litCells(book: BookModel, sheet: SheetModel, rows: number): Promise<Lit> {
  const wanted: { sheetName: string; row: number; column: number; formula: string; fill: string; color: string }[] = [];
  for (const format of sheet.conditionalFormats) {
    if (format.type !== "Custom" || !format.formula) continue;
    const first = format.rects[0];
    if (!first) continue;
    for (const rect of format.rects) {
      for (let row = rect.r0; row <= Math.min(rect.r1, rows - 1); row += 1) {
        for (let column = rect.c0; column <= rect.c1; column += 1) {
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
