/** Lines of words above a table: titles, «Đơn vị: …», letterhead. */
import { clean } from "../../text/normalise";
import type { ColumnNumber, RowNumber } from "../../sheet/cells";
import { MOST_CELLS_OF_A_LINE, MOST_TITLE_LINES } from "./evidence";
import type { SheetGrid } from "./sheetGrid";
import type { Span } from "./span";

/** A line of words; `column` of the cell that says it. */
export interface TitleLine {
  readonly text: string;
  readonly row: RowNumber;
  readonly column: ColumnNumber;
}

/** A line of words, not a row of a table: a title, «Đơn vị: …» in one cell or in two. */
function isLine(grid: SheetGrid, row: RowNumber, filled: readonly ColumnNumber[]): boolean {
  const [first, second] = filled;
  if (first === undefined || filled.length > MOST_CELLS_OF_A_LINE) return false;
  if (typeof grid.value(row, first) !== "string" || grid.hasFormula(row, first)) return false;
  return second === undefined || (/:\s*$/u.test(grid.text(row, first)) && typeof grid.value(row, second) === "string");
}

/** First row of the lines that stand right above `header`, not going above `from`. */
export function titleStart(grid: SheetGrid, header: RowNumber, from: RowNumber, { first, last }: Span): RowNumber {
  let start = header;
  for (let row = header - 1; row >= from; row--) {
    const filled = grid.filled(row, first, last);
    if (filled.length === 0) continue;
    if (!isLine(grid, row, filled)) break;
    start = row;
  }
  return start;
}

/** Nearest first; of tables that stand side by side each has its own lines before the others'. */
export function linesAbove(grid: SheetGrid, from: RowNumber, header: RowNumber, own: Span): TitleLine[] {
  const inside: TitleLine[] = [];
  const beside: TitleLine[] = [];
  for (let row = header - 1; row >= from && inside.length + beside.length < MOST_TITLE_LINES; row--) {
    const filled = grid.filled(row);
    const texts = filled.map((column) => clean(grid.text(row, column)));
    // «Đơn vị:» and the unit in two cells are one line.
    if (texts.length === 2 && texts[0]!.endsWith(":")) inside.push({ text: texts.join(" "), row, column: filled[1]! });
    for (const [i, column] of filled.entries())
      if (texts[i] !== "")
        (column >= own.first && column <= own.last ? inside : beside).push({ text: texts[i]!, row, column });
  }
  return [...inside, ...beside];
}
