/** One run's writing, in three parts: claiming; contents and stamps; what only makes it look right. */
import { grouped } from "../../domain/lists";
import type { LogEntry } from "../../domain/log";
import { areaAddress } from "../excel/address";
import { Outbox } from "../excel/outbox";
import { fingerprint } from "../excel/text";
import { untouchedPrints } from "../memory/proof";
import { keepInLog } from "../memory/log";
import { documentSeal, rowMarksSeal, sealFormula } from "../memory/seals";
import type { Bookkeeping, StoredState } from "../memory/state";
import { replaceState } from "../memory/storedState";
import type { Found } from "../read/read";
import type { GivenUp } from "../read/ownership";
import type { SurveyedMark } from "../read/survey";
import type { Context } from "../excel/run";
import { WorkbookError } from "../session/session";
import type { FinishKind, WorkbookState } from "../session/session";
import { claimSheet, documentRecord, writeDocument } from "./documents";
import type { DocumentTask, NamesInUse } from "./documentTask";
import { claimColumns, holdRows, leaveRowMarks, removeRowMarks, stampBusy, stampDone, writeRowMarks } from "./rowMarks";
import type { Stamp } from "./rowMarks";
import type { Overwritten } from "./overwritten";
import { askSettled, putRight } from "./settled";
import type { Settled } from "./settled";
import { takeBack } from "./takeBack";
import { askUnchanged, STATE } from "./unchanged";
import type { Change } from "./unchanged";
import { deleteSeal, writeSeal } from "./seals";
import { rowMarkPrints, rowMarksRecord } from "./rowMarksTask";
import type { RowMarksTask } from "./rowMarksTask";
import { FIRST_CELL } from "./extent";
import { finish } from "./finish";
import type { FinishPart } from "./finish";
import { highlightParts } from "./highlights";
import { rowMarksFinish } from "./rowMarksFinish";
import { refuseUnless, standingOf } from "./stillThere";
import type { Left } from "./stillThere";
import { restingKey, sealOfInputs } from "./inputs";
import { isStillOurs } from "./printArea";

/** Of the states that one run stores, one after the other. */
const SERIALS = { claimed: 1, done: 2, finished: 3 } as const;

interface Tasks {
  /** null: those that stand stay as they are. */
  readonly rowMarks: readonly RowMarksTask[] | null;
  /** Marks whose table is not there any more. */
  readonly gone: readonly SurveyedMark[];
  /** Columns with something typed into them: only what is ours goes. */
  readonly left: readonly GivenUp[];
  readonly documents: readonly DocumentTask[];
  /** What the log says of the run. */
  readonly log: readonly LogEntry[];
}

export class Writing {
  cellsWritten = 0;
  /** What claiming put into the workbook. */
  private claimed: readonly Excel.CustomXmlPart[] = [];
  private readonly sheets = new Map<string, Excel.Worksheet>();
  private stamps: readonly Stamp[] = [];
  private settled: readonly Settled[] = [];
  private overwritten: readonly Overwritten[] = [];
  /** What is set when the run is done. */
  private parts: readonly FinishPart[] = [];
  /** The state of the run that is done. */
  private stored: readonly Excel.CustomXmlPart[] = [];
  /** What stood otherwise when the claim was made; to be asked when it is sent. */
  private changeFound: () => Change | null = () => null;

  private readonly tasks: Tasks & { readonly rowMarks: readonly RowMarksTask[] };

  constructor(
    private readonly found: Found,
    private readonly state: WorkbookState,
    private readonly wanted: Tasks,
  ) {
    this.tasks = { ...wanted, rowMarks: wanted.rowMarks ?? [] };
    planPrintAreas(this.tasks.rowMarks);
  }

  /**
   * Nothing of this can be seen as a result: marks, empty sheets, «Đang ghi…», and what has to be known to take it
   * all out again.
   */
  claim(): Outbox {
    const outbox = new Outbox();
    const { found, tasks } = this;
    this.changeFound = askUnchanged(outbox, found, tasks.rowMarks);
    // Another pane may have made these already: then this is refused before anything else is done.
    this.stamps = tasks.rowMarks.map((task) => claimColumns(outbox, task));
    for (const task of tasks.documents) {
      claimSheet(outbox, task, found.names.has(task.name.toLowerCase()), this.sheets);
    }
    const book = this.bookkeeping(null);
    if (fingerprint(book) !== fingerprint(found.state.book))
      this.claimed = this.storeState(outbox, { ...found.state, book }, SERIALS.claimed);
    for (const stamp of this.stamps) stampBusy(outbox, stamp);
    this.cellsWritten += outbox.cellsWritten;
    return outbox;
  }

  /** What somebody changed between reading and claiming; to be asked when what `claim` gave is sent. */
  get change(): Change | null {
    return this.changeFound();
  }

