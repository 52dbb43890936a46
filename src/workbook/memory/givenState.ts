/**
 * A state as the file gives it: whatever another program, a unit or somebody's hand made of it. What has not the form
 * that we write is left out, because nothing is to be taken out, set or trusted by it.
 */
import { EMPTY_STATE, STORED_ROW_MARKS } from "./state";
import type {
  Bookkeeping,
  ChartsRecord,
  DocumentRecord,
  RowMarksRecord,
  InputRecord,
  Look,
  StoredState,
  TypedInput,
} from "./state";

type Given = Readonly<Record<string, unknown>>;

const isGiven = (value: unknown): value is Given =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
const isTextOrMissing = (value: unknown): value is string | undefined => value === undefined || isText(value);
const isTextsOrMissing = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.every(isText));
const isCount = (value: unknown, most: number): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;

/** Sizes of a sheet; Excel sets no column wider than 1,790 points. */
const MOST = { rows: 1_048_576, columns: 16_384, points: 1_790, formats: 100_000 };

/** null: it is no state. What an earlier version did not know of is added. */
export function givenState(value: unknown): StoredState | null {
  if (!isGiven(value)) return null;
  const { decisions, lastRun, book } = value;
  const kept: Given = isGiven(book) ? book : {};
  return {
    version: 1,
    decisions: isGiven(decisions) ? decisions : EMPTY_STATE.decisions,
    lastRun: isGiven(lastRun) ? lastRun : null,
    book: {
      rowMarks: records(kept[STORED_ROW_MARKS], isRowMarksRecord),
      documents: records(kept.documents, isDocumentRecord),
      resting: records(kept.resting, isTypedList),
    } satisfies Bookkeeping,
  };
}

function records<T>(value: unknown, isRecord: (each: unknown) => each is T): Record<string, T> {
  if (!isGiven(value)) return {};
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, T] => isRecord(entry[1])));
}

function isRowMarksRecord(value: unknown): value is RowMarksRecord {
  if (!isGiven(value)) return false;
  const { widths, printArea, layout, highlights, highlightCount, prints, looks, hidden, sheet } = value;
  const isWidth = (width: unknown): boolean => typeof width === "number" && width >= 0 && width <= MOST.points;
  return (
    Array.isArray(widths) &&
    widths.length === 2 &&
    widths.every(isWidth) &&
    [printArea, layout, highlights].every(isTextOrNull) &&
    isCount(highlightCount, MOST.formats) &&
    [prints, sheet].every(isTextOrMissing) &&
    isTextsOrMissing(value.unfinished) &&
    isPairOf(looks, (look) => look === null || isLook(look)) &&
    isPairOf(hidden, isBoolean)
  );
}

const isBoolean = (value: unknown): value is boolean => typeof value === "boolean";

/** Two such, or missing. */
const isPairOf = (value: unknown, isOne: (each: unknown) => boolean): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 2 && value.every(isOne));

function isLook(value: unknown): value is Look {
  if (!isGiven(value)) return false;
  const { font, fill, alignment, borders } = value;
  return (
    Array.isArray(font) &&
    [font[0], font[2], fill].every(isText) &&
    typeof font[1] === "number" &&
    isBoolean(font[3]) &&
    Array.isArray(alignment) &&
    alignment.slice(0, 2).every(isText) &&
    isBoolean(alignment[2]) &&
    Array.isArray(borders) &&
    borders.every((line) => line === null || (Array.isArray(line) && line.length === 3 && line.every(isText)))
  );
}

function isDocumentRecord(value: unknown): value is DocumentRecord {
  if (!isGiven(value)) return false;
  const { subject, styles, heights, page, rows, columns, inputs, kept, charts } = value;
  return (
    isText(subject) &&
    [styles, heights, page].every(isTextOrNull) &&
    [value.sheet, value.prints, value.printsBefore].every(isTextOrMissing) &&
    isCount(rows, MOST.rows) &&
    isCount(columns, MOST.columns) &&
    Array.isArray(inputs) &&
    inputs.every(isInput) &&
    Array.isArray(kept) &&
    kept.every((each) => isText(each) || isTyped(each)) &&
    (charts == null || isCharts(charts)) &&
    isTextsOrMissing(value.unfinished)
  );
}

const isInput = (value: unknown): value is InputRecord =>
  Array.isArray(value) &&
  isCount(value[0], MOST.rows) &&
  isCount(value[1], MOST.columns) &&
  isTextOrMissing(value[2]) &&
  isTextOrMissing(value[4]) &&
  (value[3] == null || isGiven(value[3]));

const isTyped = (value: unknown): value is TypedInput =>
  isGiven(value) &&
  isText(value.key) &&
  ["string", "number", "boolean"].includes(typeof value.value) &&
  isTextOrMissing(value.formula) &&
  isTextOrMissing(value.format);

const isTypedList = (value: unknown): value is readonly TypedInput[] => Array.isArray(value) && value.every(isTyped);

const isCharts = (value: unknown): value is ChartsRecord =>
  isGiven(value) && Array.isArray(value.names) && value.names.every(isText) && isTextOrNull(value.print);
