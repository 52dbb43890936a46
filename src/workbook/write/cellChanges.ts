/**
 * Cells of the officer's changed at the officer's word: value, and what it cannot do without; note, validation and every other
 * look stay. What somebody typed there since it was read is put back.
 */
import type { CellChange, SkipReason } from "../../domain/fixes/change";
import { compositeKey } from "../../domain/compositeKey";
import type { CellScalar } from "../../domain/sheet/cells";
import { areaAddress } from "../excel/address";
import { Outbox } from "../excel/outbox";
import type { Batch } from "../excel/outbox";
import type { Context } from "../excel/run";
import { asTyped, jsonBytes } from "../excel/text";
import { capped, loadSteps, replaceSteps } from "../memory/steps";
import type { Grid } from "../read/grids";
import type { Found } from "../read/read";
import type { SurveyedSheet } from "../read/survey";
import type { Step, StepCell } from "../session/steps";
import { askGuards } from "./cellGuards";
import { blocksOfTasks } from "./cellTask";
import type { CellTask, TaskBlock } from "./cellTask";
import { formulaIn, valueIn } from "./unchanged";

/** By the change: why it was not made; null: it was, or would be. */
export type ChangeOutcomes = ReadonlyMap<CellChange, SkipReason | null>;

/** `step` null: only asks what could be changed. Otherwise the changes are made, and kept as this step. */
export async function changeCells(
  context: Context,
  found: Found,
  changes: readonly CellChange[],
  step: Omit<Step, "cells" | "decisions"> | null,
): Promise<ChangeOutcomes> {
  const outcomes = new Map<CellChange, SkipReason | null>();
  const changeOf = new Map<CellTask, CellChange>();
  for (const change of changes) {
    const task = taskOf(found, change);
    outcomes.set(change, typeof task === "string" ? task : null);
    if (typeof task !== "string") changeOf.set(task, change);
  }
  const { skipped, fonts } = await askGuards(context, [...changeOf.keys()], found.sheets);
  for (const [task, reason] of skipped) outcomes.set(changeOf.get(task)!, reason);
  leaveGroups(outcomes);
  const tasks = [...changeOf].filter(([, change]) => outcomes.get(change) === null).map(([task]) => task);
  if (step === null || tasks.length === 0) return outcomes;
  const kept = await loadSteps(context);
  const cells = stepCells(found, tasks, fonts);
  const outbox = new Outbox();
  // First what is needed to take it back.
  replaceSteps(outbox, kept, capped([...kept.steps, { ...step, cells, decisions: [] }]));
  for (const task of await writeTasks(context, tasks, outbox)) outcomes.set(changeOf.get(task)!, "changed");
  const before = new Map(outcomes);
  leaveGroups(outcomes);
  const alone = tasks.filter((task) => outcomes.get(changeOf.get(task)!) !== before.get(changeOf.get(task)!));
  if (alone.length > 0) await writeTasks(context, alone.map(asBefore), new Outbox());
  return outcomes;
}

/** Where one of a group is left, the others are. */
function leaveGroups(outcomes: Map<CellChange, SkipReason | null>): void {
  const left = new Map<string, SkipReason>();
  for (const [{ group }, reason] of outcomes) if (group !== undefined && reason !== null) left.set(group, reason);
  for (const [change, reason] of outcomes) {
    const why = reason === null && change.group !== undefined ? left.get(change.group) : undefined;
    if (why !== undefined) outcomes.set(change, why);
  }
}

const asBefore = (task: CellTask): CellTask => ({ ...task, expected: task.next, next: task.expected });

/** Why there is nothing to change where the cell is another by now. */
function taskOf(found: Found, change: CellChange): CellTask | SkipReason {
  const sheet = found.sheets.find(({ name }) => name === change.sheet);
  const grid = sheet === undefined ? undefined : found.grids.get(sheet.id);
  if (sheet === undefined) return "changed";
  if (formulaIn(grid, change.row, change.column) !== "") return "formula";
  const expected = valueIn(grid, change.row, change.column) as CellScalar;
  if (expected !== change.before) return "changed";
  const { row, column, after, format, font } = change;
  return {
    sheet,
    row,
    column,
    expected,
    next: after,
    isText: isTextFormat(format ?? formatIn(grid, row, column)),
    ...(format === undefined ? {} : { format }),
    ...(font === undefined ? {} : { font }),
  };
}

const TEXT_FORMAT = "@";

