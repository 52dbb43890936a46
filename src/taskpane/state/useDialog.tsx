/**
 * One way to open a dialog of the pane: its part and what it shows first are fetched together when it is asked for, and
 * nothing else can be begun until it is closed.
 */
import { useCallback, useState } from "react";
import type { ComponentType, ReactNode } from "react";
import type { Door } from "../door/door";
import { loadPart, troubleWith } from "./loadPart";
import type { DialogOpener, Pane } from "./pane";
import { isBusy } from "./paneState";
import type { DialogId } from "./paneState";

export interface DialogProps<First, Answer> {
  /** What the workbook held when the dialog was asked for. */
  readonly first: First;
  readonly door: Door;
  /** What was kept; null: closed as it was. */
  readonly onClose: (answer: Answer | null) => void;
}

/** Must stay the same object for as long as the pane lives. */
export interface DialogPart<First, Answer> {
  readonly id: DialogId;
  readonly first: (door: Door) => Promise<First>;
  /** The dialog itself, by `import()`, so that the pane's first load goes without it. */
  readonly load: () => Promise<ComponentType<DialogProps<First, Answer>>>;
}

export interface PaneDialog<Answer> extends DialogOpener {
  /** What was kept when it was last closed; null: nothing, or it was opened again. */
  readonly answer: Answer | null;
  /** null while it is closed. */
  readonly shown: ReactNode;
}

interface Opened<First, Answer> {
  readonly first: First;
  readonly Dialog: ComponentType<DialogProps<First, Answer>>;
}

interface Surroundings<Answer> {
  readonly door: Door;
  readonly pane: Pane;
  /** Something was kept. */
  readonly onAnswer?: (answer: Answer) => void;
}

export function useDialog<First, Answer>(
  part: DialogPart<First, Answer>,
  { door, pane, onAnswer }: Surroundings<Answer>,
): PaneDialog<Answer> {
  const [opened, setOpened] = useState<Opened<First, Answer> | null>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const { dialogClosed, dialogOpened, fail, state } = pane;
  const busy = isBusy(state);
  const open = useCallback(() => {
    if (busy) return;
    dialogOpened(part.id);
    setAnswer(null);
    Promise.all([part.first(door), loadPart(part.load)]).then(
      ([first, Dialog]) => setOpened({ first, Dialog }),
      (error: unknown) => {
        dialogClosed();
        fail(troubleWith(error, (one) => door.troubleOf(one)));
      },
    );
  }, [busy, part, door, fail, dialogClosed, dialogOpened]);
  const close = useCallback(
    (kept: Answer | null) => {
      setOpened(null);
      setAnswer(kept);
      dialogClosed();
      if (kept !== null) onAnswer?.(kept);
    },
    [dialogClosed, onAnswer],
  );
  return {
    open,
    busy,
    opening: state.dialog === part.id && opened === null,
    answer,
    shown: opened === null ? null : <opened.Dialog first={opened.first} door={door} onClose={close} />,
  };
}
