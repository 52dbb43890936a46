/**
 * Where the two mark columns of each table stand: the first free columns right of everything the officer has on the
 * sheet.
 */
import type { Area, ColumnNumber, RowNumber, SheetCells } from "../../sheet/cells";
import type { RegistrationTable } from "../../registration/model/registration";
import { covers, gridOf } from "./sheetGrid";

/** XFD */
const LAST_COLUMN: ColumnNumber = 16_384;

interface RowMarkPlace {
  readonly headerRow: RowNumber;
  readonly statusColumn: ColumnNumber;
}

export interface RowMarkPlaces {
  /** By table id. */
  readonly places: ReadonlyMap<string, RowMarkPlace>;
  /** From A1 to the officer's last cell. */
  readonly officerArea: Area;
}

interface Taken {
  readonly firstRow: RowNumber;
  readonly lastRow: RowNumber;
  readonly status: ColumnNumber;
}

/** `tables`: all of this sheet. `existing`: mark areas of an earlier run on this sheet, header row to last row. */
export function rowMarkPlaces(
  sheet: SheetCells,
  tables: readonly RegistrationTable[],
  existing: readonly Area[],
): RowMarkPlaces {
  const lastColumn = lastOfficerColumn(sheet, existing);
  const places = new Map<string, RowMarkPlace>();
  const taken: Taken[] = [];
  const free = [...existing];
  const waiting: RegistrationTable[] = [];
  // Tables that keep their columns come first, so that no other table takes them.
  for (const table of leftToRight(tables)) {
    const index = free.findIndex((area) => keepsColumns(sheet, table, area, existing));
    const area = free[index];
    if (area === undefined) {
      waiting.push(table);
      continue;
    }
    free.splice(index, 1);
    take(table, area.firstColumn);
  }
  for (const table of waiting) {
    let status = firstFree(sheet, table, lastColumn);
    const isTaken = (column: ColumnNumber): boolean =>
      taken.some((other) => rowsOverlap(other, table) && Math.abs(other.status - column) < 2);
    // Something stands in the sheet's last column: the nearest columns that are free beside the table will do.
    const isFull = (column: ColumnNumber): boolean => isTaken(column) || !isFreeBeside(sheet, table, column);
    if (status >= LAST_COLUMN) for (status = table.lastColumn + 2; isFull(status) && status < LAST_COLUMN;) status += 1;
    while (isTaken(status)) status += 1;
    take(table, status);
  }
  return { places, officerArea: { firstRow: 1, firstColumn: 1, lastRow: sheet.area?.lastRow ?? 1, lastColumn } };

  function take(table: RegistrationTable, status: ColumnNumber): void {
    places.set(table.id, { headerRow: headerRowOf(table), statusColumn: status });
    taken.push({ firstRow: headerRowOf(table), lastRow: table.lastRow, status });
  }
}

export function headerRowOf(table: RegistrationTable): RowNumber {
  return table.headerRows.at(-1) ?? table.firstRow - 1;
}

function rowsOverlap(taken: Taken, table: RegistrationTable): boolean {
  return taken.firstRow <= table.lastRow && taken.lastRow >= headerRowOf(table);
}

function leftToRight(tables: readonly RegistrationTable[]): RegistrationTable[] {
  return [...tables].sort((a, b) => a.firstColumn - b.firstColumn || a.firstRow - b.firstRow);
}

/** One column stays empty beside an Excel table: it would grow over marks that touch it. */
function firstFree(sheet: SheetCells, table: RegistrationTable, lastColumn: ColumnNumber): ColumnNumber {
  const touches = sheet.excelTables.some(
    (area) => area.lastColumn === lastColumn && area.firstRow <= table.lastRow && area.lastRow >= headerRowOf(table),
  );
  return lastColumn + (touches ? 2 : 1);
}

/** Two columns, from this one on, with nothing in the table's rows. */
function isFreeBeside(sheet: SheetCells, table: RegistrationTable, column: ColumnNumber): boolean {
  const grid = gridOf(sheet);
  for (let row = headerRowOf(table); row <= table.lastRow; row += 1)
    if (grid.value(row, column) !== "" || grid.value(row, column + 1) !== "") return false;
  return true;
}

/**
 * The columns of an earlier run are kept while they stand beside the table and the officer has written nothing into
 * them.
 */
function keepsColumns(sheet: SheetCells, table: RegistrationTable, area: Area, existing: readonly Area[]): boolean {
  if (area.firstColumn <= table.lastColumn || area.firstRow > table.lastRow || area.lastRow < headerRowOf(table))
    return false;
  const columns = [area.firstColumn, area.firstColumn + 1];
  if (
    sheet.excelTables.some(
      (other) =>
        columns.some((column) => column >= other.firstColumn && column <= other.lastColumn + 1) &&
        other.firstRow <= table.lastRow &&
        other.lastRow >= headerRowOf(table),
    )
  )
    return false;
  const grid = gridOf(sheet);
  for (let row = headerRowOf(table); row <= table.lastRow; row += 1) {
    for (const column of columns) {
      if (grid.value(row, column) !== "" && !existing.some((own) => covers(own, row, column))) return false;
    }
  }
  return true;
}

/**
 * The used range without the columns that only we use, and without the empty column we had left beside an Excel
 * table.
 */
function lastOfficerColumn(sheet: SheetCells, existing: readonly Area[]): ColumnNumber {
  if (sheet.area === null) return 1;
  const { area } = sheet;
  const grid = gridOf(sheet);
  const isOurs = (column: ColumnNumber): boolean =>
    existing.some((own) => column >= own.firstColumn && column <= own.lastColumn);
  const isEmpty = (column: ColumnNumber): boolean => {
    for (let row = area.firstRow; row <= area.lastRow; row += 1) {
      if (grid.value(row, column) !== "" && !existing.some((own) => covers(own, row, column))) return false;
    }
    return true;
  };
  let last = area.lastColumn;
  while (last > 1 && isOurs(last) && isEmpty(last)) last -= 1;
  const stripped = last < area.lastColumn;
  if (stripped && sheet.excelTables.some((table) => table.lastColumn === last - 1) && isEmpty(last)) last -= 1;
  return last;
}
