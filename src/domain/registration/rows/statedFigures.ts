/** Figures that sheets state: counts and shares of the targets table, group rows and total rows. */
import { readCountOf, readNumber } from "../../text/numbers";
import { clean } from "../../text/normalise";
import type { ColumnNumber, RowNumber } from "../../sheet/cells";
import type { RowContext } from "./groupContext";
import type { Frame } from "./tableFrame";
import type { ReadColumn } from "../columns/readColumn";
import type { Cell, RegistrationTable, StatedFigure, StatedRow } from "../model/registration";
import { isStated, isStatedShare, type ColumnMark, type Field, type TableKind } from "../model/fields";
import type { GroupRow } from "./headings";
import { RowCells } from "./rowCells";
import type { RowsRead } from "./rowRoles";
import { TOTAL_WORD } from "../words/lineWords";
import type { Words } from "../words/vocabulary";

/** In totals, other columns are counted too: how many people, how many plans. */
const TOTALLED = new Set<Field>(["headcount", "plan"]);

/** The figure of a cell; shares as fractions, also where 30 stands under «Tỷ lệ (%)» without a percent format. */
export function figureOf(cell: Cell, field: Field, mark: StatedFigure["mark"]): StatedFigure {
  const number = cell.error === null && cell.value !== "" ? readNumber(cell.value) : null;
  let value = number?.value ?? null;
  if (value !== null && isStatedShare(field) && number?.percent !== true && value > 1)
    value = Number((value / 100).toPrecision(15));
  return { field, mark, cell, value, asText: number?.asText ?? false };
}

/** `totals`: group and total rows, whose mark columns hold counts. */
export function figuresOf(cells: RowCells, totals: boolean): StatedFigure[] {
  return cells.frame.mapped.flatMap((column) => {
    const formula = cells.frame.grid.hasFormula(cells.row, column.column);
    if (cells.blank(column.column) && !formula) return [];
    if (column.mark !== null) {
      if (!totals) return [];
      const figure = figureOf(cells.at(column.column), countedBy(column.mark), column.mark);
      return figure.value !== null || formula ? [figure] : [];
    }
    const field = statedField(cells, column, totals);
    return field === null ? [] : [figureOf(cells.at(column.column), field, null)];
  });
}

function countedBy(mark: ColumnMark): Field {
  return mark.kind === "rating" || mark.kind === "movement" ? mark.kind : "title";
}

/** What a number in the column counts; in a total the names' column may hold how many there are. */
function statedField(cells: RowCells, { field, column }: ReadColumn, totals: boolean): Field | null {
  if (field === null) return null;
  if (isStated(field) || (totals && TOTALLED.has(field))) return field;
  const { frame, row } = cells;
  const isCountOfNames =
    totals && frame.kind === "people" && field === "name" && typeof frame.grid.value(row, column) === "number";
  return isCountOfNames ? "statedPeople" : null;
}

/** Whom the rows of a list are, and the field that counts them. */
const LISTED: Readonly<Partial<Record<TableKind, readonly [whom: "people" | "collectives", field: Field]>>> = {
  people: ["people", "statedPeople"],
  collectives: ["collectives", "statedDepartments"],
};
/** Beside the heading, before anything that is registered: «14 người» under «Xếp loại» would be those so rated. */
const SAYS_HOW_MANY: ReadonlySet<Field> = new Set([
  "stt",
  "name",
  "address",
  "birthDate",
  "position",
  "department",
  "unit",
]);
/** Between the word of a total and its number: «Tổng cộng: », «Tổng số danh sách có ». */
const LEADS_TO_NUMBER = /^[\s:–—-]*(?:danh sách )?(?:này )?(?:(?:có|gồm|là)[\s:]*)?/iu;
const ENDS = /[\s./]+$/u;

/** «Tổng cộng: 14 người», «Tổng cộng | 14 đ/c»: how many the list has, said in words. `lead`: where a total says that it is one. */
function figuresInWords(cells: RowCells, words: Words, lead: ColumnNumber | null): StatedFigure[] {
  const [whom, field] = LISTED[cells.frame.kind] ?? [];
  if (whom === undefined || field === undefined) return [];
  for (const { column, field: own } of cells.frame.fields) {
    if (!SAYS_HOW_MANY.has(own) || cells.blank(column)) continue;
    const text = clean(words.readable(cells.text(column)));
    const said =
      column === lead ? words.withoutOrdinal(text).replace(TOTAL_WORD, "").replace(LEADS_TO_NUMBER, "") : text;
    const value = readCountOf(whom, said.replace(ENDS, ""));
    if (value !== null) return [{ field, mark: null, cell: cells.at(column), value, asText: false, worded: true }];
  }
  return [];
}

