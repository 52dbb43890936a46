/** A pane over a workbook that the test holds in its hand: every answer of the door is given by the test. */
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { campaign2021 } from "../../src/domain/campaign";
import type { Finding } from "../../src/domain/rules/rule";
import type { Language } from "../../src/messages";
import { App } from "../../src/taskpane/App";
import { countBySeverity } from "../../src/domain/rules/severity";
import { computeTotals } from "../../src/domain/totals/count";
import { explain } from "../../src/domain/registration/explanation/explain";
import { readRegistration } from "../../src/domain/registration/read";
import type { WorkbookMapping } from "../../src/domain/registration/model/decisions";
import type { WorkbookCells } from "../../src/domain/sheet/cells";
import { NO_MAPPING } from "../../src/domain/registration/model/decisions";
import type {
  Answering,
  AsksFirst,
  CampaignAnswer,
  CampaignChosen,
  CampaignLine,
  CampaignOverview,
  CellPlace,
  CellSelected,
  CellsChanged,
  CheckResult,
  Door,
  FixesDone,
  LastCheck,
  LiveOutcome,
  LastYearAnswer,
  LastYearChosen,
  LogEntry,
  Mending,
  Outcome,
  Papers,
  ReadingPreview,
  RefusedFile,
  ReportOptions,
  Requested,
  RunOptions,
  StepDone,
  Trial,
  Trouble,
  TypedTexts,
  Verb,
} from "../../src/taskpane/door/door";
import { createStore } from "../../src/taskpane/state/store";
import type { Store } from "../../src/taskpane/state/store";
import { TABS } from "../../src/taskpane/state/view";
import type { Tab } from "../../src/taskpane/state/view";
import { loadQuestions } from "../../src/taskpane/questionParts";
import { loadTab } from "../../src/taskpane/tabParts";
import { troubleOf } from "../../src/taskpane/door/workbookDoor";
import { sheetOf, workbookOf } from "../support/grids";

const moment = "2021-03-26T10:32:00";

export function aFinding(changes: Partial<Finding> = {}): Finding {
  return {
    rule: "rating-unknown",
    outcome: "fail",
    severity: "error",
    place: { sheet: "ĐK cá nhân", row: 12, column: 7 },
    table: null,
    field: "rating",
    unit: "Báo Thanh tra",
    subject: { kind: "person", name: "Mai Thành Nam" },
    message: "unknown",
    facts: { text: "Rất tốt", levels: ["A", "B"] },
    basis: { text: { vi: "Nghị định 90/2020/NĐ-CP", en: "Decree 90/2020" }, confidence: "S" },
    fix: null,
    ...changes,
  };
}

export const aSpelling = (changes: Partial<Finding> = {}): Finding =>
  aFinding({
    rule: "spelling",
    severity: "notice",
    message: "variant",
    facts: { texts: ["HTXSNV"], names: ["Hoàn thành xuất sắc nhiệm vụ"] },
    ...changes,
  });

export const cannotTell = (changes: Partial<Finding> = {}): Finding =>
  aFinding({
    rule: "cstdcs-initiative",
    outcome: "cannotTell",
    severity: "notice",
    message: "noColumn",
    facts: { count: 3 },
    subject: { kind: "table", name: "" },
    ...changes,
  });

/** One person, a sheet without a table, a hidden one. */
const smallBook = workbookOf(
  sheetOf("ĐK cá nhân", [
    ["DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2021"],
    ["STT", "Họ và tên", "Đơn vị", "Xếp loại", "Danh hiệu"],
    [1, "Mai Thành Nam", "Báo Thanh tra", "Rất tốt", "Lao động tiên tiến"],
  ]),
  sheetOf("Ghi chú", [["Gửi trước ngày 25/3"]]),
  sheetOf("Nháp", [["Họ và tên"], ["Nguyễn Văn An"]], { visibility: "hidden" }),
);

/** How the real reader understands a workbook. */
export function reading(
  cells: WorkbookCells,
  mapping: WorkbookMapping | null = null,
  headerRows: Trial["headerRows"] = [],
): CheckResult["reading"] {
  const campaign = mapping?.onlyUnit == null ? campaign2021 : { ...campaign2021, onlyUnit: mapping.onlyUnit };
  return explain(readRegistration(cells, campaign, { mapping, headerRows }), cells, campaign);
}

