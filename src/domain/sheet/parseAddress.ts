/** Addresses as Excel answers them and as names in a file have them, read. */
import type { Area, ColumnNumber } from "./cells";

/** "AB" → 28. */
export function columnOf(letters: string): ColumnNumber {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
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
