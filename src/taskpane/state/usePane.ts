/**
 * The pane's state held to the workbook: runs verbs one at a time, asks before what somebody typed goes, hears of
 * changes.
 */
import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import type { Language } from "../../domain/rules/rule";
import type { Answering, CellsChanged, Door, Mending, Outcome, RunOptions, Verb } from "../door/door";
import { troubleWith } from "./loadPart";
import type { Pane } from "./pane";
import { atRest, isBusy, reduce } from "./paneState";
import type { PaneEvent, Question } from "./paneState";
import type { Store } from "./store";
import { useBeside } from "./useBeside";
import { useLive } from "./useLive";

type Working = Omit<RunOptions, "language">;

function eventOf(outcome: Outcome): PaneEvent {
  if ("result" in outcome) return { type: "finished", result: outcome.result };
  return "logged" in outcome ? { type: "logged", sheet: outcome.logged } : { type: "cleared", typed: outcome.cleared };
}

/** The sheet that the officer asked for; null: there is none, or there are several. */
function sheetMadeBy(verb: Verb, outcome: Outcome): string | null {
  if ("logged" in outcome) return outcome.logged;
  return verb === "meeting" && "result" in outcome ? (outcome.result.written.sheetNames.meeting ?? null) : null;
}

interface Around {
  readonly door: Door;
  readonly store: Store;
  readonly language: Language;
  /** Fetches what a verb may end with instead of a result; it comes while the first verb runs. */
  readonly loadQuestions: () => Promise<void>;
}

export function usePane({ door, store, language, loadQuestions }: Around): Pane {
  const [state, dispatch] = useReducer(reduce, atRest);
  const now = useRef(state);
  now.current = state;
  const languageNow = useRef(language);
  languageNow.current = language;
  const abort = useRef<AbortController | null>(null);
  const leaving = useRef<AbortController | null>(null);
  const { beside, afterBesides, began, ended } = useBeside();
  const silence = useSilence(() => dispatch({ type: "silent" }));
  const { edited, ...live } = useLive({ door, store, state, now, language: languageNow, dispatch });
  const { onTyped, typed } = useTyped();
  const { watching, watchAgain, watchAnew } = useWatch(door, {
    changed: (change) => {
      dispatch({ type: "workbookChanged", change });
      if (!change.isRemote) edited();
      // Before a check nothing here knows which sheets are ours.
      if (now.current.result === null) typed();
    },
    typed,
  });

  /** One thing at a time, which can be cancelled and may fail. */
  const work = useCallback(
    (verb: Verb, begin: (control: Working) => Promise<() => void>) => {
      if (abort.current !== null) return;
      const controller = new AbortController();
      const left = new AbortController();
      abort.current = controller;
      leaving.current = left;
      began();
      dispatch({ type: "started", verb });
      const control: Working = {
        signal: controller.signal,
        left: left.signal,
        progress: (step, done, total) => {
          if (!left.signal.aborted) dispatch({ type: "progressed", step, done, total });
        },
        asked: () => {
          if (!left.signal.aborted) silence.begin();
        },
        answered: () => {
          if (left.signal.aborted) return;
          silence.end();
          dispatch({ type: "heard" });
        },
      };
      afterBesides(control, () => begin(control))
        .catch((error: unknown) => () => {
          dispatch({ type: "failed", trouble: troubleWith(error, (one) => door.troubleOf(one)) });
        })
        .then((next) => {
          // What comes after the officer has left is nobody's.
          if (left.signal.aborted) return;
          abort.current = null;
          ended();
          next();
          watchAgain();
        });
    },
    [afterBesides, began, door, ended, silence, watchAgain],
  );

  const run = useCallback(
    (verb: Verb, begin: (options: RunOptions) => Promise<Outcome> = (options) => door.run(verb, options)) =>
      work(verb, async (control) => {
        const part = loadQuestions();
        const running = begin({ language: languageNow.current, ...control }).catch(async (error: unknown) => {
          await part.catch(() => undefined);
          throw error;
        });
        const [outcome] = await Promise.all([running, part]);
        return () => {
          dispatch(eventOf(outcome));
          // To what was made; the tab says where it is, should that fail.
          const made = sheetMadeBy(verb, outcome);
          if (made !== null) void door.goTo(made, 1, 1).catch(() => undefined);
        };
      }),
    [door, loadQuestions, work],
  );

  /** What somebody typed is looked up first: whoever clears has to know of it. */
  const lookAndAsk = useCallback(
    (verb: Verb, question: Question) =>
      work(verb, async (control) => {
        const [typed] = await Promise.all([door.typed(control), loadQuestions()]);
        return () => dispatch({ type: "lookedUp", question, typed });
      }),
    [door, loadQuestions, work],
  );

  const leave = useCallback(() => {
    if (leaving.current === null || abort.current === null) return;
    silence.end();
    leaving.current.abort();
    abort.current = null;
    ended("left");
    dispatch({ type: "failed", trouble: { kind: "notAnswering", detail: "", sheet: null } });
    watchAnew();
  }, [ended, silence, watchAnew]);

  const request = useCallback(
    (verb: Verb) => {
      if (isBusy(now.current)) return;
      const { asksFirst } = door.needs(verb);
      if (asksFirst === "never") run(verb);
      else lookAndAsk(verb, asksFirst === "always" ? "eraseAll" : "clearTyped");
    },
    [door, lookAndAsk, run],
  );

  const answer = useCallback(
    (yes: boolean) => {
      const { phase } = now.current;
      if (phase.kind !== "asking") return;
      if (!yes) return dispatch({ type: "declined" });
      run(phase.verb);
    },
    [run],
  );

  const jumpTo = useCallback(
    (sheet: string, row: number, column: number, said: string | null) => {
      door.goTo(sheet, row, column).then(
        () => {
          dispatch({ type: "jumped" });
          if (said !== null) dispatch({ type: "said", said });
        },
        (error: unknown) => {
          const trouble = door.troubleOf(error);
          // These have their own advice; whatever else, the place is no longer there.
          const isTheProgram = trouble.kind === "cellEditMode" || trouble.kind === "connectionLost";
          dispatch({ type: "jumpFailed", trouble: isTheProgram ? trouble : { ...trouble, kind: "goTo" } });
        },
      );
    },
    [door],
  );

  const answerFor = useCallback(
    (answering: Answering) => {
      if (isBusy(now.current)) return;
      if (answering.verb === "accept") store.rememberOfficer(answering.by);
      run("check", (options) => door.answer(answering, options));
    },
    [door, run, store],
  );

  const mend = useCallback(
    (mending: Mending) => {
      if (!isBusy(now.current)) run("check", (options) => door.mend(mending, options));
    },
    [door, run],
  );

  return {
    state,
    watching,
    live,
    request,
    answer,
    cancel: useCallback(() => {
      abort.current?.abort();
      dispatch({ type: "cancelAsked" });
    }, []),
    wait: useCallback(() => {
      dispatch({ type: "heard" });
      silence.begin();
    }, [silence]),
    leave,
    answerFor,
    mend,
    previewFixes: useCallback((findings) => door.previewFixes(findings), [door]),
    officer: useCallback(() => store.officer(), [store]),
    jump: useCallback(
      (finding, said) => jumpTo(finding.place.sheet, finding.place.row ?? 1, finding.place.column ?? 1, said),
      [jumpTo],
    ),
    say: useCallback((said) => dispatch({ type: "said", said }), []),
    jumpToCell: useCallback((...where) => void door.goTo(...where).catch(() => undefined), [door]),
    jumpToSheet: useCallback((sheet, row = 1, column = 1) => jumpTo(sheet, row, column, null), [jumpTo]),
    beside,
    onTyped,
    remapped: useCallback((how) => dispatch({ type: "remapped", how }), []),
    fail: useCallback((trouble) => dispatch({ type: "jumpFailed", trouble }), []),
    dismiss: useCallback(() => dispatch({ type: "dismissed" }), []),
  };
}

