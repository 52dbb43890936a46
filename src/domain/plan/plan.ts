/**
 * What is to be written, as values: documents for the product's own sheets and marks beside the officer's tables.
 * Texts are references (key and facts); the messages room puts words to them just before writing.
 */
import type { Area, ColumnNumber, RowNumber } from "../sheet/cells";
import type { SaidFacts, Finding, Severity } from "../rules/rule";
import type { SheetRole } from "./sheetRoles";

/** A text of the catalogue: the messages room knows every key in every language (messages/sheets.ts). */
export interface TextRef {
  readonly key: string;
  readonly facts?: SaidFacts;
}

/** Which of a finding's words stand in a cell; several findings stand below one another. */
export type FindingPart =
  | "severity"
  | "rule"
  | "found"
  | "expected"
  | "remedy"
  | "demand"
  | "ask"
  | "basis"
  | "status"
  | FindingLine
  | FindingGroup;
/**
 * Whole lines: `point` what must be, what the unit is asked to do and on what basis, `item` who it is about, what must
 * be and what to do, `brief` what was found or, where that could not be told, what is asked, `founded` who it is about,
 * what was found and on what basis, `unclear` where and why a rule could not be checked, `waived` who it is about and
 * what must be.
 */
type FindingLine = "point" | "item" | "brief" | "founded" | "unclear" | "waived";

/**
 * What several findings of one rule say together: `matter` who and what, what all share said once; `problem` what
 * stands and must be, or what the rule finds where the cases differ;
 * `cases` the rows by sheet; `remedies` each different request once.
 */
export type FindingGroup = "matter" | "problem" | "cases" | "remedies";

/** A text with a place `{items}` for shorter texts, one after another. */
export interface TextWithItems {
  readonly text: TextRef;
  readonly items: readonly TextRef[];
}

/** A text some of whose places are drawn from other cells: a formula, so that it says what was typed there. */
export interface DrawnText {
  readonly text: TextRef;
  /** By place in the text: a formula without its «=», in en-US A1 form. */
  readonly drawn: Readonly<Record<string, string>>;
}

export type Content =
  | null
  /** The words of findings; the messages room has them from the rules. */
  | { readonly findings: readonly Finding[]; readonly part: FindingPart }
  /** Data: text from the workbook or a name; always written as text, never as a formula. */
  | { readonly data: string }
  | { readonly number: number }
  | { readonly text: TextRef }
  /** Sentences one after another. */
  | { readonly texts: readonly TextRef[] }
  | TextWithItems
  | DrawnText
  /** A formula of ours in en-US A1 form, starting with "=". */
  | {
      readonly formula: string;
      /** The longest text that its row has to be high enough for. */
      readonly shown?: string;
    }
  /** A link to a cell: a HYPERLINK formula, or plain text beyond Excel's limit of links. */
  | { readonly link: { readonly sheet: string; readonly address: string } }
  /** Local wall time, ISO without a zone; written as a serial number with a date format. */
  | { readonly moment: string };

export type StyleName =
  | "agency"
  | "agencyBold"
  | "national"
  | "motto"
  | "placeDate"
  /** What a letter is about, under its number. */
  | "about"
  | "title"
  | "subtitle"
  | "basis"
  | "heading"
  | "body"
  | "bodyItalic"
  | "tableHead"
  | "tableText"
  | "tableTextCentered"
  /** Long texts in a narrow table. */
  | "smallText"
  | "smallHead"
  | "tableNumber"
  | "tableShare"
  | "tableMark"
  | "tableTotalText"
  | "tableTotalNumber"
  | "tableTotalShare"
  | "tableTotalMark"
  | "severityError"
  | "severityWarning"
  | "severityNotice"
  | "link"
  | "note"
  | "signatureTitle"
  | "signatureHint"
  | "recipientsLabel"
  | "recipients"
  | "caption"
  | "captionCentered"
  | "moment"
  | "inputCell"
  /** To fill in with a figure or a word or two. */
  | "inputShort"
  /** A line to fill in within the text of a paper. */
  | "inputLine"
  /** Of a list whose lines may be empty: no border of its own. */
  | "listNumber"
  | "listText"
  /** The head of a group within a block of a table. */
  | "tableGroup"
  /** A result that follows from others. */
  | "tableResult"
  /** What formulas of the sheet refer to, beside the printed page. */
  | "helper"
  /** No text: room that belongs to the table above it, for a chart. */
  | "tableSpace"
  /** No text: a line over the cell, as the decree has it under motto, agency and title. */
  | "rule"
  /** Such a line where no columns lie under it: of underscores, so that it is as long as it has to be. */
  | "ruleOfText";

export interface DocumentCell {
  readonly column: ColumnNumber;
  readonly content: Content;
  readonly style: StyleName;
  /** Merged over this many columns and rows (default 1). */
  readonly columns?: number;
  readonly rows?: number;
  /**
   * The officer fills this cell in: what was typed into it is kept under this key, wherever the cell stands at the
   * next run. Unique on its sheet.
   */
  readonly input?: string;
  /** Keys of cells that this one has come to stand for: what was typed into them belongs here now. */
  readonly inputsBefore?: readonly string[];
}

/** One row of figures in a chart. */
export interface ChartSeries {
  /** The cell whose text names the series. */
  readonly name: { readonly row: RowNumber; readonly column: ColumnNumber };
  /** One row or column of figures on the same sheet. */
  readonly values: Area;
  readonly look: "stacked" | "line";
  /** «#RRGGBB». */
  readonly color: string;
  /** Each figure stands beside its column or point. */
  readonly labels: boolean;
}

