/** Reports with place, table, field, unit and subject taken from the row, so that a rule says only what is its own. */
import type { Cell, Entry, RegistrationTable } from "../../registration/model/registration";
import type { Field } from "../../registration/model/fields";
import type { Facts, Fix, Report, Severity, Subject } from "../rule";
import type { AnyEntry } from "../ask/entries";
import { cellPlace, headerPlace, rowPlace } from "./places";

interface Extra {
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

export function unitSubject(unit: string): Subject {
  return { kind: "unit", name: unit };
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