  /** The claim goes again, in place of contents. */
  async takeBack(context: Context): Promise<void> {
    const { found, stamps, sheets, claimed: parts, tasks } = this;
    const stateIsFound = this.changeFound()?.what !== STATE;
    await takeBack(context, found, { stamps, documents: tasks.documents, sheets, parts, stateIsFound });
  }

  /** To be asked for when what `claim` gave is sent. */
  contents(): Outbox {
    const outbox = new Outbox();
    const { found, tasks } = this;
    for (const task of tasks.rowMarks) holdRows(outbox, task);
    this.overwritten = [
      ...tasks.gone.flatMap((mark) => removeRowMarks(outbox, found, mark)),
      ...tasks.left.flatMap((each) => leaveRowMarks(outbox, found, each)),
      ...tasks.rowMarks.flatMap((task) => writeRowMarks(outbox, found, task)),
    ];
    const names: NamesInUse = {
      sheets: new Map(tasks.documents.map(({ plan, sheetName }) => [plan.name, sheetName])),
      tables: new Set(found.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase()))),
    };
    this.parts = [
      ...nameParts(found),
      ...(this.wanted.rowMarks === null ? [] : highlightParts(found, tasks.rowMarks)),
      ...tasks.rowMarks.flatMap(rowMarksFinish),
      ...tasks.documents.flatMap((task) => writeDocument(outbox, found, task, names)),
    ];
    this.stored = this.storeDone(outbox, this.parts, SERIALS.done);
    this.settled = tasks.rowMarks.map((task) => askSettled(outbox, found, task));
    for (const task of tasks.rowMarks) stampDone(outbox, task);
    this.seal(outbox);
    keepInLog(outbox, found.log, tasks.log);
    this.cellsWritten += outbox.cellsWritten;
    return outbox;
  }

  /** When everything is sent: that it stands where it belongs, and otherwise no header says that the run is done. */
  async settle(context: Context): Promise<void> {
    const looked = await this.lookedAt(context);
    const wrong = looked.filter((each) => each.isMoved() || each.misplaced().length > 0);
    const moved = wrong.find((each) => each.isMoved());
    if (moved === undefined) await this.giveBack(context);
    if (wrong.length === 0) return;
    const outbox = new Outbox();
    for (const { task } of wrong) stampBusy(outbox, { task, reference: null, header: null });
    if (moved !== undefined) {
      await outbox.send(context);
      throw new WorkbookError("changed", "rows beside the marks", moved.task.sheet.name);
    }
    for (const each of wrong) putRight(outbox, each);
    const again = wrong.map(({ task }) => askSettled(outbox, this.found, task, true));
    await outbox.send(context);
    const lost = again.find((each) => each.isMoved() || each.misplaced().length > 0);
    if (lost !== undefined) throw new WorkbookError("hiddenRows", "marks stand in other rows", lost.task.sheet.name);
    const done = new Outbox();
    for (const { task } of wrong) stampDone(done, task);
    await done.send(context);
  }

  /** What was typed between the claim and the contents stands again, and no header there says that the run is done. */
  private async giveBack(context: Context): Promise<void> {
    const lost = this.overwritten.filter((each) => each.areas().length > 0);
    if (lost.length === 0) return;
    const outbox = new Outbox();
    for (const each of lost) each.putBack(outbox);
    for (const task of this.tasks.rowMarks)
      if (lost.some(({ sheet }) => sheet === task.sheet)) stampBusy(outbox, { task, reference: null, header: null });
    await outbox.send(context);
    throw new WorkbookError("changed", "typed among the marks", lost[0]!.sheet.name);
  }

  /** What Excel would not have set; the next run tries again. */
  finish(context: Context): Promise<readonly FinishPart[]> {
    const { rowMarks, documents } = this.tasks;
    const left: Left = {
      parts: this.stored.map(({ id }) => id),
      serial: this.found.serial + SERIALS.done,
      names: new Map([
        ...rowMarks.map(({ name, area }) => [name, area] as const),
        ...documents.map(({ name }) => [name, FIRST_CELL] as const),
      ]),
    };
    return finish(context, {
      parts: this.parts,
      guard: (batch) => refuseUnless(left, batch),
      standing: (asked) => standingOf(left, asked),
      close: (outbox, refused) => void this.storeDone(outbox, refused, SERIALS.finished),
    });
  }

  private async lookedAt(context: Context): Promise<readonly Settled[]> {
    const doubtful = this.settled.filter((each) => each.isDoubtful());
    if (doubtful.length === 0) return this.settled;
    const outbox = new Outbox();
    const whole = doubtful.map(({ task }) => askSettled(outbox, this.found, task, true));
    await outbox.send(context);
    return [...this.settled.filter((each) => !doubtful.includes(each)), ...whole];
  }

  /** Beside each mark what proves it where the state is lost; written only where it says something new. */
  private seal(outbox: Outbox): void {
    const { found, tasks } = this;
    const wanted = [
      ...tasks.rowMarks.map((task) => [task.name, rowMarksSeal(rowMarkPrints(task.plan), task.record)] as const),
      ...tasks.documents.map(
        ({ name, plan, sheetName }) =>
          [name, documentSeal(untouchedPrints(plan), plan.subject, sheetName, sealOfInputs(plan))] as const,
      ),
    ];
    for (const [mark, formula] of wanted) {
      const standing = found.seals.get(mark);
      if (formula !== null && (standing === undefined || sealFormula(standing) !== formula))
        writeSeal(outbox, mark, formula, standing !== undefined);
    }
    for (const { name, scope } of [...tasks.gone, ...tasks.left.map(({ mark }) => mark)])
      if (scope === null && found.seals.has(name)) deleteSeal(outbox, name);
  }

  /** `unfinished`: what has still to be set. */
  private storeDone(outbox: Outbox, unfinished: readonly FinishPart[], serial: number): readonly Excel.CustomXmlPart[] {
    const { decisions, lastRun } = this.state;
    return this.storeState(outbox, { version: 1, decisions, lastRun, book: this.bookkeeping(unfinished) }, serial);
  }

  /** `serial`: as many more than that of the state which was found. */
  private storeState(outbox: Outbox, state: StoredState, serial: number): readonly Excel.CustomXmlPart[] {
    const own = [this.stored, this.claimed].find((parts) => parts.length > 0);
    const old = own?.map(({ id }) => id) ?? this.found.parts;
    return replaceState(outbox, { state, serial: this.found.serial + serial }, old);
  }

  /** `unfinished` null: nothing is done yet but the claim. */
  private bookkeeping(unfinished: readonly FinishPart[] | null): Bookkeeping {
    const { book } = this.found.state;
    const isDone = unfinished !== null;
    const unfinishedOf = (name: string): FinishKind[] | null =>
      unfinished?.flatMap(({ marks, kind }) => (marks.includes(name) ? [kind] : [])) ?? null;
    const { tasks } = this;
    const left = tasks.left.map(({ mark }) => mark);
    const standing = new Set(
      [...this.found.marks, ...this.found.givenUp.map(({ mark }) => mark)].map(({ name }) => name),
    );
    const isOriginal = ({ scope }: SurveyedMark): boolean => scope === null;
    const gone = new Set(isDone ? [...tasks.gone, ...left].filter(isOriginal).map(({ name }) => name) : []);
    const drawnUp = new Set(isDone ? tasks.documents.map(({ plan }) => restingKey(plan)) : []);
    const kept = <T>(records: Readonly<Record<string, T>>): [string, T][] =>
      Object.entries(records).filter(([name]) => standing.has(name) && !gone.has(name));
    return {
      rowMarks: Object.fromEntries([
        ...kept(book.rowMarks),
        ...tasks.rowMarks.map((task) => [task.name, rowMarksRecord(task, unfinishedOf(task.name))] as const),
      ]),
      documents: Object.fromEntries([
        ...kept(book.documents),
        ...tasks.documents.map(
          (task) =>
            [
              task.name,
              documentRecord(task, unfinishedOf(task.name), isDone ? this.sheets.get(task.name)?.id : undefined),
            ] as const,
        ),
      ]),
      resting: Object.fromEntries(Object.entries(book.resting).filter(([key]) => !drawnUp.has(key))),
    };
  }
}

/** A name that came into sight, or that Excel would not hide when it was made. */
const nameParts = ({ marks }: Found): FinishPart[] =>
  marks
    .filter(({ scope, isVisible, place }) => scope === null && isVisible === true && place !== null)
    .map(({ name, place }) => ({
      kind: "hiddenNames",
      sheet: place!.sheet,
      marks: [],
      put: (outbox: Outbox) => outbox.add((batch) => (batch.nameItem(name, null).visible = false)),
    }));

/**
 * A sheet without a print area gets one around the officer's cells, so that the marks do not print; the record is
 * its first table's.
 */
function planPrintAreas(tasks: readonly RowMarksTask[]): void {
  for (const [sheet, [first, ...others]] of grouped(tasks, (task) => task.sheet)) {
    const set = [first!, ...others].map(({ record }) => record.printArea).find((area) => area !== null) ?? null;
    const isOfficers = sheet.printArea !== null && (set === null || !isStillOurs(sheet.printArea, set));
    first!.record = { ...first!.record, printArea: isOfficers ? null : areaAddress(first!.plan.officerArea) };
    for (const other of others) other.record = { ...other.record, printArea: null };
  }
}
