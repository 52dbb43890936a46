/**
 * The print area of an officer's sheet: where there is none, one around the officer's own cells, so that the marks
 * do not print.
 */
import { parseAddress, sameArea } from "../excel/address";

/**
 * Inserted rows and columns stretch a print area; one that begins elsewhere, or differs both ways, is the
 * officer's.
 */
export function isStillOurs(now: string | null, set: string): boolean {
  const one = now === null ? null : parseAddress(now)?.area;
  const other = parseAddress(set)?.area;
  if (one == null || other === undefined) return false;
  return (
    one.firstRow === other.firstRow &&
    one.firstColumn === other.firstColumn &&
    (one.lastRow === other.lastRow || one.lastColumn === other.lastColumn)
  );
}

export const samePrintArea = (now: string | null, wanted: string): boolean =>
  now !== null && sameArea(parseAddress(now)?.area ?? null, parseAddress(wanted)?.area ?? null);
