/** What reading one table gives back. */
import type {
  Collective,
  Entry,
  HonoursRow,
  MovementsRow,
  Person,
  RegistrationTable,
  StatedRow,
  TargetsRow,
  UnreadRow,
} from "./registration";

/** A row with a cell that may be in an old encoding. */
export interface Suspect {
  readonly entry: Entry;
  /** The font that the table's other names speak for; null for Unicode. */
  readonly nameFont: string | null;
}

/** Rows of a table by what they are, in its order. */
export interface RowsOfTable {
  readonly people: readonly Person[];
  readonly collectives: readonly Collective[];
  readonly honours: readonly HonoursRow[];
  readonly movements: readonly MovementsRow[];
  readonly targets: readonly TargetsRow[];
  readonly unread: readonly UnreadRow[];
  readonly suspects: readonly Suspect[];
}

export interface TableRead extends RowsOfTable {
  readonly table: RegistrationTable;
  readonly stated: readonly StatedRow[];
}
