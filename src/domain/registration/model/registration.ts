/**
 * The registration as understood: who registers what, and where each word of it stands in the workbook.
 * Everything keeps its place (sheet, row, column) and the original text; nothing is corrected here.
 */
import type { Area, CellScalar, ColumnNumber, RowNumber } from "../../sheet/cells";
import type { AwardId } from "../../catalogue/awards";
import type { RatingLevel } from "../../catalogue/ratings";
import type { ReadingNotes } from "./decisions";
import type { ColumnMark, Field, TableKind } from "./fields";

export interface ColumnBinding {
  readonly column: ColumnNumber;
  /**
   * Header as read, the merged parents first: «Danh hiệu thi đua / LĐTT». One line, spaces levelled, original
   * letters.
   */
  readonly header: string;
  /** Row of the cell that holds this column's own (lowest) header text. */
  readonly headerRow: RowNumber;
  /** null: no meaning found; the column is not read (rule column-unread). */
  readonly field: Field | null;
  readonly mark: ColumnMark | null;
  /** For a history column that is one year's: that year. */
  readonly year: number | null;
  /** 0..1 */
  readonly confidence: number;
  /** Why the column was taken for this field, for the page «Cách đọc sổ». */
  readonly reason: "header" | "header-with-parent" | "values" | "mapping" | "none";
}

/** A table's unit as written. `row` and `column` null: it is the sheet's name. */
export interface UnknownUnit {
  readonly text: string;
  readonly row: RowNumber | null;
  readonly column: ColumnNumber | null;
}

export type RowRole = "data" | "group" | "total" | "index" | "header" | "blank" | "title" | "prefilled" | "unread";

export interface RegistrationTable {
  /** «sheet!A7:M238», unique in the workbook. */
  readonly id: string;
  readonly sheet: string;
  readonly kind: TableKind;
  /** Header rows from the first to the last; their area across is `firstColumn`..`lastColumn`. */
  readonly headerRows: readonly RowNumber[];
  /** First and last row below the header that belong to the table (groups, totals included; signatures not). */
  readonly firstRow: RowNumber;
  readonly lastRow: RowNumber;
  readonly firstColumn: ColumnNumber;
  readonly lastColumn: ColumnNumber;
  readonly columns: readonly ColumnBinding[];
  /** roles[row - firstRow] */
  readonly roles: readonly RowRole[];
  readonly dataRows: number;
  /** The Excel table it is, if it is one. */
  readonly excelTable: string | null;
  /** Unit of the whole table, from the sheet's name, title or a line «Đơn vị: …»: the campaign unit's name. */
  readonly unit: string | null;
  /** What stands where the unit should be named, and names none of the campaign's; absent where nothing does. */
  readonly unknownUnit?: UnknownUnit;
  /** The titles that headings, the title line or the sheet's name give to its people; absent where a column does. */
  readonly honours?: readonly AwardId[];
  /** The title line names several titles, and nothing says who registers which. */
  readonly titlesUnclear?: true;
  /** A date of registration in the lines above it: ISO, and its cell. */
  readonly registeredOn?: { readonly date: string; readonly row: RowNumber; readonly column: ColumnNumber };
  /** 0..1, and a sentence key for «Đã đọc». */
  readonly confidence: number;
}

/** A cell a field was read from. */
export interface Cell {
  readonly column: ColumnNumber;
  /** As in the workbook, before any normalisation (numbers in plain decimal form). */
  readonly text: string;
  readonly value: CellScalar;
  /** «#N/A», «#REF!» …: the cell holds an error, or its text. */
  readonly error: string | null;
  /** The cell holds a formula. */
  readonly formula: boolean;
}

/** Where a value that has no cell of its own on the row comes from. */
type Source = "column" | "group" | "sheet" | "none";

export interface UnitRef {
  /** null: the table has no unit column. */
  readonly cell: Cell | null;
  readonly source: Source;
  /** Official name of the campaign's unit; null where the text names none of them or is empty. */
  readonly unit: string | null;
  /** Text as read, "" where missing. */
  readonly text: string;
}

