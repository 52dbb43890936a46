/** What other rooms may use of this one. No name of Excel's passes this file. */
export { openSession, whenReady } from "./open";
export { withDecision } from "./session/decisions";
export type {
  CellPlace,
  CellsChanged,
  Control,
  OwnParts,
  Session,
  TablesMade,
  TypedTexts,
  WorkbookErrorKind,
  WorkbookState,
  WriteReport,
} from "./session/session";
export type { Undone } from "./session/steps";
export { WorkbookError } from "./session/session";
