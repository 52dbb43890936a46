/** Cells that another rule already speaks for: an error value (cell-error) or text in an old encoding (legacy-encoding). */
import type { Cell, Entry, Registration } from "../../registration/model";

const legacyCells = new WeakMap<Registration, ReadonlySet<string>>();
const key = (entry: Entry, cell: Cell): string => `${entry.table.id}\u0000${entry.row}\u0000${cell.column}`;

function legacyOf(registration: Registration): ReadonlySet<string> {
  let cells = legacyCells.get(registration);
  if (!cells) {
    cells = new Set(registration.legacy.map((text) => key(text.entry, text.cell)));
    legacyCells.set(registration, cells);
  }
  return cells;
}

export function isLegacy(registration: Registration, entry: Entry, cell: Cell | null): boolean {
  return cell !== null && registration.legacy.length > 0 && legacyOf(registration).has(key(entry, cell));
}

/** No other rule judges this cell: what stands in it is not what was meant. */
export function isSilenced(registration: Registration, entry: Entry, cell: Cell | null): boolean {
  return cell !== null && (cell.error !== null || isLegacy(registration, entry, cell));
}
