/**
 * What an officer decided about how the workbook is to be read: what a table is, what its columns mean, whose it
 * is. A decision is known by the words of the table's headers, so that it is found again when the table moves,
 * grows or its sheet is renamed; where it stood (`place`) only tells tables with the very same headers apart. Plain
 * JSON: kept in the workbook, written and read by the command line. Beside them what became of each table that was
 * found.
 */
import type { AwardId } from "../../catalogue/awards";
import { TABLE_KINDS, type ColumnMark, type Field, type TableKind } from "./fields";

/** What a table is; «Không thuộc đợt này» takes it out of the check. */
export type TableDecision = TableKind | "notThisCampaign";
export const TABLE_DECISIONS: readonly TableDecision[] = [...TABLE_KINDS, "notThisCampaign"];

/** What may stand beside the field in the same cells. */
export type SecondField = "unit" | "position" | "rating";

/** What a column means. `field` and `mark` both null: the column is not to be read. */
export interface ColumnMeant {
  readonly field: Field | null;
  /** Set for a column of marks; `field` is null then. */
  readonly mark: ColumnMark | null;
  /** A history column that is one year's. */
  readonly year: number | null;
  /** A second thing in the same cells: «Chức vụ, đơn vị», «Họ và tên, chức vụ», «HTTNV, LĐTT». Absent: as found. */
  readonly also?: SecondField | null;
}

export interface ColumnChoice extends ColumnMeant {
  /** Header as read, parents first («Danh hiệu thi đua / LĐTT»); compared by its words. */
  readonly header: string;
  /** Which of several columns with this very header, from 1 and from the left. Absent: 1. */
  readonly nth?: number;
}

/** Titles of a person, lowest first: a list may be of everybody who registers one of them. */
export const LIST_TITLES = ["ldtt", "cstdcs", "cstdBo", "cstdtq"] as const satisfies readonly AwardId[];
export type ListTitle = (typeof LIST_TITLES)[number];

/** One table among those with the same headers. */
export interface TablePlace {
  readonly sheet: string;
  /** Which table with these headers on the sheet, from 1, from the top and then from the left. */
  readonly nth: number;
}

export interface TableMapping {
  /**
   * Headers of the table's columns from left to right, as in `ColumnChoice.header`: the decision holds where these
   * are the same.
   */
  readonly headers: readonly string[];
  /** How many rows the header takes. */
  readonly headerRows: number;
  /**
   * Where it was decided. Another table with the same headers takes over kind and columns, but not the unit and not
   * «Không thuộc đợt này». Absent: for all of them.
   */
  readonly place?: TablePlace;
  /** null: as found. */
  readonly kind: TableDecision | null;
  /** Official name of the unit that the whole table is of; null: as found. */
  readonly unit: string | null;
  /** The title that everybody on a list without a column for titles registers; absent: as heading or rows say. */
  readonly title?: ListTitle;
  /** Columns that are not named stay as found. */
  readonly columns: readonly ColumnChoice[];
}

export interface WorkbookMapping {
  readonly tables: readonly TableMapping[];
  /** The workbook is one unit's: the unit's official name. null: the whole bloc's. */
  readonly onlyUnit: string | null;
  /** Hidden sheets are registration too. */
  readonly includeHiddenSheets?: boolean;
}

export const NO_MAPPING: WorkbookMapping = { tables: [], onlyUnit: null };

/** «onlyUnit»: the workbook is one unit's. «ownRow»: the unit itself stands among the collectives of the sheet. */
export type UnitFrom = "mapping" | "title" | "sheetName" | "ownRow" | "onlyUnit";

/** What became of a table; `samePeople`: another list of the same people is counted. */
export type TableOutcome =
  "read" | "notThisCampaign" | "earlierYear" | "example" | "draft" | "othersList" | "samePeople" | "notUnderstood";

/** A header block on a sheet, and what became of it: one per table that was found, read or not. */
export interface FoundTable {
  /** `RegistrationTable.id` where it was read; otherwise the area, written the same way. */
  readonly id: string;
  readonly sheet: string;
  readonly headerRows: readonly number[];
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Rows under the header, to the next table or the end of the sheet. */
  readonly bodyFirst: number;
  readonly bodyLast: number;
  readonly headers: readonly string[];
  readonly place: TablePlace;
  readonly outcome: TableOutcome;
  /** The decision in force for it. */
  readonly mapping: TableMapping | null;
  /** Where `RegistrationTable.unit` comes from. */
  readonly unitFrom: UnitFrom | null;
  /** Sheet of the list that is counted instead (`samePeople`). */
  readonly leading?: string;
  /** Sheets of other lists that are counted together with that one: those of the units (`samePeople`). */
  readonly together?: readonly string[];
  /** Sheets of the other lists that the same one leads, for all of which this one asks (`samePeople`). */
  readonly others?: readonly string[];
  /** Who stands in these and in no list that is counted (`samePeople`): said, for nobody counts them. */
  readonly alone?: readonly string[];
  /** Who is counted from those and does not stand in this, which was put together from them (`samePeople`). */
  readonly lacking?: readonly string[];
  /** Who has another rating or title in the list that is counted (`samePeople`). */
  readonly differing?: readonly string[];
  /** It is not certain, and worth a question. */
  readonly asked?: boolean;
  /** Lines of text that were read as rows: there are no columns to decide about. */
  readonly lines?: boolean;
}

/**
 * A decision that was not followed: no table has its headers any more, or it leaves out who the rows are about, or
 * it names a unit the campaign does not have; or everything that was decided, for the workbook's memory cannot be
 * read.
 */
export interface IgnoredMapping {
  readonly table: TableMapping | null;
  readonly reason: "headersChanged" | "incomplete" | "unknownUnit" | "memoryDamaged";
  /** The unit that is unknown, else "". */
  readonly unit: string;
}

/** How the workbook was read, for the explanation and the page «Cách đọc sổ». */
export interface ReadingNotes {
  readonly found: readonly FoundTable[];
  readonly ignored: readonly IgnoredMapping[];
  /** Cells that were left out because they stand far from all others («ĐK cá nhân!XFD5»). */
  readonly farCells: readonly string[];
  /** What was decided beforehand; null: nothing. */
  readonly given: WorkbookMapping | null;
}
