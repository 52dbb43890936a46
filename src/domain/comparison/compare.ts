/** What changed between two runs: what was mended, what came up, and how the figures moved. */
import type { CountField } from "../totals/countFields";
import { COUNT_FIELDS } from "../totals/countFields";
import { sharedFaults } from "./identity";
import type { PastFinding, Snapshot } from "./snapshot";
import { isOpen } from "../rules/rule";
import { partsOfKey } from "../compositeKey";

export interface FigureChange {
  readonly field: CountField;
  /** null: the workbook did not say. */
  readonly before: number | null;
  readonly now: number | null;
}

/**
 * How many open ones; now = fresh + remaining, and before = solved + remaining + those accepted since, but where a
 * column's finding took the place of its cells' or they took its place: nothing of that is fresh or solved. What was accepted
 * and is open again remains.
 */
interface ChangeCounts {
  readonly fresh: number;
  readonly solved: number;
  readonly remaining: number;
}

export interface Comparison {
  /** ISO date-time of the run compared with. */
  readonly before: string;
  /**
   * false: one of the runs had more findings than are remembered one by one, so only numbers per rule and unit were
   * compared; `fresh` and `solved` are empty.
   */
  readonly exact: boolean;
  readonly counts: ChangeCounts;
  /** How many were open before and are accepted now; absent: none, or it is not known. */
  readonly accepted?: number;
  /** Findings of now that were not there before: identities (comparison/identity). */
  readonly fresh: ReadonlySet<string>;
  /** Findings of before that are not there any more, in their order then. */
  readonly solved: readonly PastFinding[];
  /** By unit; «» for what belongs to no unit. Units without any finding in either run are left out. */
  readonly byUnit: ReadonlyMap<string, ChangeCounts>;
  /** By unit, «» for the bloc; every figure that both runs know of, changed or not. */
  readonly figures: ReadonlyMap<string, readonly FigureChange[]>;
}

export function compare(before: Snapshot, now: Snapshot): Comparison {
  const found =
    before.findings === null || now.findings === null
      ? byTally(before, now)
      : byIdentity(before.findings, now.findings);
  const counts = { fresh: 0, solved: 0, remaining: 0 };
  for (const each of found.byUnit.values()) add(counts, each);
  return { before: before.moment, counts, figures: figureChanges(before, now), ...found };
}

type Found = Pick<Comparison, "exact" | "fresh" | "solved" | "byUnit" | "accepted">;
type Counting = { -readonly [Kind in keyof ChangeCounts]: number };

function byIdentity(before: readonly PastFinding[], now: readonly PastFinding[]): Found {
  const were = new Set(before.map(({ identity }) => identity));
  const are = new Set(now.map(({ identity }) => identity));
  const byUnit = new Map<string, Counting>();
  const fresh = new Set<string>();
  const wasSaid = otherwiseSaid(before);
  for (const finding of now.filter(isOpen)) {
    const { identity, unit } = finding;
    if (were.has(identity) || wasSaid(finding)) of(byUnit, unit).remaining += 1;
    else {
      fresh.add(identity);
      of(byUnit, unit).fresh += 1;
    }
  }
  const isSaid = otherwiseSaid(now);
  const solved = before.filter((finding) => isOpen(finding) && !are.has(finding.identity) && !isSaid(finding));
  const wereOpen = new Set(before.filter(isOpen).map(({ identity }) => identity));
  const accepted = now.filter((finding) => !isOpen(finding) && wereOpen.has(finding.identity)).length;
  for (const { unit } of solved) of(byUnit, unit).solved += 1;
  return { exact: true, fresh, solved, byUnit, ...(accepted === 0 ? {} : { accepted }) };
}

/** Whether what a finding says of its cells is said of their column in the other run, or the other way round. */
function otherwiseSaid(others: readonly PastFinding[]): (finding: PastFinding) => boolean {
  const columns = new Set(others.flatMap((other) => (other.column === null ? [] : sharedFaults(other))));
  const cells = new Set(others.flatMap((other) => (other.column === null ? sharedFaults(other) : [])));
  return (finding) => {
    const said = finding.column === null ? columns : cells;
    const faults = sharedFaults(finding);
    return faults.length > 0 && faults.every((fault) => said.has(fault));
  };
}

/** Of one rule and unit as many remain as both runs have; which ones is not known. */
function byTally(before: Snapshot, now: Snapshot): Found {
  const byUnit = new Map<string, Counting>();
  for (const key of new Set([...before.tallies.keys(), ...now.tallies.keys()])) {
    const [were, are] = [before.tallies.get(key) ?? 0, now.tallies.get(key) ?? 0];
    const remaining = Math.min(were, are);
    const [, unit = ""] = partsOfKey(key);
    add(of(byUnit, unit), {
      fresh: are - remaining,
      solved: were - remaining,
      remaining,
    });
  }
  return { exact: false, fresh: new Set(), solved: [], byUnit };
}

function of(byUnit: Map<string, Counting>, unit: string | null): Counting {
  let counts = byUnit.get(unit ?? "");
  if (counts === undefined) byUnit.set(unit ?? "", (counts = { fresh: 0, solved: 0, remaining: 0 }));
  return counts;
}

function add(sum: Counting, { fresh, solved, remaining }: ChangeCounts): void {
  sum.fresh += fresh;
  sum.solved += solved;
  sum.remaining += remaining;
}

function figureChanges(before: Snapshot, now: Snapshot): Map<string, FigureChange[]> {
  const changes = new Map<string, FigureChange[]>();
  for (const [unit, figures] of now.figures) {
    const then = before.figures.get(unit);
    if (then === undefined) continue;
    changes.set(
      unit,
      COUNT_FIELDS.flatMap((field) => {
        const [was, is] = [then[field], figures[field]];
        return was === undefined || is === undefined ? [] : [{ field, before: was, now: is }];
      }),
    );
  }
  return changes;
}

export const isChanged = ({ before, now }: FigureChange): boolean => before !== now;
