/** Ratings of the units against the target, as a native chart over a small table of the same shares. */
import type { DocumentCell, DocumentChart, DocumentRow } from "../plan/plan";
import { cell, data, number, row, text } from "./cells";
import { figureRows } from "./figures";
import { LAST, wide } from "./grid";
import type { SummaryInput } from "./input";
import type { TotalsReference } from "./totalsReference";

export interface ChartSection {
  readonly rows: readonly DocumentRow[];
  readonly charts: readonly DocumentChart[];
}

/** Readable in print without colours: dark, light, and a line. */
const COLOURS = { excellent: "#1F4E79", good: "#9DC3E6", target: "#C00000" } as const;

const NAME = { column: 1, columns: 3 };
const FIRST = 4;
const SERIES = ["excellent", "good", "target"] as const;
/** Beside the table for as many units; more of them need the page's whole width. */
const BESIDE = 8;
const UNIT_HEIGHT = 34;
/** Points; a chart lower than this cannot be read. */
const CHART_HEIGHT = 230;

/** `firstRow`: where the section will stand on its sheet. */
export function chartSection(input: SummaryInput, totals: TotalsReference, firstRow: number): ChartSection {
  const units = figureRows(input).filter((unit) => unit.unit !== null && unit.known("people") && unit.known("excellent") && unit.count("people") > 0);
  const heading = wide(text("meeting.chart.heading"), "heading");
  if (units.length === 0) return { rows: [heading, wide(text("meeting.chart.none"), "body")], charts: [] };
  const { targets, year } = input.campaign;
  const beside = units.length <= BESIDE;
  const head = row(
    cell(NAME.column, text("table.unit"), "tableHead", NAME.columns),
    ...SERIES.map((series, index): DocumentCell => cell(FIRST + index, text(`meeting.chart.${series}`), "tableHead")),
  );
  const lines = units.map((unit): DocumentRow => ({
    cells: [
      cell(NAME.column, data(unit.unit ?? ""), "tableText", NAME.columns),
      cell(FIRST, totals.to("excellentShare", unit.unit ?? ""), "tableShare"),
      cell(FIRST + 1, totals.to("goodShare", unit.unit ?? ""), "tableShare"),
      cell(FIRST + 2, number(targets.excellent), "tableShare"),
    ],
    height: UNIT_HEIGHT,
  }));
  // The row that carries the chart, or what of it reaches below the table.
  const rest: DocumentRow = { cells: [cell(LAST, null, "tableSpace")], height: beside ? Math.max(6, CHART_HEIGHT - lines.length * UNIT_HEIGHT) : CHART_HEIGHT + 40 };
  const rows = beside ? [heading, head, ...lines, rest] : [heading, rest, head, ...lines];
  const headRow = firstRow + rows.indexOf(head);
  const first = headRow + 1;
  const last = headRow + lines.length;
  const restRow = firstRow + rows.indexOf(rest);
  const chart: DocumentChart = {
    name: "SoThiDua.ratings",
    title: { key: "meeting.chart.title", facts: { year } },
    place: beside ? { firstRow: headRow, lastRow: restRow, firstColumn: FIRST + SERIES.length, lastColumn: LAST } : { firstRow: restRow, lastRow: restRow, firstColumn: 1, lastColumn: LAST },
    categories: { firstRow: first, lastRow: last, firstColumn: NAME.column, lastColumn: NAME.column },
    series: SERIES.map((series, index) => ({
      name: { row: headRow, column: FIRST + index },
      values: { firstRow: first, lastRow: last, firstColumn: FIRST + index, lastColumn: FIRST + index },
      look: series === "target" ? "line" : "columns",
      color: COLOURS[series],
      labels: series === "excellent",
    })),
    numberFormat: "0%",
    minimum: 0,
    maximum: 1,
  };
  return { rows, charts: [chart] };
}
