/** What comes to the list from outside the pane: a step that the ribbon asks for, and the cell that the officer selects. */
import { useEffect, useRef } from "react";
import type { TabProps } from "../state/tab";
import type { Here } from "./useIssues";

export function useOutside(here: Here, { selected, step }: Pick<TabProps, "selected" | "step">): void {
  const now = useRef(here);
  now.current = here;
  useEffect(() => {
    if (step === null) return;
    step.taken();
    const { ways, visit } = now.current;
    const to = step.by > 0 ? ways.next : ways.previous;
    if (to !== null) visit(to);
  }, [step]);
  useEffect(() => {
    const { issues, view, change } = now.current;
    // A finding's page is not changed under the officer's hands.
    if (selected === null || view.open !== null || view.fixing !== null) return;
    const { sheet, row, column } = selected;
    const found = issues.findingAt(sheet, row, column);
    const at = view.at === null ? undefined : issues.findings[issues.byKey.get(view.at) ?? -1];
    const isThere = at?.place.sheet === sheet && at.place.row === row && at.place.column === column;
    if (found !== null && !isThere) change({ at: issues.keys[found]! });
  }, [selected]);
}
