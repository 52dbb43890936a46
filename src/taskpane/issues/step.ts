/** Previous and next, in the order in which the list shows findings; and where one stands when one of them is gone. */
import type { Issues } from "./issues";
import type { Shown } from "./shown";

/** Where one stands among the stops; -1: at none of them. */
export function standAt(issues: Issues, { rows, stops }: Shown, at: string | null): number {
  const index = at === null ? undefined : issues.byKey.get(at);
  return index === undefined ? -1 : stops.findIndex((row) => rows[row]!.index === index);
}

/** The next stop in that direction; from nowhere the first, or the last. null: there is no further one. */
export function stepIn({ rows, stops }: Shown, from: number, by: 1 | -1): number | null {
  const next = from < 0 && by < 0 ? stops.length - 1 : from + by;
  return rows[stops[next] ?? -1]?.index ?? null;
}

/**
 * The finding that one stood at is gone from the list: the nearest before it that is still there, so that «next» goes on
 * with what came after. `before`: the order in which they stood.
 */
export function standIn(before: readonly string[], at: string, isThere: (key: string) => boolean): string | null {
  for (let place = before.indexOf(at) - 1; place >= 0; place--) if (isThere(before[place]!)) return before[place]!;
  return null;
}

/** The one that came next and is still there; null: it was the last. */
export function nextOf(before: readonly string[], at: string, isThere: (key: string) => boolean): string | null {
  const place = before.indexOf(at);
  return place < 0 ? null : (before.slice(place + 1).find(isThere) ?? null);
}
