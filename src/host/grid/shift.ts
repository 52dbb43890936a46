/** Rows, columns or cells pushed in and taken out, and all that moves with them. */
import { HostError } from "../errors/hostError";
import type { BookModel, CellModel, Rect, SheetModel } from "../model/model";
import { COLUMNS, ROWS, contains, intersection, isSingleCell, rect } from "./address";
import { shiftedAnchor } from "./anchors";
import { isBlank, rewriteFormulas, type Rewritten } from "./cells";
import { moved } from "./references";
import { moveValidations } from "./validations";

/**
 * Rows or columns pushed in or taken out. `band`: the columns (or rows) that move; the whole sheet's for entire
 * rows.
 */
export interface Shift {
  readonly kind: "insert" | "delete";
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
  readonly band: readonly [number, number];
}

/** The rectangle after the shift, or null when it was deleted. What lies only partly inside the band stays. */
function shiftedRect(area: Rect, shift: Shift): Rect | null {
  const rows = shift.axis === "rows";
  const [from, to] = rows ? [area.c0, area.c1] : [area.r0, area.r1];
  if (from < shift.band[0] || to > shift.band[1]) return area;
  const limit = rows ? ROWS : COLUMNS;
  const [a, b] = rows ? [area.r0, area.r1] : [area.c0, area.c1];
  if (a === 0 && b === limit - 1) return area;
  const span = shiftedSpan(a, b, shift, limit);
  if (!span) return null;
  return rows ? rect(span[0], area.c0, span[1], area.c1) : rect(area.r0, span[0], area.r1, span[1]);
}

function shiftedSpan(a: number, b: number, { kind, at, count }: Shift, limit: number): [number, number] | null {
  if (kind === "insert") {
    if (b < at) return [a, b];
    const end = Math.min(b + count, limit - 1);
    return [a >= at ? Math.min(a + count, limit - 1) : a, end];
  }
  // An end inside what was deleted moves to the edge of it.
  const after = (line: number, edge: number) => {
    if (line < at) return line;
    return line < at + count ? edge : line - count;
  };
  const [first, last] = [after(a, at), after(b, at - 1)];
  return last < first ? null : [first, last];
}

/** Excel refuses a shift that would tear a table or a merged area apart, or push contents off the sheet. */
export function checkShift(sheet: SheetModel, shift: Shift): void {
  const rows = shift.axis === "rows";
  const moving = rows
    ? rect(shift.at, shift.band[0], ROWS - 1, shift.band[1])
    : rect(shift.band[0], shift.at, shift.band[1], COLUMNS - 1);
  for (const [area, what] of [
    ...sheet.tables.map((t) => [t.rect, "a table"] as const),
    ...sheet.merges.map((m) => [m, "a merged area"] as const),
  ]) {
    const part = intersection(area, moving);
    if (!part) continue;
    const inBand = rows
      ? area.c0 >= shift.band[0] && area.c1 <= shift.band[1]
      : area.r0 >= shift.band[0] && area.r1 <= shift.band[1];
    if (!inBand)
      throw new HostError(
        "InsertDeleteConflict",
        `The insert or delete operation attempted resulted in a conflict: it would tear ${what} apart.`,
      );
  }
  if (shift.kind !== "insert") return;
  const limit = (rows ? ROWS : COLUMNS) - shift.count;
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      const [along, across] = rows ? [row, column] : [column, row];
      if (along >= limit && along >= shift.at && across >= shift.band[0] && across <= shift.band[1] && !isBlank(cell)) {
        throw new HostError("NonBlankCellOffSheet", "Inserting would push non-blank cells off the sheet.");
      }
    }
  }
}

type Change = (area: Rect) => Rect | null;

/** Whoever has to know of a shift besides the sheet itself. */
export interface Affected {
  /** Ranges that are kept, and follow. */
  readonly tracked: Iterable<{ sheet: SheetModel; rect: Rect | null }>;
  readonly rewritten: Rewritten;
}

/** Moves cells, and everything that is anchored to them, in the sheet and in formulas and names of the whole book. */
export function applyShift(book: BookModel, sheet: SheetModel, shift: Shift, affected: Affected): void {
  moveCells(sheet, shift);
  if (isOfWholeLines(shift)) moveLines(sheet, shift);
  const change: Change = (area) => shiftedRect(area, shift);
  moveAreas(sheet, change);
  moveConditionalFormats(sheet, change);
  moveValidations(book, sheet, { change, strip: stripOf(shift), gone: goneWith(shift) });
  moveSelection(book, sheet, change);
  moveCharts(book, sheet, change);
  for (const item of affected.tracked) if (item.sheet === sheet && item.rect) item.rect = change(item.rect);
  rewriteNames(book, sheet, change);
  for (const other of book.sheets)
    rewriteFormulas(other, (formula) => moved(formula, other.name, sheet.name, change), affected.rewritten);
}

/** All cells in the columns (or rows) that move. */
const stripOf = ({ axis, band: [from, to] }: Shift): Rect =>
  axis === "rows" ? rect(0, from, ROWS - 1, to) : rect(from, 0, to, COLUMNS - 1);

