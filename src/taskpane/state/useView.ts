/** The view, kept for the workbook that is open: read once at the start, written at most once a second and when the pane goes. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { Door } from "../door/door";
import type { Store } from "./store";
import { changedView, keptView, viewAtFirst, viewFrom } from "./view";
import type { PaneView, Tab, ViewChange } from "./view";

export interface Viewing {
  readonly view: PaneView;
  /** A function is given the view as it is then: for what depends on it. */
  change(what: ViewChange | ((view: PaneView) => ViewChange)): void;
  /** To another tab, with what is to be seen there. */
  go(tab: Tab, what?: Omit<ViewChange, "tab">): void;
  /** As at the first opening, on the tab one is at: what was looked at names people. */
  forget(): void;
}

const WRITE_MS = 1000;

export function useView(store: Store, door: Pick<Door, "bookKey">): Viewing {
  const [view, setView] = useState(() => viewFrom(store.view(door.bookKey())));
  const now = useRef(view);
  now.current = view;
  const written = useRef(view);
  // Where the pane goes because another workbook comes, the program may name that one already.
  const book = useRef(door.bookKey());
  const write = useCallback(() => {
    if (written.current === now.current) return;
    written.current = now.current;
    store.rememberView(book.current, keptView(now.current));
  }, [store]);

  useEffect(() => {
    if (written.current === view) return;
    book.current = door.bookKey();
    const timer = setTimeout(write, WRITE_MS);
    return () => clearTimeout(timer);
  }, [door, view, write]);

  useEffect(() => {
    const onHidden = (): void => {
      if (document.visibilityState === "hidden") write();
    };
    document.addEventListener("visibilitychange", onHidden);
    window.addEventListener("pagehide", write);
    return () => {
      document.removeEventListener("visibilitychange", onHidden);
      window.removeEventListener("pagehide", write);
      write();
    };
  }, [write]);

  const change = useCallback((what: ViewChange | ((view: PaneView) => ViewChange)) => {
    setView((before) => changedView(before, typeof what === "function" ? what(before) : what));
  }, []);
  const go = useCallback((tab: Tab, what: Omit<ViewChange, "tab"> = {}) => change({ ...what, tab }), [change]);
  const forget = useCallback(() => {
    store.forgetView(door.bookKey());
    setView(({ tab }) => ({ ...viewAtFirst, tab }));
  }, [door, store]);
  return { view, change, go, forget };
}
