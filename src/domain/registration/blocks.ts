/** A sheet cut into tables: header rows, the body under each, the lines above it. */
import { readRoman } from "../text/roman";
import { clean } from "../text/normalise";
import type { RowNumber } from "./cells";
import type { SheetGrid } from "./grid";
import { headerColumns, headerRowsAt, isHeaderRow, sideBySide, type HeaderBlock, type HeaderColumn } from "./headers";
import type { Words } from "./words";

export interface TableBlock extends HeaderBlock {
  /** Rows under the header that may belong to the table. */
  readonly bodyFirst: RowNumber;
  readonly bodyLast: RowNumber;
  /** Rows of the body that repeat the header after a page break. */
  readonly repeats: ReadonlySet<RowNumber>;
  /** Lines above the header, the nearest first. */
  readonly titles: readonly string[];
}

interface Found { readonly rows: readonly RowNumber[]; readonly columns: readonly HeaderColumn[] }

/** Most texts of both headers are the same ones in the same columns. */
function sameHeader(a: Found, b: Found): boolean {
  const texts = new Map(a.columns.map((header) => [header.column, header.texts.join("/").toLowerCase()]));
  const same = b.columns.filter((header) => texts.get(header.column) === header.texts.join("/").toLowerCase()).length;
  return same >= 2 && same / Math.max(a.columns.length, b.columns.length) >= 0.8;
}

/** A line of words, not a row of a table: a title, «Đơn vị: …», a signature. Roman group rows count as table rows. */
function isLine(grid: SheetGrid, row: RowNumber): boolean {
  const filled = grid.filled(row);
  if (filled.length === 0 || filled.length > 3) return false;
  if (filled.length >= 2 && readRoman(grid.text(row, filled[0]!)) !== null) return false;
  return filled.every((column) => {
    const value = grid.value(row, column);
    return typeof value === "string" && !grid.hasFormula(row, column);
  });
}

/** First row of the lines that stand right above `header`, not going above `from`. */
function titleStart(grid: SheetGrid, header: RowNumber, from: RowNumber): RowNumber {
  let start = header;
  for (let row = header - 1; row >= from; row--) {
    const blank = grid.filled(row).length === 0;
    if (!blank && !isLine(grid, row)) break;
    if (!blank) start = row;
  }
  return start;
}

function linesAbove(grid: SheetGrid, first: RowNumber, header: RowNumber): string[] {
  const lines: string[] = [];
  for (let row = header - 1; row >= first && lines.length < 40; row--)
    for (const column of grid.filled(row)) {
      const text = clean(grid.text(row, column));
      if (text !== "") lines.push(text);
    }
  return lines;
}

function findHeaders(grid: SheetGrid, words: Words): Found[] {
  const found: Found[] = [];
  const { firstRow, lastRow, firstColumn, lastColumn } = grid.area;
  const headersOf = new Map(grid.sheet.excelTables.filter((table) => table.hasHeaders).map((table) => [table.firstRow, table]));
  for (let row = firstRow; row <= lastRow; row++) {
    const isTableHeader = headersOf.has(row);
    // A number at the left edge (the order number) means a row of data: nearly every row of a long list ends here.
    if (!isTableHeader && typeof grid.value(row, firstColumn) === "number") continue;
    const filled = grid.filled(row);
    if (!isTableHeader && !isHeaderRow(grid, words, row, filled)) continue;
    const rows = isTableHeader ? [row] : headerRowsAt(grid, words, row, firstColumn, lastColumn);
    found.push({ rows, columns: headerColumns(grid, rows, firstColumn, lastColumn) });
    row = rows.at(-1)!;
  }
  return found;
}

/** The tables of a sheet, top to bottom and left to right; none for a sheet without a header row. */
export function tableBlocks(grid: SheetGrid, words: Words): TableBlock[] {
  const found = findHeaders(grid, words);
  const groups: { header: Found; repeats: Set<RowNumber>; titleFirst: RowNumber }[] = [];
  for (const header of found) {
    const top = header.rows[0]!;
    const before = groups.at(-1);
    const from = before === undefined ? grid.area.firstRow : before.header.rows.at(-1)! + 1;
    const titleFirst = titleStart(grid, top, from);
    const repeated = before !== undefined && titleFirst === top && sameHeader(before.header, header) && grid.sheet.excelTables.every((table) => table.firstRow !== top);
    if (repeated) for (const row of header.rows) before.repeats.add(row);
    else groups.push({ header, repeats: new Set(), titleFirst });
  }
  return groups.flatMap((group, index) => {
    const bodyFirst = group.header.rows.at(-1)! + 1;
    const next = groups[index + 1];
    const bodyLast = next === undefined ? grid.area.lastRow : next.titleFirst - 1;
    const titles = linesAbove(grid, index === 0 ? grid.area.firstRow : group.titleFirst, group.header.rows[0]!);
    return sideBySide(group.header.columns, words).map((columns) => {
      const area = grid.sheet.excelTables.find((table) => table.firstRow === group.header.rows.at(-1) && columns.some((header) => header.column >= table.firstColumn && header.column <= table.lastColumn)) ?? null;
      const inside = area === null ? columns : columns.filter((header) => header.column >= area.firstColumn && header.column <= area.lastColumn);
      return { rows: group.header.rows, columns: inside, excelTable: area, bodyFirst, bodyLast: area === null ? bodyLast : Math.min(area.lastRow, bodyLast), repeats: group.repeats, titles };
    });
  });
}
