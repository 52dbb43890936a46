/**
 * Where a finding about a unit, or about the whole bloc, points: the row that states the figure, else the table's
 * header.
 */
import type { Field, TableKind } from "../../registration/model/fields";
import type { Registration, RegistrationTable } from "../../registration/model/registration";
import type { Facts, Place, Report, RuleInput } from "../rule";
import { headerPlace, rowPlace, wholeWorkbook } from "./places";
import { compositeKey } from "../../compositeKey";

/** A unit's own honours stand in their table, or on its row among the collectives. */
export const HONOUR_TABLES: readonly TableKind[] = ["honours", "collectives", "targets", "people"];

interface Spot {
  readonly place: Place;
  readonly table: RegistrationTable | null;
  readonly field: Field | null;
}
interface Index {
  readonly rows: ReadonlyMap<string, Spot>;
  readonly headers: ReadonlyMap<string, RegistrationTable>;
}

const indexes = new WeakMap<Registration, Index>();
const key = (kind: TableKind, unit: string | null): string => compositeKey(kind, unit);

/** One pass over the rows; the first row of a unit in a kind of table is its row. */
function indexOf(registration: Registration): Index {
  const known = indexes.get(registration);
  if (known) return known;
  const rows = new Map<string, Spot>();
  const headers = new Map<string, RegistrationTable>();
  const add = (table: RegistrationTable, row: number, unit: string | null, field: Field): void => {
    const at = key(table.kind, unit);
    if (!rows.has(at)) rows.set(at, { place: rowPlace(table, row, field), table, field });
  };
  for (const entry of [...registration.targets, ...registration.honours, ...registration.movements]) {
    if (entry.unit.unit !== null) add(entry.table, entry.row, entry.unit.unit, "unit");
  }
  for (const entry of registration.collectives)
    if (entry.isUnit && entry.unit.unit !== null) add(entry.table, entry.row, entry.unit.unit, "name");
  for (const stated of registration.stated) {
    if (stated.departmentKey !== null) continue;
    if (stated.unit !== null) add(stated.table, stated.row, stated.unit, "name");
    // A total row of a sheet that is one unit's is that unit's row, not the bloc's.
    else if (stated.role === "total") add(stated.table, stated.row, stated.table.unit, "name");
  }
  for (const table of registration.tables) {
    for (const unit of [table.unit, null]) {
      if (!headers.has(key(table.kind, unit))) headers.set(key(table.kind, unit), table);
    }
  }
  const index = { rows, headers };
  indexes.set(registration, index);
  return index;
}

/**
 * The unit's row (null: the bloc's total row) in the first of the `preferred` kinds of table that has one; where none
 * has, the header of the unit's own table of those kinds, then of any; where there is no such table at all, the
 * workbook.
 */
function unitSpot(registration: Registration, unit: string | null, preferred: readonly TableKind[]): Spot {
  const { rows, headers } = indexOf(registration);
  for (const kind of preferred) {
    const spot = rows.get(key(kind, unit));
    if (spot) return spot;
  }
  for (const wanted of [unit, null]) {
    for (const kind of preferred) {
      const table = headers.get(key(kind, wanted));
      if (table) return { place: headerPlace(table), table, field: null };
    }
  }
  return { place: wholeWorkbook, table: null, field: null };
}

/** A report about a unit (null: the bloc). */
export function onUnit(
  { registration, campaign }: Pick<RuleInput, "registration" | "campaign">,
  unit: string | null,
  preferred: readonly TableKind[],
  facts: Facts = {},
): Report {
  const { place, table, field } = unitSpot(registration, unit, preferred);
  return {
    place,
    table,
    field,
    unit,
    subject: unit === null ? { kind: "bloc", name: campaign.bloc } : { kind: "unit", name: unit },
    facts,
  };
}
