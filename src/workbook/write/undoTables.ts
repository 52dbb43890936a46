/** Tables of the officer's that a step made longer or shorter: as long as they were, where their cells could be restored. */
import { officerTableOf } from "../../domain/campaign/officerTables";
import { compositeKey } from "../../domain/compositeKey";
import { areaAddress, rowsOf } from "../excel/address";
import type { Outbox } from "../excel/outbox";
import type { Grid } from "../read/grids";
import type { Found } from "../read/read";
import type { SurveyedSheet } from "../read/survey";
import type { Step } from "../session/steps";
import { contentAt } from "./cellTask";
import type { CellTask } from "./cellTask";

type Table = SurveyedSheet["tables"][number];

/** `restored`: what their cells hold now. */
export function restoreTables(
  outbox: Outbox,
  found: Found,
  { tables = [] }: Step,
  restored: readonly CellTask[],
): void {
  const next = new Map(restored.map((task) => [keyOf(task.sheet.id, task.row, task.column), task.next]));
  for (const { name, before, after } of tables) {
    const sheet = found.sheets.find((each) => each.tables.some((table) => officerTableOf(table.name) === name));
    const table = sheet?.tables.find((each) => officerTableOf(each.name) === name);
    if (sheet === undefined || table === undefined || sheet.protected) continue;
    const grid = found.grids.get(sheet.id);
    const isEmpty = (row: number): boolean =>
      columnsIn(table).every(
        (column) => (next.get(keyOf(sheet.id, row, column)) ?? contentAt(grid, row, column)) === "",
      );
    if (after > before) takeOut(outbox, sheet, table, emptyAtEnd(table, after - before, isEmpty));
    else if (rowsOf(table) === after) lengthen(outbox, { sheet, table, grid }, before - after, isEmpty);
  }
}

const keyOf = (sheet: string, row: number, column: number): string => compositeKey(sheet, row, column);

const columnsIn = ({ firstColumn, lastColumn }: Table): readonly number[] =>
  Array.from({ length: lastColumn - firstColumn + 1 }, (_, at) => firstColumn + at);

/** So many of the last rows hold nothing any more; one row below the header stays. */
function emptyAtEnd(table: Table, most: number, isEmpty: (row: number) => boolean): number {
  let rows = 0;
  while (rows < most && table.lastRow - rows > table.firstRow + 1 && isEmpty(table.lastRow - rows)) rows++;
  return rows;
}

/** What stands below moves up again, as it moved down. */
function takeOut(outbox: Outbox, sheet: SurveyedSheet, { id, ...area }: Table, rows: number): void {
  if (rows === 0) return;
  const lastRow = area.lastRow - rows;
  outbox.add((batch) => {
    batch
      .sheet(sheet.id)
      .tables.getItem(id)
      .resize(areaAddress({ ...area, lastRow }));
    batch.range(sheet.id, areaAddress({ ...area, firstRow: lastRow + 1 })).delete("Up");
  });
}

interface Place {
  readonly sheet: SurveyedSheet;
  readonly table: Table;
  readonly grid: Grid | undefined;
}

/** Over the rows in which its lines stand again. */
function lengthen(outbox: Outbox, { sheet, table }: Place, rows: number, isEmpty: (row: number) => boolean): void {
  const { id, ...area } = table;
  const added = Array.from({ length: rows }, (_, at) => area.lastRow + 1 + at);
  if (added.every(isEmpty)) return;
  outbox.add(
    (batch) =>
      void batch
        .sheet(sheet.id)
        .tables.getItem(id)
        .resize(areaAddress({ ...area, lastRow: area.lastRow + rows })),
  );
}
