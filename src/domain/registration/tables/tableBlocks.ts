/** A sheet cut into tables: header rows, the body under each, the lines above it. */
import { clean } from "../../text/normalise";
import type { ColumnNumber, RowNumber } from "../../sheet/cells";
import type { KnownHeaders } from "./decidedTables";
import type { SheetGrid } from "./sheetGrid";
import { headerColumns, headerRowsAt, isHeaderRow, type HeaderBlock, type HeaderColumn } from "./headerRows";
import { sideBySide } from "./sideBySide";
import type { Words } from "../words/vocabulary";

export interface TableBlock extends HeaderBlock {
  /** Rows under the header that may belong to the table. */
  readonly bodyFirst: RowNumber;
  readonly bodyLast: RowNumber;
  /** Rows of the body that repeat the header after a page break. */
  readonly repeats: ReadonlySet<RowNumber>;
  /** Lines above the header, the nearest first. */
  readonly titles: readonly TitleLine[];
}

/** A line of words; `column` of the cell that says it. */
export interface TitleLine {
  readonly text: string;
  readonly row: RowNumber;
  readonly column: ColumnNumber;
}

/** The columns a table stands in, ends included. */
interface Span {
  readonly first: ColumnNumber;
  readonly last: ColumnNumber;
}
interface Found extends Span {
  readonly rows: readonly RowNumber[];
  readonly columns: readonly HeaderColumn[];
}

/** Most texts of both headers are the same ones in the same columns. */
function sameHeader(a: Found, b: Found): boolean {
  const texts = new Map(a.columns.map((header) => [header.column, header.texts.join("/").toLowerCase()]));
  const same = b.columns.filter((header) => texts.get(header.column) === header.texts.join("/").toLowerCase()).length;
  return same >= 2 && same / Math.max(a.columns.length, b.columns.length) >= 0.8;
}

/** A line of words, not a row of a table: a title, «Đơn vị: …» in one cell or in two. */
function isLine(grid: SheetGrid, row: RowNumber, filled: readonly ColumnNumber[]): boolean {
  const [first, second] = filled;
  if (
    first === undefined ||
    filled.length > 2 ||
    typeof grid.value(row, first) !== "string" ||
    grid.hasFormula(row, first)
  )
    return false;
  return second === undefined || (/:\s*$/u.test(grid.text(row, first)) && typeof grid.value(row, second) === "string");
}

/** First row of the lines that stand right above `header`, not going above `from`. */
function titleStart(grid: SheetGrid, header: RowNumber, from: RowNumber, { first, last }: Span): RowNumber {
  let start = header;
  for (let row = header - 1; row >= from; row--) {
    const filled = grid.filled(row, first, last);
    if (filled.length > 0 && !isLine(grid, row, filled)) break;
    if (filled.length > 0) start = row;
  }
  return start;
}

/** Nearest first; of tables that stand side by side each has its own lines before the others'. */
function linesAbove(grid: SheetGrid, from: RowNumber, header: RowNumber, own: Span): TitleLine[] {
  const inside: TitleLine[] = [];
  const beside: TitleLine[] = [];
  for (let row = header - 1; row >= from && inside.length + beside.length < 40; row--) {
    const filled = grid.filled(row);
    const texts = filled.map((column) => clean(grid.text(row, column)));
    // «Đơn vị:» and the unit in two cells are one line.
    if (texts.length === 2 && texts[0]!.endsWith(":")) inside.push({ text: texts.join(" "), row, column: filled[1]! });
    filled.forEach((column, i) => {
      if (texts[i] !== "")
        (column >= own.first && column <= own.last ? inside : beside).push({ text: texts[i]!, row, column });
    });
  }
  return [...inside, ...beside];
}

/** Header rows and columns of each table whose header's main row is `row`, between `first` and `last`. */
function partsAt(grid: SheetGrid, words: Words, row: RowNumber, whole: Span): Found[] {
  const isEmpty = (column: ColumnNumber): boolean =>
    [row, row + 1, row + 2, row + 3, row + 4].every((each) => grid.blank(each, column));
  const starts = sideBySide(headerColumns(grid, [row], whole.first, whole.last), words, isEmpty).map(
    (columns) => columns[0]!.column,
  );
  return starts.flatMap((start, i) => {
    const first = i === 0 ? whole.first : start;
    // A merged parent's blank cells belong to the table on their left.
    const last = starts[i + 1] === undefined ? whole.last : starts[i + 1]! - 1;
    const rows = headerRowsAt(grid, words, row, first, last);
    return split(headerColumns(grid, rows, first, last), words, rows);
  });
}

function split(columns: readonly HeaderColumn[], words: Words, rows: readonly RowNumber[]): Found[] {
  return sideBySide(columns, words).map((part) => ({
    rows,
    columns: part,
    first: part[0]!.column,
    last: part.at(-1)!.column,
  }));
}

function isTitleOf(grid: SheetGrid, words: Words, row: RowNumber, { first, last }: Span): boolean {
  const filled = grid.filled(row, first, last);
  if (
    filled.length > 3 ||
    row >= grid.area.lastRow ||
    filled.some((column) => words.sense(grid.text(row, column)).meaning === "stt")
  )
    return false;
  const below = grid.filled(row + 1, first, last);
  return below.length > filled.length * 2 && isHeaderRow(grid, words, row + 1, below);
}

