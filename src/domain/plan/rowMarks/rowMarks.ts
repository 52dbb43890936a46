/** Status and reasons beside every data row, and the formulas that light the faulty cells. */
import type { Area, ColumnNumber, RowNumber, WorkbookCells } from "../../sheet/cells";
import type { ColumnBinding, Registration, RegistrationTable } from "../../registration/model/registration";
import { isOpen } from "../../rules/rule";
import type { Finding, Severity } from "../../rules/rule";
import { byGravity } from "../../rules/severity";
import { grouped } from "../../lists";
import { columnLetters, literal } from "../../sheet/address";
import { rowMarkPlaces, headerRowOf } from "./rowMarkColumns";
import { HIGHLIGHT_MARK, MARK_TOKEN } from "../plan";
import type { RowMarkContent, RowMarkHighlight, RowMarkItem, RowMarkPlan, TextRef } from "../plan";
import { rowKeys } from "./rowKeys";
import type { RowKeys } from "./rowKeys";
import { gridOf } from "./sheetGrid";

export interface RowMarkOptions {
  /** The cells the registration was read from: keys are made of what the cells hold, not of what was understood. */
  readonly cells: WorkbookCells;
  /** Mark areas of an earlier run (header row to last row, both columns): their tables keep their columns. */
  readonly existing?: readonly { readonly sheet: string; readonly area: Area }[];
}

export function planRowMarks(
  registration: Registration,
  findings: readonly Finding[],
  { cells, existing = [] }: RowMarkOptions,
): RowMarkPlan[] {
  const bySheet = grouped(registration.tables, (table) => table.sheet);
  const found = findingsByTable(registration, bySheet, findings.filter(isOpen));
  const accepted = findingsByTable(
    registration,
    bySheet,
    findings.filter((finding) => !isOpen(finding)),
  );
  const unclear = new Map(
    grouped(
      findings.filter(isOpen).filter(({ outcome, table }) => outcome === "cannotTell" && table !== null),
      ({ table }) => table!,
    ),
  );
  const marked = ratingsMarkedTwice(registration, findings.filter(isOpen));
  return cells.sheets.flatMap((sheet) => {
    const tables = bySheet.get(sheet.name) ?? [];
    if (tables.length === 0) return [];
    const { places, officerArea } = rowMarkPlaces(
      sheet,
      tables,
      existing.filter((own) => own.sheet === sheet.name).map((own) => own.area),
    );
    const grid = gridOf(sheet);
    return tables.map((table) => {
      const statusColumn = places.get(table.id)?.statusColumn ?? officerArea.lastColumn + 1;
      return planTable({
        table,
        keys: rowKeys(table, grid, (key) => isShort(key, table, statusColumn + 1)),
        statusColumn,
        officerArea,
        findings: found.get(table.id) ?? new Map<RowNumber, Finding[]>(),
        accepted: new Set(accepted.get(table.id)?.keys() ?? []),
        unclear: unclear.get(table.id) ?? [],
        marks: columnMarks(table),
        markedRatings: marked.get(table.id) ?? new Map<RowNumber, readonly ColumnNumber[]>(),
      });
    });
  });
}

interface MarkedTable {
  readonly table: RegistrationTable;
  readonly keys: RowKeys;
  readonly statusColumn: ColumnNumber;
  readonly officerArea: Area;
  /** By row. */
  readonly findings: ReadonlyMap<RowNumber, readonly Finding[]>;
  /** Rows of which the officer answers for something. */
  readonly accepted: ReadonlySet<RowNumber>;
  /** What rules could not tell of the table or of some of its rows. */
  readonly unclear: readonly Finding[];
  readonly marks: ReadonlyMap<ColumnNumber, ColumnMarkName>;
  /** By row: the columns in which a rating is marked, where these are several. */
  readonly markedRatings: ReadonlyMap<RowNumber, readonly ColumnNumber[]>;
}

