/**
 * A yes-or-no question inside the page (Excel's panes cannot use window.confirm), in the browser's own modal element
 * (useModal.ts).
 */
import { Button } from "@fluentui/react-components";
import { useId, useRef } from "react";
import type { ReactNode } from "react";
import { useDialogStyles } from "./dialogStyles";
import { useModal } from "./useModal";

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly yes: string;
  readonly no: string;
  /** Which button has the keyboard at first: «no» where yes cannot be undone. */
  readonly safe: "yes" | "no";
  readonly onAnswer: (yes: boolean) => void;
}

/** Rendered while the question is open. */
export function QuestionDialog({ title, children, yes, no, safe, onAnswer }: Props) {
  const styles = useDialogStyles();
  const titleId = useId();
  const bodyId = useId();
  const surface = useRef<HTMLDialogElement>(null);
  const yesButton = useRef<HTMLButtonElement>(null);
  const noButton = useRef<HTMLButtonElement>(null);
  useModal(surface, safe === "yes" ? yesButton : noButton);
  return (
    <dialog
      ref={surface}
      role="alertdialog"
      aria-modal="true"
      aria-labelledby={titleId}
      aria-describedby={bodyId}
      className={styles.surface}
      onCancel={(event) => {
        event.preventDefault();
        onAnswer(false);
      }}
    >
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      <div id={bodyId}>{children}</div>
      <div className={styles.actions}>
        <Button ref={yesButton} appearance={safe === "yes" ? "primary" : "secondary"} onClick={() => onAnswer(true)}>
          {yes}
        </Button>
        <Button ref={noButton} appearance={safe === "yes" ? "secondary" : "primary"} onClick={() => onAnswer(false)}>
          {no}
        </Button>
      </div>
    </dialog>
  );
}
