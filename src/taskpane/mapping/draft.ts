/**
 * What the officer is changing in how the workbook is read, as a value: nothing is kept in it before «Lưu và kiểm tra». Pure,
 * so that every path is a row of a test. Only what the officer said is kept; what was found stays found, so that its
 * doubts are asked about again.
 */
import { NOT_READ } from "../../domain/registration/columns/fieldChoices";
import { parseMapping } from "../../domain/registration/mapping/parseMapping";
import { fingerprintOf, samePlace, withTable, withoutTable } from "../../domain/registration/mapping/mapping";
import type {
  ColumnChoice,
  ColumnMeant,
  ListTitle,
  TableDecision,
  TableMapping,
  TablePlace,
  WorkbookMapping,
} from "../../domain/registration/model/decisions";
import { SHARED_FIELDS } from "../../domain/registration/model/fields";
import type { TableKind } from "../../domain/registration/model/fields";
import type { ColumnDescription, HeaderChoice, Question, TableDescription, Trial } from "../door/door";
import { addTo } from "../../domain/lists";

export interface TableDraft {
  readonly description: TableDescription;
  /** null: not changed here. */
  readonly kind: TableDecision | null;
  /** The unit the whole table is of; null: as the rows say; undefined: not changed here. */
  readonly unit: string | null | undefined;
  /** The title of everybody on the list; null: none in particular; undefined: not changed here. */
  readonly title: ListTitle | null | undefined;
  /** What the officer chose here, by column number. */
  readonly chosen: ReadonlyMap<number, ColumnMeant>;
  readonly touched: boolean;
  /** «Đọc như vậy là đúng»: every column is kept as it stands and not asked about again. */
  readonly confirmed: boolean;
  /** What was decided about it earlier is taken back. */
  readonly forgotten: boolean;
  /** Other header rows were chosen: until it has been read anew there is nothing to keep. */
  readonly retried: boolean;
}

export interface Draft {
  /** What is kept in the workbook, with what the officer changed here about the whole workbook. */
  readonly given: WorkbookMapping;
  readonly tables: readonly TableDraft[];
  /** Header rows that were chosen here. */
  readonly headerRows: readonly HeaderChoice[];
  readonly changed: boolean;
}

/** Something was decided that could be forgotten. */
export const isDecided = ({ tables, onlyUnit, includeHiddenSheets }: WorkbookMapping): boolean =>
  tables.length > 0 || onlyUnit !== null || includeHiddenSheets === true;

/** What was chosen and not kept yet, as it was put by; what somebody else has written there is none. */
export function trialFrom(kept: unknown): Trial | null {
  const { mapping, headerRows } = (typeof kept === "object" && kept !== null ? kept : {}) as Readonly<
    Record<string, unknown>
  >;
  const read = parseMapping(mapping).mapping;
  const isChoice = (choice: unknown): choice is HeaderChoice => {
    const { sheet, rows } = (choice ?? {}) as Readonly<Record<string, unknown>>;
    return typeof sheet === "string" && Array.isArray(rows) && rows.every((row) => Number.isInteger(row));
  };
  return read === undefined || !Array.isArray(headerRows)
    ? null
    : { mapping: read, headerRows: headerRows.filter(isChoice) };
}

type Change = Partial<Pick<TableDraft, "kind" | "unit" | "title" | "chosen" | "confirmed" | "forgotten">>;

export function draftOf(given: WorkbookMapping, descriptions: readonly TableDescription[]): Draft {
  return { given, tables: descriptions.map((description) => untouched(description)), headerRows: [], changed: false };
}

function untouched(description: TableDescription): TableDraft {
  return {
    description,
    kind: null,
    unit: undefined,
    title: undefined,
    chosen: new Map(),
    touched: false,
    confirmed: false,
    forgotten: false,
    retried: false,
  };
}

/** `change` about the whole workbook: whose it is, whether hidden sheets count. */
export function withScope(
  draft: Draft,
  change: Partial<Pick<WorkbookMapping, "onlyUnit" | "includeHiddenSheets">>,
): Draft {
  return { ...draft, given: { ...draft.given, ...change }, changed: true };
}

function replace(draft: Draft, id: string, by: (table: TableDraft) => TableDraft): Draft {
  return {
    ...draft,
    changed: true,
    tables: draft.tables.map((table) => (table.description.id === id ? by(table) : table)),
  };
}

export function withChange(draft: Draft, id: string, change: Change): Draft {
  return replace(draft, id, (table) => ({ ...table, touched: true, ...change }));
}

export function withColumn(draft: Draft, id: string, column: number, meant: ColumnMeant): Draft {
  return replace(draft, id, (table) => ({ ...table, touched: true, chosen: new Map(table.chosen).set(column, meant) }));
}

