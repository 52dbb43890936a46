/** The product's own sheets: which sheet a document goes to, and what of it has to be written. */
import type { Area } from "../../domain/sheet/cells";
import { measured } from "../../domain/plan/layout/measure";
import type { WordedContent, WordedDocument } from "../../domain/plan/worded";
import type { SheetRole } from "../../domain/plan/plan";
import { areaAddress, cellAddress } from "../excel/address";
import { chartsRecord, writeCharts } from "./charts";
import { differences } from "./cellBlocks";
import type { Grid } from "../read/grids";
import { inputRecords, placeInputs, standingTexts, typedInputs, untouched } from "./inputs";
import type { Placement, PlacedInput } from "./inputs";
import { extentOf, heightsOf, layOut, pageOf, setHeights, setPage, stylesOf } from "./layout";
import { markName } from "../memory/marks";
import type { Outbox } from "../excel/outbox";
import type { Found } from "../read/read";
import { stacks } from "./rectangles";
import { allowedName, freeName, withRealNames } from "./sheetNames";
import type { DocumentRecord, TypedInput } from "../memory/state";
import { sheetOf } from "../read/survey";
import type { SurveyedSheet } from "../read/survey";
import { fingerprint } from "../excel/text";

export interface DocumentTask {
  /** Its rows are high enough for what the officer typed into them. */
  readonly plan: WordedDocument;
  readonly name: string;
  /** The sheet as it stands; null: still to be added. */
  readonly sheet: SurveyedSheet | null;
  /** It has no mark yet. */
  readonly unmarked: boolean;
  readonly sheetName: string;
  readonly record: DocumentRecord | null;
  /** Of this plan. */
  readonly styles: string;
  readonly heights: string;
  readonly page: string;
  /** What the officer has typed, to be put back after a new layout; where the layout stands, what waits for a cell. */
  readonly kept: readonly TypedInput[];
  /** Where that goes; null: the layout stands. */
  readonly placement: Placement | null;
}

export function documentTasks(found: Found, plans: readonly WordedDocument[]): DocumentTask[] {
  const taken = new Set(found.sheets.map(({ name }) => name.toLowerCase()));
  let slips = found.marks.reduce((most, { mark }) => Math.max(most, mark.kind === "slip" ? mark.number : 0), 0);
  return plans.map((plan): DocumentTask => {
    const marked = found.marks.find(({ name, mark }) =>
      plan.role === "slip"
        ? mark.kind === "slip" && found.state.book.documents[name]?.subject === plan.subject
        : mark.kind === "sheet" && mark.role === plan.role,
    );
    const own = marked === undefined ? null : sheetOf(found, marked);
    const sheet = own ?? adopted(found, plan.name);
    const sheetName = sheet?.name ?? freeName(plan.name, taken);
    taken.add(sheetName.toLowerCase());
    const name =
      marked?.name ??
      markName(plan.role === "slip" ? { kind: "slip", number: ++slips } : { kind: "sheet", role: plan.role });
    const record = own === null ? null : (found.state.book.documents[name] ?? null);
    const styles = fingerprint(stylesOf(plan));
    const grid = found.grids.get(sheet?.id ?? "");
    const stands = record !== null && record.styles === styles;
    const kept = record === null ? [] : stands ? waiting(record) : typedInputs(record, plan, grid);
    const placement = stands ? null : placeInputs(plan, kept);
    const typed =
      placement === null
        ? standingTexts(plan, record!, grid)
        : new Map([...placement.placed].map(([address, { text }]) => [address, text] as const));
    const sized = typed.size === 0 ? plan : measured(plan, typed);
    return {
      plan: sized,
      name,
      sheet,
      sheetName,
      record,
      styles,
      kept,
      placement,
      unmarked: own === null,
      heights: fingerprint(heightsOf(sized)),
      page: fingerprint(pageOf(sized)),
    };
  });
}

/** An empty sheet of the wished name: what a refused run left behind. */
function adopted(found: Found, wished: string): SurveyedSheet | null {
  const name = allowedName(wished).toLowerCase();
  const isMarked = (sheet: SurveyedSheet): boolean => found.marks.some(({ place }) => place?.sheet === sheet.name);
  return (
    found.sheets.find(
      (sheet) =>
        sheet.name.toLowerCase() === name &&
        sheet.used === null &&
        sheet.tables.length === 0 &&
        !sheet.protected &&
        !isMarked(sheet),
    ) ?? null
  );
}

/** What had no cell to go to when the standing layout was made. */
const waiting = ({ kept }: DocumentRecord): TypedInput[] =>
  kept.flatMap((each) => (typeof each === "string" ? [] : [each]));

/** Adds what is missing and marks it, so that it is known again whatever happens next. */
export function claimSheet(outbox: Outbox, task: DocumentTask, isNamed: boolean): void {
  if (!task.unmarked) return;
  outbox.add(
    (batch) => {
      const { worksheets, names } = batch.context.workbook;
      const sheet = task.sheet === null ? worksheets.add(task.sheetName) : batch.sheet(task.sheet.id);
      // A name whose sheet was deleted stands for nothing: it is made anew.
      if (isNamed) names.getItem(task.name).delete();
      names.add(task.name, sheet.getRange("A1").untrack()).visible = false;
    },
    0,
    6,
  );
}

