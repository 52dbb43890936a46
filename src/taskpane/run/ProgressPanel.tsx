/** What is being done, how far it is, and a way out. */
import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { Notice } from "../parts/Notice";
import { useText } from "../parts/texts";
import { stepText } from "./stepTexts";
import type { Running } from "./stepTexts";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  step: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontVariantNumeric: "tabular-nums" },
});

interface Props {
  readonly running: Running;
  readonly onCancel: () => void;
  readonly onWait: () => void;
  readonly onLeave: () => void;
}

export function ProgressPanel({ running, onCancel, onWait, onLeave }: Props) {
  const styles = useStyles();
  const text = useText();
  const id = useId();
  const known = running.total > 0 && !running.cancelling;
  return (
    <section aria-label={text("progress.label")} className={styles.panel}>
      <div className={styles.line}>
        <span id={id} className={styles.step}>
          {stepText(running, text)}
        </span>
        <Button size="small" disabledFocusable={running.cancelling} onClick={onCancel}>
          {text("run.cancel")}
        </Button>
      </div>
      {/* max only together with value: without both the bar runs without an end, as it should. */}
      <ProgressBar
        aria-labelledby={id}
        thickness="large"
        {...(known ? { value: Math.min(running.done, running.total), max: running.total } : {})}
      />
      {running.silent ? (
        <Notice
          kind="warning"
          label={text("silent.title")}
          title={text("silent.title")}
          actions={
            <>
              <Button size="small" appearance="primary" onClick={onWait}>
                {text("silent.wait")}
              </Button>
              <Button size="small" onClick={onLeave}>
                {text("silent.leave")}
              </Button>
            </>
          }
        >
          {text("silent.advice")}
        </Notice>
      ) : null}
    </section>
  );
}
