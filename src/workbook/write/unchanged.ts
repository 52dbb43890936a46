/**
 * Whether everything still stands as it was read and judged. Between reading and writing somebody may sort, insert, type, filter,
 * or check from another pane: the first request that writes asks before it writes, and what comes back decides whether anything
 * more is written.
 */
import { consecutiveRuns } from "../../domain/lists";
import type { Area } from "../../domain/sheet/cells";
import { areaAddress, parseAddress, sameArea } from "../excel/address";
import type { Batch, Outbox } from "../excel/outbox";
import { loadParts } from "../memory/storedState";
import type { Grid } from "../read/grids";
import type { Found } from "../read/read";
import type { SurveyedMark, SurveyedSheet } from "../read/survey";
import { askCells } from "./asked";
import { hiddenIn } from "./inSight";
import type { RowMarksTask } from "./rowMarksTask";

/** What stands otherwise now; `sheet` null: it is no single sheet's. */
export interface Change {
  readonly sheet: string | null;
  readonly what: string;
}

/** The first thing that is asked. */
export const STATE = "state";

type Answer = () => Change | null;

/** Adds the questions; what is put into the outbox afterwards is done whatever the answers say. */
export function askUnchanged(outbox: Outbox, found: Found, tasks: readonly RowMarksTask[]): Answer {
  const given = [...found.marks, ...found.givenUp.map(({ mark }) => mark)];
  const answers = [
    askParts(outbox, found),
    ...given.map((mark) => askPlace(outbox, mark)),
    ...given.flatMap((mark) => askOurs(outbox, found, mark)),
    ...tasks.flatMap((task) => [askTable(outbox, found, task), askHidden(outbox, found, task)]),
  ];
  return () => {
    for (const answer of answers) {
      const change = answer();
      if (change !== null) return change;
    }
    return null;
  };
}

/** Another pane has written meanwhile: each of its requests that write leaves another state. */
export function askParts(outbox: Outbox, found: Found): Answer {
  let parts: Excel.CustomXmlPartScopedCollection | null = null;
  outbox.add((batch) => (parts = loadParts(batch.context)), found.parts.length * 60);
  return () => {
    const now = new Set((parts?.items ?? []).map(({ id }) => id));
    const isSame = now.size === found.parts.length && found.parts.every((id) => now.has(id));
    return isSame ? null : { sheet: null, what: STATE };
  };
}

/** A name of ours follows rows and columns that are put in. */
function askPlace(outbox: Outbox, { name, scope, place }: SurveyedMark): Answer {
  let range: Excel.Range | null = null;
  outbox.add((batch) => {
    const { names } = scope === null ? batch.context.workbook : batch.sheet(scope);
    range = names.getItemOrNullObject(name).getRangeOrNullObject().untrack();
    range.load("address");
  });
  return () => {
    const now = range === null || range.isNullObject ? null : parseAddress(range.address);
    const isSame = now?.sheet === place?.sheet && sameArea(now?.area ?? null, place?.area ?? null);
    return isSame ? null : { sheet: place?.sheet ?? null, what: name };
  };
}

/** What stands in columns of ours: somebody may have typed there. */
function askOurs(outbox: Outbox, found: Found, { mark, place }: SurveyedMark): Answer[] {
  const sheet = found.sheets.find(({ name }) => name === place?.sheet);
  if (mark.kind !== "rowMarks" || place === null || sheet === undefined) return [];
  return [askSame(outbox, found, { sheet, areas: [place.area], isOurs: true })];
}

/** The cells by which rows are told apart, and the columns that are taken. */
function askTable(outbox: Outbox, found: Found, task: RowMarksTask): Answer {
  const { sheet, fresh } = task;
  const keys = askSame(outbox, found, { sheet, areas: keyAreas(task), isOurs: false });
  const taken = askSame(outbox, found, { sheet, areas: fresh, isOurs: true });
  return () => keys() ?? taken();
}

/** Columns beside one another in one piece; headers too. */
export function keyAreas({ plan: { keyColumns, headerRow, lastRow } }: RowMarksTask): Area[] {
  return consecutiveRuns(keyColumns, (column) => column).map(({ first, last }) => ({
    firstRow: headerRow,
    lastRow,
    firstColumn: first,
    lastColumn: last,
  }));
}

interface Asked {
  readonly sheet: SurveyedSheet;
  readonly areas: readonly Area[];
  readonly isOurs: boolean;
}

function askSame(outbox: Outbox, found: Found, { sheet, areas, isOurs }: Asked): Answer {
  const grid = found.grids.get(sheet.id);
  const cells = askCells(outbox, areas, (batch, area) => batch.range(sheet.id, areaAddress(area)));
  return () => {
    const other = cells().find(
      ({ row, column, value }) => !(isOurs && isFormula(grid, row, column)) && value !== valueIn(grid, row, column),
    );
    return other === undefined ? null : { sheet: sheet.name, what: `row ${other.row}` };
  };
}

/** What somebody typed among ours may be a formula whose result changes by itself. */
const isFormula = (grid: Grid | undefined, row: number, column: number): boolean => formulaIn(grid, row, column) !== "";

/** "": there is none. */
export const formulaIn = (grid: Grid | undefined, row: number, column: number): string =>
  grid?.formulas[row - grid.area.firstRow]?.[column - grid.area.firstColumn] ?? "";

export const valueIn = (grid: Grid | undefined, row: number, column: number): unknown =>
  grid?.values[row - grid.area.firstRow]?.[column - grid.area.firstColumn] ?? "";

/** A filter set meanwhile: which rows are in sight decides how they are written. */
function askHidden(outbox: Outbox, found: Found, { sheet, area }: RowMarksTask): Answer {
  const before = hiddenIn(found.grids.get(sheet.id), area);
  const ask = before.length === 0 ? askWhether : askWhich;
  const same = ask(
    outbox,
    (batch) => batch.range(sheet.id, areaAddress(area)),
    before.map((row) => row - area.firstRow),
  );
  return () => (same() ? null : { sheet: sheet.name, what: "hidden rows" });
}

type RangeOf = (batch: Batch) => Excel.Range;

function askWhether(outbox: Outbox, rangeOf: RangeOf): () => boolean {
  let range: Excel.Range | null = null;
  outbox.add((batch) => {
    range = rangeOf(batch);
    range.load("rowHidden");
  });
  return () => range?.rowHidden === false;
}

function askWhich(outbox: Outbox, rangeOf: RangeOf, before: readonly number[]): () => boolean {
  let rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null = null;
  outbox.add((batch) => (rows = rangeOf(batch).getRowProperties({ rowHidden: true })), 0, 4);
  return () => {
    const now = (rows?.value ?? []).flatMap(({ rowHidden }, index) => (rowHidden === true ? [index] : []));
    return now.join() === before.join();
  };
}
