/** What can be taken back is looked up whenever something may have been done; the menu comes when there is something. */
import { useEffect, useState } from "react";
import type { ComponentType, ReactNode } from "react";
import type { Door, StepDone } from "../door/door";
import { loadPart } from "../state/loadPart";
import type { Pane } from "../state/pane";
import { isBusy } from "../state/paneState";
import type { UndoMenuProps } from "./UndoMenu";

type Menu = ComponentType<UndoMenuProps>;

/** null: there is nothing to take back, or Excel does not say. */
export function useUndo(door: Door, { state, mend }: Pane): ReactNode {
  const [steps, setSteps] = useState<readonly StepDone[]>([]);
  // A component is a function: kept in a box, so that it is not called as one.
  const [menu, setMenu] = useState<{ readonly Menu: Menu } | null>(null);
  const { kept } = state;
  const isAtRest = state.phase.kind !== "running";
  useEffect(() => {
    if (!isAtRest) return;
    let gone = false;
    const look = async (): Promise<void> => {
      const found = await door.steps();
      const Menu = found.length === 0 ? null : await loadPart(async () => (await import("./UndoMenu")).UndoMenu);
      if (gone) return;
      setSteps(found);
      if (Menu !== null) setMenu({ Menu });
    };
    // Without it everything else goes on.
    look().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [door, isAtRest, kept]);
  if (menu === null || steps.length === 0) return null;
  return <menu.Menu steps={steps} busy={isBusy(state)} onUndo={(count) => mend({ verb: "undo", steps: count })} />;
}
