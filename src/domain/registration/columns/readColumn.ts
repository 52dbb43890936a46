/**
 * A column of a table that is read, and the table as far as its columns tell: what the steps from headers to rows
 * hand on.
 */
import type { SecondField } from "../model/decisions";
import type { ColumnBinding } from "../model/registration";
import type { TableKind } from "../model/fields";

/** A binding with what the model does not need to know. */
export interface ReadColumn extends ColumnBinding {
  /** A second thing in the same cells: «Chức vụ, đơn vị», «Họ và tên, chức vụ», «HTTNV, LĐTT». */
  readonly also: SecondField | null;
  /** Header of an awards mark column without its parents. */
  readonly markText: string;
}

export interface BoundTable {
  readonly kind: TableKind;
  readonly columns: readonly ReadColumn[];
  readonly confidence: number;
  /** Rows may be people or collectives. */
  readonly mixed: boolean;
  /** People and their initiatives, and nothing that is registered: it says more of a register, and is none. */
  readonly topicsOnly: boolean;
}
