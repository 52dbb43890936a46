/**
 * Cells of the officer's changed at the officer's word: value, and what it cannot do without; note, validation and every other
 * look stay. What somebody typed there since it was read is put back.
 */
import type { CellChange, SkipReason } from "../../domain/fixes/change";
import type { LogEntry } from "../../domain/log";
import type { CellScalar } from "../../domain/sheet/cells";
import { areaAddress } from "../excel/address";
import { Outbox } from "../excel/outbox";
import type { Batch } from "../excel/outbox";
import type { Context } from "../excel/run";
import { apostrophed, asTyped, jsonBytes } from "../excel/text";
import { addToLog } from "../memory/log";
import { forgetParts } from "../memory/parts";
import { capped, loadSteps, replaceSteps } from "../memory/steps";
import type { StepsFound } from "../memory/steps";
import type { Found } from "../read/read";
import type { SurveyedSheet } from "../read/survey";
import type { Step, StepCell, StepTaken } from "../session/steps";
import { askGuards } from "./cellGuards";
import { blocksOfTasks, formatIn, isTextFormat, reversed } from "./cellTask";
import type { CellTask, TaskBlock } from "./cellTask";
import { stepCells } from "./stepCells";
import { formulaIn, valueIn } from "./unchanged";

/** By the change: why it was not made; null: it was, or would be. */
export type ChangeOutcomes = ReadonlyMap<CellChange, SkipReason | null>;

interface Beside {
  readonly step: StepTaken;
  /** Counts the cells that were changed. */
  readonly log?: LogEntry;
}

/** `beside` null: only asks what could be changed. Otherwise the changes are made, and kept as this step. */
export async function changeCells(
  context: Context,
  found: Found,
  changes: readonly CellChange[],
  beside: Beside | null,
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
  if (beside === null) return outcomes;
  const wanted = [...changeOf].filter(([, change]) => outcomes.get(change) === null);
  await makeChanges(
    context,
    { found, outcomes, beside },
    new Map(wanted.map(([task, change]) => [withFont(task, change, fonts.get(task)), change])),
  );
  return outcomes;
}

interface Making {
  readonly found: Found;
  readonly outcomes: Map<CellChange, SkipReason | null>;
  readonly beside: Beside;
}

async function makeChanges(
  context: Context,
  { found, outcomes, beside: { step, log } }: Making,
  changeOf: ReadonlyMap<CellTask, CellChange>,
): Promise<void> {
  if (changeOf.size === 0) return;
  const tasks = [...changeOf.keys()];
  const cells = stepCells(found, tasks, (task) => changeOf.get(task)?.group);
  const keep = (outbox: Outbox, kept: StepsFound, made: readonly StepCell[], before: readonly Step[]): void =>
    replaceSteps(
      outbox,
      kept,
      made.length === 0 ? before : capped([...before, { ...step, cells: made, decisions: [] }]),
    );
  const outbox = new Outbox();
  const kept = await loadSteps(context);
  const note = (of: Outbox, count: number) =>
    log === undefined || count === 0 ? [] : addToLog(of, [{ ...log, count }]);
  // First what is needed to take it back.
  keep(outbox, kept, cells, kept.steps);
  const noted = note(outbox, tasks.length);
  const strange = await writeTasks(context, tasks, outbox);
  if (strange.length === 0) return;
  for (const task of strange) outcomes.set(changeOf.get(task)!, "changed");
  leaveGroups(outcomes);
  const left = new Set(tasks.filter((task) => outcomes.get(changeOf.get(task)!) !== null));
  const alone = [...left].filter((task) => !strange.includes(task));
  const back = new Outbox();
  // What was not changed in the end is not to be taken back.
  const made = cells.filter((_, index) => !left.has(tasks[index]!));
  keep(back, await loadSteps(context), made, kept.steps);
  note(back, made.length);
  forgetParts(
    back,
    noted.map(({ id }) => id),
  );
  await writeTasks(context, alone.map(reversed), back);
}

/** Text in a new font: the old one is kept. */
const withFont = (task: CellTask, { font }: CellChange, before: string | undefined): CellTask =>
  font === undefined || before === undefined ? task : { ...task, font: [before, font] };

/** Where one of a group is left, the others are. */
function leaveGroups(outcomes: Map<CellChange, SkipReason | null>): void {
  const left = new Map<string, SkipReason>();
  for (const [{ group }, reason] of outcomes) if (group !== undefined && reason !== null) left.set(group, reason);
  for (const [change, reason] of outcomes) {
    const why = reason === null && change.group !== undefined ? left.get(change.group) : undefined;
    if (why !== undefined) outcomes.set(change, why);
  }
}

/** Why there is nothing to change where the cell is another by now. */
function taskOf(found: Found, change: CellChange): CellTask | SkipReason {
  const sheet = found.sheets.find(({ name }) => name === change.sheet);
  const grid = sheet === undefined ? undefined : found.grids.get(sheet.id);
  if (sheet === undefined) return "changed";
  if (formulaIn(grid, change.row, change.column) !== "") return "formula";
  const expected = valueIn(grid, change.row, change.column) as CellScalar;
  if (expected !== change.before) return "changed";
  const { row, column, after, format } = change;
  const before = formatIn(grid, row, column);
  return {
    sheet,
    row,
    column,
    expected,
    next: after,
    isText: { before: isTextFormat(before), after: isTextFormat(format ?? before) },
    ...(format === undefined ? {} : { format: [before, format] }),
  };
}

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
    back.add((batch) => {
      const { format, font, isText } = reversed(task);
      const range = rangeOf(batch, task);
      if (format !== undefined) range.numberFormat = [[format[1]]];
      if (font !== undefined) range.format.font.name = font[1];
      range.formulas = [[isText.after ? formula : asTyped(formula)]];
    });
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

/** A number sent to a cell of text would become one: its format comes after it. */
const isLate = ({ next, format }: CellTask): boolean =>
  typeof next !== "string" && format !== undefined && isTextFormat(format[1]);

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
      if (task.format !== undefined && !isLate(task)) rangeOf(batch, task).numberFormat = [[task.format[1]]];
      if (task.font !== undefined) rangeOf(batch, task).format.font.name = task.font[1];
    }
    batch.range(sheet.id, areaAddress(area)).formulas = tasks.map(({ next, isText, isFormula = false }) => [
      isText.after || isFormula || typeof next !== "string" ? next : apostrophed(next),
    ]);
    for (const task of tasks.filter(isLate)) rangeOf(batch, task).numberFormat = [[task.format![1]]];
  }, bytes);
  return () =>
    tasks.flatMap((task, index) => {
      const formula = (before?.formulas as CellScalar[][])[index]![0]!;
      return formula === task.expected ? [] : [{ task, formula }];
    });
}
