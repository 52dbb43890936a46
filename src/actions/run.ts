/** The sentence read → decide → plan → word → write, once for checking and for the meeting sheet. */
import type { Explanation } from "../domain/registration/model/explanation";
import type { WorkbookMapping } from "../domain/registration/model/decisions";
import type { RegistrationTable, SkippedSheet } from "../domain/registration/model/registration";
import { planRowMarks } from "../domain/plan/rowMarks/rowMarks";
import type { SheetDocument, TextRef } from "../domain/plan/plan";
import type { Campaign } from "../domain/campaign/campaign";
import { isOpen } from "../domain/rules/rule";
import type { Finding } from "../domain/rules/rule";
import { countBySeverity } from "../domain/rules/severity";
import type { SeverityCounts } from "../domain/rules/severity";
import type { RuleOutcome } from "../domain/rules/engine/run";
import { STATUS } from "../domain/acceptance/lines";
import { nextStep, takeSnapshot } from "../domain/comparison";
import type { Comparison } from "../domain/comparison";
import {
  buildPapers,
  buildResults,
  buildSlips,
  buildTotalsSheet,
  letterStates,
  papersOf,
  ruleSettings,
} from "../domain/summary";
import type { Slips, SummaryInput } from "../domain/summary";
import type { Totals } from "../domain/totals/totals";
import type { WordedFinding } from "../messages";
import { itemsText, refText, wordFinding, wordPlan } from "../messages";
import type { Control, Session, WorkbookState, WriteReport } from "../workbook";
import { WorkbookError } from "../workbook";
import type { ActionOptions } from "./action";
import { readCells } from "./cells";
import type { LogEntry } from "../domain/log";
import { logEntry } from "./log";
import { judge, withSeverities } from "./judge";
import type { Verdict } from "./judge";
import { withMapping } from "./mapping";
import { understood } from "./preview";
import { makeTables, withTablesRead } from "./officerTables";
import { rememberedReport, withReport } from "./reportOptions";
import type { ReportOptions } from "./reportOptions";

/** A finished check. */
export interface CheckResult {
  /** ISO date-time of the run. */
  readonly moment: string;
  readonly fileName: string;
  readonly campaign: Campaign;
  readonly tables: readonly RegistrationTable[];
  /** Of all tables: a row may hold several people. */
  readonly counted: { readonly people: number; readonly collectives: number };
  readonly skipped: readonly SkippedSheet[];
  /** Names of the officer's sheets, in tab order. */
  readonly sheets: readonly string[];
  /** By sheet, row and column; `words[i]` says findings[i] in the language asked for. */
  readonly findings: readonly Finding[];
  readonly words: readonly WordedFinding[];
  /** Open ones only. */
  readonly counts: SeverityCounts;
  /** How many the officer answers for. */
  readonly accepted: number;
  /** One per rule, also for those that found nothing. */
  readonly outcomes: readonly RuleOutcome[];
  /** Which rules are switched off, whose severity is the officer's: a sentence each. */
  readonly ruleSettings: readonly string[];
  readonly totals: Totals;
  readonly written: WriteReport;
  /** What every sheet was taken for and why, what was skipped, what is asked. */
  readonly reading: Explanation;
  /** How the tables were read: what is found and what was decided. */
  readonly mapping: WorkbookMapping;
  /** With the last run whose result differed; null: there is none. */
  readonly comparison: Comparison | null;
  /** null: no slips were asked for. */
  readonly slips: SlipsDone | null;
  /** What was done in the workbook so far, the newest last. */
  readonly log: readonly LogEntry[];
  /** Every sheet of the product's own that stands in the workbook now. */
  readonly ownSheets: readonly string[];
}

/** What each line says of itself is ours to write; a sheet that is protected keeps what it says. */
async function writeStatuses(session: Session, acceptances: Verdict["acceptances"], control?: Control): Promise<void> {
  if (acceptances === null || acceptances.statuses.length === 0) return;
  const statuses = acceptances.statuses.map(({ line: { index }, status }) => ({ index, status: STATUS[status] }));
  try {
    await session.writeAcceptances({ plans: [], lines: [], statuses, read: acceptances.table }, control);
  } catch (error) {
    const isHindered = error instanceof WorkbookError && ["sheetProtected", "changed"].includes(error.kind);
    if (!isHindered) throw error;
  }
}

/** What became of the units' slips. */
export interface SlipsDone extends Omit<Slips, "documents"> {
  /** Unit and the sheet its slip really got; empty where sheets cannot be added. */
  readonly sheets: readonly { readonly unit: string; readonly sheet: string }[];
}

