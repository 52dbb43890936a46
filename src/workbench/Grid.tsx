/**
 * One sheet as a grid of which only the rows and columns in view are drawn: cells, merged areas, frozen lines, formats, what conditional formats light up.
 * Shows and hands on; the stand-in owns the cells.
 */
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { KeyboardEvent, MouseEvent, ReactNode, RefObject } from "react";
import { boxOf, columnName, mergesIn } from "../host/view";
import type { BookModel, Rect, SheetModel } from "../host/view";
import { useLit } from "./highlights";
import type { Lit } from "./highlights";
import { HEAD, NUMBERS, frozenIn, pixels, viewOf } from "./layout";
import type { Layout, View } from "./layout";
import { Line, cellId } from "./Line";
import { moved } from "./moves";
import type { Place } from "./moves";

export interface GridProps {
  readonly book: BookModel;
  readonly sheet: SheetModel;
  readonly layout: Layout;
  readonly selection: Rect | null;
  readonly label: string;
  /** Changes whenever what cells hold may have changed. */
  readonly revision: number;
  /** Stands in the selected cell while it is edited there. */
  readonly editor: ReactNode;
  onSelect(place: Place): void;
  /** A click that follows the link of a cell, if it has one. */
  onClick(place: Place): void;
  /** Begins to type; with nothing given in what the cell holds. */
  onEdit(place: Place, text?: string): void;
  onDelete(place: Place): void;
  onUndo(): void;
}

const START: View = { r0: 0, r1: 60, c0: 0, c1: 30 };

export function Grid(props: GridProps) {
  const { book, sheet, layout, selection, label, revision, editor } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const { view, frozen, remeasure } = useView(scroller, sheet, layout);
  useReveal(scroller, { layout, frozen, selection, sheet, remeasure });
  const lit = useLit(book, sheet, { from: view.r0, to: view.r1 }, { columns: layout.columns.count, revision });
  const here = selection === null ? null : { row: selection.r0, column: selection.c0 };
  const isDrawn = here !== null && here.row <= view.r1 && (here.row >= view.r0 || here.row < frozen.rows);
  return (
    <div className="grid" ref={scroller} data-gridlines={sheet.showGridlines}>
      <div className="canvas" style={{ width: NUMBERS + layout.columns.length, height: HEAD + layout.rows.length }}>
        <div
          role="grid"
          tabIndex={0}
          aria-label={label}
          aria-rowcount={layout.rows.count + 1}
          aria-colcount={layout.columns.count + 1}
          aria-activedescendant={isDrawn ? cellId(here.row, here.column) : undefined}
          onKeyDown={(event) => onKey(event, props, scroller.current)}
          onMouseDown={(event) => withPlace(event, (place) => event.button === 0 && props.onSelect(place))}
          onClick={(event) => withPlace(event, props.onClick)}
          onDoubleClick={(event) => withPlace(event, (place) => props.onEdit(place))}
        >
          <Head layout={layout} view={view} frozenColumns={frozen.columns} />
          <Lines {...{ book, sheet, layout, view, frozen, selection, lit, editor, revision }} />
        </div>
        <Charts sheet={sheet} layout={layout} revision={revision} />
      </div>
    </div>
  );
}

interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/** What is in view, followed over scrolling and changes of size. */
function useView(scroller: RefObject<HTMLDivElement | null>, sheet: SheetModel, layout: Layout) {
  const [view, setView] = useState(START);
  const [frozen, setFrozen] = useState<Frozen>({ rows: 0, columns: 0 });
  const remeasure = useCallback(() => {
    const element = scroller.current;
    if (element === null) return;
    const { scrollTop: top, scrollLeft: left, clientWidth: width, clientHeight: height } = element;
    const now = viewOf(layout, { top, left, width, height });
    const stuck = frozenIn(sheet, layout, { width: width - NUMBERS, height: height - HEAD });
    setView((before) => (isSameView(before, now) ? before : now));
    setFrozen((before) => (before.rows === stuck.rows && before.columns === stuck.columns ? before : stuck));
  }, [scroller, sheet, layout]);
  useLayoutEffect(() => {
    remeasure();
    const element = scroller.current;
    if (element === null) return;
    element.addEventListener("scroll", remeasure, { passive: true });
    const sizes = new ResizeObserver(remeasure);
    sizes.observe(element);
    return () => {
      element.removeEventListener("scroll", remeasure);
      sizes.disconnect();
    };
  }, [scroller, remeasure]);
  return { view, frozen, remeasure };
}

