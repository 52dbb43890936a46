/**
 * Values, formulas, texts and number formats of a range, both ways. Limits: support.microsoft.com, Excel
 * specifications and limits.
 */
import { invalidArgument } from "../../errors/hostError";
import { cellCount, columnCount, isSingleCell, localAddress, rowCount } from "../../grid/address";
import { cellAt, putContent, putStyle, styleAt } from "../../grid/cells";
import { DAYS_TO_1904 } from "../../grid/calendar";
import { typed, type Typed } from "../../grid/convert";
import { displayed } from "../../grid/display";
import { checkAllowed, checkContents, checkFiltered, checkReadSize, checkWriteSize, unbounded } from "../../grid/guard";
import { mergeAt, mergesIn } from "../../grid/merges";
import type { Region } from "../../grid/region";
import { restyle, styleIndex } from "../../grid/styles";
import type { Host } from "../../state/host";
import type { BookModel, CellModel, RawValue, Rect, SheetModel } from "../../model/model";

/** Longest text and longest formula of a cell (Excel specifications and limits). */
const TEXT_LIMIT = 32_767;
const FORMULA_LIMIT = 8_192;

export interface CellPlace {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

/**
 * A two-dimensional read. Whole rows and columns answer null (office-js #4792); more than 5,000,000 cells are
 * refused.
 */
export function readCells(
  sheet: SheetModel,
  area: Rect,
  show: (cell: CellModel | undefined, row: number, column: number) => unknown,
): unknown[][] | null {
  if (unbounded(area)) return null;
  checkReadSize(cellCount(area));
  const rows: unknown[][] = [];
  for (let row = area.r0; row <= area.r1; row += 1) {
    const cells = sheet.rows.get(row);
    const line: unknown[] = [];
    for (let column = area.c0; column <= area.c1; column += 1) line.push(show(cells?.get(column), row, column));
    rows.push(line);
  }
  return rows;
}

/** A value as JSON carries it: errors by their text, nothing as "". */
export function wireValue(v: RawValue): string | number | boolean {
  if (v === null) return "";
  return typeof v === "object" ? v.error : v;
}

/** What Excel shows where a result is not there yet. */
const NOT_COMPUTED = "#BUSY!";

/** What a cell answers; a formula that nobody could compute is no empty text. */
export const cellValue = (cell: CellModel | undefined): string | number | boolean =>
  cell?.f !== undefined && cell.v === null ? NOT_COMPUTED : wireValue(cell?.v ?? null);

/** Excel.RangeValueType of a value that is there and no error. */
function plainType(v: unknown): "Double" | "Boolean" | "String" {
  if (typeof v === "number") return "Double";
  return typeof v === "boolean" ? "Boolean" : "String";
}

/** The same of a value as the wire has it, for change events. */
export const wireType = (value: unknown): string => (value === "" ? "Empty" : plainType(value));

export function valueType(cell: CellModel | undefined): string {
  const v = cell?.v ?? null;
  if (v === null) return cell?.f === undefined ? "Empty" : "Error";
  if (typeof v === "object") return "Error";
  return plainType(v);
}

export const formulaOf = (cell: CellModel | undefined) =>
  cell?.f === undefined ? wireValue(cell?.v ?? null) : `=${cell.f}`;

export function textOf(host: Host, sheet: SheetModel, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  if (cell?.f !== undefined && cell.v === null) return NOT_COMPUTED;
  return cell ? displayed(cell.v, host.book.styles[cell.s]!.numberFormat, host.book) : "";
}

/** Checks a two-dimensional argument against the range; one plain value stands for every cell. */
export function grid(area: Rect, value: unknown, what: string): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const rows = rowCount(area);
  const columns = columnCount(area);
  if (value.length !== rows || value.some((line) => !Array.isArray(line) || line.length !== columns)) {
    throw invalidArgument(`${what} must have ${rows} rows of ${columns} columns`);
  }
  return (row, column) => (value as unknown[][])[row - area.r0]![column - area.c0];
}

/** Sets values or formulas. null leaves a cell alone; in a merged area only the top-left cell takes what is written. */
export function writeCells(
  host: Host,
  { sheet, area }: { readonly sheet: SheetModel; readonly area: Rect },
  value: unknown,
  what: "values" | "formulas",
): void {
  const at = inSight(host, { sheet, area }, grid(area, value, what));
  checkWriteSize(cellCount(area));
  if (unbounded(area)) throw invalidArgument("values of whole rows or columns");
  checkContents(host.book, sheet, area);
  if (host.overHidden === "refuse") checkFiltered(sheet, area);
  // All arguments are looked at first: a bad cell leaves the range as it was.
  for (let row = area.r0; row <= area.r1; row += 1)
    for (let column = area.c0; column <= area.c1; column += 1) checkInput(at(row, column));
  const merged = mergesIn(sheet, area).length > 0;
  const single = isSingleCell(area);
  const before = single ? wireValue(cellAt(sheet, area.r0, area.c0)?.v ?? null) : undefined;
  for (let row = area.r0; row <= area.r1; row += 1) {
    for (let column = area.c0; column <= area.c1; column += 1) {
      const input = at(row, column);
      if (input === null || input === undefined) continue;
      if (merged && isHiddenByMerge(sheet, row, column)) continue;
      enter(host, { sheet, row, column }, input as string | number | boolean);
      host.counters.cellsWritten += 1;
    }
  }
  if (host.differences.fillsColumns) fillColumns(host, sheet, area, at);
  const after = single ? wireValue(cellAt(sheet, area.r0, area.c0)?.v ?? null) : undefined;
  host.noteEvent({
    sheet,
    address: localAddress(area),
    changeType: "RangeEdited",
    triggerSource: "ThisLocalAddin",
    before,
    after,
  });
}

