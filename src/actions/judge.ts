/** A workbook judged by every rule, with what the officer answers for; before anything is written. */
import { acceptancesIn, askedOf, withAcceptances } from "../domain/acceptance/accept";
import type { Accepted, Checked, Severities } from "../domain/acceptance/accept";
import type { Asked } from "../domain/acceptance/match";
import type { Campaign } from "../domain/campaign/campaign";
import type { TableCells } from "../domain/campaign/officerTables";
import type { Registration } from "../domain/registration/model/registration";
import { ruleById } from "../domain/rules";
import { inOrder, runRules } from "../domain/rules/engine/run";
import type { RunResult } from "../domain/rules/engine/run";
import { SEVERITIES } from "../domain/rules/severity";
import type { Severity } from "../domain/rules/severity";
import { withLastYear } from "../domain/lastYear/evidence";
import type { LastYear } from "../domain/lastYear/lastYear";
import { computeTotals } from "../domain/totals/count";
import type { Totals } from "../domain/totals/totals";
import { acceptanceWords } from "../messages";
import { withDecision } from "../workbook";
import type { WorkbookState } from "../workbook";
import type { ActionOptions } from "./action";
import { judgedBy } from "./campaign";
import type { CellsRead } from "./cells";
import { lastYearFor } from "./lastYear";

export interface Verdict extends RunResult {
  readonly campaign: Campaign;
  /** null: none is given, and none remembered. */
  readonly lastYear: LastYear | null;
  readonly registration: Registration;
  readonly totals: Totals;
  /** What the officer's table says; null: there is none. */
  readonly acceptances: (Accepted & { readonly table: TableCells }) | null;
  /** For whoever looks for a finding by its name. */
  readonly asked: Asked;
}

const UNUSED = "acceptance-unused";

/** `step`: called after the figures, and after the rules. */
export async function judge(
  read: CellsRead,
  options: ActionOptions,
  step: (done: number) => Promise<void> = () => Promise.resolve(),
): Promise<Verdict> {
  const judged = judgedBy(read, options);
  const { campaign, registration, tableProblems } = judged;
  await step(1);
  const totals = computeTotals(registration, campaign);
  const { lines, problems } = acceptancesIn(read.officer);
  const wrong = [...(tableProblems ?? []), ...problems];
  const isTold = tableProblems !== undefined || wrong.length > 0;
  const input = { ...judged, totals, ...(isTold ? { tableProblems: wrong } : {}) };
  const lastYear = lastYearFor(options, read.state, campaign);
  const told = runRules(input);
  const run = { ...told, findings: withLastYear(told.findings, lastYear, judged) };
  await step(2);
  const checked: Checked = { ...run, campaign, registration, cells: read.cells };
  const verdict = { campaign, registration, totals, lastYear, asked: askedOf(checked, acceptanceWords) };
  const table = read.officer.tables.find(({ name }) => name === "STD_ChapNhan");
  if (table === undefined) return { ...run, ...verdict, acceptances: null };
  const severities = keptSeverities(read.state);
  const accepted = withAcceptances(checked, lines, { words: acceptanceWords, severities });
  const unused = runRules({ ...input, unusedAcceptances: accepted.unused }, [ruleById.get(UNUSED)!]);
  return {
    ...verdict,
    findings: inOrder([...accepted.findings, ...unused.findings], input),
    outcomes: run.outcomes.map((outcome) => unused.outcomes.find(({ rule }) => rule === outcome.rule) ?? outcome),
    acceptances: { ...accepted, table },
  };
}

/** Under this name among the decisions kept in the workbook: how grave each was when it was accepted. */
const KEPT_AS = "acceptedAs";
/** Beyond that the first ones go: a line that is not known counts as accepted as what it is now. */
const MOST_KEPT = 2000;

function keptSeverities({ decisions }: WorkbookState): Severities {
  const kept = decisions[KEPT_AS];
  if (!Array.isArray(kept)) return new Map();
  return new Map(
    (kept as unknown[]).flatMap((each): [string, Severity][] => {
      const [key, severity] = Array.isArray(each) ? (each as unknown[]) : [];
      const known = SEVERITIES[severity as number];
      return typeof key === "string" && known !== undefined ? [[key, known]] : [];
    }),
  );
}

export function withSeverities(
  decisions: WorkbookState["decisions"],
  accepted: Verdict["acceptances"],
): WorkbookState["decisions"] {
  const severities = [...(accepted?.severities ?? [])].slice(-MOST_KEPT);
  const kept = severities.map(([key, severity]) => [key, SEVERITIES.indexOf(severity)]);
  return withDecision(decisions, KEPT_AS, kept.length === 0 ? null : kept);
}
