/**
 * What an officer decided about how the workbook is to be read: what a table is, what its columns mean, whose it is. A decision is known by
 * the words of the table's headers, so that it is found again when the table moves, grows or its sheet is renamed; where it stood
 * (`place`) only tells tables with the very same headers apart. Plain JSON: kept in the workbook, written and read by the command line.
 */
import { clean } from "../../text/normalise";
import { occurrences } from "../../lists";
import { wordKey } from "../../text/keys";
import type { ColumnMark, Field, Registration, TableKind } from "../model/registration";

/** What a table is; «Không thuộc đợt này» takes it out of the check. */
export type TableDecision = TableKind | "notThisCampaign";
export const TABLE_DECISIONS: readonly TableDecision[] = [
  "people",
  "collectives",
  "honours",
  "movements",
  "targets",
  "notThisCampaign",
];

/** What a column means. `field` and `mark` both null: the column is not to be read. */
export interface ColumnMeant {
  readonly field: Field | null;
  /** Set for a column of marks; `field` is null then. */
  readonly mark: ColumnMark | null;
  /** A history column that is one year's. */
  readonly year: number | null;
  /** A second thing in the same cells: «Chức vụ, đơn vị», «Họ và tên, chức vụ». Absent: as found. */
  readonly also?: "unit" | "position" | null;
}

export interface ColumnChoice extends ColumnMeant {
  /** Header as read, parents first («Danh hiệu thi đua / LĐTT»); compared by its words. */
  readonly header: string;
  /** Which of several columns with this very header, from 1 and from the left. Absent: 1. */
  readonly nth?: number;
}

/** One table among those with the same headers. */
export interface TablePlace {
  readonly sheet: string;
  /** Which table with these headers on the sheet, from 1, from the top and then from the left. */
  readonly nth: number;
}

export interface TableMapping {
  /** Headers of the table's columns from left to right, as in `ColumnChoice.header`: the decision holds where these are the same. */
  readonly headers: readonly string[];
  /** How many rows the header takes. */
  readonly headerRows: number;
  /** Where it was decided. Another table with the same headers takes over kind and columns, but not the unit and not «Không thuộc đợt này». Absent: for all of them. */
  readonly place?: TablePlace;
  /** null: as found. */
  readonly kind: TableDecision | null;
  /** Official name of the unit that the whole table is of; null: as found. */
  readonly unit: string | null;
  /** Columns that are not named stay as found. */
  readonly columns: readonly ColumnChoice[];
}

export interface WorkbookMapping {
  readonly tables: readonly TableMapping[];
  /** The workbook is one unit's: the unit's official name. null: the whole bloc's. */
  readonly onlyUnit: string | null;
  /** Hidden sheets are registration too. */
  readonly includeHiddenSheets?: boolean;
}

export const NO_MAPPING: WorkbookMapping = { tables: [], onlyUnit: null };

/** Two tables with the same fingerprint have the same headers in the same order: case, spaces, punctuation, tone placement do not count. */
export function fingerprintOf(headers: readonly string[]): string {
  return headers.map(wordKey).join("|");
}

/** «onlyUnit»: the workbook is one unit's. «ownRow»: the unit itself stands among the collectives of the sheet. */
export type UnitFrom = "mapping" | "title" | "sheetName" | "ownRow" | "onlyUnit";

/** A header block on a sheet, and what became of it: one per table that was found, read or not. */
export interface FoundTable {
  /** `RegistrationTable.id` where it was read; otherwise the area, written the same way. */
  readonly id: string;
  readonly sheet: string;
  readonly headerRows: readonly number[];
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Rows under the header, to the next table or the end of the sheet. */
  readonly bodyFirst: number;
  readonly bodyLast: number;
  readonly headers: readonly string[];
  readonly place: TablePlace;
  readonly outcome: "read" | "notThisCampaign" | "earlierYear" | "example" | "draft" | "notUnderstood";
  /** The decision in force for it. */
  readonly mapping: TableMapping | null;
  /** Where `RegistrationTable.unit` comes from. */
  readonly unitFrom: UnitFrom | null;
  /** Lines of text that were read as rows: there are no columns to decide about. */
  readonly lines?: boolean;
}