export const formatIn = (grid: Grid | undefined, row: number, column: number): string =>
  grid?.numberFormats[row - grid.area.firstRow]?.[column - grid.area.firstColumn] ?? "General";

export const isTextFormat = (format: string): boolean => format === TEXT_FORMAT;

/** What stands in a cell, as Excel's `formulas` gives it. */
export const contentAt = (grid: Grid | undefined, row: number, column: number): CellScalar =>
  formulaIn(grid, row, column) || (valueIn(grid, row, column) as CellScalar);

/** So many cells beside it tell a row from others. */
const MOST_BESIDE = 3;

function stepCells(found: Found, tasks: readonly CellTask[], fonts: ReadonlyMap<CellTask, string>): StepCell[] {
  const keyOf = (sheet: SurveyedSheet, row: number, column: number): string => compositeKey(sheet.id, row, column);
  const changed = new Set(tasks.map(({ sheet, row, column }) => keyOf(sheet, row, column)));
  return tasks.map((task): StepCell => {
    const { sheet, row, column, expected, next } = task;
    const grid = found.grids.get(sheet.id);
    const font = fonts.get(task);
    // What this step changes itself says nothing afterwards.
    const beside = columnsOfGrid(grid)
      .filter((each) => contentAt(grid, row, each) !== "" && !changed.has(keyOf(sheet, row, each)))
      .slice(0, MOST_BESIDE);
    return {
      sheet: sheet.name,
      row,
      column,
      before: expected,
      after: next,
      ...(task.format === undefined ? {} : { format: [formatIn(grid, row, column), task.format] as const }),
      ...(task.font === undefined || font === undefined ? {} : { font: [font, task.font] as const }),
      beside: beside.map((each) => [each, contentAt(grid, row, each)] as const),
    };
  });
}

const columnsOfGrid = (grid: Grid | undefined): readonly number[] =>
  Array.from({ length: grid?.values[0]?.length ?? 0 }, (_, at) => (grid?.area.firstColumn ?? 1) + at);

/** Those cells in which somebody typed meanwhile: that stands there again. */
export async function writeTasks(
  context: Context,
  tasks: readonly CellTask[],
  outbox: Outbox,
): Promise<readonly CellTask[]> {
  const written = runsOf(tasks).map((run) => addRun(outbox, run));
  await outbox.send(context);
  const strange = written.flatMap((each) => each());
  if (strange.length === 0) return [];
  const back = new Outbox();
  for (const { task, formula } of strange)
    back.add((batch) => (rangeOf(batch, task).formulas = [[task.isText ? formula : asTyped(formula)]]));
  await back.send(context);
  return strange.map(({ task }) => task);
}

const rangeOf = (batch: Batch, { sheet, row, column }: CellTask): Excel.Range =>
  batch.range(sheet.id, areaAddress({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column }));

/** No array lies across rows that are not in sight. */
const runsOf = (tasks: readonly CellTask[]): TaskBlock[] => {
  const isWhole = ({ hidesRows }: SurveyedSheet): boolean => !hidesRows;
  const whole = tasks.filter(({ sheet }) => isWhole(sheet));
  const single = tasks.filter(({ sheet }) => !isWhole(sheet));
  return [...blocksOfTasks(whole, 0), ...single.flatMap((task) => blocksOfTasks([task], 0))];
};

interface Strange {
  readonly task: CellTask;
  readonly formula: CellScalar;
}

function addRun(outbox: Outbox, { sheet, area, tasks }: TaskBlock): () => readonly Strange[] {
  let before: Excel.Range | null = null;
  const bytes = tasks.reduce(
    (sum, { next, expected }) => sum + jsonBytes(String(next)) + jsonBytes(String(expected)),
    0,
  );
  outbox.add((batch) => {
    before = batch.range(sheet.id, areaAddress(area));
    before.load("formulas");
    for (const task of tasks) {
      if (task.format !== undefined) rangeOf(batch, task).numberFormat = [[task.format]];
      if (task.font !== undefined) rangeOf(batch, task).format.font.name = task.font;
    }
    batch.range(sheet.id, areaAddress(area)).formulas = tasks.map(({ next, isText }) => [
      isText ? next : asTyped(next),
    ]);
  }, bytes);
  return () =>
    tasks.flatMap((task, index) => {
      const formula = (before?.formulas as CellScalar[][])[index]![0]!;
      return formula === task.expected ? [] : [{ task, formula }];
    });
}
