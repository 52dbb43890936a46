/** What a workbook lacks, so that whoever misses the same thing asks for it once. */
import type { TableKind } from "../../registration/model/fields";
import type { Person, Registration, RegistrationTable } from "../../registration/model/registration";
import { listOf } from "../ask/lists";
import type { Lack, LackingColumn, Report } from "../rule";
import { hasColumn } from "./places";

/** A column that a table does not have. */
export const lacksColumn = (table: RegistrationTable, column: LackingColumn): Pick<Report, "lacks"> => ({
  lacks: { what: `${table.kind}.${column}`, table },
});

/** A list that is not there at all, or has nothing of whoever is concerned. */
export const lacksList = (what: TableKind | "plan"): { readonly lacks: Lack } => ({ lacks: { what, table: null } });

type ColumnOfPeople = Exclude<LackingColumn, "headcount">;

const WITHOUT: Readonly<Record<ColumnOfPeople, (somebody: Person) => boolean>> = {
  rating: ({ rating }) => rating.state === "noColumn",
  title: ({ table }) => !hasColumn(table, "title") && !hasColumn(table, "titleOrAward"),
  initiative: ({ initiative }) => initiative === null,
  discipline: ({ discipline }) => discipline === null,
};

/** The unit's first list without the column, else its first list. */
export const listWithout = (
  registration: Registration,
  unit: string | null,
  column: ColumnOfPeople,
): RegistrationTable | undefined => listOf(registration, unit, WITHOUT[column]);

/** A column that the list of a unit's people does not have. */
export function lacksInList(
  registration: Registration,
  unit: string | null,
  column: ColumnOfPeople,
): Pick<Report, "lacks"> {
  const list = listWithout(registration, unit, column);
  return list === undefined ? {} : lacksColumn(list, column);
}
