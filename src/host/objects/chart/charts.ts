/** Excel.Chart and the charts of a sheet. */
import type { ChartModel } from "../../model/chartModel";
import { blankChart, blankSeries } from "../../model/chartModel";
import { alreadyExists, invalidArgument, itemNotFound } from "../../errors/hostError";
import { anchorOf, anchorOver, boxOf } from "../../grid/anchors";
import type { Box } from "../../grid/anchors";
import { bounding } from "../../grid/address";
import { checkAllowed } from "../../grid/guard";
import type { Host } from "../../state/host";
import type { SheetModel } from "../../model/model";
import { seriesFrom } from "./chartData";
import type { ChartItem } from "./chartFormats";
import { checkChart, fontHandle, touchChart, words } from "./chartFormats";
import { axesTable, legendTable, titleTable } from "./chartParts";
import { seriesCollectionTable } from "./chartSeries";
import { chartTypeOf, together } from "./chartTypes";
import type { Member, TypeTable } from "../members/memberTable";
import { Handle, call, make, object, property, worksheetAbove } from "../members/memberTable";
import { flag, integer, number } from "../members/arguments";
import { area, rangeArgument } from "../range/rangeArgument";

/** All fonts of a chart's parts: setting the chart's own overrides them. */
const fontsOf = ({ title, legend, axes, series }: ChartModel) => [
  title.font,
  legend.font,
  axes.value.font,
  axes.value.title.font,
  axes.category.font,
  axes.category.title.font,
  ...series.map((each) => each.labels.font),
];

const areaFormatTable: TypeTable<ChartItem> = {
  name: "ChartAreaFormat",
  members: { Font: object("1.1", (i) => fontHandle(i, i.chart.font, fontsOf(i.chart))) },
};

function side(key: keyof Box): Member<ChartItem> {
  return property(
    "1.1",
    ({ sheet, chart }) => boxOf(sheet, chart.anchor)[key],
    (i, value) => {
      const wished = { ...boxOf(i.sheet, i.chart.anchor), [key]: number(value, key, 0, 1_000_000) };
      touchChart(i);
      i.chart.anchor = anchorOf(i.sheet, wished);
    },
  );
}

function rename(i: ChartItem, value: unknown): void {
  const name = words(value, "chart name", 255);
  if (name === "") throw invalidArgument("chart name");
  touchChart(i);
  if (i.sheet.charts.some((other) => other !== i.chart && other.name.toLowerCase() === name.toLowerCase()))
    throw alreadyExists(`a chart named «${name}»`);
  i.chart.name = name;
}

/** Over the cells from the first to the last, ends included. */
function place(i: ChartItem, [start, end]: readonly unknown[], host: Host): void {
  const from = rangeArgument(start, i.sheet, host);
  const to = end === null || end === undefined ? null : rangeArgument(end, i.sheet, host);
  if (from.sheet !== i.sheet || (to !== null && to.sheet !== i.sheet)) throw invalidArgument("cells of another sheet");
  touchChart(i);
  if (to !== null) i.chart.anchor = anchorOver(i.sheet, bounding(area(from), area(to)));
  else {
    // With a start only the chart keeps its size.
    const { left, top } = boxOf(i.sheet, anchorOver(i.sheet, area(from)));
    i.chart.anchor = anchorOf(i.sheet, { ...boxOf(i.sheet, i.chart.anchor), left, top });
  }
}

