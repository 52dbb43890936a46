/** Previous and next, in the order in which the list shows findings; and where one stands when one of them is gone. */
import type { Language } from "../../messages";
import type { IssuesView } from "../state/view";
import type { Issues } from "./issues";
import { shownOf } from "./shown";
import type { Shown } from "./shown";

/** Where one stands among the stops; -1: at none of them. */
export const standAt = (issues: Issues, { stops }: Shown, at: string | null): number =>
  at === null ? -1 : stops.findIndex(({ index }) => issues.keys[index] === at);

/** The finding so many stops on; from nowhere the first, or the last. null: there is no further one. */
export function step(issues: Issues, view: IssuesView, language: Language, by: 1 | -1): number | null {
  const shown = shownOf(issues, view, language);
  return stepIn(issues, shown, view.at, by);
}

export function stepIn(issues: Issues, shown: Shown, at: string | null, by: 1 | -1): number | null {
  const { stops } = shown;
  const from = standAt(issues, shown, at);
  const next = from < 0 && by < 0 ? stops.length - 1 : from + by;
  return stops[next]?.index ?? null;
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
