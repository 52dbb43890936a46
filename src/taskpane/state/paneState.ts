/** The pane's state as a value, and how it changes. Pure: every path an officer can take is a row of a test. */
import type { CellsChanged, CheckResult, LiveOutcome, Step, Trouble, TypedTexts, Verb } from "../door/door";
import { joinedChanges, withChange } from "./changes";
import type { Changes as Changed } from "./changes";

export type Question = "eraseAll" | "clearTyped";
/** What the officer did with how the workbook is to be read, or by which campaign it is judged. */
export type Remapping = "saved" | "reset" | "campaign";

export type Phase =
  | { readonly kind: "idle" }
  /** A question stands open; `verb` runs after a yes. */
  | { readonly kind: "asking"; readonly question: Question; readonly verb: Verb; readonly typed: TypedTexts }
  | {
      readonly kind: "running";
      readonly verb: Verb;
      readonly step: Step | null;
      readonly done: number;
      readonly total: number;
      readonly cancelling: boolean;
      /** A request has not been answered for long. */
      readonly silent: boolean;
    }
  /** `cleared`: what had been typed into what was taken out; `logged`: the sheet of the log. Both null after a check. */
  | {
      readonly kind: "done";
      readonly verb: Verb;
      readonly cleared: TypedTexts | null;
      readonly logged: string | null;
    }
  | { readonly kind: "failed"; readonly verb: Verb; readonly trouble: Trouble };

export interface PaneState {
  readonly phase: Phase;
  /** The last finished check; stays in view while something else runs, is asked or fails. */
  readonly result: CheckResult | null;
  /** What changed in the workbook after the result was read: it is stale. */
  readonly changed: Changed | null;
  /** What changed while a check was under way: its result is stale from the start. */
  readonly changedMeanwhile: Changed | null;
  /** A check after an edit, beside whatever the officer sees. */
  readonly live: LiveCheck;
  /** Of how many whole checks results were shown: a list begins anew with each, and only then. */
  readonly listing: number;
  /** Jumping to a cell failed: said beside the list, which stays. */
  readonly jumpTrouble: Trouble | null;
  /** How the workbook is to be read or judged was changed after the result: it shows what was before. */
  readonly remapped: Remapping | null;
  /** How often that was done. */
  readonly kept: number;
  /** What is to be heard of the last jump, or of what the officer chose to see; null: other things have happened since. */
  readonly said: string | null;
}

export interface LiveCheck {
  readonly checking: boolean;
  /** What the last one changed; null: the result is a whole check's. */
  readonly last: Omit<LiveOutcome["changed"], "moved"> | null;
  /** Of which check the sheets of results and totals are; null: of the one that is shown. */
  readonly sheetsOf: string | null;
}

export type PaneEvent =
  /** What has been typed is known: the verb under way stops for a question. */
  | { readonly type: "lookedUp"; readonly question: Question; readonly typed: TypedTexts }
  /** No, or closed. */
  | { readonly type: "declined" }
  | { readonly type: "started"; readonly verb: Verb }
  | { readonly type: "progressed"; readonly step: Step; readonly done: number; readonly total: number }
  | { readonly type: "cancelAsked" }
  /** Nothing was heard of the program for long; it was, or the officer waits on. */
  | { readonly type: "silent" }
  | { readonly type: "heard" }
  | { readonly type: "finished"; readonly result: CheckResult }
  | { readonly type: "cleared"; readonly typed: TypedTexts }
  | { readonly type: "logged"; readonly sheet: string }
  | { readonly type: "failed"; readonly trouble: Trouble }
  | { readonly type: "workbookChanged"; readonly change: CellsChanged }
  | { readonly type: "liveBegan" }
  | { readonly type: "liveChecked"; readonly outcome: LiveOutcome }
  /** It did not work, or a whole check is needed. */
  | { readonly type: "liveFailed" }
  | { readonly type: "jumped" }
  | { readonly type: "said"; readonly said: string }
  | { readonly type: "jumpFailed"; readonly trouble: Trouble }
  | { readonly type: "remapped"; readonly how: Remapping }
  | { readonly type: "dismissed" };

const NO_LIVE: LiveCheck = { checking: false, last: null, sheetsOf: null };

export const atRest: PaneState = {
  phase: { kind: "idle" },
  result: null,
  changed: null,
  changedMeanwhile: null,
  live: NO_LIVE,
  listing: 0,
  jumpTrouble: null,
  remapped: null,
  kept: 0,
  said: null,
};

/** Something runs or is asked: nothing else can be begun. */
export function isBusy({ phase }: Pick<PaneState, "phase">): boolean {
  return phase.kind === "running" || phase.kind === "asking";
}

type Changes = {
  readonly [Type in PaneEvent["type"]]: (
    state: PaneState,
    event: Extract<PaneEvent, { readonly type: Type }>,
  ) => PaneState;
};

