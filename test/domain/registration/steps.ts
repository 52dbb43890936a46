/** Small grids for the reader's steps, each asked alone. */
import { campaign2021 } from "../../../src/domain/campaign";
import type { ReadColumn } from "../../../src/domain/registration/columns/readColumn";
import type { ColumnMark, Field, TableKind } from "../../../src/domain/registration/model/fields";
import { Frame } from "../../../src/domain/registration/rows/tableFrame";
import { SheetGrid } from "../../../src/domain/registration/tables/sheetGrid";
import { Words } from "../../../src/domain/registration/words/vocabulary";
import { sheetOf, type GridCell, type SheetOptions } from "../../support/grids";

export const words = new Words(campaign2021);

export function gridOf(rows: readonly (readonly GridCell[])[], options: SheetOptions = {}): SheetGrid {
  const sheet = sheetOf("Trang", rows, options);
  return new SheetGrid(sheet, sheet.area!);
}

/** A column by its field, or by the mark it holds; null: nobody knows it. */
export type ColumnSpec = Field | ColumnMark | null;

export interface FrameSpec {
  readonly kind?: TableKind;
  /** From column A on. */
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly (readonly GridCell[])[];
  readonly repeats?: readonly number[];
  /** It is an Excel table. */
  readonly fixed?: boolean;
  readonly options?: SheetOptions;
}

/** A table without its header: its body is the whole sheet, from row 1. */
export function frameOf({ kind = "people", columns, rows, repeats = [], fixed = false, options }: FrameSpec): Frame {
  const area = {
    name: "Table1",
    firstRow: 1,
    firstColumn: 1,
    lastRow: rows.length,
    lastColumn: columns.length,
    id: "1",
    hasTotals: false,
  };
  return new Frame({
    grid: gridOf(rows, options),
    block: {
      bodyFirst: 1,
      bodyLast: rows.length,
      repeats: new Set(repeats),
      excelTable: fixed ? { ...area, hasHeaders: true } : null,
    },
    bound: { kind, columns: columns.map(columnOf), mixed: false },
  });
}

function columnOf(spec: ColumnSpec, index: number): ReadColumn {
  const isField = typeof spec === "string";
  return {
    column: index + 1,
    header: `Cột ${index + 1}`,
    headerRow: 0,
    field: isField ? spec : null,
    mark: isField ? null : spec,
    year: null,
    confidence: 1,
    reason: "header",
    also: null,
    markText: "",
  };
}
