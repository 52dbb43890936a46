/** What the screens see of the pane: its state, and what an officer can ask of it. `usePane` answers. */
import type { Finding } from "../../domain/rules/rule";
import type { Answering, FixesDone, Mending, Trouble, Verb } from "../door/door";
import type { Live } from "./useLive";
import type { PaneState, Remapping } from "./paneState";

export interface Pane {
  readonly state: PaneState;
  /** Changes in the workbook are heard of. false: the officer has to remember to check again. */
  readonly watching: boolean;
  readonly live: Live;
  /** Runs a verb, or first asks what has to be asked. */
  request(verb: Verb): void;
  /** The answer to the open question. */
  answer(yes: boolean): void;
  cancel(): void;
  /** After silence: to wait on, or to give the run up. */
  wait(): void;
  leave(): void;
  /** Puts into the workbook that the officer answers for findings, or does so no longer, and checks. */
  answerFor(answering: Answering): void;
  /** Changes the officer's cells as findings say, or takes that back, and checks. */
  mend(mending: Mending): void;
  /** What remedies would change; writes nothing. */
  previewFixes(findings: readonly Finding[]): Promise<FixesDone>;
  /** Who accepts findings on this machine, as it was said the last time. */
  officer(): string;
  /** `said`: what is heard when the cell is there. */
  jump(finding: Finding, said: string): void;
  /** To be heard, by whoever does not see it. */
  say(said: string): void;
  /** To its first cell, or to the one that is named. */
  jumpToSheet(sheet: string, row?: number, column?: number): void;
  /** Shows a cell, or a column from there to `lastRow`, beside what is asked about it; where that fails, nothing is said. */
  jumpToCell(sheet: string, row: number, column: number, lastRow?: number): void;
  /** Reads or keeps something beside the verbs: it waits for the one that runs, and the next one waits for it. */
  beside<T>(task: () => Promise<T>): Promise<T>;
  /** Calls back when something was typed where Sổ Thi đua writes: an answer on a letter. Returns how to stop. */
  onTyped(heard: () => void): () => void;
  remapped(how: Remapping): void;
  /** Something beside the verbs did not work. */
  fail(trouble: Trouble): void;
  dismiss(): void;
}

/** The way to a page, for the button that opens it. */
export interface PageOpener {
  open(): void;
  /** Something runs or is asked. */
  readonly busy: boolean;
}