/** A decision that was not followed: no table has its headers any more, or it leaves out who the rows are about, or it names a unit the campaign does not have; or everything that was decided, for the workbook's memory cannot be read. */
export interface IgnoredMapping {
  readonly table: TableMapping | null;
  readonly reason: "headersChanged" | "incomplete" | "unknownUnit" | "memoryDamaged";
  /** The unit that is unknown, else "". */
  readonly unit: string;
}

/** How the workbook was read, for the explanation and the mapping dialog. */
export interface ReadingNotes {
  readonly found: readonly FoundTable[];
  readonly ignored: readonly IgnoredMapping[];
  /** What was decided beforehand; null: nothing. */
  readonly given: WorkbookMapping | null;
}

/** What is in force: every table as it was read, and what was decided about the others. Read back, it gives the same registration. */
export function mappingOf(registration: Registration): WorkbookMapping {
  const { found = [], given = null } = registration.notes ?? {};
  const tables = new Map(registration.tables.map((table) => [table.id, table]));
  const out: TableMapping[] = [];
  for (const each of found) {
    if (each.lines === true) continue;
    const table = tables.get(each.id);
    const decided = each.mapping;
    if (table === undefined) {
      if (decided !== null) out.push({ ...decided, headers: each.headers, place: each.place });
      continue;
    }
    out.push({
      headers: each.headers,
      headerRows: each.headerRows.length,
      place: each.place,
      kind: table.kind,
      // A unit that title or sheet name give is found again there, also after it was corrected.
      unit: each.unitFrom === "mapping" ? table.unit : null,
      columns: choicesOf(table.columns, decided),
    });
  }
  return {
    tables: out,
    onlyUnit: given?.onlyUnit ?? null,
    ...(given?.includeHiddenSheets === undefined ? {} : { includeHiddenSheets: given.includeHiddenSheets }),
  };
}

interface Read extends ColumnMeant {
  readonly header: string;
  readonly reason: string;
}

/** Columns that mean something, and those that were decided to mean nothing. A mark of two meanings is no decision yet. */
function choicesOf(columns: readonly Read[], decided: TableMapping | null): ColumnChoice[] {
  const out: ColumnChoice[] = [];
  const keys = columns.map(({ header }) => wordKey(header));
  const numbers = occurrences(keys);
  for (const [index, { header, field, mark, year, reason }] of columns.entries()) {
    const [key, nth] = [keys[index]!, numbers[index]!];
    if ((field === null && mark === null && reason !== "mapping") || mark?.kind === "ambiguousAward") continue;
    const also = decided?.columns.find((choice) => wordKey(choice.header) === key && (choice.nth ?? 1) === nth)?.also;
    out.push({
      header: clean(header),
      ...(nth === 1 ? {} : { nth }),
      field,
      mark,
      year,
      ...(also === undefined ? {} : { also }),
    });
  }
  return out;
}

/** `mapping` with the decision about one table put in, or in place of the one about the same table. */
export function withTable(mapping: WorkbookMapping, table: TableMapping): WorkbookMapping {
  return { ...mapping, tables: [...withoutTable(mapping, table).tables, table] };
}

/** `mapping` without what was decided about the table with these headers at this place. */
export function withoutTable(
  mapping: WorkbookMapping,
  { headers, place }: Pick<TableMapping, "headers" | "place">,
): WorkbookMapping {
  const key = fingerprintOf(headers);
  return {
    ...mapping,
    tables: mapping.tables.filter((other) => fingerprintOf(other.headers) !== key || !samePlace(other.place, place)),
  };
}

export function samePlace(one: TablePlace | undefined, other: TablePlace | undefined): boolean {
  return one === undefined || other === undefined
    ? one === other
    : one.nth === other.nth && one.sheet.normalize("NFC") === other.sheet.normalize("NFC");
}
