/** The nearest known word to a mistyped one, and only where it is clearly the nearest. */
import { bareKey } from "./keys";

/** Insertions, deletions, substitutions and swaps of neighbours; stops at `limit` and answers limit + 1. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    before = previous;
    previous = row;
  }
  return Math.min(previous[b.length]!, limit + 1);
}

/** `bare`: the key without diacritics, where it is asked for often enough to be kept. */
export interface Candidate<T> {
  readonly key: string;
  readonly value: T;
  readonly bare?: string;
}

/** At most one slip in five letters, and never more than four. */
function allowance(key: string): number {
  return Math.min(4, Math.floor(key.length / 5));
}

/**
 * The value whose key is clearly nearest to `key`: within the allowance, and every other value at least two slips
 * farther (one, where the nearest differs in diacritics only). Null where nothing or more than one thing is near.
 */
export function nearest<T>(key: string, candidates: Iterable<Candidate<T>>): T | null {
  const limit = allowance(key);
  if (limit === 0) return null;
  const bare = bareKey(key);
  // Anything farther decides nothing.
  const far = limit + 3;
  let best: T | null = null;
  let bestDistance = far;
  /** Of all other values. */
  let second = far;
  for (const candidate of candidates) {
    const distance = editDistance(bare, candidate.bare ?? bareKey(candidate.key), limit + 2);
    if (candidate.value === best) {
      if (distance < bestDistance) bestDistance = distance;
    } else if (distance < bestDistance) {
      second = bestDistance;
      best = candidate.value;
      bestDistance = distance;
    } else if (distance < second) second = distance;
  }
  if (best === null || bestDistance > limit) return null;
  return second - bestDistance >= (bestDistance === 0 ? 1 : 2) ? best : null;
}
