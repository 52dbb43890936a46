/** Which cells of the officer's are better left alone, and why: asked before any of them is written. Writes nothing. */
import type { CellScalar, RowNumber } from "../../domain/sheet/cells";
import type { SkipReason } from "../../domain/fixes/change";
import { compositeKey } from "../../domain/compositeKey";
import { areaAddress, parseAddress } from "../excel/address";
import type { Context } from "../excel/run";
import type { SurveyedSheet } from "../read/survey";
import { blocksOfTasks } from "./cellTask";
import type { CellTask, TaskBlock } from "./cellTask";
import { isMixed, listReference, refuses } from "./validations";
import type { Validation } from "./validations";

export interface Guarded {
  readonly skipped: ReadonlyMap<CellTask, SkipReason>;
  /** Of those that get another. */
  readonly fonts: ReadonlyMap<CellTask, string>;
}

/** So many rows between two cells are asked about along with them. */
const GAP = 20;
/** Ranges of one request: each makes some ten calls. */
const RANGES_PER_REQUEST = 400;

/** Of what makes a cell one of several fonts. */
const FONT = { name: true, bold: true, italic: true, color: true, size: true } as const;

export async function askGuards(
  context: Context,
  tasks: readonly CellTask[],
  sheets: readonly SurveyedSheet[],
): Promise<Guarded> {
  const skipped = new Map<CellTask, SkipReason>();
  const fonts = new Map<CellTask, string>();
  const validations = new Map<CellTask, Validation>();
  const unclear: CellTask[] = [];
  for (const asked of await askBlocks(context, blocksOfTasks(tasks, GAP))) {
    const { block, fontAt, locked, validation } = asked;
    for (const task of block.tasks) {
      const reason = reasonAt(task, asked);
      if (reason !== null) skipped.set(task, reason);
      else if (isMixed(validation) || (task.sheet.protected && locked === null)) unclear.push(task);
      else validations.set(task, validation);
      const { name } = fontAt(task.row);
      if (typeof name === "string") fonts.set(task, name);
    }
  }
  for (const asked of await askBlocks(context, unclear.map(alone))) {
    const task = asked.block.tasks[0]!;
    const reason = reasonAt(task, asked);
    if (reason !== null) skipped.set(task, reason);
    else validations.set(task, asked.validation);
  }
  const listed = await askLists(context, [...validations], sheets);
  for (const [task, validation] of validations)
    if (refuses(validation, task.next, listed(task, validation))) skipped.set(task, "validation");
  return { skipped, fonts };
}

const alone = (task: CellTask): TaskBlock => ({
  sheet: task.sheet,
  tasks: [task],
  area: { firstRow: task.row, lastRow: task.row, firstColumn: task.column, lastColumn: task.column },
});

type Font = Readonly<Partial<Record<keyof typeof FONT, unknown>>>;

function reasonAt({ sheet, row }: CellTask, { fontAt, locked, merged }: AskedBlock): SkipReason | null {
  if (sheet.protected && locked === true) return "protected";
  if (merged(row)) return "merged";
  return Object.values(fontAt(row)).includes(null) ? "richText" : null;
}

interface AskedBlock {
  readonly block: TaskBlock;
  /** null: some of the cells are. */
  readonly locked: boolean | null;
  fontAt(row: RowNumber): Font;
  merged(row: RowNumber): boolean;
  readonly validation: Validation;
}

async function askBlocks(context: Context, blocks: readonly TaskBlock[]): Promise<readonly AskedBlock[]> {
  const answers: AskedBlock[] = [];
  for (let at = 0; at < blocks.length; at += RANGES_PER_REQUEST) {
    const asked = blocks.slice(at, at + RANGES_PER_REQUEST).map((block) => askBlock(context, block));
    await context.sync();
    answers.push(...asked.map((answer) => answer()));
  }
  return answers;
}

function askBlock(context: Context, block: TaskBlock): () => AskedBlock {
  const range = context.workbook.worksheets.getItem(block.sheet.id).getRange(areaAddress(block.area)).untrack();
  const properties = range.getCellProperties({ format: { font: FONT } });
  const { protection } = range.format;
  protection.load("locked");
  const merged = range.getMergedAreasOrNullObject().untrack();
  merged.load("address");
  const { dataValidation } = range;
  dataValidation.load("type,rule,ignoreBlanks,errorAlert");
  return () => {
    const areas = merged.isNullObject ? [] : rowsOfAreas(merged.address);
    return {
      block,
      locked: protection.locked,
      fontAt: (row) => (properties.value[row - block.area.firstRow]?.[0]?.format?.font ?? {}) as Font,
      merged: (row) => areas.some(([first, last]) => row >= first && row <= last),
      validation: dataValidation as Validation,
    };
  };
}

/** «'Trang 1'!A1:A3,'Trang 1'!A7:A9»; of areas that meet one column the rows are enough. */
function rowsOfAreas(address: string): (readonly [first: RowNumber, last: RowNumber])[] {
  return [...address.matchAll(/[A-Z]+\d+:[A-Z]+\d+(?=,|$)/gu)].flatMap(([local]) => {
    const area = parseAddress(local)?.area;
    return area === undefined ? [] : [[area.firstRow, area.lastRow] as const];
  });
}

type Listed = (task: CellTask, validation: Validation) => readonly CellScalar[] | null;

/** One request for all lists that stand in cells. A list that a formula computes is not known. */
async function askLists(
  context: Context,
  validations: readonly (readonly [CellTask, Validation])[],
  sheets: readonly SurveyedSheet[],
): Promise<Listed> {
  const ranges = new Map<string, Excel.Range>();
  const keyOf = (task: CellTask, reference: string): string => compositeKey(task.sheet.id, reference);
  for (const [task, validation] of validations) {
    const reference = listReference(validation);
    if (reference === null || ranges.has(keyOf(task, reference))) continue;
    const range = rangeOf(context, task, reference, sheets);
    if (range !== null) ranges.set(keyOf(task, reference), range.load("values"));
  }
  if (ranges.size > 0) await context.sync();
  return (task, validation) => {
    const reference = listReference(validation);
    const range = reference === null ? undefined : ranges.get(keyOf(task, reference));
    return range === undefined || range.isNullObject ? null : (range.values as CellScalar[][]).flat();
  };
}

const NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

function rangeOf(
  context: Context,
  task: CellTask,
  reference: string,
  sheets: readonly SurveyedSheet[],
): Excel.Range | null {
  const { worksheets, names } = context.workbook;
  const place = parseAddress(reference);
  if (place !== null) {
    const sheet = place.sheet ?? task.sheet.name;
    const isThere = sheets.some(({ name }) => name === sheet);
    return isThere ? worksheets.getItem(sheet).getRange(areaAddress(place.area)).untrack() : null;
  }
  return NAME.test(reference) ? names.getItemOrNullObject(reference).getRangeOrNullObject().untrack() : null;
}
