/** «Kiểm tra»: every rule over the whole workbook; flags, «Kết quả kiểm tra» and «Tổng hợp số liệu». */
import type { Action } from "./action";
import type { CheckResult } from "./run";

export const check: Action<CheckResult> = {
  id: "check",
  label: "run.check",
  writes: true,
  asksFirst: false,
  available: () => true,
  perform: async (session, options, control) => (await import("./run")).runCheck(session, options, false, control),
};
