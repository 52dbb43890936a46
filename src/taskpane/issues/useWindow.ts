/** Which rows of a long list are near the part of the page that is seen: all rows are of one height. */
import { useEffect, useLayoutEffect, useState } from "react";
import type { RefObject } from "react";

export const ROW_HEIGHT = 44;
/** As many more on both sides, so that a flick of the wheel finds them there. */
const SPARE = 8;

export interface Range {
  readonly from: number;
  /** The first one behind it. */
  readonly to: number;
}

export function useWindow(list: RefObject<HTMLElement | null>, count: number): Range {
  const [range, setRange] = useState<Range>({ from: 0, to: 0 });
  const measure = (): void => {
    const top = list.current?.getBoundingClientRect().top ?? 0;
    const first = Math.floor(-top / ROW_HEIGHT / SPARE) * SPARE;
    const last = Math.ceil((window.innerHeight - top) / ROW_HEIGHT / SPARE) * SPARE;
    const from = Math.min(Math.max(0, first - SPARE), count);
    const to = Math.min(Math.max(from, last + SPARE), count);
    setRange((before) => (before.from === from && before.to === to ? before : { from, to }));
  };
  // What stands above the list may have grown with any rendering.
  useLayoutEffect(measure);
  useEffect(() => {
    // Whichever element it is that scrolls.
    document.addEventListener("scroll", measure, { capture: true, passive: true });
    window.addEventListener("resize", measure);
    return () => {
      document.removeEventListener("scroll", measure, { capture: true });
      window.removeEventListener("resize", measure);
    };
  }, [count]);
  return range;
}
