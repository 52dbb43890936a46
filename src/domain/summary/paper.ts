/** What every paper for the meeting starts from. */
import type { TotalsSheet } from "./totals/totalsSheet";
import type { SummaryInput } from "./parts/input";

/** «report»: a paper of its own; «annex»: goes with another paper. */
export type MeetingForm = "report" | "annex";

export interface PaperInput extends SummaryInput {
  readonly totalsSheet: TotalsSheet;
  /** Name by which formulas call «Tổng hợp số liệu»; the workbook room turns it to the one the sheet really has. */
  readonly totalsName: string;
  readonly form: MeetingForm;
  /** ISO date by which the units answer; null: the officer writes it in. */
  readonly replyBy: string | null;
  /** The same for another paper, by its role. */
  readonly nameOf: (role: string) => string;
}
