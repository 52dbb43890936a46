/** Checks after the officer's own edits, where that is wanted: `live.ts` held to the workbook and to a clock. */
import { useCallback, useEffect, useReducer, useState } from "react";
import type { Dispatch, RefObject } from "react";
import type { Language } from "../../domain/rules/rule";
import type { CheckResult, Door } from "../door/door";
import { liveAtRest, liveNext } from "./live";
import { isBusy } from "./paneState";
import type { PaneEvent, PaneState } from "./paneState";
import type { Store } from "./store";

/**
 * With more rows than these a check after an edit takes about a second and more where a computer is half as fast as the
 * one on which it was measured (docs/mending.md has the figures): there it is the officer who switches it on.
 */
const MOST_ROWS_UNASKED = 5000;

export interface Live {
  /** Edits are checked by themselves. */
  readonly on: boolean;
  /** Of a workbook of this size a check takes long. */
  readonly slow: boolean;
  /** A check is under way, or is about to be. */
  readonly awaited: boolean;
  set(on: boolean): void;
}

interface Around {
  readonly door: Door;
  readonly store: Store;
  readonly state: PaneState;
  readonly now: RefObject<PaneState>;
  readonly language: RefObject<Language>;
  readonly dispatch: Dispatch<PaneEvent>;
}

/** `edited`: to be told of the officer's own edits, and of nobody else's. */
export function useLive({ door, store, state, now, language, dispatch }: Around): Live & { edited(): void } {
  const [live, send] = useReducer(liveNext, liveAtRest);
  const [choice, setChoice] = useState(() => store.live());
  const { result, changed, listing } = state;
  const slow = result !== null && rowsRead(result) > MOST_ROWS_UNASKED;
  const on = result !== null && (choice ?? !slow);
  useEffect(() => send({ type: "switched", on, at: Date.now() }), [on]);

  // A whole check has seen everything, but for what was typed while it ran.
  useEffect(() => {
    if (changed?.own !== true) send({ type: "covered" });
  }, [listing]);

  const check = useCallback(() => {
    const { result: shown, remapped } = now.current;
    if (isBusy(now.current)) return send({ type: "postponed", at: Date.now() });
    // How it is to be read was changed: that is a whole check's.
    if (shown === null || remapped !== null) return send({ type: "covered" });
    send({ type: "began" });
    dispatch({ type: "liveBegan" });
    door.checkLive(shown.findings, language.current).then(
      (outcome) => {
        dispatch(outcome === null ? { type: "liveFailed" } : { type: "liveChecked", outcome });
        send({ type: "ended", at: Date.now() });
      },
      (error: unknown) => {
        dispatch({ type: "liveFailed" });
        send({ type: WAITED_FOR.has(door.troubleOf(error).kind) ? "postponed" : "failed", at: Date.now() });
      },
    );
  }, [dispatch, door, language, now]);

  const { dueAt } = live;
  useEffect(() => {
    if (dueAt === null) return;
    const timer = setTimeout(check, Math.max(0, dueAt - Date.now()));
    return () => clearTimeout(timer);
  }, [check, dueAt]);

  return {
    on,
    slow,
    awaited: live.on && (live.checking || dueAt !== null),
    set: useCallback(
      (chosen: boolean) => {
        store.rememberLive(chosen);
        setChoice(chosen);
      },
      [store],
    ),
    edited: useCallback(() => send({ type: "edited", at: Date.now() }), []),
  };
}

/** The officer is typing, or asked for something else: that ends by itself, and is nothing to be told. */
const WAITED_FOR: ReadonlySet<string> = new Set(["cellEditMode", "cancelled"]);

const rowsRead = ({ reading }: CheckResult): number =>
  reading.described.reduce((sum, { firstRow, lastRow }) => sum + lastRow - firstRow + 1, 0);