const isSameView = (one: View, other: View): boolean =>
  one.r0 === other.r0 && one.r1 === other.r1 && one.c0 === other.c0 && one.c1 === other.c1;

interface Revealed {
  readonly layout: Layout;
  readonly frozen: Frozen;
  readonly selection: Rect | null;
  readonly sheet: SheetModel;
  remeasure(): void;
}

/** A cell that was selected, by whomever, is brought into sight. */
function useReveal(scroller: RefObject<HTMLDivElement | null>, revealed: Revealed): void {
  const { selection, sheet, frozen } = revealed;
  const key = selection === null ? "" : `${sheet.id}:${selection.r0}:${selection.c0}:${frozen.rows}:${frozen.columns}`;
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null || selection === null) return;
    const { layout } = revealed;
    const { r0, r1, c0, c1 } = selection;
    const below = r0 < frozen.rows ? -1 : placed(element, "vertical", layout.rows, [r0, r1, frozen.rows]);
    const beside = c0 < frozen.columns ? -1 : placed(element, "horizontal", layout.columns, [c0, c1, frozen.columns]);
    if (below >= 0) element.scrollTop = below;
    if (beside >= 0) element.scrollLeft = beside;
    if (below >= 0 || beside >= 0) revealed.remeasure();
  }, [key]);
}

/** Where to scroll so that lines are in sight; -1 where they are. Far ones come to the middle, as after a jump. */
function placed(
  element: HTMLDivElement,
  way: "vertical" | "horizontal",
  axis: Layout["rows"],
  [from, to, frozen]: readonly [from: number, to: number, frozen: number],
): number {
  const isVertical = way === "vertical";
  const whole = isVertical ? element.clientHeight - HEAD : element.clientWidth - NUMBERS;
  const at = isVertical ? element.scrollTop : element.scrollLeft;
  const held = axis.start(frozen);
  const room = whole - held;
  const start = axis.start(from) - held;
  const end = Math.min(axis.start(to + 1), axis.start(from) + room) - held;
  if (start >= at && end <= at + room) return -1;
  // The columns that say whose row it is stand on the left.
  if (!isVertical && end <= room) return 0;
  const isFar = start < at - room || end > at + 2 * room;
  if (isFar) return Math.max(0, start - (room - (end - start)) / 2);
  return start < at ? start : end - room;
}

function Head({ layout, view, frozenColumns }: { layout: Layout; view: View; frozenColumns: number }) {
  const { columns } = layout;
  const names = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
      .filter((column) => !columns.isHidden(column))
      .map((column) => (
        <div
          key={column}
          className="name"
          role="columnheader"
          aria-colindex={column + 2}
          style={{
            left: `calc(var(--numbers) + ${columns.start(column)}px)`,
            width: columns.span(column, column),
          }}
        >
          {columnName(column)}
        </div>
      ));
  return (
    <div className="line head" role="row" aria-rowindex={1}>
      <div className="held" style={{ width: NUMBERS + columns.start(frozenColumns) }}>
        <div className="number" aria-hidden="true" />
        {names(0, frozenColumns - 1)}
      </div>
      {names(Math.max(view.c0, frozenColumns), view.c1)}
    </div>
  );
}

interface LinesProps {
  readonly book: BookModel;
  readonly sheet: SheetModel;
  readonly layout: Layout;
  readonly view: View;
  readonly frozen: Frozen;
  readonly selection: Rect | null;
  readonly lit: Lit;
  readonly editor: ReactNode;
  readonly revision: number;
}

