/** Finding the headers of a sheet's tables: the officer's, those of Excel tables, and rows that look like one. */
import { grouped } from "../../lists";
import type { ColumnNumber, RowNumber } from "../../sheet/cells";
import { firstLine, type Line } from "../model/orderedTable";
import type { KnownHeaders } from "./decidedTables";
import { HEADERS_PER_TITLE, MOST_TITLES_SIDE_BY_SIDE, ROWS_OF_A_GAP } from "./evidence";
import { headerColumns, headerRowsAt, type HeaderColumn } from "./headerRows";
import { headerOrData, RowInQuestion } from "./headerOrData";
import { isHeaderRow } from "./mainHeaderRow";
import type { ReadSheet } from "./readSheet";
import { sideBySide } from "./sideBySide";
import { isStrangeHeader } from "./strangeHeader";
import { overlap, type Span } from "./span";
import { TableAbove } from "./tableAbove";

/** The header of one table. */
export interface TableHeader extends Span {
  readonly rows: readonly RowNumber[];
  readonly columns: readonly HeaderColumn[];
}

/** Top to bottom, left to right. */
export function tableHeaders(sheet: ReadSheet, known: KnownHeaders): TableHeader[] {
  return new HeaderSearch(sheet, known).all();
}

/** A row with a header, as the tables that stand side by side there see it. */
interface Beside {
  /** Sides on which it looks like a header. */
  readonly open: number;
  readonly sides: number;
  /** Every side is past its own header. */
  readonly past: boolean;
  /** Filled cells per side that has any. */
  readonly counts: readonly number[];
  /** All of it together is a header, and nothing but one. */
  readonly isHeader: () => boolean;
}

/** Whether a header goes across tables that stand side by side, so that they end above it; or is one side's own. */
const ACROSS: readonly Line<Beside, boolean>[] = [
  { when: "there is but one side", holds: ({ sides }) => sides === 1, then: true },
  { when: "one side is still within its own header", holds: ({ past }) => !past, then: false },
  { when: "every side has a header there", holds: ({ open, sides }) => open === sides, then: true },
  {
    when: "all that stands there stands on one side",
    holds: ({ counts }) => counts.length === 1,
    then: false,
  },
  {
    when: "a lone text beside one's repeated header: the other's heading",
    holds: ({ counts }) => counts.includes(1),
    then: false,
  },
  { when: "both sides together are a header", holds: ({ isHeader }) => isHeader(), then: true },
];

class HeaderSearch {
  private readonly whole: Span;
  /** Rows that the officer says are headers. */
  private readonly decided: ReadonlySet<RowNumber>;
  private readonly excelHeaders: ReadonlyMap<RowNumber, readonly Span[]>;
  /**
   * Under tables that stand side by side each keeps its own rows: one may repeat its header beside data of the
   * other.
   */
  private sides: readonly Span[];
  /** Row from which each side may begin another header. */
  private next: readonly RowNumber[];
  /** What was found so far. */
  private readonly found: { readonly header: TableHeader; readonly table: TableAbove }[] = [];

  constructor(
    private readonly sheet: ReadSheet,
    private readonly known: KnownHeaders,
  ) {
    const { area, sheet: cells } = sheet.grid;
    this.whole = { first: area.firstColumn, last: area.lastColumn };
    this.decided = new Set([...known.values()].flat());
    const headed = cells.excelTables.filter(({ hasHeaders }) => hasHeaders);
    this.excelHeaders = new Map(
      [...grouped(headed, ({ firstRow }) => firstRow)].map(([row, tables]) => [
        row,
        tables.map(({ firstColumn, lastColumn }) => ({ first: firstColumn, last: lastColumn })),
      ]),
    );
    this.sides = [this.whole];
    this.next = [area.firstRow];
  }

  all(): TableHeader[] {
    const { firstRow, lastRow } = this.sheet.grid.area;
    for (let row = firstRow; row <= lastRow; row++) {
      const headers = this.at(row);
      if (headers.length === 0) continue;
      for (const header of headers)
        this.found.push({ header, table: new TableAbove(this.sheet, this.above(header), header) });
      this.next = this.sides.map((side, i) => Math.max(this.next[i] ?? 0, ...rowsBelow(headers, side)));
    }
    return this.found.map(({ header }) => header);
  }

  /** The table that a row of this side stands under. */
  private above(side: Span): TableAbove | null {
    for (let at = this.found.length - 1; at >= 0; at--)
      if (overlap(this.found[at]!.header, side)) return this.found[at]!.table;
    return null;
  }

