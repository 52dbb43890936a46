/** Only what differs is written: the wanted contents against what was read, as blocks of cells with holes. */
import type { WordedContent } from "../../domain/plan/worded";
import type { Area } from "../../domain/sheet/cells";
import type { Grid } from "../read/grids";
import { jsonBytes, apostrophed, shortened } from "../excel/text";

/** null: leave the cell as it is (Excel skips null in an array). */
type Sent = string | number | null;

export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly Sent[])[];
  readonly cells: number;
  readonly bytes: number;
}

/** Rows without a difference between two blocks; fewer are sent along as holes. */
const GAP = 20;
/** Bytes of one block: a request takes several. */
const BYTES_PER_BLOCK = 1_000_000;

const sentOf = (content: WordedContent): string | number => {
  if (content === null) return "";
  if ("text" in content) return apostrophed(content.text);
  return "formula" in content ? content.formula : figureOf(content);
};

/** A number, or the serial number of a date. */
export const figureOf = (content: { readonly number: number } | { readonly serial: number }): number =>
  "number" in content ? content.number : content.serial;

/** The cell holds it already. */
export function holds(grid: Grid | undefined, row: number, column: number, content: WordedContent): boolean {
  const value = grid?.values[row - grid.area.firstRow]?.[column - grid.area.firstColumn] ?? "";
  const formula = grid?.formulas[row - grid.area.firstRow]?.[column - grid.area.firstColumn] ?? "";
  if (content === null) return value === "" && formula === "";
  if ("formula" in content) return formula === content.formula;
  if (formula !== "") return false;
  return value === ("text" in content ? shortened(content.text) : figureOf(content));
}

/**
 * `wanted[r][c]`: contents from `row` and `column` on; undefined leaves the cell alone. `grid`: what stands there
 * now, undefined to send everything but empty cells (the place was just cleared).
 */
export function differences(
  wanted: readonly (readonly (WordedContent | undefined)[])[],
  row: number,
  column: number,
  grid: Grid | undefined,
): Block[] {
  const blocks: Block[] = [];
  let rows: Sent[][] = [];
  let start = 0;
  let cells = 0;
  let bytes = 0;
  let quiet = 0;
  const width = wanted.reduce((most, line) => Math.max(most, line.length), 0);
  const close = (): void => {
    if (cells > 0)
      blocks.push(trimmed({ row: row + start, column, rows: rows.slice(0, rows.length - quiet), cells, bytes }));
    rows = [];
    cells = 0;
    bytes = 0;
    quiet = 0;
  };
  wanted.forEach((line, index) => {
    const sent = Array.from({ length: width }, (_, at): Sent => {
      const content = line[at];
      if (content === undefined || (content === null && grid === undefined)) return null;
      return holds(grid, row + index, column + at, content) ? null : sentOf(content);
    });
    const changed = sent.filter((each) => each !== null).length;
    if (changed === 0 && rows.length === 0) return;
    if (rows.length === 0) start = index;
    rows.push(sent);
    cells += changed;
    quiet = changed === 0 ? quiet + 1 : 0;
    for (const each of sent) bytes += typeof each === "string" ? jsonBytes(each) : 8;
    if (quiet > GAP || bytes > BYTES_PER_BLOCK) close();
  });
  close();
  return blocks;
}

export const areaOfBlock = ({ row, column, rows }: Block): Area => ({
  firstRow: row,
  lastRow: row + rows.length - 1,
  firstColumn: column,
  lastColumn: column + rows[0]!.length - 1,
});

/** Without the columns on either side where nothing changes. */
function trimmed(block: Block): Block {
  let first = Infinity;
  let last = -1;
  for (const line of block.rows) {
    line.forEach((each, at) => {
      if (each === null) return;
      first = Math.min(first, at);
      last = Math.max(last, at);
    });
  }
  return { ...block, column: block.column + first, rows: block.rows.map((line) => line.slice(first, last + 1)) };
}
