/**
 * In which form the report is drawn up and by when units answer: kept in the workbook, because the next report of
 * the same campaign wants the same.
 */
import { isIsoDay } from "../domain/text/dates";
import type { MeetingForm } from "../domain/summary/meeting/meeting";
import type { Session, WorkbookState } from "../workbook";

export interface ReportOptions {
  /** «Biểu tổng hợp» with its own heading, or «Phụ lục» to another document. */
  readonly form: MeetingForm;
  /** ISO date by which units answer; null: left to be filled in by hand. */
  readonly replyBy: string | null;
}

export const USUAL_REPORT: ReportOptions = { form: "report", replyBy: null };

/** Under this name among the decisions kept in the workbook. */
const KEPT_AS = "meeting";

/** What the workbook remembers; what cannot be read any more counts as the usual. */
export function rememberedReport({ decisions }: Pick<WorkbookState, "decisions">): ReportOptions {
  return asReport(decisions[KEPT_AS]);
}

function asReport(kept: unknown): ReportOptions {
  const { form, replyBy } = (typeof kept === "object" && kept !== null ? kept : {}) as Readonly<
    Record<string, unknown>
  >;
  return {
    form: form === "annex" ? "annex" : "report",
    replyBy: typeof replyBy === "string" && isIsoDay(replyBy) ? replyBy : null,
  };
}

/** The decisions with `report` among them; the usual is not kept. */
export function withReport(decisions: WorkbookState["decisions"], report: ReportOptions): WorkbookState["decisions"] {
  const { [KEPT_AS]: _, ...others } = decisions;
  return isUsual(report) ? others : { ...others, [KEPT_AS]: report };
}

const isUsual = ({ form, replyBy }: ReportOptions): boolean => form === USUAL_REPORT.form && replyBy === null;

export async function loadReportOptions(session: Session): Promise<ReportOptions> {
  return asReport(await session.loadDecision(KEPT_AS));
}

/** For the next report and slips; sheets that are written already stay as they are. */
export async function saveReportOptions(session: Session, report: ReportOptions): Promise<void> {
  await session.saveDecision(KEPT_AS, isUsual(report) ? null : report);
}
