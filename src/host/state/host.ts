/**
 * The state behind one client, which the objects read and change: book, kept ranges, listeners, what is to be
 * calculated.
 */
import { HostError } from "../errors/hostError";
import type { BookModel, RawValue, Rect, SheetModel } from "../model/model";
import { zeroCounters, type HostCounters } from "./counters";
import { differencesOf } from "./differences";
import type { Differences } from "./differences";

export interface ChangedCell {
  sheet: string;
  row: number;
  column: number;
}

/** A range as the wire knows it. Kept ranges follow inserted and deleted cells; rect null: its cells were deleted. */
export interface RangeTarget {
  readonly sheet: SheetModel;
  rect: Rect | null;
}

/** What a change event carries (ExcelApi: WorksheetChangedEventArgs). */
export interface ChangeEvent {
  readonly sheet: SheetModel;
  readonly address: string;
  readonly changeType: string;
  readonly triggerSource: "ThisLocalAddin" | "Unknown";
  /** Somebody else at the same workbook. */
  readonly isRemote?: boolean;
  readonly before?: unknown;
  readonly after?: unknown;
}

/**
 * What becomes of a block that is set over hidden rows: refused where a filter hides them (as the documented code has it),
 * put into the rows in sight one after the other (office-js #224), or done as asked.
 */
export type OverHidden = "refuse" | "shift" | "write";

/** Computes what formulas it can, in place (formulas/). */
export type Recalculate = (book: BookModel, changed: ChangedCell[]) => Promise<void>;

/** A formula as if it stood in a cell (of a conditional format, of data validation); with or without «=». */
export interface WantedValue {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}
/** Values of formulas that stand in no cell (formulas/); null: cannot be computed. */
type Evaluate = (book: BookModel, wanted: readonly WantedValue[]) => Promise<RawValue[]>;

/** The state behind one client: the book, kept references, registered events, and what a request changed. */
export class Host {
  readonly references = new Map<string, RangeTarget>();
  readonly counters: HostCounters = zeroCounters();
  /** Keys «10|{sheet id}», «10|Workbook», «14|Workbook» (the selection), «101|{table id}». */
  readonly listeners = new Set<string>();
  eventsEnabled = true;
  /** Whether events are off is asked when they are delivered and not when they happen: then they may come all the same. */
  eventsWhileOff = false;
  calculationSuspended = false;
  evaluate: Evaluate = (_book, wanted) => Promise.resolve(wanted.map(() => null));
  calculationAsked = false;
  /** Events to send once the answer is out. */
  readonly events: ChangeEvent[] = [];
  differences: Differences = differencesOf("lenient");
  /** Codes by «Object.member». */
  refusals: ReadonlyMap<string, string> = new Map();
  /** «Object.member» of everything that was asked for. */
  readonly membersUsed = new Set<string>();
  /** Goes up with whatever changes the workbook. */
  changes = 0;
  private changed: ChangedCell[] = [];
  private anyFormula: boolean | null = null;
  private lastId = 0;

  constructor(
    readonly book: BookModel,
    readonly apiSet: string,
    private readonly recalculate: Recalculate,
    readonly overHidden: OverHidden = "refuse",
  ) {}

  /** A new number, for ids that only have to differ. */
  nextNumber(): number {
    return (this.lastId += 1);
  }

  /** Ranges that have to follow inserted and deleted cells. */
  tracked(): Iterable<RangeTarget> {
    return this.references.values();
  }

  noteCell(sheet: SheetModel, row: number, column: number, formula: boolean): void {
    if (formula) this.anyFormula = true;
    // Without any formula in the book nothing can depend on the cell.
    else if (!(this.anyFormula ??= hasFormula(this.book))) return;
    this.changed.push({ sheet: sheet.id, row, column });
  }

  /** @throws HostError where the member is one that is refused */
  noteMember(where: string): void {
    this.membersUsed.add(where);
    const code = this.refusals.get(where);
    if (code !== undefined) throw new HostError(code, `Refused by a fault of the stand-in: ${where}.`);
  }

  noteEvent(event: ChangeEvent): void {
    if ((this.eventsEnabled || this.eventsWhileOff) && this.listeners.size > 0) this.events.push(event);
  }

  /** Everything that was written and not yet calculated. */
  async calculate(): Promise<void> {
    if (this.changed.length === 0 || !(this.differences.calculatesUnasked || this.calculationAsked)) return;
    const changed = this.changed;
    this.changed = [];
    await this.recalculate(this.book, changed);
  }

  get hasUncalculated(): boolean {
    return this.changed.length > 0 && !this.calculationSuspended;
  }

  sheetOf(target: RangeTarget): SheetModel {
    if (!this.book.sheets.includes(target.sheet))
      throw new HostError("InvalidReference", "This reference is not valid: its sheet was deleted.");
    return target.sheet;
  }
}

function hasFormula(book: BookModel): boolean {
  return book.sheets.some((sheet) =>
    [...sheet.rows.values()].some((cells) => [...cells.values()].some((cell) => cell.f !== undefined)),
  );
}