/** Other header rows for a table: what was decided under the old ones goes, and the table has to be read again. */
export function withHeaderRows(draft: Draft, id: string, rows: readonly number[]): Draft {
  const table = draft.tables.find(({ description }) => description.id === id);
  if (table === undefined) return draft;
  const { sheet, headerRows } = table.description;
  const others = draft.headerRows.filter(
    (choice) => choice.sheet !== sheet || !choice.rows.some((row) => headerRows.includes(row)),
  );
  const changed = replace(draft, id, (each) => ({
    ...each,
    chosen: new Map<number, ColumnMeant>(),
    confirmed: false,
    retried: true,
  }));
  return {
    ...changed,
    given: withoutDecision(draft.given, table, draft.tables, false),
    headerRows: [...others, { sheet, rows }],
  };
}

/** A header takes no more rows than this. */
export const DEEPEST = 5;

/** Rows that the officer points at are the header of a table. */
export function withPointedAt(draft: Draft, sheet: string, row: number, rows: number): Draft {
  const pointed = Array.from({ length: Math.min(rows, DEEPEST) }, (_, index) => row + index);
  const others = draft.headerRows.filter(
    (choice) => choice.sheet !== sheet || !choice.rows.some((each) => pointed.includes(each)),
  );
  return { ...draft, headerRows: [...others, { sheet, rows: pointed }], changed: true };
}

/**
 * Tables as they are read under the draft; what the officer said about a table is carried over where its headers are
 * still the same.
 */
export function withDescriptions(draft: Draft, descriptions: readonly TableDescription[]): Draft {
  const isChosen = ({ sheet, headerRows }: TableDescription): boolean =>
    draft.headerRows.some(
      (choice) =>
        choice.sheet === sheet && choice.rows.length === headerRows.length && choice.rows[0] === headerRows[0],
    );
  const tables = descriptions.map((description): TableDraft => {
    const before = draft.tables.find((table) => !table.retried && isSame(table.description, description));
    return before === undefined
      ? { ...untouched(description), touched: isChosen(description) }
      : { ...before, description };
  });
  return { ...draft, tables };
}

function isSame(one: TableDescription, other: TableDescription): boolean {
  return fingerprintOf(one.headers) === fingerprintOf(other.headers) && samePlace(one.place, other.place);
}

/** null: nobody has said yet, and it is asked. */
export function kindIn({ kind, description }: TableDraft): TableDecision | null {
  return kind ?? (description.questions.some(isOfCounting) ? null : description.kind);
}

/** As what its columns are meant: what it is taken for, or was, before it was left out. */
export function kindOfColumns(table: TableDraft): TableKind {
  const kinds = [kindIn(table), table.description.kind];
  return kinds.find((kind): kind is TableKind => kind !== null && kind !== "notThisCampaign") ?? "people";
}

/** A list that is left out until the officer says whether it counts. */
const isOfCounting = ({ kind }: Question): boolean => kind === "samePeople" || kind === "othersList";

export function titleIn({ title, description }: TableDraft): ListTitle | null {
  return (title === undefined ? description.mapping.title : title) ?? null;
}

/** Is it a list whose people may all register one title? */
export function asksForTitle(table: TableDraft): boolean {
  const { questions, mapping } = table.description;
  return (
    titleIn(table) !== null || mapping.title !== undefined || questions.some(({ kind }) => kind === "titlesUnclear")
  );
}

export function unitIn({ unit, description }: TableDraft): string | null {
  return unit === undefined ? description.unit : unit;
}

export function meantIn({ description, chosen }: TableDraft, column: number): ColumnMeant {
  return chosen.get(column) ?? description.columns.find((each) => each.column === column) ?? NOT_READ;
}

/**
 * The earlier decision about a table: for its place; for its sheet under an older name; for every table with its
 * headers; or for another one of those, which says what the columns are but not whose the table is.
 */
function earlier(
  given: WorkbookMapping,
  description: TableDescription,
  places: readonly TablePlace[],
): TableMapping | null {
  const same = given.tables.filter((other) => fingerprintOf(other.headers) === fingerprintOf(description.headers));
  const own = same.find(({ place }) => place !== undefined && samePlace(place, description.place));
  const moved = same.filter(({ place }) => place !== undefined && !places.some((each) => samePlace(each, place)));
  const other = same.find(({ kind, place }) => place === undefined || kind !== "notThisCampaign");
  return (
    own ??
    (moved.length === 1 ? moved[0]! : null) ??
    (other === undefined ? null : { ...other, unit: other.place === undefined ? other.unit : null })
  );
}

function decisionOf(table: TableDraft, { given, tables }: Draft): TableMapping {
  const { description, confirmed, unit } = table;
  const title = table.title === undefined ? description.mapping.title : (table.title ?? undefined);
  const old = earlier(
    given,
    description,
    tables.map((each) => each.description.place),
  );
  return {
    headers: description.headers,
    headerRows: description.headerRows.length,
    place: description.place,
    kind: table.kind ?? (confirmed ? description.kind : (old?.kind ?? null)),
    unit: unit === undefined ? (old?.unit ?? null) : unit,
    ...(title === undefined ? {} : { title }),
    columns: columnsOf(table, old),
  };
}

