/** A part of the pane that comes by itself, and the screen that waits for it. */
import { useEffect, useState } from "react";
import type { Trouble } from "../door/door";
import { loadPart, troubleWith } from "./loadPart";

export interface Part<Loaded> {
  /** null: not there yet. */
  there(): Loaded | null;
  load(): Promise<void>;
}

export function partOf<Loaded>(load: () => Promise<Loaded>): Part<Loaded> {
  let loaded: Loaded | null = null;
  return {
    there: () => loaded,
    load: async () => {
      loaded ??= await loadPart(load);
    },
  };
}

export interface PartTrouble {
  readonly fail: (trouble: Trouble) => void;
  readonly troubleOf: (error: unknown) => Trouble;
}

/**
 * It begins to come with the screen. Where it fails, that is told if it is `wanted` now; otherwise it is tried again once it is. null: not there yet.
 */
export function usePart<Loaded>(part: Part<Loaded>, wanted: boolean, { fail, troubleOf }: PartTrouble): Loaded | null {
  const [, setLoaded] = useState(0);
  useEffect(() => {
    if (part.there() !== null) return;
    let gone = false;
    part.load().then(
      () => {
        if (!gone) setLoaded((n) => n + 1);
      },
      (error: unknown) => {
        if (!gone && wanted) fail(troubleWith(error, troubleOf));
      },
    );
    return () => {
      gone = true;
    };
  }, [part, wanted, fail, troubleOf]);
  return part.there();
}
