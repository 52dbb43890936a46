/** The workbench: a bar, the grid of the open workbook, and beside it the very pane that Excel shows. */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { WorkbookFileError } from "../host";
import { cellAt, columnName, usedRect, wholeSheet } from "../host/view";
import type { BookModel, CellModel, Rect, SheetModel } from "../host/view";
import { fileErrorText } from "../messages";
import type { Language } from "../messages";
import { mountPane } from "../taskpane/mount";
import { Grid } from "./Grid";
import { litCells } from "./highlights";
import type { Lit } from "./highlights";
import { provideOffice } from "./office";
import { workbenchText } from "./texts";
import type { OpenWorkbook } from "./workbook";
import { downloadWorkbook, openWorkbook } from "./workbook";

const firstRows = 300;
const moreRows = 500;

export interface WorkbenchProps {
  readonly language: Language;
  readonly dark: boolean;
  readonly first: OpenWorkbook;
}

function whyNotOpened(error: unknown, file: string, language: Language): string {
  if (!(error instanceof WorkbookFileError)) return fileErrorText("damaged", language, { file });
  const { kind, detail, damage, facts } = error;
  return fileErrorText(kind, language, { file, detail, damage, facts });
}

export function Workbench({ language, dark: firstDark, first }: WorkbenchProps) {
  const text = useMemo(() => workbenchText(language), [language]);
  const [open, setOpen] = useState(first);
  const [dark, setDark] = useState(firstDark);
  const [revision, setRevision] = useState(0);
  const [entered, setEntered] = useState(0);
  const [shownSheet, setShownSheet] = useState<string | null>(null);
  const [picked, setPicked] = useState<{ sheet: string; rect: Rect } | null>(null);
  const [limit, setLimit] = useState(firstRows);
  const [lit, setLit] = useState<Lit>(new Map());
  const [trouble, setTrouble] = useState<string | null>(null);
  const pane = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);

  const { standIn } = open;
  const { book } = standIn;

  // What the pane does to the workbook (and where it jumps) is followed: one redraw per request.
  useEffect(() => {
    let last = `${book.activeSheet}|${JSON.stringify(book.selection)}`;
    return standIn.onActivity(() => {
      const now = `${book.activeSheet}|${JSON.stringify(book.selection)}`;
      if (now !== last) {
        last = now;
        setShownSheet(null);
        setPicked(null);
      }
      setRevision((n) => n + 1);
    });
  }, [standIn, book]);

  useEffect(() => {
    const host = pane.current;
    if (!host) return;
    provideOffice({ displayLanguage: language === "en" ? "en-US" : "vi-VN", dark });
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
  }, [language, dark, open]);

  const sheet = sheetInFront(book, shownSheet);
  const selection = picked?.sheet === sheet.id ? picked.rect : selectionOn(book, sheet);
  const { allRows, rows, columns } = extent(sheet, limit, selection);

  useEffect(() => {
    let current = true;
    // After the answer has been painted: what lights up may take a moment to compute.
    const timer = setTimeout(() => void litCells(book, sheet, rows).then((now) => current && setLit(now)), 50);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [book, sheet, rows, revision]);

  const read = useCallback(
    async (file: File) => {
      setTrouble(null);
      try {
        const next = await openWorkbook(new Uint8Array(await file.arrayBuffer()), file.name);
        setShownSheet(null);
        setPicked(null);
        setLimit(firstRows);
        setLit(new Map());
        setOpen(next);
      } catch (error) {
        setTrouble(whyNotOpened(error, file.name, language));
      }
    },
    [language],
  );

  const { address, content } = cellShown(sheet, selection);

  return (
    <div className="workbench">
      {/* The pane brings the page's banner, main part and heading; around it there are only named regions. */}
      <section className="bar" aria-label={text("title")}>
        <div className="titles">
          <p className="title">{text("title")}</p>
          <p>{text("lead")}</p>
        </div>
        <div className="buttons">
          <button type="button" onClick={() => input.current?.click()}>
            {text("open")}
          </button>
          <input
            ref={input}
            type="file"
            accept=".xlsx,.xlsm"
            hidden
            aria-hidden="true"
            onChange={(event) => {
              const file = event.target.files?.[0];
              event.target.value = "";
              if (file) void read(file);
            }}
          />
          <button type="button" onClick={() => void downloadWorkbook(open)}>
            {text("download")}
          </button>
          <button type="button" onClick={() => setDark(!dark)}>
            {text(dark ? "light" : "dark")}
          </button>
        </div>
      </section>
      {trouble !== null && (
        <p className="trouble" role="alert">
          {trouble}
        </p>
      )}
      <div className="work">
        <section className="book" aria-label={text("grid")}>
          <FormulaBar
            // What is being typed stays while the pane works: it goes with the cell, with Enter, or where the cell changes.
            key={`${sheet.id}!${address}:${entered}:${content}`}
            address={address}
            content={content}
            label={text("cell")}
            onEnter={(value) => {
              setEntered((n) => n + 1);
              standIn.typeInto(sheet.name, address, value);
            }}
          />
          <Grid
            book={book}
            sheet={sheet}
            selection={selection}
            lit={lit}
            rows={rows}
            columns={columns}
            label={sheet.name}
            revision={revision}
            onSelect={(row, column) =>
              setPicked({ sheet: sheet.id, rect: { r0: row, c0: column, r1: row, c1: column } })
            }
          />
          {rows < allRows && (
            <button type="button" className="more" onClick={() => setLimit(rows + moreRows)}>
              {text("more", Math.min(moreRows, allRows - rows))}
            </button>
          )}
          <nav className="tabs" aria-label={text("sheets")}>
            {book.sheets
              .filter((s) => s.visibility === "Visible")
              .map((s) => (
                <button
                  key={s.id}
                  type="button"
                  aria-current={s.id === sheet.id ? "page" : undefined}
                  onClick={() => {
                    setShownSheet(s.id);
                    setPicked(null);
                  }}
                >
                  {s.name}
                </button>
              ))}
          </nav>
        </section>
        <div className="pane" ref={pane} />
      </div>
      <footer>
        {open.fileName}
        {open === first ? ` – ${text("sample")}` : ""}
      </footer>
    </div>
  );
}

