/** Alt+← goes one step back: whoever shows something that can be left says how; the last to say so is asked first. */
import { createContext, useContext, useEffect, useRef, useState } from "react";

/** Ways back, the innermost last. */
type WaysBack = Set<() => void>;

const Ways = createContext<WaysBack>(new Set());

export const BackProvider = Ways.Provider;

/** For the frame: hears the key, and asks whoever came last. */
export function useWaysBack(): WaysBack {
  const [ways] = useState<WaysBack>(() => new Set());
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const back = [...ways].at(-1);
      // A dialog stands before whatever could be left.
      if (!event.altKey || event.key !== "ArrowLeft" || back === undefined || document.querySelector("dialog[open]"))
        return;
      event.preventDefault();
      back();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [ways]);
  return ways;
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
