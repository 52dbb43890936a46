/**
 * Keeps the keyboard's place: when the control that had the focus goes away (Hủy, Đóng), it moves to the first button
 * instead of nowhere.
 */
import { useEffect, useRef } from "react";
import type { RefObject } from "react";

/** `turn`: anything that changes when controls come and go. */
export function useFocusKept(turn: string): RefObject<HTMLButtonElement | null> {
  const fallback = useRef<HTMLButtonElement>(null);
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const remember = (event: FocusEvent): void => {
      last.current = event.target instanceof Element ? event.target : null;
    };
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, []);
  useEffect(() => {
    // Only where the pane itself lost it: an officer who is typing in the sheet is left alone.
    const lost = last.current !== null && !last.current.isConnected && document.activeElement === document.body;
    if (lost && document.hasFocus()) fallback.current?.focus();
  }, [turn]);
  return fallback;
}
