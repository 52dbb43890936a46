/** Whether the pane is so low (200 % zoom) that what is fixed at its top and bottom would leave its contents no room. */
import { useEffect, useState } from "react";
import type { RefObject } from "react";

/** Of the height the contents get at least this part. */
const ROOM = 0.5;

const wholePage = (): Element => document.scrollingElement ?? document.documentElement;

/** The element in which the frame scrolls; the page itself where there is none. */
export function scrollerOf(frame: HTMLElement | null): Element {
  for (let around = frame?.parentElement ?? null; around !== null && around !== document.body;) {
    if (/auto|scroll/u.test(getComputedStyle(around).overflowY)) return around;
    around = around.parentElement;
  }
  return wholePage();
}

/** Of the element in which the frame scrolls: that is the pane's. */
function heightAround(frame: HTMLElement): number {
  const scroller = scrollerOf(frame);
  return scroller === wholePage() ? window.innerHeight : scroller.clientHeight;
}

export function useLow(
  frame: RefObject<HTMLElement | null>,
  top: RefObject<HTMLElement | null>,
  bottom: RefObject<HTMLElement | null>,
): boolean {
  const [low, setLow] = useState(false);
  useEffect(() => {
    const [whole, head, foot] = [frame.current, top.current, bottom.current];
    if (whole === null || head === null || foot === null || typeof ResizeObserver === "undefined") return;
    const measure = (): void => setLow(head.offsetHeight + foot.offsetHeight > (1 - ROOM) * heightAround(whole));
    const observer = new ResizeObserver(measure);
    for (const part of [whole, head, foot]) observer.observe(part);
    window.addEventListener("resize", measure);
    return () => {
      observer.disconnect();
      window.removeEventListener("resize", measure);
    };
  }, [frame, top, bottom]);
  return low;
}
