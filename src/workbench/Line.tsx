/** One row of the grid: its number, what stays in sight of it, and its cells in view. */
import { memo } from "react";
import type { ReactNode } from "react";
import { cellAt, columnName, mergeAt, restingStyle } from "../host/view";
import type { BookModel, Rect, SheetModel } from "../host/view";
import { HEAD, shownText } from "./layout";
import type { Layout } from "./layout";
import type { Lit } from "./highlights";
import { look } from "./look";

export interface LineProps {
  readonly book: BookModel;
  readonly sheet: SheetModel;
  readonly layout: Layout;
  readonly row: number;
  /** Columns that are drawn besides the frozen ones. */
  readonly columns: { readonly c0: number; readonly c1: number };
  readonly frozenColumns: number;
  /** Stays in sight, so many pixels below the top; null: lies where it lies. */
  readonly stuckAt: number | null;
  /** Of a row above those in view: only what reaches down into them, to this row at least. */
  readonly reaching: number | null;
  /** Where it concerns this row. */
  readonly selection: Rect | null;
  readonly lit: Lit;
  /** Stands in the selected cell while it is edited. */
  readonly editor: ReactNode;
  /** Changes whenever what cells hold may have changed. */
  readonly revision: number;
}

/** Address of a cell as an element's id, for the grid's active descendant. */
export const cellId = (row: number, column: number): string => `cell-${columnName(column)}${row + 1}`;

export const Line = memo(function Line(props: LineProps) {
  const { layout, row, columns, frozenColumns, stuckAt, reaching } = props;
  const { rows } = layout;
  const first = Math.max(columns.c0, frozenColumns);
  return (
    <div
      className={stuckAt === null ? "line" : "line stuck"}
      role="row"
      aria-rowindex={row + 2}
      style={{ top: stuckAt ?? HEAD + rows.start(row), height: rows.span(row, row) }}
    >
      <div className="held" style={{ width: `calc(var(--numbers) + ${layout.columns.start(frozenColumns)}px)` }}>
        {reaching === null && (
          <div className="number" role="rowheader" aria-colindex={1}>
            {row + 1}
          </div>
        )}
        {cells(props, 0, frozenColumns - 1)}
      </div>
      {cells(props, first, columns.c1)}
    </div>
  );
});

function cells(props: LineProps, from: number, to: number): ReactNode[] {
  const { sheet, layout, row, reaching, frozenColumns } = props;
  const drawn: ReactNode[] = [];
  const seen = new Set<Rect>();
  for (let column = from; column <= to; column += 1) {
    if (layout.columns.isHidden(column)) continue;
    const merge = mergeAt(sheet, row, column);
    if (merge === undefined ? reaching !== null : seen.has(merge) || merge.r0 !== row) continue;
    if (merge !== undefined) {
      seen.add(merge);
      // What begins among the frozen columns is drawn with them.
      const isDrawn = from >= frozenColumns && merge.c0 < frozenColumns;
      if (isDrawn || (reaching !== null && merge.r1 < reaching)) continue;
    }
    const [at, area] = merge === undefined ? [column, { r0: row, c0: column, r1: row, c1: column }] : [merge.c0, merge];
    drawn.push(<Cell key={at} {...props} area={area} merged={merge !== undefined} />);
  }
  return drawn;
}

type CellProps = LineProps & { readonly area: Rect; readonly merged: boolean };

function Cell({ book, sheet, layout, area, merged, lit, selection, editor }: CellProps) {
  const { r0: row, c0: column } = area;
  const cell = cellAt(sheet, row, column);
  const style = book.styles[cell?.s ?? restingStyle(sheet, row, column)] ?? book.styles[0]!;
  const glow = lit.get(`${row}:${column}`);
  const isSelected = selection !== null && isInside(selection, row, column);
  const text = shownText(book, cell, style.numberFormat);
  const room = merged || style.wrap || typeof cell?.v !== "string" ? 0 : roomFor(layout, sheet, row, column);
  const isEdited = isSelected && editor !== null;
  const classes = ["cell", isSelected && "selected", glow && "lit", style.wrap && "wrapped", room > 0 && "spilling"];
  return (
    <div
      id={cellId(row, column)}
      role="gridcell"
      aria-colindex={column + 2}
      aria-colspan={merged ? area.c1 - column + 1 : undefined}
      aria-rowspan={merged ? area.r1 - row + 1 : undefined}
      aria-selected={isSelected}
      data-address={`${columnName(column)}${row + 1}`}
      className={classes.filter(Boolean).join(" ")}
      style={{
        ...look(style, cell?.v, glow),
        left: `calc(var(--numbers) + ${layout.columns.start(column)}px)`,
        width: layout.columns.span(column, area.c1),
        height: layout.rows.span(row, area.r1),
      }}
    >
      {isEdited ? (
        editor
      ) : (
        <span
          className="text"
          style={room > 0 && !isAligned(style.horizontal) ? { flex: "none", width: room } : undefined}
        >
          {text}
        </span>
      )}
    </div>
  );
}

/** Centred texts spill to both sides in Excel; here they stay in their cell. */
const isAligned = (horizontal: string): boolean => horizontal !== "General" && horizontal !== "Left";

const isInside = (area: Rect, row: number, column: number): boolean =>
  row >= area.r0 && row <= area.r1 && column >= area.c0 && column <= area.c1;

/** How many empty cells to the right a text may run over. */
const FURTHEST = 24;

/** Width of a cell with the empty ones beside it; 0 where the next one is filled. */
function roomFor({ columns }: Layout, sheet: SheetModel, row: number, column: number): number {
  let end = column;
  while (end - column < FURTHEST && end + 1 < columns.count && isFree(sheet, row, end + 1)) end += 1;
  return end === column ? 0 : columns.span(column, end);
}

const isFree = (sheet: SheetModel, row: number, column: number): boolean =>
  (cellAt(sheet, row, column)?.v ?? null) === null && mergeAt(sheet, row, column) === undefined;
