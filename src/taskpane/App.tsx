/** Composition only: state comes from usePane, words from texts, everything seen from components. */
import { FluentProvider, makeStaticStyles, makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Language } from "../domain/rules/rule";
import type { SeverityCounts } from "../domain/rules/severity";
import type { Door } from "./door/door";
import { Frame } from "./frame/Frame";
import { HelpLink } from "./frame/HelpLink";
import { StatusLine } from "./frame/StatusLine";
import { MappingButton } from "./mapping/MappingButton";
import { RemappedNotice } from "./mapping/RemappedNotice";
import { ErrorNotice } from "./parts/ErrorNotice";
import { TextProvider } from "./parts/texts";
import { loadQuestions, questionParts } from "./questionParts";
import { Announcer } from "./run/Announcer";
import { ProgressPanel } from "./run/ProgressPanel";
import type { PageOpener, Pane } from "./state/pane";
import { isBusy } from "./state/paneState";
import type { Phase } from "./state/paneState";
import type { KnownCampaign, Store } from "./state/store";
import { useCampaign } from "./state/useCampaign";
import { useFocusKept } from "./state/useFocusKept";
import { useKnownCampaigns } from "./state/useKnownCampaigns";
import { usePane } from "./state/usePane";
import { useRibbon } from "./state/useRibbon";
import { useSelected } from "./state/useSelected";
import { useView } from "./state/useView";
import { useTab } from "./tabParts";
import { usePaneTheme } from "./theme";
import { useUndo } from "./undo/useUndo";

/** Set through the style sheet object, so that no inline style and no extra file is needed. */
const usePageStyles = makeStaticStyles({
  body: { margin: 0 },
  // The web view hides overlay scroll bars: a lasting one shows that there is more.
  // What is scrolled to must not come to rest under the bar above.
  html: { overflowY: "scroll", scrollPadding: "80px 0 112px" },
  "#pane": { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", minHeight: "100vh" },
});

const useStyles = makeStyles({
  // As high as the place it is given, so that the footer stands at its bottom.
  page: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", overflowWrap: "break-word" },
});

interface AppProps {
  readonly door: Door;
  readonly store: Store;
  /** Language until the officer chooses one. */
  readonly displayLanguage: Language;
  /** The program's own background colour («#rrggbb»), null where it does not tell. */
  readonly background: string | null;
}

export function App({ door, store, displayLanguage, background }: AppProps) {
  usePageStyles();
  const styles = useStyles();
  const { theme, dark } = usePaneTheme(background);
  const [language, setLanguage] = useState<Language>(() => store.language() ?? displayLanguage);
  const pane = usePane({ door, store, language, loadQuestions });
  const AskedQuestion = questionParts()?.AskedQuestion;
  const viewing = useView(store, door);
  const { tab } = viewing.view;
  const Tab = useTab(tab, { fail: pane.fail, troubleOf: door.troubleOf });
  const { phase, result, changed, jumpTrouble, remapped } = pane.state;
  const line = useCampaign(door, pane.state);
  const mapping = { open: () => viewing.go("setup", { setup: { page: "reading" } }), busy: isBusy(pane.state) };
  const setUp = () => {
    pane.dismiss();
    viewing.go("setup", { setup: { page: "wizard" } });
  };
  const undoMenu = useUndo(door, pane);
  useKnownCampaigns(store, result);
  const selected = useSelected(door, result !== null);
  const step = useRibbon({ door, pane, go: viewing.go });
  const turn = `${phase.kind} ${jumpTrouble === null} ${result?.moment ?? ""} ${changed === null}`;
  const { heading, footer } = useFocusKept(turn, tab);

  // The question is the first tab's.
  const isAsked = phase.kind === "failed" && phase.trouble.other !== undefined;
  const { go, forget } = viewing;
  useEffect(() => {
    if (isAsked) go("overview");
  }, [go, isAsked]);

  const isErased = phase.kind === "done" && phase.verb === "clearAll";
  useEffect(() => {
    if (isErased) forget();
  }, [forget, isErased]);

  // Form controls and scroll bars of the page itself follow the pane's theme.
  useEffect(() => {
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
  }, [dark]);

  const chooseLanguage = (chosen: Language) => {
    store.rememberLanguage(chosen);
    setLanguage(chosen);
    document.documentElement.lang = chosen;
  };

  return (
    <TextProvider language={language}>
      <FluentProvider theme={theme} className={styles.page} lang={language} data-theme={dark ? "dark" : "light"}>
        <Frame
          tab={tab}
          shown={tab === "overview" ? `${tab} ${result?.moment ?? ""}` : tab}
          issues={result === null ? null : openCount(result.counts)}
          onTab={viewing.go}
          status={
            <>
              <StatusLine campaign={line} state={pane.state} />
              {undoMenu}
              <HelpLink {...viewing} />
            </>
          }
          progress={
            phase.kind === "running" ? (
              <ProgressPanel running={phase} onCancel={pane.cancel} onWait={pane.wait} onLeave={pane.leave} />
            ) : null
          }
          heading={heading}
          actions={footer}
        >
          {phase.kind === "failed" ? (
            <Failed failed={phase} known={store.campaigns()} onSetUp={setUp} {...{ door, pane, mapping }} />
          ) : null}
          {remapped !== null && phase.kind !== "running" ? (
            <RemappedNotice
              key={remapped}
              how={remapped}
              onCheck={() => {
                viewing.go("overview");
                pane.request("check");
              }}
            />
          ) : null}
          {jumpTrouble === null ? null : <ErrorNotice trouble={jumpTrouble} onClose={pane.dismiss} />}
          {Tab === null ? null : (
            <Tab
              {...viewing}
              {...{ pane, door, store, mapping, selected, step }}
              campaignLine={line}
              onLanguage={chooseLanguage}
            />
          )}
        </Frame>
        <Announcer state={pane.state} awaited={pane.live.awaited} />
        {phase.kind === "asking" && AskedQuestion !== undefined ? (
          <AskedQuestion key={phase.question} question={phase.question} typed={phase.typed} onAnswer={pane.answer} />
        ) : null}
      </FluentProvider>
    </TextProvider>
  );
}

/** On the tab stands what the overview and the list count: whatever nobody answers for. */
const openCount = ({ error, warning, notice }: SeverityCounts): number => error + warning + notice;

interface FailedProps {
  readonly failed: Extract<Phase, { kind: "failed" }>;
  readonly door: Door;
  readonly pane: Pane;
  readonly mapping: PageOpener;
  readonly known: readonly KnownCampaign[];
  readonly onSetUp: () => void;
}

/** What did not work; a workbook of another campaign is a question. */
function Failed({ failed: { trouble, verb }, door, pane, mapping, known, onSetUp }: FailedProps) {
  const again = () => pane.request(verb);
  const CampaignQuestion = questionParts()?.CampaignQuestion;
  if (trouble.other !== undefined && CampaignQuestion !== undefined)
    return (
      <CampaignQuestion
        other={trouble.other}
        known={known}
        door={door}
        onChosen={again}
        onSetUp={onSetUp}
        onFailed={pane.fail}
        onClose={pane.dismiss}
      />
    );
  return (
    <ErrorNotice
      trouble={trouble}
      onRetry={again}
      onClose={pane.dismiss}
      actions={trouble.kind === "noRegistration" ? <MappingButton mapping={mapping} /> : null}
    />
  );
}
