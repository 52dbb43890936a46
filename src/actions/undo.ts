/** The last steps of ours taken back, the newest first. */
import type { Control, Session, Undone } from "../workbook";
import type { ActionOptions } from "./action";
import { logOf } from "./log";

export async function undo(
  session: Session,
  count: number,
  options: Pick<ActionOptions, "now" | "who" | "campaign">,
  control?: Control,
): Promise<readonly Undone[]> {
  const undone: Undone[] = [];
  for (let left = count; left > 0; left--) {
    const step = await session.undo(control, logOf("undo", options));
    if (step === null) break;
    undone.push(step);
  }
  return undone;
}
