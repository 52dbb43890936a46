/** The list that every door reads, and the way into an open workbook. */
import { rowMarkWords } from "../messages";
import { openSession as openWorkbook } from "../workbook";
import type { Session } from "../workbook";
import { logSheet } from "./logSheet";
import { check, report, slips } from "./checks";
import { clearEverything } from "./clearEverything";
import { clearMarks } from "./clearMarks";
import type { campaignOfFile as fileReader, proposeCampaign as proposer } from "./campaign";
import type * as changes from "./campaignChanges";
import type * as lastYears from "./lastYear";
import type { accept as accepter, answer as answerer } from "./acceptances";
import type { fix as fixer } from "./fixes";
import type { loadLastCheck as lastCheckLoader } from "./lastCheck";
import type { liveCheck as liveChecker } from "./live";
import type { saveMapping as mappingSaver } from "./mapping";
import type { loadPapers as papersLoader } from "./papers";
import type { undo as undoer } from "./undo";
import type { Preview, previewReading as reader } from "./preview";

export const actions = { check, meeting: report, slips, log: logSheet, clearMarks, clearAll: clearEverything } as const;

export type { Answering } from "./acceptances";
export type { ActionId, ActionOptions, CampaignChoice } from "./action";
export { ActionError, LastYearError, MisfitError } from "./action";
export type { LastYearChosen } from "./lastYear";
export { loadCampaignLine } from "./keptCampaign";
export type { CampaignLine } from "./keptCampaign";
export type { CampaignOverview } from "./campaignChanges";
export type { FixDone, FixesDone } from "./fixes";
export type { LogEntry } from "../domain/log";
export type { LastCheck } from "../domain/comparison";
export { VERSION } from "./log";
export { localMoment } from "./localMoment";
export { isPhase } from "../domain/summary/phases";
export type { Phase } from "../domain/summary/phases";
export { loadReportOptions, saveReportOptions } from "./reportOptions";
export type { ReportOptions } from "./reportOptions";
export type { Preview } from "./preview";
export type { CheckResult, SlipsDone } from "./checked";
export type { LiveResult } from "./live";
export type { Papers, UnitPapers } from "./papers";
export type {
  CellPlace,
  CellSelected,
  CellsChanged,
  Session,
  TablesMade,
  TypedTexts,
  Undone,
  WorkbookErrorKind,
} from "../workbook";
export { WorkbookError, whenReady } from "../workbook";

/** Our own columns are known again by the words of every language. */
export const openSession = (): Promise<Session> => openWorkbook(rowMarkWords);

/**
 * For the page «Cách đọc sổ»: how the workbook is read, under `options.mapping` or what is remembered. Writes nothing.
 * Comes when it is first asked for, like every check.
 */
export async function previewReading(...asked: Parameters<typeof reader>): Promise<Preview> {
  return (await import("./preview")).previewReading(...asked);
}

/** What the officer decided about the reading, kept in the workbook or (null) forgotten. */
export async function saveMapping(...asked: Parameters<typeof mappingSaver>): ReturnType<typeof mappingSaver> {
  return (await import("./mapping")).saveMapping(...asked);
}

/** What the last check found, as the workbook remembers it. */
export async function loadLastCheck(...asked: Parameters<typeof lastCheckLoader>): ReturnType<typeof lastCheckLoader> {
  return (await import("./lastCheck")).loadLastCheck(...asked);
}

/** The campaign that could be taken from the workbook itself. Writes nothing. */
export async function proposeCampaign(...asked: Parameters<typeof proposer>): ReturnType<typeof proposer> {
  return (await import("./campaign")).proposeCampaign(...asked);
}

/** Another campaign for this workbook, its tables, the next year: all of it comes when it is first asked for. */
export const campaignChanges = (): Promise<typeof changes> => import("./campaignChanges");

/** Last year's registration beside this year's: which file, another one, none. */
export const lastYearChanges = (): Promise<typeof lastYears> => import("./lastYear");

/** Which papers stand, and what came back on the units' letters. */
export async function loadPapers(...asked: Parameters<typeof papersLoader>): ReturnType<typeof papersLoader> {
  return (await import("./papers")).loadPapers(...asked);
}

/** Puts what the officer answers for into the table of acceptances. */
export async function acceptFindings(...asked: Parameters<typeof accepter>): ReturnType<typeof accepter> {
  return (await import("./acceptances")).accept(...asked);
}

/** The same of findings that are shown; and that the officer answers for them no longer. */
export async function answerFindings(...asked: Parameters<typeof answerer>): ReturnType<typeof answerer> {
  return (await import("./acceptances")).answer(...asked);
}

/** Checks after the officer's own edit; writes no more than marks. */
export async function checkLive(...asked: Parameters<typeof liveChecker>): ReturnType<typeof liveChecker> {
  return (await import("./live")).liveCheck(...asked);
}

/** Takes the remedies of the findings that are wanted, or says what they would change. */
export async function fixFindings(...asked: Parameters<typeof fixer>): ReturnType<typeof fixer> {
  return (await import("./fixes")).fix(...asked);
}

/** Takes the last steps back. */
export async function undoSteps(...asked: Parameters<typeof undoer>): ReturnType<typeof undoer> {
  return (await import("./undo")).undo(...asked);
}

/** A campaign out of what stands in a file. */
export async function campaignOfFile(json: unknown): Promise<ReturnType<typeof fileReader>> {
  return (await import("./campaign")).campaignOfFile(json);
}
