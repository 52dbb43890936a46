/** What remedies would change, looked up in the workbook; nothing is written. */
import { useCallback, useEffect, useState } from "react";
import type { Finding } from "../../domain/rules/rule";
import type { FixesDone } from "../door/door";
import type { Pane } from "../state/pane";
import { isBusy } from "../state/paneState";

export type Preview = FixesDone | "waiting" | "looking" | "failed";

/** Whoever steps through findings does not ask for each of them. */
const PAUSE_MS = 300;

/**
 * `asked` false: only once it is asked for. The findings must stay the same value. While something runs, or an edit is
 * about to be checked, it waits: looking would stop that.
 */
export function usePreview(findings: readonly Finding[], pane: Pane, asked: boolean): readonly [Preview, () => void] {
  const [found, setFound] = useState<{ readonly of: readonly Finding[]; readonly preview: Preview } | null>(null);
  const [wished, setWished] = useState<readonly Finding[] | null>(null);
  const unlooked = asked || wished === findings ? "looking" : "waiting";
  const preview = found?.of === findings ? found.preview : unlooked;
  const isDue = preview === "looking" && findings.length > 0 && !isBusy(pane.state) && !pane.live.awaited;
  const { previewFixes } = pane;
  useEffect(() => {
    if (!isDue) return;
    let gone = false;
    const keep = (result: Preview) => {
      if (!gone) setFound({ of: findings, preview: result });
    };
    const timer = setTimeout(() => {
      previewFixes(findings).then(keep, () => keep("failed"));
    }, PAUSE_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [findings, isDue, previewFixes]);
  const look = useCallback(() => {
    setFound(null);
    setWished(findings);
  }, [findings]);
  return [preview, look];
}
