/**
 * Decisions about how the workbook is to be read (model/decisions), at work: what tells tables with the same
 * headers apart, what is in force for a registration as it was read, and one decision put in place of another.
 */
import { clean } from "../../text/normalise";
import { occurrences } from "../../lists";
import { wordKey } from "../../text/keys";
import type { Registration } from "../model/registration";
import type { ColumnChoice, ColumnMeant, TableMapping, TablePlace, WorkbookMapping } from "../model/decisions";

/**
 * Two tables with the same fingerprint have the same headers in the same order: case, spaces, punctuation, tone
 * placement do not count.
 */
export function fingerprintOf(headers: readonly string[]): string {
  return headers.map(wordKey).join("|");
}

/**
 * What is in force: every table as it was read, and what was decided about the others. Read back, it gives the same
 * registration.
 */
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
      ...(decided?.title === undefined ? {} : { title: decided.title }),
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

/**
 * Columns that mean something, and those that were decided to mean nothing. A mark of two meanings is no decision
 * yet.
 */
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
