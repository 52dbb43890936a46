/** The sentence read → decide → plan → word → write, once for checking and for the meeting sheet. */
import type { SheetCells, WorkbookCells } from "../domain/registration/cells";
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
import { isLegacySuspect } from "../domain/text";
import { computeTotals } from "../domain/totals/count";
import type { Totals } from "../domain/totals/totals";
import type { WordedFinding } from "../messages";
import { refText, wordFinding, wordPlan } from "../messages";
import type { Control, Session, WriteReport } from "../workbook";
import { WorkbookError } from "../workbook";
import type { ActionOptions } from "./action";
import { ActionError } from "./action";

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
}

export async function runCheck(session: Session, options: ActionOptions, withMeeting: boolean, control?: Control): Promise<CheckResult> {
  const { campaign, language, now } = options;
  const reading = await session.read({ includeHidden: options.includeHidden ?? false }, control);
  const cells = withFonts(reading.cells, await session.readFonts(suspects(reading.cells)));

  control?.progress?.("checking", 0, 3);
  const registration = readRegistration(cells, campaign, { includeHidden: options.includeHidden ?? false });
  if (registration.tables.length === 0) throw new ActionError("noRegistration", cells.sheets.map(({ name }) => name));
  await breathe(control, 1);
  const totals = computeTotals(registration, campaign);
  const { findings, outcomes } = runRules({ registration, campaign, totals });
  await breathe(control, 2);
  const flags = planFlags(registration, findings, { cells, existing: reading.own.flags });
  const documents = planDocuments({ registration, findings, totals, campaign, moment: now }, withMeeting, options);
  const plan = wordPlan({ flags, documents, moment: now }, language);
  const words = findings.map((finding) => wordFinding(finding, language));
  await breathe(control, 3);

  const counts = countsOf(findings);
  const written = await session.write(plan, { ...reading.state, lastRun: { moment: now, counts } }, control);
  return { moment: now, fileName: cells.fileName, campaign, tables: registration.tables, skipped: registration.skipped, sheets: cells.sheets.map(({ name }) => name), findings, words, counts, outcomes, totals, written };
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
  await Promise.resolve();
  if (control?.signal?.aborted === true) throw new WorkbookError("cancelled", "");
}

/** Cells whose text may be in an old encoding: only for them Excel is asked which font they are in. */
function suspects(cells: WorkbookCells): { sheet: string; row: number; column: number }[] {
  const found: { sheet: string; row: number; column: number }[] = [];
  for (const sheet of cells.sheets) {
    const { area } = sheet;
    if (area === null) continue;
    sheet.values.forEach((line, row) => line.forEach((value, column) => {
      if (typeof value === "string" && isLegacySuspect(value)) found.push({ sheet: sheet.name, row: area.firstRow + row, column: area.firstColumn + column });
    }));
  }
  return found;
}

function withFonts(cells: WorkbookCells, fonts: Awaited<ReturnType<Session["readFonts"]>>): WorkbookCells {
  if (fonts.size === 0) return cells;
  return { ...cells, sheets: cells.sheets.map((sheet): SheetCells => ({ ...sheet, fonts: fonts.get(sheet.name) ?? sheet.fonts })) };
}

