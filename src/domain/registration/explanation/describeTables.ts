/**
 * Tables as the page «Cách đọc sổ» shows them: every column with samples, its meaning, how sure that is, and what else
 * it may be.
 */
import { grouped, occurrences } from "../../lists";
import { wordKey } from "../../text/keys";
import { serialToIso } from "../../text/dates";
import { clean } from "../../text/normalise";
import type { Campaign } from "../../campaign/campaign";
import { alternativesFor } from "../columns/fieldChoices";
import type { RowNumber, WorkbookCells } from "../../sheet/cells";
import { gridsOf } from "../tables/codeLists";
import { headerText } from "../tables/decidedTables";
import type { ColumnDescription, TableDescription } from "../model/explanation";
import type { SheetGrid } from "../tables/sheetGrid";
import { columnLetters } from "../../sheet/address";
import { headerColumns } from "../tables/headerRows";
import { fingerprintOf, mappingOf, samePlace } from "../mapping/mapping";
import type { FoundTable, TableMapping } from "../model/decisions";
import { withAuthors } from "../columns/authorColumn";
import { meaningsOf, type ColumnMeaning } from "../columns/headerMeaning";
import type { ColumnBinding, Person, Registration, RegistrationTable } from "../model/registration";
import type { TableKind } from "../model/fields";
import { withJudged } from "../columns/judgedColumns";
import { profileOf, type ColumnProfile } from "../columns/columnProfile";
import { oddBirthDates } from "./oddDates";
import { questionsOf } from "./questions";
import { Words } from "../words/vocabulary";

/** Rows that samples are taken from, evenly over the table. */
const MOST_ROWS = 80;
const MOST_SAMPLES = 5;
/** The dialog shows so many rows of the sheet, from three above the header on. */
const ROWS_AROUND = 8;
const ROWS_ABOVE = 3;
/** One row that fills so many columns, at least, of nearly all there are, looks like a table's. */
const FEWEST_OF_WIDE_ROW = 4;
const SHARE_OF_WIDE_ROW = 0.8;
/** So do so many rows that fill two columns. */
const FEWEST_ROWS = 3;
const FEWEST_OF_ROW = 2;

/**
 * Every table that was found, read or not, in the order of sheets and rows. None for a registration that was not
 * read from cells.
 */
export function describeTables(
  registration: Registration,
  workbook: WorkbookCells,
  campaign: Campaign,
): TableDescription[] {
  const { grids: all, codes } = gridsOf(workbook, campaign);
  const grids = new Map(all.map((grid) => [grid.name, grid]));
  const words = new Words(campaign, codes);
  const tables = new Map(registration.tables.map((table) => [table.id, table]));
  const people = grouped(registration.people, (person) => person.table.id);
  const inForce = mappingOf(registration).tables;
  return (registration.notes?.found ?? []).flatMap((found) => {
    const grid = grids.get(found.sheet);
    return grid === undefined || found.lines === true
      ? []
      : [
          describe({
            found,
            table: tables.get(found.id) ?? null,
            people: people.get(found.id) ?? [],
            grid,
            words,
            campaign,
            inForce,
          }),
        ];
  });
}

interface Described {
  readonly found: FoundTable;
  readonly table: RegistrationTable | null;
  /** Those whom it registers. */
  readonly people: readonly Person[];
  readonly grid: SheetGrid;
  readonly words: Words;
  readonly campaign: Campaign;
  readonly inForce: readonly TableMapping[];
}

function describe({ found, table, people, grid, words, campaign, inForce }: Described): TableDescription {
  const headers = headerColumns(grid, found.headerRows, found.firstColumn, found.lastColumn);
  const written = meaningsOf(headers, words, campaign.year);
  const rows = rowsToLookAt(found, table);
  const taken = table?.kind ?? found.mapping?.kind ?? null;
  const kind: TableKind = taken === null || taken === "notThisCampaign" ? "people" : taken;
  const profiles = new Map(
    written.map(({ header: { column } }) => [
      column,
      profileOf(grid, words, column, {
        first: table?.firstRow ?? found.bodyFirst,
        last: table?.lastRow ?? found.bodyLast,
      }),
    ]),
  );
  const profile = ({ header }: ColumnMeaning): ColumnProfile => profiles.get(header.column)!;
  const meanings = withAuthors(withJudged(written, profile), profile);
  const bindings = new Map(table?.columns.map((column) => [column.column, column]) ?? []);
  const texts = meanings.map(({ header }) => headerText(header));
  const numbers = occurrences(texts.map(wordKey));
  const columns = meanings.map((meaning, index): ColumnDescription => {
    const { column } = meaning.header;
    const [header, nth] = [texts[index]!, numbers[index]!];
    const now = bound(bindings.get(column));
    return {
      column,
      letter: columnLetters(column),
      header,
      nth,
      ...samplesOf(grid, rows, column),
      ...now,
      alternatives: alternativesFor(meaning, profiles.get(column)!, kind, now),
    };
  });
  const key = fingerprintOf(found.headers);
  const own = inForce.find(
    (mapping) => fingerprintOf(mapping.headers) === key && samePlace(mapping.place, found.place),
  );
  return {
    id: found.id,
    sheet: found.sheet,
    kind: decisionShown(found.outcome, taken),
    outcome: found.outcome,
    headerRows: found.headerRows,
    firstRow: table?.firstRow ?? found.bodyFirst,
    lastRow: table?.lastRow ?? found.bodyLast,
    unit: table?.unit ?? null,
    confidence: table?.confidence ?? 0,
    place: found.place,
    headers: found.headers,
    decided: found.mapping !== null,
    columns,
    top: topOf(
      grid,
      found,
      headers.map(({ column }) => column),
    ),
    questions: questionsOf({
      found,
      table,
      columns,
      meanings: new Map(meanings.map((each) => [each.header.column, each])),
      profiles,
      oddDates: oddBirthDates(people, campaign.year),
      looked: rows.length,
      tableLike: isTableLike(grid, rows, found),
    }),
    mapping: own ?? {
      headers: found.headers,
      headerRows: found.headerRows.length,
      place: found.place,
      kind: null,
      unit: null,
      columns: [],
    },
  };
}

