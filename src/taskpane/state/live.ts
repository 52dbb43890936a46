/**
 * When to check after an edit, as a value and how it changes; times in milliseconds of any one clock. One check after a
 * pause; edits during a check ask for exactly one more. It knows neither what is checked nor what else runs.
 */
export interface LiveState {
  readonly on: boolean;
  /** Edits that no check has seen. */
  readonly pending: boolean;
  /** When the next check begins; null: none is due. */
  readonly dueAt: number | null;
  readonly checking: boolean;
  /** How often in a row it did not work. */
  readonly failures: number;
}

export type LiveEvent =
  | { readonly type: "switched"; readonly on: boolean; readonly at: number }
  /** A cell of the officer's, by the officer. */
  | { readonly type: "edited"; readonly at: number }
  | { readonly type: "began" }
  | { readonly type: "ended"; readonly at: number }
  /** It cannot be now (a cell is being edited, something else runs), and will be possible by itself. */
  | { readonly type: "postponed"; readonly at: number }
  | { readonly type: "failed"; readonly at: number }
  /** Another check has seen all edits. */
  | { readonly type: "covered" };

/** So long nothing more is typed. */
export const PAUSE_MS = 1000;
/** A person who is typing is asked no more often than this. */
export const RETRY_MS = 2000;
/** What has failed so often waits for the next edit: the officer sees that the result is stale. */
export const MOST_FAILURES = 2;

export const liveAtRest: LiveState = { on: false, pending: false, dueAt: null, checking: false, failures: 0 };

type Changes = {
  readonly [Type in LiveEvent["type"]]: (
    state: LiveState,
    event: Extract<LiveEvent, { readonly type: Type }>,
  ) => LiveState;
};

const changes: Changes = {
  switched(state, { on, at }) {
    if (on === state.on) return state;
    const isDue = on && state.pending && !state.checking;
    return { ...state, on, failures: 0, dueAt: isDue ? at + PAUSE_MS : null };
  },
  edited(state, { at }) {
    const isDue = state.on && !state.checking;
    return { ...state, pending: true, failures: 0, dueAt: isDue ? at + PAUSE_MS : null };
  },
  began(state) {
    return { ...state, checking: true, pending: false, dueAt: null };
  },
  ended(state, { at }) {
    const isDue = state.on && state.pending;
    return { ...state, checking: false, failures: 0, dueAt: isDue ? at + PAUSE_MS : null };
  },
  postponed(state, { at }) {
    return { ...state, checking: false, pending: true, dueAt: state.on ? at + RETRY_MS : null };
  },
  failed(state, { at }) {
    const failures = state.failures + 1;
    const isDue = state.on && (state.pending || failures < MOST_FAILURES);
    return { ...state, checking: false, pending: true, failures, dueAt: isDue ? at + RETRY_MS : null };
  },
  covered(state) {
    return state.checking ? state : { ...state, pending: false, dueAt: null, failures: 0 };
  },
};

export function liveNext(state: LiveState, event: LiveEvent): LiveState {
  const change = changes[event.type] as (state: LiveState, event: LiveEvent) => LiveState;
  return change(state, event);
}
