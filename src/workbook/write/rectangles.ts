/** Cells of one kind as few rectangles: side by side first, then equal stretches below one another. */
import type { Area } from "../../domain/sheet/cells";

export function rectangles(cells: readonly Area[]): Area[] {
  const sorted = [...cells].sort((one, other) => one.firstRow - other.firstRow || one.firstColumn - other.firstColumn);
  const stretches: Area[] = [];
  for (const cell of sorted) {
    const before = stretches.at(-1);
    if (
      before !== undefined &&
      before.firstRow === cell.firstRow &&
      before.lastRow === cell.lastRow &&
      before.lastColumn + 1 === cell.firstColumn
    ) {
      stretches[stretches.length - 1] = { ...before, lastColumn: cell.lastColumn };
    } else stretches.push(cell);
  }
  return stacks(stretches);
}

/** Only what stands exactly below one another: for cells that are merged each on its own row. */
export function stacks(stretches: readonly Area[]): Area[] {
  const open = new Map<string, Area>();
  const done: Area[] = [];
  for (const stretch of stretches) {
    const key = `${stretch.firstColumn}:${stretch.lastColumn}`;
    const above = open.get(key);
    if (above !== undefined && above.lastRow + 1 === stretch.firstRow)
      open.set(key, { ...above, lastRow: stretch.lastRow });
    else {
      if (above !== undefined) done.push(above);
      open.set(key, stretch);
    }
  }
  return [...done, ...open.values()].sort(
    (one, other) => one.firstRow - other.firstRow || one.firstColumn - other.firstColumn,
  );
}

/** What `area` has beyond `old`: at most one rectangle above, one below and one on either side. */
export function beyond(area: Area, old: Area | null): Area[] {
  if (
    old === null ||
    old.lastRow < area.firstRow ||
    old.firstRow > area.lastRow ||
    old.lastColumn < area.firstColumn ||
    old.firstColumn > area.lastColumn
  )
    return [area];
  const middle = { firstRow: Math.max(area.firstRow, old.firstRow), lastRow: Math.min(area.lastRow, old.lastRow) };
  return [
    { ...area, lastRow: old.firstRow - 1 },
    { ...area, firstRow: old.lastRow + 1 },
    { ...area, ...middle, lastColumn: old.firstColumn - 1 },
    { ...area, ...middle, firstColumn: old.lastColumn + 1 },
  ].filter((part) => part.firstRow <= part.lastRow && part.firstColumn <= part.lastColumn);
}
