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
 * `columns`: all cells of ours there; which of their texts stands in which row may have changed. `claimed`: what the
 * claim put there.
 */
export function questions(
  sheet: SurveyedSheet,
  grid: Grid | undefined,
  columns: readonly (Area | null)[],
  claimed = "",
): Questions {
  const known = new Set<unknown>(["", claimed]);
  for (const each of columns) for (const text of each === null ? [] : textsIn(grid, each)) known.add(text);
  return (area) => {
    const bytes = textsIn(grid, area).reduce<number>((sum, text) => sum + jsonBytes(String(text)), 0);
    const isAsked = bytes <= MOST_BYTES;
    let range: Excel.Range | null = null;
    const strange = (): Strange[] => (range === null ? [] : strangeCells(range, known));
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

function strangeCells(range: Excel.Range, known: ReadonlySet<unknown>): Strange[] {
  const now = parseAddress(range.address)!.area;
  return (range.formulas as CellScalar[][]).flatMap((line, index) =>
    line.flatMap((formula, at): Strange[] => {
      if (known.has(formula)) return [];
      const [row, column] = [now.firstRow + index, now.firstColumn + at];
      return [{ area: { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column }, formula }];
    }),
  );
}

/** As `formulas` has them: a formula as such, everything else by its value. */
function textsIn(grid: Grid | undefined, { firstRow, lastRow, firstColumn, lastColumn }: Area): unknown[] {
  const texts: unknown[] = [];
  for (let row = firstRow; row <= lastRow; row++)
    for (let column = firstColumn; column <= lastColumn; column++)
      texts.push(formulaIn(grid, row, column) || valueIn(grid, row, column));
  return texts;
}
