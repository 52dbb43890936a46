/**
 * What a person can ask for. Declared once; the pane, the ribbon, the command line and the workbench call the same
 * declaration.
 */
import type { Campaign, GIVEN_AS } from "../domain/campaign/campaign";
import type { CampaignFile } from "../domain/campaign/parse";
import type { Misfit } from "../domain/fit/fit";
import type { Proposal } from "../domain/fit/proposal";
import type { WorkbookMapping } from "../domain/registration/model/decisions";
import type { LastYearProblem } from "../domain/lastYear/lastYear";
import type { WorkbookCells } from "../domain/sheet/cells";
import type { Language } from "../domain/rules/rule";
import type { Control, OwnParts, Session, WorkbookState } from "../workbook";
import type { ReportOptions } from "./reportOptions";

export type ActionId = "check" | "meeting" | "slips" | "log" | "clearMarks" | "clearAll";

/** The built-in one all the same, the one that the workbook itself says, or one that was given whole. */
export type CampaignChoice =
  | { readonly by: "builtin" }
  | { readonly by: "auto" }
  | { readonly by: (typeof GIVEN_AS)[number]; readonly file: CampaignFile };

export interface ActionOptions {
  /** ISO date-time, local, without zone: the clock is the door's. */
  readonly now: string;
  /** Of everything that is written into the workbook. */
  readonly language: Language;
  /** In force where neither the officer nor the workbook says another. */
  readonly campaign: Campaign;
  /** By which campaign to judge, whether it fits or not. Absent: as the workbook remembers it, else `campaign`. */
  readonly judgeBy?: CampaignChoice;
  /** Where the workbook does not fit, the error brings the campaign that could be taken from it. Default false. */
  readonly offer?: boolean;
  /** The campaign is put into the workbook as tables for the officer. Default false. */
  readonly withTables?: boolean;
  /** Hidden sheets are registration too. Default false. */
  readonly includeHidden?: boolean;
  /** How the tables are to be read; kept in the workbook when it is written. Absent: as the workbook remembers it. */
  readonly mapping?: WorkbookMapping;
  /** Which papers, in which form, and by when units answer; kept in the workbook. What is absent: as it remembers it. */
  readonly meeting?: Partial<ReportOptions>;
  /**
   * Last year's registration, out of a file; kept in the workbook. null: what is kept is dropped. Absent: as the workbook
   * remembers it.
   */
  readonly lastYear?: WorkbookCells | null;
  /** Who asks for it, for the log. Absent: nobody knows. */
  readonly who?: string;
  /** Slips for the units are drawn up too. Default false. */
  readonly slips?: boolean;
}

/** What is known of the workbook before anything is asked for. */
export interface Surroundings {
  readonly own: OwnParts;
  readonly state: WorkbookState;
}

export interface Action<Result> {
  readonly id: ActionId;
  /** Key of the label in the messages room. */
  readonly label: `run.${ActionId}`;
  /**
   * Whether the door asks first: always before what the officer decided is taken away, and where something was typed
   * into what is taken away (`typedTexts` says what).
   */
  readonly asksFirst: "never" | "whereTyped" | "always";
  available(surroundings: Surroundings): boolean;
  /** Throws WorkbookError, or ActionError where the workbook is not what the action needs; nothing is written then. */
  perform(session: Session, options: ActionOptions, control?: Control): Promise<Result>;
}

/** The file given as last year's registration is none. */
export class LastYearError extends Error {
  constructor(
    readonly problem: LastYearProblem,
    readonly fileName: string,
  ) {
    super(`${problem.kind}: ${fileName}`);
    this.name = "LastYearError";
  }
}

/** The workbook was read, but there is nothing in it that the action could work on. */
export class ActionError extends Error {
  constructor(
    readonly kind: "noRegistration",
    /** Sheets that were looked at. */
    readonly sheets: readonly string[],
  ) {
    super(`${kind}: ${sheets.join(", ")}`);
    this.name = "ActionError";
  }
}

/** The workbook is of another campaign than the one in force: nothing was judged, nothing written. */
export class MisfitError extends Error {
  constructor(
    readonly misfit: Misfit,
    /** In force. */
    readonly campaign: Campaign,
    /** null: not asked for. */
    readonly proposal: Proposal | null,
  ) {
    super(`otherCampaign: ${JSON.stringify(misfit)}`);
    this.name = "MisfitError";
  }
}
