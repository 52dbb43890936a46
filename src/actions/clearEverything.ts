/**
 * «Xóa mọi dấu vết»: what the officer decided goes too; afterwards the workbook is as it was before the product
 * first saw it.
 */
import type { TypedTexts } from "../workbook";
import type { Action } from "./action";
import { hasWritten } from "./clearMarks";

export const clearEverything: Action<TypedTexts> = {
  id: "clearAll",
  label: "run.clearAll",
  writes: true,
  asksFirst: "always",
  available: (surroundings) => hasWritten(surroundings) || Object.keys(surroundings.state.decisions).length > 0,
  perform: (session, _options, control) => session.clear("everything", control),
};
