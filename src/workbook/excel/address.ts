/**
 * Places in Excel's own notation. Everything above this room counts rows and columns from 1, as a person sees them;
 * so do these. Single cells, columns and quoted sheets are written by domain/sheet/address.ts.
 */
import { cellAddress, columnLetters, quotedSheet } from "../../domain/sheet/address";
import type { Area, ColumnNumber, RowNumber } from "../../domain/sheet/cells";

/** Longest address that getRange and getRanges take (learn.microsoft.com, excel-add-ins-multiple-ranges). */
const LONGEST_ADDRESS = 8192;

/** "AB" → 28. */
function columnOf(letters: string): ColumnNumber {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

export function areaAddress(area: Area): string {
  const first = cellAddress(area.firstRow, area.firstColumn);
  const last = cellAddress(area.lastRow, area.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** The absolute reference that a defined name holds. */
export function reference(sheet: string, area: Area): string {
  const corner = (row: RowNumber, column: ColumnNumber): string => `$${columnLetters(column)}$${row}`;
  const [first, last] = [corner(area.firstRow, area.firstColumn), corner(area.lastRow, area.lastColumn)];
  return `=${quotedSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

const ADDRESS = /^(?:(.+)!)?\$?([A-Z]+)?\$?(\d+)?(?::\$?([A-Z]+)?\$?(\d+)?)?$/u;
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/**
 * An address as Excel answers it: «'ĐK cá nhân'!A7:M238», «Sheet1!A:A», «B5». null for several areas or something
 * else.
 */
export function parseAddress(address: string): { readonly sheet: string | null; readonly area: Area } | null {
  const match = ADDRESS.exec(address);
  if (match === null || (match[2] === undefined && match[3] === undefined)) return null;
  const [, sheet, firstColumn, firstRow, lastColumn, lastRow] = match;
  // «B5» ends where it begins; «A:A» and «3:3» leave the other direction open to the sheet's end.
  const isSingle = lastColumn === undefined && lastRow === undefined;
  const endColumn = isSingle ? firstColumn : lastColumn;
  const endRow = isSingle ? firstRow : lastRow;
  return {
    sheet: sheet === undefined ? null : unquoted(sheet),
    area: {
      firstRow: firstRow === undefined ? 1 : Number(firstRow),
      firstColumn: firstColumn === undefined ? 1 : columnOf(firstColumn),
      lastRow: endRow === undefined ? LAST_ROW : Number(endRow),
      lastColumn: endColumn === undefined ? LAST_COLUMN : columnOf(endColumn),
    },
  };
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") && sheet.endsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

export const rowsOf = (area: Area): number => area.lastRow - area.firstRow + 1;
export const columnsOf = (area: Area): number => area.lastColumn - area.firstColumn + 1;

export function sameArea(one: Area | null, other: Area | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.firstRow === other.firstRow &&
    one.lastRow === other.lastRow &&
    one.firstColumn === other.firstColumn &&
    one.lastColumn === other.lastColumn
  );
}

/** Addresses joined by commas into as few texts as Excel's limit allows. */
export function joinedAddresses(addresses: readonly string[]): string[] {
  const joined: string[] = [];
  let current = "";
  for (const address of addresses) {
    if (current !== "" && current.length + address.length + 1 > LONGEST_ADDRESS) {
      joined.push(current);
      current = "";
    }
    current = current === "" ? address : `${current},${address}`;
  }
  if (current !== "") joined.push(current);
  return joined;
}
