/** How a written sheet looks, in as few ranges as possible: one group of rectangles per style, never a call per cell. */
import { grouped } from "../../domain/lists";
import type { ConditionalLook, StyleName } from "../../domain/plan/plan";
import type { WordedDocument } from "../../domain/plan/worded";
import { columnLetters } from "../../domain/sheet/address";
import type { Area } from "../../domain/sheet/cells";
import { areaAddress, columnsOf, joinedAddresses, rowsOf } from "../excel/address";
import type { Outbox } from "../excel/outbox";
import { areaOf, extentOf } from "./extent";
import { rectangles } from "./rectangles";
import type { CellStyle } from "./styles";
import { BORDER, columnPoints, FONT, INK, styleOf } from "./styles";

/** To a sheet, by its name: what of the document is set on it. */
export type Setter = (outbox: Outbox, sheetName: string, plan: WordedDocument) => void;

export const setColumnWidths: Setter = (outbox, sheetName, { columnWidths }) =>
  columnWidths.forEach((width, index) => {
    const letters = columnLetters(index + 1);
    outbox.add((batch) => (batch.range(sheetName, `${letters}:${letters}`).format.columnWidth = columnPoints(width)));
  });

export const setGridlines: Setter = (outbox, sheetName, { showGridlines }) =>
  outbox.add((batch) => (batch.sheet(sheetName).showGridlines = showGridlines));

export const setFrozen: Setter = (outbox, sheetName, { freezeRows }) =>
  outbox.add((batch) => {
    const { freezePanes } = batch.sheet(sheetName);
    freezePanes.unfreeze();
    if (freezeRows > 0) freezePanes.freezeRows(freezeRows);
  });

export const setFormats: Setter = (outbox, sheetName, plan) => {
  const { rows, columns } = extentOf(plan);
  const whole = areaAddress({ firstRow: 1, firstColumn: 1, lastRow: rows, lastColumn: columns });
  outbox.add((batch) => {
    const { font } = batch.range(sheetName, whole).format;
    font.name = FONT;
    font.size = GROUND_SIZE;
  });
  for (const [name, areas] of cellsByStyle(plan)) {
    const style = styleOf(name);
    eachGroup(rectangles(areas), (addresses) =>
      outbox.add(
        (batch) => setStyle(batch.sheet(sheetName).getRanges(addresses).untrack().format, style),
        addresses.length,
        20,
      ),
    );
  }
};

/** Of cells that have no style. */
const GROUND_SIZE = 12;

export const setBorders: Setter = (outbox, sheetName, plan) => {
  for (const [name, areas] of cellsByStyle(plan)) {
    const { border } = styleOf(name);
    if (border === undefined) continue;
    for (const [, alike] of grouped(rectangles(areas), (area) => edgesOf(border, area).join())) {
      const edges = edgesOf(border, alike[0]!);
      eachGroup(alike, (addresses) =>
        outbox.add(
          (batch) => setEdges(batch.sheet(sheetName).getRanges(addresses).untrack().format, edges, border),
          addresses.length,
          3 * edges.length,
        ),
      );
    }
  }
  setLooks(outbox, sheetName, plan.looks ?? []);
};

/** Tried again, they are not made twice. */
function setLooks(outbox: Outbox, sheetName: string, looks: readonly ConditionalLook[]): void {
  for (const address of new Set(looks.map(({ area }) => areaAddress(area))))
    outbox.add((batch) => batch.range(sheetName, address).conditionalFormats.clearAll());
  for (const look of looks) setLook(outbox, sheetName, look);
}

function setLook(outbox: Outbox, sheetName: string, { area, formula, bold }: ConditionalLook): void {
  outbox.add(
    (batch) => {
      const { custom } = batch.range(sheetName, areaAddress(area)).conditionalFormats.add("Custom");
      custom.rule.formula = formula;
      for (const edge of ["EdgeLeft", "EdgeRight", "EdgeTop", "EdgeBottom"] as const) {
        const line = custom.format.borders.getItem(edge);
        line.style = "Continuous";
        line.color = BORDER;
      }
      if (bold === true) custom.format.font.bold = true;
    },
    formula.length,
    14,
  );
}

function eachGroup(areas: readonly Area[], use: (addresses: string) => void): void {
  for (const addresses of joinedAddresses(areas.map(areaAddress))) use(addresses);
}

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** An inside line only where there is an inside: Excel may refuse it for a single cell. */
function edgesOf(border: NonNullable<CellStyle["border"]>, area: Area): readonly Edge[] {
  if (border === "top") return ["EdgeTop"];
  return [
    "EdgeTop",
    "EdgeBottom",
    "EdgeLeft",
    "EdgeRight",
    ...(rowsOf(area) > 1 ? (["InsideHorizontal"] as const) : []),
    ...(columnsOf(area) > 1 ? (["InsideVertical"] as const) : []),
  ];
}

function setEdges(format: Excel.RangeFormat, edges: readonly Edge[], border: CellStyle["border"]): void {
  for (const edge of edges) {
    const line = format.borders.getItem(edge);
    line.style = "Continuous";
    line.color = border === "top" ? INK : BORDER;
  }
}

export function cellsByStyle(plan: WordedDocument): Map<StyleName, Area[]> {
  const cells = plan.rows.flatMap((row, index) =>
    row.cells.map((cell) => ({ style: cell.style, area: areaOf(cell, index + 1) })),
  );
  return areasBy(cells, ({ style }) => style);
}

function areasBy<T extends { readonly area: Area }, K>(cells: readonly T[], keyOf: (cell: T) => K): Map<K, Area[]> {
  return new Map([...grouped(cells, keyOf)].map(([key, group]) => [key, group.map(({ area }) => area)]));
}

function setStyle(format: Excel.RangeFormat, style: CellStyle): void {
  const { font } = format;
  font.name = FONT;
  font.size = style.size;
  if (style.bold) font.bold = true;
  if (style.italic) font.italic = true;
  if (style.underline === true) font.underline = "Single";
  font.color = style.color ?? INK;
  if (style.fill !== undefined) format.fill.color = style.fill;
  format.horizontalAlignment = style.horizontal ?? "Left";
  format.verticalAlignment = style.vertical ?? "Top";
  format.wrapText = style.wrap ?? false;
}

const STANDARD_HEIGHT = 15;

/** `before`: rows of the layout before, which get the standard height back. */
export function setHeights(outbox: Outbox, sheetName: string, plan: WordedDocument, before: number): void {
  const wanted = plan.rows.map(({ height }) => height);
  while (wanted.length < before) wanted.push(STANDARD_HEIGHT);
  const rows = wanted.map((height, index) => ({ height, area: rowArea(index + 1) }));
  for (const [height, areas] of areasBy(rows, (row) => row.height)) {
    const whole = rectangles(areas).map(({ firstRow, lastRow }) => `${firstRow}:${lastRow}`);
    for (const addresses of joinedAddresses(whole)) {
      outbox.add(
        (batch) => (batch.sheet(sheetName).getRanges(addresses).untrack().format.rowHeight = height),
        addresses.length,
      );
    }
  }
}

const rowArea = (row: number): Area => ({ firstRow: row, lastRow: row, firstColumn: 1, lastColumn: 1 });
