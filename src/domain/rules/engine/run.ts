/** Runs the rules over a registration. Pure: the same input gives the same findings in the same order. */
import type { RegistrationTable } from "../../registration/model/registration";
import { headerPlace } from "../say/places";
import { catalogue } from "../index";
import { compositeKey } from "../../compositeKey";
import type { RowNumber } from "../../sheet/cells";
import type { EngineMessageId } from "./engineMessages";
import { NotComputed, SAYS_NOT_COMPUTED } from "./notComputed";
import { saidOnce, sharedRows } from "./sameRow";
import { basisInForce, severityOfCase, standingUnder } from "../law/standing";
import { agencyFacts, agencyFactsOf, saidFacts } from "../say/named";
import { awardsOf, knownAgency } from "../../campaign/awards";
import type { Campaign } from "../../campaign/campaign";
import type { Basis, Finding, Outcome, Report, Reporter, Rule, RuleInput, SaidFacts, UnitCases } from "../rule";

export interface RuleOutcome {
  readonly rule: string;
  /** The gravest of what happened: not checked, fail, cannot tell, pass; not applicable where no case was looked at. */
  readonly outcome: Outcome;
  readonly passed: number;
  readonly failed: number;
  readonly couldNotTell: number;
}

export interface RunResult {
  /** By sheet (tab order), row, column, then in the catalogue's order of rules. What has no cell comes last. */
  readonly findings: readonly Finding[];
  /** One per rule, in the catalogue's order. */
  readonly outcomes: readonly RuleOutcome[];
}

/** The report that speaks for its fellows, and how many they are. */
interface Spoken {
  report: SaidReport;
  message: string | null;
  count: number;
  /** Where they stand. */
  readonly rows: Set<RowNumber>;
}
interface Unclear extends Spoken {
  readonly units: Map<string | null, Spoken & { readonly subjects: Set<string> }>;
}

export function runRules(input: RuleInput, rules: readonly Rule[] = catalogue): RunResult {
  const findings: Finding[] = [];
  const outcomes: RuleOutcome[] = [];
  const notComputed = new NotComputed(input.registration);
  const shared = sharedRows(input.registration);
  const ofAgency = agencyFacts(input.campaign);
  for (const rule of rules) {
    const run = runOne(rule, input, { notComputed, ofAgency });
    // Not spread into push: a hundred thousand arguments would overflow the stack.
    for (const found of saidOnce(run.findings, shared)) findings.push(found);
    outcomes.push(run.outcome);
  }
  return { findings: inOrder(notComputedOnce(findings), input), outcomes };
}

const NOT_COMPUTED: EngineMessageId = "engine-not-computed";

/** Formulas without a result are said once of a table, however many rules wait for them. */
function notComputedOnce(findings: readonly Finding[]): readonly Finding[] {
  const waits = ({ message }: Finding): boolean => message === NOT_COMPUTED;
  if (!findings.some((each) => waits(each) && each.rule === SAYS_NOT_COMPUTED)) return findings;
  return findings.filter((each) => !waits(each) || each.rule === SAYS_NOT_COMPUTED);
}

function runOne(
  rule: Rule,
  input: RuleInput,
  { notComputed, ofAgency }: { readonly notComputed: NotComputed; readonly ofAgency: SaidFacts },
): { findings: readonly Finding[]; outcome: RuleOutcome } {
  const { campaign } = input;
  // None of this law's rules, or switched off.
  if (standingUnder(rule, campaign) === "off") return { findings: [], outcome: notApplicable(rule) };
  const judged: Judged = {
    rule,
    basis: basisInForce(rule, campaign),
    campaign,
    isHere: knownAgency(campaign) !== null,
  };
  const book = awardsOf(campaign);
  const named = agencyFactsOf(rule, ofAgency);
  const said = (report: Report): SaidReport => ({
    ...report,
    facts: { ...named, ...saidFacts(report.facts ?? {}, book) },
  });
  const failures: Finding[] = [];
  const unclear = new Map<string, Unclear>();
  let passed = 0;
  let couldNotTell = 0;
  const waiting = notComputed.of(rule.id);
  const reporter: Reporter<string> = {
    fail(message, report) {
      if (waiting?.covers(report) === true) reporter.cannotTell(report, NOT_COMPUTED);
      else failures.push(finding(judged, "fail", message, said(report)));
    },
    cannotTell(report, message) {
      couldNotTell += 1;
      gather(unclear, said(report), message ?? null);
    },
    pass(count = 1) {
      passed += count;
    },
  };
  try {
    rule.check(input, reporter);
    for (const report of waiting?.reports ?? []) reporter.cannotTell(report, NOT_COMPUTED);
  } catch (error) {
    // What the rule had found before it fell is not shown: half a result would be taken for the whole.
    return {
      findings: [notChecked(judged, error, input)],
      outcome: { rule: rule.id, outcome: "notChecked", passed: 0, failed: 0, couldNotTell: 0 },
    };
  }
  const notices = [...unclear.values()].map((group) => cannotTell(judged, group));
  const counts = { passed, failed: failures.length, couldNotTell };
  return {
    findings: [...failures, ...notices],
    outcome: { rule: rule.id, outcome: gravestOf(counts), ...counts },
  };
}

const notApplicable = ({ id }: Rule): RuleOutcome => ({
  rule: id,
  outcome: "notApplicable",
  passed: 0,
  failed: 0,
  couldNotTell: 0,
});

function gravestOf({ passed, failed, couldNotTell }: Omit<RuleOutcome, "rule" | "outcome">): Outcome {
  if (failed > 0) return "fail";
  if (couldNotTell > 0) return "cannotTell";
  return passed > 0 ? "pass" : "notApplicable";
}

