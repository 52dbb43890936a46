/** What is asked for on the ribbon runs as the pane's own buttons do, on the tab that shows it. */
import { useEffect, useRef, useState } from "react";
import type { Door, Requested } from "../door/door";
import type { Pane } from "./pane";
import type { Viewing } from "./useView";

/** A step through the list, as the ribbon asks for it: taken by the list when it is there. */
export interface StepAsked {
  readonly by: 1 | -1;
  taken(): void;
}

interface Around {
  readonly door: Pick<Door, "onRequested" | "steps" | "troubleOf">;
  readonly pane: Pane;
  readonly go: Viewing["go"];
}

/** null: none is asked for. */
export function useRibbon(around: Around): StepAsked | null {
  const { door } = around;
  const [step, setStep] = useState<StepAsked | null>(null);
  const now = useRef(around);
  now.current = around;
  useEffect(
    () =>
      door.onRequested((what) => {
        if (what !== "previous" && what !== "next") return verbAsked(what, now.current);
        const { pane, go } = now.current;
        // Without a list there is nothing to step through: where one begins is what helps.
        if (pane.state.result === null) return go("overview");
        go("issues");
        setStep({ by: what === "next" ? 1 : -1, taken: () => setStep(null) });
      }),
    [door],
  );
  return step;
}

function verbAsked(what: Exclude<Requested, "previous" | "next">, { door, pane, go }: Around): void {
  if (what !== "undo") {
    go(what === "check" ? "overview" : "papers");
    return pane.request(what);
  }
  door.steps().then(
    ({ length }) => {
      if (length === 0) return pane.fail({ kind: "nothingToUndo", detail: "", sheet: null });
      go("issues");
      pane.mend({ verb: "undo", steps: 1 });
    },
    (error: unknown) => pane.fail(door.troubleOf(error)),
  );
}
