/** What every question about a sheet's rows is asked of. */
import type { ColumnNumber, RowNumber } from "../../sheet/cells";
import type { Words } from "../words/vocabulary";
import { ColumnTexts, sameText } from "./columnTexts";
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

  /**
   * The cell's text stands again farther down its column, in a row that says other things: no header once more.
   * `filled`: the row's filled columns in question.
   */
  comesAgain(row: RowNumber, column: ColumnNumber, filled: readonly ColumnNumber[]): boolean {
    const { grid } = this;
    const next = this.texts.firstBelow(row, column, grid.text(row, column));
    if (next === null) return false;
    return !filled.every((each) => sameText(grid.text(row, each)) === sameText(grid.text(next, each)));
  }
}

/** A number that a header may hold: «2020» over the ratings of that year. */
export function mayBeYear(value: number): boolean {
  return value >= FIRST_YEAR && value <= LAST_YEAR;
}