function planTable(marked: MarkedTable): RowMarkPlan {
  const { table, statusColumn, officerArea } = marked;
  const { firstRow, lastRow } = table;
  const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index);
  const content = rows.map((row) => contentOf(marked, row));
  const contentColumn = statusColumn + 1;
  const unclear = unclearRows(marked);
  return {
    tableId: table.id,
    sheet: table.sheet,
    headerRow: headerRowOf(table),
    firstRow,
    lastRow,
    statusColumn,
    contentColumn,
    keyColumns: [...new Set(marked.keys.columns)].sort((one, other) => one - other),
    status: rows.map((row, index) => {
      if (content[index] !== null) return { key: `rowMarks.status.${content[index]!.items[0]!.severity}` };
      if (marked.accepted.has(row)) return { key: "rowMarks.status.accepted" };
      if (table.roles[row - firstRow] !== "data") return null;
      return { key: unclear.has(row) ? "rowMarks.status.unclear" : "rowMarks.status.pass" };
    }),
    content,
    officerArea,
    highlights: [...highlights(marked, contentCell(marked)), ...ownHighlights(marked, content)],
  };
}

/**
 * Rows of which some rule could not tell, where a rule names them; what it says of the table as a whole (a column is
 * missing) is said of each of its rows. What could not be told of a unit is no row's.
 */
function unclearRows({ table, unclear }: MarkedTable): ReadonlySet<RowNumber> {
  const { firstRow, lastRow } = table;
  const all = (): RowNumber[] => Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index);
  return new Set(
    unclear.flatMap(({ facts: { rows }, subject }) => {
      if (typeof rows === "object" && "rows" in rows) return rows.rows;
      return subject.kind === "table" ? all() : [];
    }),
  );
}

function contentOf(marked: MarkedTable, row: RowNumber): RowMarkContent | null {
  const findings = marked.findings.get(row) ?? [];
  if (findings.length === 0) return null;
  const key = marked.keys.keyOf(row);
  const items = [...findings].sort(byGravity).map((finding): RowMarkItem => {
    const columns = faultyColumns(marked, finding);
    return {
      severity: finding.severity,
      marks: columns.map((column) => markOf(marked.marks.get(column)!, finding.severity)),
      finding,
    };
  });
  return { rowKey: key.text, lights: key.lights, items };
}

/**
 * Which column a mark names: the field, with the column's letters where several columns carry the field (x
 * columns).
 */
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

/**
 * A severity whose cells are lit: errors in every column that has a meaning, warnings where this run has one.
 * Notices light nothing.
 */
function highlights(marked: MarkedTable, content: string): RowMarkHighlight[] {
  const formula = highlightFormula(marked.keys.expression, content);
  const warned = new Set(
    [...marked.findings.values()]
      .flat()
      .filter(({ severity }) => severity === "warning")
      .flatMap((finding) => faultyColumns(marked, finding)),
  );
  return [...marked.marks.values()].flatMap((mark) =>
    (["error", "warning"] as const)
      .filter((severity) => severity === "error" || warned.has(mark.column))
      .map((severity) => ({ column: mark.column, formula, mark: markOf(mark, severity), severity })),
  );
}

const contentCell = ({ table, statusColumn }: MarkedTable): string =>
  `$${columnLetters(statusColumn + 1)}${table.firstRow}`;

/** Status and reason of a row in the colour of its cells, as long as they stand beside it. */
function ownHighlights(marked: MarkedTable, content: readonly (RowMarkContent | null)[]): RowMarkHighlight[] {
  const { table, keys, statusColumn } = marked;
  const status = `$${columnLetters(statusColumn)}${table.firstRow}`;
  const formula = `=AND(${[...ofItsRow(keys.expression, contentCell(marked)), `${status}=${literal(MARK_TOKEN)}`].join(",")})`;
  const warns = content.some((each) => each?.items[0]!.severity === "warning");
  return [statusColumn, statusColumn + 1].flatMap((column) =>
    (["error", "warning"] as const)
      .filter((severity) => severity === "error" || warns)
      .map((severity) => ({ column, formula, mark: { key: `rowMarks.status.${severity}` }, severity })),
  );
}

