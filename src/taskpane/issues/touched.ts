/** Whether the officer has changed what a finding is about, since the check that found it. */
import type { Finding } from "../../domain/rules/rule";
import type { Area } from "../../domain/sheet/cells";
import { covers } from "../../domain/sheet/areas";
import type { Changes } from "../state/changes";

const cellArea = (row: number, column: number): Area => ({
  firstRow: row,
  lastRow: row,
  firstColumn: column,
  lastColumn: column,
});

export function isTouched({ place, ofColumn }: Finding, changes: Changes | null): boolean {
  if (changes === null) return false;
  const cells = ofColumn?.cells ?? (place.row === null || place.column === null ? [] : [place as Cell]);
  return changes.places.some(
    ({ sheet, area }) =>
      sheet === place.sheet && area !== null && cells.some(({ row, column }) => covers(area, cellArea(row, column))),
  );
}

interface Cell {
  readonly row: number;
  readonly column: number;
}
