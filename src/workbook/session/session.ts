/**
 * What the actions may ask of an open workbook. No name of Excel's appears in this file: the doors and the actions
 * see only this.
 */
import type { OfficerTableName, OfficerTables, TableCells } from "../../domain/campaign/officerTables";
import type { CellChange, SkipReason } from "../../domain/fixes/change";
import type { OfficerSheetPlan } from "../../domain/campaignTables";
import type { SheetRole, SingleRole } from "../../domain/plan/sheetRoles";
import type { LogEntry } from "../../domain/log";
import type { WordedDocument, WordedPlan } from "../../domain/plan/worded";
import type { Area, WorkbookCells } from "../../domain/sheet/cells";
import type { CountedLog, LogOf, Step, StepTaken, Undone } from "./steps";

/**
 * Progress and cancel for anything that may take more than half a second. Cancelling never leaves a half-written
 * state.
 */
export interface Control {
  /**
   * An AbortSignal, or anything that says so. Honoured between requests while reading and until the first write;
   * from then on the work is carried to its end.
   */
  readonly signal?: { readonly aborted: boolean };
  progress?(step: "reading" | "checking" | "writing" | "clearing", done: number, total: number): void;
  /** A request was sent, and was answered: between the two Excel has the word. */
  asked?(): void;
  answered?(): void;
  /**
   * Whoever asked has gone because Excel did not answer: nothing more is sent, and a late answer goes nowhere. Unlike
   * `signal` also after the first write: the next run finds «Đang ghi…» and does the rest.
   */
  readonly left?: { readonly aborted: boolean };
  /** Lets the door paint and hear its buttons between two pieces of work; without it the work goes straight on. */
  pause?(): Promise<void>;
}

export interface FilledCell {
  readonly key: string;
  /** What it shows: typed, or drawn up by us; "" where it is empty. */
  readonly text: string;
}

/** What of the product's own is already in the workbook. */
export interface OwnParts {
  readonly sheets: readonly {
    readonly role: SheetRole;
    readonly subject: string;
    readonly id: string;
    readonly name: string;
    /** Cells to fill in that stand where we put them: rows of a table may be sorted, and are left out. */
    readonly filled: readonly FilledCell[];
  }[];
  readonly rowMarks: readonly {
    readonly sheet: string;
    /** Header row to last row, status and content column. */
    readonly area: Area;
    /** The run's time as shown in the header; null: «Đang ghi…» or anything else: the last run did not finish. */
    readonly stamp: string | null;
  }[];
}

/** What the product keeps in the workbook (custom XML). `decisions` is the officer's; the rest is bookkeeping. */
export interface WorkbookState {
  readonly version: 1;
  /** Kept by «Bỏ đánh dấu»: mapping, waivers, notes … as plain JSON under names of the actions' choosing. */
  readonly decisions: Readonly<Record<string, unknown>>;
  /** The last finished check, for comparison and the stale mark; cleared by «Bỏ đánh dấu». */
  readonly lastRun: Readonly<Record<string, unknown>> | null;
  /** There was a state, and it cannot be read any more: what was decided is lost. Never written. */
  readonly damaged?: boolean;
}

export interface Reading {
  readonly cells: WorkbookCells;
  readonly own: OwnParts;
  /** The campaign and its rules, where the officer keeps them in the workbook. */
  readonly officer: OfficerTables;
  readonly state: WorkbookState;
  /** What was done in the workbook so far, the oldest first. */
  readonly log: readonly LogEntry[];
}

/** What somebody typed where only we write, and what therefore stays. Missing: nothing. */
export interface KeptTexts {
  /** Written sheets that stay as they are; new ones were made. */
  readonly sheets: readonly string[];
  /** Texts that stay among what were our columns: the sheet, and where on it. */
  readonly besides: readonly { readonly sheet: string; readonly addresses: readonly string[] }[];
}

/** What somebody typed into our sheets and columns. */
export interface TypedTexts {
  /**
   * How many cells made for it are filled in, by the role of the sheet; those too that wait for their sheet.
   * «Bỏ đánh dấu» keeps them, «Xóa mọi dấu vết» does not.
   */
  readonly answers: Readonly<Partial<Record<SheetRole, number>>>;
  /** What was typed where nothing is to be typed; it stays where it is, whatever is cleared. */
  readonly left: KeptTexts;
  /** What of ours Excel did not let clearing take out, by sheet. Missing: nothing. */
  readonly stays?: { readonly printAreas: readonly string[]; readonly highlights: readonly string[] };
}

