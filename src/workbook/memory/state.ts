/**
 * What the workbook remembers: the officer's decisions, the last run, and the bookkeeping of what was written and
 * changed.
 */
import type { CellScalar } from "../../domain/sheet/cells";
import type { WordedContent } from "../../domain/plan/worded";
import type { WorkbookState } from "../session/session";

/** How cells looked that are all alike: font, fill, alignment, and the line at each edge (null: none). */
export interface Look {
  readonly font: readonly [name: string, size: number, color: string, bold: boolean];
  readonly fill: string;
  readonly alignment: readonly [horizontal: string, vertical: string, wrap: boolean];
  readonly borders: readonly (readonly [style: string, color: string, weight: string] | null)[];
}

/**
 * What was changed about the officer's sheet for one pair of mark columns, and what is needed not to write it
 * twice.
 */
export interface RowMarksRecord {
  /** Points, status and content column, before we changed them. */
  readonly widths: readonly [number, number];
  /**
   * Address of the print area we set on this sheet; null: the sheet had its own, or another table's record holds
   * it.
   */
  readonly printArea: string | null;
  /** Fingerprint of the formats written last; null: not known, write them. */
  readonly layout: string | null;
  /** Fingerprint of the highlights, and how many conditional formats they are. */
  readonly highlights: string | null;
  readonly highlightCount: number;
  /** Of the header's row and of the rows below before our time; null: cells differ. Missing: never asked. */
  readonly looks?: readonly [Look | null, Look | null];
  /** The two columns were hidden. Missing: neither was. */
  readonly hidden?: readonly [boolean, boolean];
  /** Id of the sheet on which all this was. Missing where an earlier version wrote it. */
  readonly sheet?: string;
  /** Prints of every text in the two columns. Missing where an earlier version wrote them. */
  readonly prints?: string;
  /** Kinds of what is still to be set, whatever the fingerprints say (FinishKind). Missing: nothing. */
  readonly unfinished?: readonly string[];
}

/**
 * A cell to fill in: [row, column, key, what we put there, print of its row where officers may sort the rows]. An earlier
 * version kept rows and columns alone.
 */
export type InputRecord = readonly [row: number, column: number, key?: string, content?: WordedContent, print?: string];

/** What an officer typed: value, formula if it is one, number format if it is not General. */
export interface TypedInput {
  readonly key: string;
  readonly value: CellScalar;
  readonly formula?: string;
  readonly format?: string;
}

/** Charts of ours on a sheet; `print` null: not known, make them again. */
export interface ChartsRecord {
  readonly names: readonly string[];
  readonly print: string | null;
}

export interface DocumentRecord {
  readonly subject: string;
  /** Id of the sheet, and prints of its rows, of this run and the one before. Missing where an earlier version wrote it. */
  readonly sheet?: string;
  readonly prints?: string;
  readonly printsBefore?: string;
  /** Fingerprints; null: not known, write again. */
  readonly styles: string | null;
  readonly heights: string | null;
  readonly page: string | null;
  readonly rows: number;
  readonly columns: number;
  readonly inputs: readonly InputRecord[];
  /**
   * What was typed: all of it while the sheet is being laid out anew, afterwards what waits for its cell to come
   * back. The oldest first. An earlier version kept texts alone.
   */
  readonly kept: readonly (TypedInput | string)[];
  /** Missing where an earlier version wrote the sheet. */
  readonly charts?: ChartsRecord | null;
  /** As in the marks' record. */
  readonly unfinished?: readonly string[];
}

/** Kept by mark name («slip.1» without the prefix would do as well, but the full name can be looked up in Excel). */
export interface Bookkeeping {
  readonly rowMarks: Readonly<Record<string, RowMarksRecord>>;
  readonly documents: Readonly<Record<string, DocumentRecord>>;
  /** What was typed into sheets that were taken out, by their role and subject, until such a sheet stands again. */
  readonly resting: Readonly<Record<string, readonly TypedInput[]>>;
}

export interface StoredState extends WorkbookState {
  readonly book: Bookkeeping;
}

/** The word that `rowMarks` has in files, from the beginning. */
export const STORED_ROW_MARKS = "flags";

/** As a record keeps it. */
export const unfinishedRecord = (kinds: readonly string[] = []): Pick<DocumentRecord, "unfinished"> =>
  kinds.length === 0 ? {} : { unfinished: [...new Set(kinds)] };

export const EMPTY_STATE: StoredState = {
  version: 1,
  decisions: {},
  lastRun: null,
  book: { rowMarks: {}, documents: {}, resting: {} },
};

/** Whether anything is worth keeping in the file. */
export const isEmptyState = (state: StoredState): boolean =>
  Object.keys(state.decisions).length === 0 &&
  state.lastRun === null &&
  Object.keys(state.book.rowMarks).length === 0 &&
  Object.keys(state.book.documents).length === 0 &&
  Object.keys(state.book.resting).length === 0;
