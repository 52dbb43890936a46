/**
 * What is to be written, gathered and sent in as few requests as fit. Excel has no transaction: what ran before a
 * refusal stays done, so every step is one that can be done twice, and the order of the steps is the order of
 * safety.
 */
import type { Area } from "../../domain/sheet/cells";
import { reference } from "./address";
import { apostrophed } from "./text";
import type { Context } from "./run";

/** Objects of one request, each asked for once. */
export class Batch {
  private readonly sheets = new Map<string, Excel.Worksheet>();
  constructor(readonly context: Context) {}

  /** By id or name. */
  sheet(key: string): Excel.Worksheet {
    const sheet = this.sheets.get(key) ?? this.context.workbook.worksheets.getItem(key);
    this.sheets.set(key, sheet);
    return sheet;
  }

  range(sheet: string, address: string): Excel.Range {
    return this.sheet(sheet).getRange(address).untrack();
  }

  /** The range a name of ours stands for, wherever it has moved to. */
  named(name: string, scope: string | null = null): Excel.Range {
    return this.nameItem(name, scope).getRange().untrack();
  }

  /**
   * A hidden name for an area, given as text: with a range some Excels end (office-js issue 2078). Refused where no sheet is called so
   * any more.
   */
  addName(name: string, sheet: string, area: Area): void {
    const { worksheets, names } = this.context.workbook;
    worksheets.getItem(sheet).load("id");
    names.add(name, reference(sheet, area)).visible = false;
  }

  /** `scope`: the sheet whose own name it is; null: the workbook's. */
  nameItem(name: string, scope: string | null): Excel.NamedItem {
    const { names } = scope === null ? this.context.workbook : this.sheet(scope);
    return names.getItem(name);
  }
}

interface Step {
  readonly bytes: number;
  readonly run: (batch: Batch) => void;
}

/** Own limit for a request; Excel on the web refuses 5 MB. Texts are measured, the client's wrapping of them is not. */
const BYTES_PER_REQUEST = 2_500_000;
const BYTES_PER_ACTION = 400;

export class Outbox {
  private readonly steps: Step[] = [];
  cellsWritten = 0;

  /**
   * `head`: what every request begins with; refused there, nothing of it is done.
   * `setsNoCells`: calculation goes on.
   */
  constructor(
    private readonly head: (batch: Batch) => void = () => undefined,
    private readonly setsNoCells = false,
  ) {}

  /** `actions`: about how many calls it makes. */
  add(run: (batch: Batch) => void, bytes = 0, actions = 4): void {
    this.steps.push({ run, bytes: bytes + actions * BYTES_PER_ACTION });
  }

  get isEmpty(): boolean {
    return this.steps.length === 0;
  }

  /** `sent`: called after each request with the share of the steps that are done. */
  async send(context: Context, sent?: (done: number, total: number) => void): Promise<void> {
    try {
      for (let next = 0; next < this.steps.length;) {
        next = this.fill(new Batch(context), next);
        // In this order and no other: contents only after the «Đang ghi…», the stamp only after the contents.
        await context.sync();
        sent?.(next, this.steps.length);
      }
    } catch (error) {
      await eventsOn(context);
      throw error;
    }
  }

  /** Puts as many steps as fit into one request, at least one; the number of the first that is left. */
  private fill(batch: Batch, first: number): number {
    const { runtime, application } = batch.context;
    // Off and on again within one request: should the add-in fall between two, Excel's events would stay off.
    runtime.enableEvents = false;
    if (!this.setsNoCells) application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    this.head(batch);
    let next = first;
    for (let bytes = 0; next < this.steps.length; next++) {
      const step = this.steps[next]!;
      if (bytes > 0 && bytes + step.bytes > BYTES_PER_REQUEST) break;
      bytes += step.bytes;
      step.run(batch);
    }
    runtime.enableEvents = true;
    return next;
  }
}

/**
 * After a refusal in the middle of a request events may be off: one more request puts them on, whatever becomes of
 * it.
 */
async function eventsOn(context: Context): Promise<void> {
  try {
    context.runtime.enableEvents = true;
    await context.sync();
  } catch {
    // The first refusal is the one to tell of.
  }
}

/** Texts as sent, for a header or any other single cell. */
export const oneCell = (text: string): string[][] => [[apostrophed(text)]];
