import type { ChartSeriesModel, ChartSource } from "../../model/chartModel";
import { blankSeries } from "../../model/chartModel";
import { invalidArgument, itemNotFound, notImplemented } from "../../errors/hostError";
import { columnCount, rowCount } from "../../grid/address";
import { colour } from "../../grid/colours";
import type { Host, RangeTarget } from "../../state/host";
import type { ChartItem } from "./chartFormats";
import { checkChart, fillHandle, fontFormat, lineHandle, touchChart, words } from "./chartFormats";
import { chartTypeOf, isLine, together } from "./chartTypes";
import { textOf } from "../range/rangeValues";
import type { Member, TypeTable } from "../members/memberTable";
import { Handle, call, make, object, property } from "../members/memberTable";
import { flag, integer, number, oneOf } from "../members/arguments";

interface SeriesItem extends ChartItem {
  readonly series: ChartSeriesModel;
}

function change(item: SeriesItem, to: Partial<ChartSeriesModel>): void {
  touchChart(item);
  Object.assign(item.series, to);
}

/** As the legend shows it. */
export function seriesName(host: Host, item: ChartItem, series: ChartSeriesModel): string {
  const { name } = series;
  const sheet =
    name !== null && typeof name === "object" ? host.book.sheets.find((s) => s.id === name.sheet) : undefined;
  if (typeof name === "string") return name;
  if (name?.rect && sheet) return textOf(host, sheet, name.rect.r0, name.rect.c0);
  return `Series${item.chart.series.indexOf(series) + 1}`;
}

/** Whether Excel takes «=Sheet1!$A$1» here as a reference is nowhere documented (a title has setFormula for that): refused rather than guessed. */
function nameText(value: unknown): string {
  const name = words(value, "series name", 255);
  if (name.startsWith("=")) throw notImplemented("a series name beginning with «=»");
  return name;
}

function source(value: unknown, what: string): ChartSource {
  if (!(value instanceof Handle) || value.table.name !== "Range") throw invalidArgument(`${what}: a Range is needed`);
  const { sheet, rect } = value.self as RangeTarget;
  if (!rect || (rowCount(rect) > 1 && columnCount(rect) > 1))
    throw invalidArgument(`${what}: one row or one column is needed`);
  return { sheet: sheet.id, rect };
}

const POSITIONS = [
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
] as const;
/** Which of them Excel offers for a kind of series; a file with another one counts as damaged. */
function offeredFor(chartType: string): readonly string[] {
  if (isLine(chartType)) return ["Center", "Left", "Right", "Top", "Bottom"];
  const inside = ["Center", "InsideEnd", "InsideBase"];
  return chartType.endsWith("Stacked") ? inside : [...inside, "OutsideEnd"];
}
const usualPlace = (chartType: string): string => (isLine(chartType) ? "Right" : "OutsideEnd");

function label(key: "showValue" | "showSeriesName" | "showCategoryName" | "showLegendKey"): Member<SeriesItem> {
  return property(
    "1.1",
    (i) => i.series.labels[key],
    (i, v) => {
      touchChart(i);
      i.series.labels[key] = flag(v, key);
    },
  );
}

const labelsTable: TypeTable<SeriesItem> = {
  name: "ChartDataLabels",
  members: {
    Position: property(
      "1.1",
      (i) => i.series.labels.position || usualPlace(i.series.chartType),
      (i, v) => {
        const position = oneOf(v, POSITIONS, "position");
        if (!offeredFor(i.series.chartType).includes(position))
          throw invalidArgument(`${position} is no place for the labels of ${i.series.chartType}`);
        touchChart(i);
        i.series.labels.position = position;
      },
    ),
    NumberFormat: property(
      "1.8",
      (i) => i.series.labels.numberFormat,
      (i, v) => {
        touchChart(i);
        Object.assign(i.series.labels, { numberFormat: words(v, "numberFormat", 255), linked: false });
      },
    ),
    LinkNumberFormat: property(
      "1.9",
      (i) => i.series.labels.linked,
      (i, v) => {
        touchChart(i);
        i.series.labels.linked = flag(v, "linkNumberFormat");
      },
    ),
    ShowValue: label("showValue"),
    ShowSeriesName: label("showSeriesName"),
    ShowCategoryName: label("showCategoryName"),
    ShowLegendKey: label("showLegendKey"),
    Format: fontFormat("ChartDataLabelFormat", (i: SeriesItem) => i.series.labels.font),
  },
};

const formatTable: TypeTable<SeriesItem> = {
  name: "ChartSeriesFormat",
  members: {
    Fill: object("1.1", (i) =>
      fillHandle(i, (fill) => {
        i.series.fill = fill;
      }),
    ),
    Line: object("1.1", (i) => lineHandle(i, i.series.line)),
  },
};

