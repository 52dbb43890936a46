/**
 * What the pane asks of the workbook, in the pane's own terms. `workbookDoor.ts` answers with the actions; tests answer
 * with their own. Nothing here, and nothing in the pane, knows that a spreadsheet program is behind it.
 */
import type {
  ActionId,
  Answering,
  CampaignLine,
  CampaignOverview,
  CellPlace,
  CellSelected,
  CellsChanged,
  CheckResult as FullResult,
  FixesDone,
  LastCheck,
  LiveResult,
  LastYearChosen,
  LogEntry,
  Papers,
  Preview,
  ReportOptions,
  TablesMade,
  TypedTexts,
  Undone,
  WorkbookErrorKind,
} from "../../actions";
import type { RequestedVerb } from "../../actions/requests";
import type { Finding } from "../../domain/rules/rule";
import type { Campaign, GIVEN_AS } from "../../domain/campaign/campaign";
import type { CampaignProblem } from "../../domain/campaign";
import type { OfficerTableName } from "../../domain/campaign/officerTables";
import type { TableLoss } from "../../domain/campaignTables";
import type { Misfit } from "../../domain/fit/fit";
import type { Proposal } from "../../domain/fit/proposal";
import type { WorkbookMapping } from "../../domain/registration/model/decisions";
import type { HeaderChoice } from "../../domain/registration/tables/decidedTables";
import type { FileErrorId, Language } from "../../messages";

export type {
  Answering,
  CellPlace,
  CellSelected,
  CellsChanged,
  FixesDone,
  LastCheck,
  LastYearChosen,
  LogEntry,
  CampaignLine,
  CampaignOverview,
  HeaderChoice,
  OfficerTableName,
  Papers,
  ReportOptions,
  TableLoss,
  TablesMade,
  TypedTexts,
};
export type { UnitPapers } from "../../actions";
export type {
  ColumnDescription,
  Explanation,
  Question,
  TableDescription,
} from "../../domain/registration/model/explanation";

/** The verbs of the pane. */
export type Verb = ActionId;
/** What the ribbon asks for: verbs by the same names, a step through the list, the last step taken back. */
export type Requested = RequestedVerb;
export type Step = "reading" | "checking" | "writing" | "clearing";

/** A finished check, as far as the pane shows it. */
export type CheckResult = Pick<
  FullResult,
  | "moment"
  | "campaign"
  | "ruleSettings"
  | "findings"
  | "counts"
  | "accepted"
  | "rows"
  | "totals"
  | "written"
  | "reading"
  | "comparison"
  | "slips"
> & { readonly mended?: Mended };

/** A check after the officer's own edit; `changed`: against the findings that were shown. */
export interface LiveOutcome {
  readonly result: CheckResult;
  readonly changed: LiveResult["changed"];
}

/** What was mended, or taken back, right before a check. */
export type Mended =
  | { readonly fixes: FixesDone }
  | { readonly undone: readonly Undone[] }
  /** So many of the findings that were to be accepted or revoked are not found any more. */
  | { readonly gone: number };

/** Remedies of findings that are shown, `choice` where one has several; or the last steps of ours taken back. */
export type Mending =
  | { readonly verb: "fix"; readonly findings: readonly Finding[]; readonly choice?: number }
  | { readonly verb: "undo"; readonly steps: number };

/** What was done at the officer's word and can be taken back. */
export type StepDone = Pick<Undone["step"], "verb" | "moment" | "facts">;

/** What a verb brought: a finished check, what had been typed into what was taken out, or the sheet of the log. */
export type Outcome = { readonly result: CheckResult } | { readonly cleared: TypedTexts } | { readonly logged: string };

export type AsksFirst = "never" | "whereTyped" | "always";

/** How the workbook is read, for the page «Cách đọc sổ». `decided` is what the workbook remembers, or what was tried. */
export type ReadingPreview = Pick<Preview, "reading" | "decided"> & { readonly campaign: Campaign };

/** What to read under; nothing given: as the workbook remembers. */
export interface Trial {
  readonly mapping: WorkbookMapping;
  /** Header rows instead of those found. */
  readonly headerRows: readonly HeaderChoice[];
}

export interface RunOptions {
  /** Language of what is written into the workbook. */
  readonly language: Language;
  readonly signal: AbortSignal;
  readonly progress: (step: Step, done: number, total: number) => void;
  /** A request was sent to the program, and was answered. */
  readonly asked: () => void;
  readonly answered: () => void;
  /** The officer waits no longer: nothing more is sent, and nothing that comes late counts. */
  readonly left: AbortSignal;
}

/** Excel's refusals, a workbook without a registration, a place that is gone, and a fault of the program. */
type TroubleKind =
  WorkbookErrorKind | "noRegistration" | "otherCampaign" | "nothingToUndo" | "goTo" | "notLoaded" | "unexpected";

/** A workbook of another campaign than the one in force, and what could be taken from it. */
export interface OtherCampaign {
  readonly misfit: Misfit;
  readonly campaign: Campaign;
  readonly proposal: Proposal | null;
}

/** By which campaign to judge this workbook from now on. `present`: the one in force; with `json`: one as in a campaign file. */
export type CampaignChosen =
  { readonly by: "auto" | "builtin" | "present" } | { readonly by: (typeof GIVEN_AS)[number]; readonly json: unknown };

