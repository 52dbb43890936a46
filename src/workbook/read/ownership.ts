/**
 * Which of the marks are proved. A hidden name owns nothing by itself: it moves with cut cells, comes along with a
 * sheet from elsewhere, grows over a column put in between. Ours is what the record, the sheet and what stands there
 * agree about, cell by cell.
 */
import type { Area } from "../../domain/sheet/cells";
import { columnsOf } from "../excel/address";
import { printOf, printsIn, rowPrint, signStanding } from "../memory/proof";
import { sealedDocument, sealedRowMarks, sealedSheet } from "../memory/seals";
import type { DocumentRecord, RowMarksRecord } from "../memory/state";
import type { Grid } from "./grids";
import { sheetOf } from "./survey";
import type { Survey, SurveyedMark, SurveyedSheet } from "./survey";

/** Mark columns into which somebody has typed, or between which a column was put: they are left, what is ours goes. */
export interface GivenUp {
  readonly mark: SurveyedMark;
  readonly ours: readonly Area[];
  /** What somebody typed among them; empty: nothing. */
  readonly theirs: readonly Area[];
}

/** Somebody wrote into what we wrote, or on the same sheet beside it. */
type Note = "inside" | "beside";

export interface Ownership {
  /** Proved ones only. */
  readonly marks: readonly SurveyedMark[];
  /** Names of ours over what is not, or no longer, provably ours. */
  readonly strangers: readonly SurveyedMark[];
  readonly givenUp: readonly GivenUp[];
  /** Sheets that we wrote once, left to somebody's notes: nothing is read from them, nothing written. */
  readonly asides: readonly SurveyedMark[];
  /** Names of sheets that are no registration, as they were once written by us. */
  readonly unread: ReadonlySet<string>;
  /** Written sheets with somebody's notes, by mark. */
  readonly noted: ReadonlyMap<string, Note>;
}

export function ownership(found: Survey, grids: ReadonlyMap<string, Grid>): Ownership {
  const marks: SurveyedMark[] = [];
  const strangers: SurveyedMark[] = [];
  const givenUp: GivenUp[] = [];
  const asides: SurveyedMark[] = [];
  const noted = new Map<string, Note>();
  for (const mark of found.marks) {
    const sheet = sheetOf(found, mark);
    // What it stood for was deleted: there is nothing to be proved.
    if (mark.mark.kind === "aside") asides.push(mark);
    else if (sheet === null) marks.push(mark);
    else if (mark.mark.kind === "sheet") {
      const proof = sheetProof(found, mark, sheet, grids.get(sheet.id));
      if (proof === null) strangers.push(mark);
      else marks.push(mark);
      if (proof === "inside" || proof === "beside") noted.set(mark.name, proof);
    } else {
      const proof = rowMarksProof(found.state.book.rowMarks[mark.name], mark.place!.area, grids.get(sheet.id));
      if (proof === null) strangers.push(mark);
      else if (proof.theirs.length === 0) marks.push(mark);
      else givenUp.push({ mark, ...proof });
    }
  }
  const unread = [...asides, ...strangers].filter((mark) => wasWritten(found, mark)).map(({ place }) => place!.sheet);
  return { marks, strangers, givenUp, asides, unread: new Set(unread), noted };
}

/** The name alone says nothing; under the tab's own name it stood there. */
const wasWritten = (found: Survey, { name, mark, scope, place }: SurveyedMark): boolean =>
  mark.kind !== "rowMarks" && scope === null && place !== null && sealedSheet(found.seals.get(name)) === place.sheet;

/** With records for what has none and is, by its seal, as it was written. */
export function withSealed(found: Survey, grids: ReadonlyMap<string, Grid>): Survey {
  const rowMarks = { ...found.state.book.rowMarks };
  const documents = { ...found.state.book.documents };
  for (const mark of found.marks) {
    const { name, scope, place } = mark;
    const sheet = sheetOf(found, mark);
    const grid = grids.get(sheet?.id ?? "");
    if (sheet === null || sheet.used === null || grid === undefined || scope !== null) continue;
    const seal = found.seals.get(name);
    if (mark.mark.kind === "rowMarks" && rowMarks[name] === undefined) {
      const prints = cellsIn(place!.area, grid).map(({ text, formula }) => (formula === "" ? printOf(text) : "="));
      const record = sealedRowMarks(seal, [...new Set(prints)]);
      if (record !== null) rowMarks[name] = record;
    } else if (mark.mark.kind === "sheet" && documents[name] === undefined) {
      const record = sealedDocument(seal, standingPrints(grid), sheet.used);
      if (record !== null) documents[name] = record;
    }
  }
  return { ...found, state: { ...found.state, book: { ...found.state.book, rowMarks, documents } } };
}

const standingPrints = (grid: Grid): string[] =>
  grid.values.map((values, index) =>
    rowPrint(values.map((_, at) => ({ column: grid.area.firstColumn + at, sign: signAt(grid, index, at) }))),
  );

function signAt(grid: Grid, index: number, at: number): string {
  const isTime = /[hy]/iu.test(grid.numberFormats[index]?.[at] ?? "");
  return signStanding(grid.values[index]?.[at] ?? "", grid.formulas[index]?.[at] ?? "", isTime);
}

