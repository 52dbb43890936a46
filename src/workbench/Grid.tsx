/** A plain view of one sheet: the cells as a table, merged areas, formats, what conditional formats light up. Shows; the stand-in owns the cells. */
import { useEffect, useRef } from "react";
import type { CSSProperties } from "react";
import { columnName } from "../host/grid/address";
import { boxOf } from "../host/grid/anchors";
import { cellAt, restingStyle } from "../host/grid/cells";
import { mergeAt } from "../host/grid/merges";
import { displayed } from "../host/grid/display";
import type { BookModel, Rect, SheetModel, StyleModel } from "../host/model/model";

const pixels = (points: number) => Math.round((points * 4) / 3);

export interface GridProps {
  readonly book: BookModel;
  readonly sheet: SheetModel;
  readonly selection: Rect | null;
  /** "row:column" -> fill lit by a conditional format. */
  readonly lit: ReadonlyMap<string, { readonly fill: string; readonly color: string }>;
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
                {shown.map((column) => {
                  const merge = mergeAt(sheet, row, column);
                  if (merge && (merge.r0 !== row || merge.c0 !== column)) return null;
                  const cell = cellAt(sheet, row, column);
                  const style = book.styles[cell?.s ?? restingStyle(sheet, row, column)] ?? book.styles[0]!;
                  const frames = charts.get(`${row}:${column}`);
                  const isSelected =
                    selection !== null &&
                    row >= selection.r0 &&
                    row <= selection.r1 &&
                    column >= selection.c0 &&
                    column <= selection.c1;
                  return (
                    <td
                      key={column}
                      ref={isSelected ? selected : undefined}
                      data-address={`${columnName(column)}${row + 1}`}
                      className={[isSelected && "selected", frames && "charted"].filter(Boolean).join(" ") || undefined}
                      aria-current={isSelected || undefined}
                      colSpan={merge ? merge.c1 - merge.c0 + 1 : undefined}
                      rowSpan={merge ? merge.r1 - merge.r0 + 1 : undefined}
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
                })}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

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

/** Only what differs from the page's own style sheet, so that most cells carry nothing. A sheet is paper: its own colours hold in the dark theme too. */
function look(style: StyleModel, value: unknown, lit: { fill: string; color: string } | undefined): CSSProperties {
  const css: CSSProperties = {};
  const fill = lit?.fill || style.fill;
  const color = lit?.color || style.font.color;
  if (fill) css.backgroundColor = fill;
  if (color) css.color = color;
  if (style.font.bold) css.fontWeight = 700;
  if (style.font.italic) css.fontStyle = "italic";
  if (style.font.underline && style.font.underline !== "None") css.textDecoration = "underline";
  if (style.font.size > 11.5) css.fontSize = Math.min(style.font.size, 16) * 1.2;
  const align =
    style.horizontal === "Center" || style.horizontal === "CenterAcrossSelection"
      ? "center"
      : style.horizontal === "Right" || (style.horizontal === "General" && typeof value === "number")
        ? "right"
        : undefined;
  if (align) css.textAlign = align;
  if (style.wrap) css.whiteSpace = "pre-wrap";
  if (style.vertical === "Center") css.verticalAlign = "middle";
  else if (style.vertical === "Top") css.verticalAlign = "top";
  const { EdgeTop, EdgeBottom, EdgeLeft, EdgeRight } = style.borders;
  if (EdgeTop && EdgeTop.style !== "None") css.borderTopColor = "#444";
  if (EdgeBottom && EdgeBottom.style !== "None") css.borderBottomColor = "#444";
  if (EdgeLeft && EdgeLeft.style !== "None") css.borderLeftColor = "#444";
  if (EdgeRight && EdgeRight.style !== "None") css.borderRightColor = "#444";
  return css;
}
