/** Rating, titles and awards, and history of one row. */
import { isCommendation, type AwardSubject } from "../../catalogue/awards";
import type { AwardPiece } from "../../catalogue/find";
import { readMark } from "../../text/marks";
import { clean } from "../../text/normalise";
import type { AwardRef, Cell, HistoryRef, RatingRef, YearSpan } from "../model/registration";
import type { Words } from "../words/vocabulary";
import type { RowCells } from "./rowCells";

export function ratingOf(cells: RowCells, words: Words): RatingRef {
  if (cells.frame.ratingInTitle) return ratingAmongTitles(cells, words);
  const text = cells.of("rating");
  const markColumns = cells.frame.ratingMarks;
  if (text === null && markColumns.length === 0)
    return { cell: null, text: "", level: null, state: "noColumn", marked: [], spelling: "exact" };
  if (text !== null && !cells.blank(text.column)) {
    if (text.error !== null)
      return { cell: text, text: text.text, level: null, state: "unknown", marked: [], spelling: "exact" };
    const reading = words.rating(cells.text(text.column));
    return {
      cell: text,
      text: clean(words.readable(cells.text(text.column))),
      level: reading?.level ?? null,
      state: reading === null ? "unknown" : "ok",
      marked: [],
      spelling: reading?.spelling ?? "exact",
    };
  }
  const marked = markColumns.filter(
    (column) =>
      readMark(cells.frame.grid.value(cells.row, column.column), cells.font(column.column)) === "marked" ||
      words.rating(cells.text(column.column)) !== null,
  );
  const odd = markColumns.find(
    (column) =>
      !cells.blank(column.column) &&
      !marked.includes(column) &&
      readMark(cells.frame.grid.value(cells.row, column.column), cells.font(column.column)) === "other",
  );
  if (marked.length === 0 && odd !== undefined)
    return {
      cell: cells.at(odd.column),
      text: clean(cells.at(odd.column).text),
      level: null,
      state: "unknown",
      marked: [],
      spelling: "mark",
    };
  const first = marked[0] ?? markColumns[0];
  const cell = first === undefined ? text : cells.at(first.column);
  if (marked.length === 0 || first === undefined)
    return { cell, text: "", level: null, state: "missing", marked: [], spelling: "mark" };
  const mark = first.mark!;
  const columns = marked.map((column) => column.column);
  if (marked.length > 1)
    return { cell, text: cell!.text, level: null, state: "conflict", marked: columns, spelling: "mark" };
  return {
    cell,
    text: first.markText,
    level: mark.kind === "rating" ? mark.level : null,
    state: "ok",
    marked: columns,
    spelling: "mark",
  };
}

/** «HTTNV, LĐTT» in one cell. */
function ratingAmongTitles(cells: RowCells, words: Words): RatingRef {
  const columns = cells.frame.mapped.filter(({ also }) => also === "rating");
  for (const { column } of columns) {
    if (cells.blank(column)) continue;
    for (const { text, rating, spelling } of words.awards(cells.text(column), "person"))
      if (rating !== undefined)
        return { cell: cells.at(column), text, level: rating, state: "ok", marked: [], spelling };
  }
  const cell = cells.at(columns[0]!.column);
  return { cell, text: "", level: null, state: "missing", marked: [], spelling: "exact" };
}

const TITLE_FIELDS = ["title", "award", "titleOrAward"] as const;

export function awardsOf(cells: RowCells, words: Words, subject: AwardSubject): AwardRef[] {
  return [...awardsInText(cells, words, subject), ...awardsInMarks(cells, words, subject)];
}

function awardsInText(cells: RowCells, words: Words, subject: AwardSubject): AwardRef[] {
  const refs: AwardRef[] = [];
  for (const field of TITLE_FIELDS)
    for (const { column } of cells.frame.columnsOf(field)) {
      if (cells.blank(column)) continue;
      const cell = cells.at(column);
      if (cell.error !== null) continue;
      const pieces = words.awards(cells.text(column), subject);
      const titles = cells.frame.ratingInTitle ? pieces.filter(({ rating }) => rating === undefined) : pieces;
      refs.push(...piecesOf(titles, cell, field));
    }
  return refs;
}

function piecesOf(pieces: readonly AwardPiece[], cell: Cell, column: AwardRef["column"]): AwardRef[] {
  return pieces.map(({ text, award, readings, spelling }) => ({ cell, text, award, readings, column, spelling }));
}

function awardsInMarks(cells: RowCells, words: Words, subject: AwardSubject): AwardRef[] {
  const refs: AwardRef[] = [];
  for (const { column, mark, markText } of cells.frame.awardMarks) {
    if (cells.blank(column)) continue;
    const cell = cells.at(column);
    const read = cell.error === null ? readMark(cell.value, cells.font(column)) : "none";
    if (read === "none") continue;
    const award = mark.kind === "award" ? mark.award : null;
    const readings = mark.kind === "award" ? [] : mark.readings;
    const first = award ?? readings[0];
    const place = first !== undefined && isCommendation(first) ? "award" : "title";
    // Words instead of a mark: the very title is as good as a mark, anything else is no mark.
    if (read === "other") refs.push(...piecesOf(words.awards(cells.text(column), subject), cell, place));
    else refs.push({ cell, text: markText, award, readings, column: place, spelling: "mark" });
  }
  return refs;
}

/** `asHistory`: notes of this table read as history, since it has no history column. */
export function historyOf(cells: RowCells, words: Words, subject: AwardSubject, asHistory: boolean): HistoryRef {
  const own = cells.frame.columnsOf("history");
  const columns = own.length === 0 && asHistory ? cells.frame.columnsOf("note") : own;
  if (columns.length === 0) return { cells: [], text: "", state: "noColumn", years: [] };
  if (columns.length === 1 && cells.blank(columns[0]!.column))
    return { cells: [cells.at(columns[0]!.column)], text: "", state: "blank", years: NO_YEARS };
  const filled = columns.filter((column) => !cells.blank(column.column) && cells.at(column.column).error === null);
  const years: YearSpan[] = [];
  for (const column of filled) years.push(...words.history(cells.text(column.column), subject, column.year));
  const from = filled.map((column) => cells.at(column.column));
  const text = from.map((cell) => clean(words.readable(cells.text(cell.column)))).join("; ");
  if (years.length > 0) return { cells: from, text, state: "read", years };
  const said = own.length > 0 && from.some((cell) => words.awards(cells.text(cell.column), subject).length > 0);
  return said
    ? { cells: from, text, state: "unreadable", years }
    : { cells: columns.map((column) => cells.at(column.column)), text: "", state: "blank", years };
}

const NO_YEARS: readonly YearSpan[] = [];
