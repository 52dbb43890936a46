/**
 * What is asked right before the time of the run: that the marks stand beside the rows they speak of, and where they were put.
 */
import type { Area } from "../../domain/sheet/cells";
import { columnsOf, rowsOf } from "../excel/address";
import type { Batch, Outbox } from "../excel/outbox";
import { apostrophed, shortened } from "../excel/text";
import type { Found } from "../read/read";
import { askCells } from "./asked";
import type { AskedCell } from "./asked";
import { hiddenIn } from "./inSight";
import { wantedText } from "./rowMarks";
import type { RowMarksTask } from "./rowMarksTask";
import { keyAreas, valueIn } from "./unchanged";

export interface Settled {
  readonly task: RowMarksTask;
  /** The rows beside the marks are others now, or somebody has typed among them. */
  isMoved(): boolean;
  /** Cells in which something else of ours stands than was put there. */
  misplaced(): readonly AskedCell[];
  /** Rows were hidden that had been in sight: both columns have to be looked at. */
  isDoubtful(): boolean;
}

/** `isWhole`: reasons too, wherever rows are hidden. */
export function askSettled(outbox: Outbox, found: Found, task: RowMarksTask, isWhole = false): Settled {
  const grid = found.grids.get(task.sheet.id);
  const { area } = task;
  const keys = askCells(outbox, keyAreas(task), besides(task));
  // Reasons are long and go with their status, as long as all rows are in sight.
  const looksAtAll = isWhole || hiddenIn(grid, area).length > 0;
  const lastColumn = looksAtAll ? area.lastColumn : area.firstColumn;
  const marks = askCells(outbox, [{ ...area, firstRow: area.firstRow + 1, lastColumn }], besides(task));
  let range: Excel.Range | null = null;
  outbox.add((batch) => {
    range = batch.named(task.name);
    range.load("rowHidden");
  });
  const others = (): AskedCell[] =>
    marks().filter(({ row, column, value }) => value !== shortened(wantedText(task, row, column)));
  const own = new Set(["", ...task.plan.status, ...task.plan.content].map(shortened));
  const isOwn = ({ row, column, value }: AskedCell): boolean =>
    own.has(String(value)) || value === valueIn(grid, row, column);
  return {
    task,
    isMoved: () =>
      keys().some(({ row, column, value }) => value !== valueIn(grid, row, column)) ||
      others().some((cell) => !isOwn(cell)),
    misplaced: () => others().filter(isOwn),
    isDoubtful: () => !looksAtAll && range?.rowHidden !== false,
  };
}

/** By the distance from the name's first cell: rows and columns put in before it move everything alike. */
const besides =
  ({ name, area }: RowMarksTask) =>
  (batch: Batch, wanted: Area): Excel.Range =>
    batch
      .named(name)
      .getCell(0, 0)
      .untrack()
      .getOffsetRange(wanted.firstRow - area.firstRow, wanted.firstColumn - area.firstColumn)
      .untrack()
      .getResizedRange(rowsOf(wanted) - 1, columnsOf(wanted) - 1)
      .untrack();

/** Each cell by itself, whatever is hidden around it. */
export function putRight(outbox: Outbox, { task, misplaced }: Settled): void {
  const { area, name } = task;
  for (const { row, column } of misplaced()) {
    const text = wantedText(task, row, column);
    outbox.add((batch) => {
      const cell = batch
        .named(name)
        .getCell(row - area.firstRow, column - area.firstColumn)
        .untrack();
      cell.values = [[apostrophed(text)]];
    }, text.length * 2);
  }
}
