/** What the officer is asked about a table. What was decided is not asked again. */
import { fieldOfWords } from "../columns/fieldChoices";
import { type Field, SHARED_FIELDS } from "../model/fields";
import { ASK_BELOW } from "../model/confidence";
import type { ColumnDescription, Question } from "../model/explanation";
import { isBarePeople } from "../words/headerCell";
import { areFigures, type ColumnProfile } from "../columns/columnProfile";
import { isTitleOrAward } from "../words/headerMeanings";
import type { FoundTable } from "../model/decisions";
import { fieldOfCodes, isCodeOfRating, isCodeOfTitle, type ColumnMeaning } from "../columns/headerMeaning";
import { isOwnRating, namesStage } from "../columns/standing";
import type { RegistrationTable } from "../model/registration";

/** An unknown column that holds less is not worth a question. */
const FEWEST_VALUES = 3;
const FEWEST_SHARE = 0.3;

export interface Questioned {
  readonly found: FoundTable;
  /** null: it was not read. */
  readonly table: RegistrationTable | null;
  readonly columns: readonly ColumnDescription[];
  /** By column. */
  readonly meanings: ReadonlyMap<number, ColumnMeaning>;
  /** By column. */
  readonly profiles: ReadonlyMap<number, ColumnProfile>;
  /** Birth dates that nobody can have, by column. */
  readonly oddDates: ReadonlyMap<number, readonly string[]>;
  /** Rows that were looked at. */
  readonly looked: number;
  /** Its rows look like a table's. */
  readonly tableLike: boolean;
}

export function questionsOf(input: Questioned): Question[] {
  const { found, table, columns } = input;
  if (table === null) return aboutWhole(found, input.tableLike);
  const rowOf = new Map(table.columns.map(({ column, headerRow }) => [column, headerRow]));
  const unclear = table.titlesUnclear === true && found.mapping?.kind == null;
  const ofTitles = unclear ? [questionAbout(found, "titlesUnclear")] : [];
  const ofColumns = columns.flatMap((column) => {
    const asked = column.reason === "mapping" ? null : askAbout(column, table, input);
    if (asked === null) return [];
    const { kind, field = null, rival = null, cells } = asked;
    return {
      table: found.id,
      sheet: found.sheet,
      kind,
      row: rowOf.get(column.column) ?? found.headerRows.at(-1)!,
      column: column.column,
      header: column.header,
      field,
      other: rival === null ? null : { letter: rival.letter, header: rival.header },
      ...(cells === undefined ? {} : { cells }),
    };
  });
  return [...ofTitles, ...ofColumns];
}

/** Of one that was not read. */
function aboutWhole(found: FoundTable, tableLike: boolean): Question[] {
  const { outcome, asked = false } = found;
  if (outcome === "notUnderstood") return tableLike ? [questionAbout(found, outcome)] : [];
  return asked && (outcome === "samePeople" || outcome === "othersList") ? [questionAbout(found, outcome)] : [];
}

function questionAbout(found: FoundTable, kind: Question["kind"]): Question {
  const { id, sheet, headerRows, leading } = found;
  const names = SAID_OF_LISTS.flatMap((key) => (found[key]?.length ? [[key, found[key]] as const] : []));
  return {
    table: id,
    sheet,
    kind,
    row: headerRows[0]!,
    column: null,
    header: "",
    field: null,
    other: null,
    ...(leading === undefined ? {} : { leading }),
    ...Object.fromEntries(names),
  };
}

/** What is told with the question which of several lists leads, where there is anything. */
const SAID_OF_LISTS = ["together", "others", "alone", "lacking", "differing"] as const;

interface Asked {
  readonly kind: Question["kind"];
  readonly field?: Field | null;
  /** The column that was read instead. */
  readonly rival?: ColumnDescription;
  readonly cells?: readonly string[];
}

function askAbout(column: ColumnDescription, table: RegistrationTable, input: Questioned): Asked | null {
  if (column.mark?.kind === "ambiguousAward") return { kind: "twoMeanings" };
  if (column.field !== null || column.mark !== null) {
    if (column.confidence < ASK_BELOW) return { kind: "unsure", field: column.field };
    const cells = column.field === "birthDate" ? input.oddDates.get(column.column) : undefined;
    return cells === undefined ? null : { kind: "oddDates", field: column.field, cells };
  }
  return askAboutUnread(column, table, input);
}

/** A column that was not read: another stands for the same, or nobody knows it though it holds something. */
function askAboutUnread(
  column: ColumnDescription,
  table: RegistrationTable,
  { columns, meanings, profiles, looked }: Questioned,
): Asked | null {
  const meaning = meanings.get(column.column)!;
  const wanted = fieldOfWords(meaning, table.kind);
  const isOwn = meaning.meaning === "rating" && isOwnRating(meaning);
  const rival = mayCompete(wanted, meaning)
    ? columns.find((other) => other !== column && standsFor(other.field, wanted!))
    : undefined;
  if (rival === undefined) {
    if (isOwn) return column.filled > 0 ? { kind: "ownRating" } : null;
    // A single code is somebody's title or award: it is never passed over in silence.
    if (isCodeOfTitle(meaning) && column.filled > 0) return { kind: "unread", field: fieldOfCodes(meaning) };
    // Nor is a single figure: somebody may register by it.
    if (column.filled > 0 && namesTitle(meaning) && areFigures(profiles.get(column.column)!))
      return { kind: "markOrCount" };
    const isFilled = column.filled >= FEWEST_VALUES && column.filled >= FEWEST_SHARE * looked;
    return isFilled && (isUnknown(meaning) || isLeftOut(meaning)) ? { kind: "unread" } : null;
  }
  const competes = rival.reason !== "mapping" && column.filled > 0 && !isBarePeople(meaning.leaf.key);
  return competes ? { kind: "compete", field: wanted, rival } : null;
}

/** Several columns may be titles; one that is not read, its own words notwithstanding, stands behind another. */
function mayCompete(wanted: Field | null, meaning: ColumnMeaning): boolean {
  if (wanted === null || wanted === "subjectKind") return false;
  return !SHARED_FIELDS.has(wanted) || (isTitleOrAward(meaning.meaning) && (!meaning.byParent || namesStage(meaning)));
}

function standsFor(field: Field | null, wanted: Field): boolean {
  if (wanted === "title" || wanted === "titleOrAward") return field === "title" || field === "titleOrAward";
  return field === wanted;
}

/** A title or award, which marks would stand for. */
function namesTitle({ meaning, leaf }: ColumnMeaning): boolean {
  return meaning === null && (leaf.personAward !== null || leaf.unitAward !== null);
}

/** The header says what it is, and its values or its neighbours say that it is not. */
function isLeftOut(column: ColumnMeaning): boolean {
  const { meaning, leaf, rating } = column;
  // Codes whose list is nowhere in the workbook.
  if (isCodeOfTitle(column) || isCodeOfRating(column)) return true;
  const isMark = rating !== null || leaf.personAward !== null || leaf.unitAward !== null;
  return (meaning === null && isMark) || meaning === "initiative" || meaning === "discipline";
}

/** Nothing in the header is a word of a registration. */
function isUnknown({ meaning, leaf, byParent }: ColumnMeaning): boolean {
  return (
    (meaning === null || byParent) &&
    leaf.meaning === null &&
    leaf.rating === null &&
    leaf.movement === null &&
    leaf.personAward === null &&
    leaf.unitAward === null
  );
}
