/** Words for how the workbook was read (domain/registration/explanation). */
import type {
  NamedColumn,
  Question,
  RowsExplained,
  SheetExplained,
  TableExplained,
} from "../domain/registration/model/explanation";
import type { IgnoredMapping } from "../domain/registration/model/decisions";
import { columnLetters } from "../domain/sheet/address";
import type { SaidFacts } from "../domain/rules/rule";
import { readingEn } from "./en/reading";
import { fieldName } from "./fields";
import { fill, listText, quoted } from "./format";
import type { Language, PerLanguage } from "./language";
import type { ReadingKey } from "./vi/reading";
import { readingVi } from "./vi/reading";

export const readingTexts: PerLanguage<Readonly<Record<ReadingKey, string>>> = { vi: readingVi, en: readingEn };

const MOST_COLUMNS = 6;
const MOST_RUNS = 6;
const MOST_HEADERS = 4;
const MOST_NAMES = 5;

function text(key: ReadingKey, language: Language, facts: SaidFacts = {}): string {
  return fill(readingTexts[language][key], facts, language);
}

/** «B «Họ và tên»» */
function columnName({ letter, header }: NamedColumn, language: Language): string {
  return `${letter} ${quoted(header, language)}`;
}

function columnNames(columns: readonly NamedColumn[], language: Language): string {
  const names = columns.slice(0, MOST_COLUMNS).map((column) => columnName(column, language));
  return columns.length <= MOST_COLUMNS
    ? listText(names, language)
    : text("column.more", language, { columns: names.join(", "), count: columns.length - MOST_COLUMNS });
}

/** What a table was taken for and why, and whose it is. */
export function tableReadingText(table: TableExplained, language: Language): string {
  if (table.outcome !== "read" || table.taken === null)
    return text(`why.${table.outcome === "read" ? "notUnderstood" : table.outcome}`, language, {
      leading: table.leading ?? "",
    });
  const kind = text(`kind.${table.taken}`, language);
  const sentences: string[] = [];
  if (table.decided) sentences.push(text("why.decided", language, { kind }));
  else {
    const identity = table.identity === null ? "" : columnName(table.identity, language);
    const columns = columnNames(table.registers, language);
    sentences.push(text(`why.${toldBy(table)}`, language, { kind, identity, columns }));
  }
  if (table.unit !== null && table.unitFrom !== null)
    sentences.push(text(`unit.${table.unitFrom}`, language, { unit: table.unit }));
  if (table.unread.length > 0)
    sentences.push(text("unread", language, { columns: columnNames(table.unread, language) }));
  return sentences.join(" ");
}

/** Tables that lie on their side have no column that names whom a row is about. */
function toldBy({ identity, registers }: TableExplained): "identity" | "columns" | "kindAlone" | "columnsAlone" {
  if (registers.length === 0) return identity === null ? "kindAlone" : "identity";
  return identity === null ? "columnsAlone" : "columns";
}

/** Why nothing of a sheet was read; null where something was. */
export function sheetSkippedText({ skipped }: SheetExplained, language: Language): string | null {
  return skipped === null ? null : text(`skipped.${skipped}`, language);
}

/** «8–238, 241» */
function rowSpansText({ rows }: RowsExplained, language: Language): string {
  const runs = rows
    .slice(0, MOST_RUNS)
    .map(([first, last]) => (first === last ? String(first) : `${first}–${last}`))
    .join(", ");
  return rows.length <= MOST_RUNS ? runs : text("rows.more", language, { rows: runs });
}

/** «dòng tổng: 1 (13)» */
export function rowsText(rows: RowsExplained, language: Language): string {
  return text("rows", language, {
    role: text(`role.${rows.role}`, language),
    count: rows.count,
    rows: rowSpansText(rows, language),
  });
}

export function questionText(question: Question, language: Language): string {
  const { kind, sheet, row, column, header, field, other, cells = [] } = question;
  if (kind === "samePeople") return samePeopleText(question, language);
  return text(`question.${kind}`, language, {
    sheet,
    row,
    column: column === null ? "" : columnName({ letter: columnLetters(column), header }, language),
    field: field === null ? "" : fieldName(field, language),
    other: other === null ? "" : columnName(other, language),
    cells: someOf(cells, language),
  });
}

/** Lists of the same people: what is counted, who would be lost, who is registered otherwise, and the question. */
function samePeopleText(question: Question, language: Language): string {
  const { sheet, leading = "", together = [], others = [], alone = [], lacking = [], differing = [] } = question;
  const named = (key: ReadingKey, people: readonly string[]): string[] =>
    people.length === 0 ? [] : [text(key, language, { count: people.length, names: someOf(people, language) })];
  const sheets = (names: readonly string[]): string =>
    someOf(
      names.map((each) => quoted(each, language)),
      language,
    );
  return [
    text("question.samePeople", language, {
      sheets: sheets([sheet, ...others]),
      leading: sheets([leading, ...together]),
    }),
    ...named("question.samePeopleAlone", alone),
    ...named("question.samePeopleLacking", lacking),
    ...named("question.samePeopleDiffering", differing),
    text("question.samePeopleWhich", language),
  ].join(" ");
}

/** A few of them, «…» for the others. */
export function someOf(names: readonly string[], language: Language): string {
  return names.length <= MOST_NAMES ? listText(names, language) : `${names.slice(0, MOST_NAMES).join(", ")} …`;
}

export function ignoredText({ table, reason, unit }: IgnoredMapping, language: Language): string {
  const headers =
    table === null
      ? ""
      : `${table.headers.slice(0, MOST_HEADERS).join(", ")}${table.headers.length > MOST_HEADERS ? " …" : ""}`;
  if (reason === "headersChanged" && table?.place !== undefined)
    return text("ignored.headersChangedOn", language, { sheet: table.place.sheet });
  return text(`ignored.${reason}`, language, { headers, unit });
}

export function onlyUnitText(unit: string, language: Language): string {
  return text("onlyUnit", language, { unit });
}
