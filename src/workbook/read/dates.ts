/**
 * Workbooks that count days from 1904, as Excel for Macintosh did: above this room a day has the number it has where
 * they are counted from 1900.
 */
import type { CellScalar } from "../../domain/sheet/cells";
import type { Context } from "../excel/run";
import type { Grid } from "./grids";

/** Days from 1 January 1900 (1) to 1 January 1904 (0), 29 February 1900 included as Excel has it. */
export const DAYS_TO_1904 = 1_462;
/** Number of 1 January 2000 where days are counted from 1900. */
const YEAR_2000 = 36_526;

/** No member of ExcelApi 1.14 says from when days are counted; a day's own number does. */
export function askDates(context: Context): () => boolean {
  const day = context.workbook.functions.date(2000, 1, 1);
  day.load("value");
  return () => day.value < YEAR_2000;
}

/** Days, months or years by the letters of the format; a time of day alone is none. */
export function isDateFormat(format: string): boolean {
  const letters = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, "");
  return /[dy]/iu.test(letters) || (/m/iu.test(letters) && !/[hs]/iu.test(letters));
}

export function withUsualDates(grid: Grid): Grid {
  const values = grid.values.map((row, r) =>
    row.map((value, c): CellScalar =>
      typeof value === "number" && isDateFormat(grid.numberFormats[r]?.[c] ?? "General") ? value + DAYS_TO_1904 : value,
    ),
  );
  return { ...grid, values };
}
