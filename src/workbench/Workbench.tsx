/** The workbench: a bar, the grid of the open workbook, and beside it the very pane that Excel shows. */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { columnName } from "../host/grid/address";
import { cellAt, usedRect } from "../host/grid/cells";
import type { Rect, SheetModel } from "../host/model/model";
import { wholeSheet } from "../host/grid/address";
import { WorkbookFileError } from "../host/errors/workbookFileError";
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

export function Workbench({ language, dark: firstDark, first }: WorkbenchProps) {
  const text = useMemo(() => workbenchText(language), [language]);
  const [open, setOpen] = useState(first);
  const [dark, setDark] = useState(firstDark);
  const [revision, setRevision] = useState(0);
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

  const sheet: SheetModel =
    book.sheets.find((s) => s.id === shownSheet) ??
    book.sheets.find((s) => s.id === book.activeSheet || s.name === book.activeSheet) ??
    book.sheets[0]!;
  const selection =
    picked?.sheet === sheet.id
      ? picked.rect
      : book.selection && (book.selection.sheet === sheet.id || book.selection.sheet === sheet.name)
        ? book.selection.rect
        : null;
  const used = usedRect(sheet, false, wholeSheet());
  const allRows = (used?.r1 ?? 0) + 3;
  const rows = Math.min(allRows, Math.max(limit, (selection?.r1 ?? 0) + 40));
  const columns = Math.min((used?.c1 ?? 0) + 3, 60);

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
        setTrouble(
          fileErrorText(error instanceof WorkbookFileError ? error.kind : "damaged", language, { file: file.name }),
        );
      }
    },
    [language],
  );

  const cell = selection ? cellAt(sheet, selection.r0, selection.c0) : undefined;
  const address = selection ? `${columnName(selection.c0)}${selection.r0 + 1}` : "";
  const content =
    cell?.f !== undefined
      ? `=${cell.f}`
      : cell?.v === null || cell === undefined
        ? ""
        : typeof cell.v === "object"
          ? cell.v.error
          : String(cell.v);

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
            accept=".xlsx"
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
          <form
            className="formula"
            key={`${sheet.id}!${address}:${revision}`}
            onSubmit={(event) => {
              event.preventDefault();
              const field = event.currentTarget.elements.namedItem("content") as HTMLInputElement;
              if (address) standIn.typeInto(sheet.name, address, field.value);
            }}
          >
            <label>
              <span className="address">{address || "–"}</span>
              <input
                name="content"
                aria-label={text("cell")}
                defaultValue={content}
                disabled={!address}
                autoComplete="off"
              />
            </label>
          </form>
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