/** What the row states, in numbers and in words. */
function statedIn(cells: RowCells, words: Words, lead: ColumnNumber | null): StatedFigure[] {
  const figures = figuresOf(cells, true);
  const inWords = figuresInWords(cells, words, lead);
  return [...figures, ...inWords.filter(({ field }) => !figures.some((each) => each.field === field))];
}

interface Span {
  readonly firstRow: RowNumber;
  readonly lastRow: RowNumber;
}

/** 2 for units and roman groups, 1 for phòng and other headings. */
function levelOf(group: GroupRow): number {
  return group.unit !== null || group.roman ? 2 : 1;
}

interface StatedInput {
  readonly table: RegistrationTable;
  readonly frame: Frame;
  readonly rows: RowsRead;
  readonly contexts: readonly RowContext[];
  readonly words: Words;
}

export function statedRowsOf(input: StatedInput): StatedRow[] {
  const { table, rows } = input;
  const isInside = (row: RowNumber): boolean => row >= table.firstRow && row <= table.lastRow;
  const groups = [...rows.groups.values()].filter(({ row }) => isInside(row));
  const totals = [...rows.totals].filter(([row]) => isInside(row));
  const ofGroups = groups.map((group) => groupStated(input, group, groups));
  const ofTotals = totals.map(([row, { column, text }], index) =>
    totalStated(input, { row, column, text, groups, next: totals[index + 1]?.[0] ?? null }),
  );
  return [...ofGroups, ...ofTotals].sort((a, b) => a.row - b.row);
}

function groupStated(input: StatedInput, group: GroupRow, groups: readonly GroupRow[]): StatedRow {
  const { table, frame, contexts, words } = input;
  const level = levelOf(group);
  const next = groups.find((other) => other.row > group.row && levelOf(other) >= level);
  const unit = level === 2 ? group.unit : (contexts[group.row - frame.bodyFirst]!.unit ?? table.unit);
  return {
    table,
    row: group.row,
    role: "group",
    text: group.text,
    unit,
    departmentKey: group.department ? words.departmentKey(group.text) : null,
    over: withoutTotals(input, { firstRow: group.row + 1, lastRow: (next?.row ?? table.lastRow + 1) - 1 }),
    figures: statedIn(new RowCells(frame, group.row), words, null),
  };
}

interface Total {
  readonly row: RowNumber;
  readonly column: ColumnNumber;
  readonly text: string;
  readonly groups: readonly GroupRow[];
  /** The next total's row. */
  readonly next: RowNumber | null;
}

function totalStated(input: StatedInput, total: Total): StatedRow {
  const { table, frame, contexts, words } = input;
  const { over, group } = totalSpan(input, total);
  const named = words.headingUnit(total.text.replace(TOTAL_WORD, ""));
  return {
    table,
    row: total.row,
    role: "total",
    text: clean(total.text),
    unit: named ?? (group === null ? null : contexts[group.row - frame.bodyFirst]!.unit),
    departmentKey: group?.department === true ? words.departmentKey(group.text) : null,
    over,
    figures: statedIn(new RowCells(frame, total.row), words, total.column),
  };
}

function dataIn({ rows, frame }: StatedInput, first: RowNumber, last: RowNumber): boolean {
  return rows.roles.slice(first - frame.bodyFirst, Math.max(0, last + 1 - frame.bodyFirst)).includes("data");
}

/** A total at a group's end belongs to the group; the last one, or one above all rows, to the whole table. */
function totalSpan(
  input: StatedInput,
  { row, groups, next }: Total,
): { readonly over: Span; readonly group: GroupRow | null } {
  const { firstRow, lastRow } = input.table;
  if (!dataIn(input, firstRow, row - 1)) return { over: { firstRow: row + 1, lastRow }, group: null };
  const more = dataIn(input, row + 1, lastRow);
  const followed = next !== null && !dataIn(input, row + 1, next);
  const own = more || followed ? summedBy(row, groups) : null;
  return own === null
    ? { over: { firstRow, lastRow: Math.max(firstRow, row - 1) }, group: null }
    : { over: { firstRow: own.row + 1, lastRow: row - 1 }, group: own };
}

/** Right before the next unit, a total sums up the unit; inside it, the phòng. */
function summedBy(row: RowNumber, groups: readonly GroupRow[]): GroupRow | null {
  const above = groups.filter((each) => each.row < row);
  const nearest = above.at(-1) ?? null;
  const below = groups.find((each) => each.row > row);
  const closes = below === undefined || levelOf(below) === 2;
  return closes ? (above.filter((each) => levelOf(each) === 2).at(-1) ?? nearest) : nearest;
}

/** A group's rows up to the total row that ends the table. */
function withoutTotals({ rows, frame }: StatedInput, { firstRow, lastRow }: Span): Span {
  let last = lastRow;
  while (last > firstRow && rows.roles[last - frame.bodyFirst] !== "data") last--;
  return { firstRow, lastRow: last };
}