const chartTable: TypeTable<ChartItem> = {
  name: "Chart",
  identity: ({ chart }) => ({ Id: chart.id }),
  check: checkChart,
  members: {
    Id: property("1.7", (i) => i.chart.id),
    Name: property("1.1", (i) => i.chart.name, rename),
    ChartType: property(
      "1.7",
      (i) => i.chart.chartType,
      (i, value) => {
        const chartType = chartTypeOf(value);
        together([chartType]);
        touchChart(i);
        i.chart.chartType = chartType;
        for (const series of i.chart.series)
          Object.assign(series, { chartType, labels: { ...series.labels, position: "" } });
      },
    ),
    Left: side("left"),
    Top: side("top"),
    Width: side("width"),
    Height: side("height"),
    PlotVisibleOnly: property(
      "1.8",
      (i) => i.chart.plotVisibleOnly,
      (i, v) => {
        touchChart(i);
        i.chart.plotVisibleOnly = flag(v, "plotVisibleOnly");
      },
    ),
    Title: object("1.1", (i) => new Handle(titleTable, i)),
    Legend: object("1.1", (i) => new Handle(legendTable, i)),
    Axes: object("1.1", (i) => new Handle(axesTable, i)),
    Series: object("1.1", (i) => new Handle(seriesCollectionTable, i)),
    Format: object("1.1", (i) => new Handle(areaFormatTable, i)),
    Worksheet: object("1.2", (i) => worksheetAbove(i.sheet)),
    SetPosition: call("1.1", place),
    SetData: call("1.1", (i, [range, seriesBy], host) => {
      const series = seriesFrom(rangeArgument(range, i.sheet, host), seriesBy, i.chart.chartType);
      touchChart(i);
      i.chart.series = series;
    }),
    // Deleting is the one change that a chart of the file takes.
    Delete: call("1.1", ({ sheet, chart }) => {
      checkAllowed(sheet, "allowEditObjects");
      sheet.charts.splice(sheet.charts.indexOf(chart), 1);
    }),
  },
};

const handle = (sheet: SheetModel, chart: ChartModel) => new Handle(chartTable, { sheet, chart });
const find = (sheet: SheetModel, key: unknown) =>
  sheet.charts.find((chart) => chart.name.toLowerCase() === String(key).toLowerCase()) ??
  sheet.charts.find((chart) => chart.id === String(key));

/** 360 by 216 points, as Excel makes them; where exactly it puts them is its own business. */
const NEW: Box = { left: 144, top: 45, width: 360, height: 216 };

function add(sheet: SheetModel, [type, range, seriesBy]: readonly unknown[], host: Host): Handle<ChartItem> {
  const chartType = chartTypeOf(type);
  const found = seriesFrom(rangeArgument(range, sheet, host), seriesBy, chartType);
  const { newSeries } = host.differences;
  const series =
    newSeries === null
      ? found
      : Array.from({ length: newSeries }, (_, index) => found[index] ?? blankSeries(chartType));
  checkAllowed(sheet, "allowEditObjects");
  const taken = new Set(sheet.charts.map(({ name }) => name.toLowerCase()));
  let n = sheet.charts.length + 1;
  while (taken.has(`chart ${n}`)) n += 1;
  const ids = new Set(host.book.sheets.flatMap((s) => s.charts.map(({ id }) => id)));
  let id: string;
  do id = `{${host.nextNumber().toString(16).toUpperCase().padStart(8, "0")}-0000-0000-0000-0000000000C4}`;
  while (ids.has(id));
  const chart = { ...blankChart(id, `Chart ${n}`, chartType, anchorOf(sheet, NEW)), series };
  sheet.charts.push(chart);
  return handle(sheet, chart);
}

const collectionTable: TypeTable<SheetModel> = {
  name: "ChartCollection",
  items: (sheet) => sheet.charts.map((chart) => handle(sheet, chart) as Handle<unknown>),
  // The client finds a known chart again by its id, a person's call names it.
  item: (sheet, key) => {
    const found = find(sheet, key);
    if (!found) throw itemNotFound(`chart «${String(key)}»`);
    return handle(sheet, found) as Handle<unknown>;
  },
  members: {
    Count: property("1.1", (sheet) => sheet.charts.length),
    GetCount: call("1.4", (sheet) => sheet.charts.length),
    GetItem: make("1.1", (sheet, [key]) => {
      const found = find(sheet, key);
      if (!found) throw itemNotFound(`chart «${String(key)}»`);
      return handle(sheet, found);
    }),
    GetItemOrNullObject: make("1.4", (sheet, [key]) => {
      const found = find(sheet, key);
      return found ? handle(sheet, found) : null;
    }),
    GetItemAt: make("1.1", (sheet, [index]) => {
      const found = sheet.charts[integer(index, "index")];
      if (!found) throw itemNotFound("the chart");
      return handle(sheet, found);
    }),
    Add: make("1.1", add),
  },
};

export const chartsHandle = (sheet: SheetModel) => new Handle(collectionTable, sheet);
