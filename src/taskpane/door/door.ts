/**
 * What the pane asks of the workbook, in the pane's own terms. `workbookDoor.ts` answers with the actions; tests answer
 * with their own. Nothing here, and nothing in the pane, knows that a spreadsheet program is behind it.
 */
import type {
  ActionId,
  Answering,
  CampaignLine,
  CheckResult as FullResult,
  Preview,
  ReportOptions,
  TypedTexts,
  WorkbookErrorKind,
} from "../../actions";
import type { Campaign } from "../../domain/campaign/campaign";
import type { CampaignProblem } from "../../domain/campaign";
import type { Misfit } from "../../domain/fit/fit";
import type { Proposal } from "../../domain/fit/proposal";
import type { WorkbookMapping } from "../../domain/registration/model/decisions";
import type { HeaderChoice } from "../../domain/registration/tables/decidedTables";
import type { Language } from "../../messages";

export type { Answering, CampaignLine, HeaderChoice, ReportOptions, TypedTexts };
export type {
  ColumnDescription,
  Explanation,
  Question,
  TableDescription,
} from "../../domain/registration/model/explanation";

/** The verbs of the pane. The ribbon asks for the same ones by the same names. */
export type Verb = ActionId;
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
  | "written"
  | "reading"
  | "comparison"
  | "slips"
>;

/** What a verb brought: a finished check, or what had been typed into what was taken out. */
export type Outcome = { readonly result: CheckResult } | { readonly cleared: TypedTexts };

export type AsksFirst = "never" | "whereTyped" | "always";

/** How the workbook is read, for the mapping dialog. `decided` is what the workbook remembers, or what was tried. */
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
type TroubleKind = WorkbookErrorKind | "noRegistration" | "otherCampaign" | "goTo" | "notLoaded" | "unexpected";

/** A workbook of another campaign than the one in force, and what could be taken from it. */
export interface OtherCampaign {
  readonly misfit: Misfit;
  readonly campaign: Campaign;
  readonly proposal: Proposal | null;
}

/** By which campaign to judge this workbook from now on. `file`: what stands in a campaign file. */
export type CampaignChosen = { readonly by: "auto" | "builtin" } | { readonly by: "file"; readonly json: unknown };

/** Something that did not work, ready to be put into words. */
export interface Trouble {
  readonly kind: TroubleKind;
  /** For support: the program's own words. */
  readonly detail: string;
  readonly sheet: string | null;
  /** Of `otherCampaign`: the question that is to be answered. */
  readonly other?: OtherCampaign;
}

export interface Door {
  /** Whether a verb changes the workbook, and whether it needs a question each time. */
  needs(verb: Verb): { readonly writes: boolean; readonly asksFirst: AsksFirst };
  /** What was typed into our sheets and columns; writes nothing. Throws as `run` does. */
  typed(options: Omit<RunOptions, "language">): Promise<TypedTexts>;
  /**
   * Throws; `troubleOf` says what. The first run after one that was left begins only when the program answers again.
   */
  run(verb: Verb, options: RunOptions): Promise<Outcome>;
  /** Puts it into the workbook, then checks. Throws as `run` does. */
  answer(answering: Answering, options: RunOptions): Promise<Outcome>;
  /** By which campaign the workbook is judged; reads no cell. */
  campaign(): Promise<CampaignLine>;
  /** Keeps it in the workbook; what is wrong with a file: nothing is kept then. */
  chooseCampaign(chosen: CampaignChosen): Promise<readonly CampaignProblem[]>;
  /** Reads the workbook without checking it; writes nothing. */
  preview(trial?: Trial): Promise<ReadingPreview>;
  /** Keeps how the workbook is to be read; null forgets everything about it. */
  saveMapping(mapping: WorkbookMapping | null): Promise<void>;
  /** Form of the report and date of answers, as the workbook remembers them; and how to keep others. */
  reportOptions(): Promise<ReportOptions>;
  saveReportOptions(chosen: ReportOptions): Promise<void>;
  /** Shows and selects a cell. */
  goTo(sheet: string, row: number, column: number): Promise<void>;
  /** Calls back when somebody changes a cell of the officer's. Returns how to stop. */
  watch(changed: () => void): Promise<() => void>;
  /** Calls back when another door (the ribbon) asks for a verb. Returns how to stop. */
  onRequested(asked: (verb: Verb) => void): () => void;
  troubleOf(error: unknown): Trouble;
}
