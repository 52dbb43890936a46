/** Status and reasons beside every data row, and the formulas that light the faulty cells. */
import type { Area, RowNumber, SheetCells, WorkbookCells } from "../../sheet/cells";
import type { ColumnBinding, Registration, RegistrationTable } from "../../registration/model/registration";
import type { Finding, Severity } from "../../rules/rule";
import { byGravity, gravest } from "../../rules/severity";
import { grouped } from "../../lists";
import { columnLetters, literal } from "../../sheet/address";
import { flagPlaces, headerRowOf } from "./flagColumns";
import { MARK_TOKEN } from "../plan";
import type { FlagContent, FlagHighlight, FlagItem, FlagPlan, TextRef } from "../plan";
import { rowKeys } from "./rowKeys";
import { gridOf } from "./sheetGrid";

export interface FlagOptions {
  /** The cells the registration was read from: keys are made of what the cells hold, not of what was understood. */
  readonly cells: WorkbookCells;
  /** Flag areas of an earlier run (header row to last row, both columns): their tables keep their columns. */
  readonly existing?: readonly { readonly sheet: string; readonly area: Area }[];
}

export function planFlags(
  registration: Registration,
  findings: readonly Finding[],
  { cells, existing = [] }: FlagOptions,
): FlagPlan[] {
  const bySheet = grouped(registration.tables, (table) => table.sheet);
  const found = findingsByTable(registration, bySheet, findings);
  const marked = markedRatings(registration, findings);
  return cells.sheets.flatMap((sheet) => {
    const tables = bySheet.get(sheet.name) ?? [];
    if (tables.length === 0) return [];
    const { places, officerArea } = flagPlaces(
      sheet,
      tables,
      existing.filter((own) => own.sheet === sheet.name).map((own) => own.area),
    );
    return tables.map((table) => {
      const statusColumn = places.get(table.id)?.statusColumn ?? officerArea.lastColumn + 1;
      return planTable(
        table,
        sheet,
        statusColumn,
        officerArea,
        found.get(table.id) ?? new Map<RowNumber, Finding[]>(),
        marked,
      );
    });
  });
}

function planTable(
  table: RegistrationTable,
  sheet: SheetCells,
  statusColumn: number,
  officerArea: Area,
  found: ReadonlyMap<RowNumber, readonly Finding[]>,
  marked: ReadonlyMap<string, readonly number[]>,
): FlagPlan {
  const keys = rowKeys(table, gridOf(sheet));
  const marks = columnMarks(table);
  const warned = new Set<number>();
  const status: (TextRef | null)[] = [];
  const content: (FlagContent | null)[] = [];
  for (let row = table.firstRow; row <= table.lastRow; row += 1) {
    const here = found.get(row) ?? [];
    const worst = gravest(here);
    const isData = table.roles[row - table.firstRow] === "data";
    status.push(worst !== null ? { key: `flags.status.${worst}` } : isData ? { key: "flags.status.pass" } : null);
    if (here.length === 0) {
      content.push(null);
      continue;
    }
    const items = [...here].sort(byGravity).map((finding): FlagItem => {
      const columns = columnsOf(finding, table, marks, marked);
      if (finding.severity === "warning") columns.forEach((column) => warned.add(column));
      return {
        severity: finding.severity,
        marks: columns.map((column) => markOf(marks.get(column)!, finding.severity)),
        finding,
      };
    });
    const key = keys.keyOf(row);
    content.push({ rowKey: key.text, lights: key.lights, items });
  }
  return {
    tableId: table.id,
    sheet: table.sheet,
    headerRow: headerRowOf(table),
    firstRow: table.firstRow,
    lastRow: table.lastRow,
    statusColumn,
    contentColumn: statusColumn + 1,
    status,
    content,
    officerArea,
    highlights: highlights(marks, warned, keys.expression, `$${columnLetters(statusColumn + 1)}${table.firstRow}`),
  };
}

/** Which column a mark names: the field, with the column's letters where several columns carry the field (x columns). */
interface ColumnMarkName {
  readonly column: number;
  readonly field: string;
  readonly letters: string;
  readonly binding: ColumnBinding;
}