/** Some doors of Excel take no more in a conditional format. */
const LONGEST_FORMULA = 255;
/** Of the words in square brackets that take the token's place, in any language. */
export const LONGEST_MARK = 64;

const isShort = (key: string, { firstRow }: RegistrationTable, contentColumn: ColumnNumber): boolean =>
  highlightFormula(key, `$${columnLetters(contentColumn)}${firstRow}`).length - MARK_TOKEN.length + LONGEST_MARK <=
  LONGEST_FORMULA;

/**
 * The mark begins with the row's own key and holds the mark. N of a text is 0: the first condition only says whose
 * format it is. FIND minds capitals and knows no wildcards; what is not found, or an error in a key cell, is an error, and a condition that is one lights nothing.
 */
function highlightFormula(key: string, content: string): string {
  return `=AND(${[...ofItsRow(key, content), `FIND(${literal(MARK_TOKEN)},${content})`].join(",")})`;
}

const ofItsRow = (key: string, content: string): readonly string[] => [
  `N(${literal(HIGHLIGHT_MARK)})=0`,
  `FIND(${key}&": ",${content})=1`,
];

/** The finding's own column; for a rating every marked column of the row. */
function faultyColumns({ marks, markedRatings }: MarkedTable, { field, place }: Finding): readonly ColumnNumber[] {
  const { row, column } = place;
  if (row === null || column === null || !marks.has(column)) return [];
  if (field !== "rating" || marks.get(column)?.binding.mark?.kind !== "rating") return [column];
  const several = (markedRatings.get(row) ?? []).filter((other) => marks.has(other));
  return several.length > 1 ? several : [column];
}

/** By table and row: rating columns, where a row has several marked and some finding is about a rating. */
function ratingsMarkedTwice(
  registration: Registration,
  findings: readonly Finding[],
): ReadonlyMap<string, ReadonlyMap<RowNumber, readonly ColumnNumber[]>> {
  if (!findings.some(({ field }) => field === "rating")) return new Map();
  const entries = [...registration.people, ...registration.collectives].filter(
    ({ rating }) => rating.marked.length > 1,
  );
  const byTable = grouped(entries, ({ table }) => table.id);
  return new Map(
    [...byTable].map(([table, rows]) => [table, new Map(rows.map(({ row, rating }) => [row, rating.marked] as const))]),
  );
}

/**
 * Failures by table and row. What could not be told stands for a whole table and is no row's fault; a finding at a
 * header marks nobody.
 */
function findingsByTable(
  registration: Registration,
  bySheet: ReadonlyMap<string, readonly RegistrationTable[]>,
  findings: readonly Finding[],
): ReadonlyMap<string, ReadonlyMap<RowNumber, readonly Finding[]>> {
  const byId = new Map(registration.tables.map((table) => [table.id, table]));
  const placed = findings.flatMap((finding) => {
    const { row, sheet, column } = finding.place;
    if (finding.outcome !== "fail" || row === null) return [];
    const own = finding.table === null ? undefined : byId.get(finding.table);
    const table = own?.sheet === sheet ? own : tableAt(bySheet.get(sheet) ?? [], row, column);
    return table === undefined || row < table.firstRow || row > table.lastRow ? [] : [{ table, row, finding }];
  });
  const byTable = grouped(placed, ({ table }) => table.id);
  return new Map([...byTable].map(([table, here]) => [table, byRow(here)]));
}

interface PlacedFinding {
  readonly row: RowNumber;
  readonly finding: Finding;
}

function byRow(placed: readonly PlacedFinding[]): ReadonlyMap<RowNumber, readonly Finding[]> {
  const rows = grouped(placed, ({ row }) => row);
  return new Map([...rows].map(([row, here]) => [row, here.map(({ finding }) => finding)]));
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
