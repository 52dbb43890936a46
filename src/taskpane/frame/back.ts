/** Alt+← goes one step back: whoever shows something that can be left says how; the last to say so is asked first. */
import { createContext, useContext, useEffect, useRef, useState } from "react";
import type { RefObject } from "react";
import type { Tab } from "../state/view";

/** Ways back, the innermost last. */
type WaysBack = Set<() => void>;

const Ways = createContext<WaysBack>(new Set());

export const BackProvider = Ways.Provider;

/** For the frame: hears the key where the keyboard is in the pane, or nowhere, and asks whoever came last. */
export function useWaysBack(frame: RefObject<HTMLElement | null>, otherwise: () => void): WaysBack {
  const [ways] = useState<WaysBack>(() => new Set());
  const last = useRef(otherwise);
  last.current = otherwise;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!event.altKey || event.key !== "ArrowLeft") return;
      const isHere = event.target === document.body || frame.current?.contains(event.target as Node) === true;
      // A dialog stands before whatever could be left.
      if (!isHere || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      ([...ways].at(-1) ?? last.current)();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [frame, ways]);
  return ways;
}

/** More steps back than these nobody remembers. */
const MOST_TABS = 20;

/** To the tab that was left for the one that is shown. */
export function useEarlierTabs(tab: Tab, onTab: (tab: Tab) => void): () => void {
  const earlier = useRef<readonly Tab[]>([]);
  const shown = useRef(tab);
  useEffect(() => {
    if (shown.current === tab) return;
    earlier.current = [...earlier.current, shown.current].slice(-MOST_TABS);
    shown.current = tab;
  }, [tab]);
  return () => {
    const before = earlier.current.at(-1);
    if (before === undefined) return;
    earlier.current = earlier.current.slice(0, -1);
    // It is left for good, not for the one before.
    shown.current = before;
    onTab(before);
  };
}

/** null: there is nothing to leave. */
export function useBack(back: (() => void) | null): void {
  const ways = useContext(Ways);
  const now = useRef(back);
  now.current = back;
  const can = back !== null;
  useEffect(() => {
    if (!can) return;
    const way = (): void => now.current?.();
    ways.add(way);
    return () => void ways.delete(way);
  }, [can, ways]);
}
