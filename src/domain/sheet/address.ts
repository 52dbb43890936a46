/** Addresses in formulas, in en-US A1 form. */
import type { ColumnNumber, RowNumber } from "./cells";

/** 1 -> «A», 28 -> «AB». */
export function columnLetters(column: ColumnNumber): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

export function cellAddress(row: RowNumber, column: ColumnNumber): string {
  return `${columnLetters(column)}${row}`;
}

/** «$C$12»: the same wherever the formula stands. */
export function absoluteAddress(row: RowNumber, column: ColumnNumber): string {
  return `$${columnLetters(column)}$${row}`;
}

/** Key of a cell within its sheet, as `SheetCells.fonts` has it. */
export function placeKey(row: RowNumber, column: ColumnNumber): string {
  return `${row}:${column}`;
}

/**
 * A sheet's name as formulas need it: «'Báo cáo ''21'''»; quotes always, because a bare name like «R1C1» or «2021»
 * would be misread.
 */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** A string literal of a formula. Excel refuses literals of more than 255 characters. */
export function literal(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