  private at(row: RowNumber): readonly TableHeader[] {
    const { grid, words } = this.sheet;
    const own = this.known.get(row);
    if (own !== undefined) return cut(headerColumns(grid, own, this.whole.first, this.whole.last), words, own);
    const excel = this.excelHeaders.get(row);
    return excel === undefined
      ? this.lookedFor(row)
      : excel.map((span) => ({ ...span, rows: [row], columns: headerColumns(grid, [row], span.first, span.last) }));
  }

  private lookedFor(row: RowNumber): readonly TableHeader[] {
    const open = this.sides.filter((side, i) => row >= this.next[i]! && this.isHeader(row, side));
    // «CÁ NHÂN» and «TẬP THỂ» over two tables side by side: titles, with the headers right below.
    if (open.length === 0 || isTitleOfHeaders(this.sheet, row, this.whole)) return [];
    const across = this.isAcross(row, open.length);
    const parts = (across ? [this.whole] : open).flatMap((side) => headersAt(this.sheet, row, side));
    // The officer has said which rows the header is: neither its other rows nor the one below it begin another.
    if (parts.some(({ rows }) => this.decided.has(rows[0]! - 1) || rows.some((each) => this.decided.has(each))))
      return [];
    if (across) this.sides = parts.length > 1 ? parts : [this.whole];
    return parts;
  }

  private isHeader(row: RowNumber, side: Span): boolean {
    const { sheet } = this;
    // A number at the left edge (the order number) means a row of data: nearly every row of a long list ends here.
    if (typeof sheet.grid.value(row, side.first) === "number") return false;
    const filled = sheet.grid.filled(row, side.first, side.last);
    const above = this.above(side);
    if (above !== null && above.saysAgain(row, filled)) return true;
    const asked = new RowInQuestion({ sheet, row, filled, span: side, above });
    if (isHeaderRow(sheet, row, filled)) return headerOrData(asked) === "header";
    return above !== null && isStrangeHeader(sheet, row, asked);
  }

  private isAcross(row: RowNumber, open: number): boolean {
    const { grid } = this.sheet;
    const beside: Beside = {
      open,
      sides: this.sides.length,
      past: this.next.every((from) => row >= from),
      counts: this.sides.map(({ first, last }) => grid.filled(row, first, last).length).filter((count) => count > 0),
      isHeader: () => isHeaderRow(this.sheet, row, grid.filled(row), true),
    };
    return firstLine(ACROSS, beside)?.then ?? false;
  }
}

/** For each header over a part of the side: the row below it. */
function rowsBelow(headers: readonly TableHeader[], side: Span): RowNumber[] {
  return headers.filter((header) => overlap(header, side)).map(({ rows }) => rows.at(-1)! + 1);
}

/** Each table whose header's main row is `row`, within the columns of `whole`. */
function headersAt(sheet: ReadSheet, row: RowNumber, whole: Span): TableHeader[] {
  const { grid, words } = sheet;
  const isEmpty = (column: ColumnNumber): boolean =>
    Array.from({ length: ROWS_OF_A_GAP }, (_, i) => row + i).every((each) => grid.blank(each, column));
  const starts = sideBySide(headerColumns(grid, [row], whole.first, whole.last), words, isEmpty).map(
    (columns) => columns[0]!.column,
  );
  return starts.flatMap((start, i) => {
    // A merged parent's blank cells belong to the table on their left.
    const span: Span = { first: i === 0 ? whole.first : start, last: (starts[i + 1] ?? whole.last + 1) - 1 };
    const rows = headerRowsAt(sheet, row, span);
    return cut(headerColumns(grid, rows, span.first, span.last), words, rows);
  });
}

function cut(columns: readonly HeaderColumn[], words: ReadSheet["words"], rows: readonly RowNumber[]): TableHeader[] {
  return sideBySide(columns, words).map((part) => ({
    rows,
    columns: part,
    first: part[0]!.column,
    last: part.at(-1)!.column,
  }));
}

/** A few texts over a row of headers with more than twice as many. «STT» is no title. */
function isTitleOfHeaders(sheet: ReadSheet, row: RowNumber, { first, last }: Span): boolean {
  const { grid, words } = sheet;
  const filled = grid.filled(row, first, last);
  if (filled.length > MOST_TITLES_SIDE_BY_SIDE) return false;
  if (filled.some((column) => words.sense(grid.text(row, column)).meaning === "stt")) return false;
  const below = grid.filled(row + 1, first, last);
  return below.length > filled.length * HEADERS_PER_TITLE && isHeaderRow(sheet, row + 1, below);
}
