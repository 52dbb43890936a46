/** The first half of every check: the workbook read, judged, its marks planned; and what a finished check is. */
import type { Explanation } from "../domain/registration/model/explanation";
import type { WorkbookMapping } from "../domain/registration/model/decisions";
import type { RegistrationTable, SkippedSheet } from "../domain/registration/model/registration";
import { planRowMarks } from "../domain/plan/rowMarks/rowMarks";
import type { RowMarkPlan } from "../domain/plan/plan";
import type { Campaign } from "../domain/campaign/campaign";
import { isOpen } from "../domain/rules/rule";
import type { Finding } from "../domain/rules/rule";
import { countBySeverity } from "../domain/rules/severity";
import type { SeverityCounts } from "../domain/rules/severity";
import type { RuleOutcome } from "../domain/rules/engine/run";
import { nextStep, takeSnapshot } from "../domain/comparison";
import type { Comparison } from "../domain/comparison";
import { ruleSettings } from "../domain/summary";
import type { Slips } from "../domain/summary";
import type { Totals } from "../domain/totals/totals";
import type { WordedFinding } from "../messages";
import { itemsText, wordFinding } from "../messages";
import type { Control, Session, WriteReport } from "../workbook";
import { WorkbookError } from "../workbook";
import type { ActionOptions } from "./action";
import { readCells } from "./cells";
import type { CellsRead } from "./cells";
import type { LogEntry } from "../domain/log";
import { judge } from "./judge";
import type { Verdict } from "./judge";
import { understood } from "./preview";

/** A finished check. */
export interface CheckResult {
  /** ISO date-time of the run. */
  readonly moment: string;
  readonly fileName: string;
  readonly campaign: Campaign;
  readonly tables: readonly RegistrationTable[];
  /** Of all tables: a row may hold several people. */
  readonly counted: { readonly people: number; readonly collectives: number };
  /** Rows of data in all tables, and those of them whose mark says that nothing was found. */
  readonly rows: RowsJudged;
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

interface RowsJudged {
  readonly all: number;
  readonly pass: number;
}

/** What became of the units' slips. */
export interface SlipsDone extends Omit<Slips, "documents"> {
  /** Unit and the sheet its slip really got; empty where sheets cannot be added. */
  readonly sheets: readonly { readonly unit: string; readonly sheet: string }[];
}

export interface Checked {
  readonly read: CellsRead;
  readonly verdict: Verdict;
  readonly rowMarks: readonly RowMarkPlan[];
  readonly words: readonly WordedFinding[];
  /** With the last run that the workbook remembers. */
  readonly step: ReturnType<typeof nextStep>;
}

/** Nothing is written. */
export async function checkWorkbook(session: Session, options: ActionOptions, control?: Control): Promise<Checked> {
  const { language, now } = options;
  const read = await readCells(session, options, control);
  const { cells, own, state } = read;
  control?.progress?.("checking", 0, 3);
  const verdict = await judge(read, options, (done) => breathe(control, done));
  const { campaign, registration, totals, findings } = verdict;
  return {
    read,
    verdict,
    rowMarks: planRowMarks(registration, findings, { cells, existing: own.rowMarks }),
    words: findings.map((finding) => wordFinding(finding, language)),
    step: nextStep(state.lastRun, takeSnapshot({ findings, totals, campaign, moment: now })),
  };
}

type Done = Pick<CheckResult, "written" | "slips" | "log" | "ownSheets">;

export function resultOf(
  { read, verdict, rowMarks, words, step }: Checked,
  options: ActionOptions,
  done: Done,
): CheckResult {
  const { cells } = read;
  const { campaign, registration, totals, findings, outcomes } = verdict;
  return {
    moment: options.now,
    fileName: cells.fileName,
    campaign,
    tables: registration.tables,
    counted: { people: registration.people.length, collectives: registration.collectives.length },
    rows: rowsJudged(rowMarks),
    skipped: registration.skipped,
    sheets: cells.sheets.map(({ name }) => name),
    findings,
    words,
    counts: countBySeverity(findings),
    accepted: findings.filter((finding) => !isOpen(finding)).length,
    outcomes,
    ruleSettings: ruleSettings(campaign).map((setting) => itemsText(setting, options.language)),
    totals,
    comparison: step.comparison,
    ...done,
    ...understood(registration, cells, campaign),
  };
}

function rowsJudged(rowMarks: readonly RowMarkPlan[]): RowsJudged {
  const marks = rowMarks.flatMap(({ status }) => status).filter((mark) => mark !== null);
  return { all: marks.length, pass: marks.filter(({ key }) => key === "rowMarks.status.pass").length };
}

/** The pane paints and hears its buttons between two pieces of work; cancelling here leaves nothing behind. */
export async function breathe(control: Control | undefined, done: number): Promise<void> {
  control?.progress?.("checking", done, 3);
  await control?.pause?.();
  if (control?.signal?.aborted === true) throw new WorkbookError("cancelled", "");
}