/** The sheet that was chosen here, else the one in front. */
function sheetInFront(book: BookModel, chosen: string | null): SheetModel {
  return (
    book.sheets.find((s) => s.id === chosen) ??
    book.sheets.find((s) => s.id === book.activeSheet || s.name === book.activeSheet) ??
    book.sheets[0]!
  );
}

function selectionOn({ selection }: BookModel, sheet: SheetModel): Rect | null {
  return selection && (selection.sheet === sheet.id || selection.sheet === sheet.name) ? selection.rect : null;
}

/** Empty lines shown behind the last one used, rows shown below a selection far down, and the most columns shown. */
const [SPARE, BELOW, MOST_COLUMNS] = [3, 40, 60];

function extent(sheet: SheetModel, limit: number, selection: Rect | null) {
  const used = usedRect(sheet, false, wholeSheet());
  const allRows = (used?.r1 ?? 0) + SPARE;
  return {
    allRows,
    rows: Math.min(allRows, Math.max(limit, (selection?.r1 ?? 0) + BELOW)),
    columns: Math.min((used?.c1 ?? 0) + SPARE, MOST_COLUMNS),
  };
}

/** Address and contents of the selection's first cell, as they are typed. */
function cellShown(sheet: SheetModel, selection: Rect | null): { address: string; content: string } {
  if (!selection) return { address: "", content: "" };
  const { r0, c0 } = selection;
  return { address: `${columnName(c0)}${r0 + 1}`, content: contentOf(cellAt(sheet, r0, c0)) };
}

function contentOf(cell: CellModel | undefined): string {
  if (cell?.f !== undefined) return `=${cell.f}`;
  const v = cell?.v ?? null;
  if (v === null) return "";
  return typeof v === "object" ? v.error : String(v);
}

interface FormulaBarProps {
  /** "" while no cell is selected. */
  readonly address: string;
  readonly content: string;
  readonly label: string;
  onEnter(value: string): void;
}

function FormulaBar({ address, content, label, onEnter }: FormulaBarProps) {
  return (
    <form
      className="formula"
      onSubmit={(event) => {
        event.preventDefault();
        const field = event.currentTarget.elements.namedItem("content") as HTMLInputElement;
        if (address) onEnter(field.value);
      }}
    >
      <label>
        <span className="address">{address || "–"}</span>
        <input name="content" aria-label={label} defaultValue={content} disabled={!address} autoComplete="off" />
      </label>
    </form>
  );
}
