/**
 * The work of the page «Cách đọc sổ»: its draft, read again after a choice that changes what else is found, and kept at
 * last. What was chosen and not kept yet is handed out, so that closing the pane loses nothing.
 */
import { useEffect, useRef, useState } from "react";
import type { Campaign } from "../../domain/campaign/campaign";
import type { WorkbookMapping } from "../../domain/registration/model/decisions";
import type { Explanation, Door, ReadingPreview, Trial, Trouble } from "../door/door";
import { draftOf, isDecided, mappingIn, withDescriptions } from "./draft";
import type { Draft } from "./draft";

/** What was read, and what was chosen on it. */
export interface MappingRead {
  readonly draft: Draft;
  /** Under the draft, as far as it was read again. */
  readonly reading: Explanation;
  /** As the page found it: what is asked stays in its place while it is answered. */
  readonly first: Explanation;
  readonly campaign: Campaign;
  /** Something was decided earlier that could be forgotten. */
  readonly wasDecided: boolean;
}

export interface MappingWork {
  /** null: not read yet. */
  readonly read: MappingRead | null;
  readonly working: "reading" | "saving" | null;
  readonly trouble: Trouble | null;
  /** Takes a choice that changes nothing else. */
  choose(next: Draft): void;
  /** Takes a choice that changes what else is found. */
  reread(next: Draft): void;
  /** null: everything that was decided is forgotten. */
  keep(mapping: WorkbookMapping | null): void;
  readAgain(): void;
  forgetTrouble(): void;
}

interface Around {
  readonly door: Pick<Door, "preview" | "saveMapping" | "troubleOf">;
  /** What was chosen and not kept when the page was left; null: nothing. */
  readonly begun: Trial | null;
  readonly onBegun: (begun: Trial | null) => void;
  readonly onSaved: () => void;
}

export function useMappingDraft({ door, begun, onBegun, onSaved }: Around): MappingWork {
  const [read, setRead] = useState<MappingRead | null>(null);
  const [working, setWorking] = useState<MappingWork["working"]>("reading");
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [attempt, setAttempt] = useState(0);
  /** Of several readings under way the last one counts. */
  const turn = useRef(0);
  const kept = useRef(begun);

  /** Only the last one is taken. */
  const previewed = (trial: Trial | undefined, take: (found: ReadingPreview) => void, failed: () => void): void => {
    const mine = ++turn.current;
    setTrouble(null);
    setWorking("reading");
    door
      .preview(trial)
      .then(
        (found) => mine === turn.current && take(found),
        (error: unknown) => {
          if (mine !== turn.current) return;
          failed();
          setTrouble(door.troubleOf(error));
        },
      )
      .finally(() => mine === turn.current && setWorking(null));
  };

  useEffect(() => {
    const trial = kept.current;
    previewed(
      trial ?? undefined,
      ({ reading, decided, campaign }) => {
        const draft = draftOf(decided, reading.described);
        setRead({
          draft: trial === null ? draft : { ...draft, headerRows: trial.headerRows, changed: true },
          reading,
          first: reading,
          campaign,
          wasDecided: isDecided(decided),
        });
      },
      () => undefined,
    );
    return () => {
      turn.current += 1;
    };
    // Read once; again when it is asked for.
  }, [attempt]);

  const choose = (draft: Draft): void => {
    setRead((now) => (now === null ? now : { ...now, draft }));
    onBegun(draft.changed ? { mapping: mappingIn(draft), headerRows: draft.headerRows } : null);
  };
  const reread = (next: Draft): void => {
    if (read === null) return;
    const before = read.draft;
    choose(next);
    previewed(
      { mapping: mappingIn(next), headerRows: next.headerRows },
      ({ reading }) =>
        setRead((now) => now && { ...now, reading, draft: withDescriptions(now.draft, reading.described) }),
      // The choice is taken back.
      () => choose(before),
    );
  };
  const keep = (mapping: WorkbookMapping | null): void => {
    turn.current += 1;
    setTrouble(null);
    setWorking("saving");
    door.saveMapping(mapping).then(
      () => {
        onBegun(null);
        onSaved();
      },
      (error: unknown) => {
        setWorking(null);
        setTrouble(door.troubleOf(error));
      },
    );
  };
  return {
    read,
    working,
    trouble,
    choose,
    reread,
    keep,
    readAgain: () => setAttempt((n) => n + 1),
    forgetTrouble: () => setTrouble(null),
  };
}
