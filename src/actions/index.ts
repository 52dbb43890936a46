/** The list that every door reads, and the way into an open workbook. */
import { check } from "./check";
import { clearEverything } from "./clearEverything";
import { clearFlags } from "./clearFlags";
import type { Preview, previewReading as reader } from "./preview";
import { report } from "./report";
import { slips } from "./slips";

export const actions = { check, meeting: report, slips, clearFlags, clearAll: clearEverything } as const;

export type { Action, ActionId, ActionOptions, Surroundings } from "./action";
export { ActionError } from "./action";
export { localMoment } from "./localMoment";
export { saveMapping } from "./mapping";
export { loadReportOptions, saveReportOptions, USUAL_REPORT } from "./reportOptions";
export type { ReportOptions } from "./reportOptions";
export type { Preview } from "./preview";
export type { CheckResult, SlipsDone } from "./run";
export type { Control, Session, WorkbookErrorKind } from "../workbook";
export { openSession, WorkbookError, whenReady } from "../workbook";

/**
 * For the mapping dialog: how the workbook is read, under `options.mapping` or what is remembered. Writes nothing.
 * Comes when it is first asked for, like every check.
 */
export async function previewReading(...asked: Parameters<typeof reader>): Promise<Preview> {
  return (await import("./preview")).previewReading(...asked);
}