function columnMarks(table: RegistrationTable): ReadonlyMap<number, ColumnMarkName> {
  const perField = new Map<string, number>();
  for (const { field } of table.columns) if (field !== null) perField.set(field, (perField.get(field) ?? 0) + 1);
  const marks = new Map<number, ColumnMarkName>();
  for (const binding of table.columns) {
    if (binding.field === null) continue;
    const letters = (perField.get(binding.field) ?? 0) > 1 ? columnLetters(binding.column) : "";
    marks.set(binding.column, { column: binding.column, field: binding.field, letters, binding });
  }
  return marks;
}

function markOf({ field, letters }: ColumnMarkName, severity: Severity): TextRef {
  return { key: `mark.${severity}`, facts: { field, column: letters } };
}

/** A severity whose cells are lit: errors in every column that has a meaning, warnings where this run has one. Notices light nothing. */
function highlights(
  marks: ReadonlyMap<number, ColumnMarkName>,
  warned: ReadonlySet<number>,
  key: string,
  content: string,
): FlagHighlight[] {
  // N("SoThiDua") is 0 and marks the format as ours. FIND minds capitals and knows no wildcards; an error in a key cell lights nothing.
  // Short on purpose: some doors of Excel take no more than 255 characters here.
  const formula = `=IFERROR(AND(N("SoThiDua")=0,FIND(${key}&": ",${content})=1,FIND(${literal(MARK_TOKEN)},${content})>0),FALSE)`;
  return [...marks.values()].flatMap((mark) =>
    (["error", "warning"] as const)
      .filter((severity) => severity === "error" || warned.has(mark.column))
      .map((severity) => ({ column: mark.column, formula, mark: markOf(mark, severity), severity })),
  );
}

/** The faulty columns: the finding's own; for a rating every marked column of the row. */
function columnsOf(
  finding: Finding,
  table: RegistrationTable,
  marks: ReadonlyMap<number, ColumnMarkName>,
  marked: ReadonlyMap<string, readonly number[]>,
): number[] {
  const { row, column } = finding.place;
  if (column === null || !marks.has(column)) return [];
  if (finding.field !== "rating" || marks.get(column)?.binding.mark?.kind !== "rating") return [column];
  const several = (marked.get(`${table.id}\u0000${row}`) ?? []).filter((other) => marks.has(other));
  return several.length > 1 ? [...several] : [column];
}

/** Marked rating columns of the rows that a finding about a rating names. */
function markedRatings(
  registration: Registration,
  findings: readonly Finding[],
): ReadonlyMap<string, readonly number[]> {
  const marked = new Map<string, readonly number[]>();
  if (!findings.some(({ field }) => field === "rating")) return marked;
  for (const entry of [...registration.people, ...registration.collectives]) {
    if (entry.rating.marked.length > 1) marked.set(`${entry.table.id}\u0000${entry.row}`, entry.rating.marked);
  }
  return marked;
}

/** Failures by table and row. What could not be told stands for a whole table and is no row's fault; a finding at a header flags nobody. */
function findingsByTable(
  registration: Registration,
  bySheet: ReadonlyMap<string, readonly RegistrationTable[]>,
  findings: readonly Finding[],
): ReadonlyMap<string, ReadonlyMap<RowNumber, readonly Finding[]>> {
  const byId = new Map(registration.tables.map((table) => [table.id, table]));
  const byTable = new Map<string, Map<RowNumber, Finding[]>>();
  for (const finding of findings) {
    const { row, sheet } = finding.place;
    if (finding.outcome !== "fail" || row === null) continue;
    const own = finding.table === null ? undefined : byId.get(finding.table);
    const table =
      own !== undefined && own.sheet === sheet ? own : tableAt(bySheet.get(sheet) ?? [], row, finding.place.column);
    if (table === undefined || row < table.firstRow || row > table.lastRow) continue;
    let rows = byTable.get(table.id);
    if (rows === undefined) byTable.set(table.id, (rows = new Map()));
    const here = rows.get(row);
    if (here === undefined) rows.set(row, [finding]);
    else here.push(finding);
  }
  return byTable;
}

function tableAt(
  tables: readonly RegistrationTable[],
  row: RowNumber,
  column: number | null,
): RegistrationTable | undefined {
  return tables.find(
    (table) =>
      row >= table.firstRow &&
      row <= table.lastRow &&
      (column === null || (column >= table.firstColumn && column <= table.lastColumn)),
  );
}
