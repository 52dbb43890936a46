/** Rating, awards, history, unit and phòng of one row. */
import type { AwardSubject } from "../../catalogue/awards";
import { isCommendation } from "../../catalogue/awards";
import { mayBeLegacy } from "../../text/legacy/legacy";
import { readMark } from "../../text/marks";
import { clean } from "../../text/normalise";
import type { RowNumber } from "../../sheet/cells";
import type { RowContext } from "./groupContext";
import type { Frame } from "./tableFrame";
import type { AwardRef, Cell, DepartmentRef, HistoryRef, RatingRef, UnitRef, YearSpan } from "../model/registration";
import type { Field } from "../model/fields";
import type { Words } from "../words/vocabulary";

const SCRATCH: { field: Field; cell: Cell }[] = [];

/** Cells of one row, each made once. */
export class RowCells {
  private readonly made: (Cell | undefined)[];
  /** Some cell may be in an old encoding. */
  suspect = false;

  /** `isOld`: asked of each text that has nothing but Latin-1 letters. */
  constructor(
    readonly frame: Frame,
    readonly row: RowNumber,
    private readonly isOld: ((text: string) => boolean) | null = null,
  ) {
    this.made = new Array<Cell | undefined>(frame.lastColumn - frame.firstColumn + 1);
  }

  at(column: number): Cell {
    const place = column - this.frame.firstColumn;
    return (this.made[place] ??= this.frame.grid.cell(this.row, column));
  }

  blank(column: number): boolean {
    return this.frame.grid.blank(this.row, column);
  }

  /** The field's first cell that holds something, else its first cell; null where no column stands for it. */
  of(field: Field): Cell | null {
    const columns = this.frame.columnsOf(field);
    const first = columns[0];
    if (first === undefined) return null;
    if (columns.length > 1) for (const { column } of columns) if (!this.blank(column)) return this.at(column);
    return this.at(first.column);
  }

  /** What the cell says: as in `at`, but converted where its font is of an old encoding. */
  text(column: number): string {
    return this.frame.grid.text(this.row, column);
  }

  font(column: number): string | null {
    return this.frame.grid.font(this.row, column);
  }

  /** Every filled mapped cell with its field; marks are not fields. */
  all(): { readonly field: Field; readonly cell: Cell }[] {
    // Gathered in one place and copied out at its exact size: arrays that grow leave their old halves to the collector.
    const out = SCRATCH;
    out.length = 0;
    for (const { field, column } of this.frame.fields) {
      if (this.blank(column)) continue;
      const cell = this.at(column);
      if (this.isOld !== null && !this.suspect && typeof cell.value === "string" && mayBeLegacy(cell.value))
        this.suspect = this.isOld(cell.value);
      out.push({ field, cell });
    }
    return out.slice();
  }
}

