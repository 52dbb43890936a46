/** The product's own sheets: claiming them, and writing what of a document has to be written. */
import type { SingleRole } from "../../domain/plan/sheetRoles";
import { SHEET_ROLES } from "../../domain/plan/sheetRoles";
import type { WordedCell, WordedContent, WordedDocument } from "../../domain/plan/worded";
import { cellAddress } from "../../domain/sheet/address";
import type { Area } from "../../domain/sheet/cells";
import { areaAddress } from "../excel/address";
import type { Batch, Outbox } from "../excel/outbox";
import { asideSeal, sealName } from "../memory/seals";
import { joinedPrints, pagePrints, printsIn, printsOfBoth } from "../memory/proof";
import { unfinishedRecord } from "../memory/state";
import type { DocumentRecord } from "../memory/state";
import type { Grid } from "../read/grids";
import type { Found } from "../read/read";
import { areaOfBlock, differences, holds } from "./cellBlocks";
import type { Block } from "./cellBlocks";
import { chartsRecord } from "./charts";
import { documentFinish } from "./documentFinish";
import type { DocumentTask, NamesInUse } from "./documentTask";
import { areaOf, extentOf, FIRST_CELL } from "./extent";
import type { FinishPart } from "./finish";
import { inputRecords, untouched } from "./inputs";
import { layOut } from "./layout";
import { stacks } from "./rectangles";
import { withRealNames } from "./sheetNames";

/** Adds what is missing and marks it, so that it is known again whatever happens next. */
export function claimSheet(
  outbox: Outbox,
  task: DocumentTask,
  isNamed: boolean,
  claimed: Map<string, Excel.Worksheet>,
): void {
  if (!task.unmarked) return;
  outbox.add(
    (batch) => {
      const { worksheets, names } = batch.context.workbook;
      if (task.setAside !== null) batch.context.workbook.worksheets.getItem(task.setAside.id).name = task.setAside.name;
      if (task.aside !== null) claimAside(batch, task.aside);
      const sheet = task.sheet === null ? worksheets.add(task.sheetName) : batch.sheet(task.sheet.id);
      // A name whose sheet was deleted stands for nothing: it is made anew.
      if (isNamed) names.getItem(task.name).delete();
      batch.addName(task.name, task.sheetName, FIRST_CELL);
      sheet.load("id");
      claimed.set(task.name, sheet);
    },
    0,
    6,
  );
}

function claimAside(batch: Batch, { mark, name }: NonNullable<DocumentTask["aside"]>): void {
  batch.addName(mark, name, FIRST_CELL);
  batch.context.workbook.names.add(sealName(mark), asideSeal(name)).visible = false;
}

/** Everything that the document says; what it takes to look and print right is answered, for later. */
export function writeDocument(outbox: Outbox, found: Found, task: DocumentTask, names: NamesInUse): FinishPart[] {
  const { record, sheetName } = task;
  const grid = task.sheet === null ? undefined : found.grids.get(task.sheet.id);
  const isLaidOut = record !== null && task.placement === null;
  const wanted = contents(task, names.sheets, grid);
  const standing = grid ?? EMPTY;
  const blocks = differences(wanted, 1, 1, isLaidOut ? withoutPartColumns(task, wanted, standing) : undefined);
  if (!isLaidOut || blocks.length > 0) showRows(outbox, task, grid);
  if (!isLaidOut) layOut(outbox, task, grid, names.tables);
  setTypedFormats(outbox, task);
  for (const block of blocks) writeBlock(outbox, sheetName, block);
  const isWritten = blocks.length > 0;
  if (isLaidOut) return documentFinish(task, { isLaidOut, isWritten, table: task.sheet?.tables[0]?.name ?? null });
  mergeCells(outbox, task);
  return documentFinish(task, { isLaidOut, isWritten, table: makeTable(outbox, task, names.tables) });
}

/**
 * A formula that is put into a part of a table's column may come to stand in all of it (office-js issue 6745): where one differs the
 * column counts as empty, so that each of its cells is written with its own.
 */