function goneWith({ kind, axis, at, count, band: [from, to] }: Shift): Rect | null {
  if (kind === "insert") return null;
  return axis === "rows" ? rect(at, from, at + count - 1, to) : rect(from, at, to, at + count - 1);
}

function isOfWholeLines({ axis, band: [from, to] }: Shift): boolean {
  return from === 0 && to === (axis === "rows" ? COLUMNS : ROWS) - 1;
}

/** Merged areas, tables and the filter. */
function moveAreas(sheet: SheetModel, change: Change): void {
  if (sheet.merges.some((m) => change(m) !== m)) sheet.touched.add("merges");
  sheet.merges = sheet.merges.flatMap((m) => change(m) ?? []).filter((m) => !isSingleCell(m));
  if (sheet.tables.some((t) => change(t.rect) !== t.rect)) sheet.touched.add("tables");
  sheet.tables = sheet.tables.filter((table) => {
    const after = change(table.rect);
    if (after) table.rect = after;
    return after !== null;
  });
  if (!sheet.autoFilter) return;
  const after = change(sheet.autoFilter.rect);
  if (after !== sheet.autoFilter.rect) sheet.touched.add("autoFilter");
  sheet.autoFilter = after ? { ...sheet.autoFilter, rect: after } : null;
}

function moveConditionalFormats(sheet: SheetModel, change: Change): void {
  if (sheet.conditionalFormats.some((f) => f.rects.some((r) => change(r) !== r)))
    sheet.touched.add("conditionalFormats");
  for (const format of sheet.conditionalFormats) {
    format.rects = format.rects.flatMap((r) => change(r) ?? []);
    if (format.formula) format.formula = moved(format.formula, sheet.name, sheet.name, change);
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter((f) => f.rects.length > 0);
}

function moveSelection(book: BookModel, sheet: SheetModel, change: Change): void {
  if (book.selection?.sheet === sheet.id)
    book.selection = { sheet: sheet.id, rect: change(book.selection.rect) ?? rect(0, 0, 0, 0) };
}

/** Charts made here follow their cells; their figures may lie on any sheet. */
function moveCharts(book: BookModel, sheet: SheetModel, change: Change): void {
  for (const chart of sheet.charts) if (!chart.loaded) chart.anchor = shiftedAnchor(chart.anchor, change);
  for (const { name, values, categories } of book.sheets.flatMap((s) => s.charts).flatMap((c) => c.series)) {
    for (const source of [name, values, categories]) {
      if (source !== null && typeof source === "object" && source.sheet === sheet.id && source.rect)
        source.rect = change(source.rect);
    }
  }
}

function rewriteNames(book: BookModel, sheet: SheetModel, change: Change): void {
  for (const name of book.names) {
    const own = name.scope === null ? "" : (book.sheets.find((s) => s.id === name.scope)?.name ?? "");
    name.formula = moved(name.formula, own, sheet.name, change);
  }
}

function moveCells(sheet: SheetModel, shift: Shift): void {
  const band = stripOf(shift);
  const next = new Map<number, Map<number, CellModel>>();
  const put = (row: number, column: number, cell: CellModel) => {
    let cells = next.get(row);
    if (!cells) next.set(row, (cells = new Map()));
    cells.set(column, cell);
  };
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      const here = rect(row, column, row, column);
      const after = contains(band, here) ? shiftedRect(here, shift) : here;
      if (!after) continue;
      if (after.r0 !== row || after.c0 !== column) cell.dirty = true;
      put(after.r0, after.c0, cell);
    }
  }
  sheet.rows = next;
  sheet.touched.add("shifted");
}

/** Heights, widths, hidden lines, resting styles and page breaks of entire rows or columns. */
function moveLines(sheet: SheetModel, shift: Shift): void {
  const index = (i: number): number | null => {
    if (i < shift.at) return i;
    if (shift.kind === "insert") return i + shift.count;
    return i < shift.at + shift.count ? null : i - shift.count;
  };
  const map = <V>(source: Map<number, V>) => {
    const result = new Map<number, V>();
    for (const [i, value] of source) {
      const to = index(i);
      if (to !== null) result.set(to, value);
    }
    return result;
  };
  const set = (source: Set<number>) => new Set([...source].flatMap((i) => index(i) ?? []));
  if (shift.axis === "rows") {
    sheet.rowHeights = map(sheet.rowHeights);
    sheet.rowStyles = map(sheet.rowStyles);
    sheet.hiddenRows = set(sheet.hiddenRows);
    sheet.page.rowBreaks = sheet.page.rowBreaks.flatMap((r) => index(r) ?? []);
    sheet.touched.add("heights").add("page").add("rowStyles");
  } else {
    sheet.columnWidths = map(sheet.columnWidths);
    sheet.columnStyles = map(sheet.columnStyles);
    sheet.hiddenColumns = set(sheet.hiddenColumns);
    sheet.touched.add("widths").add("columnStyles");
  }
  const frozen = sheet.frozen[shift.axis];
  if (shift.at < frozen) {
    const size = shift.kind === "insert" ? frozen + shift.count : Math.max(shift.at, frozen - shift.count);
    sheet.frozen = { ...sheet.frozen, [shift.axis]: size };
    sheet.touched.add("frozen");
  }
}
