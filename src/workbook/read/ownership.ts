/**
 * Which of the marks are proved. A hidden name owns nothing by itself: it moves with cut cells, comes along with a
 * sheet from elsewhere, grows over a column put in between. Ours is what the record, the sheet and what stands there
 * agree about, cell by cell.
 */
import { grouped } from "../../domain/lists";
import type { RowMarkWords } from "../../domain/plan/worded";
import { printOf, printsIn, printsOfBoth, rowPrint, signStanding } from "../memory/proof";
import { sealedDocument, sealedRowMarks, sealedSheet } from "../memory/seals";
import type { DocumentRecord, RowMarksRecord } from "../memory/state";
import { filledSheet } from "./filledSheet";
import type { Grid } from "./grids";
import { cellsIn, rowMarksProof } from "./rowMarksProof";
import type { RowMarksProof } from "./rowMarksProof";
import { sheetOf } from "./survey";
import type { Survey, SurveyedMark, SurveyedSheet } from "./survey";

/** Mark columns into which somebody has typed, or between which a column was put: they are left, what is ours goes. */
export interface GivenUp extends RowMarksProof {
  readonly mark: SurveyedMark;
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

export function ownership(found: Survey, grids: ReadonlyMap<string, Grid>, words: RowMarkWords): Ownership {
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
      const record = found.state.book.rowMarks[mark.name];
      const proof = rowMarksProof({ record, area: mark.place!.area, grid: grids.get(sheet.id), words });
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

/** With records for what has none and is, by its seal, as it was written; of the two columns each text that is. */
export function withSealed(found: Survey, grids: ReadonlyMap<string, Grid>): Survey {
  const documents = { ...found.state.book.documents };
  for (const mark of found.marks) {
    const { name, scope } = mark;
    const sheet = sheetOf(found, mark);
    const grid = grids.get(sheet?.id ?? "");
    if (mark.mark.kind !== "sheet" || sheet === null || sheet.used === null) continue;
    if (grid === undefined || scope !== null || documents[name] !== undefined) continue;
    if (isTakenFrom(found, name, sheet)) continue;
    const seal = found.seals.get(name);
    const record =
      sealedDocument(seal, standingPrints(grid), sheet.used) ??
      filledSheet(seal, grid, sheet.used, (row, without) => standingPrint(grid, row, without));
    if (record !== null) documents[name] = record;
  }
  const rowMarks = sealedColumns(found, grids);
  return { ...found, state: { ...found.state, book: { ...found.state.book, rowMarks, documents } } };
}

/** Names go back with Ctrl+Z and the state does not: the record may be there, and of another time than the cells. */
function sealedColumns(found: Survey, grids: ReadonlyMap<string, Grid>): Record<string, RowMarksRecord> {
  const rowMarks = { ...found.state.book.rowMarks };
  const columns = found.marks.filter(({ mark }) => mark.kind === "rowMarks");
  // A copied sheet has a name of its own for what one seal speaks of.
  for (const [name, places] of grouped(columns, (mark) => mark.name)) {
    const cells = places.flatMap((mark) => {
      const grid = grids.get(sheetOf(found, mark)?.id ?? "");
      return grid === undefined ? [] : cellsIn(mark.place!.area, grid);
    });
    const prints = cells.map(({ text, formula }) => (formula === "" ? printOf(text) : "="));
    const sealed = sealedRowMarks(found.seals.get(name), [...new Set(prints)]);
    const record = rowMarks[name];
    if (sealed === null) continue;
    if (record === undefined) rowMarks[name] = sealed;
    else if (record.prints !== undefined)
      rowMarks[name] = { ...record, prints: printsOfBoth(record.prints, printsIn(sealed.prints ?? "")) };
  }
  return rowMarks;
}

const standingPrints = (grid: Grid): string[] =>
  grid.values.map((values, index) =>
    rowPrint(values.map((_, at) => ({ column: grid.area.firstColumn + at, sign: signAt(grid, index, at) }))),
  );

/** Of a row as it stands, without these columns. */
export const standingPrint = (grid: Grid, row: number, without: ReadonlySet<number>): string =>
  rowPrint(
    (grid.values[row - grid.area.firstRow] ?? []).flatMap((_, at) => {
      const column = grid.area.firstColumn + at;
      return without.has(column) ? [] : [{ column, sign: signAt(grid, row - grid.area.firstRow, at) }];
    }),
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
  if (isElsewhere && isTakenFrom(found, name, sheet)) return null;
  const isInside = record.prints !== undefined && hasStrangeRow(record, grid);
  // Saved by a program that counts sheets anew: then what stands there has to be ours, all of it.
  if (isElsewhere && isInside) return null;
  if (isInside) return "inside";
  const used = sheet.used ?? { lastRow: 0, lastColumn: 0 };
  return used.lastRow > record.rows || used.lastColumn > record.columns ? "beside" : "ours";
}

/** The sheet that we wrote stands under its name still: what stands on this one was cut from there. */
function isTakenFrom(found: Survey, name: string, sheet: SurveyedSheet): boolean {
  const was = sealedSheet(found.seals.get(name));
  return was !== null && was !== sheet.name && found.sheets.some((each) => each.name === was);
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
