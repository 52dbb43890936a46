/** «Hoàn tác…»: the last steps by their names, the newest first. Taking one back takes those after it back too, and says so. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { useId, useState } from "react";
import { stepText } from "../../messages";
import { mendText } from "../../messages/paneMend";
import type { StepDone } from "../door/door";
import { hint } from "../parts/hint";
import { useWords } from "../parts/texts";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: "none",
    // A pane is low: the list of results must stay in reach.
    maxHeight: "180px",
    overflowY: "auto",
  },
  step: { width: "100%", justifyContent: "flex-start", textAlign: "left", overflowWrap: "anywhere" },
  note: { ...hint, margin: `${tokens.spacingVerticalXXS} 0 0` },
});

export interface UndoMenuProps {
  /** The oldest first. */
  readonly steps: readonly StepDone[];
  readonly busy: boolean;
  readonly onUndo: (steps: number) => void;
}

export function UndoMenu({ steps, busy, onUndo }: UndoMenuProps) {
  const styles = useStyles();
  const { language } = useWords();
  const text = mendText(language);
  const id = useId();
  const [open, setOpen] = useState(false);
  const undo = (count: number): void => {
    setOpen(false);
    onUndo(count);
  };
  return (
    <div>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowUndo20Regular />}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        disabledFocusable={busy}
        onClick={() => setOpen(!open)}
      >
        {text("undo.menu")}
      </Button>
      {open ? (
        <div id={id}>
          <p className={styles.note}>{text("undo.note")}</p>
          <ol className={styles.list}>
            {[...steps].reverse().map((step, later) => (
              <li key={steps.length - later}>
                <Button
                  className={styles.step}
                  appearance="subtle"
                  size="small"
                  disabledFocusable={busy}
                  onClick={() => undo(later + 1)}
                >
                  {later === 0
                    ? text("undo.last", { step: stepText(step, language) })
                    : text("undo.more", { step: stepText(step, language), count: later })}
                </Button>
              </li>
            ))}
          </ol>
        </div>
      ) : null}
    </div>
  );
}