/** The rule that is being run, with its basis, and by which campaign. */
interface Judged {
  readonly rule: Rule;
  readonly basis: Basis;
  readonly campaign: Campaign;
  /** The campaign's agency is the one whose own texts the rules name. */
  readonly isHere: boolean;
}

/** With awards by what the campaign calls them. */
interface SaidReport extends Report {
  readonly facts: SaidFacts;
}

function finding(judged: Judged, outcome: Finding["outcome"], message: string, report: SaidReport): Finding {
  const { rule, campaign, isHere } = judged;
  const { basis: own = judged.basis, severity = rule.severity } = report;
  const basis = isHere ? own : (own.elsewhere ?? own);
  return {
    rule: rule.id,
    outcome,
    severity: outcome === "fail" ? severityOfCase(rule, campaign, { basis, severity }) : "notice",
    place: report.place,
    table: report.table?.id ?? null,
    field: report.field ?? null,
    unit: report.unit ?? null,
    subject: report.subject,
    message,
    facts: report.facts,
    basis,
    fix: report.fix ?? null,
    ...(report.causes === undefined ? {} : { causes: report.causes }),
    ...(report.ofColumn === undefined ? {} : { ofColumn: report.ofColumn }),
    ...(report.lacks === undefined ? {} : { lacks: report.lacks }),
  };
}

const spoken = (report: SaidReport, message: string | null): Spoken => ({ report, message, count: 0, rows: new Set() });

/**
 * One notice per rule and table, or per thing that is missing there; the first report speaks for all, unless a later
 * one has a sentence of its own and the first has none.
 */
function gather(unclear: Map<string, Unclear>, report: SaidReport, message: string | null): void {
  const { table, lacks } = report;
  const key = compositeKey(table?.id ?? "", lacks?.what ?? "", lacks?.table?.id ?? "");
  const unit = report.unit ?? null;
  let group = unclear.get(key);
  if (group === undefined) unclear.set(key, (group = { ...spoken(report, message), units: new Map() }));
  let own = group.units.get(unit);
  if (own === undefined) group.units.set(unit, (own = { ...spoken(report, message), subjects: new Set() }));
  const row = report.row ?? rowOfCase(report);
  for (const each of [group, own]) {
    each.count += 1;
    if (row !== null) each.rows.add(row);
    if (each.message === null && message !== null) Object.assign(each, { report, message });
  }
  if (report.subject.name !== "") own.subjects.add(report.subject.name);
}

const idOf = (message: string | null): string => message ?? ("engine-cannot-tell" satisfies EngineMessageId);

/** A place in the header is no row of a case. */
function rowOfCase({ place: { row }, table }: Report): RowNumber | null {
  return row === null || (table?.headerRows.includes(row) ?? false) ? null : row;
}

const casesOf = ({ report, count, rows }: Spoken): SaidFacts => ({
  ...report.facts,
  count,
  ...(rows.size === 0 ? {} : { rows: { rows: [...rows].sort((a, b) => a - b) } }),
});

function cannotTell(judged: Judged, group: Unclear): Finding {
  const { report, message, count, units } = group;
  const id = idOf(message);
  const oneUnit = units.size === 1;
  const facts = casesOf(group);
  const alone = finding(judged, "cannotTell", id, { ...report, facts, fix: null });
  const single: Finding =
    report.concerns === undefined
      ? alone
      : {
          ...alone,
          ofUnits: report.concerns.map((of) => ({ message: id, facts, subjects: [], lacks: report.lacks, ...of })),
        };
  const table: RegistrationTable | null | undefined = report.table;
  // A notice that stands for many rows must not look like one person's: it points at a header.
  if (count === 1 || !table) return single;
  const atHeader =
    report.place.sheet === table.sheet && report.place.row !== null && table.headerRows.includes(report.place.row);
  const place = atHeader ? report.place : headerPlace(table, report.field ?? undefined);
  const gathered: Finding = {
    ...single,
    place,
    field: null,
    unit: oneUnit ? single.unit : table.unit,
    subject: { kind: "table", name: table.sheet },
  };
  return oneUnit ? gathered : { ...gathered, ofUnits: ofUnits(units) };
}

function ofUnits(units: Unclear["units"]): UnitCases[] {
  return [...units].flatMap(([unit, own]) =>
    unit === null
      ? []
      : [
          {
            unit,
            message: idOf(own.message),
            facts: casesOf(own),
            subjects: [...own.subjects],
            ...(own.report.lacks === undefined ? {} : { lacks: own.report.lacks }),
          },
        ],
  );
}

function notChecked(judged: Judged, error: unknown, input: RuleInput): Finding {
  const text = error instanceof Error ? error.message : String(error);
  return finding(judged, "notChecked", "engine-not-checked" satisfies EngineMessageId, {
    place: { sheet: "", row: null, column: null },
    subject: { kind: "bloc", name: input.campaign.bloc },
    facts: { error: text },
  });
}

/** By place; what stands nowhere in the registration comes last. */
export function inOrder(
  findings: readonly Finding[],
  { registration }: Pick<RuleInput, "registration">,
): readonly Finding[] {
  const sheets = new Map([...registration.area.keys()].map((sheet, index) => [sheet, index]));
  const last = Number.MAX_SAFE_INTEGER;
  // Array.prototype.sort is stable: at one cell findings stay in the catalogue's order, those of one rule as it gave
  // them.
  return [...findings].sort(
    (a, b) =>
      (sheets.get(a.place.sheet) ?? last) - (sheets.get(b.place.sheet) ?? last) ||
      (a.place.row ?? last) - (b.place.row ?? last) ||
      (a.place.column ?? last) - (b.place.column ?? last),
  );
}
