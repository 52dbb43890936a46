/**
 * The work of the mapping dialog: its draft, read again after a choice that changes what else is found, and kept at
 * last.
 */
import { useRef, useState } from "react";
import type { WorkbookMapping } from "../../domain/registration/model/decisions";
import type { ReadingPreview, Trouble } from "../door/door";
import type { Remapping } from "../state/paneState";
import type { DialogProps } from "../state/useDialog";
import { draftOf, mappingIn, withDescriptions } from "./draft";
import type { Draft } from "./draft";

export interface MappingWork {
  readonly draft: Draft;
  readonly working: "reading" | "saving" | null;
  readonly trouble: Trouble | null;
  /** Takes a choice that changes nothing else. */
  choose(next: Draft): void;
  /** Takes a choice that changes what else is found. */
  reread(next: Draft): void;
  /** null: everything that was decided is forgotten. */
  keep(mapping: WorkbookMapping | null, how: Remapping): void;
  forgetTrouble(): void;
}

export function useMappingDraft({ first, door, onClose }: DialogProps<ReadingPreview, Remapping>): MappingWork {
  const [draft, setDraft] = useState(() => draftOf(first.decided, first.reading.described));
  const [working, setWorking] = useState<MappingWork["working"]>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  /** Of several readings under way the last one counts. */
  const turn = useRef(0);

  const reread = (next: Draft): void => {
    const before = draft;
    setDraft(next);
    setTrouble(null);
    setWorking("reading");
    const mine = ++turn.current;
    door
      .preview({ mapping: mappingIn(next), headerRows: next.headerRows })
      .then(
        ({ reading }) => mine === turn.current && setDraft((now) => withDescriptions(now, reading.described)),
        (error: unknown) => {
          if (mine !== turn.current) return;
          // The choice is taken back.
          setDraft(before);
          setTrouble(door.troubleOf(error));
        },
      )
      .finally(() => mine === turn.current && setWorking(null));
  };

  const keep = (mapping: WorkbookMapping | null, how: Remapping): void => {
    setTrouble(null);
    setWorking("saving");
    turn.current += 1;
    door.saveMapping(mapping).then(
      () => onClose(how),
      (error: unknown) => {
        setWorking(null);
        setTrouble(door.troubleOf(error));
      },
    );
  };

  return { draft, working, trouble, choose: setDraft, reread, keep, forgetTrouble: () => setTrouble(null) };
}
