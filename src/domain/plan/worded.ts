/**
 * A plan with its words: the same shapes with every text reference replaced by a string. Made by messages/word.ts,
 * written by the workbook room.
 */
import type { ColumnNumber } from "../sheet/cells";
import type { DocumentChart, DocumentRow, RowMarkHighlight, RowMarkPlan, SheetDocument, StyleName } from "./plan";

/** `text`: written so that Excel can never take it for a formula or convert it. */
export type WordedContent =
  | null
  | { readonly text: string }
  | { readonly number: number }
  /** `shown`: about what it will show, where that takes more than one line. */
  | { readonly formula: string; readonly shown?: string }
  /** Excel serial date-time. */
  | { readonly serial: number };

export interface WordedCell {
  readonly column: ColumnNumber;
  readonly content: WordedContent;
  readonly style: StyleName;
  readonly columns: number;
  readonly rows: number;
  /** Key of a cell that the officer fills in; null: it is ours. */
  readonly input: string | null;
  /** Keys of cells that this one has come to stand for. */
  readonly inputsBefore?: readonly string[];
}

export interface WordedRow {
  readonly cells: readonly WordedCell[];
  /** Points. */
  readonly height: number;
  readonly pageBreakBefore: boolean;
  /** What height and break were made from (measure.ts); they are made again once it is known what the officer typed. */
  readonly asked: RowWish;
}

/** `whole`: the cells of a row that is only there at a break, while it is not. */
type RowWish = Required<Omit<DocumentRow, "cells">> & { readonly whole?: readonly WordedCell[] };

export type WordedChart = Omit<DocumentChart, "title"> & { readonly title: string };

type Unworded = Pick<SheetDocument, "role" | "subject" | "columnWidths" | "print" | "showGridlines">;

export interface WordedDocument extends Unworded {
  readonly name: string;
  readonly rows: readonly WordedRow[];
  readonly freezeRows: number;
  readonly charts: readonly WordedChart[];
  readonly looks?: SheetDocument["looks"];
  readonly table: SheetDocument["table"] | null;
}

/** All words that ever stood in the two columns, by which they are known again where no record tells them. */
export interface RowMarkWords {
  readonly statuses: readonly string[];
  /** With the time of some run, and of one that is not done. */
  readonly statusHeaders: readonly string[];
  readonly contentHeaders: readonly string[];
  /** What a row without a name is called. */
  readonly nameless: readonly string[];
}

export interface WordedRowMarks extends Omit<RowMarkPlan, "status" | "content" | "highlights"> {
  /** Header texts; the status header while writing is `busyHeader`, after it `statusHeader`, with the time of the run. */
  readonly statusHeader: string;
  readonly contentHeader: string;
  readonly busyHeader: string;
  /** "" for rows that are no data. */
  readonly status: readonly string[];
  readonly content: readonly string[];
  readonly highlights: readonly Omit<RowMarkHighlight, "mark">[];
}

export interface WordedPlan {
  readonly rowMarks: readonly WordedRowMarks[];
  readonly documents: readonly WordedDocument[];
  readonly moment: string;
}
