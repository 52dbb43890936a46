/** The officer's own tables: their names in Excel, their cells, and what is wrong in them. */
import type { CellScalar, ColumnNumber, RowNumber } from "../sheet/cells";

/** Excel names; the same in every language. */
export const OFFICER_TABLES = [
  "STD_Dot",
  "STD_DonVi",
  "STD_PhongTrao",
  "STD_DanhHieu",
  "STD_QuyTac",
  "STD_ThamSo",
  "STD_ChapNhan",
] as const;
export type OfficerTableName = (typeof OFFICER_TABLES)[number];

const BY_NAME = new Map(OFFICER_TABLES.map((name) => [name.toLowerCase(), name]));

/** Which of the officer's tables a name in Excel stands for; null: none. */
export const officerTableOf = (name: string): OfficerTableName | null => BY_NAME.get(name.toLowerCase()) ?? null;

/** A table as it stands in the workbook, header row first. */
export interface TableCells {
  readonly name: OfficerTableName;
  readonly sheet: string;
  readonly firstRow: RowNumber;
  readonly firstColumn: ColumnNumber;
  readonly values: readonly (readonly CellScalar[])[];
}

/** The two sheets that are made for them: the campaign, and its rules. */
export const OFFICER_SHEETS = ["campaign", "rules"] as const;
export type OfficerSheet = (typeof OFFICER_SHEETS)[number];

/** What of the officer's tables stands in the workbook. */
export interface OfficerTables {
  readonly tables: readonly TableCells[];
  /** Sheets that were made for them, by their names now; null: deleted. Absent: never made. */
  readonly sheets: Readonly<Partial<Record<OfficerSheet, string | null>>>;
}

export type TableProblemCode =
  /** A share, a count, a date, a word of a list: `expected` says what may stand there. */
  | "wrongValue"
  /** A formula without a value. */
  | "cellError"
  /** A line without a name or code. */
  | "empty"
  /** Nothing is set that has to be. */
  | "notSet"
  /** A line of acceptances without a reason, or that does not say whom it is about: it does not count. */
  | "incomplete"
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
