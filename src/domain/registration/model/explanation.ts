/**
 * How a workbook was understood, as data: for «Đã đọc», the page «Cách đọc sổ», the JSON and the printed report. The
 * words are in messages/reading.
 */
import type { ColumnNumber, RowNumber } from "../../sheet/cells";
import type {
  ColumnMeant,
  IgnoredMapping,
  TableDecision,
  TableMapping,
  TableOutcome,
  TablePlace,
  UnitFrom,
} from "./decisions";
import type { ColumnBinding, RowRole, SkippedSheet } from "./registration";
import type { Field, TableKind } from "./fields";

export { ASK_BELOW } from "./confidence";

/** A meaning worth offering for a column. */
export interface Alternative extends ColumnMeant {
  /** 0..1, in the scale of `ColumnBinding.confidence`. */
  readonly confidence: number;
  readonly reason: ColumnBinding["reason"];
}

export interface ColumnDescription extends ColumnMeant {
  readonly column: ColumnNumber;
  /** «B» */
  readonly letter: string;
  /** As read, parents first; for `ColumnChoice.header`. */
  readonly header: string;
  /** For `ColumnChoice.nth`. */
  readonly nth: number;
  /** Up to 5 different values, as they stand in the cells. */
  readonly samples: readonly string[];
  /** Cells that hold something among the rows looked at (80 at most, evenly over the table). */
  readonly filled: number;
  /** 0..1 */
  readonly confidence: number;
  readonly reason: ColumnBinding["reason"];
  /** The likeliest first; «not read» is always the last, and the meaning it has now is among them. */
  readonly alternatives: readonly Alternative[];
}

export interface TableDescription {
  /** As `FoundTable.id`. */
  readonly id: string;
  readonly sheet: string;
  /** What it is taken for; null: not understood. */
  readonly kind: TableDecision | null;
  readonly outcome: TableOutcome;
  readonly headerRows: readonly RowNumber[];
  readonly firstRow: RowNumber;
  readonly lastRow: RowNumber;
  readonly unit: string | null;
  /** 0..1; 0 for one that was not understood. */
  readonly confidence: number;
  readonly place: TablePlace;
  readonly headers: readonly string[];
  /** A decision of the officer's is in force for it. */
  readonly decided: boolean;
  readonly columns: readonly ColumnDescription[];
  /** The rows around the header, so that other header rows can be chosen: texts of `columns`, at most 8 rows. */
  readonly top: readonly { readonly row: RowNumber; readonly texts: readonly string[] }[];
  readonly questions: readonly Question[];
  /** The decision as it would be kept now: the dialog changes this and gives it to `withTable`. */
  readonly mapping: TableMapping;
}

export type QuestionKind =
  /** The column's meaning is not sure. */
  | "unsure"
  /** Another column carries the same field; this one is not read. */
  | "compete"
  /** Nobody knows the header, and the column holds many values. */
  | "unread"
  /** Ratings that people gave themselves, and no others: these are not counted. */
  | "ownRating"
  /** Figures under a title: how many register it, or marks of those who do; it is not read. */
  | "markOrCount"
  /** Birth dates that nobody who works can have. */
  | "oddDates"
  /** «Bằng khen TTCP» has two meanings. */
  | "twoMeanings"
  /** The title line names several titles, and no column says who registers which. */
  | "titlesUnclear"
  /** Another list of the same people is counted: which of them leads? */
  | "samePeople"
  /** It may be a list of people who are none of the bloc's. */
  | "othersList"
  /** It looks like a table, and it is not known what it registers. */
  | "notUnderstood";

/** Something the officer is asked; what is not answered stays as it was read. */
export interface Question {
  readonly kind: QuestionKind;
  /** `TableDescription.id` */
  readonly table: string;
  readonly sheet: string;
  readonly row: RowNumber;
  /** null: about the whole table. */
  readonly column: ColumnNumber | null;
  readonly header: string;
  /** What it was taken for, or what the columns compete for. */
  readonly field: Field | null;
  /** Header and letter of the column that was read instead (`compete`). */
  readonly other: { readonly letter: string; readonly header: string } | null;
  /** Which cells hold what («E12 (1898)»), from the top (`oddDates`). */
  readonly cells?: readonly string[];
  /** Sheet of the list that is counted instead (`samePeople`). */
  readonly leading?: string;
  /** Sheets of other lists that are counted together with that one (`samePeople`). */
  readonly together?: readonly string[];
  /** Sheets of the other lists that the same one leads (`samePeople`). */
  readonly others?: readonly string[];
  /** Who stands in these lists and in none that is counted (`samePeople`). */
  readonly alone?: readonly string[];
  /** Who is counted and does not stand in this list, which was put together from those (`samePeople`). */
  readonly lacking?: readonly string[];
  /** Who is registered otherwise in the list that is counted (`samePeople`). */
  readonly differing?: readonly string[];
}

/** Rows from the first to the last of each run, e.g. [[8, 238]]. */
type RowSpans = readonly (readonly [RowNumber, RowNumber])[];

export interface RowsExplained {
  readonly role: RowRole | "signature";
  readonly count: number;
  /** At most 100 runs; `count` is of all. */
  readonly rows: RowSpans;
}

export interface NamedColumn {
  readonly letter: string;
  readonly header: string;
}

export interface TableExplained {
  readonly id: string;
  readonly taken: TableDecision | null;
  readonly outcome: TableDescription["outcome"];
  /** Why: the officer said so, or the column that names whom the rows are about and the columns that register. */
  readonly decided: boolean;
  readonly identity: NamedColumn | null;
  readonly registers: readonly NamedColumn[];
  /** Columns whose header nobody knows. */
  readonly unread: readonly NamedColumn[];
  readonly unit: string | null;
  readonly unitFrom: UnitFrom | null;
  /** Sheet of the list that is counted instead (`samePeople`). */
  readonly leading?: string;
  readonly headerRows: readonly RowNumber[];
  readonly firstRow: RowNumber;
  readonly lastRow: RowNumber;
  /** Rows of the table by what they are; blank rows are left out. */
  readonly rows: readonly RowsExplained[];
}

export interface SheetExplained {
  readonly sheet: string;
  /** Kinds of the tables read on it. */
  readonly taken: readonly TableKind[];
  /** null: something of it was read. */
  readonly skipped: SkippedSheet["reason"] | null;
  readonly tables: readonly TableExplained[];
  /** Rows with content that belong to no table: titles above, signatures and notes below. */
  readonly outside: readonly RowsExplained[];
}

export interface Explanation {
  /** Every sheet of the officer's, in tab order. */
  readonly sheets: readonly SheetExplained[];
  /** Every table that was found, for the page «Cách đọc sổ». */
  readonly described: readonly TableDescription[];
  /** Open ones; none for what the officer has decided. */
  readonly questions: readonly Question[];
  readonly ignored: readonly IgnoredMapping[];
  /** Cells that were left out because they stand far from all others («ĐK cá nhân!XFD5»). */
  readonly farCells: readonly string[];
  /** The workbook is one unit's, as the officer says. */
  readonly onlyUnit: string | null;
}
