/**
 * What is always in view: the tabs, the status line, the footer. Where the pane is very low (200 % zoom) they scroll with
 * the page instead: the contents need the room.
 */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { ReactNode, Ref } from "react";
import { useText } from "../parts/texts";
import { visuallyHidden } from "../parts/visuallyHidden";
import type { Tab } from "../state/view";
import { BackProvider, useEarlierTabs, useWaysBack } from "./back";
import { FooterProvider } from "./footer";
import { Tabs } from "./Tabs";
import { scrollerOf, useLow } from "./useLow";

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", boxSizing: "border-box", minWidth: 0 },
  top: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  fixedTop: { position: "sticky", top: 0, zIndex: 2 },
  fixedBottom: { position: "sticky", bottom: 0, zIndex: 2 },
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
    // The page around the pane may have a footer of its own.
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  empty: { display: "none" },
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
  /** With another one the page begins at its top again. */
  readonly shown: string;
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

export function Frame({ tab, shown, issues, onTab, status, progress, heading, actions, children }: Props) {
  const styles = useStyles();
  const text = useText();
  const [footer, setFooter] = useState<HTMLElement | null>(null);
  const [parts, setParts] = useState(0);
  const taken = useCallback(() => {
    setParts((count) => count + 1);
    return () => setParts((count) => count - 1);
  }, []);
  const place = useMemo(() => ({ element: footer, taken }), [footer, taken]);
  const isEmpty = parts === 0 && progress === null;
  const frame = useRef<HTMLDivElement>(null);
  const top = useRef<HTMLElement>(null);
  const bottom = useRef<HTMLElement>(null);
  const ways = useWaysBack(frame, useEarlierTabs(tab, onTab));
  const low = useLow(frame, top, bottom);
  // Before the list goes to where one stood.
  useLayoutEffect(() => {
    scrollerOf(frame.current).scrollTop = 0;
  }, [shown]);
  return (
    <div ref={frame} className={styles.frame}>
      <header ref={top} className={mergeClasses(styles.top, !low && styles.fixedTop)}>
        <Tabs tab={tab} issues={issues} onTab={onTab} />
        <div className={styles.status}>{status}</div>
      </header>
      <main className={styles.main}>
        <h1 ref={heading} tabIndex={-1} className={styles.heading}>
          {text(`tabs.${tab}`)}
        </h1>
        <BackProvider value={ways}>
          <FooterProvider value={place}>{children}</FooterProvider>
        </BackProvider>
      </main>
      <footer ref={bottom} className={mergeClasses(styles.footer, !low && styles.fixedBottom, isEmpty && styles.empty)}>
        {progress}
        <div ref={actions}>
          <div ref={setFooter} className={styles.actions} />
        </div>
      </footer>
    </div>
  );
}
