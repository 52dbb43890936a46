/**
 * The workbook as the stand-in keeps it in memory. The objects (host/objects) read and change it; host/xlsx loads
 * it from a file and
 * saves it back. Rows and columns are zero-based in this room (Excel's wire format is).
 */
import type { ChartModel } from "./chartModel";
import type { Rect } from "./rect";
import type { ValidationModel } from "./validationModel";

export type { Rect } from "./rect";

/** An error value of a cell: «#N/A», «#DIV/0!» … (kept apart from the same text typed). */
interface CellError {
  readonly error: string;
}
export type RawValue = string | number | boolean | CellError | null;

export interface CellModel {
  /** Value, or a formula's cached result. null with a formula: not evaluated. */
  v: RawValue;
  /** Formula in en-US A1 form without "=", or undefined. */
  f?: string;
  /** Index into BookModel.styles; 0 is the workbook's default style. */
  s: number;
  /** Of a text of several runs: in what their fonts differ («Name», «Bold»). Gone with the text. */
  mixed?: readonly string[];
  /**
   * The stand-in changed value, formula or style since loading: the file is written from the model here, and kept
   * as it was elsewhere.
   */
  dirty?: boolean;
}

export interface BorderEdge {
  style: "None" | "Continuous" | "Dash" | "Dot" | "Double";
  weight: "Hairline" | "Thin" | "Medium" | "Thick";
  color: string;
}

/**
 * A cell's format. Frozen: never changed in place; BookModel.style() finds or adds one. Colours are "#RRGGBB" or
 * "" for none/automatic.
 */
export interface StyleModel {
  readonly numberFormat: string;
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: string;
    readonly strikethrough: boolean;
    readonly color: string;
  };
  readonly fill: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly textOrientation: number;
  readonly locked: boolean;
  readonly borders: Readonly<Partial<Record<"EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight", BorderEdge>>>;
  /**
   * Index of the file's own cellXfs entry this style was loaded from; undefined for one made here. An untouched
   * cell keeps its xf to the letter.
   */
  readonly xf?: number;
}

/** In the order in which a file names them. */
export const CONDITIONAL_EDGES = ["EdgeLeft", "EdgeRight", "EdgeTop", "EdgeBottom"] as const;
export type ConditionalEdge = (typeof CONDITIONAL_EDGES)[number];

export interface ConditionalFormatModel {
  id: string;
  rects: Rect[];
  /** "Custom" is what the stand-in can make; others are kept as loaded and answer their type only. */
  type: string;
  formula: string;
  fill: string;
  fontColor: string;
  bold: boolean | null;
  /** Colours of thin lines at the cells' edges. */
  edges: Readonly<Partial<Record<ConditionalEdge, string>>>;
  stopIfTrue: boolean;
  /** True for one that was in the file: saved back as it was unless deleted. */
  loaded: boolean;
}

export interface TableModel {
  id: string;
  name: string;
  rect: Rect;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showFilterButton: boolean;
  /** Its filter hides rows. Missing: it hides none. */
  filtered?: boolean;
  loaded: boolean;
}

export interface NameModel {
  name: string;
  /** "=..." */
  formula: string;
  visible: boolean;
  /**
   * Sheet id for a sheet's own name, null for the workbook's. Print areas and titles are sheet names
   * «Print_Area», «Print_Titles».
   */
  scope: string | null;
  comment: string;
}

export interface PageModel {
  orientation: "Portrait" | "Landscape";
  paperSize: string;
  /** Points. */
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  headersFooters: {
    state: "Default" | "FirstAndDefault" | "OddAndEven" | "FirstOddAndEven";
    default: HeaderFooterModel;
    first: HeaderFooterModel;
    /** Letters shrink with the sheet. */
    useSheetScale: boolean;
  };
  printGridlines: boolean;
  /** null: numbering goes on from the sheet before. */
  firstPageNumber: number | null;
  blackAndWhite: boolean;
  /** Zero-based rows before which a page starts. */
  rowBreaks: number[];
}
export interface HeaderFooterModel {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

export interface SheetModel {
  /** «{00000000-0001-0000-0000-000000000000}» */
  id: string;
  name: string;
  /** A chart or macro sheet: it has a name and a tab, and refuses the rest. Missing: a worksheet. No file is read so. */
  isForeign?: boolean;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** Sparse: rows.get(r)?.get(c) */
  rows: Map<number, Map<number, CellModel>>;
  merges: Rect[];
  /**
   * Points by zero-based index, only where they differ from the default. Column widths in points as office.js
   * gives them.
   */
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  defaultColumnWidth: number;
  defaultRowHeight: number;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  /** Default style of whole columns and rows, where the file gives one. */
  columnStyles: Map<number, number>;
  rowStyles: Map<number, number>;
  tables: TableModel[];
  conditionalFormats: ConditionalFormatModel[];
  /** A cell has one at most. */
  validations: readonly ValidationModel[];
  charts: ChartModel[];
  autoFilter: { rect: Rect; filtered: boolean } | null;
  frozen: { rows: number; columns: number };
  protection: { protected: boolean; options: Readonly<Record<string, unknown>> | null };
  page: PageModel;
  showGridlines: boolean;
  tabColor: string;
  /**
   * Things changed since loading, for the file writer: "page", "merges", "widths", "heights", "frozen",
   * "gridlines", "visibility", "tabColor", "protection", "autoFilter".
   */
  touched: Set<string>;
  /** True for a sheet made by the stand-in. */
  added: boolean;
}

export interface BookModel {
  fileName: string;
  sheets: SheetModel[];
  styles: StyleModel[];
  names: NameModel[];
  /** In order; id «{…}». */
  customXml: { id: string; namespaceUri: string; xml: string }[];
  structureProtected: boolean;
  /** Of the file's kind: with or without macros, a workbook or a template of some. */
  readonly ending: "xlsx" | "xlsm" | "xltx" | "xltm";
  /** Days are counted from 1 January 1904 (0), as Excel for Macintosh did, and not from 1900. */
  readonly date1904: boolean;
  /** The file asks whoever opens it to calculate everything: its results are not to be believed before. */
  readonly uncalculated: boolean;
  /** Pixels of a digit, by which the file counts widths of columns. */
  readonly digit: number;
  activeSheet: string;
  selection: { sheet: string; rect: Rect } | null;
}
