/** The pane's state held to the workbook: runs verbs one at a time, asks before the first write and before erasing, hears of changes and of the ribbon. */
import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import type { Finding, Language } from "../../domain/rules/rule";
import type { Door, Trouble, Verb } from "../door/door";
import { troubleWith } from "./loadPart";
import { atRest, reduce } from "./paneState";
import type { PaneState } from "./paneState";
import { loadResults } from "../results/resultsPart";
import type { Store } from "./store";

export interface Pane {
  readonly state: PaneState;
  /** Changes in the workbook are heard of. false: the officer has to remember to check again. */
  readonly watching: boolean;
  /** Runs a verb, or first asks what has to be asked. */
  request(verb: Verb): void;
  /** The answer to the open question. */
  answer(yes: boolean): void;
  cancel(): void;
  jump(finding: Finding, index: number): void;
  jumpToSheet(sheet: string): void;
  mappingOpened(): void;
  mappingClosed(how: "saved" | "reset" | null): void;
  reportOpened(): void;
  reportClosed(): void;
  /** Something beside the verbs did not work. */
  fail(trouble: Trouble): void;
  dismiss(): void;
}

export function usePane(door: Door, store: Store, language: Language): Pane {
  const [state, dispatch] = useReducer(reduce, atRest);
  const now = useRef(state);
  now.current = state;
  const languageNow = useRef(language);
  languageNow.current = language;
  const abort = useRef<AbortController | null>(null);
  const { watching, watchAgain } = useWatch(door, () => dispatch({ type: "workbookChanged" }));

  const run = useCallback(
    (verb: Verb) => {
      if (abort.current !== null) return;
      const controller = new AbortController();
      abort.current = controller;
      dispatch({ type: "started", verb });
      const running = door.run(verb, {
        language: languageNow.current,
        signal: controller.signal,
        progress: (step, done, total) => dispatch({ type: "progressed", step, done, total }),
      });
      // What shows the result comes meanwhile.
      Promise.all([running, loadResults()])
        .then(
          ([result]) => dispatch({ type: "finished", result }),
          (error: unknown) => dispatch({ type: "failed", trouble: troubleWith(error, (one) => door.troubleOf(one)) }),
        )
        .finally(() => {
          abort.current = null;
          watchAgain();
        });
    },
    [door, watchAgain],
  );

  const request = useCallback(
    (verb: Verb) => {
      const {
        phase: { kind },
        mapping,
        reporting,
      } = now.current;
      if (kind === "running" || kind === "asking" || mapping || reporting) return;
      const { asksFirst, writes } = door.needs(verb);
      if (asksFirst) dispatch({ type: "asked", question: "eraseAll", verb });
      else if (writes && !store.warned()) dispatch({ type: "asked", question: "firstWrite", verb });
      else run(verb);
    },
    [door, run, store],
  );

  const answer = useCallback(
    (yes: boolean) => {
      const { phase } = now.current;
      if (phase.kind !== "asking") return;
      if (!yes) return dispatch({ type: "declined" });
      if (phase.question === "firstWrite") store.rememberWarned();
      run(phase.verb);
    },
    [run, store],
  );

  const jumpTo = useCallback(
    (sheet: string, row: number, column: number, finding: number | null) => {
      door.goTo(sheet, row, column).then(
        () => dispatch({ type: "jumped", finding }),
        (error: unknown) => {
          const trouble = door.troubleOf(error);
          // A cell in edit mode has its own advice; whatever else, the place is no longer there.
          dispatch({
            type: "jumpFailed",
            trouble:
              trouble.kind === "cellEditMode" || trouble.kind === "connectionLost"
                ? trouble
                : { ...trouble, kind: "goTo" },
          });
        },
      );
    },
    [door],
  );

  useEffect(() => door.onRequested(request), [door, request]);

  return {
    state,
    watching,
    request,
    answer,
    cancel: useCallback(() => {
      abort.current?.abort();
      dispatch({ type: "cancelAsked" });
    }, []),
    jump: useCallback(
      (finding, index) => jumpTo(finding.place.sheet, finding.place.row ?? 1, finding.place.column ?? 1, index),
      [jumpTo],
    ),
    jumpToSheet: useCallback((sheet) => jumpTo(sheet, 1, 1, null), [jumpTo]),
    mappingOpened: useCallback(() => dispatch({ type: "mappingOpened" }), []),
    mappingClosed: useCallback((how) => dispatch({ type: "mappingClosed", how }), []),
    reportOpened: useCallback(() => dispatch({ type: "reportOpened" }), []),
    reportClosed: useCallback(() => dispatch({ type: "reportClosed" }), []),
    fail: useCallback((trouble) => dispatch({ type: "jumpFailed", trouble }), []),
    dismiss: useCallback(() => dispatch({ type: "dismissed" }), []),
  };
}

/** Listens to the workbook; what failed (a cell was being edited, say) is tried again after the next run. */
function useWatch(door: Door, changed: () => void): { watching: boolean; watchAgain: () => void } {
  const [watching, setWatching] = useState(true);
  const [attempt, setAttempt] = useState(0);
  const failed = useRef(false);
  const heard = useRef(changed);
  heard.current = changed;
  useEffect(() => {
    let gone = false;
    let stop: (() => void) | null = null;
    door
      .watch(() => heard.current())
      .then(
        (stopWatching) => {
          if (gone) return stopWatching();
          stop = stopWatching;
          failed.current = false;
          setWatching(true);
        },
        () => {
          failed.current = true;
          if (!gone) setWatching(false);
        },
      );
    return () => {
      gone = true;
      stop?.();
    };
  }, [door, attempt]);
  const watchAgain = useCallback(() => {
    if (failed.current) setAttempt((n) => n + 1);
  }, []);
  return { watching, watchAgain };
}
