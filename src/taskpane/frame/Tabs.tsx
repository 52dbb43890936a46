/** The four tabs: a navigation, each a button, the one that is shown said as the current page. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { groupedNumber } from "../../messages";
import { useWords } from "../parts/texts";
import { TABS } from "../state/view";
import type { Tab } from "../state/view";

const useStyles = makeStyles({
  // Excel draws its own menu at the top right (34 × 32 px on a Mac).
  nav: { paddingRight: "36px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  list: { display: "flex", flexWrap: "wrap", margin: 0, padding: 0, listStyleType: "none" },
  tab: {
    minHeight: "36px",
    padding: `6px 8px 4px`,
    border: "none",
    borderBottom: "2px solid transparent",
    // There what is transparent is drawn like everything else.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    background: "none",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStroke },
    // Colours of ours are taken away there: the system's own says which one it is.
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

interface Props {
  readonly tab: Tab;
  /** Open findings; null: nothing was checked. */
  readonly issues: number | null;
  readonly onTab: (tab: Tab) => void;
}

export function Tabs({ tab, issues, onTab }: Props) {
  const styles = useStyles();
  const { language, text } = useWords();
  return (
    <nav className={styles.nav} aria-label={text("tabs.label")}>
      <ul className={styles.list}>
        {TABS.map((one) => (
          <li key={one}>
            <button
              type="button"
              className={mergeClasses(styles.tab, one === tab && styles.current)}
              aria-current={one === tab ? "page" : undefined}
              onClick={() => onTab(one)}
            >
              {text(`tabs.${one}`)}
              {one === "issues" && issues !== null ? ` ${groupedNumber(issues, language)}` : ""}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
