/** What other rooms may use of this one. No name of Excel's passes this file. */
export { openSession, whenReady } from "./open";
export type { Control, OwnParts, Reading, Session, WorkbookErrorKind, WorkbookState, WriteReport } from "./session";
export { WorkbookError } from "./session";
