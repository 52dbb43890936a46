/** One table: roles of its rows, then its entries. */
import type { AwardSubject } from "../../catalogue/awards";
import type { Campaign } from "../../campaign/campaign";
import { isSurelyUnicode } from "../../text/legacy/legacy";
import type { BoundTable } from "../columns/readColumn";
import type { TableBlock } from "../tables/tableBlocks";
import { MERGED_OR_MISSING } from "../model/confidence";
import type { RowNumber } from "../../sheet/cells";
import { contextsOf, type RowContext } from "./groupContext";
import { collectiveOf, isCollectiveRow, personOf, planRowOf, unitRowsOf, type RowInput } from "./entries";
import { Frame } from "./tableFrame";
import type { SheetGrid } from "../tables/sheetGrid";
import { columnLetters } from "../../sheet/address";
import { readHistory } from "../words/history";
import { mergedDown, type MergedColumn } from "./mergedDown";
import type { ColumnBinding, Entry, RegistrationTable, UnknownUnit } from "../model/registration";
import type { Gathered } from "../read";
import { RowCells } from "./cellRefs";
import { RowReader, type RowsRead } from "./rowRoles";
import { statedRowsOf } from "./statedFigures";
import { registrationDate } from "./tableUnit";
import type { Words } from "../words/vocabulary";

export interface TableInput {
  readonly grid: SheetGrid;
  readonly block: TableBlock;
  readonly bound: BoundTable;
  readonly unit: string | null;
  /** What stands where the unit should be named. */
  readonly unknown: UnknownUnit | null;
  /** The officer says whose table it is: what its rows say does not count against it. */
  readonly unitDecided: boolean;
  readonly words: Words;
  readonly campaign: Campaign;
  readonly excluded: ReadonlySet<string>;
  readonly gathered: Gathered;
}

/** The table as read; null where it is one of those that are left out. */
export function readTable(input: TableInput): RegistrationTable | null {
  const { grid, block, bound, words, gathered } = input;
  const frame = new Frame(
    grid,
    bound.kind,
    bound.columns,
    block.rows,
    block.bodyFirst,
    block.bodyLast,
    block.repeats,
    bound.mixed,
    block.excelTable !== null,
  );
  const rows = new RowReader(frame, words).read();
  const unit = ownUnit(input, frame, rows);
  const merged = mergedOf(input, frame, rows, unit);
  const table = tableOf(input, frame, rows, unit, merged);
  if (input.excluded.has(table.id)) {
    return null;
  }
  gathered.tables.push(table);
  const contexts = contextsOf(frame, rows, unit, words);
  readRows(input, frame, rows, table, contexts, merged);
  gathered.stated.push(...statedRowsOf(table, frame, rows, contexts, words));
  return table;
}

/** The unit that title or sheet name gives, unless the rows themselves name other units. */
function ownUnit({ unit, unitDecided, words }: TableInput, frame: Frame, rows: RowsRead): string | null {
  if (unit === null || (frame.ofUnits && !frame.listsMovements)) return null;
  if (unitDecided) return unit;
  for (const group of rows.groups.values()) if (group.unit !== null && group.unit !== unit) return null;
  const column = frame.columnOf("unit");
  if (column === null) return unit;
  for (const [index, role] of rows.roles.entries()) {
    if (role !== "data" || frame.grid.blank(frame.bodyFirst + index, column.column)) continue;
    const named = words.unit(frame.grid.text(frame.bodyFirst + index, column.column));
    if (named !== null && named !== unit) return null;
  }
  return unit;
}

/** Only where no cell and no heading of the table says a unit. */
function unknownUnit({ unknown }: TableInput, frame: Frame, rows: RowsRead, unit: string | null): UnknownUnit | null {
  if (
    unknown === null ||
    unit !== null ||
    (frame.ofUnits && !frame.listsMovements) ||
    frame.columnOf("unit") !== null ||
    frame.positionAndUnit !== null
  )
    return null;
  for (const group of rows.groups.values()) if (group.unit !== null) return null;
  return unknown;
}

/** Columns of units and phòng that are merged downwards, by field. */
interface Merged {
  readonly unit: MergedColumn | null;
  readonly department: MergedColumn | null;
}

function mergedOf({ words }: TableInput, frame: Frame, rows: RowsRead, tableUnit: string | null): Merged {
  const unitColumn = frame.columnOf("unit");
  const departmentColumn = frame.columnOf("department");
  const unit = unitColumn === null || frame.ofUnits ? null : mergedDown(frame, rows, unitColumn.column);
  const textOf = (row: RowNumber): string =>
    unitColumn === null ? (tableUnit ?? "") : (unit?.values.get(row) ?? frame.grid.text(row, unitColumn.column));
  const department =
    departmentColumn === null
      ? null
      : mergedDown(frame, rows, departmentColumn.column, (row) => words.unit(textOf(row)) ?? textOf(row));
  return { unit, department };
}

const BELONGS = new Set(["data", "group", "total"]);