/** null: not proved. */
function sheetProof(
  found: Survey,
  { name, scope, place }: SurveyedMark,
  sheet: SurveyedSheet,
  grid: Grid | undefined,
): "ours" | Note | null {
  if (scope !== null) return null;
  const record = found.state.book.documents[name];
  // Nothing stands there that could be lost, and the name stands where we put it.
  if (sheet.used === null && sheet.tables.length === 0) return "ours";
  if (record === undefined || place?.area.firstRow !== 1 || place.area.firstColumn !== 1) return null;
  const isElsewhere = record.sheet !== undefined && record.sheet !== sheet.id;
  if (isElsewhere && found.sheets.some(({ id }) => id === record.sheet)) return null;
  const isInside = record.prints !== undefined && hasStrangeRow(record, grid);
  // Saved by a program that counts sheets anew: then what stands there has to be ours, all of it.
  if (isElsewhere && isInside) return null;
  if (isInside) return "inside";
  const used = sheet.used ?? { lastRow: 0, lastColumn: 0 };
  return used.lastRow > record.rows || used.lastColumn > record.columns ? "beside" : "ours";
}

function hasStrangeRow(record: DocumentRecord, grid: Grid | undefined): boolean {
  if (grid === undefined) return true;
  const prints = printsIn(`${record.prints} ${record.printsBefore ?? ""}`);
  const inputs = new Set(record.inputs.map(([row, column]) => `${row}:${column}`));
  return grid.values.some((values, index) => {
    const row = grid.area.firstRow + index;
    const cells = values.flatMap((_, at) => {
      const column = grid.area.firstColumn + at;
      if (column > record.columns || inputs.has(`${row}:${column}`)) return [];
      return [{ column, sign: signAt(grid, index, at) }];
    });
    const print = rowPrint(cells);
    return print !== "" && !prints.has(print) && row <= record.rows;
  });
}

/** The header as a finished run leaves it, or one that did not finish. */
const HEADER = /\(\d\d\/\d\d\/\d{4} \d\d:\d\d\)$|…$/u;
/** The pair that we make. */
const PAIR = 2;
/** Shorter texts stand at the beginning of too many others. */
const LEAST_KEY = 3;

/** null: nothing there is ours. */
function rowMarksProof(
  record: RowMarksRecord | undefined,
  area: Area,
  grid: Grid | undefined,
): Omit<GivenUp, "mark"> | null {
  const cells = grid === undefined ? [] : cellsIn(area, grid);
  if (cells.length === 0) return { ours: [], theirs: [] };
  const header = cells.find(({ row, column }) => row === area.firstRow && column === area.firstColumn);
  const hasHeader = header !== undefined && HEADER.test(header.text);
  const prints = record?.prints === undefined ? null : printsIn(record.prints);
  if (prints === null && !hasHeader) return null;
  const isPrinted = ({ text, formula }: RowMarkCell): boolean => formula === "" && prints?.has(printOf(text)) === true;
  const isPresent = header !== undefined && isPrinted(header);
  // An earlier version kept no prints of what it wrote between its two columns.
  const isTrusted = prints === null && record !== undefined && columnsOf(area) <= PAIR;
  const told = toldApart(cells, area, grid!, prints !== null);
  const isOurs = (cell: RowMarkCell): boolean =>
    cell.formula === "" && (isTrusted || isPrinted(cell) || (!isPresent && hasHeader && told.has(cell)));
  const ours = new Set(cells.filter(isOurs));
  return ours.size === 0 ? null : { ours: runs([...ours]), theirs: runs(cells.filter((cell) => !ours.has(cell))) };
}

interface RowMarkCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly formula: string;
}

function cellsIn(area: Area, grid: Grid): RowMarkCell[] {
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

/**
 * Where the record is lost or of another time: reasons begin with their row's own words, the header has its form, a
 * status stands in several rows; where there is no record at all, also one beside reasons.
 */
function toldApart(
  cells: readonly RowMarkCell[],
  area: Area,
  grid: Grid,
  isRecorded: boolean,
): ReadonlySet<RowMarkCell> {
  const counts = new Map<string, number>();
  for (const { column, text } of cells) if (column === area.firstColumn) counts.set(text, (counts.get(text) ?? 0) + 1);
  const besideReasons = isRecorded ? [] : cells.filter((cell) => isReason(cell, area, grid));
  const reasoned = new Set(besideReasons.map(({ row }) => row));
  return new Set(
    cells.filter((cell) => {
      if (cell.row === area.firstRow) return cell.column === area.firstColumn || cell.column === area.lastColumn;
      if (cell.column === area.firstColumn) return reasoned.has(cell.row) || counts.get(cell.text)! > 1;
      return isReason(cell, area, grid);
    }),
  );
}

function isReason({ row, column, text }: RowMarkCell, area: Area, grid: Grid): boolean {
  if (column !== area.lastColumn || row === area.firstRow) return false;
  const said = grid.values[row - grid.area.firstRow] ?? [];
  return said.some((value, at) => {
    const isBeside = grid.area.firstColumn + at < area.firstColumn;
    return isBeside && typeof value === "string" && value.trim().length >= LEAST_KEY && text.startsWith(value.trim());
  });
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
