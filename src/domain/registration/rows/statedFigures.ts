/** Figures that sheets state: counts and shares of the targets table, group rows and total rows. */
import { readNumber } from "../../text/numbers";
import { clean } from "../../text/normalise";
import type { RowNumber } from "../../sheet/cells";
import type { RowContext } from "./groupContext";
import type { Frame } from "./tableFrame";
import type { Cell, RegistrationTable, StatedFigure, StatedRow } from "../model/registration";
import { isStated, isStatedShare, type Field } from "../model/fields";
import { RowCells } from "./cellRefs";
import type { GroupRow, RowsRead } from "./rowRoles";
import type { Words } from "../words/vocabulary";

/** In totals, other columns are counted too: how many people, how many plans. */
const TOTALLED = new Set<Field>(["headcount", "plan"]);

/** The figure of a cell; shares as fractions, also where 30 stands under «Tỷ lệ (%)» without a percent format. */
function figureOf(cell: Cell, field: Field, mark: StatedFigure["mark"]): StatedFigure {
  const number = cell.error === null && cell.value !== "" ? readNumber(cell.value) : null;
  let value = number?.value ?? null;
  if (value !== null && isStatedShare(field) && number?.percent !== true && value > 1)
    value = Number((value / 100).toPrecision(15));
  return { field, mark, cell, value, asText: number?.asText ?? false };
}

/** `totals`: group and total rows, whose mark columns hold counts. */
export function figuresOf(cells: RowCells, totals: boolean): StatedFigure[] {
  const figures: StatedFigure[] = [];
  for (const column of cells.frame.mapped) {
    const formula = cells.frame.grid.hasFormula(cells.row, column.column);
    if (cells.blank(column.column) && !formula) continue;
    if (column.mark !== null) {
      if (totals) {
        const figure = figureOf(
          cells.at(column.column),
          column.mark.kind === "rating" ? "rating" : column.mark.kind === "movement" ? "movement" : "title",
          column.mark,
        );
        if (figure.value !== null || formula) figures.push(figure);
      }
    } else if (column.field !== null && (isStated(column.field) || (totals && TOTALLED.has(column.field)))) {
      figures.push(figureOf(cells.at(column.column), column.field, null));
    } else if (
      totals &&
      cells.frame.kind === "people" &&
      column.field === "name" &&
      typeof cells.frame.grid.value(cells.row, column.column) === "number"
    ) {
      figures.push(figureOf(cells.at(column.column), "statedPeople", null));
    }
  }
  return figures;
}

interface Span {
  readonly firstRow: RowNumber;
  readonly lastRow: RowNumber;
}

/** 2 for units and roman groups, 1 for phòng and other headings. */
function levelOf(group: GroupRow): number {
  return group.unit !== null || group.roman ? 2 : 1;
}

export function statedRowsOf(
  table: RegistrationTable,
  frame: Frame,
  rows: RowsRead,
  contexts: readonly RowContext[],
  words: Words,
): StatedRow[] {
  const out: StatedRow[] = [];
  const last = table.lastRow;
  const groupRows = [...rows.groups.values()].filter((group) => group.row >= table.firstRow && group.row <= last);
  for (const [index, group] of groupRows.entries()) {
    const next = groupRows.slice(index + 1).find((other) => levelOf(other) >= levelOf(group));
    const over = withoutTotals(rows, frame, { firstRow: group.row + 1, lastRow: (next?.row ?? last + 1) - 1 });
    const context = contexts[group.row - frame.bodyFirst]!;
    const unit = levelOf(group) === 2 ? group.unit : context.unit;
    out.push({
      table,
      row: group.row,
      role: "group",
      text: group.text,
      unit: unit ?? (levelOf(group) === 1 ? table.unit : null),
      departmentKey: group.department ? words.departmentKey(group.text) : null,
      over,
      figures: figuresOf(new RowCells(frame, group.row), true),
    });
  }
  const totals = [...rows.totals].filter(([row]) => row >= table.firstRow && row <= last);
  for (const [index, [row, lead]] of totals.entries()) {
    const { over, group } = totalSpan(table, frame, rows, groupRows, row, totals[index + 1]?.[0] ?? null);
    const named = words.headingUnit(lead.text.replace(/^(?:tổng cộng|cộng|tổng số|tổng)\s*/iu, ""));
    const context = group === null ? null : contexts[group.row - frame.bodyFirst]!;
    out.push({
      table,
      row,
      role: "total",
      text: clean(lead.text),
      unit: named ?? (group === null ? null : context!.unit),
      departmentKey: group?.department === true ? words.departmentKey(group.text) : null,
      over,
      figures: figuresOf(new RowCells(frame, row), true),
    });
  }
  return out.sort((a, b) => a.row - b.row);
}

function dataIn(rows: RowsRead, frame: Frame, first: RowNumber, last: RowNumber): boolean {
  for (let row = first; row <= last; row++) if (rows.roles[row - frame.bodyFirst] === "data") return true;
  return false;
}

/** A total at a group's end belongs to the group; the last one, or one above all rows, to the whole table. */
function totalSpan(
  table: RegistrationTable,
  frame: Frame,
  rows: RowsRead,
  groups: readonly GroupRow[],
  row: RowNumber,
  nextTotal: RowNumber | null,
): { readonly over: Span; readonly group: GroupRow | null } {
  const whole = { firstRow: table.firstRow, lastRow: table.lastRow };
  if (!dataIn(rows, frame, table.firstRow, row - 1))
    return { over: { firstRow: row + 1, lastRow: table.lastRow }, group: null };
  const more = dataIn(rows, frame, row + 1, table.lastRow);
  const followed = nextTotal !== null && !dataIn(rows, frame, row + 1, nextTotal);
  if (more || followed) {
    const group = groups.filter((each) => each.row < row).at(-1) ?? null;
    const main =
      group === null ? null : (groups.filter((each) => each.row < row && levelOf(each) === 2).at(-1) ?? group);
    // Right before the next unit, a total sums up the unit; inside it, the phòng.
    const nextGroup = groups.find((each) => each.row > row);
    const closes = nextGroup === undefined || levelOf(nextGroup) === 2;
    const own = closes ? main : group;
    if (own !== null) return { over: { firstRow: own.row + 1, lastRow: row - 1 }, group: own };
  }
  return { over: { ...whole, lastRow: Math.max(table.firstRow, row - 1) }, group: null };
}

/** A group's rows up to the total row that ends the table. */
function withoutTotals(rows: RowsRead, frame: Frame, span: Span): Span {
  let { lastRow } = span;
  while (lastRow > span.firstRow && rows.roles[lastRow - frame.bodyFirst] !== "data") lastRow--;
  return { firstRow: span.firstRow, lastRow };
}
