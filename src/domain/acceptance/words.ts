/** The words that the table and the findings share; the messages room has them. */
import type { Field } from "../registration/model/fields";
import type { Finding } from "../rules/rule";

export interface AcceptanceWords {
  /** As it is written into the table. */
  readonly fieldName: (field: Field) => string;
  /** A field by its id or by what it is called in any language; null: none. */
  readonly fieldOf: (text: string) => Field | null;
  /** What was found, in one sentence. */
  readonly found: (finding: Finding) => string;
  /**
   * The same sentence in the pieces between what depends on a place (rows, cells, sheets, how many of a column): these
   * change when rows are put in or sorted. `ofColumn`: as the finding of its whole column would say it; null: it would not.
   */
  readonly pieces: (finding: Finding, ofColumn: boolean) => readonly string[] | null;
  /** The first one is written. */
  readonly nameless: readonly string[];
  readonly wholeBloc: readonly string[];
}
