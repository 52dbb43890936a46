/**
 * What is read or kept beside the verbs, in one session with them: neither comes between the reading and the writing of
 * the other.
 */
import { useCallback, useRef } from "react";
import type { RunOptions } from "../door/door";

interface Beside {
  /** Waits for the verb that runs. */
  beside<T>(task: () => Promise<T>): Promise<T>;
  /** Begins a verb once nothing goes on beside it; that may be as silent as a request of the verb's own. */
  afterBesides<T>(heard: Pick<RunOptions, "asked" | "answered">, begin: () => Promise<T>): Promise<T>;
  /** A verb runs from here on, and up to here. `left`: the officer waits no longer, for what goes on beside it neither. */
  began(): void;
  ended(left?: "left"): void;
}

export function useBeside(): Beside {
  const tasks = useRef(new Set<Promise<unknown>>());
  /** Of the verb that runs. */
  const end = useRef<{ readonly come: Promise<void>; readonly tell: () => void } | null>(null);
  return {
    beside: useCallback(async <T>(task: () => Promise<T>): Promise<T> => {
      while (end.current !== null) await end.current.come;
      const running = task();
      tasks.current.add(running);
      try {
        return await running;
      } finally {
        tasks.current.delete(running);
      }
    }, []),
    afterBesides: useCallback(
      async <T>({ asked, answered }: Pick<RunOptions, "asked" | "answered">, begin: () => Promise<T>): Promise<T> => {
        if (tasks.current.size > 0) {
          asked();
          await Promise.allSettled(tasks.current);
          answered();
        }
        return begin();
      },
      [],
    ),
    began: useCallback(() => {
      let tell = (): void => undefined;
      const come = new Promise<void>((resolve) => (tell = resolve));
      end.current = { come, tell };
    }, []),
    ended: useCallback((left) => {
      if (left !== undefined) tasks.current = new Set();
      const over = end.current;
      end.current = null;
      over?.tell();
    }, []),
  };
}
