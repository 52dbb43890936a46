/** The list that every door reads, and the way into an open workbook. */
import { check } from "./check";
import { clearEverything } from "./clearEverything";
import { clearFlags } from "./clearFlags";
import { report } from "./report";

export const actions = { check, meeting: report, clearFlags, clearAll: clearEverything } as const;

export type { Action, ActionId, ActionOptions, Surroundings } from "./action";
export { ActionError } from "./action";
export { saveMapping } from "./mapping";
export { previewReading } from "./preview";
export type { Preview } from "./preview";
export type { CheckResult } from "./run";
export type { Control, Session, WorkbookErrorKind } from "../workbook";
export { openSession, WorkbookError, whenReady } from "../workbook";
