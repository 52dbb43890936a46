/** Names of people that stand in two columns side by side. */
import type { ReadColumn } from "./readColumn";
import type { TableBlock } from "../tables/tableBlocks";
import type { SheetGrid } from "../tables/sheetGrid";
import type { Words } from "../words/vocabulary";
import { FAMILY_NAME, GIVEN_NAME } from "../words/headerWords";

/** A name over two columns: «Họ và tên đệm» | «Tên», or «Họ và tên» merged over both. */
export function withGivenName(
  columns: ReadColumn[],
  { columns: headers, bodyFirst, bodyLast }: TableBlock,
  grid: SheetGrid,
  words: Words,
): void {
  const at = columns.findIndex(({ field }) => field === "name");
  const name = columns[at];
  if (name === undefined || name.column >= grid.area.lastColumn || !FAMILY_NAME.test(words.key(name.markText))) return;
  const beside = columns[at + 1];
  const isBeside = beside !== undefined && beside.column === name.column + 1;
  if (isBeside && (beside.field !== null || beside.mark !== null || !GIVEN_NAME.test(words.key(beside.markText))))
    return;
  if (!isBeside && headers.some(({ column }) => column === name.column + 1)) return;
  let given = 0;
  let filled = 0;
  for (let row = bodyFirst; row <= Math.min(bodyLast, bodyFirst + 200); row++) {
    const value = grid.value(row, name.column + 1);
    if (typeof value !== "string" || grid.blank(row, name.column + 1)) continue;
    filled++;
    if (/^\s*[\p{L}\p{M}®¬©ª§]+\s*$/u.test(value) && !grid.blank(row, name.column)) given++;
  }
  if (filled === 0 || given < filled * 0.8) return;
  const column: ReadColumn = {
    ...(isBeside ? beside : name),
    column: name.column + 1,
    field: "name",
    mark: null,
    confidence: 0.9,
    reason: isBeside ? "header" : "values",
  };
  columns.splice(at + 1, isBeside ? 1 : 0, column);
}
