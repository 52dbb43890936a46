/** Opening another workbook and taking the open one home, so that nothing is lost without a question. */
import { useEffect, useRef, useState } from "react";
import { WorkbookFileError } from "../host";
import { fileErrorText } from "../messages";
import type { Language } from "../messages";
import type { Editing } from "./useEditing";
import type { WorkbenchText } from "./texts";
import type { OpenWorkbook } from "./workbook";
import { downloadWorkbook, openWorkbook } from "./workbook";

export interface Files {
  /** Why a file was not opened. */
  readonly trouble: string | null;
  readonly told: WorkbenchText | null;
  /** A file that waits for an answer. */
  readonly waiting: File | null;
  /** Opens it, or asks first. */
  choose(file: File): void;
  answer(answer: "save" | "drop" | "stay"): void;
  download(): Promise<void>;
}

function whyNotOpened(error: unknown, file: string, language: Language): string {
  if (!(error instanceof WorkbookFileError)) return fileErrorText("damaged", language, { file });
  const { kind, detail, damage, facts } = error;
  return fileErrorText(kind, language, { file, detail, damage, facts });
}

interface Around {
  readonly open: OpenWorkbook;
  readonly isSample: boolean;
  readonly editing: Editing;
  readonly language: Language;
  onOpened(next: OpenWorkbook): void;
}

export function useFiles({ open, isSample, editing, language, onOpened }: Around): Files {
  const [trouble, setTrouble] = useState<string | null>(null);
  const [told, setTold] = useState<WorkbenchText | null>(null);
  const [waiting, setWaiting] = useState<File | null>(null);
  const { changes } = open.standIn;
  const saved = useRef(changes());

  const hasChanges = (): boolean => {
    if (editing.draft !== null && editing.draft.text !== editing.draft.before) return true;
    // Of the sample only what a person typed into it is anybody's work.
    return changes() !== saved.current && (!isSample || editing.hasTyped());
  };
  const read = async (file: File): Promise<void> => {
    setTrouble(null);
    setTold("opening");
    try {
      onOpened(await openWorkbook(new Uint8Array(await file.arrayBuffer()), file.name));
    } catch (error) {
      setTrouble(whyNotOpened(error, file.name, language));
    }
    setTold(null);
  };
  const download = async (): Promise<void> => {
    editing.commit();
    const now = changes();
    await downloadWorkbook(open);
    saved.current = now;
    setTold("saved");
  };

  const asks = useRef(hasChanges);
  asks.current = hasChanges;
  const save = useRef(download);
  save.current = download;
  useEffect(() => {
    const leave = (event: BeforeUnloadEvent) => {
      if (asks.current()) event.preventDefault();
    };
    const key = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
      event.preventDefault();
      void save.current();
    };
    window.addEventListener("beforeunload", leave);
    window.addEventListener("keydown", key);
    return () => {
      window.removeEventListener("beforeunload", leave);
      window.removeEventListener("keydown", key);
    };
  }, []);

  return {
    trouble,
    told,
    waiting,
    choose(file) {
      editing.commit();
      if (hasChanges()) setWaiting(file);
      else void read(file);
    },
    answer(answer) {
      const file = waiting;
      setWaiting(null);
      if (file === null || answer === "stay") return;
      void (answer === "save" ? download() : Promise.resolve()).then(() => read(file));
    },
    download,
  };
}
