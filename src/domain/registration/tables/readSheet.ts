/** What every question about a sheet's rows is asked of. */
import type { Words } from "../words/vocabulary";
import { ColumnTexts } from "./columnTexts";
import { FIRST_YEAR, LAST_YEAR } from "./evidence";
import type { SheetGrid } from "./sheetGrid";

/** A sheet's cells, what their words mean, and where they stand again. */
export class ReadSheet {
  readonly texts: ColumnTexts;

  constructor(
    readonly grid: SheetGrid,
    readonly words: Words,
  ) {
    this.texts = new ColumnTexts(grid);
  }
}

/** A number that a header may hold: «2020» over the ratings of that year. */
export function mayBeYear(value: number): boolean {
  return value >= FIRST_YEAR && value <= LAST_YEAR;
}
