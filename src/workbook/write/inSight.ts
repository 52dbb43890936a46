/**
 * Blocks of cells where rows are hidden. What Excel makes of an array over rows that are not in sight is not to be trusted: it may
 * be refused, or its values may come to stand in the rows in sight, one after the other (office-js issue 224). So no array ever
 * lies across them: one for each run of rows in sight, and single cells in the others.
 */
import type { Area, RowNumber } from "../../domain/sheet/cells";
import type { Grid } from "../read/grids";
import { WorkbookError } from "../session/session";
import type { Block } from "./cellBlocks";

/** Of one sheet; more would take Excel minutes. */
const MOST_PARTS = 6000;

/** Ascending. */
export const hiddenIn = (grid: Grid | undefined, { firstRow, lastRow }: Area): RowNumber[] =>
  [...(grid?.hidden ?? [])].filter((row) => row >= firstRow && row <= lastRow).sort((one, other) => one - other);

export function partsInSight(block: Block, hidden: ReadonlySet<RowNumber> | undefined): Block[] {
  const isHidden = (index: number): boolean => hidden?.has(block.row + index) === true;
  if (!block.rows.some((_, index) => isHidden(index))) return [block];
  const parts: Block[] = [];
  let run: Block["rows"][number][] = [];
  const close = (end: number): void => {
    if (run.some(isSaying)) parts.push(part(block, end - run.length, run));
    run = [];
  };
  block.rows.forEach((line, index) => {
    if (!isHidden(index)) {
      run.push(line);
      return;
    }
    close(index);
    line.forEach((sent, at) => {
      if (sent !== null) parts.push({ ...part(block, index, [[sent]]), column: block.column + at });
    });
  });
  close(block.rows.length);
  return parts;
}

const isSaying = (line: Block["rows"][number]): boolean => line.some((sent) => sent !== null);

function part(block: Block, from: number, rows: Block["rows"]): Block {
  const cells = rows.reduce((sum, line) => sum + line.filter((sent) => sent !== null).length, 0);
  return { row: block.row + from, column: block.column, rows, cells, bytes: (block.bytes * cells) / block.cells };
}

/** Said before anything is written. */
export function refuseTooMany(sheet: string, parts: number): void {
  if (parts > MOST_PARTS) throw new WorkbookError("hiddenRows", `${parts} parts`, sheet);
}
