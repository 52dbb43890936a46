/** The door to an open workbook: everything above this room sees only the Session. */
import { officerTableOf } from "../domain/campaign/officerTables";
import type { readWorkbook } from "./read/read";
import type { Found } from "./read/read";
import { areaAddress } from "./excel/address";
import { asChange } from "./excel/errors";
import { inExcel, stopIfCancelled } from "./excel/run";
import type { Context } from "./excel/run";
import { WorkbookError } from "./session/session";
import type {
  AcceptancesToWrite,
  CellPlace,
  CellSelected,
  CellsChanged,
  Control,
  FontNames,
  Reading,
  Session,
  TablesMade,
  TypedTexts,
  WorkbookState,
  WriteReport,
} from "./session/session";
import type { RowMarkWords, WordedDocument, WordedPlan } from "../domain/plan/worded";
import type { Taken } from "./write/givenBack";
import { watchCells, watchSelection } from "./read/watch";

/** Waits until Office has started the add-in; where there is no Office (the stand-in), Excel is there already. */
export async function whenReady(): Promise<void> {
  const office = (globalThis as { Office?: { onReady?: () => Promise<unknown> } }).Office;
  if (typeof office?.onReady === "function") await office.onReady();
}

/**
 * `Excel` has to be there: office.js has put it there, or whoever opened the stand-in. `words`: by which our columns
 * are known again.
 */
export async function openSession(words: RowMarkWords): Promise<Session> {
  await whenReady();
  return new ExcelSession(words);
}

/** What reads, remembers and writes comes when it is first asked for: the pane starts without it. */
const decisions = () => import("./memory/decisions");
const remembered = () => import("./memory/storedState");
const logged = () => import("./memory/log");
const mendings = () => import("./memory/steps");
const reading = () => import("./read/reading");

/** Another pane may take away between two requests what the first one found. */
async function readNow(...asked: Parameters<typeof readWorkbook>): Promise<Found> {
  const { readWorkbook } = await import("./read/read");
  return readWorkbook(...asked).catch((error: unknown) => {
    throw asChange(error);
  });
}

/** Excel denies access also to a workbook that is read-only or final, where nothing is protected. */
async function orReadOnly<T>(context: Context, found: Found, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const known = asChange(error);
    const isDenied = known instanceof WorkbookError && /^(sheet|structure)Protected$/u.test(known.kind);
    if (!isDenied || isProtected(found) || (await isProtectedNow(context))) throw known;
    throw new WorkbookError("readOnly", known.detail);
  }
}

const isProtected = ({ structureProtected, sheets }: Found): boolean =>
  structureProtected || sheets.some((sheet) => sheet.protected);

/** Somebody may have protected it since it was read. Where that cannot be asked, the refusal says what it says. */
async function isProtectedNow(context: Context): Promise<boolean> {
  try {
    const { worksheets, protection } = context.workbook;
    worksheets.load("items/protection/protected");
    protection.load("protected");
    await context.sync();
    return protection.protected || worksheets.items.some((sheet) => sheet.protection.protected);
  } catch {
    return true;
  }
}

const officerTables = () => import("./write/officerTables");

const NOTHING_WRITTEN = {
  cellsWritten: 0,
  documentsSkipped: false,
  sheetNames: {},
  slipNames: {},
};

const cellChanges = () => import("./write/cellChanges");
const undoing = () => import("./write/undo");
const givenBack = () => import("./write/givenBack");

/** No request is spent on what is not there. */
const hasOfficerTables = ({ tableMarks, sheets }: Found): boolean =>
  tableMarks.length > 0 || sheets.some(({ tables }) => tables.some(({ name }) => officerTableOf(name) !== null));

class ExcelSession implements Session {
  /** What the last reading found; good for one write, which is compared with it. */
  private found: Found | null = null;

  /** What the last clearing took out, as long as nothing was written since. */
  private taken: Taken | null = null;

  constructor(private readonly words: RowMarkWords) {}

  async read(
    options: { readonly includeHidden?: boolean | ((state: WorkbookState) => boolean) } = {},
    control?: Control,
  ): Promise<Reading> {
    const { includeHidden = false } = options;
    const isAll = (state: WorkbookState): boolean =>
      typeof includeHidden === "boolean" ? includeHidden : includeHidden(state);
    this.found = await inExcel(
      (context) => readNow(context, this.words, (state) => (isAll(state) ? "all" : "visible"), control),
      control,
    );
    const { asReading } = await reading();
    return asReading(this.found, isAll(this.found.state));
  }

  async readFonts(cells: readonly CellPlace[], control?: Control): Promise<FontNames> {
    if (cells.length === 0) return new Map();
    const { readFontNames } = await import("./read/fonts");
    return inExcel((context) => readFontNames(context, cells), control);
  }

  ready(control?: Control): Promise<void> {
    return inExcel(async (context) => {
      context.workbook.load("name");
      await context.sync();
    }, control);
  }

  async write(...[plan, state, control, log = []]: Parameters<Session["write"]>): Promise<WriteReport> {
    const found = this.found;
    this.written();
    const { applyPlan } = await import("./write/apply");
    return inExcel(async (context) => {
      const read = found ?? (await readNow(context, this.words, "visible", control));
      return orReadOnly(context, read, () => applyPlan(context, read, { plan, state, log }, control));
    }, control);
  }

  async writeMarks(plan: WordedPlan, control?: Control): Promise<WriteReport | null> {
    const { found } = this;
    if (found === null) return null;
    const { marksDue } = await import("./write/marksOnly");
    const { kind, ...standing } = marksDue(found, plan.rowMarks);
    if (kind === "wholeCheck") return null;
    if (kind === "same") return { ...NOTHING_WRITTEN, ...standing };
    const { version, decisions, lastRun } = found.state;
    return this.write({ ...plan, documents: [] }, { version, decisions, lastRun }, control, []);
  }

