/** «Bỏ đánh dấu»: marks, highlights and written sheets go; what the officer decided stays. */
import type { TypedTexts } from "../workbook";
import type { Action, Surroundings } from "./action";
import { logOf } from "./log";

export const clearMarks: Action<TypedTexts> = {
  id: "clearMarks",
  label: "run.clearMarks",
  asksFirst: "whereTyped",
  available: hasWritten,
  perform: (session, options, control) => session.clear("marks", control, { log: logOf("clearMarks", options) }),
};

export function hasWritten({ own, state }: Surroundings): boolean {
  return own.rowMarks.length > 0 || own.sheets.length > 0 || state.lastRun !== null;
}