/**
 * What only makes our work look and print right: Excel may refuse any of it, and the check is still right. In the order in which it
 * is set.
 */
export type FinishKind =
  | "calculation"
  | "hiddenNames"
  | "highlights"
  | "columnWidths"
  | "rowHeights"
  | "formats"
  | "borders"
  | "tableStyle"
  | "gridlines"
  | "freeze"
  | "paper"
  | "margins"
  | "scale"
  | "printArea"
  | "printTitles"
  | "pageNumbers"
  | "pageBreaks"
  | "charts";

/** What Excel would not have set, and where; the next run tries again. */
interface Unfinished {
  readonly kind: FinishKind;
  readonly sheets: readonly string[];
}

export interface WriteReport {
  readonly kept?: KeptTexts;
  /** Missing: everything is set. */
  readonly unfinished?: readonly Unfinished[];
  readonly cellsWritten: number;
  /** Where the marks stand now: header row to last row, both columns. */
  readonly marks: readonly { readonly sheet: string; readonly area: Area }[];
  /** Sheets that could not be marked because they are protected. */
  readonly protectedSheets: readonly string[];
  /** The structure is protected: documents were not written. */
  readonly documentsSkipped: boolean;
  /** Sheet names the documents really got, by role. */
  readonly sheetNames: Readonly<Partial<Record<SingleRole, string>>>;
  /** Sheet names of the slips that were written, by unit. */
  readonly slipNames: Readonly<Record<string, string>>;
}

/** What became of the officer's tables. */
export interface TablesMade {
  readonly made: readonly OfficerTableName[];
  readonly rewritten: readonly OfficerTableName[];
  /** Where those that were made stand. */
  readonly sheets: readonly string[];
}

export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface CellSelected extends CellPlace {
  readonly rows: number;
}

/** By sheet, then by «row:column». */
export type FontNames = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** What comes into the officer's table of acceptances. */
export interface AcceptancesToWrite {
  /** Made first where there is no such table. */
  readonly plans: readonly OfficerSheetPlan[];
  /** New lines, in the order of the table's columns. */
  readonly lines: readonly (readonly string[])[];
  /** Lines that stand, by their number from 0, and what their column «Trạng thái» is to say. */
  readonly statuses: readonly { readonly index: number; readonly status: string }[];
  /** The table as it was read; null: there was none. */
  readonly read: TableCells | null;
  /** As what it can be taken back, and what the log says of it. Missing: it is bookkeeping of ours. */
  readonly step?: StepTaken;
  readonly log?: LogEntry;
}

/** What is kept beside a change of the officer's decisions: as what it can be taken back, what the log says of it. */
export interface KeptBeside {
  readonly step?: StepTaken;
  readonly log?: LogOf;
}

interface ClearedBeside {
  /** Of the marks. */
  readonly log?: CountedLog;
  /** Of everything, and how sheets of the officer's tables look. */
  readonly step?: StepTaken;
  readonly plans?: readonly OfficerSheetPlan[];
}

export interface TablesOptions extends KeptBeside {
  readonly rewrites: boolean;
  readonly control?: Control;
  /** Kept in the state along with it, by name; null: forgotten. */
  readonly decisions?: Readonly<Record<string, unknown>>;
}

/** Cells that somebody changed. */
export interface CellsChanged {
  /** "" where its name cannot be had: the sheet is gone, or somebody is typing. */
  readonly sheet: string;
  /** As Excel says it: «C5», «A1:B3», «7:7». */
  readonly address: string;
  /** null: several areas. */
  readonly area: Area | null;
  /** Somebody else at the same workbook did it. */
  readonly isRemote: boolean;
}

