/**
 * «Xóa mọi dấu vết»: what the officer decided goes too; afterwards the workbook is as it was before the product
 * first saw it.
 */
import type { Action } from "./action";
import { hasWritten } from "./clearMarks";

export const clearEverything: Action<null> = {
  id: "clearAll",
  label: "run.clearAll",
  writes: true,
  asksFirst: true,
  available: (surroundings) => hasWritten(surroundings) || Object.keys(surroundings.state.decisions).length > 0,
  async perform(session, _options, control) {
    await session.clear("everything", control);
    return null;
  },
};
