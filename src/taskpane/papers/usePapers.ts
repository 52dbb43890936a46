/** Which papers stand: looked up when the tab is opened, after every verb, and when the officer comes back from the sheets. */
import { useEffect, useState } from "react";
import type { Door, Papers } from "../door/door";
import type { Pane } from "../state/pane";

/** null: not known yet. */
export function usePapers(
  door: Pick<Door, "papers" | "troubleOf">,
  { state, fail }: Pick<Pane, "state" | "fail">,
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
    return () => {
      gone = true;
      window.removeEventListener("focus", lookAgain);
    };
  }, [door, isAtRest, result, fail]);
  return papers;
}
