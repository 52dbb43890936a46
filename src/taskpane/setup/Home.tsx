/** The pages of the tab, each with what it is for, and what is set at once. */
import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId } from "react";
import { VERSION } from "../../actions";
import { inForceText } from "../../messages";
import { Card } from "../parts/Card";
import { hint } from "../parts/hint";
import { LanguageSwitch } from "../parts/LanguageSwitch";
import { useWords } from "../parts/texts";
import { Latest } from "./Latest";
import { LiveSwitch } from "./LiveSwitch";
import { isBusy } from "../state/paneState";
import type { TabProps } from "../state/tab";
import type { SetupPage } from "../state/view";
import { useSetupText } from "./words";

const useStyles = makeStyles({
  pages: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  row: {
    position: "relative",
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "44px",
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  // It is called by its name alone, and pressed anywhere on the row.
  page: {
    padding: 0,
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
    cursor: "pointer",
    "::after": { content: '""', position: "absolute", inset: 0 },
    ":focus-visible": { outlineStyle: "none" },
    ":focus-visible::after": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  hint,
  arrow: { flexShrink: 0 },
  line: { margin: 0 },
});

export function Home({ door, pane, view, change, go, campaignLine, onLanguage }: TabProps) {
  const styles = useStyles();
  const { language } = useWords();
  const text = useSetupText();
  const id = useId();
  const { result } = pane.state;
  const open = (page: SetupPage): void => change({ setup: { page } });
  const count = result?.reading.questions.length ?? 0;
  const pages = [
    {
      page: "campaign",
      hints: [
        campaignLine === null ? text("campaign.hint") : inForceText(campaignLine, language),
        ...(view.setup.draft === null ? [] : [text("draftBegun")]),
      ],
    },
    {
      page: "reading",
      hints: [
        count === 0 ? text("reading.hint") : text("reading.asked", { count }),
        ...(view.setup.reading === null ? [] : [text("reading.begun")]),
      ],
    },
    { page: "help", hints: [text("help.hint")] },
  ] as const;
  return (
    <>
      <ul className={styles.pages}>
        {pages.map(({ page, hints }) => (
          <li key={page} className={styles.row}>
            <div className={styles.words}>
              <button
                type="button"
                className={styles.page}
                aria-describedby={`${id}${page}hint`}
                onClick={() => open(page)}
              >
                {text(page)}
              </button>
              <p id={`${id}${page}hint`} className={styles.hint}>
                {hints.join(" ")}
              </p>
            </div>
            <ChevronRight16Regular aria-hidden className={styles.arrow} />
          </li>
        ))}
      </ul>
      {pane.watching && result !== null ? (
        <Card title={text("live")}>
          <LiveSwitch live={pane.live} sheetsOf={pane.state.live.sheetsOf} />
        </Card>
      ) : null}
      <Card title={text("language")}>
        <LanguageSwitch onLanguage={onLanguage} />
        <p className={styles.hint}>{text("language.hint")}</p>
      </Card>
      <Card title={text("log")}>
        <p className={styles.hint}>{text("log.hint")}</p>
        <Latest door={door} pane={pane} />
        <div>
          <Button
            size="small"
            disabledFocusable={isBusy(pane.state)}
            onClick={() => {
              // There its sheet is offered to be opened.
              go("papers");
              pane.request("log");
            }}
          >
            {text("log.make")}
          </Button>
        </div>
      </Card>
      <Card title={text("about")}>
        <p className={styles.line}>{text("about.version", { version: VERSION })}</p>
        <p className={styles.hint}>{text("about.private")}</p>
        <Link href="support.html" target="_blank">
          {text("about.support")}
        </Link>
        <Link href="selftest.html">{text("about.selftest")}</Link>
      </Card>
    </>
  );
}
