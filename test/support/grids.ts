/** Small sheets written the way an officer sees them, for tests of reading. */
import type { Area, CellScalar, ExcelTableArea, SheetCells, WorkbookCells } from "../../src/domain/sheet/cells";

/**
 * "" is an empty cell; a text that starts with "=" is a formula, written `formula("=SUM(A1:A3)", 6)` to give its
 * cached value.
 */
export interface FormulaCell {
  readonly formula: string;
  readonly value: CellScalar;
}
export type GridCell = CellScalar | FormulaCell | null;

export function formula(text: string, value: CellScalar = ""): FormulaCell {
  return { formula: text, value };
}

export interface SheetOptions {
  readonly visibility?: SheetCells["visibility"];
  readonly protected?: boolean;
  /** Key «row:column». */
  readonly fonts?: Readonly<Record<string, string>>;
  readonly excelTables?: readonly ExcelTableArea[];
  readonly ownAreas?: readonly Area[];
  readonly firstRow?: number;
  readonly firstColumn?: number;
}

/** Rows from row 1, columns from A; short rows are filled with blanks. */
export function sheetOf(name: string, rows: readonly (readonly GridCell[])[], options: SheetOptions = {}): SheetCells {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const firstRow = options.firstRow ?? 1;
  const firstColumn = options.firstColumn ?? 1;
  const full = rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ""));
  return {
    id: `id-${name}`,
    name,
    visibility: options.visibility ?? "visible",
    protected: options.protected ?? false,
    area:
      width === 0
        ? null
        : { firstRow, firstColumn, lastRow: firstRow + rows.length - 1, lastColumn: firstColumn + width - 1 },
    values: full.map((row) => row.map((cell) => (typeof cell === "object" ? cell.value : cell))),
    formulas: full.map((row) => row.map((cell) => (typeof cell === "object" ? cell.formula : ""))),
    numberFormats: full.map((row) => row.map(() => "General")),
    fonts: new Map(Object.entries(options.fonts ?? {})),
    excelTables: options.excelTables ?? [],
    ownAreas: options.ownAreas ?? [],
    hasPrintArea: false,
  };
}

export function workbookOf(...sheets: readonly SheetCells[]): WorkbookCells {
  return { fileName: "dang-ky.xlsx", sheets, structureProtected: false };
}