export interface DepartmentRef {
  readonly cell: Cell | null;
  readonly source: Source;
  readonly text: string;
  /** Comparison key of `text` (text/keys); "" where there is none. */
  readonly key: string;
}

export interface RatingRef {
  /**
   * Where to point: the rating cell, or the first marked cell, or for a missing one the first rating column. null:
   * no rating column at all.
   */
  readonly cell: Cell | null;
  readonly text: string;
  /** null: missing, unknown or in conflict. */
  readonly level: RatingLevel | null;
  readonly state: "ok" | "missing" | "unknown" | "conflict" | "noColumn";
  /** Every marked column of a matrix (for rating-conflict). */
  readonly marked: readonly ColumnNumber[];
  /** The text is an alias or another capitalisation of the catalogue's word. */
  readonly spelling: "exact" | "variant" | "mark";
}

/** One title or award a row registers. */
export interface AwardRef {
  readonly cell: Cell;
  /** The piece of the cell's text that names it; for a mark the column's header. */
  readonly text: string;
  /** null: not in the catalogue, or ambiguous. */
  readonly award: AwardId | null;
  /** Two or more: the text has several meanings and nobody has chosen. Otherwise empty. */
  readonly readings: readonly AwardId[];
  /** The column it stands in. */
  readonly column: "title" | "award" | "titleOrAward";
  readonly spelling: "exact" | "variant" | "mark";
}

export interface YearSpan {
  readonly year: number;
  readonly award: AwardId | null;
  readonly rating: RatingLevel | null;
}

export interface HistoryRef {
  /** Cells it was read from (a history column, columns per year, or a note that reads as history). */
  readonly cells: readonly Cell[];
  readonly text: string;
  /** "blank": column there, nothing in it; "noColumn"; "unreadable": text that says nothing we can read. */
  readonly state: "read" | "blank" | "noColumn" | "unreadable";
  readonly years: readonly YearSpan[];
}

/** One row that is data. The row's own place is `table.sheet` and `row`. */
export interface Entry {
  readonly table: RegistrationTable;
  readonly row: RowNumber;
  readonly stt: Cell | null;
  /**
   * The number of the group (roman or unit row) the row stands in within its table, from 0; STT is judged inside
   * it.
   */
  readonly group: number;
  readonly unit: UnitRef;
  readonly note: Cell | null;
  /** Fields whose formulas have no result yet: what they say is not known. Absent: none. */
  readonly waiting?: readonly Field[] | undefined;
  /**
   * Everything mapped on this row by field, for rules about cells (text-form, cell-error …). Mark columns are not
   * in it.
   */
  readonly cells: readonly { readonly field: Field; readonly cell: Cell }[];
}

export interface Person extends Entry {
  readonly subject: "person";
  /** Name without form of address; "" where missing. Original letters. */
  readonly name: string;
  readonly nameCell: Cell | null;
  /** Key for namesakes: NFC, lower case, spaces and tone placement levelled, diacritics kept. */
  readonly nameKey: string;
  /** ISO date; null where missing or unreadable. A year alone is «1978». */
  readonly birthDate: string | null;
  readonly position: string;
  readonly department: DepartmentRef;
  readonly rating: RatingRef;
  readonly awards: readonly AwardRef[];
  /** null: no such column. `given` false for blank, «-», «Không», 0. */
  readonly initiative: { readonly cell: Cell; readonly given: boolean } | null;
  readonly history: HistoryRef;
  readonly discipline: {
    readonly cell: Cell;
    readonly given: boolean;
    readonly level: "none" | "reprimand" | "warningOrWorse" | "unknown";
  } | null;
  /** A note that says so where the discipline column says nothing, or where there is none. */
  readonly disciplineNoted: { readonly cell: Cell; readonly level: "reprimand" | "warningOrWorse" | "unknown" } | null;
  readonly joined: string | null;
  readonly registeredOn: string | null;
}

