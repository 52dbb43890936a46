/** What lists are asked for all over the domain: their groups, and how often something has come before. Linear, in the order of the list. */

/** Items by key, keys in the order in which they first come. */
export function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) addTo(groups, keyOf(item), item);
  return groups;
}

/** Adds an item to its group, for items that come one by one. */
export function addTo<T, K>(groups: Map<K, T[]>, key: K, item: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}

/** For each key the how-manieth of its kind it is: 1 for the first. */
export function occurrences(keys: readonly string[]): number[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count;
  });
}

/** Items whose numbers follow one upon the other, as runs with their first and last. */
export function consecutiveRuns<T>(items: readonly T[], numberOf: (item: T) => number): { first: T; last: T }[] {
  const runs: { first: T; last: T }[] = [];
  for (const item of items) {
    const run = runs[runs.length - 1];
    if (run !== undefined && numberOf(run.last) === numberOf(item) - 1) run.last = item;
    else runs.push({ first: item, last: item });
  }
  return runs;
}
