/** «Lập phiếu bổ sung»: a fresh check, and for each unit with findings a sheet that asks it to add or correct. */
import type { Action } from "./action";
import type { CheckResult } from "./run";

export const slips: Action<CheckResult> = {
  id: "slips",
  label: "run.slips",
  writes: true,
  asksFirst: false,
  available: () => true,
  perform: async (session, options, control) =>
    (await import("./run")).runCheck(session, { ...options, slips: true }, false, control),
};
