/** «Nhật ký»: the log as a sheet of its own. Nothing is checked, and nothing is noted of it. */
import type { Action } from "./action";

/** `sheet`: that the log stands on. */
export const logSheet: Action<{ readonly sheet: string }> = {
  id: "log",
  label: "run.log",
  asksFirst: "never",
  available: () => true,
  // With all that a sheet is made of, it comes when it is first asked for.
  perform: async (session, { language }, control) => {
    const [{ buildLog }, { wordDocument }] = await Promise.all([
      import("../domain/summary/log/log"),
      import("../messages/word"),
    ]);
    return { sheet: await session.writeSheet(wordDocument(buildLog(await session.log()), language), control) };
  },
};
