/**
 * For which meeting the papers are drawn up, in which form, and by when units answer: kept in the workbook, because
 * the next report of the same campaign wants the same.
 */
import { isIsoDay } from "../domain/text/dates";
import type { MeetingForm } from "../domain/summary/paper";
import { isPhase } from "../domain/summary/phases";
import type { Phase } from "../domain/summary/phases";
import { withDecision } from "../workbook";
import type { Session, WorkbookState } from "../workbook";

export interface ReportOptions {
  /** «Biểu tổng hợp» with its own heading, or «Phụ lục» to another document. */
  readonly form: MeetingForm;
  /** ISO date by which units answer; null: left to be filled in by hand. */
  readonly replyBy: string | null;
  /** The meeting that agrees on registrations, or the one that votes at the end of the year. */
  readonly phase: Phase;
}

const USUAL_REPORT: ReportOptions = { form: "report", replyBy: null, phase: "dang-ky" };

/** Under this name among the decisions kept in the workbook. */
const KEPT_AS = "meeting";

/** What the workbook remembers; what cannot be read any more counts as the usual. */
export function rememberedReport({ decisions }: Pick<WorkbookState, "decisions">): ReportOptions {
  return asReport(decisions[KEPT_AS]);
}

function asReport(kept: unknown): ReportOptions {
  const { form, replyBy, phase } = (typeof kept === "object" && kept !== null ? kept : {}) as Readonly<
    Record<string, unknown>
  >;
  return {
    form: form === "annex" ? "annex" : "report",
    replyBy: typeof replyBy === "string" && isIsoDay(replyBy) ? replyBy : null,
    phase: isPhase(phase) ? phase : USUAL_REPORT.phase,
  };
}

/** The decisions with `report` among them. */
export const withReport = (decisions: WorkbookState["decisions"], report: ReportOptions): WorkbookState["decisions"] =>
  withDecision(decisions, KEPT_AS, worthKeeping(report));

/** The usual is not kept. */
const worthKeeping = (report: ReportOptions): ReportOptions | null =>
  report.form === USUAL_REPORT.form && report.phase === USUAL_REPORT.phase && report.replyBy === null ? null : report;

export async function loadReportOptions(session: Session): Promise<ReportOptions> {
  return rememberedReport({ decisions: await session.loadDecisions() });
}

/** For the next report and slips; sheets that are written already stay as they are. */
export async function saveReportOptions(session: Session, report: ReportOptions): Promise<void> {
  await session.saveDecision(KEPT_AS, worthKeeping(report));
}
