/** By which campaign the workbook is judged: as the last check says, before it as the workbook remembers. */
import { useEffect, useState } from "react";
import type { CampaignLine, Door } from "../door/door";
import type { PaneState } from "./paneState";

/** null: not known yet, or Excel does not say. */
export function useCampaign(door: Door, { phase, result }: PaneState): CampaignLine | null {
  const [line, setLine] = useState<CampaignLine | null>(null);
  const isAtRest = phase.kind !== "running";
  useEffect(() => {
    if (!isAtRest) return;
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
  }, [door, isAtRest]);
  return phase.kind === "done" && result !== null ? result.campaign : line;
}
