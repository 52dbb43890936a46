/** Above the list, always in view: what changed in the workbook since the result, or what a check after an edit brought. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { momentText } from "../../messages";
import { Notice } from "../parts/Notice";
import { useText } from "../parts/texts";
import type { Pane } from "../state/pane";
import { isBusy } from "../state/paneState";
import { changedCells, changedText, liveText } from "./changedTexts";

const useStyles = makeStyles({
  line: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** The announcer says the same aloud. */
export function StaleLine({
  pane: { state, live, request },
}: {
  readonly pane: Pick<Pane, "state" | "live" | "request">;
}) {
  const styles = useStyles();
  const text = useText();
  const { result, changed, live: checked, phase } = state;
  if (result === null || phase.kind === "running") return null;
  if (changed !== null && live.awaited && changed.own)
    return <p className={styles.line}>{text("live.waiting", { cells: changedCells(changed, text) })}</p>;
  if (changed !== null)
    return (
      <Notice
        kind="warning"
        title={text("stale.title", { moment: momentText(result.moment) })}
        actions={
          <Button size="small" disabledFocusable={isBusy(state)} onClick={() => request("check")}>
            {text("run.checkAgain")}
          </Button>
        }
      >
        {changedText(changed, text)}
      </Notice>
    );
  return checked.last === null ? null : <p className={styles.line}>{liveText(checked.last, text)}</p>;
}
