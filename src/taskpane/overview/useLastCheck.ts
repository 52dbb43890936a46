/** What an earlier check found, as the workbook remembers it: asked for as long as this pane has not checked. */
import { useEffect, useState } from "react";
import type { Door, LastCheck } from "../door/door";
import type { PaneState } from "../state/paneState";

/** null: it remembers none, or Excel does not say. */
export function useLastCheck(
  door: Pick<Door, "lastCheck">,
  { phase, result }: Pick<PaneState, "phase" | "result">,
): LastCheck | null {
  const [last, setLast] = useState<LastCheck | null>(null);
  // What is taken out of the workbook is not remembered any more.
  const isToBeAsked = result === null && phase.kind !== "running";
  useEffect(() => {
    if (!isToBeAsked) return;
    let gone = false;
    door.lastCheck().then(
      (found) => {
        if (!gone) setLast(found);
      },
      // Without it one checks, as one would anyway.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [door, isToBeAsked]);
  return result === null ? last : null;
}
