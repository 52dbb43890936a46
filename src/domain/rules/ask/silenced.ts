/**
 * Cells that another rule already speaks for: an error value (cell-error), and for how a text is typed one in an old
 * encoding (legacy-encoding).
 */
import type { Cell, Entry, Registration } from "../../registration/model/registration";
import { compositeKey } from "../../compositeKey";

const legacyCells = new WeakMap<Registration, ReadonlySet<string>>();
const key = (entry: Entry, cell: Cell): string => compositeKey(entry.table.id, entry.row, cell.column);

function legacyOf(registration: Registration): ReadonlySet<string> {
  let cells = legacyCells.get(registration);
  if (!cells) {
    cells = new Set(registration.legacy.map((text) => key(text.entry, text.cell)));
    legacyCells.set(registration, cells);
  }
  return cells;
}

/**
 * In an old encoding. What it says was converted for comparison and is judged like any other; how it is typed is not.
 */
export function isLegacy(registration: Registration, entry: Entry, cell: Cell | null): boolean {
  return cell !== null && registration.legacy.length > 0 && legacyOf(registration).has(key(entry, cell));
}

/** No other rule judges what this cell says: an error value stands in it. */
export function isSilenced(cell: Cell | null): boolean {
  return cell !== null && cell.error !== null;
}