/** A column of a table of which only a part was written, with a formula in it: that goes into all its rows. */
function fillColumns(host: Host, sheet: SheetModel, area: Rect, at: Content): void {
  for (const { rect, showHeaders } of sheet.tables) {
    const first = rect.r0 + Number(showHeaders);
    for (let column = Math.max(area.c0, rect.c0); column <= Math.min(area.c1, rect.c1); column += 1) {
      const isPart = area.r0 > first || area.r1 < rect.r1;
      const rows = Array.from({ length: Math.max(0, rect.r1 - first + 1) }, (_, index) => first + index);
      const formula = rows
        .filter((row) => row >= area.r0 && row <= area.r1)
        .map((row) => at(row, column))
        .find((input) => typeof input === "string" && input.startsWith("="));
      if (isPart && formula !== undefined)
        for (const row of rows) enter(host, { sheet, row, column }, formula as string);
    }
  }
}

type Content = (row: number, column: number) => unknown;

/** Where a block over hidden rows is misplaced: its first row into the first row in sight, and so on. */
function inSight(
  { overHidden }: Host,
  { sheet, area }: { readonly sheet: SheetModel; readonly area: Rect },
  at: Content,
): Content {
  if (overHidden !== "shift" || area.r0 === area.r1 || sheet.hiddenRows.size === 0) return at;
  const rows = new Map<number, number>();
  for (let row = area.r0; row <= area.r1; row += 1) if (!sheet.hiddenRows.has(row)) rows.set(row, area.r0 + rows.size);
  return (row, column) => (rows.has(row) ? at(rows.get(row)!, column) : null);
}

/** Under a merged area, and not its first cell. */
function isHiddenByMerge(sheet: SheetModel, row: number, column: number): boolean {
  const merge = mergeAt(sheet, row, column);
  return merge !== undefined && (merge.r0 !== row || merge.c0 !== column);
}

function checkInput(input: unknown): void {
  if (input === null || input === undefined || typeof input === "boolean") return;
  if (typeof input === "number" && Number.isFinite(input)) return;
  if (typeof input !== "string") throw invalidArgument("a cell takes text, a number or true/false");
  if (input.length > TEXT_LIMIT) throw invalidArgument(`more than ${TEXT_LIMIT} characters in a cell`);
  if (input.startsWith("=") && input.length > FORMULA_LIMIT)
    throw invalidArgument(`a formula of more than ${FORMULA_LIMIT} characters`);
}

/** One cell as if typed: formulas, conversion of numbers and dates, and the number format a General cell takes on. */
export function enter(
  host: Host,
  { sheet, row, column }: CellPlace,
  input: string | number | boolean,
  region?: Region,
): void {
  const { book } = host;
  const style = book.styles[styleAt(sheet, row, column)]!;
  const result = inSystem(book, typed(input, style.numberFormat === "@", region));
  putContent(sheet, row, column, result);
  if (result.format !== undefined && style.numberFormat === "General") {
    const cell = cellAt(sheet, row, column)!;
    cell.s = styleIndex(book, { ...style, numberFormat: result.format });
  }
  keepHeaderText(sheet, row, column);
  host.noteCell(sheet, row, column, result.f !== undefined);
}

/** A day that was typed, by its number in the workbook's own system. */
function inSystem({ date1904 }: BookModel, result: Typed): Typed {
  const isDay = date1904 && typeof result.v === "number" && /[dy]/i.test(result.format ?? "");
  return isDay ? { ...result, v: (result.v as number) - DAYS_TO_1904 } : result;
}

/**
 * A table's header cells are text always. (Excel's growing of a table when one types below it is a typing aid and
 * not imitated.)
 */
function keepHeaderText(sheet: SheetModel, row: number, column: number): void {
  if (sheet.tables.length === 0) return;
  const table = sheet.tables.find(
    (t) => t.showHeaders && t.rect.r0 === row && column >= t.rect.c0 && column <= t.rect.c1,
  );
  const cell = table && cellAt(sheet, row, column);
  if (cell && cell.f === undefined && cell.v !== null && typeof cell.v !== "string") cell.v = String(wireValue(cell.v));
}

export function writeNumberFormats(host: Host, sheet: SheetModel, area: Rect, value: unknown): void {
  const at = grid(area, value, "numberFormat");
  checkAllowed(sheet, "allowFormatCells");
  const checked = (format: unknown): string => {
    if (typeof format !== "string" || format.length > 255) throw invalidArgument("numberFormat");
    return format === "" ? "General" : format;
  };
  if (!Array.isArray(value)) {
    const numberFormat = checked(value);
    restyle(host.book, sheet, area, (style) => ({ ...style, numberFormat }));
    return;
  }
  if (unbounded(area)) throw invalidArgument("numberFormat of whole rows or columns, cell by cell");
  const made = new Map<string, number>();
  for (let row = area.r0; row <= area.r1; row += 1) {
    for (let column = area.c0; column <= area.c1; column += 1) {
      const format = at(row, column);
      if (format === null || format === undefined) continue;
      const before = styleAt(sheet, row, column);
      const key = `${before} ${String(format)}`;
      let after = made.get(key);
      if (after === undefined)
        made.set(key, (after = styleIndex(host.book, { ...host.book.styles[before]!, numberFormat: checked(format) })));
      putStyle(sheet, row, column, after);
    }
  }
}