function Lines({ view, frozen, selection, editor, ...shared }: LinesProps) {
  const { sheet, layout } = shared;
  const { c0, c1 } = view;
  const columns = useMemo(() => ({ c0, c1 }), [c0, c1]);
  const line = (row: number, stuckAt: number | null, reaching: number | null = null) => {
    const concerned = selection !== null && row >= selection.r0 && row <= selection.r1 ? selection : null;
    return (
      <Line
        key={reaching === null ? row : `reaching ${row}`}
        {...shared}
        row={row}
        columns={columns}
        frozenColumns={frozen.columns}
        stuckAt={stuckAt}
        reaching={reaching}
        selection={concerned}
        editor={concerned === null ? null : editor}
      />
    );
  };
  const first = Math.max(view.r0, frozen.rows);
  // A cell that is being edited stays drawn wherever one scrolls.
  const edited = editor === null || selection === null ? -1 : selection.r0;
  return (
    <>
      {visible(layout, 0, frozen.rows - 1).map((row) => line(row, HEAD + layout.rows.start(row)))}
      {rowsReachingInto(sheet, view, first, frozen.rows).map((row) => line(row, null, first))}
      {visible(layout, first, view.r1).map((row) => line(row, null))}
      {edited >= frozen.rows && (edited < first || edited > view.r1) && line(edited, null)}
    </>
  );
}

function visible({ rows }: Layout, from: number, to: number): number[] {
  const found = [];
  for (let row = from; row <= to; row += 1) if (!rows.isHidden(row)) found.push(row);
  return found;
}

/** Rows above the view in which merged areas begin that are seen in it. */
function rowsReachingInto(sheet: SheetModel, view: View, first: number, frozenRows: number): number[] {
  const merges = mergesIn(sheet, { ...view, r0: first, r1: first });
  return [...new Set(merges.map(({ r0 }) => r0).filter((row) => row < first && row >= frozenRows))];
}

/** A frame with the title where each chart lies; the chart itself is drawn by Excel. */
function Charts({ sheet, layout }: { sheet: SheetModel; layout: Layout; revision: number }) {
  return sheet.charts.map(({ name, title, anchor }) => {
    const { row, column, x, y } = anchor.from;
    const { width, height } = boxOf(sheet, anchor);
    const shown = title.visible && title.text !== "" ? title.text : name;
    return (
      <div
        key={name}
        className="chart"
        role="img"
        aria-label={shown}
        style={{
          left: NUMBERS + layout.columns.start(column) + pixels(x),
          top: HEAD + layout.rows.start(row) + pixels(y),
          width: pixels(width),
          height: pixels(height),
        }}
      >
        {shown}
      </div>
    );
  });
}

function withPlace(event: MouseEvent<HTMLElement>, then: (place: Place) => void): void {
  const target = event.target as Element;
  // Inside the input the mouse moves its caret.
  if (target.closest("textarea") !== null) return;
  const address = target.closest<HTMLElement>("[data-address]")?.dataset["address"];
  const found = /^([A-Z]+)(\d+)$/.exec(address ?? "");
  if (found === null) return;
  const column = [...found[1]!].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  then({ row: Number(found[2]) - 1, column });
}

function onKey(event: KeyboardEvent<HTMLElement>, props: GridProps, scroller: HTMLElement | null): void {
  const { sheet, layout, selection } = props;
  const { key, altKey } = event;
  const ctrl = event.ctrlKey || event.metaKey;
  const from = selection ?? { r0: 0, c0: 0, r1: 0, c1: 0 };
  const place = { row: from.r0, column: from.c0 };
  const take = (work: () => void) => {
    event.preventDefault();
    work();
  };
  if (altKey) return;
  if (ctrl && key.toLowerCase() === "z") return take(props.onUndo);
  const page = Math.max(1, Math.floor((scroller?.clientHeight ?? 0) / pixels(sheet.defaultRowHeight)) - 3);
  const to = moved(sheet, layout, from, { key, ctrl, page });
  if (to !== null) return take(() => props.onSelect(to));
  if (ctrl) return;
  if (key === "Enter") {
    const next = moved(sheet, layout, from, { key: event.shiftKey ? "ArrowUp" : "ArrowDown", ctrl, page });
    return take(() => props.onSelect(next ?? place));
  }
  if (key === "F2") return take(() => props.onEdit(place));
  if (key === "Delete") return take(() => props.onDelete(place));
  if (key === "Backspace") return take(() => props.onEdit(place, ""));
  // Not taken: the sign itself comes to the input that has the keyboard then, so that any way of typing Vietnamese works.
  if (key.length === 1 || key === "Process") props.onEdit(place, "");
}
