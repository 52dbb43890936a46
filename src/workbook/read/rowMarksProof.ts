/**
 * What of the two columns is ours, cell by cell. A status is one of our words and nothing else; a header has our form; a
 * reason has a print in the record or in the seal. Everything else was typed by somebody.
 */
import type { RowMarkWords } from "../../domain/plan/worded";
import type { Area } from "../../domain/sheet/cells";
import { columnsOf } from "../excel/address";
import { plainText, printOf, printsIn, timeless } from "../memory/proof";
import type { RowMarksRecord } from "../memory/state";
import type { Grid } from "./grids";

export interface RowMarksProof {
  readonly ours: readonly Area[];
  /** What somebody typed among them; empty: nothing. */
  readonly theirs: readonly Area[];
}

interface Asked {
  readonly record: RowMarksRecord | undefined;
  readonly area: Area;
  readonly grid: Grid | undefined;
  readonly words: RowMarkWords;
}

/** The pair that we make. */
const PAIR = 2;
/** Shorter texts stand at the beginning of too many others. */
const LEAST_KEY = 3;

/** null: nothing there is ours. */
export function rowMarksProof({ record, area, grid, words }: Asked): RowMarksProof | null {
  const cells = grid === undefined ? [] : cellsIn(area, grid);
  if (grid === undefined || cells.length === 0) return { ours: [], theirs: [] };
  const say = sayings(words);
  const header = cells.find(({ row, column }) => row === area.firstRow && column === area.firstColumn);
  const hasHeader = header !== undefined && say.isStatusHeader(header.text);
  const prints = record?.prints === undefined ? null : printsIn(record.prints);
  if (prints === null && !hasHeader) return null;
  const isPrinted = ({ text }: RowMarkCell): boolean => prints?.has(printOf(text)) === true;
  // The record is of the run whose time stands there: then it knows every reason.
  const isKnown = header !== undefined && isPrinted(header);
  // An earlier version kept no prints of what it wrote between its two columns.
  const isTrusted = prints === null && record !== undefined && columnsOf(area) <= PAIR;
  const isReason = (cell: RowMarkCell): boolean =>
    isPrinted(cell) ||
    (hasHeader && !isKnown && (isTrusted ? hasForm(cell.text) : say.isOfRow(cell.text, wordsBeside(cell, area, grid))));
  // A row put in while we read has moved the header away from the place of its name.
  const isStatus = (cell: RowMarkCell): boolean =>
    (say.isStatus(cell.text) && (hasHeader || isPrinted(cell))) || (say.isStatusHeader(cell.text) && isPrinted(cell));
  const isOurs = (cell: RowMarkCell): boolean => {
    if (cell.formula !== "") return false;
    const isFirst = cell.column === area.firstColumn;
    const isLast = cell.column === area.lastColumn;
    if (cell.row === area.firstRow)
      return isPrinted(cell) || (isFirst && hasHeader) || (isLast && say.isContentHeader(cell.text));
    // One of the two was deleted: either may be left.
    if (isFirst && isLast) return isStatus(cell) || isReason(cell);
    if (isFirst) return isStatus(cell);
    return isLast ? isReason(cell) : isPrinted(cell);
  };
  const ours = new Set(cells.filter(isOurs));
  return ours.size === 0 ? null : { ours: runs([...ours]), theirs: runs(cells.filter((cell) => !ours.has(cell))) };
}

/** A sentence, cut or not; behind it how many more there are, and whose: in round brackets where nothing is lit. */
const ENDS = {
  lit: /(?:[.…]|\(\+\d+ [^()]+\)(?: (?:\[[^\]]*\])+)?)$/u,
  unlit: /(?:[.…]|\(\+\d+ [^()]+\)(?: (?:\([^)]*\))+)?)$/u,
} as const;
const isEnded = (text: string): boolean => ENDS[text.includes(" – (") ? "unlit" : "lit"].test(text);
const hasOneOf = (text: string, signs: readonly string[]): boolean => signs.some((sign) => text.includes(sign));

/** «Mai Thành Nam: [Xếp loại] … .», «(chưa có tên) – … .»: the form of every reason. */
const hasForm = (text: string): boolean => isEnded(text) && hasOneOf(text, [": ", " – "]);

const COLUMN_NAMED = [": [", " – ("];
/** What follows the row's own words; more that tells namesakes apart may come first. */
const namesColumn = (rest: string): boolean =>
  COLUMN_NAMED.some((sign) => rest.startsWith(sign)) || (rest.startsWith(" | ") && hasOneOf(rest, COLUMN_NAMED));

interface Sayings {
  isStatus(text: string): boolean;
  isStatusHeader(text: string): boolean;
  isContentHeader(text: string): boolean;
  /** Where no print tells: it begins with the row's own words, names a column and ends as we end. */
  isOfRow(text: string, beside: readonly string[]): boolean;
}

function sayings({ statuses, statusHeaders, contentHeaders, nameless }: RowMarkWords): Sayings {
  const knownStatuses = new Set(statuses.map(plainText));
  const knownHeaders = new Set(statusHeaders.map(timeless));
  const knownContent = new Set(contentHeaders.map(plainText));
  return {
    isStatus: (text) => knownStatuses.has(plainText(text)),
    isStatusHeader: (text) => knownHeaders.has(timeless(text)),
    isContentHeader: (text) => knownContent.has(plainText(text)),
    isOfRow: (text, beside) =>
      isEnded(text) &&
      [...beside, ...nameless].some((key) => text.startsWith(key) && namesColumn(text.slice(key.length))),
  };
}

/** What the row says for itself, left of the columns. */
function wordsBeside({ row }: RowMarkCell, area: Area, grid: Grid): string[] {
  const said = (grid.values[row - grid.area.firstRow] ?? []).slice(
    0,
    Math.max(0, area.firstColumn - grid.area.firstColumn),
  );
  return said.flatMap((value) => (typeof value === "string" && value.trim().length >= LEAST_KEY ? [value.trim()] : []));
}

interface RowMarkCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly formula: string;
}

/** Those that hold anything. */
export function cellsIn(area: Area, grid: Grid): RowMarkCell[] {
  const cells: RowMarkCell[] = [];
  const lastRow = Math.min(area.lastRow, grid.area.lastRow);
  const lastColumn = Math.min(area.lastColumn, grid.area.lastColumn);
  for (let row = Math.max(area.firstRow, grid.area.firstRow); row <= lastRow; row++) {
    for (let column = Math.max(area.firstColumn, grid.area.firstColumn); column <= lastColumn; column++) {
      const value = grid.values[row - grid.area.firstRow]?.[column - grid.area.firstColumn] ?? "";
      const formula = grid.formulas[row - grid.area.firstRow]?.[column - grid.area.firstColumn] ?? "";
      if (value === "" && formula === "") continue;
      // A text behind an apostrophe reads the same here and there.
      cells.push({ row, column, text: String(value), formula: formula === value ? "" : formula });
    }
  }
  return cells;
}

/** Cells below one another as one range each. */
function runs(cells: readonly RowMarkCell[]): Area[] {
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const done: Area[] = [];
  for (const { row, column } of sorted) {
    const before = done.at(-1);
    if (before?.firstColumn === column && before.lastRow + 1 === row)
      done[done.length - 1] = { ...before, lastRow: row };
    else done.push({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
  }
  return done;
}
