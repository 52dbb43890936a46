/** «G12» <-> row and column numbers. */
import { cellAddress } from "../../src/domain/sheet/address";

export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column;
}

/** «Sheet!G12»; the row or the column missing: «Sheet!*». */
export function addressOf(place: {
  readonly sheet: string;
  readonly row: number | null;
  readonly column: number | null;
}): string {
  const cell = place.row === null || place.column === null ? "*" : cellAddress(place.row, place.column);
  return `${place.sheet}!${cell}`;
}
