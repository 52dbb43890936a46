/** What changed in the workbook since the result, or what a check after an edit brought. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import { momentText } from "../../messages";
import { useText } from "../parts/texts";
import type { Pane } from "../state/pane";
import { changedCells, changedText, liveText } from "./changedTexts";

const useStyles = makeStyles({
  line: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  stale: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  words: { minWidth: 0, flexGrow: 1 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The announcer says the same aloud. */
export function StaleLine({ pane: { state, live } }: { readonly pane: Pick<Pane, "state" | "live"> }) {
  const styles = useStyles();
  const text = useText();
  const { result, changed, live: checked, phase } = state;
  if (result === null || phase.kind === "running") return null;
  if (changed !== null && live.awaited && changed.own)
    return <p className={styles.line}>{text("live.waiting", { cells: changedCells(changed, text) })}</p>;
  if (changed !== null)
    return (
      <div className={styles.stale}>
        <Warning20Filled className={styles.icon} aria-hidden />
        <div className={styles.words}>
          <p className={styles.title}>{text("stale.title", { moment: momentText(result.moment) })}</p>
          <p className={styles.line}>{changedText(changed, text)}</p>
        </div>
      </div>
    );
  return checked.last === null ? null : <p className={styles.line}>{liveText(checked.last, text)}</p>;
}