/** A table that nobody understood is taken for nothing yet; one that was left out is none of this campaign's. */
function decisionShown(outcome: FoundTable["outcome"], taken: TableDescription["kind"]): TableDescription["kind"] {
  if (outcome === "notUnderstood") return null;
  return outcome === "read" ? taken : "notThisCampaign";
}

function bound(
  binding: ColumnBinding | undefined,
): Pick<ColumnDescription, "field" | "mark" | "year" | "confidence" | "reason"> {
  if (binding === undefined) return { field: null, mark: null, year: null, confidence: 0, reason: "none" };
  const { field, mark, year, confidence, reason } = binding;
  return { field, mark, year, confidence, reason };
}

/** Rows of data, evenly over the table; of a table that was not read, any rows under its header. */
function rowsToLookAt(found: FoundTable, table: RegistrationTable | null): RowNumber[] {
  const rows: RowNumber[] = [];
  if (table === null) for (let row = found.bodyFirst; row <= found.bodyLast; row++) rows.push(row);
  else for (const [index, role] of table.roles.entries()) if (role === "data") rows.push(table.firstRow + index);
  const step = Math.max(1, rows.length / MOST_ROWS);
  return Array.from({ length: Math.min(rows.length, MOST_ROWS) }, (_, index) => rows[Math.floor(index * step)]!);
}

function samplesOf(
  grid: SheetGrid,
  rows: readonly RowNumber[],
  column: number,
): Pick<ColumnDescription, "samples" | "filled"> {
  const samples = new Set<string>();
  let filled = 0;
  for (const row of rows) {
    if (grid.blank(row, column)) continue;
    filled++;
    if (samples.size < MOST_SAMPLES) samples.add(shown(grid, row, column));
  }
  return { samples: [...samples], filled };
}

/** About as the cell shows it: shares in percent, dates as dates. */
function shown(grid: SheetGrid, row: RowNumber, column: number): string {
  const value = grid.value(row, column);
  const format = grid.numberFormat(row, column);
  if (typeof value !== "number") return clean(grid.text(row, column));
  if (format.includes("%")) return `${Number((value * 100).toFixed(1))}%`;
  const date = /[dy]/iu.test(format.replace(/"[^"]*"|\[[^\]]*\]|General/giu, "")) ? serialToIso(value) : null;
  return date === null ? grid.text(row, column) : date.split("-").reverse().join("/");
}

/** Three rows and more that fill two of its columns, or one that fills most of five: worth asking what it registers. */
function isTableLike(grid: SheetGrid, rows: readonly RowNumber[], found: FoundTable): boolean {
  const wide = Math.max(FEWEST_OF_WIDE_ROW, found.headers.length * SHARE_OF_WIDE_ROW);
  const filled = rows.map((row) => grid.filled(row, found.firstColumn, found.lastColumn).length);
  return (
    filled.some((count) => count >= wide) || filled.filter((count) => count >= FEWEST_OF_ROW).length >= FEWEST_ROWS
  );
}

function topOf(
  grid: SheetGrid,
  { headerRows, firstColumn, lastColumn }: FoundTable,
  columns: readonly number[],
): TableDescription["top"] {
  const first = Math.max(grid.area.firstRow, headerRows[0]! - ROWS_ABOVE);
  const last = Math.min(grid.area.lastRow, first + ROWS_AROUND - 1);
  const rows: { row: RowNumber; texts: string[] }[] = [];
  for (let row = first; row <= last; row++)
    if (grid.filled(row, firstColumn, lastColumn).length > 0)
      rows.push({ row, texts: columns.map((column) => clean(grid.text(row, column))) });
  return rows;
}