/** `tableNames`: names of tables in use, lower case. `sheets`: wished names and the names the sheets got. */
export function writeDocument(
  outbox: Outbox,
  found: Found,
  task: DocumentTask,
  sheets: ReadonlyMap<string, string>,
  tableNames: Set<string>,
): void {
  const { plan, record, sheetName } = task;
  const grid = task.sheet === null ? undefined : found.grids.get(task.sheet.id);
  const isLaidOut = record !== null && task.placement === null;
  if (!isLaidOut) layOut(outbox, task, grid, tableNames);
  if (!isLaidOut || record.heights !== task.heights)
    setHeights(outbox, sheetName, plan, isLaidOut ? 0 : (record?.rows ?? 0));
  const placed = task.placement?.placed ?? null;
  for (const [address, { format }] of placed ?? [])
    if (format !== null) outbox.add((batch) => (batch.range(sheetName, address).numberFormat = [[format]]));
  const wanted = contents(task, sheets, placed, grid);
  for (const block of differences(wanted, 1, 1, isLaidOut ? (grid ?? EMPTY) : undefined)) {
    outbox.cellsWritten += block.cells;
    const area: Area = {
      firstRow: block.row,
      lastRow: block.row + block.rows.length - 1,
      firstColumn: block.column,
      lastColumn: block.column + block.rows[0]!.length - 1,
    };
    outbox.add(
      (batch) => (batch.range(sheetName, areaAddress(area)).formulas = block.rows as unknown[][]),
      block.bytes,
    );
  }
  if (!isLaidOut) finishLayout(outbox, task, tableNames);
  if (!isLaidOut || record.page !== task.page) setPage(outbox, sheetName, plan);
  writeCharts(outbox, task, isLaidOut);
}

const EMPTY: Grid = {
  area: { firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 1 },
  values: [],
  formulas: [],
  numberFormats: [],
};

/** Contents by row and column from A1; undefined: not ours to touch (what the officer filled in, and cells under a merged area). */
function contents(
  task: DocumentTask,
  sheets: ReadonlyMap<string, string>,
  placed: ReadonlyMap<string, PlacedInput> | null,
  grid: Grid | undefined,
): (WordedContent | undefined)[][] {
  const { plan, record } = task;
  const standing = placed === null && record !== null ? untouched(plan, record, grid) : null;
  const { columns } = extentOf(plan);
  return plan.rows.map((row, index) => {
    const line: (WordedContent | undefined)[] = new Array<WordedContent | undefined>(columns).fill(
      placed === null ? undefined : null,
    );
    for (const cell of row.cells) {
      const address = cellAddress(index + 1, cell.column);
      const content =
        standing?.has(address) === true ? standing.get(address) : (placed?.get(address)?.content ?? cell.content);
      line[cell.column - 1] =
        content != null && "formula" in content && !placed?.has(address)
          ? { formula: withRealNames(content.formula, sheets) }
          : content;
    }
    return line;
  });
}

/** Merging, and the table over what has just been written: a table takes its column names from the cells. */
function finishLayout(outbox: Outbox, { plan, sheetName }: DocumentTask, tableNames: Set<string>): void {
  const merged = plan.rows.flatMap((row, index) =>
    row.cells.flatMap((cell): Area[] =>
      cell.columns === 1 && cell.rows === 1
        ? []
        : [
            {
              firstRow: index + 1,
              lastRow: index + cell.rows,
              firstColumn: cell.column,
              lastColumn: cell.column + cell.columns - 1,
            },
          ],
    ),
  );
  // Rows of one pattern in one call: «across» merges each row by itself.
  for (const area of stacks(merged.filter(({ firstRow, lastRow }) => firstRow === lastRow)))
    outbox.add((batch) => batch.range(sheetName, areaAddress(area)).merge(true), 0, 3);
  for (const area of merged.filter(({ firstRow, lastRow }) => firstRow !== lastRow))
    outbox.add((batch) => batch.range(sheetName, areaAddress(area)).merge(false), 0, 3);
  if (plan.table == null) return;
  const { area, style } = plan.table;
  let name = plan.table.name;
  for (let number = 2; tableNames.has(name.toLowerCase()); number++) name = `${plan.table.name}_${number}`;
  tableNames.add(name.toLowerCase());
  outbox.add(
    (batch) => {
      const table = batch.sheet(sheetName).tables.add(batch.range(sheetName, areaAddress(area)), true);
      table.name = name;
      table.style = style;
    },
    0,
    5,
  );
}

/** What to remember: while it is being laid out nothing but what the officer filled in, afterwards all of it. */
export function recordOf(task: DocumentTask, isDone: boolean): DocumentRecord {
  const { rows, columns } = extentOf(task.plan);
  const before = task.record ?? { rows: 0, columns: 0, inputs: [] };
  return {
    subject: task.plan.subject,
    styles: isDone ? task.styles : task.record?.styles === task.styles ? task.styles : null,
    heights: isDone || task.record?.heights === task.heights ? task.heights : null,
    page: isDone || task.record?.page === task.page ? task.page : null,
    rows: isDone ? rows : Math.max(rows, before.rows),
    columns: isDone ? columns : Math.max(columns, before.columns),
    inputs: isDone ? inputRecords(task.plan) : before.inputs,
    kept: isDone && task.placement !== null ? task.placement.homeless : task.kept,
    charts: chartsRecord(task.plan, task.record?.charts ?? null, isDone),
  };
}

/** Names the documents got, by role. */
export const namesByRole = (tasks: readonly DocumentTask[]): Partial<Record<Exclude<SheetRole, "slip">, string>> =>
  Object.fromEntries(tasks.flatMap(({ plan, sheetName }) => (plan.role === "slip" ? [] : [[plan.role, sheetName]])));

/** Names of the slips' sheets, by unit. */
export const slipsByUnit = (tasks: readonly DocumentTask[]): Record<string, string> =>
  Object.fromEntries(tasks.flatMap(({ plan, sheetName }) => (plan.role === "slip" ? [[plan.subject, sheetName]] : [])));
