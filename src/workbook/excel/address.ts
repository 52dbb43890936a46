/**
 * Places in Excel's own notation. Everything above this room counts rows and columns from 1, as a person sees them;
 * so do these. Single cells, columns and quoted sheets are written by domain/sheet/address.ts.
 */
import { absoluteAddress, cellAddress, quotedSheet } from "../../domain/sheet/address";
import type { Area } from "../../domain/sheet/cells";

export { LAST_COLUMN, LAST_ROW, parseAddress } from "../../domain/sheet/parseAddress";

/** Longest address that getRange and getRanges take (learn.microsoft.com, excel-add-ins-multiple-ranges). */
const LONGEST_ADDRESS = 8192;

export function areaAddress(area: Area): string {
  const first = cellAddress(area.firstRow, area.firstColumn);
  const last = cellAddress(area.lastRow, area.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** The absolute reference that a defined name holds. */
export function reference(sheet: string, area: Area): string {
  const first = absoluteAddress(area.firstRow, area.firstColumn);
  const last = absoluteAddress(area.lastRow, area.lastColumn);
  return `=${quotedSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
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
