/** The pane's state as a value, and how it changes. Pure: every path an officer can take is a row of a test. */
import type { CheckResult, Step, Trouble, Verb } from "../door/door";

export type Question = "firstWrite" | "eraseAll";

export type Phase =
  | { readonly kind: "idle" }
  /** A question stands open; `verb` runs after a yes. */
  | { readonly kind: "asking"; readonly question: Question; readonly verb: Verb }
  | {
      readonly kind: "running";
      readonly verb: Verb;
      readonly step: Step | null;
      readonly done: number;
      readonly total: number;
      readonly cancelling: boolean;
    }
  | { readonly kind: "done"; readonly verb: Verb }
  | { readonly kind: "failed"; readonly verb: Verb; readonly trouble: Trouble };

export interface PaneState {
  readonly phase: Phase;
  /** The last finished check; stays in view while something else runs, is asked or fails. */
  readonly result: CheckResult | null;
  /** The workbook changed after the result was read. */
  readonly stale: boolean;
  /** The workbook changed while a check was under way: its result is stale from the start. */
  readonly changedMeanwhile: boolean;
  /** Jumping to a cell failed: said beside the list, which stays. */
  readonly jumpTrouble: Trouble | null;
  /** How the workbook is to be read was saved or reset after the result: it shows the old reading. */
  readonly remapped: "saved" | "reset" | null;
  /** The mapping dialog stands open: no verb runs meanwhile. */
  readonly mapping: boolean;
  /** So does «Tùy chọn báo cáo». */
  readonly reporting: boolean;
  /** Index into `result.findings` of the finding last jumped to. */
  readonly visited: number | null;
}

export type PaneEvent =
  | { readonly type: "asked"; readonly question: Question; readonly verb: Verb }
  /** No, or closed. */
  | { readonly type: "declined" }
  | { readonly type: "started"; readonly verb: Verb }
  | { readonly type: "progressed"; readonly step: Step; readonly done: number; readonly total: number }
  | { readonly type: "cancelAsked" }
  | { readonly type: "finished"; readonly result: CheckResult | null }
  | { readonly type: "failed"; readonly trouble: Trouble }
  | { readonly type: "workbookChanged" }
  | { readonly type: "jumped"; readonly finding: number | null }
  | { readonly type: "jumpFailed"; readonly trouble: Trouble }
  | { readonly type: "mappingOpened" }
  /** `how` null: closed without saving. */
  | { readonly type: "mappingClosed"; readonly how: "saved" | "reset" | null }
  | { readonly type: "reportOpened" }
  | { readonly type: "reportClosed" }
  | { readonly type: "dismissed" };

export const atRest: PaneState = {
  phase: { kind: "idle" },
  result: null,
  stale: false,
  changedMeanwhile: false,
  jumpTrouble: null,
  remapped: null,
  mapping: false,
  reporting: false,
  visited: null,
};

export function reduce(state: PaneState, event: PaneEvent): PaneState {
  const { phase } = state;
  switch (event.type) {
    case "asked":
      return phase.kind === "running"
        ? state
        : { ...state, phase: { kind: "asking", question: event.question, verb: event.verb }, jumpTrouble: null };
    case "declined":
      return phase.kind === "asking" ? { ...state, phase: { kind: "idle" } } : state;
    case "started":
      if (phase.kind === "running") return state;
      return {
        ...state,
        phase: { kind: "running", verb: event.verb, step: null, done: 0, total: 0, cancelling: false },
        changedMeanwhile: false,
        jumpTrouble: null,
      };
    case "progressed":
      return phase.kind === "running"
        ? { ...state, phase: { ...phase, step: event.step, done: event.done, total: event.total } }
        : state;
    case "cancelAsked":
      return phase.kind === "running" ? { ...state, phase: { ...phase, cancelling: true } } : state;
    case "finished":
      if (phase.kind !== "running") return state;
      return {
        ...atRest,
        phase: { kind: "done", verb: phase.verb },
        result: event.result,
        stale: event.result !== null && state.changedMeanwhile,
      };
    case "failed":
      if (phase.kind !== "running") return state;
      return {
        ...state,
        phase: { kind: "failed", verb: phase.verb, trouble: event.trouble },
        stale: state.stale || (state.result !== null && state.changedMeanwhile),
      };
    case "workbookChanged":
      if (phase.kind === "running") return state.changedMeanwhile ? state : { ...state, changedMeanwhile: true };
      return state.result === null || state.stale ? state : { ...state, stale: true };
    case "mappingOpened":
      return phase.kind === "running" || phase.kind === "asking"
        ? state
        : { ...state, mapping: true, jumpTrouble: null };
    case "mappingClosed":
      if (event.how === null) return { ...state, mapping: false };
      // What failed for want of a table may be read now.
      return {
        ...state,
        mapping: false,
        remapped: event.how,
        phase: phase.kind === "failed" ? { kind: "idle" } : phase,
      };
    case "reportOpened":
      return phase.kind === "running" || phase.kind === "asking"
        ? state
        : { ...state, reporting: true, jumpTrouble: null };
    case "reportClosed":
      return { ...state, reporting: false };
    case "jumped":
      return { ...state, visited: event.finding, jumpTrouble: null };
    case "jumpFailed":
      return { ...state, jumpTrouble: event.trouble };
    case "dismissed":
      return phase.kind === "done" || phase.kind === "failed"
        ? { ...state, phase: { kind: "idle" }, jumpTrouble: null }
        : { ...state, jumpTrouble: null };
  }
}
