/** «Bỏ đánh dấu»: marks, highlights and written sheets go; what the officer decided stays. */
import type { Action, Surroundings } from "./action";

export const clearMarks: Action<null> = {
  id: "clearMarks",
  label: "run.clearMarks",
  writes: true,
  asksFirst: false,
  available: hasWritten,
  async perform(session, _options, control) {
    await session.clear("marks", control);
    return null;
  },
};

export function hasWritten({ own, state }: Surroundings): boolean {
  return own.rowMarks.length > 0 || own.sheets.length > 0 || state.lastRun !== null;
}
