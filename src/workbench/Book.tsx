/** The open workbook: the line with the selected cell's contents, the grid of the sheet in front, the tabs of all sheets. */
import { useEffect, useMemo, useRef } from "react";
import type { ReactNode } from "react";
import type { StandIn } from "../host";
import { cellAt, columnName, isLocked, parseLocal } from "../host/view";
import type { BookModel, Rect, SheetModel } from "../host/view";
import { CellInput } from "./CellInput";
import { Grid } from "./Grid";
import { linkOf } from "./links";
import { moved } from "./moves";
import type { Place } from "./moves";
import { NameBox } from "./NameBox";
import { lastOf, layoutOf, sizeOf } from "./layout";
import type { Layout } from "./layout";
import { lineOf, placeIn } from "./useEditing";
import type { Editing } from "./useEditing";
import type { Say } from "./texts";

export interface BookProps {
  readonly standIn: StandIn;
  readonly sheet: SheetModel;
  readonly editing: Editing;
  /** Changes whenever what cells hold may have changed. */
  readonly revision: number;
  readonly text: Say;
  /** After a selection of ours: the stand-in tells of the pane's only. */
  onSelected(): void;
}

export function Book({ standIn, sheet, editing, revision, text, onSelected }: BookProps) {
  const { book } = standIn;
  const root = useRef<HTMLElement>(null);
  const tabs = useRef<HTMLElement>(null);
  const remembered = useRef(new Map<string, Rect>());
  const selection = selectionOn(book, sheet);
  const layout = useSheetLayout(book, sheet, selection, revision);
  const { draft } = editing;
  const place = selection === null ? null : { row: selection.r0, column: selection.c0 };
  const locked = place !== null && isLocked(book, { sheet, ...place });

  // A jump may lead to a sheet whose tab is outside the strip.
  useEffect(() => {
    tabs.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [sheet.id]);

  // Whatever is pressed, what was typed is in its cell before.
  const { commit } = editing;
  useEffect(() => {
    const leave = (event: PointerEvent) => {
      if (!(event.target instanceof Element && event.target.closest("[data-cell-input]"))) commit();
    };
    document.addEventListener("pointerdown", leave, { capture: true });
    return () => document.removeEventListener("pointerdown", leave, { capture: true });
  }, [commit]);

  const focusGrid = () => root.current?.querySelector<HTMLElement>("[role=grid]")?.focus({ preventScroll: true });
  const select = (id: string, area: Rect) => {
    editing.commit();
    if (selection !== null) remembered.current.set(sheet.id, selection);
    standIn.select(id, area);
    onSelected();
  };
  const selectPlace = (to: Place) => select(sheet.id, { r0: to.row, c0: to.column, r1: to.row, c1: to.column });
  const onKey = (key: "Enter" | "Tab" | "Escape", back: boolean) => {
    // Before the keyboard goes: leaving an input puts its text into the cell.
    if (key === "Escape") editing.cancel();
    else editing.commit();
    focusGrid();
    if (key === "Escape" || selection === null) return;
    const arrows = key === "Enter" ? ["ArrowDown", "ArrowUp"] : ["ArrowRight", "ArrowLeft"];
    const step = { key: arrows[Number(back)]!, ctrl: false, page: 1 };
    const to = moved(sheet, layout, selection, step);
    if (to !== null) selectPlace(to);
  };
  const input = (where: "cell" | "line"): ReactNode => (
    <CellInput
      label={text("cell")}
      where={where}
      text={draft?.text ?? (place === null ? "" : lineOf(book, sheet, place))}
      readOnly={locked}
      disabled={place === null}
      onBegin={() => draft === null && place !== null && !locked && editing.begin(place, where)}
      onChange={editing.change}
      onLeave={editing.commit}
      onKey={onKey}
    />
  );
  return (
    <section className="book" aria-label={text("grid")} ref={root}>
      <div className="formula">
        <NameBox
          label={text("address")}
          address={place === null ? "" : `${columnName(place.column)}${place.row + 1}`}
          onGo={(address) => {
            const to = placeNamed(address);
            if (to === null) return false;
            selectPlace(to);
            focusGrid();
            return true;
          }}
        />
        {input("line")}
      </div>
      <p className="notice" role="status">
        {noticeOf(editing, locked, text)}
      </p>
      <Grid
        key={sheet.id}
        book={book}
        sheet={sheet}
        layout={layout}
        selection={selection}
        label={sheet.name}
        revision={revision}
        editor={draft?.where === "cell" && draft.sheet === sheet ? input("cell") : null}
        onSelect={selectPlace}
        onClick={(at) => {
          const to = linkOf(cellAt(sheet, at.row, at.column));
          const target = to && book.sheets.find(({ name }) => name.toLowerCase() === to.sheet.toLowerCase());
          const there = to && placeNamed(to.address);
          if (!target || !there || target.visibility !== "Visible") return;
          select(target.id, { r0: there.row, c0: there.column, r1: there.row, c1: there.column });
        }}
        onEdit={(at, begun) => editing.begin(at, "cell", begun)}
        onDelete={(at) => editing.put(at, "")}
        onUndo={() => {
          const at = editing.undo();
          if (at !== null && book.sheets.some(({ id }) => id === at.sheet))
            select(at.sheet, { r0: at.row, c0: at.column, r1: at.row, c1: at.column });
        }}
      />
      <nav className="tabs" aria-label={text("sheets")} ref={tabs}>
        {book.sheets
          .filter(({ visibility }) => visibility === "Visible")
          .map(({ id, name }) => (
            <button
              key={id}
              type="button"
              aria-current={id === sheet.id ? "page" : undefined}
              onClick={() => id !== sheet.id && select(id, remembered.current.get(id) ?? FIRST_CELL)}
            >
              {name}
            </button>
          ))}
      </nav>
    </section>
  );
}

function useSheetLayout(book: BookModel, sheet: SheetModel, selection: Rect | null, revision: number): Layout {
  const last = useMemo(() => lastOf(sheet), [sheet, revision]);
  const { rows, columns } = sizeOf(last, selection);
  return useMemo(() => layoutOf(book, sheet, last, { rows, columns }), [book, sheet, last, rows, columns]);
}

const FIRST_CELL: Rect = { r0: 0, c0: 0, r1: 0, c1: 0 };

/** The sheet in front. */
export function sheetInFront(book: BookModel): SheetModel {
  return book.sheets.find(({ id, name }) => id === book.activeSheet || name === book.activeSheet) ?? book.sheets[0]!;
}

function selectionOn({ selection }: BookModel, sheet: SheetModel): Rect | null {
  if (selection === null || (selection.sheet !== sheet.id && selection.sheet !== sheet.name)) return null;
  const { row, column } = placeIn(sheet, { row: selection.rect.r0, column: selection.rect.c0 });
  return row === selection.rect.r0 && column === selection.rect.c0
    ? selection.rect
    : { r0: row, c0: column, r1: row, c1: column };
}

function noticeOf({ notice }: Editing, isLockedHere: boolean, text: Say): string {
  if (notice !== null) return text(notice);
  return isLockedHere ? text("locked") : "";
}

function placeNamed(address: string): Place | null {
  const area = parseLocal(address.trim().toUpperCase());
  return area === null ? null : { row: area.r0, column: area.c0 };
}
