/** A cell of the officer's that is to be changed, and ranges that hold many of them. */
import type { Area, CellScalar, ColumnNumber, RowNumber } from "../../domain/sheet/cells";
import { compositeKey } from "../../domain/compositeKey";
import { grouped } from "../../domain/lists";
import type { Grid } from "../read/grids";
import type { SurveyedSheet } from "../read/survey";
import { formulaIn, valueIn } from "./unchanged";

export interface CellTask {
  readonly sheet: SurveyedSheet;
  readonly row: RowNumber;
  readonly column: ColumnNumber;
  /** What has to stand there still, as Excel's `formulas` gives it. */
  readonly expected: CellScalar;
  readonly next: CellScalar;
  /** `next` is a formula: otherwise a text that begins like one is none. */
  readonly isFormula?: boolean;
  /** Number format and font, where they change too. */
  readonly format?: readonly [before: string, after: string];
  readonly font?: readonly [before: string, after: string];
  /** Its format is, and will be, that of text: what is sent stands there as it is sent. */
  readonly isText: { readonly before: boolean; readonly after: boolean };
}

const TEXT_FORMAT = "@";

export const isTextFormat = (format: string): boolean => format === TEXT_FORMAT;

export const formatIn = (grid: Grid | undefined, row: number, column: number): string =>
  grid?.numberFormats[row - grid.area.firstRow]?.[column - grid.area.firstColumn] ?? "General";

/** What stands in a cell, as Excel's `formulas` gives it. */
export const contentAt = (grid: Grid | undefined, row: number, column: number): CellScalar =>
  formulaIn(grid, row, column) || (valueIn(grid, row, column) as CellScalar);

/** Back to what was there. */
export function reversed(task: CellTask): CellTask {
  const { expected, next, format, font, isText } = task;
  return {
    ...task,
    expected: next,
    next: expected,
    isText: { before: isText.after, after: isText.before },
    ...(format === undefined ? {} : { format: [format[1], format[0]] as const }),
    ...(font === undefined ? {} : { font: [font[1], font[0]] as const }),
  };
}

export interface TaskBlock {
  readonly sheet: SurveyedSheet;
  readonly area: Area;
  readonly tasks: readonly CellTask[];
}

/** Cells of one column, from the top; `gap`: so many rows without one may lie between two of them. */
export function blocksOfTasks(tasks: readonly CellTask[], gap: number): TaskBlock[] {
  const columns = grouped(tasks, ({ sheet, column }) => compositeKey(sheet.id, column));
  return [...columns.values()].flatMap((ofColumn) => {
    const blocks: CellTask[][] = [];
    for (const task of [...ofColumn].sort((one, other) => one.row - other.row)) {
      const block = blocks.at(-1);
      if (block !== undefined && task.row - block.at(-1)!.row <= gap + 1) block.push(task);
      else blocks.push([task]);
    }
    return blocks.map((block) => blockOf(block));
  });
}

function blockOf(tasks: readonly CellTask[]): TaskBlock {
  const [first] = tasks;
  const { sheet, row: firstRow, column } = first!;
  return { sheet, tasks, area: { firstRow, lastRow: tasks.at(-1)!.row, firstColumn: column, lastColumn: column } };
}
