/**
 * Contents of many ranges in as few requests as Excel's limits allow: 5 MB an answer, 5,000,000 cells a read
 * (learn.microsoft.com, «Resource limits and performance optimization for Office Add-ins»).
 */
import { around } from "./blocks";
import type { Area, CellScalar, RowNumber } from "../../domain/sheet/cells";
import { areaAddress, columnsOf, rowsOf } from "../excel/address";
import { codeOf } from "../excel/errors";
import type { Context } from "../excel/run";
import { stopIfCancelled } from "../excel/run";
import type { Control } from "../session/session";
import { WorkbookError } from "../session/session";

export interface Grid {
  readonly area: Area;
  readonly values: readonly (readonly CellScalar[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Rows that are not in sight, where this was asked for. */
  readonly hidden?: ReadonlySet<RowNumber>;
}

/** What is to be read of a sheet. */
interface WantedGrid {
  readonly sheet: string;
  readonly blocks: readonly Area[];
  /** Which rows are hidden, too. */
  readonly hidesRows?: boolean;
}

/**
 * Value and formula repeat one text, a format is short; Vietnamese takes up to three bytes a letter. Wrong guesses
 * are put right by halving.
 */
const BYTES_PER_CELL = 100;
const BYTES_PER_ANSWER = 4_000_000;
/** Most cells read at all: beyond, the pane could not hold them either. */
const MOST_CELLS = 20_000_000;

interface Piece {
  readonly grid: number;
  readonly sheet: string;
  readonly area: Area;
  readonly hidesRows: boolean;
}

/** Extra loads that ride on the first request, and may be left behind where Excel refuses it. */
interface Rider {
  load(): void;
  mayLeave(error: unknown): boolean;
}

export async function readGrids(
  context: Context,
  wanted: readonly WantedGrid[],
  rider: Rider,
  control?: Control,
): Promise<Grid[]> {
  const held = cellsIn(wanted.map(({ blocks }) => ({ area: around(blocks) })));
  if (held > MOST_CELLS) throw new WorkbookError("tooLarge", `${held} cells`);
  const grids = wanted.map(({ blocks }) => openGrid(blocks));
  let perRequest = Math.floor(BYTES_PER_ANSWER / BYTES_PER_CELL);
  let pending: Piece[] = wanted.flatMap(({ sheet, blocks, hidesRows = false }, grid) =>
    blocks.map((area) => ({ grid, sheet, area, hidesRows })),
  );
  const cells = cellsIn(pending);
  let done = 0;
  let ride: Rider | null = rider;
  while (pending.length > 0 || ride !== null) {
    stopIfCancelled(control);
    const { now, later } = firstPieces(pending, perRequest);
    const ranges = now.map((piece) => loadPiece(context, piece));
    ride?.load();
    try {
      // The chunks follow one another: two at a time would only meet the same limit of the host.
      await context.sync();
    } catch (error) {
      if (ride?.mayLeave(error) === true) continue;
      if (codeOf(error) !== "ResponsePayloadSizeLimitExceeded" || perRequest <= 1) throw error;
      perRequest = Math.floor(Math.min(perRequest, cellsIn(now)) / 2);
      continue;
    }
    now.forEach((piece, index) => take(grids[piece.grid]!, piece.area, ranges[index]!));
    done += cellsIn(now);
    ride = null;
    pending = later;
    control?.progress?.("reading", done, cells);
  }
  return grids;
}

const cellsIn = (pieces: readonly { readonly area: Area }[]): number =>
  pieces.reduce((sum, { area }) => sum + rowsOf(area) * columnsOf(area), 0);

interface LoadedPiece {
  readonly range: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
}

function loadPiece(context: Context, { sheet, area, hidesRows }: Piece): LoadedPiece {
  const range = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area)).untrack();
  range.load("values,formulas,numberFormat");
  return { range, rows: hidesRows ? range.getRowProperties({ rowHidden: true }) : null };
}

interface OpenGrid {
  readonly area: Area;
  /** All of it is read, from the top: rows are taken as they come. */
  readonly isWhole: boolean;
  readonly values: CellScalar[][];
  readonly formulas: string[][];
  readonly numberFormats: string[][];
  readonly hidden: Set<RowNumber>;
}

/** Where only parts are read, the rest is empty: one row for all rows with nothing in them. */
function openGrid(blocks: readonly Area[]): OpenGrid {
  const area = around(blocks);
  if (blocks.length === 1)
    return { area, isWhole: true, values: [], formulas: [], numberFormats: [], hidden: new Set() };
  const rows = <T>(content: T): T[][] => new Array<T[]>(rowsOf(area)).fill(new Array<T>(columnsOf(area)).fill(content));
  return {
    area,
    isWhole: false,
    values: rows<CellScalar>(""),
    formulas: rows(""),
    numberFormats: rows("General"),
    hidden: new Set(),
  };
}

function take(grid: OpenGrid, area: Area, { range, rows }: LoadedPiece): void {
  rows?.value.forEach(({ rowHidden }, index) => {
    if (rowHidden === true) grid.hidden.add(area.firstRow + index);
  });
  put(grid, area, grid.values, range.values as CellScalar[][]);
  put(
    grid,
    area,
    grid.formulas,
    (range.formulas as unknown[][]).map((row) =>
      row.map((formula) => (typeof formula === "string" && formula.startsWith("=") ? formula : "")),
    ),
  );
  put(
    grid,
    area,
    grid.numberFormats,
    (range.numberFormat as unknown[][]).map((row) =>
      row.map((format) => (typeof format === "string" ? format : "General")),
    ),
  );
}

function put<T>({ area: all, isWhole }: OpenGrid, area: Area, into: T[][], rows: readonly T[][]): void {
  if (isWhole) {
    for (const row of rows) into.push(row);
    return;
  }
  const column = area.firstColumn - all.firstColumn;
  rows.forEach((row, i) => {
    const at = area.firstRow - all.firstRow + i;
    const now = into[at]!.slice();
    row.forEach((content, j) => (now[column + j] = content));
    into[at] = now;
  });
}

/** As many whole rows as fit; at least one row, however wide. */
function firstPieces(pending: readonly Piece[], cells: number): { now: Piece[]; later: Piece[] } {
  const now: Piece[] = [];
  let room = cells;
  for (const [index, piece] of pending.entries()) {
    const rows = Math.min(
      rowsOf(piece.area),
      Math.max(Math.floor(room / columnsOf(piece.area)), now.length === 0 ? 1 : 0),
    );
    if (rows === 0) return { now, later: pending.slice(index) };
    room -= rows * columnsOf(piece.area);
    now.push({ ...piece, area: { ...piece.area, lastRow: piece.area.firstRow + rows - 1 } });
    if (rows < rowsOf(piece.area))
      return {
        now,
        later: [
          { ...piece, area: { ...piece.area, firstRow: piece.area.firstRow + rows } },
          ...pending.slice(index + 1),
        ],
      };
  }
  return { now, later: [] };
}
