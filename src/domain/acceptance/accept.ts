/** The findings of a check with what the officer answers for: accepted, open again, and lines that fit nothing. */
import type { Campaign } from "../campaign/campaign";
import type { OfficerTables, TableProblem } from "../campaign/officerTables";
import { findUnit } from "../campaign/units";
import { compositeKey } from "../compositeKey";
import type { Registration } from "../registration/model/registration";
import { ruleById } from "../rules";
import type { RuleOutcome } from "../rules/engine/run";
import { standingUnder } from "../rules/law/standing";
import type { Answered, Finding, Severity, UnusedAcceptance } from "../rules/rule";
import { isGraver } from "../rules/severity";
import type { WorkbookCells } from "../sheet/cells";
import { caseKey } from "../text/keys";
import { clean } from "../text/normalise";
import { readLines, STATUS } from "./lines";
import type { AcceptanceLine, Status } from "./lines";
import { Matching } from "./match";
import type { Asked } from "./match";
import { Subjects } from "./whom";
import type { AcceptanceWords } from "./words";

/** How grave findings were when they were accepted, by line; what the table itself does not say. */
export type Severities = ReadonlyMap<string, Severity>;

/** A check, before anything of it counts as accepted. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly outcomes: readonly RuleOutcome[];
  readonly campaign: Campaign;
  readonly registration: Registration;
  readonly cells: WorkbookCells;
}

export interface Accepted {
  readonly findings: readonly Finding[];
  readonly unused: readonly UnusedAcceptance[];
  /** To be kept for the next check. */
  readonly severities: Severities;
  /** What «Trạng thái» of a line has to say, where it says something else. */
  readonly statuses: readonly { readonly line: AcceptanceLine; readonly status: Status }[];
  /** The lines of each accepted finding. */
  readonly linesOf: ReadonlyMap<Finding, readonly AcceptanceLine[]>;
}

/** Lines that count, and what is wrong in the table. */
export function acceptancesIn(officer: OfficerTables): {
  readonly lines: readonly AcceptanceLine[];
  readonly problems: readonly TableProblem[];
} {
  return readLines(officer);
}

export function withAcceptances(
  checked: Checked,
  lines: readonly AcceptanceLine[],
  { words, severities }: { readonly words: AcceptanceWords; readonly severities: Severities },
): Accepted {
  const judged = lines.filter((line) => isJudged(line, checked));
  const { of, unused } = new Matching(checked.findings, judged, askedOf(checked, words)).match();
  const linesOf = new Map<Finding, readonly AcceptanceLine[]>();
  const findings = checked.findings.map((finding) => {
    const matched = of.get(finding);
    if (matched === undefined) return finding;
    const answered = answeredBy(matched.lines);
    const before = severityThen(matched.lines, severities);
    if (matched.fit === "other") {
      return { ...finding, reopened: { ...answered, was: { found: matched.lines[0]!.content } } };
    }
    if (before !== null && isGraver(finding.severity, before))
      return { ...finding, reopened: { ...answered, was: { severity: before } } };
    const accepted = { ...finding, accepted: answered };
    linesOf.set(accepted, matched.lines);
    return accepted;
  });
  const isUnused = new Set(unused.map(({ line }) => line));
  return {
    findings,
    linesOf,
    unused: unused.map(({ line: { place, rule, unit, subject }, isUnclear }) => ({
      place,
      rule,
      unit,
      subject,
      isUnclear,
    })),
    severities: keptSeverities(lines, severities, linesOf),
    statuses: lines.flatMap((line) => {
      const status = isUnused.has(line) ? "unused" : "inUse";
      return caseKey(line.status) === caseKey(STATUS[status]) ? [] : [{ line, status } as const];
    }),
  };
}

export function askedOf({ campaign, registration, cells }: Checked, words: AcceptanceWords): Asked {
  const sheets = new Map(cells.sheets.map((sheet) => [sheet.name, sheet]));
  return {
    subjects: new Subjects(campaign, registration, words),
    words,
    valueAt: ({ place: { sheet, row, column } }) => {
      const { area = null, values = [] } = sheets.get(sheet) ?? {};
      if (area === null || row === null || column === null) return "";
      return clean(String(values[row - area.firstRow]?.[column - area.firstColumn] ?? ""));
    },
  };
}

/** A rule that is switched off or could not be checked says nothing of what was accepted; nor does one unit's workbook of another unit. */
function isJudged({ rule, unit }: AcceptanceLine, { campaign, outcomes }: Checked): boolean {
  const known = ruleById.get(rule);
  if (known === undefined || standingUnder(known, campaign) === "off") return false;
  if (outcomes.some((each) => each.rule === rule && each.outcome === "notChecked")) return false;
  return campaign.onlyUnit === null || unit === "" || (findUnit(campaign, unit) ?? unit) === campaign.onlyUnit;
}

/** Several lines where the cells of a column were accepted one by one. */
function answeredBy(lines: readonly AcceptanceLine[]): Answered {
  const each = (texts: readonly string[]): string => [...new Set(texts.filter((text) => text !== ""))].join("; ");
  return {
    reason: each(lines.map(({ reason }) => reason)),
    by: each(lines.map(({ by }) => by)),
    on: each(lines.map(({ on }) => on)),
  };
}

export const severityKey = ({ rule, unit, subject, content }: AcceptanceLine): string =>
  compositeKey(rule, ...[unit, subject, content].map(caseKey));

/** The gravest of what they were accepted as; null: nothing tells. */
function severityThen(lines: readonly AcceptanceLine[], severities: Severities): Severity | null {
  return lines.reduce<Severity | null>((so, line) => {
    const own = severities.get(severityKey(line)) ?? null;
    return so === null || (own !== null && isGraver(own, so)) ? own : so;
  }, null);
}

/** A line seen for the first time was accepted as what it is now. */
function keptSeverities(
  lines: readonly AcceptanceLine[],
  before: Severities,
  linesOf: Accepted["linesOf"],
): Severities {
  const now = new Map([...linesOf].flatMap(([{ severity }, own]) => own.map((line) => [line, severity] as const)));
  return new Map(
    lines.flatMap((line) => {
      const severity = before.get(severityKey(line)) ?? now.get(line);
      return severity === undefined ? [] : [[severityKey(line), severity] as const];
    }),
  );
}