/** What does not fit the state (an answer of something that runs no more) leaves it as it is, the same value. */
const changes: Changes = {
  lookedUp(state, { question, typed }) {
    const { phase } = state;
    if (phase.kind !== "running") return state;
    return { ...state, phase: { kind: "asking", question, verb: phase.verb, typed } };
  },
  declined(state) {
    return state.phase.kind === "asking" ? { ...state, phase: { kind: "idle" } } : state;
  },
  started(state, { verb }) {
    if (state.phase.kind === "running") return state;
    return {
      ...state,
      phase: { kind: "running", verb, step: null, done: 0, total: 0, cancelling: false, silent: false },
      // Where a check after an edit was under way this one takes its place.
      changed: joinedChanges(state.changed, state.changedMeanwhile),
      changedMeanwhile: null,
      live: { ...state.live, checking: false },
      jumpTrouble: null,
    };
  },
  progressed(state, { step, done, total }) {
    const { phase } = state;
    return phase.kind === "running" ? { ...state, phase: { ...phase, step, done, total } } : state;
  },
  cancelAsked(state) {
    const { phase } = state;
    return phase.kind === "running" ? { ...state, phase: { ...phase, cancelling: true } } : state;
  },
  silent(state) {
    const { phase } = state;
    return phase.kind === "running" ? { ...state, phase: { ...phase, silent: true } } : state;
  },
  heard(state) {
    const { phase } = state;
    return phase.kind === "running" && phase.silent ? { ...state, phase: { ...phase, silent: false } } : state;
  },
  finished(state, { result }) {
    const { phase, changedMeanwhile: changed, listing } = state;
    if (phase.kind !== "running") return state;
    const done = { kind: "done", verb: phase.verb, cleared: null, logged: null } as const;
    return { ...atRest, phase: done, result, changed, listing: listing + 1 };
  },
  cleared(state, { typed }) {
    const { phase } = state;
    if (phase.kind !== "running") return state;
    return { ...atRest, phase: { kind: "done", verb: phase.verb, cleared: typed, logged: null } };
  },
  logged(state, { sheet }) {
    const { phase } = state;
    if (phase.kind !== "running") return state;
    const done = { kind: "done", verb: phase.verb, cleared: null, logged: sheet } as const;
    return { ...withMeanwhile(state), phase: done, said: null };
  },
  failed(state, { trouble }) {
    const { phase } = state;
    if (phase.kind !== "running") return state;
    return { ...withMeanwhile(state), phase: { kind: "failed", verb: phase.verb, trouble }, said: null };
  },
  workbookChanged(state, { change }) {
    const { phase, result, changed, changedMeanwhile, live } = state;
    if (phase.kind === "running" || live.checking)
      return { ...state, changedMeanwhile: withChange(changedMeanwhile, change) };
    return result === null ? state : { ...state, changed: withChange(changed, change), said: null };
  },
  liveBegan(state) {
    if (state.phase.kind === "running" || state.result === null) return state;
    return { ...state, changedMeanwhile: null, live: { ...state.live, checking: true } };
  },
  liveChecked(state, { outcome: { result, changed } }) {
    const { live, result: shown } = state;
    if (!live.checking || shown === null) return state;
    const { moved: _, ...last } = changed;
    const { cellsWritten, protectedSheets } = result.written;
    const { mended, slips, written } = shown;
    return {
      ...state,
      // What was made beside the marks is still what the whole check made.
      result: {
        ...result,
        ...(mended === undefined ? {} : { mended }),
        slips,
        written: { ...written, cellsWritten, protectedSheets },
      },
      changed: state.changedMeanwhile,
      changedMeanwhile: null,
      live: { checking: false, last, sheetsOf: live.sheetsOf ?? shown.moment },
      said: null,
    };
  },
  liveFailed(state) {
    return state.live.checking ? { ...withMeanwhile(state), live: { ...state.live, checking: false } } : state;
  },
  jumped(state) {
    return { ...state, jumpTrouble: null };
  },
  said(state, { said }) {
    return { ...state, said };
  },
  jumpFailed(state, { trouble }) {
    return { ...state, jumpTrouble: trouble };
  },
  remapped(state, { how }) {
    // What failed for want of a table may be read now.
    return {
      ...state,
      kept: state.kept + 1,
      remapped: how,
      said: null,
      phase: state.phase.kind === "failed" ? { kind: "idle" } : state.phase,
    };
  },
  dismissed(state) {
    const isOver = state.phase.kind === "done" || state.phase.kind === "failed";
    return { ...state, phase: isOver ? { kind: "idle" } : state.phase, jumpTrouble: null };
  },
};

/** What changed during a check that did not work out has changed since the result that is shown. */
const withMeanwhile = (state: PaneState): PaneState => ({
  ...state,
  changed: state.result === null ? null : joinedChanges(state.changed, state.changedMeanwhile),
  changedMeanwhile: null,
});

export function reduce(state: PaneState, event: PaneEvent): PaneState {
  const change = changes[event.type] as (state: PaneState, event: PaneEvent) => PaneState;
  return change(state, event);
}
