/** What can be done with the campaign, and doing it: one thing at a time, on the officer's word, and said when it is done. */
import { useCallback, useEffect, useState } from "react";
import type { CampaignOverview, Door, OfficerTableName, TablesMade, Trouble } from "../door/door";

/** What is said when it is done. */
export type Done =
  | { readonly what: "change" }
  | { readonly what: "made"; readonly tables: TablesMade }
  | { readonly what: "defaults"; readonly table: OfficerTableName }
  | { readonly what: "newYear"; readonly year: number };

export interface CampaignWork {
  /** null: not known yet. */
  readonly overview: CampaignOverview | null;
  readonly working: boolean;
  readonly done: Done | null;
  readonly trouble: Trouble | null;
  doing(work: () => Promise<Done>): void;
  fail(trouble: Trouble): void;
  /** Nothing is said any more. */
  clear(): void;
}

interface Around {
  readonly door: Pick<Door, "campaignOverview" | "troubleOf">;
  readonly onDone: () => void;
}

export function useOverview({ door, onDone }: Around): CampaignWork {
  const [overview, setOverview] = useState<CampaignOverview | null>(null);
  const [working, setWorking] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const isKnown = overview !== null;
  useEffect(() => {
    if (isKnown) return;
    let gone = false;
    door.campaignOverview().then(
      (found) => {
        if (!gone) setOverview(found);
      },
      (error: unknown) => {
        if (!gone) setTrouble(door.troubleOf(error));
      },
    );
    return () => {
      gone = true;
    };
    // Looked up once: what is done here looks it up again itself.
  }, [door, isKnown]);
  const clear = useCallback(() => {
    setDone(null);
    setTrouble(null);
  }, []);
  const doing = (work: () => Promise<Done>): void => {
    setWorking(true);
    clear();
    work()
      .then(async (what) => {
        setDone(what);
        onDone();
        setOverview(await door.campaignOverview());
      })
      .catch((error: unknown) => setTrouble(door.troubleOf(error)))
      .finally(() => setWorking(false));
  };
  return { overview, working, done, trouble, doing, fail: setTrouble, clear };
}
