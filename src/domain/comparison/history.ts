/**
 * Which run the present one is compared with, and what is remembered for the next one. Two snapshots are kept: the
 * last run, and the last run whose result differed from it; so that «Lập báo cáo họp» right after «Kiểm tra» still
 * tells what changed since the state before.
 */
import { compare } from "./compare";
import type { Comparison } from "./compare";
import { packSnapshot, unpackSnapshot } from "./pack";
import { isSameResult } from "./snapshot";
import type { Snapshot } from "./snapshot";

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
