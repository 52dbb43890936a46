/**
 * A plain view of one sheet: the cells as a table, merged areas, formats, what conditional formats light up.
 * Shows; the stand-in owns the cells.
 */
import { useEffect, useRef } from "react";
import type { CSSProperties, Ref } from "react";
import { boxOf, cellAt, columnName, displayed, mergeAt, restingStyle } from "../host/view";
import type { BookModel, Rect, SheetModel } from "../host/view";
import { look } from "./look";
import type { Lit } from "./highlights";

const pixels = (points: number) => Math.round((points * 4) / 3);

export interface GridProps {
  readonly book: BookModel;
  readonly sheet: SheetModel;
  readonly selection: Rect | null;
  /** "row:column" -> fill lit by a conditional format. */
  readonly lit: Lit;
  readonly rows: number;
  readonly columns: number;
  readonly label: string;
  /** Changes with every change of the workbook, so that the view is drawn again. */
  readonly revision: number;
  onSelect(row: number, column: number): void;
}

export function Grid({ book, sheet, selection, lit, rows, columns, label, onSelect }: GridProps) {
  const selected = useRef<HTMLTableCellElement>(null);
  const key = selection ? `${sheet.id}:${selection.r0}:${selection.c0}` : "";
  useEffect(() => {
    selected.current?.scrollIntoView({ block: "center", inline: "nearest" });
  }, [key]);

  const charts = chartsByCell(sheet);
  const shown = Array.from({ length: columns }, (_, column) => column).filter(
    (column) => !sheet.hiddenColumns.has(column),
  );
  return (
    <div className="grid" role="region" aria-label={label} tabIndex={0}>
      <table>
        <colgroup>
          <col className="rowNumber" />
          {shown.map((column) => (
            <col key={column} style={{ width: pixels(sheet.columnWidths.get(column) ?? sheet.defaultColumnWidth) }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td />
            {shown.map((column) => (
              <th key={column} scope="col">
                {columnName(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: rows }, (_, row) => row)
            .filter((row) => !sheet.hiddenRows.has(row))
            .map((row) => (
              <tr key={row} style={{ height: pixels(sheet.rowHeights.get(row) ?? sheet.defaultRowHeight) }}>
                <th scope="row">{row + 1}</th>
                {shown.map((column) => (
                  <Cell
                    key={column}
                    {...{ book, sheet, row, column, lit, onSelect }}
                    charts={charts}
                    selection={selection}
                    selected={selected}
                  />
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

type CellProps = Pick<GridProps, "book" | "sheet" | "selection" | "lit" | "onSelect"> & {
  readonly row: number;
  readonly column: number;
  readonly charts: ReadonlyMap<string, readonly Frame[]>;
  /** Held by the selected cell, to be brought into sight. */
  readonly selected: Ref<HTMLTableCellElement>;
};

/** One cell with the charts that begin in it; nothing where a merged area covers it. */
function Cell({ book, sheet, row, column, lit, charts, selection, selected, onSelect }: CellProps) {
  const merge = mergeAt(sheet, row, column);
  if (merge && (merge.r0 !== row || merge.c0 !== column)) return null;
  const cell = cellAt(sheet, row, column);
  const style = book.styles[cell?.s ?? restingStyle(sheet, row, column)] ?? book.styles[0]!;
  const frames = charts.get(`${row}:${column}`);
  const isSelected = selection !== null && isInside(selection, row, column);
  return (
    <td
      ref={isSelected ? selected : undefined}
      data-address={`${columnName(column)}${row + 1}`}
      className={[isSelected && "selected", frames && "charted"].filter(Boolean).join(" ") || undefined}
      aria-current={isSelected || undefined}
      colSpan={merge && merge.c1 - merge.c0 + 1}
      rowSpan={merge && merge.r1 - merge.r0 + 1}
      style={look(style, cell?.v, lit.get(`${row}:${column}`))}
      onClick={() => onSelect(row, column)}
    >
      {displayed(cell?.v ?? null, style.numberFormat)}
      {frames?.map(({ name, title, place }) => (
        <span key={name} className="chart" role="img" aria-label={title} style={place}>
          {title}
        </span>
      ))}
    </td>
  );
}

const isInside = (area: Rect, row: number, column: number): boolean =>
  row >= area.r0 && row <= area.r1 && column >= area.c0 && column <= area.c1;

interface Frame {
  readonly name: string;
  readonly title: string;
  readonly place: CSSProperties;
}

/** A frame with the title where each chart lies; the chart itself is drawn by Excel. By the cell it begins in. */
function chartsByCell(sheet: SheetModel): Map<string, Frame[]> {
  const frames = new Map<string, Frame[]>();
  for (const { name, title, anchor } of sheet.charts) {
    const { row, column, x, y } = anchor.from;
    const merge = mergeAt(sheet, row, column);
    const key = `${merge?.r0 ?? row}:${merge?.c0 ?? column}`;
    const { width, height } = boxOf(sheet, anchor);
    frames.set(key, [
      ...(frames.get(key) ?? []),
      {
        name,
        title: title.visible && title.text !== "" ? title.text : name,
        place: { left: pixels(x), top: pixels(y), width: pixels(width), height: pixels(height) },
      },
    ]);
  }
  return frames;
}
