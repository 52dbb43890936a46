/** The dialogs of the pane: what each reads from the workbook first, and where it is loaded from. */
import type { Door, ReadingPreview, ReportOptions } from "./door/door";
import type { Pane } from "./state/pane";
import type { Remapping } from "./state/paneState";
import { useDialog } from "./state/useDialog";
import type { DialogPart, PaneDialog } from "./state/useDialog";

const mapping: DialogPart<ReadingPreview, Remapping> = {
  id: "mapping",
  first: (door) => door.preview(),
  load: async () => (await import("./mapping/MappingDialog")).MappingDialog,
};

const report: DialogPart<ReportOptions, ReportOptions> = {
  id: "report",
  first: (door) => door.reportOptions(),
  load: async () => (await import("./report/ReportDialog")).ReportDialog,
};

interface Dialogs {
  readonly mapping: PaneDialog<Remapping>;
  readonly report: PaneDialog<ReportOptions>;
}

export function useDialogs(door: Door, pane: Pane): Dialogs {
  return {
    mapping: useDialog(mapping, { door, pane, onAnswer: pane.remapped }),
    report: useDialog(report, { door, pane }),
  };
}
