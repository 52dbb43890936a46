/** «Bỏ đánh dấu»: flags, highlights and written sheets go; what the officer decided stays. */
import type { Action, Surroundings } from "./action";

export const clearFlags: Action<null> = {
  id: "clearFlags",
  label: "run.clearFlags",
  writes: true,
  asksFirst: false,
  available: hasWritten,
  async perform(session, _options, control) {
    await session.clear("flags", control);
    return null;
  },
};

export function hasWritten({ own, state }: Surroundings): boolean {
  return own.flags.length > 0 || own.sheets.length > 0 || state.lastRun !== null;
}
