/** «Tùy chọn báo cáo»: loaded and opened on request, over what the workbook remembers at that moment. */
import { useCallback, useState } from "react";
import type { ComponentType, ReactNode } from "react";
import type { ReportDialogProps } from "./ReportDialog";
import type { Door, ReportOptions } from "../door/door";
import { loadPart, troubleWith } from "../state/loadPart";
import type { Pane } from "../state/usePane";

interface Opened {
  readonly first: ReportOptions;
  readonly Dialog: ComponentType<ReportDialogProps>;
}

export interface Report {
  open(): void;
  readonly busy: boolean;
  /** Saved since the pane was opened; null: nothing. */
  readonly saved: ReportOptions | null;
  /** null while it is closed. */
  readonly dialog: ReactNode;
}

export function useReport(door: Door, pane: Pane): Report {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [saved, setSaved] = useState<ReportOptions | null>(null);
  const { fail, reportClosed, reportOpened, state } = pane;
  const busy = state.phase.kind === "running" || state.phase.kind === "asking" || state.mapping || state.reporting;
  const open = useCallback(() => {
    if (busy) return;
    reportOpened();
    setSaved(null);
    Promise.all([door.reportOptions(), loadPart(() => import("./ReportDialog"))]).then(
      ([first, { ReportDialog }]) => setOpened({ first, Dialog: ReportDialog }),
      (error: unknown) => {
        reportClosed();
        fail(troubleWith(error, (one) => door.troubleOf(one)));
      },
    );
  }, [busy, door, fail, reportClosed, reportOpened]);
  const close = useCallback(
    (chosen: ReportOptions | null) => {
      setOpened(null);
      setSaved(chosen);
      reportClosed();
    },
    [reportClosed],
  );
  return {
    open,
    busy,
    saved,
    dialog:
      opened === null ? null : (
        <opened.Dialog
          first={opened.first}
          onSave={(chosen) => door.saveReportOptions(chosen)}
          troubleOf={(error) => door.troubleOf(error)}
          onClose={close}
        />
      ),
  };
}
