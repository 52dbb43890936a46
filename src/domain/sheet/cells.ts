/**
 * What the reader is given: the cells of a workbook as Excel hands them over, nothing interpreted.
 * Rows and columns are numbered as a person sees them: the first row is 1, column A is 1.
 */

/** Row as shown at the left edge of the sheet, from 1. */
export type RowNumber = number & { readonly __row?: never };
/** Column as counted from A = 1. */
export type ColumnNumber = number & { readonly __column?: never };

/**
 * A cell's value: text, number (dates are serial numbers), boolean; "" for an empty cell. Errors arrive as their
 * text («#N/A»).
 */
export type CellScalar = string | number | boolean;

/** A rectangle of cells, ends included. */
export interface Area {
  readonly firstRow: RowNumber;
  readonly lastRow: RowNumber;
  readonly firstColumn: ColumnNumber;
  readonly lastColumn: ColumnNumber;
}

/** An Excel table (ListObject) on a sheet. */
export interface ExcelTableArea extends Area {
  readonly id: string;
  readonly name: string;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

export interface SheetCells {
  /** Excel's id of the sheet; stays the same when the sheet is renamed. */
  readonly id: string;
  /** Name as in the workbook (not normalised). */
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly protected: boolean;
  /** The used range; null for an empty sheet. `values` and `formulas` have exactly its size. */
  readonly area: Area | null;
  /** Addresses of cells so far from all others that they were left out («XFD5»). */
  readonly farCells?: readonly string[];
  /** values[row - area.firstRow][column - area.firstColumn] */
  readonly values: readonly (readonly CellScalar[])[];
  /** Formula text starting with "=", or "" where the cell holds none. Same size as `values`. */
  readonly formulas: readonly (readonly string[])[];
  /** Number format codes («General», «0%», «dd/mm/yyyy», «@»). Same size as `values`. */
  readonly numberFormats: readonly (readonly string[])[];
  /** Font names, known only for the cells somebody asked about: by `placeKey`. */
  readonly fonts: ReadonlyMap<string, string>;
  readonly excelTables: readonly ExcelTableArea[];
  /** Rectangles that the product itself wrote beside tables (mark columns); the reader skips them. */
  readonly ownAreas: readonly Area[];
  readonly hasPrintArea: boolean;
}

export interface WorkbookCells {
  readonly fileName: string;
  /** Only the officer's sheets, in tab order; sheets written by the product are left out before reading. */
  readonly sheets: readonly SheetCells[];
  /** The structure is protected: no sheet can be added. */
  readonly structureProtected: boolean;
}