/** Both empty: it is kept. Otherwise nothing is: what is wrong with a file, or which lines of the tables would go. */
export interface CampaignAnswer {
  readonly problems: readonly CampaignProblem[];
  readonly losses: readonly TableLoss[];
}

/** Something that did not work, ready to be put into words. */
export interface Trouble {
  readonly kind: TroubleKind;
  /** For support: the program's own words. */
  readonly detail: string;
  readonly sheet: string | null;
  /** Of `otherCampaign`: the question that is to be answered. */
  readonly other?: OtherCampaign;
}

/** A file that is no workbook, no registration of the bloc, or not of a year before: why, as the messages room has it. */
export interface RefusedFile {
  readonly kind: FileErrorId;
  readonly file: string;
  readonly detail: string;
}

export type LastYearAnswer =
  { readonly chosen: LastYearChosen | null; readonly refused?: undefined } | { readonly refused: RefusedFile };

export interface Door {
  /** Tells this workbook from others on this machine, without a space; "": nothing does (it was never saved). */
  bookKey(): string;
  /** Whether a verb needs a question first. */
  needs(verb: Verb): { readonly asksFirst: AsksFirst };
  /** What the last check found, as the workbook remembers; null: it remembers none. Reads no cell. */
  lastCheck(): Promise<LastCheck | null>;
  /** What the remedies would change, and what they would leave; writes nothing. */
  previewFixes(findings: readonly Finding[]): Promise<FixesDone>;
  /** Changes the officer's cells, or takes that back, then checks. Throws as `run` does. */
  mend(mending: Mending, options: RunOptions): Promise<Outcome>;
  /** What can be taken back, the oldest first; reads no cell. */
  steps(): Promise<readonly StepDone[]>;
  /** What was typed into our sheets and columns; writes nothing. Throws as `run` does. */
  typed(options: Omit<RunOptions, "language">): Promise<TypedTexts>;
  /**
   * Throws; `troubleOf` says what. The first run after one that was left begins only when the program answers again.
   */
  run(verb: Verb, options: RunOptions): Promise<Outcome>;
  /** Puts it into the workbook, then checks. Throws as `run` does. */
  answer(answering: Answering, options: RunOptions): Promise<Outcome>;
  /**
   * Checks after the officer's own edit and writes no more than the marks that say something else now. Whatever else is
   * asked of the door meanwhile stops it before its first write, or waits for its end. null: that needs a whole check.
   */
  checkLive(shown: readonly Finding[], language: Language): Promise<LiveOutcome | null>;
  /** By which campaign the workbook is judged; reads no cell. */
  campaign(): Promise<CampaignLine>;
  /** What can be done with the campaign, from one reading of the workbook. */
  campaignOverview(): Promise<CampaignOverview>;
  /** Keeps it in the workbook. `confirmed`: the lines that go may go. */
  chooseCampaign(chosen: CampaignChosen, confirmed: boolean): Promise<CampaignAnswer>;
  /** Puts the campaign in force into the workbook as tables. */
  makeTables(): Promise<TablesMade>;
  /** A table says again what it said at first. */
  resetTable(table: OfficerTableName): Promise<void>;
  /** Carries the campaign into the next year. */
  beginNewYear(): Promise<void>;
  /** Reads the workbook without checking it; writes nothing. */
  preview(trial?: Trial): Promise<ReadingPreview>;
  /** Keeps how the workbook is to be read; null forgets everything about it. */
  saveMapping(mapping: WorkbookMapping | null): Promise<void>;
  /** Which papers stand, and what came back on the units' letters; `checked`: by what points are still open. */
  papers(checked: CheckResult | null): Promise<Papers>;
  /** What was done in the workbook, the oldest first. */
  log(): Promise<readonly LogEntry[]>;
  /** Form of the report and date of answers, as the workbook remembers them; and how to keep others. */
  reportOptions(): Promise<ReportOptions>;
  saveReportOptions(chosen: ReportOptions): Promise<void>;
  /** Which file's registration stands beside this year's; null: none. */
  lastYear(): Promise<LastYearChosen | null>;
  /** Reads another one, for the next check; null: none any more. Nothing of it goes into the workbook's sheets. */
  chooseLastYear(file: { readonly name: string; readonly bytes: Uint8Array } | null): Promise<LastYearAnswer>;
  /** Shows and selects a cell; with `lastRow` its column down to there. */
  goTo(sheet: string, row: number, column: number, lastRow?: number): Promise<void>;
  /** What is selected in the sheet. */
  selected(): Promise<CellSelected>;
  /**
   * Calls back when somebody changes a cell of the officer's; `typed`: a cell of what is written here, as an answer on a
   * letter is. Returns how to stop.
   */
  watch(changed: (change: CellsChanged) => void, typed: () => void): Promise<() => void>;
  /** Calls back with the first cell of every new selection in the workbook. Returns how to stop. */
  onSelected(selected: (place: CellPlace) => void): Promise<() => void>;
  /** Calls back when the ribbon asks for something. Returns how to stop. */
  onRequested(asked: (what: Requested) => void): () => void;
  troubleOf(error: unknown): Trouble;
}