function withoutPartColumns({ plan }: DocumentTask, wanted: readonly (readonly Wanted[])[], grid: Grid): Grid {
  if (plan.table == null) return grid;
  const { firstRow, lastRow, firstColumn, lastColumn } = plan.table.area;
  const rows = Array.from({ length: lastRow - firstRow }, (_, index) => firstRow + 1 + index);
  const isOther = (row: number, column: number): boolean => {
    const content = wanted[row - 1]?.[column - 1];
    return content != null && "formula" in content && !holds(grid, row, column, content);
  };
  const columns = Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) => firstColumn + index);
  const written = new Set(columns.filter((column) => rows.some((row) => isOther(row, column))));
  if (written.size === 0) return grid;
  const emptied = <T>(lines: readonly (readonly T[])[], empty: T): T[][] =>
    lines.map((line, index) => {
      const row = grid.area.firstRow + index;
      if (row <= firstRow || row > lastRow) return [...line];
      return line.map((each, at) => (written.has(grid.area.firstColumn + at) ? empty : each));
    });
  return { ...grid, values: emptied(grid.values, ""), formulas: emptied(grid.formulas, "") };
}

/** Those that were the officer's, of what was typed. */
function setTypedFormats(outbox: Outbox, { placement, sheetName }: DocumentTask): void {
  for (const [address, { format }] of placement?.placed ?? [])
    if (format !== null) outbox.add((batch) => (batch.range(sheetName, address).numberFormat = [[format]]));
}

/** Our own sheet needs nobody's leave: every row is in sight when it is written (see inSight.ts). */
function showRows(outbox: Outbox, { sheet, sheetName, plan, record }: DocumentTask, grid: Grid | undefined): void {
  if (sheet === null) return;
  const isFiltered = (grid?.hidden?.size ?? 0) > 0;
  const lastRow = Math.max(extentOf(plan).rows, record?.rows ?? 0, grid?.area.lastRow ?? 0);
  outbox.add((batch) => {
    for (const { id } of isFiltered ? sheet.tables : []) batch.sheet(sheetName).tables.getItem(id).clearFilters();
    if (sheet.filtered) batch.sheet(sheetName).autoFilter.clearCriteria();
    batch.range(sheetName, `1:${lastRow}`).rowHidden = false;
  });
}

const EMPTY: Grid = {
  area: { firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 1 },
  values: [],
  formulas: [],
  numberFormats: [],
};

function writeBlock(outbox: Outbox, sheetName: string, block: Block): void {
  outbox.cellsWritten += block.cells;
  const address = areaAddress(areaOfBlock(block));
  outbox.add((batch) => (batch.range(sheetName, address).formulas = block.rows as unknown[][]), block.bytes);
}

/** `undefined`: not ours to touch (what the officer filled in, and cells under a merged area). */
type Wanted = WordedContent | undefined;

/** Contents by row and column from A1. */
function contents(
  { plan, record, placement }: DocumentTask,
  sheets: ReadonlyMap<string, string>,
  grid: Grid | undefined,
): Wanted[][] {
  const standing = placement === null && record !== null ? untouched(plan, record, grid) : null;
  const { columns } = extentOf(plan);
  const contentOf = (cell: WordedCell, address: string): Wanted => {
    if (standing?.has(address) === true) return renamed(standing.get(address), sheets);
    // A formula of the officer's refers to what it says.
    return placement?.placed.get(address)?.content ?? renamed(cell.content, sheets);
  };
  return plan.rows.map((row, index) => {
    const line = new Array<Wanted>(columns).fill(placement === null ? undefined : null);
    for (const cell of row.cells) line[cell.column - 1] = contentOf(cell, cellAddress(index + 1, cell.column));
    return line;
  });
}

const renamed = (content: Wanted, sheets: ReadonlyMap<string, string>): Wanted =>
  content != null && "formula" in content ? { formula: withRealNames(content.formula, sheets) } : content;