  async writeSheet(document: WordedDocument, control?: Control): Promise<string> {
    this.written();
    const { applySheet } = await import("./write/apply");
    return inExcel(async (context) => {
      const read = await readNow(context, this.words, "own", control);
      return orReadOnly(context, read, () => applySheet(context, read, document, control));
    }, control);
  }

  log(): ReturnType<Session["log"]> {
    return inExcel(async (context) => (await (await logged()).loadLog(context)).entries);
  }

  /** What was read, or taken out, is no more what stands there. */
  private written(): void {
    this.found = null;
    this.taken = null;
  }

  makeTables(...[plans, options]: Parameters<Session["makeTables"]>): Promise<TablesMade> {
    this.written();
    return inExcel(
      async (context) => (await officerTables()).makeOfficerTables(context, plans, options),
      options.control,
    );
  }

  writeAcceptances(wanted: AcceptancesToWrite, control?: Control): Promise<void> {
    this.written();
    return inExcel(async (context) => (await import("./write/acceptances")).writeAcceptances(context, wanted), control);
  }

  loadDecisions(): Promise<WorkbookState["decisions"]> {
    return inExcel(async (context) => (await decisions()).loadDecisions(context));
  }

  loadLastRun(): Promise<WorkbookState["lastRun"]> {
    return inExcel(async (context) => (await (await remembered()).readState(context)).state.lastRun);
  }

  saveDecision(...asked: Parameters<Session["saveDecision"]>): Promise<void> {
    this.written();
    return inExcel(async (context) => (await decisions()).storeDecision(context, ...asked));
  }

  changeCells(
    ...[changes, step, control, log]: Parameters<Session["changeCells"]>
  ): ReturnType<Session["changeCells"]> {
    const found = this.found;
    if (step !== null) this.written();
    return inExcel(async (context) => {
      const read = found ?? (await readNow(context, this.words, "all", control));
      return orReadOnly(context, read, async () => {
        const beside = step === null ? null : { step, ...(log === undefined ? {} : { log }) };
        return (await cellChanges()).changeCells(context, read, changes, beside);
      });
    }, control);
  }

  steps(): ReturnType<Session["steps"]> {
    const { taken } = this;
    if (taken !== null) return Promise.resolve([...taken.steps, taken.step]);
    return inExcel(async (context) => (await (await mendings()).loadSteps(context)).steps);
  }

  undo(...[control, log]: Parameters<Session["undo"]>): ReturnType<Session["undo"]> {
    const { taken } = this;
    this.written();
    return inExcel(async (context) => {
      const read = await readNow(context, this.words, "all", control);
      // Another pane may have begun anew meanwhile.
      if (taken !== null && read.parts.length === 0)
        return orReadOnly(context, read, async () => (await givenBack()).giveBack(context, read, taken));
      return orReadOnly(context, read, async () => (await undoing()).undoLast(context, read, log));
    }, control);
  }

  own(control?: Control): Promise<Pick<Reading, "own" | "state">> {
    return inExcel(async (context) => {
      const { asReading } = await reading();
      const { own, state } = asReading(await readNow(context, this.words, "own", control), false);
      return { own, state };
    }, control);
  }

  async typed(control?: Control): Promise<TypedTexts> {
    const { typedTexts } = await import("./write/typedTexts");
    return inExcel(async (context) => {
      const found = await readNow(context, this.words, "own", control);
      stopIfCancelled(control);
      return typedTexts(found);
    }, control);
  }

  async clear(...[what, control, beside = {}]: Parameters<Session["clear"]>): Promise<TypedTexts> {
    this.written();
    const { clearWorkbook } = await import("./write/clear");
    return inExcel(async (context) => {
      const read = await readNow(context, this.words, "own", control);
      return orReadOnly(context, read, async () => {
        const { log, step, plans = [] } = beside;
        const taken = step === undefined ? null : await (await givenBack()).takenFrom(context, read, step, plans);
        const typed = await clearWorkbook(context, read, { what, ...(log === undefined ? {} : { log }) }, control);
        if (what === "everything") {
          if (hasOfficerTables(read)) await (await officerTables()).removeOfficerTables(context);
          await (await mendings()).forgetSteps(context);
          this.taken = taken;
        }
        return typed;
      });
    }, control);
  }

  /**
   * The sheet is shown before the cell is selected: both at once goes wrong across sheets (office-js issues 5118,
   * 5769).
   */
  goTo(sheet: string, row: number, column: number, lastRow = row): Promise<void> {
    return inExcel(async (context) => {
      const address = areaAddress({ firstRow: row, lastRow, firstColumn: column, lastColumn: column });
      const target = context.workbook.worksheets.getItem(sheet);
      target.activate();
      await context.sync();
      target.getRange(address).untrack().select();
      await context.sync();
    });
  }

  selected(): Promise<CellSelected> {
    return inExcel(async (context) => {
      const range = context.workbook.getSelectedRange().untrack();
      range.load("rowIndex,columnIndex,rowCount");
      range.worksheet.load("name");
      await context.sync();
      const { rowIndex, columnIndex, rowCount, worksheet } = range;
      return { sheet: worksheet.name, row: rowIndex + 1, column: columnIndex + 1, rows: rowCount };
    });
  }

  watch(changed: (change: CellsChanged) => void): Promise<() => Promise<void>> {
    return watchCells(changed);
  }

  watchSelection(selected: (place: CellPlace) => void): Promise<() => Promise<void>> {
    return watchSelection(selected);
  }
}
