/**
 * One cause, one finding: where many cells are at fault for one cause (they were typed alike, on one machine, by one
 * hand), the column says it once and its rows say nothing.
 */
import { grouped } from "../../lists";
import type { ColumnCell, Facts, Fix, Report, Reporter } from "../rule";
import { columnFacts, columnHeader, unitOfCells } from "../say/columns";

/** As many cells of a table may have one cause and are still named one by one: more are a habit, not slips. */
const MOST_SINGLE = 5;
/** Where the cause is that of the workbook already, two cells of a column are no slip either. */
const FEWEST_OF_WORKBOOK = 2;

interface Cause<M extends string> {
  /** What makes it the same: the kind of fault, or the written word. */
  readonly id: string;
  /** What is said of a column; `column`, `count` and `cells` are known to it. */
  readonly message: M;
  readonly facts?: Facts;
  /** It comes from how a whole workbook was typed: known in one of its tables, it is known in all. */
  readonly ofWorkbook?: boolean;
  /** So many cells of a table with this cause are said as one. Absent: more than five. */
  readonly fewest?: number;
}

/** A cell at fault, for one cause or several. */
export interface FaultyCell<M extends string> {
  readonly causes: readonly Cause<M>[];
  /** What is said of the cell alone: its place and fix, and the facts of those causes that no column says. */
  readonly message: M;
  readonly report: Report;
  readonly facts: (left: readonly Cause<M>[]) => Facts;
}

interface Case<M extends string> {
  readonly fault: FaultyCell<M>;
  readonly cause: Cause<M>;
}

/** Reports cells one by one, or a column of them where more than five of the table have one cause. */
export function reportByCause<M extends string>(faults: readonly FaultyCell<M>[], report: Reporter<M>): void {
  const cases = faults.flatMap((fault) => fault.causes.map((cause): Case<M> => ({ fault, cause })));
  const columns = columnsThatSpeak(cases);
  for (const column of columns.values()) sayColumn(column, report);
  for (const fault of faults) {
    const left = fault.causes.filter((cause) => !columns.has(columnKey({ fault, cause })));
    if (left.length === 0) continue;
    report.fail(fault.message, { ...fault.report, facts: fault.facts(left), causes: left.map(({ id }) => id) });
  }
}

const keyOf = (...parts: readonly (string | number | null | undefined)[]): string => parts.join("\u0000");
const tableKey = <M extends string>({ fault: { report }, cause }: Case<M>): string => keyOf(report.table?.id, cause.id);
const columnKey = <M extends string>({ fault: { report }, cause }: Case<M>): string =>
  keyOf(report.table?.id, report.place.column, cause.id);

/** By column and cause: the cases of columns that speak for their cells. */
function columnsThatSpeak<M extends string>(cases: readonly Case<M>[]): ReadonlyMap<string, readonly Case<M>[]> {
  const habits = [...grouped(cases, tableKey).values()].filter((same) => {
    const { fewest = MOST_SINGLE + 1 } = same[0]!.cause;
    return cellsOf(same).length >= fewest;
  });
  const inTable = new Set(habits.map(([first]) => tableKey(first!)));
  const inWorkbook = new Set(habits.flatMap(([first]) => (first!.cause.ofWorkbook ? [first!.cause.id] : [])));
  const columns = [...grouped(cases, columnKey)].filter(([, same]) => {
    const [first] = same;
    if (!first?.fault.report.table) return false;
    if (inTable.has(tableKey(first))) return true;
    return inWorkbook.has(first.cause.id) && cellsOf(same).length >= FEWEST_OF_WORKBOOK;
  });
  return new Map(columns);
}

/** Each cell once, however many rows were read from it; from the top. */
function cellsOf<M extends string>(cases: readonly Case<M>[]): readonly (ColumnCell & Pick<Report, "fix">)[] {
  const cells = new Map<string, ColumnCell & Pick<Report, "fix">>();
  for (const { fault } of cases) {
    const { place, unit = null, subject, fix } = fault.report;
    const { row, column } = place;
    if (row !== null && column !== null) cells.set(keyOf(row, column), { row, column, unit, subject, fix });
  }
  return [...cells.values()].sort((a, b) => a.row - b.row);
}

function sayColumn<M extends string>(cases: readonly Case<M>[], report: Reporter<M>): void {
  const { fault, cause } = cases[0]!;
  const { table, field, place } = fault.report;
  const fixed = cellsOf(cases);
  const cells = fixed.map(({ fix: _, ...cell }): ColumnCell => cell);
  const { place: header, header: name } = columnHeader(table!, place.column!);
  const ofColumn = { header: name, cells };
  report.fail(cause.message, {
    place: header,
    table,
    field,
    unit: unitOfCells(cells),
    subject: { kind: "table", name: place.sheet },
    facts: { ...cause.facts, ...columnFacts(ofColumn) },
    fix: oneFix(fixed.map(({ fix }) => fix?.value ?? null)),
    causes: [cause.id],
    ofColumn,
  });
}

/** One value where all cells become the same, else a value for each; null where every cell holds a formula. */
function oneFix(values: readonly (string | number | null)[]): Fix | null {
  const [first = null] = values;
  if (values.every((value) => value === first)) return first === null ? null : { value: first };
  return { values };
}
