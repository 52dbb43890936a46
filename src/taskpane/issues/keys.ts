/** Keys of the list, as of a grid whose rows open: where they lead. Pure. */
import type { Column } from "./IssueRow";
import type { Row } from "./shown";

interface Place {
  readonly at: number;
  readonly column: Column;
}

/** `toggled`: the row that opens or closes; the keyboard stays. */
interface Target extends Place {
  readonly toggled?: number;
}

interface Pressed {
  readonly key: string;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** Rows that Page Up and Page Down go. */
const PAGE = 10;

/** null: it is no key of the list. */
export function keyTarget(pressed: Pressed, rows: readonly Row[], { at, column }: Place): Target | null {
  if (pressed.altKey || pressed.metaKey) return null;
  const to = (row: number): Target => ({ at: Math.min(Math.max(0, row), rows.length - 1), column });
  switch (pressed.key) {
    case "ArrowDown":
      return to(at + 1);
    case "ArrowUp":
      return to(at - 1);
    case "PageDown":
      return to(at + PAGE);
    case "PageUp":
      return to(at - PAGE);
    case "Home":
      return to(0);
    case "End":
      return to(rows.length - 1);
    case "ArrowRight":
      return rightOf(rows, at);
    case "ArrowLeft":
      return leftOf(rows, { at, column });
    default:
      return null;
  }
}

/** Opens what is closed; from there on to the second cell. */
function rightOf(rows: readonly Row[], at: number): Target {
  const { kind, open } = rows[at]!;
  return kind === "finding" || open ? { at, column: 1 } : { at, column: 0, toggled: at };
}

/** Back to the first cell; from there closes what is open, or goes up to its heading. */
function leftOf(rows: readonly Row[], { at, column }: Place): Target {
  if (column === 1) return { at, column: 0 };
  const { kind, open, level } = rows[at]!;
  if (kind !== "finding" && open) return { at, column: 0, toggled: at };
  for (let above = at - 1; above >= 0; above--) if (rows[above]!.level < level) return { at: above, column: 0 };
  return { at, column: 0 };
}