export async function runCheck(
  session: Session,
  options: ActionOptions,
  withMeeting: boolean,
  control?: Control,
): Promise<CheckResult> {
  const { language, now } = options;
  const read = await readCells(session, options, control);
  const { cells, own, state, mapping, log } = read;

  control?.progress?.("checking", 0, 3);
  const verdict = await judge(read, options, (done) => breathe(control, done));
  const { campaign, registration, totals, findings, outcomes, acceptances } = verdict;
  const rowMarks = planRowMarks(registration, findings, { cells, existing: own.rowMarks });
  const { comparison, kept } = nextStep(state.lastRun, takeSnapshot({ findings, totals, campaign, moment: now }));
  const report = { ...rememberedReport(state), ...options.meeting };
  const judged = { registration, findings, totals, campaign, moment: now, comparison };
  const letters = own.sheets.flatMap(({ subject: unit, points }) => (points === undefined ? [] : [{ unit, points }]));
  const draws = options.slips === true && !cells.structureProtected;
  const input: SummaryInput = { ...judged, letters: letterStates(judged, letters, draws) };
  const slips =
    options.slips === true
      ? buildSlips({
          ...input,
          replyBy: report.replyBy,
          existing: own.sheets.flatMap(({ role, subject }) => (role === "slip" ? [subject] : [])),
        })
      : null;
  // Its figures refer to cells of the totals' sheet, which is laid out anew by every check: a meeting sheet that
  // stands goes along, or it would show others.
  const papers = new Set<string>([
    ...(withMeeting ? papersOf(report.phase) : []),
    ...own.sheets.map(({ role }) => role),
  ]);
  const documents = [...planDocuments(input, report, papers, options), ...(slips?.documents ?? [])];
  const plan = wordPlan({ rowMarks, documents, moment: now }, language);
  const words = findings.map((finding) => wordFinding(finding, language));
  await breathe(control, 3);

  const counts = countBySeverity(findings);
  const open = counts.error + counts.warning + counts.notice;
  const done = [
    ...(withMeeting ? [logEntry("meeting", open, campaign, options)] : []),
    ...(slips === null ? [] : [logEntry("slips", slips.documents.length, campaign, options)]),
  ];
  const entries = done.length > 0 ? done : [logEntry("check", open, campaign, options)];
  const written = await session.write(
    plan,
    {
      ...state,
      decisions: withSeverities(
        withTablesRead(decisionsUnder(options, state.decisions, { mapping, report }), campaign, options),
        acceptances,
      ),
      lastRun: kept,
    },
    control,
    entries,
  );
  await writeStatuses(session, acceptances, control);
  if (options.withTables === true)
    await makeTables(session, campaign, { rewrites: options.judgeBy !== undefined, control });
  return {
    moment: now,
    fileName: cells.fileName,
    campaign,
    tables: registration.tables,
    counted: { people: registration.people.length, collectives: registration.collectives.length },
    skipped: registration.skipped,
    sheets: cells.sheets.map(({ name }) => name),
    findings,
    words,
    counts,
    accepted: findings.filter((finding) => !isOpen(finding)).length,
    outcomes,
    ruleSettings: ruleSettings(campaign).map((setting) => itemsText(setting, language)),
    totals,
    written,
    log: [...log, ...entries],
    comparison,
    slips: slips === null ? null : slipsDone(slips, written),
    ownSheets: [
      ...new Set([
        ...own.sheets.map(({ name }) => name),
        ...Object.values(written.sheetNames),
        ...Object.values(written.slipNames),
      ]),
    ],
    ...understood(registration, cells, campaign),
  };
}

/** What the officer gave with the run is kept for the next one. */
function decisionsUnder(
  { mapping: given, meeting }: ActionOptions,
  decisions: WorkbookState["decisions"],
  { mapping, report }: { readonly mapping: WorkbookMapping | null; readonly report: ReportOptions },
): WorkbookState["decisions"] {
  const mapped = given === undefined ? decisions : withMapping(decisions, mapping);
  return meeting === undefined ? mapped : withReport(mapped, report);
}

function slipsDone({ documents, ...slips }: Slips, { slipNames }: WriteReport): SlipsDone {
  return {
    ...slips,
    sheets: documents.flatMap(({ subject: unit }) =>
      slipNames[unit] === undefined ? [] : [{ unit, sheet: slipNames[unit] }],
    ),
  };
}

function planDocuments(
  input: SummaryInput,
  { form, replyBy }: ReportOptions,
  papers: ReadonlySet<string>,
  { language }: ActionOptions,
): SheetDocument[] {
  const totalsSheet = buildTotalsSheet(input);
  const wordsOf = (name: TextRef): string => refText(name, language);
  // Under the wished names: the workbook room turns references to the names the sheets really get.
  const totalsName = wordsOf(totalsSheet.document.name);
  return [
    buildResults(input),
    totalsSheet.document,
    ...buildPapers({ ...input, form, replyBy, totalsSheet, totalsName }, papers, wordsOf),
  ];
}

/** The pane paints and hears its buttons between two pieces of work; cancelling here leaves nothing behind. */
async function breathe(control: Control | undefined, done: number): Promise<void> {
  control?.progress?.("checking", done, 3);
  await control?.pause?.();
  if (control?.signal?.aborted === true) throw new WorkbookError("cancelled", "");
}
