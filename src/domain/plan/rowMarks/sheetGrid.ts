/** Raw cells of one sheet by row and column number; cells outside the used range are empty. */
import type { Area, CellScalar, ColumnNumber, RowNumber, SheetCells } from "../../sheet/cells";

export interface SheetGrid {
  value(row: RowNumber, column: ColumnNumber): CellScalar;
  hasFormula(row: RowNumber, column: ColumnNumber): boolean;
}

export function gridOf({ area, values, formulas }: Pick<SheetCells, "area" | "values" | "formulas">): SheetGrid {
  if (area === null) return { value: () => "", hasFormula: () => false };
  const { firstRow, firstColumn } = area;
  return {
    value: (row, column) => values[row - firstRow]?.[column - firstColumn] ?? "",
    hasFormula: (row, column) => (formulas[row - firstRow]?.[column - firstColumn] ?? "") !== "",
  };
}

export function covers(area: Area, row: RowNumber, column: ColumnNumber): boolean {
  return row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn;
}
