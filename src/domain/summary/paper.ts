/** What every paper for the meeting starts from. */
import type { SheetDocument } from "../plan/plan";
import type { ColumnNumber, RowNumber } from "../sheet/cells";
import type { TotalsSheet } from "./totals/totalsSheet";
import type { Candidates } from "./parts/candidates";
import type { SummaryInput } from "./parts/input";
import type { Phase } from "./phases";

/** «report»: a paper of its own; «annex»: goes with another paper. */
export type MeetingForm = "report" | "annex";

/** A check with who and what is voted on. */
export interface VoteInput extends SummaryInput {
  readonly candidates: Candidates;
}

export interface PaperInput extends VoteInput {
  readonly totalsSheet: TotalsSheet;
  /** Name by which formulas call «Tổng hợp số liệu»; the workbook room turns it to the one the sheet really has. */
  readonly totalsName: string;
  readonly phase: Phase;
  readonly form: MeetingForm;
  /** ISO date by which the units answer; null: the officer writes it in. */
  readonly replyBy: string | null;
  /** What a paper's cell that is filled in shows in the workbook as it was read; "" where there is none. */
  readonly shownIn: (role: string, key: string) => string;
  /** The name by which formulas call another paper, by its role. */
  readonly nameOf: (role: string) => string;
}

/** A paper but for what it is called and where it belongs (papers.ts). */
export type PaperSheet = Pick<SheetDocument, "columnWidths" | "rows" | "charts" | "print" | "looks">;

/** A cell of another paper, as a formula calls it. */
export interface PaperCell {
  readonly row: RowNumber;
  readonly column: ColumnNumber;
  readonly address: string;
}

/** A paper that draws on papers before it: annexes on the report, the papers of the vote on the annexes. */
export interface LinkedInput extends PaperInput {
  /** null: it is not among the papers that are drawn up. */
  readonly documentOf: (role: string) => SheetDocument | null;
  /** The cell that is filled in under a key; null: there is none, or no such paper. */
  readonly cellOf: (role: string, key: string) => PaperCell | null;
  /** The workbook's conclusion on a candidate was «Đồng ý» when it was read. */
  readonly wasAgreed: (role: string, key: string) => boolean;
}
