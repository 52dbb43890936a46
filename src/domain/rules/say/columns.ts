/** A finding that stands for many cells of one column: at the column's header, with the cells named. */
import { consecutiveRuns } from "../../lists";
import type { RegistrationTable } from "../../registration/model/registration";
import { cellAddress, columnLetters } from "../../sheet/address";
import type { ColumnNumber } from "../../sheet/cells";
import { clean } from "../../text/normalise";
import type { ColumnCell, ColumnCases, Place, SaidFacts } from "../rule";
import { headerPlace } from "./places";

/** Runs of cells that a sentence names; it counts them all. */
const NAMED = 5;

/** «B8:B30, B32, …»: cells one below the other as one run, at most so many runs. */
function cellsText(cells: readonly ColumnCell[], most = NAMED): string {
  const runs = consecutiveRuns(cells, ({ row }) => row);
  const named = runs.slice(0, most).map(({ first, last }) => {
    const address = cellAddress(first.row, first.column);
    return first === last ? address : `${address}:${cellAddress(last.row, last.column)}`;
  });
  return [...named, ...(runs.length > most ? ["…"] : [])].join(", ");
}

/** What the sentence of a column says of its cells: `column`, `count` and `cells`. */
export const columnFacts = ({ header, cells }: ColumnCases, most?: number): SaidFacts => ({
  column: header,
  count: cells.length,
  cells: cellsText(cells, most),
});

/** «dòng 8–30, 32» in the place of `cells`: on a paper nobody looks for an address. */
export function cellsAsRows({ cells }: ColumnCases, most: number): SaidFacts {
  const runs = consecutiveRuns(cells, ({ row }) => row);
  const named = runs
    .slice(0, most)
    .map(({ first, last }) => (first === last ? `${first.row}` : `${first.row}–${last.row}`));
  const rows = [...named, ...(runs.length > most ? ["…"] : [])].join(", ");
  return { cells: { words: [{ vi: `dòng ${rows}`, en: `rows ${rows}` }] } };
}

/** The unit of all the cells; null where they are of several. */
export function unitOfCells(cells: readonly ColumnCell[]): string | null {
  const unit = cells[0]?.unit ?? null;
  return cells.every((cell) => cell.unit === unit) ? unit : null;
}

/** The header of a column by its number; the table's first header cell where the column has none. */
export function columnHeader(
  table: RegistrationTable,
  column: ColumnNumber,
): { readonly place: Place; readonly header: string } {
  const binding = table.columns.find((each) => each.column === column);
  return {
    place: binding === undefined ? headerPlace(table) : { sheet: table.sheet, row: binding.headerRow, column },
    header: clean(binding?.header ?? "") || columnLetters(column),
  };
}
