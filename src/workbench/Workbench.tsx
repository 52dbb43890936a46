/** The workbench: a bar, the grid of the open workbook, and beside it the very pane that Excel shows. */
import { useEffect, useMemo, useRef, useState } from "react";
import type { DragEvent, RefObject } from "react";
import type { Language } from "../messages";
import { mountPane } from "../taskpane/mount";
import { Book, sheetInFront } from "./Book";
import { LeaveDialog } from "./LeaveDialog";
import { provideOffice } from "./office";
import { workbenchText } from "./texts";
import type { Say } from "./texts";
import { useEditing } from "./useEditing";
import { useFiles } from "./useFiles";
import type { Files } from "./useFiles";
import type { OpenWorkbook } from "./workbook";

export interface WorkbenchProps {
  readonly language: Language;
  readonly dark: boolean;
  readonly first: OpenWorkbook;
}

export function Workbench({ language, dark: firstDark, first }: WorkbenchProps) {
  // Each workbook has a page of its own: nothing of the one before is left in it.
  const [{ open, number }, setOpen] = useState({ open: first, number: 0 });
  const [dark, setDark] = useState(firstDark);
  return (
    <Work
      key={number}
      {...{ language, dark, open }}
      isSample={number === 0}
      onTheme={() => setDark(!dark)}
      onOpened={(next) => setOpen({ open: next, number: number + 1 })}
    />
  );
}

interface WorkProps {
  readonly language: Language;
  readonly dark: boolean;
  readonly open: OpenWorkbook;
  readonly isSample: boolean;
  onTheme(): void;
  onOpened(next: OpenWorkbook): void;
}

function Work({ language, dark, open, isSample, onTheme, onOpened }: WorkProps) {
  const text = useMemo(() => workbenchText(language), [language]);
  const { standIn } = open;
  const [revision, setRevision] = useState(0);
  const [, setSelections] = useState(0);
  // What the pane does to the workbook (and where it jumps) is followed: one redraw per request.
  useEffect(() => standIn.onActivity(() => setRevision((n) => n + 1)), [standIn]);
  const sheet = sheetInFront(standIn.book);
  const editing = useEditing(standIn, sheet);
  const files = useFiles({ open, isSample, editing, language, onOpened });
  const pane = useRef<HTMLDivElement>(null);
  usePane(pane, { language, dark, file: open.fileName });
  return (
    <div className="workbench" {...dropping(files)}>
      <Bar {...{ text, dark, files, onTheme }} />
      <div className="said">
        {files.trouble !== null && (
          <p className="trouble" role="alert">
            {files.trouble}
          </p>
        )}
        <p className="told" role="status">
          {files.told !== null && text(files.told)}
        </p>
      </div>
      <div className="work">
        <Book {...{ standIn, sheet, editing, revision, text }} onSelected={() => setSelections((n) => n + 1)} />
        <div className="pane" ref={pane} />
      </div>
      <section className="file" aria-label={text("file")}>
        {open.fileName}
        {isSample ? ` – ${text("sample")}` : ""}
      </section>
      {files.waiting !== null && <LeaveDialog text={text} onAnswer={files.answer} />}
    </div>
  );
}

/** The pane beside the grid, in a place of its own. */
function usePane(
  place: RefObject<HTMLDivElement | null>,
  { language, dark, file }: { language: Language; dark: boolean; file: string },
): void {
  useEffect(() => {
    const host = place.current;
    if (!host) return;
    provideOffice({ displayLanguage: language === "en" ? "en-US" : "vi-VN", dark, file });
    document.documentElement.dataset.theme = dark ? "dark" : "light";
    const element = document.createElement("div");
    element.className = "paneRoot";
    host.replaceChildren(element);
    let unmount: (() => void) | null = null;
    let gone = false;
    void mountPane(element).then((stop) => (gone ? stop() : (unmount = stop)));
    return () => {
      gone = true;
      unmount?.();
    };
  }, [place, language, dark, file]);
}

/** A file may be dropped anywhere on the page. */
function dropping(files: Files) {
  const carriesFile = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes("Files");
  return {
    onDragOver: (event: DragEvent) => carriesFile(event) && event.preventDefault(),
    onDrop: (event: DragEvent) => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      const file = event.dataTransfer.files[0];
      if (file) files.choose(file);
    },
  };
}

interface BarProps {
  readonly text: Say;
  readonly dark: boolean;
  readonly files: Files;
  onTheme(): void;
}

/** The pane brings the page's banner, main part and heading; around it there are only named regions. */
function Bar({ text, dark, files, onTheme }: BarProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <section className="bar" aria-label={text("title")}>
      <div className="titles">
        <p className="title">{text("title")}</p>
        <p>{text("lead")}</p>
      </div>
      <div className="buttons">
        <button type="button" title={text("drop")} onClick={() => input.current?.click()}>
          {text("open")}
        </button>
        <input
          ref={input}
          type="file"
          accept=".xlsx,.xlsm,.xltx,.xltm,.xls"
          hidden
          aria-hidden="true"
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = "";
            if (file) files.choose(file);
          }}
        />
        <button type="button" onClick={() => void files.download()}>
          {text("download")}
        </button>
        <button type="button" onClick={onTheme}>
          {text(dark ? "light" : "dark")}
        </button>
      </div>
    </section>
  );
}
