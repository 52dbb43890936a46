/**
 * Writes a plan. Order is safety: first every header says «Đang ghi…» and everything new gets its mark, then the contents, last the time of the run
 * and the state. Refused anywhere, the officer's cells are as they were, the headers say that the run did not finish, and the next run does the rest.
 */
import type { WordedPlan } from "../../domain/plan/worded";
import { areaAddress } from "../excel/address";
import { claimSheet, documentTasks, namesByRole, recordOf, slipsByUnit, writeDocument } from "./documents";
import type { DocumentTask } from "./documents";
import { asWorkbookError } from "../excel/errors";
import { flagsTasks, isStillOurs, removeFlags, stampBusy, stampDone, writeFlags, writeHighlights } from "./flags";
import type { FlagsTask } from "./flags";
import type { Batch } from "../excel/outbox";
import { eventsOn, Outbox } from "../excel/outbox";
import type { Found } from "../read/read";
import type { Context } from "../excel/run";
import { stopIfCancelled } from "../excel/run";
import type { Control, WorkbookState, WriteReport } from "../session";
import { WorkbookError } from "../session";
import { encodeState } from "../memory/state";
import type { Bookkeeping, StoredState } from "../memory/state";
import type { SurveyedMark } from "../read/survey";
import { fingerprint } from "../excel/text";

export async function applyPlan(
  context: Context,
  found: Found,
  plan: WordedPlan,
  state: WorkbookState,
  control?: Control,
): Promise<WriteReport> {
  const isProtected = (name: string): boolean => found.sheets.some((sheet) => sheet.name === name && sheet.protected);
  const protectedSheets = [...new Set(plan.flags.map(({ sheet }) => sheet).filter(isProtected))];
  const { tasks, orphans } = flagsTasks(
    found,
    plan.flags.filter(({ sheet }) => !isProtected(sheet)),
  );
  const gone = orphans.filter(({ place }) => place === null || !isProtected(place.sheet));
  const documents = found.structureProtected ? [] : documentTasks(found, plan.documents);
  const locked = documents.find(({ sheet }) => sheet?.protected === true);
  if (locked !== undefined) throw new WorkbookError("sheetProtected", locked.sheetName, locked.sheetName);

  stopIfCancelled(control);
  await askFirst(context, found, tasks);
  stopIfCancelled(control);

  const writing = new Writing(found, state, tasks, gone, documents);
  try {
    await writing
      .claim()
      .send(context, (done, total) => control?.progress?.("writing", Math.round((10 * done) / total), 100));
    const contents = writing.contents();
    await contents.send(context, (done, total) =>
      control?.progress?.("writing", Math.round(10 + (90 * done) / total), 100),
    );
  } catch (error) {
    await eventsOn(context);
    throw asWorkbookError(error);
  }
  return {
    cellsWritten: writing.cellsWritten,
    protectedSheets,
    documentsSkipped: found.structureProtected && plan.documents.length > 0,
    sheetNames: namesByRole(documents),
    slipNames: slipsByUnit(documents),
  };
}

/** Before new columns are taken: how wide they are, and that nobody has typed into them since the workbook was read. Writes nothing. */
async function askFirst(context: Context, found: Found, tasks: readonly FlagsTask[]): Promise<void> {
  const asked = tasks.filter(({ known, fresh }) => !known || fresh.length > 0);
  if (asked.length === 0) return;
  const answers = asked.map((task) => {
    const sheet = context.workbook.worksheets.getItem(task.sheet.id);
    const typed = task.fresh.map((area) => {
      const used = sheet.getRange(areaAddress(area)).untrack().getUsedRangeOrNullObject(true).untrack();
      used.load("address");
      return used;
    });
    const formats = [task.plan.statusColumn, task.plan.contentColumn].map((column) => {
      const area = {
        firstRow: task.plan.headerRow,
        lastRow: task.plan.headerRow,
        firstColumn: column,
        lastColumn: column,
      };
      const { format } = sheet.getRange(areaAddress(area)).untrack();
      format.load("columnWidth");
      return format;
    });
    return { task, typed, formats };
  });
  await context.sync();
  for (const { task, typed, formats } of answers) {
    const used = typed.find((each) => !each.isNullObject);
    if (used !== undefined)
      throw new WorkbookError("refused", `${used.address} was filled in meanwhile`, task.sheet.name);
    if (task.known) continue;
    // Tables below one another share their flag columns: the first one's record knows the widths before our time.
    const sharing = Object.entries(found.state.book.flags).find(([name]) =>
      found.marks.some(
        (mark) =>
          mark.name === name &&
          mark.place?.sheet === task.sheet.name &&
          mark.place.area.firstColumn === task.plan.statusColumn,
      ),
    );
    task.record = { ...task.record, widths: sharing?.[1].widths ?? [formats[0]!.columnWidth, formats[1]!.columnWidth] };
  }
}

