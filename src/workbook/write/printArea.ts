/**
 * The print area of an officer's sheet: where there is none, one around the officer's own cells, so that the marks
 * do not print.
 */
import { parseAddress, sameArea } from "../excel/address";

/**
 * Inserted rows and columns move and stretch a print area; one that only begins elsewhere, or differs both ways, is
 * the officer's.
 */
export function isStillOurs(now: string | null, set: string): boolean {
  const one = now === null ? null : parseAddress(now)?.area;
  const other = parseAddress(set)?.area;
  if (one == null || other === undefined) return false;
  const rows = { first: one.firstRow - other.firstRow, last: one.lastRow - other.lastRow };
  const columns = { first: one.firstColumn - other.firstColumn, last: one.lastColumn - other.lastColumn };
  if (isSame(rows)) return columns.first === 0 || isMoved(columns);
  if (isSame(columns)) return rows.first === 0 || isMoved(rows);
  return false;
}

interface Shift {
  readonly first: number;
  readonly last: number;
}

const isSame = ({ first, last }: Shift): boolean => first === 0 && last === 0;
/** By what was put in before it; more may have been put in inside. */
const isMoved = ({ first, last }: Shift): boolean => first > 0 && last >= first;

export const samePrintArea = (now: string | null, wanted: string): boolean =>
  now !== null && sameArea(parseAddress(now)?.area ?? null, parseAddress(wanted)?.area ?? null);
