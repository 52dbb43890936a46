/** The sentence read → decide → plan → word → write, once for checking and for the meeting sheet. */
import type { Explanation } from "../domain/registration/explanation";
import type { WorkbookMapping } from "../domain/registration/mapping";
import type { RegistrationTable, SkippedSheet } from "../domain/registration/model";
import { readRegistration } from "../domain/registration/read";
import { planFlags } from "../domain/plan/flags";
import type { SheetDocument } from "../domain/plan/plan";
import type { Campaign } from "../domain/campaign/campaign";
import type { Finding, Severity } from "../domain/rules/rule";
import type { RuleOutcome } from "../domain/rules/run";
import { runRules } from "../domain/rules/run";
import { buildMeeting, buildResults, buildTotalsSheet } from "../domain/summary";
import type { SummaryInput } from "../domain/summary";
import { computeTotals } from "../domain/totals/count";
import type { Totals } from "../domain/totals/totals";
import type { WordedFinding } from "../messages";
import { refText, wordFinding, wordPlan } from "../messages";
import type { Control, Session, WriteReport } from "../workbook";
import { WorkbookError } from "../workbook";
import type { ActionOptions } from "./action";
import { ActionError } from "./action";
import { readCells } from "./cells";
import { campaignUnder, readOptions, withMapping } from "./mapping";
import { understood } from "./preview";

/** A finished check. */
export interface CheckResult {
  /** ISO date-time of the run. */
  readonly moment: string;
  readonly fileName: string;
  readonly campaign: Campaign;
  readonly tables: readonly RegistrationTable[];
  readonly skipped: readonly SkippedSheet[];
  /** Names of the officer's sheets, in tab order. */
  readonly sheets: readonly string[];
  /** By sheet, row and column; `words[i]` says findings[i] in the language asked for. */
  readonly findings: readonly Finding[];
  readonly words: readonly WordedFinding[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** One per rule, also for those that found nothing. */
  readonly outcomes: readonly RuleOutcome[];
  readonly totals: Totals;
  readonly written: WriteReport;
  /** What every sheet was taken for and why, what was skipped, what is asked. */
  readonly reading: Explanation;
  /** How the tables were read: what is found and what was decided. */
  readonly mapping: WorkbookMapping;
}

export async function runCheck(session: Session, options: ActionOptions, withMeeting: boolean, control?: Control): Promise<CheckResult> {
  const { language, now } = options;
  const { cells, own, state, mapping } = await readCells(session, options, control);
  const campaign = campaignUnder(options.campaign, mapping);

  control?.progress?.("checking", 0, 3);
  const registration = readRegistration(cells, campaign, readOptions(options, mapping));
  if (registration.tables.length === 0) throw new ActionError("noRegistration", cells.sheets.map(({ name }) => name));
  await breathe(control, 1);
  const totals = computeTotals(registration, campaign);
  const { findings, outcomes } = runRules({ registration, campaign, totals });
  await breathe(control, 2);
  const flags = planFlags(registration, findings, { cells, existing: own.flags });
  const documents = planDocuments({ registration, findings, totals, campaign, moment: now }, withMeeting, options);
  const plan = wordPlan({ flags, documents, moment: now }, language);
  const words = findings.map((finding) => wordFinding(finding, language));
  await breathe(control, 3);

  const counts = countsOf(findings);
  const written = await session.write(plan, { ...state, decisions: options.mapping === undefined ? state.decisions : withMapping(state.decisions, mapping), lastRun: { moment: now, counts } }, control);
  return { moment: now, fileName: cells.fileName, campaign, tables: registration.tables, skipped: registration.skipped, sheets: cells.sheets.map(({ name }) => name), findings, words, counts, outcomes, totals, written, ...understood(registration, cells, campaign) };
}

function planDocuments(input: SummaryInput, withMeeting: boolean, { language }: ActionOptions): SheetDocument[] {
  const totalsSheet = buildTotalsSheet(input);
  const documents = [buildResults(input), totalsSheet.document];
  // Under the wished name: the workbook room turns references to the name the sheet really gets.
  if (withMeeting) documents.push(buildMeeting({ ...input, totalsSheet, totalsName: refText(totalsSheet.document.name, language) }));
  return documents;
}

export function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** The pane paints and hears its buttons between two pieces of work; cancelling here leaves nothing behind. */
async function breathe(control: Control | undefined, done: number): Promise<void> {
  control?.progress?.("checking", done, 3);
  await control?.pause?.();
  if (control?.signal?.aborted === true) throw new WorkbookError("cancelled", "");
}
