/** By what the workbook is judged, how it is read, and how the pane behaves: pages, one at a time. */
import { useMemo } from "react";
import { CampaignPages } from "../campaign/CampaignPages";
import { trialFrom } from "../mapping/draft";
import { MappingPage } from "../mapping/MappingPage";
import { besideDoor } from "../state/besideDoor";
import { troubleWith } from "../state/loadPart";
import { isBusy } from "../state/paneState";
import type { TabProps } from "../state/tab";
import type { SetupView } from "../state/view";
import { HelpPage } from "./help/HelpPage";
import { Home } from "./Home";
import { useSetupText } from "./words";

export function SetupTab(props: TabProps) {
  const { pane, door, store, view, change, go } = props;
  const text = useSetupText();
  const { beside, state, request, remapped, jumpToSheet, jumpToCell } = pane;
  const besides = useMemo(() => besideDoor(door, beside), [door, beside]);
  const { page, draft, reading, question, chapter } = view.setup;
  const set = (setup: Partial<SetupView>): void => change({ setup });
  const back = { back: text("back"), onBack: () => set({ page: "home" }) };
  if (page === "home") return <Home {...props} />;
  if (page === "help")
    return (
      <HelpPage
        {...back}
        chapter={chapter}
        onChapter={(next) => set({ chapter: next })}
        onFailed={(error) => pane.fail(troubleWith(error, door.troubleOf))}
      />
    );
  if (page === "reading")
    return (
      <MappingPage
        {...back}
        door={besides}
        busy={isBusy(state)}
        begun={trialFrom(reading)}
        at={question}
        onBegun={(begun) => set({ reading: begun })}
        onAt={(at) => set({ question: at })}
        onGoTo={jumpToCell}
        onSaved={() => {
          remapped("saved");
          go("overview", { setup: { page: "home", question: 0 } });
          request("check");
        }}
      />
    );
  return (
    <CampaignPages
      {...back}
      page={page}
      onPage={(next) => set({ page: next })}
      door={besides}
      busy={isBusy(state)}
      known={store.campaigns()}
      draft={draft}
      onDraft={(changed) => set({ draft: changed })}
      onChanged={() => remapped("campaign")}
      onOpenSheet={jumpToSheet}
    />
  );
}
