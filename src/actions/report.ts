/** «Lập báo cáo họp»: a fresh check, and the sheet that the bloc's meeting decides on. */
import type { Action } from "./action";
import type { CheckResult } from "./run";

export const report: Action<CheckResult> = {
  id: "meeting",
  label: "run.meeting",
  writes: true,
  asksFirst: false,
  available: () => true,
  perform: async (session, options, control) => (await import("./run")).runCheck(session, options, true, control),
};
