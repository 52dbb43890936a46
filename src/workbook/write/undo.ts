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
import { keepInLog } from "../memory/log";
import { loadSteps, replaceSteps } from "../memory/steps";
import { replaceState } from "../memory/storedState";
import type { Grid } from "../read/grids";
import type { Found } from "../read/read";
import type { CountedLog, StepCell, StepDecision, Undone } from "../session/steps";
import { writeTasks } from "./cellChanges";
import { askGuards } from "./cellGuards";
import { contentAt, formatIn, isTextFormat } from "./cellTask";
import type { CellTask } from "./cellTask";
import { restoreTables } from "./undoTables";

/** null: there is nothing to take back. */
export async function undoLast(context: Context, found: Found, log?: CountedLog): Promise<Undone | null> {
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
  const leave = (tasks: readonly CellTask[]): void => {
    for (const task of tasks) {
      left.push(cellOf.get(task)!);
      cellOf.delete(task);
    }
  };
  leave(await locked(context, [...cellOf.keys()], found));
  // Of what was moved neither half comes back without the other: it would stand twice, or nowhere.
  leave(alone(cellOf, left));
  const outbox = new Outbox();
  const leftDecisions = restoreDecisions(outbox, found, step.decisions);
  const strange = await writeTasks(context, [...cellOf.keys()], outbox);
  left.push(...strange.map((task) => cellOf.get(task)!));
  // Only now: should Excel have refused, the step can be taken back again.
  const done = new Outbox();
  replaceSteps(done, kept, kept.steps.slice(0, -1));
  const restored = step.cells.length - left.length;
  restoreTables(done, found, step, [...cellOf.keys()]);
  const count = restored + step.decisions.length - leftDecisions.length;
  if (log !== undefined) keepInLog(done, found.log, [log(count)(found.state.decisions)]);
  await done.send(context);
  return { step, restored, left, leftDecisions };
}

/** Those whose group is not whole any more. */
function alone(cellOf: ReadonlyMap<CellTask, StepCell>, left: readonly StepCell[]): readonly CellTask[] {
  const broken = new Set(left.flatMap(({ group }) => group ?? []));
  return [...cellOf].flatMap(([task, { group }]) => (group !== undefined && broken.has(group) ? [task] : []));
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
    const standing = this.standing(cell, grid);
    if (standing === null) return null;
    const { row, content } = standing;
    this.taken.add(compositeKey(cell.sheet, row, cell.column));
    const { column, before, formula, format, font } = cell;
    const now = formatIn(grid, row, column);
    return {
      sheet,
      row,
      column,
      expected: content,
      next: before,
      isFormula: formula === true,
      isText: { before: isTextFormat(now), after: isTextFormat(format?.[0] ?? now) },
      ...(format === undefined ? {} : { format: [now, format[0]] as const }),
      ...(font === undefined ? {} : { font: [font[1], font[0]] as const }),
    };
  }

  /** Where it stands, and with which of the contents that are ours. */
  private standing(cell: StepCell, grid: Grid): { readonly row: RowNumber; readonly content: CellScalar } | null {
    for (const content of [cell.after, ...(cell.either ?? [])]) {
      const row = this.rowOf(cell, content, grid);
      if (row !== null) return { row, content };
    }
    return null;
  }

  /** The row that holds in all of them what this one held: where it was, or the only one elsewhere. */
  private rowOf(cell: StepCell, content: CellScalar, grid: Grid): RowNumber | null {
    const key = keyOf([content, ...cell.beside.map(([, value]) => value)]);
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
