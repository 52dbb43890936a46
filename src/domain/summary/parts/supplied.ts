/**
 * What could not be told because a unit's record of the years before, or its initiatives, are not in the workbook:
 * units are asked to supply it.
 */
import type { Finding } from "../../rules/rule";
import { sentenceOf, togetherFacts } from "./alike";
import { slipUseOf } from "./uses";

export const isToSupply = (finding: Finding): boolean =>
  finding.outcome === "cannotTell" && slipUseOf(finding) === "supply";

interface Supply {
  readonly unit: string;
  /** In the unit's own words and counts. */
  readonly finding: Finding;
  /** Names of those concerned; empty: the finding's own subject. */
  readonly subjects: readonly string[];
  /** What it was taken from. */
  readonly sources: readonly Finding[];
}

/**
 * A notice that stands for several units, taken apart; one of a single unit as it is; one of no known unit: nothing.
 */
function suppliesOf(finding: Finding): Supply[] {
  if (finding.ofUnits !== undefined)
    return finding.ofUnits.map(({ unit, message, facts, subjects }) => ({
      unit,
      finding: { ...finding, unit, message, facts, ofUnits: undefined },
      subjects,
      sources: [finding],
    }));
  return finding.unit === null
    ? []
    : [{ unit: finding.unit, finding, subjects: subjectOf(finding), sources: [finding] }];
}

const subjectOf = ({ subject: { kind, name } }: Finding): string[] =>
  kind === "table" || kind === "sheet" || name === "" ? [] : [name];

/**
 * What units are asked for; several rules that miss the same thing of the same table ask once, for everybody
 * concerned.
 */
export function askedOnce(findings: readonly Finding[]): Supply[] {
  const asked = new Map<string, Supply>();
  for (const supply of findings.flatMap(suppliesOf)) {
    const { facts, table, place } = supply.finding;
    const key = JSON.stringify([supply.unit, sentenceOf(supply.finding), table ?? place.sheet]);
    const before = asked.get(key);
    if (before === undefined) {
      asked.set(key, supply);
      continue;
    }
    const subjects = [...new Set([...before.subjects, ...supply.subjects])];
    asked.set(key, {
      ...before,
      subjects,
      sources: [...before.sources, ...supply.sources],
      finding: { ...before.finding, facts: togetherFacts(before.finding.facts, facts) },
    });
  }
  return [...asked.values()];
}
