/** What a run is remembered by, so that a later one can be compared with it. */
import type { Campaign } from "../campaign/campaign";
import { isOpen } from "../rules/rule";
import type { Finding, Severity } from "../rules/rule";
import { countBySeverity } from "../rules/severity";
import type { SeverityCounts } from "../rules/severity";
import { COUNT_FIELDS } from "../totals/countFields";
import type { CountField } from "../totals/countFields";
import type { Totals, UnitTotals } from "../totals/totals";
import { identified, identitiesOf } from "./identity";
import type { Identified } from "./identity";
import { compositeKey } from "../compositeKey";

/** A finding as it is remembered: what it is known by, and what is needed to name it to an officer. */
export interface PastFinding extends Identified {
  readonly identity: string;
  readonly severity: Severity;
  /** The officer answered for it. */
  readonly accepted?: true;
  /** Where it stood then; for naming only. */
  readonly row: number | null;
}

/** null: the workbook did not say. */
export type Figures = Readonly<Partial<Record<CountField, number | null>>>;

export interface Snapshot {
  /** ISO date-time of the run. */
  readonly moment: string;
  readonly counts: SeverityCounts;
  /** null: there were more than are remembered one by one; `tallies` still counts them all. */
  readonly findings: readonly PastFinding[] | null;
  /** Open findings by rule and unit: `tallyKey`. */
  readonly tallies: ReadonlyMap<string, number>;
  /** By unit; «» for the bloc. */
  readonly figures: ReadonlyMap<string, Figures>;
}

/** Under what findings are counted where they are not remembered one by one. */
const tallyKey = (rule: string, unit: string | null): string => compositeKey(rule, unit);

export function takeSnapshot({
  findings,
  totals,
  campaign,
  moment,
}: {
  readonly findings: readonly Finding[];
  readonly totals: Totals;
  readonly campaign: Campaign;
  readonly moment: string;
}): Snapshot {
  const entries = findings.map(identified);
  const identities = identitiesOf(entries);
  const past = findings.map((finding, index): PastFinding => ({
    ...entries[index]!,
    identity: identities[index]!,
    severity: finding.severity,
    ...(isOpen(finding) ? {} : { accepted: true }),
    row: finding.place.row,
  }));
  return {
    moment,
    counts: countBySeverity(findings),
    findings: past,
    tallies: tally(past),
    figures: figuresByUnit(totals, campaign),
  };
}

/** «» for the bloc. */
export function figuresByUnit(totals: Totals, campaign: Pick<Campaign, "onlyUnit">): ReadonlyMap<string, Figures> {
  const units = totals.units.filter(({ unit }) => campaign.onlyUnit === null || unit === campaign.onlyUnit);
  return new Map([totals.bloc, ...units].map((each) => [each.unit ?? "", figuresOf(each)]));
}

export function tally(findings: readonly Pick<PastFinding, "rule" | "unit" | "accepted">[]): Map<string, number> {
  const tallies = new Map<string, number>();
  for (const { rule, unit } of findings.filter(isOpen))
    tallies.set(tallyKey(rule, unit), (tallies.get(tallyKey(rule, unit)) ?? 0) + 1);
  return tallies;
}

const figuresOf = (totals: UnitTotals): Figures =>
  Object.fromEntries(COUNT_FIELDS.map((field) => [field, totals.unknown.includes(field) ? null : totals[field]]));

/** Same findings, same figures: nothing happened between the two runs. */
export function isSameResult(one: Snapshot, other: Snapshot): boolean {
  return (
    sameFigures(one.figures, other.figures) &&
    (one.findings === null || other.findings === null
      ? sameTallies(one.tallies, other.tallies)
      : sameFindings(one.findings, other.findings))
  );
}

function sameFindings(one: readonly PastFinding[], other: readonly PastFinding[]): boolean {
  if (one.length !== other.length) return false;
  const known = new Map(one.map((finding) => [finding.identity, isOpen(finding)]));
  return other.every((finding) => known.get(finding.identity) === isOpen(finding));
}

function sameTallies(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean {
  return one.size === other.size && [...one].every(([key, count]) => other.get(key) === count);
}

/** Figures that one of the two runs did not keep do not make them differ. */
function sameFigures(one: Snapshot["figures"], other: Snapshot["figures"]): boolean {
  return (
    one.size === other.size &&
    [...one].every(([unit, figures]) => {
      const others = other.get(unit);
      return (
        others !== undefined &&
        COUNT_FIELDS.every(
          (field) => figures[field] === undefined || others[field] === undefined || figures[field] === others[field],
        )
      );
    })
  );
}