export function aResult(findings: readonly Finding[], changes: Partial<CheckResult> = {}): CheckResult {
  return {
    moment,
    campaign: campaign2021,
    ruleSettings: [],
    findings,
    counts: countBySeverity(findings),
    accepted: findings.filter(({ accepted }) => accepted !== undefined).length,
    rows: { all: 1, pass: findings.length === 0 ? 1 : 0 },
    totals: computeTotals(readRegistration(smallBook, campaign2021), campaign2021),
    reading: reading(smallBook),
    written: {
      cellsWritten: 0,
      marks: [],
      protectedSheets: [],
      documentsSkipped: false,
      sheetNames: { results: "Kết quả kiểm tra", totals: "Tổng hợp số liệu" },
      slipNames: {},
    },
    comparison: null,
    slips: null,
    ...changes,
  };
}

const NOTHING_TYPED: TypedTexts = { answers: {}, left: { sheets: [], besides: [] } };
const ASKS_FIRST: Partial<Record<Verb, AsksFirst>> = { clearMarks: "whereTyped", clearAll: "always" };

export class HeldDoor implements Door {
  workbook = "so-1";
  bookKey(): string {
    return this.workbook;
  }
  readonly runs: { verb: Verb; options: RunOptions }[] = [];
  readonly jumps: (readonly [string, number, number])[] = [];
  jumpFault: unknown = null;
  watchFault: unknown = null;
  watchers = 0;
  /** What the mapping dialog reads, and what it remembers. */
  book: WorkbookCells = smallBook;
  remembered: WorkbookMapping = NO_MAPPING;
  readonly trials: (Trial | undefined)[] = [];
  readonly saved: (WorkbookMapping | null)[] = [];
  previewFault: unknown = null;
  saveFault: unknown = null;
  private settle: { resolve(outcome: Outcome): void; reject(error: unknown): void } | null = null;
  private changed: ((change: CellsChanged) => void) | null = null;
  private typedHere: (() => void) | null = null;
  private asked: ((what: Requested) => void) | null = null;

