/** Which cells changed since the result was read, and what a check after an edit has brought, in words. */
import type { PaneText } from "../../messages";
import type { Changes } from "../state/changes";
import type { LiveCheck } from "../state/paneState";

/** So many are named: the line stays in view above the list. */
const NAMED = 3;
/** Whole rows and columns end at the sheet's edges. */
const [LAST_ROW, LAST_COLUMN] = [1_048_576, 16_384];

/** «ĐK cá nhân» C5, D7; «Chỉ tiêu» B2 và 4 ô khác */
export function changedCells({ places, more }: Changes, text: PaneText): string {
  let cells = "";
  let sheetBefore: string | null = null;
  for (const { sheet, address } of places.slice(0, NAMED)) {
    const isNext = sheet !== sheetBefore;
    const comma = isNext ? "; " : ", ";
    cells += `${cells === "" ? "" : comma}${isNext && sheet !== "" ? `«${sheet}» ` : ""}${address}`;
    sheetBefore = sheet;
  }
  const others = places.slice(NAMED);
  if (others.length + more === 0) return cells;
  const sizes = others.map(sizeOf);
  const isCounted = more === 0 && sizes.every((size) => size !== null);
  const count = isCounted ? sizes.reduce((sum: number, size) => sum + size, 0) : others.length + more;
  return text(isCounted ? "changed.more" : "changed.moreParts", { cells, count });
}

/** How many cells; null: whole rows, whole columns, or several areas. */
function sizeOf({ area }: Changes["places"][number]): number | null {
  if (area === null || area.lastRow === LAST_ROW || area.lastColumn === LAST_COLUMN) return null;
  return (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1);
}

export function changedText(changes: Changes, text: PaneText): string {
  const cells = changedCells(changes, text);
  if (!changes.remote) return text("stale.own", { cells });
  return text(changes.own ? "stale.both" : "stale.remote", { cells });
}

/** «Đã xử lý 1 nội dung, còn 58.» */
export function liveText({ solved, fresh, left }: NonNullable<LiveCheck["last"]>, text: PaneText): string {
  if (solved > 0 && fresh > 0) return text("live.both", { solved, fresh, left });
  if (solved > 0) return text("live.solved", { solved, left });
  if (fresh > 0) return text("live.fresh", { fresh, left });
  return left === 0 ? text("live.none") : text("live.same", { left });
}
