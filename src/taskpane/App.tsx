/** Composition only: state comes from usePane, words from texts, everything seen from components. */
import { FluentProvider, makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Language } from "../domain/rules/rule";
import type { Door } from "./door/door";
import { MappingButton } from "./mapping/MappingButton";
import { RemappedNotice } from "./mapping/RemappedNotice";
import { ErrorNotice } from "./parts/ErrorNotice";
import { PaneHeader } from "./parts/PaneHeader";
import { TextProvider } from "./parts/texts";
import { loadResults, questionPart, resultsPart } from "./results/resultsPart";
import { Announcer } from "./run/Announcer";
import { AskedQuestion } from "./run/AskedQuestion";
import { CampaignLine } from "./run/CampaignLine";
import { DoneNotice } from "./run/DoneNotice";
import { EmptyState } from "./run/EmptyState";
import { ProgressPanel } from "./run/ProgressPanel";
import { RunBar } from "./run/RunBar";
import { StaleLine } from "./run/StaleLine";
import type { DialogOpener, Pane } from "./state/pane";
import type { Phase } from "./state/paneState";
import type { KnownCampaign, Store } from "./state/store";
import { useCampaign } from "./state/useCampaign";
import { useFocusKept } from "./state/useFocusKept";
import { useKnownCampaigns } from "./state/useKnownCampaigns";
import { usePane } from "./state/usePane";
import { usePaneTheme } from "./theme";
import { useUndo } from "./undo/useUndo";
import { useDialogs } from "./useDialogs";

/** Set through the style sheet object, so that no inline style and no extra file is needed. */
const usePageStyles = makeStaticStyles({
  body: { margin: 0 },
  // The web view hides overlay scroll bars: a lasting one shows that there is more.
  // What is scrolled to must not come to rest under the bar above.
  html: { overflowY: "scroll", scrollPaddingTop: "120px" },
});

const useStyles = makeStyles({
  page: { minHeight: "100vh", boxSizing: "border-box", overflowWrap: "break-word" },
  top: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 16px`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // What is under way and what changed stays in view; buttons would take the list's room (a pane at 1366 × 768 is 378 px high).
  status: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    margin: "0 -16px",
    padding: `${tokens.spacingVerticalXS} 16px`,
    backgroundColor: tokens.colorNeutralBackground1,
    ":empty": { display: "none" },
  },
  main: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} 16px 32px`,
  },
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
  const pane = usePane({ door, store, language, loadResults });
  const Results = resultsPart();
  const { phase, result, changed, jumpTrouble, remapped } = pane.state;
  const { line, lookAgain } = useCampaign(door, pane.state);
  const { mapping, report, campaign } = useDialogs({ door, pane, store, onCampaign: lookAgain });
  const undoMenu = useUndo(door, pane);
  useKnownCampaigns(store, result);
  const firstButton = useFocusKept(`${phase.kind} ${jumpTrouble === null} ${result?.moment ?? ""} ${changed === null}`);

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
        <header className={styles.top}>
          <PaneHeader onLanguage={chooseLanguage} />
          {line === null ? null : <CampaignLine campaign={line} options={campaign} />}
          <RunBar busy={phase.kind === "running"} onVerb={pane.request} report={report} firstButton={firstButton} />
          {undoMenu}
        </header>
        <main className={styles.main}>
          <div className={styles.status}>
            {phase.kind === "running" ? (
              <ProgressPanel running={phase} onCancel={pane.cancel} onWait={pane.wait} onLeave={pane.leave} />
            ) : null}
            <StaleLine pane={pane} />
          </div>
          {phase.kind === "failed" ? (
            <Failed failed={phase} door={door} pane={pane} mapping={mapping} known={store.campaigns()} />
          ) : null}
          {remapped !== null && phase.kind !== "running" ? (
            <RemappedNotice key={remapped} how={remapped} onCheck={() => pane.request("check")} />
          ) : null}
          {phase.kind === "done" ? (
            <DoneNotice done={phase} result={result} onOpenSheet={pane.jumpToSheet} onClose={pane.dismiss} />
          ) : null}
          {jumpTrouble === null ? null : <ErrorNotice trouble={jumpTrouble} onClose={pane.dismiss} />}
          {result === null || Results === null ? (
            <EmptyState />
          ) : (
            <Results result={result} pane={pane} mapping={mapping} />
          )}
        </main>
        <Announcer state={pane.state} awaited={pane.live.awaited} />
        {phase.kind === "asking" ? (
          <AskedQuestion key={phase.question} question={phase.question} typed={phase.typed} onAnswer={pane.answer} />
        ) : null}
        {mapping.shown}
        {report.shown}
        {campaign.shown}
      </FluentProvider>
    </TextProvider>
  );
}

interface FailedProps {
  readonly failed: Extract<Phase, { kind: "failed" }>;
  readonly door: Door;
  readonly pane: Pane;
  readonly mapping: DialogOpener;
  readonly known: readonly KnownCampaign[];
}

/** What did not work; a workbook of another campaign is a question. */
function Failed({ failed: { trouble, verb }, door, pane, mapping, known }: FailedProps) {
  const again = () => pane.request(verb);
  const CampaignQuestion = questionPart();
  if (trouble.other !== undefined && CampaignQuestion !== null)
    return (
      <CampaignQuestion
        other={trouble.other}
        known={known}
        door={door}
        onChosen={again}
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
