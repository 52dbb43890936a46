/**
 * Ratings of the units and of the bloc against the target, as a native chart of stacked columns. Its figures stand
 * beside the page, where they do not print: the table of key figures says the same.
 */
import type { CampaignUnit } from "../../campaign/campaign";
import type { Content, DocumentCell, DocumentChart, DocumentRow } from "../../plan/plan";
import { cell, data, number, text, together } from "../parts/cells";
import { figureRows, sumLabel, unitsWithout, withoutNote } from "../parts/figures";
import type { FigureRow } from "../parts/figures";
import type { SummaryInput } from "../parts/input";
import type { TotalsReference } from "../totals/totalsReference";
import { LAST, wide } from "./grid";

interface ChartSection {
  /** Heading and chart stay on one page. */
  readonly rows: readonly DocumentRow[];
  /** Rows of figures beside the page, from row 1 on; the first is their head. */
  readonly beside: readonly (readonly DocumentCell[])[];
  readonly charts: readonly DocumentChart[];
}

/** Readable in print without colours: middle, light, and a line; figures stand on both in black. */
const COLOURS = { excellent: "#5B9BD5", good: "#DDEBF7", target: "#C00000" } as const;

/** A unit of which one of them is not known has no place in the chart. */
const CHARTED = ["people", "excellent", "good"] as const;

const SERIES = ["excellent", "good", "target"] as const;
/** So many columns have room for whole names below them; more are called by their short names. */
const MOST_NAMED = 8;
/** So many columns have room for «100,0%» beside one another; more have it in small figures, and the most have it for none. */
const MOST_AT_EASE = 7;
const MOST_LABELLED = 16;
/** Points; lower the figures run into one another. */
const CHART_HEIGHT = 170;
/** Longest short name that fits below the columns of twelve units. */
const LONGEST_SHORT = 20;

/** Longest label: of more letters its lines run out of the chart's frame. */
const LONGEST_LABEL = 60;

/** Beside the page: a gap, then name and shares. */
export const BESIDE_WIDTHS: readonly number[] = [3, 38, 32, 32, 32];
const NAME = LAST + 2;
const FIRST_SHARE = NAME + 1;

/** `firstRow`: where the section will stand on its sheet. */
export function chartSection(input: SummaryInput, totals: TotalsReference, firstRow: number): ChartSection {
  const units = figureRows(input).filter(
    (unit) => unit.unit !== null && CHARTED.every((figure) => unit.known(figure)) && unit.count("people") > 0,
  );
  const heading = wide(text("meeting.chart.heading"), "heading");
  if (units.length === 0)
    return { rows: together([heading, wide(text("meeting.chart.none"), "body")]), beside: [], charts: [] };
  const shown = new Set(units.map(({ unit }) => unit));
  const without = unitsWithout(figureRows(input), ({ unit }) => shown.has(unit));
  const isCrowded = units.length > MOST_NAMED;
  const called = new Map(
    input.campaign.units.map((unit) => [unit.name, chartLabel(isCrowded ? shortName(unit) : unit.name)]),
  );
  const line = (label: Content, unit: string): DocumentCell[] => [
    cell(NAME, label, "tableText"),
    ...sharesOf(input, totals, unit).map((share, index) => cell(FIRST_SHARE + index, share, "tableShare")),
  ];
  const lines = units.map(({ unit }) => line(data(called.get(unit ?? "") ?? unit ?? ""), unit ?? ""));
  const bloc = blocLine(input, units, without);
  if (bloc !== null) lines.push(line(bloc, ""));
  const room: DocumentRow = { cells: [cell(LAST, null, "tableSpace")], height: CHART_HEIGHT };
  return {
    rows: together([heading, room, ...withoutNote(without).map((each) => wide(each, "note"))]),
    beside: [figuresHead, ...lines],
    charts: [chartOver(input, firstRow + 1, lines.length)],
  };
}

/** One unit alone is its own bloc; where nothing of the bloc can be summed it has no column. */
function blocLine(input: SummaryInput, units: readonly FigureRow[], without: readonly string[]): Content {
  if (input.campaign.onlyUnit !== null || units.length < 2) return null;
  const { unknown } = input.totals.bloc;
  return CHARTED.some((figure) => unknown.includes(figure)) ? null : sumLabel(input, figureRows(input), without);
}

const sharesOf = ({ campaign: { targets } }: SummaryInput, totals: TotalsReference, unit: string): Content[] => [
  totals.to("excellentShare", unit),
  totals.to("goodShare", unit),
  targets.excellent === null ? null : number(targets.excellent),
];

const figuresHead: readonly DocumentCell[] = [
  cell(NAME, text("meeting.chart.figures"), "tableHead"),
  ...SERIES.map((series, index) => cell(FIRST_SHARE + index, text(`meeting.chart.${series}`), "tableHead")),
];

/** `row`: which the chart lies over; its figures stand below their head in row 1. */
function chartOver({ campaign }: SummaryInput, row: number, lines: number): DocumentChart {
  const column = (at: number): DocumentChart["categories"] => ({
    firstRow: 2,
    lastRow: 1 + lines,
    firstColumn: at,
    lastColumn: at,
  });
  const series = campaign.targets.excellent === null ? SERIES.slice(0, 2) : SERIES;
  return {
    name: "SoThiDua.ratings",
    title: { key: "meeting.chart.title", facts: { year: campaign.year } },
    place: { firstRow: row, lastRow: row, firstColumn: 1, lastColumn: LAST },
    categories: column(NAME),
    series: series.map((each, index) => ({
      name: { row: 1, column: FIRST_SHARE + index },
      values: column(FIRST_SHARE + index),
      look: each === "target" ? "line" : "stacked",
      color: COLOURS[each],
      labels: each !== "target" && lines <= MOST_LABELLED,
    })),
    numberFormat: "0%",
    labelFormat: "0.0%",
    labelSize: lines > MOST_AT_EASE ? "small" : "usual",
    minimum: 0,
    maximum: 1,
  };
}

/** The first alias where it is really short. */
function shortName({ name, aliases }: CampaignUnit): string {
  const [alias = ""] = aliases;
  return alias !== "" && alias.length < name.length && alias.length <= LONGEST_SHORT ? alias : name;
}

/** For the chart alone: as many whole words as it has room for; a name without spaces is cut within. */
function chartLabel(name: string): string {
  if (name.length <= LONGEST_LABEL) return name;
  const end = name.lastIndexOf(" ", LONGEST_LABEL - 1);
  return `${name.slice(0, end > 0 ? end : LONGEST_LABEL - 1).replace(/[\s,;–-]+$/u, "")}…`;
}
