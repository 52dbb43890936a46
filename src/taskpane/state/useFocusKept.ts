/**
 * Keeps the keyboard's place: when the control that had the focus goes away (Hủy, Đóng, a count that led to another tab),
 * it moves to the first button of the footer, or to the heading of what is shown now, instead of nowhere.
 */
import { useEffect, useRef } from "react";
import type { RefObject } from "react";

interface Places {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly footer: RefObject<HTMLDivElement | null>;
}

/** `turn`: anything that changes when controls come and go; `place`: which contents are shown. */
export function useFocusKept(turn: string, place: string): Places {
  const heading = useRef<HTMLHeadingElement>(null);
  const footer = useRef<HTMLDivElement>(null);
  const last = useRef<Element | null>(null);
  const placeBefore = useRef(place);
  useEffect(() => {
    const remember = (event: FocusEvent): void => {
      last.current = event.target instanceof Element ? event.target : null;
    };
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, []);
  useEffect(() => {
    const isElsewhere = placeBefore.current !== place;
    placeBefore.current = place;
    // Only where the pane itself lost it: an officer who is typing in the sheet is left alone.
    const lost = last.current !== null && !last.current.isConnected && document.activeElement === document.body;
    if (!lost || !document.hasFocus()) return;
    const button = isElsewhere ? null : footer.current?.querySelector("button");
    (button ?? heading.current)?.focus();
  }, [turn, place]);
  return { heading, footer };
}
