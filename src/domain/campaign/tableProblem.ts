/** What is wrong in one of the officer's tables, by the cell it stands in. */
import type { ColumnNumber, RowNumber } from "../sheet/cells";

/** Excel names of the officer's tables; the same in every language. */
export type OfficerTableName = "STD_Dot" | "STD_DonVi" | "STD_PhongTrao" | "STD_DanhHieu" | "STD_QuyTac" | "STD_ThamSo";

export type TableProblemCode =
  /** A share, a count, a date, a word of a list: `expected` says what may stand there. */
  | "wrongValue"
  /** A formula without a value. */
  | "cellError"
  /** A line without a name or code. */
  | "empty"
  /** Nothing is set that has to be. */
  | "notSet"
  /** The name or code of the row is none that the table may have. */
  | "unknownRow"
  | "duplicate"
  /** A unit, an award, a rule that there is none of. */
  | "unknownName"
  | "columnMissing"
  | "tableMissing";

export interface TableProblem {
  readonly code: TableProblemCode;
  readonly table: OfficerTableName;
  readonly sheet: string;
  readonly row: RowNumber;
  readonly column: ColumnNumber;
  /** What the cell is about: «Tỷ lệ hoàn thành xuất sắc», «Báo Thanh tra». */
  readonly item: string;
  readonly found: string;
  readonly expected: Expected;
}

/** What may stand in the cell, in both languages; words that the table itself uses stay Vietnamese. */
export interface Expected {
  readonly vi: string;
  readonly en: string;
}

export const sameInBoth = (text: string): Expected => ({ vi: text, en: text });
