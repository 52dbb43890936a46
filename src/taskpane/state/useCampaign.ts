/** By which campaign the workbook is judged: as the last check says, before it as the workbook remembers. */
import { useEffect, useState } from "react";
import type { CampaignLine, Door } from "../door/door";
import type { PaneState } from "./paneState";

/**
 * null: not known yet, or Excel does not say. Asked for again only where it may be another than the one last known.
 */
export function useCampaign(door: Door, { phase, result, remapped, kept }: PaneState): CampaignLine | null {
  const [line, setLine] = useState<CampaignLine | null>(null);
  const isAtRest = phase.kind !== "running";
  const judged = remapped !== "campaign" && phase.kind === "done" ? (result?.campaign ?? null) : null;
  useEffect(() => {
    if (!isAtRest) return;
    if (judged !== null) return setLine(judged);
    let gone = false;
    door.campaign().then(
      (campaign) => {
        if (!gone) setLine(campaign);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
    // What was judged counts when the run ends: closing what tells of it changes nothing.
  }, [door, isAtRest, kept]);
  return judged ?? line;
}
