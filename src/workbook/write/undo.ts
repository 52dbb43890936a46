/**
 * The last step taken back: a cell gets what it held before, where it still holds what the step put there. Rows are known again by
 * what stands beside, so that a table sorted or a row put in meanwhile is no hindrance.
 */
import { compositeKey } from "../../domain/compositeKey";
import { grouped } from "../../domain/lists";
import type { CellScalar, RowNumber } from "../../domain/sheet/cells";
import { Outbox } from "../excel/outbox";
import type { Context } from "../excel/run";
import { withDecision } from "../session/decisions";
import { loadSteps, replaceSteps } from "../memory/steps";
import { replaceState } from "../memory/storedState";
import type { Grid } from "../read/grids";
import type { Found } from "../read/read";
import type { StepCell, StepDecision, Undone } from "../session/steps";
import { writeTasks } from "./cellChanges";
import { askGuards } from "./cellGuards";
import { contentAt, formatIn, isTextFormat } from "./cellTask";
import type { CellTask } from "./cellTask";

/** null: there is nothing to take back. */
export async function undoLast(context: Context, found: Found): Promise<Undone | null> {
  const kept = await loadSteps(context);
  const step = kept.steps.at(-1);
  if (step === undefined) return null;
  const places = new Places(found);
  const cellOf = new Map<CellTask, StepCell>();
  const left: StepCell[] = [];
  for (const cell of step.cells) {
    const task = places.taskOf(cell);
    if (task === null) left.push(cell);
    else cellOf.set(task, cell);
  }
  for (const task of await locked(context, [...cellOf.keys()], found)) {
    left.push(cellOf.get(task)!);
    cellOf.delete(task);
  }
  const outbox = new Outbox();
  const leftDecisions = restoreDecisions(outbox, found, step.decisions);
  const strange = await writeTasks(context, [...cellOf.keys()], outbox);
  left.push(...strange.map((task) => cellOf.get(task)!));
  // Only now: should Excel have refused, the step can be taken back again.
  const done = new Outbox();
  replaceSteps(done, kept, kept.steps.slice(0, -1));
  await done.send(context);
  return { step, restored: step.cells.length - left.length, left, leftDecisions };
}

/** Of a sheet that was protected meanwhile. */
async function locked(context: Context, tasks: readonly CellTask[], { sheets }: Found): Promise<readonly CellTask[]> {
  const guarded = tasks.filter(({ sheet }) => sheet.protected);
  if (guarded.length === 0) return [];
  const { skipped } = await askGuards(context, guarded, sheets);
  return guarded.filter((task) => skipped.get(task) === "protected");
}

function restoreDecisions(outbox: Outbox, found: Found, decisions: readonly StepDecision[]): readonly string[] {
  const isAsLeft = ({ name, after }: StepDecision): boolean =>
    JSON.stringify(found.state.decisions[name] ?? null) === JSON.stringify(after ?? null);
  const restored = decisions.filter(isAsLeft);
  if (restored.length > 0) {
    const next = restored.reduce(
      (all, { name, before }) => withDecision(all, name, before ?? null),
      found.state.decisions,
    );
    replaceState(outbox, { state: { ...found.state, decisions: next }, serial: found.serial + 1 }, found.parts);
  }
  return decisions.filter((each) => !isAsLeft(each)).map(({ name }) => name);
}

/** Where the cells of a step stand now. */
class Places {
  private readonly indexes = new Map<string, ReadonlyMap<string, readonly RowNumber[]>>();
  private readonly taken = new Set<string>();

  constructor(private readonly found: Found) {}

  /** null: it holds something else, or cannot be told from others. */
  taskOf(cell: StepCell): CellTask | null {
    const sheet = this.found.sheets.find(({ name }) => name === cell.sheet);
    const grid = sheet === undefined ? undefined : this.found.grids.get(sheet.id);
    if (sheet === undefined || grid === undefined) return null;
    const row = this.rowOf(cell, grid);
    if (row === null) return null;
    this.taken.add(compositeKey(cell.sheet, row, cell.column));
    const { column, before, after, format, font } = cell;
    const now = formatIn(grid, row, column);
    return {
      sheet,
      row,
      column,
      expected: after,
      next: before,
      isText: { before: isTextFormat(now), after: isTextFormat(format?.[0] ?? now) },
      ...(format === undefined ? {} : { format: [now, format[0]] as const }),
      ...(font === undefined ? {} : { font: [font[1], font[0]] as const }),
    };
  }

  /** The row that holds in all of them what this one held: where it was, or the only one elsewhere. */
  private rowOf(cell: StepCell, grid: Grid): RowNumber | null {
    const key = keyOf([cell.after, ...cell.beside.map(([, value]) => value)]);
    const rows = (this.index(cell, grid).get(key) ?? []).filter(
      (at) => !this.taken.has(compositeKey(cell.sheet, at, cell.column)),
    );
    if (rows.includes(cell.row)) return cell.row;
    return cell.beside.length > 0 && rows.length === 1 ? rows[0]! : null;
  }

  /** Rows by what they hold in the cell's column and in those beside. */
  private index({ sheet, column, beside }: StepCell, grid: Grid): ReadonlyMap<string, readonly RowNumber[]> {
    const columns = [column, ...beside.map(([each]) => each)];
    const known = this.indexes.get(compositeKey(sheet, ...columns));
    if (known !== undefined) return known;
    const rows = grid.values.map((_, index) => grid.area.firstRow + index);
    const index = grouped(rows, (row) => keyOf(columns.map((each) => contentAt(grid, row, each))));
    this.indexes.set(compositeKey(sheet, ...columns), index);
    return index;
  }
}

/** 1 and «1» are two. */
const keyOf = (contents: readonly CellScalar[]): string => JSON.stringify(contents);
