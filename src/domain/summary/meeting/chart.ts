/** Ratings of the units against the target, as a native chart over a small table of the same shares. */
import type { CampaignUnit } from "../../campaign/campaign";
import type { DocumentChart, DocumentRow } from "../../plan/plan";
import { cell, data, number, row, text, together } from "../parts/cells";
import { figureRows, unitsWithout, withoutNote } from "../parts/figures";
import { LAST, spanned, spread, wide } from "../parts/grid";
import type { Span } from "../parts/grid";
import type { SummaryInput } from "../parts/input";
import type { TotalsReference } from "../totals/totalsReference";

interface ChartSection {
  /** Heading, chart and table stay on one page where both fit, else chart and table on one each. */
  readonly rows: readonly DocumentRow[];
  readonly charts: readonly DocumentChart[];
}

/** Readable in print without colours: dark, light, and a line. */
const COLOURS = { excellent: "#1F4E79", good: "#9DC3E6", target: "#C00000" } as const;

/** A unit of which one of them is not known has no place in the chart. */
const CHARTED = ["people", "excellent", "good"] as const;

const SERIES = ["excellent", "good", "target"] as const;
/**
 * Beside the table for as many units; more of them need the page's whole width, and a page of their own for the
 * table.
 */
const BESIDE = 8;
const UNIT_HEIGHT = 34;
/** Points; a chart lower than this cannot be read. */
const CHART_HEIGHT = 230;
/** Across the whole page: as high as a page takes with the heading, in any program. */
const WIDE_HEIGHT = 370;
/** Longest short name that fits below the columns of twelve units. */
const LONGEST_SHORT = 20;

/** Where the table's columns stand; `short`: the units' short names, by which a crowded chart calls them. */
interface Grid {
  readonly name: Span;
  readonly short: Span | null;
  readonly series: readonly Span[];
}

const BESIDE_GRID: Grid = {
  name: { column: 1, columns: 3 },
  short: null,
  series: SERIES.map((_, index) => ({ column: 4 + index, columns: 1 })),
};
const WIDE_GRID: Grid = {
  name: { column: 1, columns: 5 },
  short: { column: 6, columns: 2 },
  series: spread(8, LAST, SERIES.length),
};

/** `firstRow`: where the section will stand on its sheet. */
export function chartSection(input: SummaryInput, totals: TotalsReference, firstRow: number): ChartSection {
  const units = figureRows(input).filter(
    (unit) => unit.unit !== null && CHARTED.every((figure) => unit.known(figure)) && unit.count("people") > 0,
  );
  const heading = wide(text("meeting.chart.heading"), "heading");
  if (units.length === 0) return { rows: together([heading, wide(text("meeting.chart.none"), "body")]), charts: [] };
  const { targets, year } = input.campaign;
  const shown = new Set(units.map(({ unit }) => unit));
  const without = unitsWithout(figureRows(input), ({ unit }) => shown.has(unit));
  const note = withoutNote(without).map((each) => wide(each, "note"));
  const beside = units.length <= BESIDE;
  const grid = beside ? BESIDE_GRID : WIDE_GRID;
  const shortNames = new Map(input.campaign.units.map((unit) => [unit.name, shortName(unit)]));
  const head = row(
    cell(grid.name.column, text("table.unit"), "tableHead", grid.name.columns),
    ...(grid.short === null ? [] : spanned([grid.short], [text("meeting.chart.short")], "tableHead")),
    ...spanned(
      grid.series,
      SERIES.map((series) => text(`meeting.chart.${series}`)),
      "tableHead",
    ),
  );
  const lines = units.map((figures): DocumentRow => {
    const unit = figures.unit ?? "";
    const shares = [
      totals.to("excellentShare", unit),
      totals.to("goodShare", unit),
      targets.excellent === null ? null : number(targets.excellent),
    ];
    return {
      cells: [
        cell(grid.name.column, data(unit), "tableText", grid.name.columns),
        ...(grid.short === null ? [] : spanned([grid.short], [data(shortNames.get(unit) ?? unit)], "tableText")),
        ...spanned(grid.series, shares, "tableShare"),
      ],
      ...(beside ? { height: UNIT_HEIGHT } : {}),
    };
  });
  // The row that carries the chart, or what of it reaches below the table.
  const rest: DocumentRow = {
    cells: [cell(LAST, null, "tableSpace")],
    height: beside ? Math.max(6, CHART_HEIGHT - lines.length * UNIT_HEIGHT) : WIDE_HEIGHT,
  };
  const rows = beside
    ? together([heading, head, ...lines, rest, ...note])
    : [...together([heading, rest]), ...together([head, ...lines, ...note])];
  const headRow = firstRow + (beside ? 1 : 2);
  const first = headRow + 1;
  const last = headRow + lines.length;
  const restRow = beside ? last + 1 : firstRow + 1;
  const { column: categories } = grid.short ?? grid.name;
  const chart: DocumentChart = {
    name: "SoThiDua.ratings",
    title: { key: "meeting.chart.title", facts: { year } },
    place: beside
      ? { firstRow: headRow, lastRow: restRow, firstColumn: 4 + SERIES.length, lastColumn: LAST }
      : { firstRow: restRow, lastRow: restRow, firstColumn: 1, lastColumn: LAST },
    categories: { firstRow: first, lastRow: last, firstColumn: categories, lastColumn: categories },
    series: SERIES.map((series, index) => {
      const { column } = grid.series[index]!;
      return {
        name: { row: headRow, column },
        values: { firstRow: first, lastRow: last, firstColumn: column, lastColumn: column },
        look: series === "target" ? "line" : "columns",
        color: COLOURS[series],
        // Of many units, labels would run into one another and into the target's line: the table has the figures.
        labels: series === "excellent" && beside,
      };
    }),
    numberFormat: "0%",
    minimum: 0,
    maximum: 1,
  };
  return { rows, charts: [chart] };
}

/** The first alias where it is really short. */
function shortName({ name, aliases }: CampaignUnit): string {
  const [alias = ""] = aliases;
  return alias !== "" && alias.length < name.length && alias.length <= LONGEST_SHORT ? alias : name;
}
