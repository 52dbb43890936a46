/** Alt+← goes one step back: whoever shows something that can be left says how; the last to say so is asked first. */
import { createContext, useContext, useEffect, useRef } from "react";

/** Ways back, the innermost last. */
export type WaysBack = Set<() => void>;

const Ways = createContext<WaysBack>(new Set());

export const BackProvider = Ways.Provider;

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