/** One run's writing, in two parts: claiming, then contents and stamps. */
class Writing {
  cellsWritten = 0;
  private stored: Excel.CustomXmlPart[] = [];

  constructor(
    private readonly found: Found,
    private readonly state: WorkbookState,
    private readonly tasks: readonly FlagsTask[],
    private readonly gone: readonly SurveyedMark[],
    private readonly documents: readonly DocumentTask[],
  ) {
    this.planPrintAreas();
  }

  /** Nothing of this can be seen as a result: marks, empty sheets, «Đang ghi…», and what has to be known to take it all out again. */
  claim(): Outbox {
    const outbox = new Outbox();
    const book = this.bookkeeping(false);
    if (fingerprint(book) !== fingerprint(this.found.state.book))
      this.storeState(outbox, { ...this.found.state, book }, 1);
    for (const task of this.tasks) stampBusy(outbox, task);
    for (const task of this.documents)
      claimSheet(
        outbox,
        task,
        this.found.marks.some(({ name }) => name === task.name),
      );
    this.cellsWritten += outbox.cellsWritten;
    return outbox;
  }

  contents(): Outbox {
    const outbox = new Outbox();
    const { found } = this;
    for (const mark of this.gone) removeFlags(outbox, found, mark);
    for (const task of this.tasks) writeFlags(outbox, found, task);
    writeHighlights(outbox, found, this.tasks);
    const sheets = new Map(this.documents.map(({ plan, sheetName }) => [plan.name, sheetName]));
    const tableNames = new Set(found.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase())));
    for (const task of this.documents) writeDocument(outbox, found, task, sheets, tableNames);
    this.storeState(
      outbox,
      { version: 1, decisions: this.state.decisions, lastRun: this.state.lastRun, book: this.bookkeeping(true) },
      2,
    );
    for (const task of this.tasks) stampDone(outbox, task);
    this.cellsWritten += outbox.cellsWritten;
    return outbox;
  }

  /** A sheet without a print area gets one around the officer's cells, so that the flags do not print; the record is its first table's. */
  private planPrintAreas(): void {
    for (const sheet of new Set(this.tasks.map((task) => task.sheet))) {
      const [first, ...others] = this.tasks.filter((task) => task.sheet === sheet);
      const set = [first!, ...others].map(({ record }) => record.printArea).find((area) => area !== null) ?? null;
      const isOfficers = sheet.printArea !== null && (set === null || !isStillOurs(sheet.printArea, set));
      first!.record = { ...first!.record, printArea: isOfficers ? null : areaAddress(first!.plan.officerArea) };
      for (const other of others) other.record = { ...other.record, printArea: null };
    }
  }

  private bookkeeping(isDone: boolean): Bookkeeping {
    const { book } = this.found.state;
    const standing = new Set(this.found.marks.map(({ name }) => name));
    const flags = Object.fromEntries(
      Object.entries(book.flags).filter(
        ([name]) => standing.has(name) && !(isDone && this.gone.some((mark) => mark.name === name)),
      ),
    );
    for (const task of this.tasks) {
      flags[task.name] = isDone
        ? {
            ...task.record,
            layout: task.layout,
            highlights: task.highlights,
            highlightCount: task.plan.highlights.length,
          }
        : {
            ...task.record,
            layout: task.record.layout === task.layout ? task.layout : null,
            highlights: task.record.highlights === task.highlights ? task.highlights : null,
          };
    }
    const documents = Object.fromEntries(Object.entries(book.documents).filter(([name]) => standing.has(name)));
    for (const task of this.documents) documents[task.name] = recordOf(task, isDone);
    return { flags, documents };
  }

  /** The new set first, then the old one goes: a whole one is there at every moment. */
  private storeState(outbox: Outbox, state: StoredState, step: number): void {
    const old = this.stored.length > 0 ? this.stored.map(({ id }) => id) : this.found.parts;
    this.stored = [];
    for (const xml of encodeState(state, this.found.serial + step)) {
      outbox.add((batch) => {
        const part = batch.context.workbook.customXmlParts.add(xml);
        part.load("id");
        this.stored.push(part);
      }, xml.length * 1.2);
    }
    outbox.add((batch) => deleteParts(batch, old), 0, old.length * 3);
  }
}

export function deleteParts(batch: Batch, ids: readonly string[]): void {
  for (const id of ids) batch.context.workbook.customXmlParts.getItem(id).delete();
}