export interface Session {
  /**
   * One pass over the workbook; `includeHidden` reads hidden sheets too, and may depend on what the workbook
   * remembers.
   */
  read(
    options?: { readonly includeHidden?: boolean | ((state: WorkbookState) => boolean) },
    control?: Control,
  ): Promise<Reading>;
  /** Font names of some cells, for text that looks like a legacy encoding: at most one request. */
  readFonts(cells: readonly CellPlace[], control?: Control): Promise<FontNames>;
  /** Resolves once Excel has answered the smallest of requests. */
  ready(control?: Control): Promise<void>;
  /** Writes marks and documents, then the state; replaces the product's own earlier work and nothing else. */
  write(plan: WordedPlan, state: WorkbookState, control?: Control, log?: readonly LogEntry[]): Promise<WriteReport>;
  /** Writes one sheet of ours; marks and other sheets stay as they are. The name that it got. */
  writeSheet(document: WordedDocument, control?: Control): Promise<string>;
  /** What was done in the workbook so far, the oldest first. At most two requests. */
  log(): Promise<readonly LogEntry[]>;
  /**
   * Of a plan the marks alone, as they were read right before: written where they say something else now, and not at
   * all where none does. What the workbook remembers of the last run stays. null: the marks that stand are not
   * enough, nothing is written.
   */
  writeMarks(plan: WordedPlan, control?: Control): Promise<WriteReport | null>;
  /**
   * Makes the officer's tables. Those that stand are left alone, or get the lines planned. Three requests, one more
   * for their looks, up to four to read what is kept beside.
   */
  makeTables(plans: readonly OfficerSheetPlan[], options: TablesOptions): Promise<TablesMade>;
  /** Writes nothing, and says so, where the table is not as it was read. Three requests; four more to make the tables. */
  writeAcceptances(wanted: AcceptancesToWrite, control?: Control): Promise<void>;
  /** `WorkbookState.decisions` as they are kept. At most two requests. */
  loadDecisions(): Promise<WorkbookState["decisions"]>;
  /** What the workbook remembers of the last check; no cell is read. */
  loadLastRun(): Promise<WorkbookState["lastRun"]>;
  /**
   * Keeps one entry of `WorkbookState.decisions` (plain JSON; null forgets it) and touches nothing else: at most
   * two requests to read the state, one to write it.
   */
  saveDecision(name: string, value: unknown, beside?: KeptBeside): Promise<void>;
  /** What of ours stands, and what the workbook remembers; reads no cell of the officer's. Three requests. */
  own(control?: Control): Promise<Pick<Reading, "own" | "state">>;
  /** What stands in our sheets and columns that is not ours. Writes nothing. */
  typed(control?: Control): Promise<TypedTexts>;
  /**
   * "marks": marks, highlights and written sheets go, decisions and answers stay. "everything": those too; with a step
   * they can be taken back by this session, until it writes again. What had been typed until then.
   */
  clear(what: "marks" | "everything", control?: Control, beside?: ClearedBeside): Promise<TypedTexts>;
  /**
   * Cells of the officer's as he wants them, as one step that can be taken back; what was read of each is held against
   * what stands there. `step` null: only asks which of them could be changed. `log` counts those that were changed.
   */
  changeCells(
    changes: readonly CellChange[],
    step: StepTaken | null,
    control?: Control,
    log?: LogEntry,
  ): Promise<ReadonlyMap<CellChange, SkipReason | null>>;
  /** Steps that can be taken back, the oldest first. At most two requests. */
  steps(): Promise<readonly Step[]>;
  /** Takes the last step back, as far as it can be; null: there is none. */
  undo(control?: Control, log?: CountedLog): Promise<Undone | null>;
  /** Shows and selects a cell; with `lastRow` its column down to there. */
  goTo(sheet: string, row: number, column: number, lastRow?: number): Promise<void>;
  /** The first cell that is selected, and how many rows are. One request. */
  selected(): Promise<CellSelected>;
  /** Calls back when somebody changes a cell of the officer's (not our own writing). Returns how to stop. */
  watch(changed: (change: CellsChanged) => void): Promise<() => Promise<void>>;
  /** Calls back with the first cell of every new selection. Returns how to stop. */
  watchSelection(selected: (place: CellPlace) => void): Promise<() => Promise<void>>;
}

/** What went wrong with the workbook or Excel, by kind; the messages room has a sentence for each. */
export type WorkbookErrorKind =
  | "cellEditMode"
  | "sheetProtected"
  | "structureProtected"
  | "tooLarge"
  | "connectionLost"
  | "notSupported"
  /** Somebody changed the workbook between reading and writing: nothing that was judged is written. */
  | "changed"
  /** More rows are filtered away or hidden than can be written beside one by one. */
  | "hiddenRows"
  | "cancelled"
  | "noWorkbook"
  /** Excel shows another workbook: some things can be done only to the one in front. */
  | "otherWorkbook"
  /** Excel lets nobody write into this workbook, or not us. */
  | "readOnly"
  /** Given up by the officer after a request that was not answered. */
  | "notAnswering"
  | "refused";

export class WorkbookError extends Error {
  constructor(
    readonly kind: WorkbookErrorKind,
    /** Excel's own code and place, for support. */
    readonly detail: string,
    readonly sheet: string | null = null,
  ) {
    super(`${kind}: ${detail}`);
    this.name = "WorkbookError";
  }
}
