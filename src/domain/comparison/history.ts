/**
 * Which run the present one is compared with, and what is remembered for the next one. Two snapshots are kept: the
 * last run, and the last run whose result differed from it; so that «Lập báo cáo họp» right after «Kiểm tra» still
 * tells what changed since the state before.
 */
import { SEVERITIES } from "../rules/severity";
import { compare } from "./compare";
import type { Comparison } from "./compare";
import { packSnapshot, unpackSnapshot } from "./pack";
import { isSameResult } from "./snapshot";
import type { Snapshot } from "./snapshot";

/** What is said of a check of an earlier day before the next one. */
export type LastCheck = Pick<Snapshot, "moment" | "counts">;

type Json = Readonly<Record<string, unknown>>;

export interface Step {
  /** null: there is nothing to compare with. */
  readonly comparison: Comparison | null;
  /** To be kept as the last run: plain JSON. */
  readonly kept: Json;
}

/** `lastRun`: what the workbook remembers, in whatever version it was written; null: nothing. */
export function nextStep(lastRun: Json | null, now: Snapshot): Step {
  const last = unpackSnapshot(lastRun);
  const stays = last !== null && isSameResult(last, now);
  const previous = stays ? unpackSnapshot(lastRun?.["previous"]) : last;
  return {
    comparison: previous === null ? null : compare(previous, now),
    kept: { ...packSnapshot(now), previous: previous === null ? null : packSnapshot(previous) },
  };
}

/** Of what the workbook remembers; null: nothing that could be said. */
export function lastCheck(lastRun: Json | null): LastCheck | null {
  const { moment, counts } = lastRun ?? {};
  if (typeof moment !== "string" || typeof counts !== "object" || counts === null) return null;
  const known = counts as Readonly<Record<string, unknown>>;
  const [error, warning, notice] = SEVERITIES.map((severity) => known[severity]);
  if (typeof error !== "number" || typeof warning !== "number" || typeof notice !== "number") return null;
  return { moment, counts: { error, warning, notice } };
}
