/**
 * A written sheet's ground: what the last layout left is taken out, and cells get the number formats that their values need. How it
 * looks and prints is set later (sheetLooks.ts, page.ts).
 */
import type { WordedCell, WordedDocument } from "../../domain/plan/worded";
import { areaAddress, columnsOf, rowsOf } from "../excel/address";
import type { Outbox } from "../excel/outbox";
import type { Grid } from "../read/grids";
import type { DocumentTask } from "./documentTask";
import { extentOf } from "./extent";
import { cellsByStyle } from "./sheetLooks";
import { rectangles } from "./rectangles";
import type { Area } from "../../domain/sheet/cells";
import { STYLE_VERSION, styleOf } from "./styles";

/** Everything that a new layout depends on. */
export const stylesOf = (plan: WordedDocument): unknown => [
  STYLE_VERSION,
  plan.columnWidths,
  plan.table,
  plan.freezeRows,
  plan.showGridlines,
  ...(plan.looks === undefined ? [] : [plan.looks]),
  plan.rows.map((row) =>
    row.cells.map((cell) => [cell.column, cell.style, cell.columns, cell.rows, inputOf(plan, cell)]),
  ),
];

/** In a table each finding brings its own key: where nothing is typed, another one in its place is the same layout. */
const inputOf = ({ table }: WordedDocument, { input }: WordedCell): string | null =>
  table == null || input === null ? input : "";

/** To be raised whenever setPage sets something else. */
const PAGE_VERSION = 1;

export const heightsOf = (plan: WordedDocument): unknown => plan.rows.map(({ height }) => height);

export const pageOf = (plan: WordedDocument): unknown => [
  STYLE_VERSION,
  PAGE_VERSION,
  plan.print,
  plan.rows.flatMap((row, index) => (row.pageBreakBefore ? [index + 1] : [])),
];

/**
 * The sheet itself stays: references to it and its place do not change. Before anything is written: a date or a share without its
 * format is another figure to whoever reads it.
 */
export function layOut(outbox: Outbox, task: DocumentTask, grid: Grid | undefined, tableNames: Set<string>): void {
  const { plan, sheetName } = task;
  for (const table of task.sheet?.tables ?? []) {
    tableNames.delete(table.name.toLowerCase());
    outbox.add((batch) => void batch.sheet(sheetName).tables.getItem(table.id).convertToRange().untrack());
  }
  emptyGround(outbox, task, grid);
  for (const [name, areas] of cellsByStyle(plan)) {
    const { numberFormat } = styleOf(name);
    if (numberFormat !== undefined) setNumberFormats(outbox, sheetName, rectangles(areas), numberFormat);
  }
}

/** Whatever the last layout and anybody else left is gone. */
function emptyGround(outbox: Outbox, { plan, sheetName, record }: DocumentTask, grid: Grid | undefined): void {
  const now = extentOf(plan);
  const before = areaAddress({
    firstRow: 1,
    firstColumn: 1,
    lastRow: Math.max(now.rows, record?.rows ?? 0, grid?.area.lastRow ?? 0),
    lastColumn: Math.max(now.columns, record?.columns ?? 0, grid?.area.lastColumn ?? 0),
  });
  outbox.add((batch) => {
    const old = batch.range(sheetName, before);
    old.unmerge();
    old.clear("All");
  });
}

/** A group of ranges takes no number format: each rectangle gets its own, in one array. */
function setNumberFormats(outbox: Outbox, sheetName: string, areas: readonly Area[], numberFormat: string): void {
  for (const area of areas) {
    const rows = rowsOf(area);
    const columns = columnsOf(area);
    outbox.add(
      (batch) => {
        batch.range(sheetName, areaAddress(area)).numberFormat = Array.from({ length: rows }, () =>
          new Array<string>(columns).fill(numberFormat),
        );
      },
      rows * columns * (numberFormat.length + 3),
    );
  }
}
