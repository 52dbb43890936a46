/** A cell of the officer's that is to be changed, and ranges that hold many of them. */
import type { Area, CellScalar, ColumnNumber, RowNumber } from "../../domain/sheet/cells";
import { compositeKey } from "../../domain/compositeKey";
import { grouped } from "../../domain/lists";
import type { SurveyedSheet } from "../read/survey";

export interface CellTask {
  readonly sheet: SurveyedSheet;
  readonly row: RowNumber;
  readonly column: ColumnNumber;
  /** What has to stand there still, as Excel's `formulas` gives it. */
  readonly expected: CellScalar;
  readonly next: CellScalar;
  readonly format?: string;
  readonly font?: string;
  /** Its format will be that of text: what is sent stands there as it is sent. */
  readonly isText: boolean;
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