function mergeCells(outbox: Outbox, { plan, sheetName }: DocumentTask): void {
  const merged = plan.rows.flatMap((row, index) =>
    row.cells.filter((cell) => cell.columns > 1 || cell.rows > 1).map((cell) => areaOf(cell, index + 1)),
  );
  const isOneRow = ({ firstRow, lastRow }: Area): boolean => firstRow === lastRow;
  // Rows of one pattern in one call: «across» merges each row by itself.
  for (const area of stacks(merged.filter(isOneRow)))
    outbox.add((batch) => batch.range(sheetName, areaAddress(area)).merge(true), 0, 3);
  for (const area of merged.filter((each) => !isOneRow(each)))
    outbox.add((batch) => batch.range(sheetName, areaAddress(area)).merge(false), 0, 3);
}

/** Over what has just been written: a table takes its column names from the cells. Its name; null: there is none. */
function makeTable(outbox: Outbox, { plan, sheetName }: DocumentTask, taken: Set<string>): string | null {
  if (plan.table == null) return null;
  const { area } = plan.table;
  let { name } = plan.table;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${plan.table.name}_${number}`;
  taken.add(name.toLowerCase());
  outbox.add((batch) => {
    batch.sheet(sheetName).tables.add(batch.range(sheetName, areaAddress(area)), true).name = name;
  });
  return name;
}

/**
 * What to remember: while it is being laid out nothing but what the officer filled in, afterwards all of it.
 * `unfinished`: what has still to be set; null: it is not done yet.
 */
export function documentRecord(
  { plan, record, ...task }: DocumentTask,
  unfinished: readonly string[] | null,
  claimed: string | undefined,
): DocumentRecord {
  const isDone = unfinished !== null;
  const { rows, columns } = extentOf(plan);
  const sheet = task.sheet?.id ?? claimed;
  const known = (now: string, before: string | null | undefined): string | null =>
    isDone || before === now ? now : null;
  return {
    subject: plan.subject,
    ...(sheet === undefined ? {} : { sheet }),
    ...printsRecord(plan, record, isDone),
    styles: known(task.styles, record?.styles),
    heights: known(task.heights, record?.heights),
    page: known(task.page, record?.page),
    ...(isDone
      ? { rows, columns, inputs: inputRecords(plan) }
      : {
          rows: Math.max(rows, record?.rows ?? 0),
          columns: Math.max(columns, record?.columns ?? 0),
          inputs: record?.inputs ?? [],
        }),
    kept: isDone && task.placement !== null ? task.placement.homeless : task.kept,
    charts: chartsRecord(plan, record?.charts ?? null, isDone),
    ...unfinishedRecord(unfinished ?? record?.unfinished),
  };
}

/** Somebody may take one run back: Excel undoes what stands on sheets, and not what the state says of it. */
function printsRecord(
  plan: WordedDocument,
  record: DocumentRecord | null,
  isDone: boolean,
): Pick<DocumentRecord, "prints" | "printsBefore"> {
  const now = pagePrints(plan);
  const { prints: before, printsBefore: older } = record ?? {};
  const kept = older === undefined ? {} : { printsBefore: older };
  if (!isDone) return { prints: printsOfBoth(before ?? "", now), ...kept };
  const prints = joinedPrints(now);
  const gone = joinedPrints([...printsIn(before ?? "")].filter((print) => !now.has(print)));
  return gone === "" ? { prints, ...kept } : { prints, printsBefore: gone };
}

/** Names the documents got, by role where there is one sheet of it. */
export const namesByRole = (tasks: readonly DocumentTask[]): Partial<Record<SingleRole, string>> =>
  Object.fromEntries(
    tasks.filter(({ plan }) => !SHEET_ROLES[plan.role].perSubject).map(({ plan, sheetName }) => [plan.role, sheetName]),
  );

/** Names of the slips' sheets, by unit. */
export const slipsByUnit = (tasks: readonly DocumentTask[]): Record<string, string> =>
  Object.fromEntries(
    tasks.filter(({ plan }) => plan.role === "slip").map(({ plan, sheetName }) => [plan.subject, sheetName]),
  );
