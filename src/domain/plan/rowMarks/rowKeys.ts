/**
 * What each row of a table is known by, once as the text that stands in its mark and once as the formula that Excel
 * computes from the row's own cells. The two must never disagree in a way that lets one row answer to another row's
 * key: wherever Excel might compute something else than we do (a formula's value after sorting, an error, a
 * fraction, a logical value), every key it might compute is counted as taken and the row itself gets none.
 */
import type { CellScalar, ColumnNumber, RowNumber } from "../../sheet/cells";
import type { RegistrationTable } from "../../registration/model/registration";
import type { Field } from "../../registration/model/fields";
import { columnLetters, literal } from "../../sheet/address";
import { MARK_TOKEN, NAMELESS_TOKEN } from "../plan";
import { dayOfSerial } from "../../text/calendar";
import type { SheetGrid } from "./sheetGrid";

interface RowKey {
  /** Holds `NAMELESS_TOKEN` where the row has no name. */
  readonly text: string;
  /** No other row of the table has, or may come to have, this key. */
  readonly lights: boolean;
}

export interface RowKeys {
  /** The key as an expression relative to the table's first row, without "=". */
  readonly expression: string;
  /** What rows are told apart by, without columns of formulas; where some rows are alike in it, every column that counts. */
  readonly columns: readonly ColumnNumber[];
  keyOf(row: RowNumber): RowKey;
}

/** Longer keys are for nobody to read, and a mark's text has an end. */
const LONGEST_KEY = 200;
const SEPARATOR = " | ";

/**
 * What tells namesakes apart, in the order in which an officer would name it. STT comes last: it is renumbered
 * after sorting.
 */
const FURTHER_FIELDS: readonly Field[] = [
  "department",
  "unit",
  "birthDate",
  "position",
  "headcount",
  "subjectKind",
  "joined",
  "stt",
];

const DATE_FIELDS: ReadonlySet<Field> = new Set(["birthDate", "joined"]);

/** The text a cell gives in a key; `sure` false: Excel may give another one. */
interface PartText {
  readonly texts: readonly string[];
  readonly sure: boolean;
}

interface Part {
  readonly columns: readonly ColumnNumber[];
  expression(row: RowNumber): string;
  textOf(row: RowNumber): PartText;
}

/** `fits`: an expression that is not too long for what is to hold it; rows that only a longer one tells apart are not lit. */
export function rowKeys(
  table: RegistrationTable,
  grid: SheetGrid,
  fits: (expression: string) => boolean = () => true,
): RowKeys {
  const lead = leadPart(table, grid);
  const parts = [lead];
  const expressionOf = (chosen: readonly Part[]): string =>
    chosen.map((part) => part.expression(table.firstRow)).join(`&${literal(SEPARATOR)}&`);
  let candidates = textsOf(table, lead);
  let taken = countTexts(candidates);
  for (const part of furtherParts(table, grid)) {
    if (taken.size === candidates.reduce((sum, { texts }) => sum + texts.length, 0)) break;
    const finer = candidates.map((candidate, index) => joined(candidate, part.textOf(table.firstRow + index)));
    const finerTaken = countTexts(finer);
    if (finerTaken.size <= taken.size || !fits(expressionOf([...parts, part]))) continue;
    parts.push(part);
    candidates = finer;
    taken = finerTaken;
  }
  const isTold = dataRowsOf(table).every((row) => taken.get(candidates[row - table.firstRow]!.texts[0]!) === 1);
  return {
    expression: expressionOf(parts),
    columns: isTold ? parts.flatMap(({ columns }) => columns) : [...lead.columns, ...plainColumns(table, grid)],
    keyOf(row) {
      const candidate = candidates[row - table.firstRow];
      const text = candidate?.texts[0] ?? NAMELESS_TOKEN;
      const isAlone = candidate?.sure === true && taken.get(text) === 1;
      return { text, lights: isAlone && isUsable(text) && !continuesAnother(text, taken) };
    },
  };
}

function textsOf(table: RegistrationTable, part: Part): PartText[] {
  return Array.from({ length: table.lastRow - table.firstRow + 1 }, (_, index) => part.textOf(table.firstRow + index));
}

