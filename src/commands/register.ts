/**
 * The ribbon's functions. Their names are the FunctionName values of manifest.xml. Each shows the pane first, so
 * that questions, progress and results are seen, then asks it for what the button is named after; the pane opens the
 * tab that shows it. `completed` is called as soon as that
 * is done: Excel disables the button until then, and stops waiting after some minutes.
 */
import { requestVerb } from "../actions/requests";
import type { RequestedVerb } from "../actions/requests";

/** Function name in the manifest -> verb. */
export const ribbonFunctions: Readonly<Record<string, RequestedVerb>> = {
  check: "check",
  previous: "previous",
  next: "next",
  meeting: "meeting",
  slips: "slips",
  clearMarks: "clearMarks",
  undo: "undo",
};

/** The few members of `Office` that the ribbon needs; the workbench and the tests give their own. */
export interface OfficeRibbon {
  readonly actions: { associate(name: string, body: (event: { completed(): void }) => void): void };
  /** Not there yet while the host's own file is being loaded. */
  readonly addin?: { showAsTaskpane(): Promise<void> };
}

export function registerRibbon(office: OfficeRibbon): void {
  for (const [name, verb] of Object.entries(ribbonFunctions)) {
    office.actions.associate(name, (event) => {
      void showAndAsk(office, verb).finally(() => event.completed());
    });
  }
}

async function showAndAsk(office: OfficeRibbon, verb: RequestedVerb): Promise<void> {
  // A pane that cannot be shown (already open, or an old build) is no reason not to do what was asked.
  await office.addin?.showAsTaskpane().catch(() => undefined);
  requestVerb(verb);
}