/** A phòng, khoa, ban; or a unit itself registering as a collective (`isUnit`). */
export interface Collective extends Entry {
  readonly subject: "collective";
  readonly name: string;
  readonly nameCell: Cell | null;
  readonly nameKey: string;
  /** The row is the unit's own. */
  readonly isUnit: boolean;
  readonly headcount: {
    readonly cell: Cell | null;
    readonly value: number | null;
    readonly state: "ok" | "text" | "missing" | "unreadable" | "noColumn";
  };
  readonly rating: RatingRef;
  readonly awards: readonly AwardRef[];
  readonly history: HistoryRef;
  readonly registeredOn: string | null;
}

/** A unit's row in a table of unit honours (x marks or text). */
export interface HonoursRow extends Entry {
  readonly subject: "unit";
  readonly awards: readonly AwardRef[];
  readonly history: HistoryRef;
  readonly registeredOn: string | null;
}

export interface MovementsRow extends Entry {
  readonly subject: "unit";
  /** Marks by the campaign's movement index; null where no column stands for that movement. */
  readonly marks: readonly ({ readonly cell: Cell; readonly marked: boolean } | null)[];
}

/** A figure that a sheet states. */
export interface StatedFigure {
  readonly field: Field;
  /** The mark column it counts, for group and total rows over x columns. */
  readonly mark: ColumnMark | null;
  readonly cell: Cell;
  /** null: empty, an error or not readable. Shares are fractions (0.3 for 30 %). */
  readonly value: number | null;
  /** A number was read out of a text («9 người», «30%» typed). */
  readonly asText: boolean;
  /** It stands among the words of a total («Tổng cộng: 14 người»), not in a column of numbers. */
  readonly worded?: true;
}

export interface TargetsRow extends Entry {
  readonly subject: "unit";
  readonly figures: readonly StatedFigure[];
  /** null: no such column. */
  readonly plan: { readonly cell: Cell; readonly registered: boolean } | null;
}

/** A group or total row with the figures it states. */
export interface StatedRow {
  readonly table: RegistrationTable;
  readonly row: RowNumber;
  readonly role: "group" | "total";
  /** Text of the row («TRUNG TÂM THÔNG TIN», «Tổng cộng»). */
  readonly text: string;
  /** The unit a group row stands for; null for a total over the whole table. */
  readonly unit: string | null;
  /** The department a group row stands for, if it is one. */
  readonly departmentKey: string | null;
  /** First and last row it sums up. */
  readonly over: { readonly firstRow: RowNumber; readonly lastRow: RowNumber };
  readonly figures: readonly StatedFigure[];
}

/** Why a sheet, or a part of one, was not read. */
export interface SkippedSheet {
  readonly sheet: string;
  readonly reason: "empty" | "noTable" | "hidden" | "notThisCampaign" | "samePeople" | "own";
}

export interface UnreadRow {
  readonly table: RegistrationTable;
  readonly row: RowNumber;
  readonly column: ColumnNumber;
  readonly text: string;
  /** Its name cell names several people, and it is not sure who registers what: nobody is counted. */
  readonly severalPeople?: true;
}

export interface Registration {
  readonly fileName: string;
  readonly tables: readonly RegistrationTable[];
  readonly skipped: readonly SkippedSheet[];
  readonly people: readonly Person[];
  readonly collectives: readonly Collective[];
  readonly honours: readonly HonoursRow[];
  readonly movements: readonly MovementsRow[];
  readonly targets: readonly TargetsRow[];
  readonly stated: readonly StatedRow[];
  readonly unread: readonly UnreadRow[];
  readonly protectedSheets: readonly string[];
  /** Cells that look like TCVN3 or VNI text: found by letters and, where known, by font. */
  readonly legacy: readonly LegacyText[];
  readonly area: ReadonlyMap<string, Area>;
  /** How it was read; absent in a registration that was not read from cells. */
  readonly notes?: ReadingNotes;
}

export interface LegacyText {
  readonly entry: Entry;
  readonly field: Field;
  readonly cell: Cell;
  readonly encoding: "tcvn3" | "vni";
  /** Converted to Unicode. */
  readonly unicode: string;
  readonly font: string | null;
}
