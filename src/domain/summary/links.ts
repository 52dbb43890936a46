/** How papers call one another's cells: by what is typed into them, never by where they happen to stand. */
import { absoluteAddress, quotedSheet } from "../sheet/address";
import type { SheetDocument } from "../plan/plan";
import type { LinkedInput, PaperCell } from "./paper";

/** Papers are looked through once. */
export function cellsToFillIn(
  documentOf: LinkedInput["documentOf"],
  nameOf: (role: string) => string,
): LinkedInput["cellOf"] {
  const known = new Map<string, ReadonlyMap<string, PaperCell>>();
  return (role, key) => {
    let cells = known.get(role);
    if (cells === undefined) {
      const document = documentOf(role);
      cells = document === null ? new Map() : cellsByKey(document, nameOf(role));
      known.set(role, cells);
    }
    return cells.get(key) ?? null;
  };
}

function cellsByKey({ rows }: SheetDocument, name: string): Map<string, PaperCell> {
  const sheet = quotedSheet(name);
  return new Map(
    rows.flatMap(({ cells }, index) =>
      cells.flatMap(({ input, column }) =>
        input === undefined
          ? []
          : [[input, { row: index + 1, column, address: `${sheet}!${absoluteAddress(index + 1, column)}` }] as const],
      ),
    ),
  );
}
