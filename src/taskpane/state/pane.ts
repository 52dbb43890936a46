/** What the screens see of the pane: its state, and what an officer can ask of it. `usePane` and `useDialog` answer. */
import type { Finding } from "../../domain/rules/rule";
import type { Answering, FixesDone, Mending, Trouble, Verb } from "../door/door";
import type { Live } from "./useLive";
import type { DialogId, PaneState, Remapping } from "./paneState";

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
  jumpToSheet(sheet: string): void;
  dialogOpened(dialog: DialogId): void;
  dialogClosed(): void;
  remapped(how: Remapping): void;
  /** Something beside the verbs did not work. */
  fail(trouble: Trouble): void;
  dismiss(): void;
}

/** The way to a dialog, for the button that opens it. */
export interface DialogOpener {
  open(): void;
  /** It cannot be opened now: something runs, is asked, or a dialog is open. */
  readonly busy: boolean;
  /** Asked for, and not there yet. */
  readonly opening: boolean;
}
