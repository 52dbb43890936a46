/** The last steps of ours taken back, the newest first. */
import type { Control, Session, Undone } from "../workbook";

export async function undo(session: Session, count: number, control?: Control): Promise<readonly Undone[]> {
  const undone: Undone[] = [];
  for (let left = count; left > 0; left--) {
    const step = await session.undo(control);
    if (step === null) break;
    undone.push(step);
  }
  return undone;
}
