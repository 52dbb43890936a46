/**
 * One door asks another for something an officer pressed. The ribbon has no place to show questions, progress or results: it asks, and
 * the pane, which lives in the same runtime and the same bundle, runs the action as if its own button had been
 * pressed. A request that comes before the pane is there waits for it; only the last one is kept, because an
 * officer who pressed twice wants one run.
 */
export type RequestedVerb = "check" | "previous" | "next" | "meeting" | "slips" | "clearMarks" | "undo";

type Listener = (verb: RequestedVerb) => void;

let listener: Listener | null = null;
let waiting: RequestedVerb | null = null;

export function requestVerb(verb: RequestedVerb): void {
  if (listener === null) waiting = verb;
  else listener(verb);
}

/** One listener at a time: the pane. Returns how to stop. */
export function onVerbRequested(heard: Listener): () => void {
  listener = heard;
  if (waiting !== null) {
    const verb = waiting;
    waiting = null;
    heard(verb);
  }
  return () => {
    if (listener === heard) listener = null;
  };
}
