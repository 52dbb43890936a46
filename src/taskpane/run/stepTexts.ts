/** What is being done, in words. */
import type { PaneText } from "../../messages";
import type { Phase } from "../state/paneState";

export type Running = Extract<Phase, { kind: "running" }>;

/** «Đang đọc sổ» */
export function stepName({ cancelling, step }: Running, text: PaneText): string {
  if (cancelling) return text("progress.cancelling");
  return step === null ? text("progress.starting") : text(`progress.${step}`);
}

/** «Đang đọc sổ: 3/8» */
export function stepText(running: Running, text: PaneText): string {
  const { cancelling, step, done, total } = running;
  const name = stepName(running, text);
  return cancelling || step === null || total === 0 ? name : text("progress.of", { step: name, done, total });
}