/** How many rows have, or may come to have, each text. */
function countTexts(candidates: readonly PartText[]): Map<string, number> {
  const taken = new Map<string, number>();
  for (const { texts } of candidates) for (const text of texts) taken.set(text, (taken.get(text) ?? 0) + 1);
  return taken;
}

function joined(start: PartText, part: PartText): PartText {
  return {
    texts: start.texts.flatMap((text) => part.texts.map((further) => text + SEPARATOR + further)),
    sure: start.sure && part.sure,
  };
}

/** Brackets are kept for the marks of fields, so that a mark is never found inside a key. */
function isUsable(key: string): boolean {
  return (
    key.length <= LONGEST_KEY &&
    !key.includes("[") &&
    !key.includes(MARK_TOKEN) &&
    key.split(NAMELESS_TOKEN).length <= 2
  );
}

/** «Ban A: Tổ 1» beside a row «Ban A»: the mark «Ban A: Tổ 1: …» would answer to both. */
function continuesAnother(key: string, taken: ReadonlyMap<string, number>): boolean {
  for (let end = key.indexOf(": "); end >= 0; end = key.indexOf(": ", end + 1))
    if (taken.has(key.slice(0, end))) return true;
  return false;
}

/**
 * The name, or the unit in tables of units; a group or total row that has it elsewhere is known by the text of its
 * first cell.
 */
function leadPart(table: RegistrationTable, grid: SheetGrid): Part {
  const lead = columnFor(table, "name") ?? columnFor(table, "unit");
  if (lead === undefined) {
    return {
      columns: [],
      expression: () => literal(NAMELESS_TOKEN),
      textOf: () => ({ texts: [NAMELESS_TOKEN], sure: true }),
    };
  }
  const first = table.firstColumn < lead ? table.firstColumn : null;
  return {
    columns: first === null ? [lead] : [first, lead],
    expression(row) {
      const name = reference(lead, row);
      const otherwise = first === null ? literal(NAMELESS_TOKEN) : firstCellExpression(reference(first, row));
      return `IF(TRIM(${name})<>"",${name}&"",${otherwise})`;
    },
    textOf(row) {
      const own = plainText(grid.value(row, lead), grid.hasFormula(row, lead));
      // A typed «(chưa có tên)» would pass for a nameless row.
      if (own.texts.some((text) => text.trimStart().startsWith("(")))
        return { texts: [...own.texts, NAMELESS_TOKEN], sure: false };
      if (own.texts.some((text) => text.replaceAll(" ", "") !== "")) return own;
      const without =
        first === null
          ? { texts: [NAMELESS_TOKEN], sure: true }
          : firstCellText(grid.value(row, first), grid.hasFormula(row, first));
      return { texts: without.texts, sure: without.sure && own.sure };
    },
  };
}

/** Its text, unless it is a number or Excel can read it as one: only what is none cannot be turned round. */
const firstCellExpression = (cell: string): string => `IF(ISERR(-${cell}),${cell}&"",${literal(NAMELESS_TOKEN)})`;

/**
 * Text without figures is text to VALUE as well; whether «1/2» or «5.» is a number depends on the machine's
 * settings.
 */
function firstCellText(value: CellScalar, formula: boolean): PartText {
  if (typeof value !== "string" || value === "") return { texts: [NAMELESS_TOKEN], sure: !formula };
  const surelyText = !formula && !isErrorText(value) && /\p{L}/u.test(value) && !/\p{N}/u.test(value);
  return surelyText ? { texts: [value], sure: true } : { texts: [value, NAMELESS_TOKEN], sure: false };
}

function* furtherParts(table: RegistrationTable, grid: SheetGrid): Generator<Part> {
  const lead = columnFor(table, "name") ?? columnFor(table, "unit");
  for (const field of FURTHER_FIELDS) {
    const column = columnFor(table, field);
    if (column === undefined || column === lead || holdsFormulas(table, grid, column)) continue;
    yield DATE_FIELDS.has(field) && holdsDates(table, grid, column)
      ? datePart(table, grid, column)
      : cellPart(grid, column);
  }
}

