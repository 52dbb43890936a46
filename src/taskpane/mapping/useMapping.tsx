/** The mapping dialog: loaded and opened on request, over what the workbook holds at that moment. */
import { useCallback, useState } from "react";
import type { ComponentType, ReactNode } from "react";
import type { MappingDialogProps } from "./MappingDialog";
import type { Door, ReadingPreview } from "../door/door";
import { loadPart, troubleWith } from "../state/loadPart";
import type { Pane } from "../state/usePane";

interface Opened {
  readonly first: ReadingPreview;
  readonly Dialog: ComponentType<MappingDialogProps>;
}

export interface Mapping {
  open(): void;
  /** It cannot be opened now: something runs, is asked, or it is open. */
  readonly busy: boolean;
  /** Asked for, and not there yet. */
  readonly opening: boolean;
  /** null while it is closed. */
  readonly dialog: ReactNode;
}

export function useMapping(door: Door, pane: Pane): Mapping {
  const [opened, setOpened] = useState<Opened | null>(null);
  const { fail, mappingClosed, mappingOpened, state } = pane;
  const busy = state.phase.kind === "running" || state.phase.kind === "asking" || state.mapping || state.reporting;
  const open = useCallback(() => {
    if (busy) return;
    mappingOpened();
    Promise.all([door.preview(), loadPart(() => import("./MappingDialog"))]).then(
      ([first, { MappingDialog }]) => setOpened({ first, Dialog: MappingDialog }),
      (error: unknown) => {
        mappingClosed(null);
        fail(troubleWith(error, (one) => door.troubleOf(one)));
      },
    );
  }, [busy, door, fail, mappingClosed, mappingOpened]);
  const close = useCallback(
    (how: "saved" | "reset" | null) => {
      setOpened(null);
      mappingClosed(how);
    },
    [mappingClosed],
  );
  return {
    open,
    busy,
    opening: state.mapping && opened === null,
    dialog:
      opened === null ? null : (
        <opened.Dialog
          first={opened.first}
          onPreview={(trial) => door.preview(trial)}
          onSave={(mapping) => door.saveMapping(mapping)}
          troubleOf={(error) => door.troubleOf(error)}
          onClose={close}
        />
      ),
  };
}