function findHeaders(grid: SheetGrid, words: Words, known: KnownHeaders): Found[] {
  const found: Found[] = [];
  const decided = new Set([...known.values()].flat());
  const whole: Span = { first: grid.area.firstColumn, last: grid.area.lastColumn };
  const headersOf = new Map<RowNumber, Span[]>();
  for (const table of grid.sheet.excelTables)
    if (table.hasHeaders)
      headersOf.set(table.firstRow, [
        ...(headersOf.get(table.firstRow) ?? []),
        { first: table.firstColumn, last: table.lastColumn },
      ]);
  // Under tables that stand side by side each keeps its own rows: one may repeat its header beside data of the other.
  let sides: readonly Span[] = [whole];
  // Row from which each side may begin another header.
  let next: readonly RowNumber[] = [grid.area.firstRow];
  for (let row = grid.area.firstRow; row <= grid.area.lastRow; row++) {
    const own = known.get(row);
    const excel = headersOf.get(row);
    let parts: Found[] = [];
    if (own !== undefined) parts = split(headerColumns(grid, own, whole.first, whole.last), words, own);
    else if (excel !== undefined)
      parts = excel.map((span) => ({
        ...span,
        rows: [row],
        columns: headerColumns(grid, [row], span.first, span.last),
      }));
    else {
      // A number at the left edge (the order number) means a row of data: nearly every row of a long list ends here.
      const open = sides.filter(
        (side, i) =>
          row >= next[i]! &&
          typeof grid.value(row, side.first) !== "number" &&
          isHeaderRow(grid, words, row, grid.filled(row, side.first, side.last)),
      );
      if (open.length === 0) continue;
      // «CÁ NHÂN» and «TẬP THỂ» over two tables side by side: titles, with the headers right below.
      if (isTitleOf(grid, words, row, whole)) continue;
      // A table under both begins with a header across them; a lone text beside one's repeated header is the other's heading.
      const counts = sides.map((side) => grid.filled(row, side.first, side.last).length).filter((count) => count > 0);
      // Not while one of them is still within its own header.
      const across =
        sides.length > 1 &&
        sides.every((_, i) => row >= next[i]!) &&
        (open.length === sides.length ||
          (counts.length > 1 &&
            counts.every((count) => count > 1) &&
            isHeaderRow(grid, words, row, grid.filled(row), true)));
      parts =
        across || sides.length === 1
          ? partsAt(grid, words, row, whole)
          : open.flatMap((side) => partsAt(grid, words, row, side));
      // The officer has said which rows the header is: neither its other rows nor the one below it begin another.
      if (
        decided.size > 0 &&
        parts.some(({ rows }) => rows.some((each) => decided.has(each)) || decided.has(rows[0]! - 1))
      )
        continue;
      if (across || sides.length === 1) sides = parts.length > 1 ? parts : [whole];
    }
    found.push(...parts);
    const headed = parts;
    next = sides.map((side, i) =>
      Math.max(
        next[i] ?? 0,
        ...headed
          .filter((part) => part.first <= side.last && part.last >= side.first)
          .map(({ rows }) => rows.at(-1)! + 1),
      ),
    );
  }
  return found;
}

interface Group {
  readonly header: Found;
  readonly repeats: Set<RowNumber>;
  readonly titleFirst: RowNumber;
  readonly from: RowNumber;
}

/** The tables of a sheet, top to bottom and left to right; none for a sheet without a header row. */
export function tableBlocks(grid: SheetGrid, words: Words, known: KnownHeaders = new Map()): TableBlock[] {
  const groups: Group[] = [];
  for (const header of findHeaders(grid, words, known)) {
    const top = header.rows[0]!;
    const before = groups
      .filter(
        (group) =>
          group.header.first <= header.last && group.header.last >= header.first && group.header.rows[0]! < top,
      )
      .at(-1);
    const from = before === undefined ? grid.area.firstRow : before.header.rows.at(-1)! + 1;
    // Rows of a wider table above may have but a word or two in these columns.
    const over =
      before === undefined
        ? header
        : { first: Math.min(header.first, before.header.first), last: Math.max(header.last, before.header.last) };
    const titleFirst = titleStart(grid, top, from, over);
    const repeated =
      before !== undefined &&
      titleFirst === top &&
      sameHeader(before.header, header) &&
      grid.sheet.excelTables.every((table) => table.firstRow !== top);
    if (repeated) for (const row of header.rows) before.repeats.add(row);
    else
      groups.push({
        header,
        repeats: new Set(),
        titleFirst,
        from: before === undefined ? grid.area.firstRow : titleFirst,
      });
  }
  return groups.map(({ header, repeats, from }) => {
    const bodyFirst = header.rows.at(-1)! + 1;
    const below = groups.filter(
      (other) =>
        other.header.first <= header.last && other.header.last >= header.first && other.header.rows[0]! >= bodyFirst,
    );
    const bodyLast = Math.min(grid.area.lastRow, ...below.map((other) => other.titleFirst - 1));
    const titles = linesAbove(grid, from, header.rows[0]!, header);
    const area =
      grid.sheet.excelTables.find(
        (table) =>
          table.firstRow === header.rows.at(-1) && table.firstColumn <= header.last && table.lastColumn >= header.first,
      ) ?? null;
    const columns =
      area === null
        ? header.columns
        : header.columns.filter(({ column }) => column >= area.firstColumn && column <= area.lastColumn);
    return {
      rows: header.rows,
      columns,
      excelTable: area,
      bodyFirst,
      bodyLast: area === null ? bodyLast : Math.min(area.lastRow, bodyLast),
      repeats,
      titles,
    };
  });
}
