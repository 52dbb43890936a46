/** The three verbs that check: every rule over the whole workbook, each with the sheets that belong to it. */
import type { Action } from "./action";
import type { CheckResult } from "./checked";

interface Besides {
  /** The sheet that the bloc's meeting decides on. */
  readonly meeting?: boolean;
  /** For each unit with findings a sheet that asks it to add or correct. */
  readonly slips?: boolean;
}

function checking(id: "check" | "meeting" | "slips", { meeting = false, slips = false }: Besides): Action<CheckResult> {
  return {
    id,
    label: `run.${id}`,
    asksFirst: "never",
    available: () => true,
    // Whatever a check needs is loaded when the first one is asked for: the pane starts without it.
    perform: async (session, options, control) =>
      (await import("./run")).runCheck(session, slips ? { ...options, slips } : options, meeting, control),
  };
}

/** «Kiểm tra»: marks, «Kết quả kiểm tra» and «Tổng hợp số liệu». */
export const check = checking("check", {});

/** «Lập báo cáo họp». */
export const report = checking("meeting", { meeting: true });

/** «Lập phiếu bổ sung». */
export const slips = checking("slips", { slips: true });
