/** Where a finding points, in the words of the registration. */
import type { RowNumber } from "../../sheet/cells";
import { isCommendation } from "../../catalogue";
import type { Cell, ColumnBinding, Entry, RegistrationTable } from "../../registration/model/registration";
import type { Field, ColumnMark } from "../../registration/model/fields";
import type { Place } from "../rule";

export function cellPlace(entry: Entry, cell: Cell): Place {
  return { sheet: entry.table.sheet, row: entry.row, column: cell.column };
}

/** What a column of marks holds, by the meaning of its mark: a rating, a title, a form of commendation, a movement. */
function fieldOfMark(mark: ColumnMark): Field {
  if (mark.kind === "rating" || mark.kind === "movement") return mark.kind;
  const award = mark.kind === "award" ? mark.award : mark.readings[0];
  return award !== undefined && isCommendation(award) ? "award" : "title";
}

/** The table's column for a field; the first one where several carry it, one of words before those of marks. */
export function columnOf(table: RegistrationTable, field: Field): ColumnBinding | undefined {
  return (
    table.columns.find((binding) => binding.field === field && binding.mark === null) ??
    table.columns.find((binding) => binding.mark !== null && (binding.field ?? fieldOfMark(binding.mark)) === field)
  );
}

export function hasColumn(table: RegistrationTable, field: Field): boolean {
  return columnOf(table, field) !== undefined;
}

/** A row of a table without a cell of its own: at the field's column, or the first of the table. */
export function rowPlace(table: RegistrationTable, row: RowNumber, field: Field = "name"): Place {
  return { sheet: table.sheet, row, column: columnOf(table, field)?.column ?? table.firstColumn };
}

/** The header of a field's column, or the first header cell of the table. */
export function headerPlace(table: RegistrationTable, field?: Field): Place {
  const binding = field === undefined ? undefined : columnOf(table, field);
  if (binding) return { sheet: table.sheet, row: binding.headerRow, column: binding.column };
  return { sheet: table.sheet, row: table.headerRows[0] ?? table.firstRow, column: table.firstColumn };
}

/** A finding about the whole workbook that no table states. */
export const wholeWorkbook: Place = { sheet: "", row: null, column: null };