export function ratingOf(cells: RowCells, words: Words): RatingRef {
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

const TITLE_FIELDS = ["title", "award", "titleOrAward"] as const;

export function awardsOf(cells: RowCells, words: Words, subject: AwardSubject): AwardRef[] {
  const refs: AwardRef[] = [];
  for (const field of TITLE_FIELDS)
    for (const column of cells.frame.columnsOf(field)) {
      if (cells.blank(column.column)) continue;
      const cell = cells.at(column.column);
      if (cell.error !== null) continue;
      for (const piece of words.awards(cells.text(column.column), subject))
        refs.push({
          cell,
          text: piece.text,
          award: piece.award,
          readings: piece.readings,
          column: field,
          spelling: piece.spelling,
        });
    }
  for (const column of cells.frame.marks) {
    const mark = column.mark!;
    if ((mark.kind !== "award" && mark.kind !== "ambiguousAward") || cells.blank(column.column)) continue;
    const cell = cells.at(column.column);
    const read = cell.error === null ? readMark(cell.value, cells.font(column.column)) : "none";
    if (read === "none") continue;
    const award = mark.kind === "award" ? mark.award : null;
    const readings = mark.kind === "award" ? [] : mark.readings;
    const place = (award ?? readings[0]) !== undefined && isCommendation((award ?? readings[0])!) ? "award" : "title";
    // Words instead of a mark: the very title is as good as a mark, anything else is no mark.
    const named = read === "other" ? words.awards(cells.text(column.column), subject) : null;
    if (named === null) refs.push({ cell, text: column.markText, award, readings, column: place, spelling: "mark" });
    else
      for (const piece of named)
        refs.push({
          cell,
          text: piece.text,
          award: piece.award,
          readings: piece.readings,
          column: place,
          spelling: piece.spelling,
        });
  }
  return refs;
}

/** `asHistory`: notes of this table read as history, since it has no history column. */
export function historyOf(cells: RowCells, words: Words, subject: AwardSubject, asHistory: boolean): HistoryRef {
  const own = cells.frame.columnsOf("history");
  const columns = own.length > 0 ? own : asHistory ? cells.frame.columnsOf("note") : [];
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

export interface Places {
  readonly context: RowContext;
  readonly tableUnit: string | null;
  /** Text that stands where the table's unit should be named. */
  readonly unknownUnit: string | null;
  /** Values of merged cells further up, by field. */
  readonly mergedUnit: string | undefined;
  readonly mergedDepartment: string | undefined;
}

export function unitOf(cells: RowCells, words: Words, places: Places): UnitRef {
  const cell = cells.of("unit");
  if (cell !== null && !cells.blank(cell.column))
    return {
      cell,
      source: "column",
      unit:
        cell.error === null
          ? (words.unit(cells.text(cell.column)) ?? phongAndUnit(cells.text(cell.column), words)?.unit ?? null)
          : null,
      text: clean(words.readable(cells.text(cell.column))),
    };
  if (cell !== null && places.mergedUnit !== undefined)
    return {
      cell,
      source: "column",
      unit: words.unit(places.mergedUnit),
      text: clean(words.readable(places.mergedUnit)),
    };
  const both = cells.frame.positionAndUnit;
  if (cell === null && both !== null && !cells.blank(both.column)) {
    const said = words.positionCell(cells.text(both.column)).unit;
    if (said !== null) return { cell: cells.at(both.column), source: "column", unit: said, text: said };
  }
  const { context, tableUnit, unknownUnit } = places;
  if (context.unitText !== null) return { cell, source: "group", unit: context.unit, text: context.unitText };
  if (tableUnit !== null) return { cell, source: "sheet", unit: tableUnit, text: tableUnit };
  if (unknownUnit !== null) return { cell: null, source: "sheet", unit: null, text: unknownUnit };
  return { cell, source: cell === null ? "none" : "column", unit: null, text: "" };
}

/** «Ban Bạn đọc, Báo Thanh tra» in a column of units: both. */
function phongAndUnit(text: string, words: Words): { readonly unit: string; readonly department: string } | null {
  if (!/[,;–-]/u.test(text)) return null;
  const { position, department, unit } = words.positionCell(text);
  return position === "" && department !== "" && unit !== null ? { unit, department } : null;
}

/** Leadership and the unit itself are no phòng: no key. Another unit's name is kept, it is a phòng that nobody has. */
function departmentRef(
  words: Words,
  unit: string | null,
  cell: Cell | null,
  source: DepartmentRef["source"],
  said: string,
): DepartmentRef {
  const text = clean(words.readable(said));
  const named = words.unit(text);
  return {
    cell,
    source,
    text,
    key:
      words.isLeadership(text) || (named !== null && (unit === null || named === unit))
        ? ""
        : words.departmentKey(text),
  };
}

/** `unit`: the row's own. */
export function departmentOf(cells: RowCells, words: Words, places: Places, unit: string | null): DepartmentRef {
  const cell = cells.of("department");
  if (cell !== null && !cells.blank(cell.column) && cell.error === null)
    return departmentRef(words, unit, cell, "column", cells.text(cell.column));
  if (cell !== null && places.mergedDepartment !== undefined)
    return departmentRef(words, unit, cell, "column", places.mergedDepartment);
  const both = cells.frame.positionAndUnit;
  if (cell === null && both !== null && !cells.blank(both.column)) {
    const part = words.positionCell(cells.text(both.column)).department;
    if (part !== "") return departmentRef(words, unit, cells.at(both.column), "column", part);
  }
  const unitCell = cell === null ? cells.of("unit") : null;
  const part =
    unitCell === null || cells.blank(unitCell.column) || words.unit(cells.text(unitCell.column)) !== null
      ? null
      : phongAndUnit(cells.text(unitCell.column), words);
  if (part !== null) return departmentRef(words, unit, unitCell, "column", part.department);
  const { department } = places.context;
  return department === null
    ? { cell, source: cell === null ? "none" : "column", text: "", key: "" }
    : departmentRef(words, unit, cell, "group", department);
}