/** Whoever wants to hear that something was typed where Sổ Thi đua writes. */
function useTyped(): { onTyped: Pane["onTyped"]; typed: () => void } {
  const [listeners] = useState(() => new Set<() => void>());
  return {
    onTyped: useCallback(
      (heard) => {
        listeners.add(heard);
        return () => void listeners.delete(heard);
      },
      [listeners],
    ),
    typed: useCallback(() => {
      for (const heard of listeners) heard();
    }, [listeners]),
  };
}

interface Heard {
  changed(change: CellsChanged): void;
  typed(): void;
}

/** Listens to the workbook; what failed (a cell was being edited, say) is tried again after the next run. */
function useWatch(door: Door, told: Heard): { watching: boolean; watchAgain: () => void; watchAnew: () => void } {
  const [watching, setWatching] = useState(true);
  const [attempt, setAttempt] = useState(0);
  const failed = useRef(false);
  const heard = useRef(told);
  heard.current = told;
  useEffect(() => {
    let gone = false;
    let stop: (() => void) | null = null;
    door
      .watch(
        (change) => heard.current.changed(change),
        () => heard.current.typed(),
      )
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
  const watchAnew = useCallback(() => setAttempt((n) => n + 1), []);
  return { watching, watchAgain, watchAnew };
}

/** After so long without an answer the officer is told, and asked whether to wait. */
const SILENCE_MS = 30_000;

function useSilence(tell: () => void): { begin: () => void; end: () => void } {
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const heard = useRef(tell);
  heard.current = tell;
  const [silence] = useState(() => {
    const end = (): void => {
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = null;
    };
    const begin = (): void => {
      end();
      timer.current = setTimeout(() => heard.current(), SILENCE_MS);
    };
    return { begin, end };
  });
  useEffect(() => silence.end, [silence]);
  return silence;
}