const MARKERS = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
] as const;

export const seriesTable: TypeTable<SeriesItem> = {
  name: "ChartSeries",
  check: (i, host) => {
    checkChart(i, host);
    if (!i.chart.series.includes(i.series)) throw itemNotFound("the series was deleted");
  },
  members: {
    Name: property(
      "1.1",
      (i, host) => seriesName(host, i, i.series),
      (i, v) => change(i, { name: nameText(v) }),
    ),
    ChartType: property(
      "1.7",
      (i) => i.series.chartType,
      (i, v) => {
        const chartType = chartTypeOf(v);
        together(i.chart.series.map((s) => (s === i.series ? chartType : s.chartType)));
        const { markerStyle, overlap } = blankSeries(chartType);
        change(i, { chartType, markerStyle, overlap, labels: { ...i.series.labels, position: "" } });
      },
    ),
    HasDataLabels: property(
      "1.7",
      (i) => i.series.labels.shown,
      (i, v) => {
        touchChart(i);
        i.series.labels.shown = flag(v, "hasDataLabels");
      },
    ),
    DataLabels: object("1.8", (i) => new Handle(labelsTable, i)),
    Format: object("1.1", (i) => new Handle(formatTable, i)),
    MarkerStyle: property(
      "1.7",
      (i) => i.series.markerStyle,
      (i, v) => change(i, { markerStyle: oneOf(v, MARKERS, "markerStyle") }),
    ),
    MarkerSize: property(
      "1.7",
      (i) => i.series.markerSize,
      (i, v) => change(i, { markerSize: number(v, "markerSize", 2, 72) }),
    ),
    MarkerBackgroundColor: property(
      "1.7",
      (i) => i.series.markerFill,
      (i, v) => change(i, { markerFill: colour(v) }),
    ),
    MarkerForegroundColor: property(
      "1.7",
      (i) => i.series.markerLine,
      (i, v) => change(i, { markerLine: colour(v) }),
    ),
    GapWidth: property(
      "1.7",
      (i) => i.series.gapWidth,
      (i, v) => {
        if (isLine(i.series.chartType)) throw invalidArgument("gapWidth of a line");
        const gapWidth = number(v, "gapWidth", 0, 500);
        touchChart(i);
        // One width for the whole group of columns.
        for (const other of i.chart.series) if (!isLine(other.chartType)) other.gapWidth = gapWidth;
      },
    ),
    Overlap: property(
      "1.8",
      (i) => i.series.overlap,
      (i, v) => {
        if (isLine(i.series.chartType)) throw invalidArgument("overlap of a line");
        const overlap = number(v, "overlap", -100, 100);
        touchChart(i);
        for (const other of i.chart.series) if (!isLine(other.chartType)) other.overlap = overlap;
      },
    ),
    Smooth: property(
      "1.7",
      (i) => i.series.smooth,
      (i, v) => {
        if (!isLine(i.series.chartType)) throw invalidArgument("smooth of a column");
        change(i, { smooth: flag(v, "smooth") });
      },
    ),
    SetValues: call("1.7", (i, [range]) => change(i, { values: source(range, "setValues") })),
    SetXAxisValues: call("1.7", (i, [range]) => change(i, { categories: source(range, "setXAxisValues") })),
    Delete: call("1.7", (i) => {
      touchChart(i);
      i.chart.series.splice(i.chart.series.indexOf(i.series), 1);
    }),
  },
};

const handle = (i: ChartItem, series: ChartSeriesModel) =>
  new Handle(seriesTable, { sheet: i.sheet, chart: i.chart, series });

export const seriesCollectionTable: TypeTable<ChartItem> = {
  name: "ChartSeriesCollection",
  items: (i) => i.chart.series.map((series) => handle(i, series) as Handle<unknown>),
  members: {
    Count: property("1.1", (i) => i.chart.series.length),
    GetCount: call("1.4", (i) => i.chart.series.length),
    GetItemAt: make("1.1", (i, [index]) => {
      const found = i.chart.series[integer(index, "index")];
      if (!found) throw itemNotFound("the series");
      return handle(i, found);
    }),
    Add: make("1.7", (i, [name, index]) => {
      touchChart(i);
      const first = i.chart.series[0];
      const series = {
        ...blankSeries(i.chart.chartType),
        ...(name === null || name === undefined ? {} : { name: nameText(name) }),
        categories: first?.categories ? { ...first.categories } : null,
      };
      const at = index === null || index === undefined ? i.chart.series.length : integer(index, "index");
      if (at < 0 || at > i.chart.series.length) throw invalidArgument("index");
      i.chart.series.splice(at, 0, series);
      return handle(i, series);
    }),
  },
};
