/**
 * What stood in cells of ours right before they were written or cleared. Since the request before somebody may have typed
 * there: the same request asks, and what nobody had read is put back.
 */
import type { Area, CellScalar } from "../../domain/sheet/cells";
import { areaAddress, parseAddress } from "../excel/address";
import type { Outbox } from "../excel/outbox";
import { asTyped, jsonBytes } from "../excel/text";
import type { Grid } from "../read/grids";
import type { SurveyedSheet } from "../read/survey";
import { formulaIn, valueIn } from "./unchanged";

/** A larger answer might be refused after the work is done: then nothing is asked. */
const MOST_BYTES = 1_500_000;

export interface Overwritten {
  readonly sheet: SurveyedSheet;
  /** Cells in which something stood that had not been read. */
  areas(): readonly Area[];
  putBack(outbox: Outbox): void;
}

/** For the step that writes there: `ask` comes first in it, `bytes` on top of its own. */
interface Question extends Overwritten {
  readonly bytes: number;
  ask(range: Excel.Range): void;
}

export type Questions = (area: Area) => Question;

/**
 * `claimed`: what the claim put there. Whatever was read anywhere on the sheet nobody has typed since: rows and columns put in
 * or deleted only move it.
 */
export function questions(sheet: SurveyedSheet, grid: Grid | undefined, claimed = ""): Questions {
  let read: ReadonlySet<unknown> | null = null;
  const isKnown = (formula: CellScalar): boolean => {
    read ??= new Set<unknown>(["", claimed, ...(grid?.values ?? []).flat(), ...(grid?.formulas ?? []).flat()]);
    return read.has(formula);
  };
  return (area) => {
    const bytes = bytesOf(grid, area);
    const isAsked = bytes <= MOST_BYTES;
    let range: Excel.Range | null = null;
    const strange = (): Strange[] => (range === null ? [] : strangeCells(range, isKnown));
    return {
      sheet,
      bytes: isAsked ? bytes : 0,
      ask(asked) {
        if (!isAsked) return;
        range = asked;
        range.load("formulas,address");
      },
      areas: () => strange().map(({ area: at }) => at),
      // One by one, whatever is hidden between them.
      putBack(outbox) {
        for (const { area: at, formula } of strange())
          outbox.add((batch) => (batch.range(sheet.id, areaAddress(at)).formulas = [[asTyped(formula)]]));
      },
    };
  };
}

interface Strange {
  readonly area: Area;
  readonly formula: CellScalar;
}

function strangeCells(range: Excel.Range, isKnown: (formula: CellScalar) => boolean): Strange[] {
  const now = parseAddress(range.address)!.area;
  return (range.formulas as CellScalar[][]).flatMap((line, index) =>
    line.flatMap((formula, at): Strange[] => {
      if (isKnown(formula)) return [];
      const [row, column] = [now.firstRow + index, now.firstColumn + at];
      return [{ area: { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column }, formula }];
    }),
  );
}

function bytesOf(grid: Grid | undefined, { firstRow, lastRow, firstColumn, lastColumn }: Area): number {
  let bytes = 0;
  for (let row = firstRow; row <= lastRow; row++)
    for (let column = firstColumn; column <= lastColumn; column++)
      bytes += jsonBytes(formulaIn(grid, row, column) || String(valueIn(grid, row, column)));
  return bytes;
}
