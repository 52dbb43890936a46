/** A table whose columns are known, with the lookups that reading its rows needs. */
import type { ColumnNumber, RowNumber } from "../../sheet/cells";
import type { BoundTable, ReadColumn } from "../columns/readColumn";
import { isOfUnits, type ColumnMark, type Field, type TableKind } from "../model/fields";
import type { SheetGrid } from "../tables/sheetGrid";
import type { TableBlock } from "../tables/tableBlocks";
import { addTo } from "../../lists";
import { ROWS_THAT_MAY_BE_NUMBERED } from "./evidence";

const NONE: readonly ReadColumn[] = [];

/** A column whose marks stand for a title or an award, or for one of several. */
export interface AwardMarkColumn extends ReadColumn {
  readonly mark: Extract<ColumnMark, { readonly kind: "award" | "ambiguousAward" }>;
}

function isAwardMark(column: ReadColumn): column is AwardMarkColumn {
  return column.mark?.kind === "award" || column.mark?.kind === "ambiguousAward";
}

export interface FrameInput {
  readonly grid: SheetGrid;
  readonly block: Pick<TableBlock, "bodyFirst" | "bodyLast" | "repeats" | "excelTable">;
  readonly bound: Pick<BoundTable, "kind" | "columns" | "mixed">;
}

export class Frame {
  readonly grid: SheetGrid;
  readonly kind: TableKind;
  /** Rows may be people or collectives. */
  readonly mixed: boolean;
  readonly bodyFirst: RowNumber;
  readonly bodyLast: RowNumber;
  /** Rows of the body that repeat the header. */
  readonly repeats: ReadonlySet<RowNumber>;
  /** An Excel table ends where Excel says, whatever stands in its rows. */
  readonly fixed: boolean;
  readonly firstColumn: ColumnNumber;
  readonly lastColumn: ColumnNumber;

  /** Columns with a meaning, left to right. */
  readonly mapped: readonly ReadColumn[];
  /** Columns read as a field, left to right. */
  readonly fields: readonly { readonly field: Field; readonly column: ColumnNumber }[];
  /** Columns marked with x. */
  readonly marks: readonly ReadColumn[];
  /** Those marked with x for a rating. */
  readonly ratingMarks: readonly ReadColumn[];
  /** Those marked with x for a title or an award. */
  readonly awardMarks: readonly AwardMarkColumn[];

  readonly stt: ColumnNumber | null;
  /** Column of the name, or of the unit in tables of units. */
  readonly identity: ColumnNumber;
  /** «Tên» right of «Họ và tên đệm»: the name's second half. */
  readonly givenName: ColumnNumber | null;
  /** «Họ và tên, chức vụ» in one column. */
  readonly positionInName: boolean;
  /** Ratings stand among the titles, and nowhere else: «HTTNV, LĐTT». */
  readonly ratingInTitle: boolean;
  /** «Chức vụ, đơn vị» in one column. */
  readonly positionAndUnit: ReadColumn | null;

  private numbers: boolean | undefined;
  private readonly byField: ReadonlyMap<Field, readonly ReadColumn[]>;
  private readonly at: ReadonlyMap<ColumnNumber, ReadColumn>;

  constructor({ grid, block, bound }: FrameInput) {
    const { columns } = bound;
    this.grid = grid;
    this.kind = bound.kind;
    this.mixed = bound.mixed;
    this.bodyFirst = block.bodyFirst;
    this.bodyLast = block.bodyLast;
    this.repeats = block.repeats;
    this.fixed = block.excelTable !== null;
    this.firstColumn = columns[0]!.column;
    this.lastColumn = columns.at(-1)!.column;

    this.at = new Map(columns.map((column) => [column.column, column]));
    const byField = new Map<Field, ReadColumn[]>();
    for (const column of columns) if (column.field !== null) addTo(byField, column.field, column);
    this.byField = byField;
    this.fields = columns.flatMap(({ field, column }) => (field === null ? [] : [{ field, column }]));
    this.marks = columns.filter((column) => column.mark !== null);
    this.ratingMarks = columns.filter((column) => column.mark?.kind === "rating");
    this.awardMarks = columns.filter(isAwardMark);
    this.mapped = columns.filter((column) => column.field !== null || column.mark !== null);

    const names = byField.get("name") ?? [];
    this.stt = this.columnOf("stt")?.column ?? null;
    this.identity =
      (this.columnOf("name") ?? this.columnOf("unit") ?? this.columnOf("movement"))?.column ?? this.firstColumn;
    this.givenName = names.length === 2 && names[1]!.column === names[0]!.column + 1 ? names[1]!.column : null;
    this.positionInName = columns.some((column) => column.also === "position");
    this.ratingInTitle =
      columns.some((column) => column.also === "rating") &&
      !columns.some((column) => column.field === "rating" || column.mark?.kind === "rating");
    this.positionAndUnit = columns.find((column) => column.also === "unit") ?? null;
  }

  binding(column: ColumnNumber): ReadColumn | undefined {
    return this.at.get(column);
  }

  columnOf(field: Field): ReadColumn | null {
    return this.byField.get(field)?.[0] ?? null;
  }

  columnsOf(field: Field): readonly ReadColumn[] {
    return this.byField.get(field) ?? NONE;
  }

  /** Its rows are numbered: a number stands in the order column of one of the first of them. */
  get isNumbered(): boolean {
    return (this.numbers ??= this.readNumbers());
  }

  private readNumbers(): boolean {
    const { grid, stt, bodyFirst, bodyLast } = this;
    if (stt === null) return false;
    for (let row = bodyFirst; row <= Math.min(bodyLast, bodyFirst + ROWS_THAT_MAY_BE_NUMBERED); row++)
      if (/^\d{1,5}[.)]?$/.test(grid.text(row, stt).trim())) return true;
    return false;
  }

  /** Rows are movements, and nobody stands beside them: whose they are is said by the sheet. */
  get listsMovements(): boolean {
    return this.kind === "movements" && !this.byField.has("unit") && this.byField.has("movement");
  }

  /** Rows are units: honours, movements, targets. */
  get ofUnits(): boolean {
    return isOfUnits(this.kind);
  }

  /** A column has a place for titles. */
  get hasTitles(): boolean {
    return this.byField.has("title") || this.byField.has("titleOrAward") || this.awardMarks.length > 0;
  }

  /** The table's own filled columns of a row. */
  filled(row: RowNumber): ColumnNumber[] {
    return this.grid.filled(row, this.firstColumn, this.lastColumn);
  }
}
