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

export interface FieldCell {
  readonly field: Field;
  readonly cell: Cell;
}

/** Every cell of a row that means something, mark columns included; one per column, from left to right. */
export function cellsOf(entry: AnyEntry): readonly FieldCell[] {
  const byColumn = new Map<number, FieldCell>();
  const add = (field: Field, cell: Cell | null | undefined): void => {
    if (cell && !byColumn.has(cell.column)) byColumn.set(cell.column, { field, cell });
  };
  for (const { field, cell } of entry.cells) add(field, cell);
  if ("rating" in entry) add("rating", entry.rating.cell);
  for (const award of awardsOf(entry)) add(award.column, award.cell);
  if ("marks" in entry) for (const mark of entry.marks) add("movement", mark?.cell);
  if ("figures" in entry) for (const figure of entry.figures) add(figure.field, figure.cell);
  if ("plan" in entry) add("plan", entry.plan?.cell);
  return [...byColumn.values()].sort((a, b) => a.cell.column - b.cell.column);
}

export function awardsOf(entry: AnyEntry): readonly AwardRef[] {
  return "awards" in entry ? entry.awards : [];
}

/** Entries in the order given, gathered by the table they stand in. */
export function byTable<E extends Entry>(entries: Iterable<E>): ReadonlyMap<string, readonly E[]> {
  return grouped([...entries], ({ table }) => table.id);
}

/** Blank as an officer sees it: nothing, or only spaces of any kind. */
export { isBlankText as isBlank } from "../../text/normalise";
