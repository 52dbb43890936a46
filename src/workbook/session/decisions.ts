/** The officer's decisions, as the workbook keeps them: one entry by name, changed without touching the others. */
import type { WorkbookState } from "./session";

type Decisions = WorkbookState["decisions"];

/** `value` null: none is kept under that name. */
export function withDecision(decisions: Decisions, name: string, value: unknown): Decisions {
  const { [name]: _, ...others } = decisions;
  return value === null ? others : { ...others, [name]: value };
}
