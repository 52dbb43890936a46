/**
 * The browser's own modal element: it keeps the keyboard inside and the page behind it out of reach, also for assistive
 * software; closed, the keyboard goes back to where it was.
 */
import { useEffect, useState } from "react";
import type { RefObject } from "react";

/** `first`: what has the keyboard when it opens. */
export function useModal(surface: RefObject<HTMLDialogElement | null>, first: RefObject<HTMLElement | null>): void {
  // Taken while rendering: by the time effects run the dialog has the focus already.
  const [before] = useState(() => document.activeElement);
  useEffect(() => {
    const dialog = surface.current;
    dialog?.showModal();
    first.current?.focus();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [surface, first, before]);
}
