/** The contents of the tabs come when they are first shown, so that the pane itself opens fast. */
import type { ComponentType } from "react";
import type { TabProps } from "./state/tab";
import { partOf, usePart } from "./state/usePart";
import type { Part, PartTrouble } from "./state/usePart";
import type { Tab } from "./state/view";

type TabPart = ComponentType<TabProps>;

const parts: Readonly<Record<Tab, Part<TabPart>>> = {
  overview: partOf(async () => (await import("./overview/OverviewTab")).OverviewTab),
  issues: partOf(async () => (await import("./issues/IssuesTab")).IssuesTab),
  papers: partOf(async () => (await import("./papers/PapersTab")).PapersTab),
  setup: partOf(async () => (await import("./setup/SetupTab")).SetupTab),
};

export const loadTab = (tab: Tab): Promise<void> => parts[tab].load();

/** null: not there yet; what failed is told, and tried again with the next change of tabs. */
export const useTab = (tab: Tab, trouble: PartTrouble): TabPart | null => usePart(parts[tab], true, trouble);
