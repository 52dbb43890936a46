/** What other rooms may use of this one. No name of Excel's passes this file. */
export { openSession, whenReady } from "./open";
export { shortKey } from "./memory/inputSeals";
export { withDecision } from "./session/decisions";
export type {
  CellPlace,
  CellSelected,
  CellsChanged,
  Control,
  KeptBeside,
  OwnParts,
  Session,
  TablesMade,
  TablesOptions,
  TypedTexts,
  WorkbookErrorKind,
  WorkbookState,
  WriteReport,
} from "./session/session";
export type { CountedLog, Undone } from "./session/steps";
export { WorkbookError } from "./session/session";