/** A native chart over figures of the same sheet: it follows them. */
export interface DocumentChart {
  /** Known again by this name; unique on the sheet. */
  readonly name: string;
  readonly title: TextRef;
  /** The cells it lies over, ends included; rows there have fixed heights. */
  readonly place: Area;
  /** One row or column of texts on the same sheet. */
  readonly categories: Area;
  readonly series: readonly ChartSeries[];
  readonly numberFormat: string;
  readonly labelFormat: string;
  /** Small where many columns leave little room. */
  readonly labelSize: "usual" | "small";
  /** Ends of the value axis; null: as Excel finds right. */
  readonly minimum: number | null;
  readonly maximum: number | null;
}

/**
 * How cells look while a condition holds: a line of a list that may be empty has its border where something stands in
 * it. The formula is relative to the area's first cell, en-US A1.
 */
export interface ConditionalLook {
  readonly area: Area;
  readonly formula: string;
  readonly bold?: true;
}

export interface DocumentRow {
  readonly cells: readonly DocumentCell[];
  /** Points; "fit": computed from the texts (Excel does not fit merged rows). Default "fit". */
  readonly height?: number | "fit";
  /** A page starts here. */
  readonly pageBreakBefore?: boolean;
  /** Never parts from the row below: a page begins before both if need be. */
  readonly keepWithNext?: boolean;
  /** A table's head once more: it is there where a page begins with it, and takes no room anywhere else. */
  readonly onlyAtBreak?: boolean;
}

export interface SheetDocument {
  readonly role: SheetRole;
  /** For slips: the unit. Otherwise "". */
  readonly subject: string;
  /** Wished-for sheet name (at most 31 characters); another is taken where the officer has a sheet of that name. */
  readonly name: TextRef;
  /** Widths in characters of the default font, from column A. */
  readonly columnWidths: readonly number[];
  /** rows[0] is row 1. */
  readonly rows: readonly DocumentRow[];
  readonly freezeRows?: number;
  readonly charts?: readonly DocumentChart[];
  readonly looks?: readonly ConditionalLook[];
  /** An Excel table over this area (header row included). */
  readonly table?: { readonly name: string; readonly area: Area; readonly style: string };
  readonly print: {
    readonly orientation: "portrait" | "landscape";
    /** Rows repeated on every page, ends included. */
    readonly titleRows?: readonly [RowNumber, RowNumber];
    /** Millimetres. */
    readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
    readonly fitToWidth: boolean;
    readonly area: Area;
    /** Page number in the top centre, not on page 1. */
    readonly pageNumbers: boolean;
  };
  readonly showGridlines: boolean;
}

/** The mark columns beside one table: «Trạng thái» and «Nội dung cần xem». */
export interface RowMarkPlan {
  readonly tableId: string;
  readonly sheet: string;
  /** Row of the marks' header (the table's last header row), then rows firstRow..lastRow. */
  readonly headerRow: RowNumber;
  readonly firstRow: RowNumber;
  readonly lastRow: RowNumber;
  readonly statusColumn: ColumnNumber;
  /** statusColumn + 1 */
  readonly contentColumn: ColumnNumber;
  /** Columns of the officer's by which rows are told apart, ascending: while they stand unchanged every row is the one judged. */
  readonly keyColumns: readonly ColumnNumber[];
  /** status[row - firstRow]; null for rows that are no data. */
  readonly status: readonly (TextRef | null)[];
  /**
   * content[row - firstRow]: starts with the row's key so that a mark beside another row lights nothing; null where
   * nothing is found.
   */
  readonly content: readonly (RowMarkContent | null)[];
  /**
   * Conditional formats: cells of `column` in firstRow..lastRow are lit where `formula` is true. At most one per
   * column and severity.
   */
  readonly highlights: readonly RowMarkHighlight[];
  /** Around the officer's own cells of the sheet, for a print area where the sheet has none. */
  readonly officerArea: Area;
}

export interface RowMarkHighlight {
  readonly column: ColumnNumber;
  /**
   * Relative to firstRow, en-US A1. The words in it are still to come: `MARK_TOKEN` stands for `mark`,
   * `NAMELESS_TOKEN` for the nameless row's key.
   */
  readonly formula: string;
  /** What the mark's text holds in front of an item that lights this column: «[Xếp loại]». */
  readonly mark: TextRef;
  readonly severity: "error" | "warning";
}

/** In every highlight's formula: tells ours from the officer's conditional formats. */
export const HIGHLIGHT_MARK = "SoThiDua";

/**
 * Private-use letters that stand for words in keys and formulas until a language is chosen; a key holding one of
 * its own is not used.
 */
export const NAMELESS_TOKEN = "\uE000";
export const MARK_TOKEN = "\uE001";

export interface RowMarkContent {
  /** What the row is known by («Mai Thành Nam»), as the highlight's formula computes it from the row's own cells. */
  readonly rowKey: string;
  /**
   * false: the key does not tell this row from another, or Excel may compute another one; the text then carries no
   * marks and lights nothing.
   */
  readonly lights: boolean;
  readonly items: readonly RowMarkItem[];
}

export interface RowMarkItem {
  readonly severity: Severity;
  /** Marks of the faulty columns; empty for a finding without a column of its own. */
  readonly marks: readonly TextRef[];
  readonly finding: Finding;
}

export interface WorkbookPlan {
  readonly rowMarks: readonly RowMarkPlan[];
  readonly documents: readonly SheetDocument[];
  /**
   * Local wall time of the run, ISO without a zone («2021-03-30T08:15:00»); goes into the marks' header and the
   * documents.
   */
  readonly moment: string;
}
