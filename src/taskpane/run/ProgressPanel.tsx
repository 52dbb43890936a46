/** What is being done, how far it is, and a way out. */
import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Phase } from "../state/paneState";
import { useText } from "../texts";
import type { PaneText } from "../../messages";

type Running = Extract<Phase, { kind: "running" }>;

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  step: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontVariantNumeric: "tabular-nums" },
});

/** «Đang đọc sổ: 3/8» */
export function stepText(running: Running, text: PaneText): string {
  if (running.cancelling) return text("progress.cancelling");
  if (running.step === null) return text("progress.starting");
  const step = text(`progress.${running.step}`);
  return running.total > 0 ? text("progress.of", { step, done: running.done, total: running.total }) : step;
}

export function ProgressPanel({ running, onCancel }: { readonly running: Running; readonly onCancel: () => void }) {
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
    </section>
  );
}
