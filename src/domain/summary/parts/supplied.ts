/**
 * What could not be told because something of a unit's is not in the workbook or cannot be read: the one answer to who
 * is asked for it, for letters, the meeting's paper and the command line.
 */
import type { Finding } from "../../rules/rule";
import { sentenceOf, togetherFacts } from "./alike";
import { slipUseOf } from "./uses";

/** Something is missing and has to be sent; what is not, is to be looked at once more. */
export const isToSupply = (finding: Finding): boolean =>
  finding.outcome === "cannotTell" && (finding.lacks !== undefined || slipUseOf(finding) === "supply");

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
    return finding.ofUnits.map(({ unit, message, facts, subjects, lacks, pastRecord }) => ({
      unit,
      finding: { ...finding, unit, message, facts, lacks, pastRecord, ofUnits: undefined },
      subjects,
      sources: [finding],
    }));
  return finding.unit === null
    ? []
    : [{ unit: finding.unit, finding, subjects: subjectOf(finding), sources: [finding] }];
}

const subjectOf = ({ subject: { kind, name } }: Finding): string[] =>
  kind === "table" || kind === "sheet" || name === "" ? [] : [name];

/** Units that a «cannot tell» asks for something. */
export const unitsAsked = (finding: Finding): readonly string[] => suppliesOf(finding).map(({ unit }) => unit);

/** What the finding lacks, whichever list it is missing in; null: it lacks nothing. */
export const lackOf = ({ lacks }: Finding): string | null => lacks?.what ?? null;

/** It stands at the table that lacks the column, and so speaks better than a rule that needs it elsewhere. */
const isAtHome = ({ lacks, table }: Finding): boolean => lacks?.table?.id === table;

/** Of two that ask for the same, the one that speaks, with the cases of both where they say them alike of one table. */
export function speakerOf(one: Finding, other: Finding): Finding {
  const [first, second] = !isAtHome(one) && isAtHome(other) ? [other, one] : [one, other];
  return first.table === second.table && sentenceOf(first) === sentenceOf(second)
    ? { ...first, facts: togetherFacts(first.facts, second.facts) }
    : first;
}

/**
 * What units are asked for; several rules that miss the same thing of the same table ask once, for everybody
 * concerned.
 */
export function askedOnce(findings: readonly Finding[]): Supply[] {
  const asked = new Map<string, Supply>();
  for (const supply of findings.flatMap(suppliesOf)) {
    const key = askedKey(supply);
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
      finding: speakerOf(before.finding, supply.finding),
    });
  }
  return [...asked.values()];
}

function askedKey({ unit, finding }: Supply): string {
  const { lacks, table, place } = finding;
  return JSON.stringify(
    lacks === undefined
      ? [unit, sentenceOf(finding), table ?? place.sheet]
      : [unit, lacks.what, lacks.table?.id ?? null],
  );
}