  needs(verb: Verb) {
    return { asksFirst: ASKS_FIRST[verb] ?? ("never" as const) };
  }
  /** What the workbook remembers of a check of an earlier day. */
  last: LastCheck | null = null;
  async lastCheck(): Promise<LastCheck | null> {
    return this.last;
  }
  private follower: ((place: CellPlace) => void) | null = null;
  async onSelected(selected: (place: CellPlace) => void): Promise<() => void> {
    this.follower = selected;
    return () => {
      this.follower = null;
    };
  }
  officerSelects(sheet: string, row: number, column: number) {
    act(() => this.follower?.({ sheet, row, column }));
  }
  /** What was typed into our sheets and columns. */
  typedTexts: TypedTexts = NOTHING_TYPED;
  async typed(): Promise<TypedTexts> {
    return this.typedTexts;
  }
  run(verb: Verb, options: RunOptions): Promise<Outcome> {
    this.runs.push({ verb, options });
    return new Promise((resolve, reject) => {
      this.settle = { resolve, reject };
    });
  }
  /** Checks after an edit: what was shown, and how each is answered. */
  readonly liveChecks: {
    shown: readonly Finding[];
    answer(outcome: LiveOutcome | null): void;
    refuse(error: unknown): void;
  }[] = [];
  checkLive(shown: readonly Finding[]): Promise<LiveOutcome | null> {
    return new Promise((answer, refuse) => {
      this.liveChecks.push({ shown, answer, refuse });
    });
  }
  readonly answered: Answering[] = [];
  answer(answering: Answering, options: RunOptions): Promise<Outcome> {
    this.answered.push(answering);
    return this.run("check", options);
  }
  /** What can be taken back. */
  done: readonly StepDone[] = [];
  async steps(): Promise<readonly StepDone[]> {
    return this.done;
  }
  readonly mended: Mending[] = [];
  mend(mending: Mending, options: RunOptions): Promise<Outcome> {
    this.mended.push(mending);
    return this.run("check", options);
  }
  /** What the remedies would change; an error: it could not be looked up. */
  fixes: FixesDone | Error = { fixes: [], applied: false, cells: 0, forgotten: 0 };
  async previewFixes(): Promise<FixesDone> {
    if (this.fixes instanceof Error) throw this.fixes;
    return this.fixes;
  }
  /** What was chosen, and what is wrong with a file. */
  readonly chosen: CampaignChosen[] = [];
  fileProblems: CampaignAnswer["problems"] = [];
  chooseFault: unknown = null;
  inForce: CampaignLine = campaign2021;
  async campaign(): Promise<CampaignLine> {
    return this.inForce;
  }
  async chooseCampaign(chosen: CampaignChosen, confirmed: boolean): Promise<CampaignAnswer> {
    if (this.chooseFault !== null) throw this.chooseFault;
    if (this.losses.length > 0 && !confirmed) return { problems: [], losses: this.losses };
    this.chosen.push(chosen);
    return { problems: this.fileProblems, losses: [] };
  }
  /** What the dialog on the campaign finds, which lines a choice would take away, and what it did. */
  overview: CampaignOverview = {
    campaign: campaign2021,
    inForce: campaign2021,
    rulesSheet: null,
    builtinYear: 2021,
    proposal: null,
    tables: [],
    defaults: [],
    nextYear: { campaign: { ...campaign2021, year: 2022 }, ended: [], emptied: [] },
    nextYearLosses: [],
  };
  losses: CampaignAnswer["losses"] = [];
  readonly campaignWork: string[] = [];
  async campaignOverview(): Promise<CampaignOverview> {
    return this.overview;
  }
  private async change(what: string): Promise<void> {
    if (this.saveFault !== null) throw this.saveFault;
    this.campaignWork.push(what);
  }
  async makeTables() {
    await this.change("makeTables");
    return { made: ["STD_Dot", "STD_QuyTac"], rewritten: [], sheets: ["Đợt thi đua"] } as const;
  }
  resetTable(table: string): Promise<void> {
    return this.change(`reset ${table}`);
  }
  beginNewYear(): Promise<void> {
    return this.change("newYear");
  }
  /** The real reader, over `book`. */
  async preview(trial?: Trial): Promise<ReadingPreview> {
    this.trials.push(trial);
    if (this.previewFault !== null) throw this.previewFault;
    const decided = trial?.mapping ?? this.remembered;
    return { reading: reading(this.book, decided, trial?.headerRows), decided, campaign: campaign2021 };
  }
  async saveMapping(mapping: WorkbookMapping | null): Promise<void> {
    if (this.saveFault !== null) throw this.saveFault;
    this.saved.push(mapping);
    this.remembered = mapping ?? NO_MAPPING;
  }
  /** What stands of the papers, and what is selected in the sheet. */
  standing: Papers = { meeting: [], units: [], canClearMarks: true, canClearAll: true };
  papersFault: unknown = null;
  readonly papersAsked: (CheckResult | null)[] = [];
  async papers(checked: CheckResult | null): Promise<Papers> {
    this.papersAsked.push(checked);
    if (this.papersFault !== null) throw this.papersFault;
    return this.standing;
  }
  selection: CellSelected | Error = { sheet: "ĐK cá nhân", row: 1, column: 1, rows: 1 };
  async selected(): Promise<CellSelected> {
    if (this.selection instanceof Error) throw this.selection;
    return this.selection;
  }
  noted: readonly LogEntry[] = [];
  logFault: unknown = null;
  async log(): Promise<readonly LogEntry[]> {
    if (this.logFault !== null) throw this.logFault;
    return this.noted;
  }
  /** What the form of the papers finds and keeps. */
  report: ReportOptions = { form: "report", replyBy: null, phase: "dang-ky" };
  async reportOptions(): Promise<ReportOptions> {
    if (this.previewFault !== null) throw this.previewFault;
    return this.report;
  }
  /** «Sổ năm trước»: what is kept, and what the next file is answered with. */
  lastYearKept: LastYearChosen | null = null;
  lastYearRefused: RefusedFile | null = null;
  async lastYear(): Promise<LastYearChosen | null> {
    return this.lastYearKept;
  }
  async chooseLastYear(file: { readonly name: string } | null): Promise<LastYearAnswer> {
    if (this.lastYearRefused !== null) return { refused: this.lastYearRefused };
    this.lastYearKept = file === null ? null : { fileName: file.name, year: 2020 };
    return { chosen: this.lastYearKept };
  }
  async saveReportOptions(chosen: ReportOptions): Promise<void> {
    if (this.saveFault !== null) throw this.saveFault;
    this.report = chosen;
  }
  goTo(sheet: string, row: number, column: number): Promise<void> {
    this.jumps.push([sheet, row, column]);
    return this.jumpFault === null ? Promise.resolve() : Promise.reject(this.jumpFault);
  }
  watch(changed: (change: CellsChanged) => void, typed: () => void): Promise<() => void> {
    if (this.watchFault !== null) return Promise.reject(this.watchFault);
    this.watchers += 1;
    this.changed = changed;
    this.typedHere = typed;
    return Promise.resolve(() => {
      this.watchers -= 1;
    });
  }
  onRequested(asked: (what: Requested) => void): () => void {
    this.asked = asked;
    return () => {
      this.asked = null;
    };
  }
  troubleOf(error: unknown): Trouble {
    return troubleOf(error);
  }

