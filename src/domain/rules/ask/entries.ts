/** Going over the rows of a registration, whatever table they stand in. */
import { grouped } from "../../lists";
import type {
  AwardRef,
  Cell,
  Collective,
  Entry,
  HonoursRow,
  MovementsRow,
  Person,
  Registration,
  TargetsRow,
} from "../../registration/model/registration";
import type { Field } from "../../registration/model/fields";

export type AnyEntry = Person | Collective | HonoursRow | MovementsRow | TargetsRow;

export function* allEntries(registration: Registration): Generator<AnyEntry> {
  yield* registration.people;
  yield* registration.collectives;
  yield* registration.honours;
  yield* registration.movements;
  yield* registration.targets;
}

/** Rows that can register titles and awards. */
export function* awardingEntries(registration: Registration): Generator<Person | Collective | HonoursRow> {
  yield* registration.people;
  yield* registration.collectives;
  yield* registration.honours;
}

interface FieldCell {
  readonly field: Field;
  readonly cell: Cell;
}

/** Every cell of a row that means something, mark columns included; a cell read for several things comes several times. */
export function* cellsOf(entry: AnyEntry): Generator<FieldCell> {
  yield* entry.cells;
  if ("rating" in entry && entry.rating.cell) yield { field: "rating", cell: entry.rating.cell };
  for (const { column, cell } of awardsOf(entry)) yield { field: column, cell };
  if ("marks" in entry) for (const mark of entry.marks) if (mark) yield { field: "movement", cell: mark.cell };
}

/** One per column, from left to right; of several in a column the first. */
export function byColumn(cells: readonly FieldCell[]): readonly FieldCell[] {
  const first = new Map<number, FieldCell>();
  for (const each of cells) if (!first.has(each.cell.column)) first.set(each.cell.column, each);
  return [...first.values()].sort((a, b) => a.cell.column - b.cell.column);
}

function awardsOf(entry: AnyEntry): readonly AwardRef[] {
  return "awards" in entry ? entry.awards : [];
}

/** Entries in the order given, gathered by the table they stand in. */
export function byTable<E extends Entry>(entries: Iterable<E>): ReadonlyMap<string, readonly E[]> {
  return grouped([...entries], ({ table }) => table.id);
}

/** Blank as an officer sees it: nothing, or only spaces of any kind. */
export { isBlankText as isBlank } from "../../text/normalise";