function tableOf(
  input: TableInput,
  frame: Frame,
  rows: RowsRead,
  unit: string | null,
  merged: Merged,
): RegistrationTable {
  const { grid, block, bound } = input;
  const { roles } = rows;
  let first = 0;
  while (first < roles.length && (roles[first] === "index" || roles[first] === "blank" || roles[first] === "header"))
    first++;
  let last = roles.length - 1;
  // A heading under the last row («III. Các phong trào») begins something else, unless it is a unit's or a phòng's that nobody stands under.
  const isLoose = (index: number): boolean => {
    const group = rows.groups.get(frame.bodyFirst + index);
    return group !== undefined && group.unit === null && !group.department;
  };
  while (last > first && (!BELONGS.has(roles[last]!) || isLoose(last))) last--;
  if (block.excelTable !== null)
    last = Math.max(first, Math.min(roles.length - 1, block.excelTable.lastRow - frame.bodyFirst));
  if (first >= roles.length) first = last = 0;
  const firstRow = frame.bodyFirst + first;
  const lastRow = frame.bodyFirst + Math.max(first, last);
  const own = roles.slice(first, Math.max(first, last) + 1);
  const unsure = (field: ColumnBinding["field"]): boolean =>
    (field === "unit" && merged.unit?.unsure === true) ||
    (field === "department" && merged.department?.unsure === true);
  const columns: ColumnBinding[] = bound.columns.map(
    ({ column, header, headerRow, field, mark, year, confidence, reason }) => ({
      column,
      header,
      headerRow,
      field,
      mark,
      year,
      confidence: reason !== "mapping" && unsure(field) ? Math.min(confidence, MERGED_OR_MISSING) : confidence,
      reason,
    }),
  );
  const top = block.rows[0]!;
  const registered = bound.columns.some(({ field }) => field === "registeredOn")
    ? null
    : registrationDate(block.titles, unit !== null);
  const unknown = unknownUnit(input, frame, rows, unit);
  return {
    id: `${grid.name}!${columnLetters(frame.firstColumn)}${top}:${columnLetters(frame.lastColumn)}${lastRow}`,
    sheet: grid.name,
    kind: bound.kind,
    headerRows: [...block.rows],
    firstRow,
    lastRow,
    firstColumn: frame.firstColumn,
    lastColumn: frame.lastColumn,
    columns,
    roles: own.length > 0 ? own : ["blank"],
    dataRows: own.filter((role) => role === "data").length,
    excelTable: block.excelTable?.name ?? null,
    unit,
    confidence: bound.confidence,
    ...(unknown === null ? {} : { unknownUnit: unknown }),
    ...(registered === null ? {} : { registeredOn: registered }),
  };
}

/** Notes serve as history where there is no history column and some of them read as one. */
function notesAreHistory(frame: Frame, rows: RowsRead, subject: AwardSubject): boolean {
  const notes = frame.columnsOf("note");
  if (notes.length === 0 || frame.columnOf("history") !== null) return false;
  return rows.roles.some(
    (role, index) =>
      role === "data" &&
      notes.some((note) => {
        const text = frame.grid.text(frame.bodyFirst + index, note.column);
        return text !== "" && /(?:19|20)\d\d/.test(text) && readHistory(text, subject).length > 0;
      }),
  );
}

/** «Chu Sôn» alone could be Unicode; among names in VNI it is «Chu Sơn». Null as soon as one name is surely Unicode. */
function fontOfNames(frame: Frame, rows: RowsRead, words: Words): string | null {
  const column = frame.columnOf("name");
  if (column === null) return null;
  let font: string | null = null;
  for (const [index, role] of rows.roles.entries()) {
    if (role !== "data") continue;
    const text = frame.grid.text(frame.bodyFirst + index, column.column);
    if (isSurelyUnicode(text)) return null;
    font ??= words.legacy(text) === null ? null : words.legacy(text)!.encoding === "vni" ? "VNI-Times" : ".VnTime";
  }
  return font;
}

function readRows(
  { words, campaign, gathered }: TableInput,
  frame: Frame,
  rows: RowsRead,
  table: RegistrationTable,
  contexts: readonly RowContext[],
  merged: Merged,
): void {
  const noteIsHistory = notesAreHistory(frame, rows, frame.kind === "people" ? "person" : "collective");
  const nameFont = frame.kind === "people" ? fontOfNames(frame, rows, words) : null;
  const fontsKnown = nameFont !== null || frame.grid.sheet.fonts.size > 0;
  const isOld = (text: string): boolean => fontsKnown || words.legacy(text) !== null;
  for (let row: RowNumber = table.firstRow; row <= table.lastRow; row++) {
    const role = rows.roles[row - frame.bodyFirst];
    if (role === "unread") {
      const column = frame.grid.filled(row, frame.firstColumn, frame.lastColumn)[0]!;
      gathered.unread.push({ table, row, column, text: frame.grid.text(row, column) });
    }
    if (role !== "data") continue;
    const places = {
      context: contexts[row - frame.bodyFirst]!,
      tableUnit: table.unit,
      unknownUnit: table.unknownUnit?.text ?? null,
      mergedUnit: merged.unit?.values.get(row),
      mergedDepartment: merged.department?.values.get(row),
    };
    const cells = new RowCells(frame, row, isOld);
    let entry: Entry | null;
    const input: RowInput = { table, frame, cells, places, words, campaign, noteIsHistory, nameFont };
    if (frame.ofUnits) {
      const { honours, movements, targets } = unitRowsOf(input);
      if (honours !== null) gathered.honours.push(honours);
      if (movements !== null) gathered.movements.push(movements);
      if (targets !== null) gathered.targets.push(targets);
      entry = honours ?? movements ?? targets;
    } else if (frame.kind === "collectives" || isCollectiveRow(input)) {
      const collective = collectiveOf(input);
      gathered.collectives.push(collective);
      entry = collective;
      const plan = planRowOf(input, collective);
      if (plan !== null) gathered.targets.push(plan);
    } else {
      const person = personOf(input);
      gathered.people.push(person);
      entry = person;
    }
    if (cells.suspect && entry !== null) gathered.suspects.push({ entry, nameFont });
  }
}
