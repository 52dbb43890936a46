/** What reading one table gives back. */
import type { Entry, Registration, RegistrationTable, StatedRow } from "./registration";

/** A row with a cell that may be in an old encoding. */
export interface Suspect {
  readonly entry: Entry;
  /** The font that the table's other names speak for; null for Unicode. */
  readonly nameFont: string | null;
}

/** Rows of a table by what they are, in its order: what a registration gathers of all its tables. */
export interface RowsOfTable extends Pick<
  Registration,
  "people" | "collectives" | "honours" | "movements" | "targets" | "unread"
> {
  readonly suspects: readonly Suspect[];
}

export interface TableRead extends RowsOfTable {
  readonly table: RegistrationTable;
  readonly stated: readonly StatedRow[];
}
