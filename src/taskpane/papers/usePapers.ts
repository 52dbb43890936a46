/**
 * Which papers stand: looked up when the tab is opened, after every verb, when the officer comes back from the sheets, and
 * once nothing more is typed into them.
 */
import { useEffect, useState } from "react";
import type { Door, Papers } from "../door/door";
import { PAUSE_MS } from "../state/live";
import type { Pane } from "../state/pane";

/** null: not known yet. */
export function usePapers(
  door: Pick<Door, "papers" | "troubleOf">,
  { state, fail, onTyped }: Pick<Pane, "state" | "fail" | "onTyped">,
): Papers | null {
  const [papers, setPapers] = useState<Papers | null>(null);
  const { phase, result } = state;
  const isAtRest = phase.kind !== "running";
  useEffect(() => {
    if (!isAtRest) return;
    let gone = false;
    const look = (failed: (error: unknown) => void): void => {
      door.papers(result).then((found) => {
        if (!gone) setPapers(found);
      }, failed);
    };
    look((error) => {
      if (!gone) fail(door.troubleOf(error));
    });
    // An answer may have been typed into a letter meanwhile. What cannot be looked up stays as it was known.
    const lookAgain = (): void => look(() => undefined);
    window.addEventListener("focus", lookAgain);
    let pause: ReturnType<typeof setTimeout> | undefined;
    const stop = onTyped(() => {
      clearTimeout(pause);
      pause = setTimeout(lookAgain, PAUSE_MS);
    });
    return () => {
      gone = true;
      clearTimeout(pause);
      stop();
      window.removeEventListener("focus", lookAgain);
    };
  }, [door, isAtRest, result, fail, onTyped]);
  return papers;
}
