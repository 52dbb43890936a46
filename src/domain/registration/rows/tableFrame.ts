/** A table whose columns are known, with the lookups that reading its rows needs. */
import type { ColumnNumber, RowNumber } from "../../sheet/cells";
import type { ReadColumn } from "../columns/readColumn";
import type { SheetGrid } from "../tables/sheetGrid";
import type { Field, TableKind } from "../model/fields";

const NONE: readonly ReadColumn[] = [];

export class Frame {
  readonly byField: ReadonlyMap<Field, readonly ReadColumn[]>;
  readonly marks: readonly ReadColumn[];
  private readonly at: ReadonlyMap<ColumnNumber, ReadColumn>;
  /** Columns with a meaning, left to right. */
  readonly mapped: readonly ReadColumn[];
  readonly firstColumn: ColumnNumber;
  readonly lastColumn: ColumnNumber;
  readonly stt: ColumnNumber | null;
  /** Column of the name, or of the unit in tables of units. */
  readonly identity: ColumnNumber;

  /** Columns read as a field, left to right. */
  readonly fields: readonly { readonly field: Field; readonly column: ColumnNumber }[];
  /** Columns marked with x for a rating. */
  readonly ratingMarks: readonly ReadColumn[];
  /** «Chức vụ, đơn vị» in one column. */
  readonly positionAndUnit: ReadColumn | null;
  /** «Tên» right of «Họ và tên đệm»: the name's second half. */
  readonly givenName: ColumnNumber | null;
  /** «Họ và tên, chức vụ» in one column. */
  readonly positionInName: boolean;

  constructor(
    readonly grid: SheetGrid,
    readonly kind: TableKind,
    readonly columns: readonly ReadColumn[],
    readonly headerRows: readonly RowNumber[],
    readonly bodyFirst: RowNumber,
    readonly bodyLast: RowNumber,
    readonly repeats: ReadonlySet<RowNumber>,
    readonly mixed: boolean,
    /** An Excel table ends where Excel says, whatever stands in its rows. */
    readonly fixed: boolean,
  ) {
    const byField = new Map<Field, ReadColumn[]>();
    for (const column of columns)
      if (column.field !== null) byField.set(column.field, [...(byField.get(column.field) ?? []), column]);
    this.byField = byField;
    this.at = new Map(columns.map((column) => [column.column, column]));
    this.fields = columns.flatMap(({ field, column }) => (field === null ? [] : [{ field, column }]));
    this.ratingMarks = columns.filter((column) => column.mark?.kind === "rating");
    this.positionAndUnit = columns.find((column) => column.also === "unit") ?? null;
    const names = byField.get("name") ?? [];
    this.givenName = names.length === 2 && names[1]!.column === names[0]!.column + 1 ? names[1]!.column : null;
    this.positionInName = columns.some((column) => column.also === "position");
    this.marks = columns.filter((column) => column.mark !== null);
    this.mapped = columns.filter((column) => column.field !== null || column.mark !== null);
    this.firstColumn = columns[0]!.column;
    this.lastColumn = columns.at(-1)!.column;
    this.stt = byField.get("stt")?.[0]?.column ?? null;
    this.identity =
      (byField.get("name") ?? byField.get("unit") ?? byField.get("movement"))?.[0]?.column ?? this.firstColumn;
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

  /** Rows are movements, and nobody stands beside them: whose they are is said by the sheet. */
  get listsMovements(): boolean {
    return this.kind === "movements" && !this.byField.has("unit") && this.byField.has("movement");
  }

  /** Rows are units: honours, movements, targets. */
  get ofUnits(): boolean {
    return this.kind !== "people" && this.kind !== "collectives";
  }
}
