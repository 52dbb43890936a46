/** The dialogs of the pane: what each reads from the workbook first, and where it is loaded from. */
import { useMemo } from "react";
import type { Door, ReadingPreview, ReportOptions } from "./door/door";
import type { CampaignChanged, CampaignDialogFirst } from "./campaign/CampaignDialog";
import type { Pane } from "./state/pane";
import type { Remapping } from "./state/paneState";
import type { Store } from "./state/store";
import { useDialog } from "./state/useDialog";
import type { DialogPart, PaneDialog } from "./state/useDialog";

const mapping: DialogPart<ReadingPreview, Remapping> = {
  id: "mapping",
  first: (door) => door.preview(),
  load: async () => (await import("./mapping/MappingDialog")).MappingDialog,
};

const report: DialogPart<ReportOptions, ReportOptions> = {
  id: "report",
  first: (door) => door.reportOptions(),
  load: async () => (await import("./report/ReportDialog")).ReportDialog,
};

/** `store`: campaigns used before on this machine. */
const campaignPart = (store: Store): DialogPart<CampaignDialogFirst, CampaignChanged> => ({
  id: "campaign",
  first: async (door) => ({ overview: await door.campaignOverview(), known: store.campaigns() }),
  load: async () => (await import("./campaign/CampaignDialog")).CampaignDialog,
});

interface Around {
  readonly door: Door;
  readonly pane: Pane;
  readonly store: Store;
  readonly onCampaign: () => void;
}

interface Dialogs {
  readonly mapping: PaneDialog<Remapping>;
  readonly report: PaneDialog<ReportOptions>;
  readonly campaign: PaneDialog<CampaignChanged>;
}

export function useDialogs({ door, pane, store, onCampaign }: Around): Dialogs {
  const campaign = useMemo(() => campaignPart(store), [store]);
  return {
    mapping: useDialog(mapping, { door, pane, onAnswer: pane.remapped }),
    report: useDialog(report, { door, pane }),
    campaign: useDialog(campaign, {
      door,
      pane,
      onAnswer: () => {
        pane.remapped("campaign");
        onCampaign();
      },
    }),
  };
}