  // What happens on the other side.
  progress(step: "reading" | "checking" | "writing" | "clearing", done: number, total: number) {
    act(() => this.lastRun.options.progress(step, done, total));
  }
  async finish(result: CheckResult | null) {
    await act(async () => this.settle?.resolve(result === null ? { cleared: this.typedTexts } : { result }));
  }
  async logged(sheet: string) {
    await act(async () => this.settle?.resolve({ logged: sheet }));
  }
  async fail(error: unknown) {
    await act(async () => this.settle?.reject(error));
  }
  officerTypes(change: Partial<CellsChanged> = {}) {
    const area = { firstRow: 12, lastRow: 12, firstColumn: 7, lastColumn: 7 };
    act(() => this.changed?.({ sheet: "ĐK cá nhân", address: "G12", area, isRemote: false, ...change }));
  }
  /** Into a sheet of ours. */
  answerTyped() {
    act(() => this.typedHere?.());
  }
  async ribbon(what: Requested) {
    await act(async () => this.asked?.(what));
  }
  get lastRun() {
    const run = this.runs[this.runs.length - 1];
    if (run === undefined) throw new Error("Nothing has run.");
    return run;
  }
}

/** Edits are not checked by themselves. */
const USUAL = { "so-thi-dua.live": "off" };

export function aStore(kept: Record<string, string> = USUAL): Store {
  const items = new Map(Object.entries(kept));
  const storage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
  return createStore(() => storage as unknown as Storage);
}

interface Options {
  readonly language?: Language;
  readonly store?: Store;
  readonly background?: string | null;
  readonly door?: HeldDoor;
}

export async function openPane({
  language = "vi",
  store = aStore(),
  background = null,
  door = new HeldDoor(),
}: Options = {}) {
  const user = userEvent.setup();
  await Promise.all([...TABS.map(loadTab), loadQuestions()]);
  const view = render(<App door={door} store={store} displayLanguage={language} background={background} />);
  await act(async () => undefined);
  return { door, store, user, ...view };
}

/** Presses the tab. */
export async function toTab(pane: Pick<Awaited<ReturnType<typeof openPane>>, "user">, tab: Tab) {
  const tabs = within(screen.getByRole("navigation")).getAllByRole("button");
  await pane.user.click(tabs[TABS.indexOf(tab)]!);
}

/** Answers the question before marks are taken out. */
export async function sayYes(pane: Pick<Awaited<ReturnType<typeof openPane>>, "user">) {
  const question = within(await screen.findByRole("alertdialog"));
  await pane.user.click(question.getByRole("button", { name: "Bỏ đánh dấu" }));
}

/** Presses «Kiểm tra», lets the check end with these findings, and goes to them. */
export async function check(
  pane: Awaited<ReturnType<typeof openPane>>,
  findings: readonly Finding[],
  changes: Partial<CheckResult> = {},
) {
  await pane.user.click(screen.getByRole("button", { name: /^(Kiểm tra|Check)( lại| again)?$/ }));
  await pane.door.finish(aResult(findings, changes));
  await toTab(pane, "issues");
}

/**
 * jsdom has the element of modal dialogs without its behaviour. What the tests rely on is added: it opens, closes,
 * and Escape asks to cancel. The browser test (test/browser) has the real thing.
 */
if (typeof HTMLDialogElement !== "undefined" && typeof HTMLDialogElement.prototype.showModal !== "function") {
  const onEscape = (event: KeyboardEvent) => {
    // The one in front.
    const open = [...document.querySelectorAll("dialog[open]")].at(-1);
    if (event.key === "Escape" && open) open.dispatchEvent(new Event("cancel", { cancelable: true }));
  };
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
    document.addEventListener("keydown", onEscape);
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    document.removeEventListener("keydown", onEscape);
  };
}