function cellPart(grid: SheetGrid, column: ColumnNumber): Part {
  return {
    columns: [column],
    expression: (row) => `${reference(column, row)}&""`,
    textOf: (row) => plainText(grid.value(row, column), grid.hasFormula(row, column)),
  };
}

/**
 * A date cell as «19/1/1978»: read with DAY, MONTH and YEAR, because format codes of TEXT change with the language
 * of Excel.
 */
function datePart(table: RegistrationTable, grid: SheetGrid, column: ColumnNumber): Part {
  // Where everybody has a date there is no need of words for other texts; rows that are nobody's get no light then.
  const isWhole = dataRowsOf(table).every((row) => isDateSerial(grid.value(row, column)));
  return {
    columns: [column],
    expression(row) {
      const cell = reference(column, row);
      const date = `DAY(${cell})&"/"&MONTH(${cell})&"/"&YEAR(${cell})`;
      return isWhole ? date : `IF(N(${cell}),${date},${cell}&"")`;
    },
    textOf(row) {
      const value = grid.value(row, column);
      if (typeof value !== "number") {
        const typed = plainText(value, grid.hasFormula(row, column));
        // Day 0 is not the same day to all programs.
        return isWhole ? { texts: [...typed.texts, "0/1/1900", "30/12/1899"], sure: false } : typed;
      }
      return isDateSerial(value)
        ? { texts: [dayMonthYear(value)], sure: !grid.hasFormula(row, column) }
        : { texts: [String(value)], sure: false };
    },
  };
}

/** Well below the eleven figures from which a cell without a format shows a number in powers of ten. */
const FIRST_ROUNDED = 1e9;

/**
 * Text and whole numbers come out of «&» as they are; fractions and logical values depend on settings, errors give
 * no key at all.
 */
function plainText(value: CellScalar, formula: boolean): PartText {
  if (typeof value === "string") return { texts: [value], sure: !formula && !isErrorText(value) };
  if (typeof value === "number")
    return {
      texts: [String(value)],
      sure: !formula && Number.isInteger(value) && Math.abs(value) < FIRST_ROUNDED,
    };
  return { texts: [String(value).toUpperCase()], sure: false };
}

/** Errors are handed over as their text, so a typed «#N/A» cannot be told from one. */
function isErrorText(text: string): boolean {
  return text.startsWith("#");
}

/** In March 1908; smaller numbers in a birth column are years. */
const FIRST_DATE = 3000;
/** 31/12/9999, Excel's last day. */
const LAST_DATE = 2_958_465;

function isDateSerial(value: CellScalar): value is number {
  return Number.isInteger(value) && (value as number) >= FIRST_DATE && (value as number) <= LAST_DATE;
}

function dayMonthYear(serial: number): string {
  const { year, month, day } = dayOfSerial(serial);
  return `${day}/${month}/${year}`;
}

function columnFor(table: RegistrationTable, field: Field): ColumnNumber | undefined {
  return table.columns.find((binding) => binding.field === field && binding.mark === null)?.column;
}

function reference(column: ColumnNumber, row: RowNumber): string {
  return `$${columnLetters(column)}${row}`;
}

/** Results of formulas may change by themselves, from one moment to the next. */
const plainColumns = (table: RegistrationTable, grid: SheetGrid): ColumnNumber[] =>
  table.columns.flatMap(({ column }) => (holdsFormulas(table, grid, column) ? [] : [column]));

function holdsFormulas(table: RegistrationTable, grid: SheetGrid, column: ColumnNumber): boolean {
  return dataRowsOf(table).some((row) => grid.hasFormula(row, column));
}

function holdsDates(table: RegistrationTable, grid: SheetGrid, column: ColumnNumber): boolean {
  let dates = 0;
  for (const row of dataRowsOf(table)) {
    const value = grid.value(row, column);
    if (typeof value !== "number") continue;
    if (!isDateSerial(value)) return false;
    dates += 1;
  }
  return dates > 0;
}

function dataRowsOf(table: RegistrationTable): RowNumber[] {
  return table.roles.flatMap((role, index) => (role === "data" ? [table.firstRow + index] : []));
}