/** What is decided about each column: chosen here, decided earlier, or confirmed as it was found. */
function columnsOf({ description, kind, chosen, confirmed }: TableDraft, old: TableMapping | null): ColumnChoice[] {
  // Under another kind the columns decided for the first one may mean nothing.
  const isOtherKind = kind !== null && kind !== old?.kind;
  const before = new Map(isOtherKind ? [] : old?.columns.map((each) => [keyOf(each.header, each.nth ?? 1), each]));
  return description.columns.flatMap((column) => {
    const kept = before.get(keyOf(column.header, column.nth));
    const meant = chosen.get(column.column) ?? kept ?? (confirmed ? column : undefined);
    // A header of two meanings is no decision: it stays open until one of them is chosen.
    return meant === undefined || meant.mark?.kind === "ambiguousAward" ? [] : [choiceOf(column, meant)];
  });
}

function choiceOf({ header, nth }: ColumnDescription, { field, mark, year, also }: ColumnMeant): ColumnChoice {
  return {
    header,
    ...(nth === 1 ? {} : { nth }),
    field,
    mark,
    year,
    ...(also === undefined ? {} : { also }),
  };
}

const keyOf = (header: string, nth: number): string => `${fingerprintOf([header])}#${nth}`;

/** What would be kept. */
export function mappingIn(draft: Draft): WorkbookMapping {
  let mapping = draft.given;
  for (const table of draft.tables) {
    if (table.retried) continue;
    if (table.forgotten) mapping = withoutDecision(mapping, table, draft.tables, true);
    else if (table.touched)
      mapping = withTable(withoutDecision(mapping, table, draft.tables, false), decisionOf(table, draft));
  }
  return mapping;
}

/**
 * Without what was decided about this table, here or on a sheet that has another name now; `all`: also what was decided
 * for every table with its headers.
 */
function withoutDecision(
  mapping: WorkbookMapping,
  { description }: TableDraft,
  tables: readonly TableDraft[],
  all: boolean,
): WorkbookMapping {
  const key = fingerprintOf(description.headers);
  const places = tables
    .filter((table) => fingerprintOf(table.description.headers) === key)
    .map((table) => table.description.place);
  const gone = mapping.tables.filter(
    (other) =>
      fingerprintOf(other.headers) === key &&
      (other.place === undefined
        ? all
        : samePlace(other.place, description.place) || !places.some((place) => samePlace(place, other.place))),
  );
  return gone.reduce(withoutTable, mapping);
}

/** Questions that saving would leave open. */
export function openQuestions(table: TableDraft): TableDescription["questions"] {
  const { description, confirmed, forgotten } = table;
  if (forgotten || kindIn(table) === "notThisCampaign") return [];
  return description.questions.filter((question) => {
    if (question.kind === "titlesUnclear") return !confirmed && table.kind === null && !saysTitles(table);
    if (question.column === null) return kindIn(table) === null;
    const meant = meantIn(table, question.column);
    if (meant.mark?.kind === "ambiguousAward") return true;
    return !confirmed && !table.chosen.has(question.column);
  });
}

/** Everybody's title was chosen, or a column that names each one's. */
function saysTitles(table: TableDraft): boolean {
  const isTitle = ({ field, mark }: ColumnMeant): boolean =>
    field === "title" || field === "titleOrAward" || mark?.kind === "award";
  return titleIn(table) !== null || [...table.chosen.values()].some(isTitle);
}

/** Fields that two columns or more were given, with the letters of the columns. */
export function twice(
  table: TableDraft,
): readonly (readonly [field: NonNullable<ColumnMeant["field"]>, letters: readonly string[]])[] {
  const letters = new Map<NonNullable<ColumnMeant["field"]>, string[]>();
  for (const { column, letter } of table.description.columns) {
    const { field } = meantIn(table, column);
    if (field !== null && !SHARED_FIELDS.has(field)) addTo(letters, field, letter);
  }
  // A name may be spread over two columns side by side: «Họ và tên đệm», «Tên».
  const isSplitName = (field: string, its: readonly string[]): boolean =>
    field === "name" && its.length === 2 && areNeighbours(table, its);
  return [...letters].filter(([field, its]) => its.length > 1 && !isSplitName(field, its));
}

function areNeighbours({ description }: TableDraft, letters: readonly string[]): boolean {
  const [first, second] = description.columns
    .filter(({ letter }) => letters.includes(letter))
    .map(({ column }) => column);
  return first !== undefined && second === first + 1;
}

/** The field that says whom the rows are about. */
export function identityOf(kind: TableDecision): "name" | "unit" {
  return kind === "people" || kind === "collectives" ? "name" : "unit";
}

export function lacksIdentity(table: TableDraft): boolean {
  const kind = kindIn(table);
  if (kind === null || kind === "notThisCampaign") return false;
  return !table.description.columns.some(({ column }) => meantIn(table, column).field === identityOf(kind));
}
