/** A sheet cut into tables: header rows, the body under each, the lines above it. */
import type { ExcelTableArea, RowNumber } from "../../sheet/cells";
import type { Words } from "../words/vocabulary";
import type { KnownHeaders } from "./decidedTables";
import { FEWEST_REPEATED_TEXTS, SHARE_OF_REPEATED_HEADER } from "./evidence";
import type { HeaderColumn } from "./headerRows";
import { ReadSheet } from "./readSheet";
import type { SheetGrid } from "./sheetGrid";
import { hull, overlap } from "./span";
import { tableHeaders, type TableHeader } from "./tableHeaders";
import { linesAbove, titleStart, type TitleLine } from "./titleLines";

export interface TableBlock {
  readonly rows: readonly RowNumber[];
  readonly columns: readonly HeaderColumn[];
  readonly excelTable: ExcelTableArea | null;
  /** Rows under the header that may belong to the table. */
  readonly bodyFirst: RowNumber;
  readonly bodyLast: RowNumber;
  /** Rows of the body that repeat the header after a page break. */
  readonly repeats: ReadonlySet<RowNumber>;
  /** Lines above the header, the nearest first. */
  readonly titles: readonly TitleLine[];
}

/** A table's header with what is known of it before the tables below are. */
interface Draft {
  readonly header: TableHeader;
  readonly repeats: Set<RowNumber>;
  /** First of the lines right above the header. */
  readonly titleFirst: RowNumber;
  /** First row that its titles may stand in. */
  readonly from: RowNumber;
}

const topOf = ({ rows }: TableHeader): RowNumber => rows[0]!;
const bodyOf = ({ rows }: TableHeader): RowNumber => rows.at(-1)! + 1;

/** The tables of a sheet, top to bottom and left to right; none for a sheet without a header row. */
export function tableBlocks(grid: SheetGrid, words: Words, known: KnownHeaders = new Map()): TableBlock[] {
  const drafts: Draft[] = [];
  for (const header of tableHeaders(new ReadSheet(grid, words), known)) {
    const above = drafts.filter((draft) => overlap(draft.header, header) && topOf(draft.header) < topOf(header)).at(-1);
    const draft = draftOf(grid, header, above);
    if (above !== undefined && isRepeated(grid, draft, above)) for (const row of header.rows) above.repeats.add(row);
    else drafts.push(draft);
  }
  return drafts.map((draft) => blockOf(grid, draft, drafts));
}

function draftOf(grid: SheetGrid, header: TableHeader, above: Draft | undefined): Draft {
  const { firstRow } = grid.area;
  if (above === undefined)
    return {
      header,
      repeats: new Set(),
      titleFirst: titleStart(grid, topOf(header), firstRow, header),
      from: firstRow,
    };
  // Rows of a wider table above may have but a word or two in these columns.
  const titleFirst = titleStart(grid, topOf(header), bodyOf(above.header), hull(header, above.header));
  return { header, repeats: new Set(), titleFirst, from: titleFirst };
}

/** The header of the table above once more, after a page break: no title over it, and no Excel table of its own. */
function isRepeated(grid: SheetGrid, { header, titleFirst }: Draft, above: Draft): boolean {
  return (
    titleFirst === topOf(header) &&
    sameHeader(above.header, header) &&
    grid.sheet.excelTables.every(({ firstRow }) => firstRow !== topOf(header))
  );
}

/** Most texts of both headers are the same ones in the same columns. */
function sameHeader(a: TableHeader, b: TableHeader): boolean {
  const textOf = ({ texts }: HeaderColumn): string => texts.join("/").toLowerCase();
  const texts = new Map(a.columns.map((header) => [header.column, textOf(header)]));
  const same = b.columns.filter((header) => texts.get(header.column) === textOf(header)).length;
  const share = same / Math.max(a.columns.length, b.columns.length);
  return same >= FEWEST_REPEATED_TEXTS && share >= SHARE_OF_REPEATED_HEADER;
}

function blockOf(grid: SheetGrid, { header, repeats, from }: Draft, drafts: readonly Draft[]): TableBlock {
  const bodyFirst = bodyOf(header);
  const below = drafts.filter((other) => overlap(other.header, header) && topOf(other.header) >= bodyFirst);
  const bodyLast = Math.min(grid.area.lastRow, ...below.map((other) => other.titleFirst - 1));
  const excelTable =
    grid.sheet.excelTables.find(
      ({ firstRow, firstColumn, lastColumn }) =>
        firstRow === bodyFirst - 1 && overlap({ first: firstColumn, last: lastColumn }, header),
    ) ?? null;
  const common = { rows: header.rows, bodyFirst, repeats, titles: linesAbove(grid, from, topOf(header), header) };
  if (excelTable === null) return { ...common, columns: header.columns, excelTable, bodyLast };
  return {
    ...common,
    columns: header.columns.filter(({ column }) => column >= excelTable.firstColumn && column <= excelTable.lastColumn),
    excelTable,
    bodyLast: Math.min(excelTable.lastRow, bodyLast),
  };
}
