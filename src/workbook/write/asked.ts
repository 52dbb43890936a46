/** Cells asked for once more in a request that is sent anyway, large areas in pieces that any answer holds. */
import type { Area, CellScalar, ColumnNumber, RowNumber } from "../../domain/sheet/cells";
import { columnsOf, rowsOf } from "../excel/address";
import type { Batch, Outbox } from "../excel/outbox";

/** Of an answer: what a short text takes with its quotes. */
const BYTES_PER_CELL = 60;
const CELLS_PER_PIECE = 20_000;

export interface AskedCell {
  readonly row: RowNumber;
  readonly column: ColumnNumber;
  readonly value: CellScalar;
}

/** `rangeOf`: where an area stands. The answer is there when the outbox is sent. */
export function askCells(
  outbox: Outbox,
  areas: readonly Area[],
  rangeOf: (batch: Batch, area: Area) => Excel.Range,
): () => AskedCell[] {
  const loaded: { area: Area; range: Excel.Range }[] = [];
  for (const area of areas.flatMap(inPieces)) {
    outbox.add(
      (batch) => {
        const range = rangeOf(batch, area);
        range.load("values");
        loaded.push({ area, range });
      },
      rowsOf(area) * columnsOf(area) * BYTES_PER_CELL,
    );
  }
  return () => loaded.flatMap(({ area, range }) => cellsOf(area, range.values as CellScalar[][]));
}

function inPieces(area: Area): Area[] {
  const rows = Math.max(1, Math.floor(CELLS_PER_PIECE / columnsOf(area)));
  return Array.from({ length: Math.ceil(rowsOf(area) / rows) }, (_, index) => ({
    ...area,
    firstRow: area.firstRow + index * rows,
    lastRow: Math.min(area.lastRow, area.firstRow + (index + 1) * rows - 1),
  }));
}

const cellsOf = (area: Area, values: readonly (readonly CellScalar[])[]): AskedCell[] =>
  values.flatMap((line, row) =>
    line.map((value, column) => ({ row: area.firstRow + row, column: area.firstColumn + column, value })),
  );
