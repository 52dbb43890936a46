/** The sentence read → decide → plan → word → write, once for checking and for the meeting sheet; `checked.ts` is its first half. */
import type { WorkbookMapping } from "../domain/registration/model/decisions";
import type { SheetDocument, TextRef } from "../domain/plan/plan";
import { countBySeverity } from "../domain/rules/severity";
import { STATUS } from "../domain/acceptance/lines";
import { buildPapers, buildResults, buildSlips, buildTotalsSheet, letterStates, papersOf } from "../domain/summary";
import type { PaperInput, Slips, SummaryInput } from "../domain/summary";
import { refText, wordPlan } from "../messages";
import type { Control, OwnParts, Session, WorkbookState, WriteReport } from "../workbook";
import { WorkbookError, shortKey } from "../workbook";
import type { ActionOptions } from "./action";
import { breathe, checkWorkbook, resultOf } from "./checked";
import type { CheckResult, SlipsDone } from "./checked";
import { logEntry } from "./log";
import { withSeverities } from "./judge";
import type { Verdict } from "./judge";
import { withLastYearKept } from "./lastYear";
import { withMapping } from "./mapping";
import { makeTables, withTablesRead } from "./officerTables";
import { rememberedReport, withReport } from "./reportOptions";
import type { ReportOptions } from "./reportOptions";

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

export async function runCheck(
  session: Session,
  options: ActionOptions,
  withMeeting: boolean,
  control?: Control,
): Promise<CheckResult> {
  const { language, now } = options;
  const checked = await checkWorkbook(session, options, control);
  const { own, state, cells, mapping, log } = checked.read;
  const { campaign, registration, totals, findings, acceptances, lastYear } = checked.verdict;
  const report = { ...rememberedReport(state), ...options.meeting };
  const judged = {
    registration,
    findings,
    totals,
    campaign,
    moment: now,
    comparison: checked.step.comparison,
    lastYear,
  };
  const letters = own.sheets.flatMap(({ role, subject: unit, filled }) =>
    role === "slip" ? [{ unit, points: filled.map(({ key, text }) => ({ key, isAnswered: text !== "" })) }] : [],
  );
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
  const documents = [
    ...planDocuments(input, { ...report, shownIn: shownIn(own) }, papers, options),
    ...(slips?.documents ?? []),
  ];
  const plan = wordPlan({ rowMarks: checked.rowMarks, documents, moment: now }, language);
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
        withTablesRead(decisionsUnder(options, state.decisions, { mapping, report, lastYear }), campaign, options),
        acceptances,
      ),
      lastRun: checked.step.kept,
    },
    control,
    entries,
  );
  await writeStatuses(session, acceptances, control);
  if (options.withTables === true)
    await makeTables(session, campaign, { rewrites: options.judgeBy !== undefined, control });
  return resultOf(checked, options, {
    written,
    log: [...log, ...entries],
    slips: slips === null ? null : slipsDone(slips, written),
    ownSheets: [
      ...new Set([
        ...own.sheets.map(({ name }) => name),
        ...Object.values(written.sheetNames),
        ...Object.values(written.slipNames),
      ]),
    ],
  });
}

/** What the officer gave with the run is kept for the next one. */
function decisionsUnder(
  options: ActionOptions,
  decisions: WorkbookState["decisions"],
  {
    mapping,
    report,
    lastYear,
  }: Pick<Verdict, "lastYear"> & {
    readonly mapping: WorkbookMapping | null;
    readonly report: ReportOptions;
  },
): WorkbookState["decisions"] {
  const mapped = options.mapping === undefined ? decisions : withMapping(decisions, mapping);
  const kept = withLastYearKept(mapped, options, lastYear);
  return options.meeting === undefined ? kept : withReport(kept, report);
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
  report: ReportOptions & Pick<PaperInput, "shownIn">,
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
    ...buildPapers({ ...input, ...report, totalsSheet, totalsName }, papers, wordsOf),
  ];
}

function shownIn({ sheets }: OwnParts): PaperInput["shownIn"] {
  const byRole = new Map(
    sheets.map(({ role, filled }) => [role as string, new Map(filled.map(({ key, text }) => [key, text]))]),
  );
  return (role, key) => byRole.get(role)?.get(key) ?? byRole.get(role)?.get(shortKey(key)) ?? "";
}
