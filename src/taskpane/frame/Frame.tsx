/**
 * What is always in view: the tabs, the status line, the footer. Where the pane is very low (200 % zoom) they scroll with
 * the page instead: the contents need the room.
 */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode, Ref } from "react";
import { useText } from "../parts/texts";
import { visuallyHidden } from "../parts/visuallyHidden";
import type { Tab } from "../state/view";
import { BackProvider, useWaysBack } from "./back";
import { FooterProvider } from "./footer";
import { Tabs } from "./Tabs";

const HIGH_ENOUGH = "@media (min-height: 300px)";

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", minHeight: "100vh", boxSizing: "border-box" },
  top: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [HIGH_ENOUGH]: { position: "sticky", top: 0, zIndex: 2 },
  },
  status: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 16px`,
    ":empty": { display: "none" },
  },
  main: {
    // What is heard and not seen stays inside, and makes no page longer.
    position: "relative",
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} 16px`,
  },
  heading: visuallyHidden,
  footer: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 16px`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [HIGH_ENOUGH]: { position: "sticky", bottom: 0, zIndex: 2 },
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "32px",
    ":empty": { display: "none" },
  },
});

interface Props {
  readonly tab: Tab;
  readonly issues: number | null;
  readonly onTab: (tab: Tab) => void;
  readonly status: ReactNode;
  /** Above what the tab puts into the footer; null: nothing runs. */
  readonly progress: ReactNode;
  /** Where the keyboard goes when the control that had it is gone. */
  readonly heading: Ref<HTMLHeadingElement>;
  readonly actions: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}

export function Frame({ tab, issues, onTab, status, progress, heading, actions, children }: Props) {
  const styles = useStyles();
  const text = useText();
  const [footer, setFooter] = useState<HTMLElement | null>(null);
  const ways = useWaysBack();
  return (
    <div className={styles.frame}>
      <header className={styles.top}>
        <Tabs tab={tab} issues={issues} onTab={onTab} />
        <div className={styles.status}>{status}</div>
      </header>
      <main className={styles.main}>
        <h1 ref={heading} tabIndex={-1} className={styles.heading}>
          {text(`tabs.${tab}`)}
        </h1>
        <BackProvider value={ways}>
          <FooterProvider value={footer}>{children}</FooterProvider>
        </BackProvider>
      </main>
      <footer className={styles.footer}>
        {progress}
        <div ref={actions}>
          <div ref={setFooter} className={styles.actions} />
        </div>
      </footer>
    </div>
  );
}
