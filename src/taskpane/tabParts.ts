/** The contents of the tabs come when they are first shown, so that the pane itself opens fast. */
import { useEffect, useState } from "react";
import type { ComponentType } from "react";
import type { Trouble } from "./door/door";
import { loadPart, troubleWith } from "./state/loadPart";
import type { TabProps } from "./state/tab";
import type { Tab } from "./state/view";

type TabPart = ComponentType<TabProps>;

const loads: Readonly<Record<Tab, () => Promise<TabPart>>> = {
  overview: async () => (await import("./overview/OverviewTab")).OverviewTab,
  issues: async () => (await import("./issues/IssuesTab")).IssuesTab,
  papers: async () => (await import("./papers/PapersTab")).PapersTab,
  setup: async () => (await import("./setup/SetupTab")).SetupTab,
};

const there: Partial<Record<Tab, TabPart>> = {};

export async function loadTab(tab: Tab): Promise<void> {
  there[tab] ??= await loadPart(loads[tab]);
}

/** null: not there yet; what failed is told, and tried again with the next change of tabs. */
export function useTab(tab: Tab, { fail, troubleOf }: TabTrouble): TabPart | null {
  const [, setLoaded] = useState(0);
  useEffect(() => {
    if (there[tab] !== undefined) return;
    let gone = false;
    loadTab(tab).then(
      () => {
        if (!gone) setLoaded((n) => n + 1);
      },
      (error: unknown) => {
        if (!gone) fail(troubleWith(error, troubleOf));
      },
    );
    return () => {
      gone = true;
    };
  }, [tab, fail, troubleOf]);
  return there[tab] ?? null;
}

interface TabTrouble {
  readonly fail: (trouble: Trouble) => void;
  readonly troubleOf: (error: unknown) => Trouble;
}
