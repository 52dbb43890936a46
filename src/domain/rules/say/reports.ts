/** Reports with place, table, field, unit and subject taken from the row, so that a rule says only what is its own. */
import type { Field } from "../../registration/model/fields";
import type { AwardRef, Cell, Entry, RegistrationTable, StatedRow } from "../../registration/model/registration";
import type { Facts, Fix, Report, Severity, Subject } from "../rule";
import type { AnyEntry } from "../ask/entries";
import { cellPlace, headerPlace, rowPlace } from "./places";

export interface Extra {
  readonly facts?: Facts;
  readonly fix?: Fix | null;
  readonly severity?: Severity;
}

/** The subject as an officer would call it. */
export function subjectOf(entry: Entry): Subject {
  const row = entry as AnyEntry;
  if (row.subject === "person") return { kind: "person", name: row.name };
  if (row.subject === "collective") return { kind: row.isUnit ? "unit" : "collective", name: row.name };
  return { kind: "unit", name: row.unit.unit ?? row.unit.text };
}

/** One cell of a row is at fault. */
export function onCell(entry: Entry, field: Field, cell: Cell, extra: Extra = {}): Report {
  return {
    place: cellPlace(entry, cell),
    table: entry.table,
    field,
    unit: entry.unit.unit,
    subject: subjectOf(entry),
    ...extra,
  };
}

/** The row is at fault, or a field that has no cell on it: at the cell if there is one, else at the row. */
export function onRow(entry: Entry, field: Field | null = null, cell: Cell | null = null, extra: Extra = {}): Report {
  if (cell && field) return onCell(entry, field, cell, extra);
  return {
    place: rowPlace(entry.table, entry.row, field ?? "name"),
    table: entry.table,
    field,
    unit: entry.unit.unit,
    subject: subjectOf(entry),
    ...extra,
  };
}

/** The cell that registers a title or an award. */
export const onAward = (entry: Entry, ref: AwardRef, facts: Facts = {}, extra: Extra = {}): Report =>
  onCell(entry, ref.column, ref.cell, { facts, ...extra });

/** Something of the row for which its table has no column: at the header of the column that asks for it. */
export function onHeader(entry: Entry, column: Field): Report {
  return {
    place: headerPlace(entry.table, column),
    table: entry.table,
    unit: entry.unit.unit,
    subject: subjectOf(entry),
    row: entry.row,
  };
}

/** A figure in a group or total row. */
export function onStated(
  row: Pick<StatedRow, "table" | "row">,
  { field, cell }: { readonly field: Field; readonly cell: Cell },
  unit: string | null,
  extra: Extra,
): Report {
  return {
    place: { sheet: row.table.sheet, row: row.row, column: cell.column },
    table: row.table,
    field,
    unit,
    subject: unit === null ? { kind: "table", name: row.table.sheet } : { kind: "unit", name: unit },
    ...extra,
  };
}

/** The table as a whole, at the header of a field's column or at its first header cell. */
export function onTable(table: RegistrationTable, field?: Field, extra: Extra = {}): Report {
  return {
    place: headerPlace(table, field),
    table,
    field: null,
    unit: table.unit,
    subject: { kind: "table", name: table.sheet },
    ...extra,
  };
}

/** A cell of the table that belongs to no row of data: a header, a line above the table, a row that was not read. */
export function onTableCell(
  table: RegistrationTable,
  { row, column }: Pick<Report["place"], "row" | "column">,
  extra: Extra = {},
): Report {
  return { ...onTable(table, undefined, extra), place: { sheet: table.sheet, row, column } };
}
