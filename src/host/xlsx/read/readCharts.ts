/** Charts of a worksheet as far as the model goes: name, kind, title, place and series with their cells. */
import type { AnchorModel, ChartAxisModel, ChartModel, ChartSeriesModel, ChartSource } from "../../model/chartModel";
import { blankChart, blankSeries } from "../../model/chartModel";
import { anchorOf, heightOf, widthOf } from "../../grid/anchors";
import { parseLocal, splitSheet } from "../../grid/address";
import type { SheetModel } from "../../model/model";
import type { Parts } from "../package/parts";
import { EMU } from "../package/units";
import { relationsOf } from "../package/relations";
import { children, type Element, isTrue, partText, root, unescapeXml } from "../../xml/xml";

const local = (e: Element): string => e.name.replace(/^.*:/, "");
const named = (xml: string | undefined, name: string): Element | undefined =>
  children(xml ?? "").find((e) => local(e) === name);
const under = (xml: string | undefined, ...path: string[]): Element | undefined =>
  path.reduce<Element | undefined>((e, name, i) => named(i === 0 ? xml : e?.inner, name), undefined);
const val = (e: Element | undefined): string | undefined => e?.attributes.get("val");
const idOf = (e: Element | undefined): string | undefined =>
  [...(e?.attributes ?? [])].find(([name]) => name === "id" || name.endsWith(":id"))?.[1];

/** A chart with the places in the package where it stands. */
export interface FoundChart {
  readonly chart: ChartModel;
  readonly drawing: string;
  readonly relation: string;
  readonly anchor: Element;
}

/** Drawing part of a worksheet part. */
export const drawingOf = (parts: Parts, sheetPart: string): string | undefined =>
  relationsOf(parts, sheetPart).find((r) => r.type === "drawing" && parts.has(r.target))?.target;

/**
 * Charts of a worksheet in the order of their anchors; other kinds of drawing, and charts inside groups, are not
 * in the model.
 */
export function readCharts(
  parts: Parts,
  sheetPart: string,
  sheet: SheetModel,
  sheets: readonly SheetModel[],
): FoundChart[] {
  const drawing = drawingOf(parts, sheetPart);
  if (drawing === undefined) return [];
  const targets = new Map(relationsOf(parts, drawing).map((r) => [r.id, r.target]));
  return children(root(partText(parts.get(drawing)!))?.inner ?? "").flatMap((anchor, i): FoundChart[] => {
    const frame = named(anchor.inner, "graphicFrame");
    const relation = idOf(under(frame?.inner, "graphic", "graphicData", "chart"));
    const part = relation === undefined ? undefined : targets.get(relation);
    if (frame === undefined || relation === undefined || part === undefined || !parts.has(part)) return [];
    const properties = under(frame.inner, "nvGraphicFramePr", "cNvPr")?.attributes;
    const id = `{${i.toString(16).toUpperCase().padStart(8, "0")}-${sheet.id.slice(20, 24)}-0000-0000-000000000000}`;
    const chart = {
      ...blankChart(id, properties?.get("name") ?? `Chart ${i + 1}`, "ColumnClustered", anchorModel(sheet, anchor)),
      loaded: true,
    };
    describe(chart, partText(parts.get(part)!), sheets);
    return [{ chart, drawing, relation, anchor }];
  });
}

function anchorModel(sheet: SheetModel, anchor: Element): AnchorModel {
  const number = (at: Element | undefined, name: string): number => Number(named(at?.inner, name)?.inner ?? 0);
  const point = (name: string) => {
    const e = named(anchor.inner, name);
    return {
      row: number(e, "row"),
      column: number(e, "col"),
      x: number(e, "colOff") / EMU,
      y: number(e, "rowOff") / EMU,
    };
  };
  const kind = local(anchor);
  if (kind === "twoCellAnchor") {
    const [from, to] = [point("from"), point("to")];
    // The corner of a cell is the end of the one before it.
    const column =
      to.x === 0 && to.column > from.column ? { column: to.column - 1, x: widthOf(sheet, to.column - 1) } : {};
    const row = to.y === 0 && to.row > from.row ? { row: to.row - 1, y: heightOf(sheet, to.row - 1) } : {};
    return { from, to: { ...to, ...column, ...row } };
  }
  const size = named(anchor.inner, "ext")?.attributes;
  const extent = { width: Number(size?.get("cx") ?? 0) / EMU, height: Number(size?.get("cy") ?? 0) / EMU };
  const position = named(anchor.inner, "pos")?.attributes;
  if (kind === "absoluteAnchor")
    return anchorOf(sheet, {
      left: Number(position?.get("x") ?? 0) / EMU,
      top: Number(position?.get("y") ?? 0) / EMU,
      ...extent,
    });
  const from = point("from");
  const sum = (size: (line: number) => number, line: number): number =>
    Array.from({ length: line }, (_, i) => size(i)).reduce((all, own) => all + own, 0);
  const left = sum((c) => widthOf(sheet, c), from.column) + from.x;
  const top = sum((r) => heightOf(sheet, r), from.row) + from.y;
  return { from, to: anchorOf(sheet, { left, top, ...extent }).to };
}

const LEGENDS: Readonly<Record<string, string>> = { t: "Top", b: "Bottom", l: "Left", r: "Right", tr: "Corner" };

/** What can be seen of the chart: title, legend, kind, series with their cells. Its looks stay in the file. */
function describe(chart: ChartModel, xml: string, sheets: readonly SheetModel[]): void {
  const inner = named(root(xml)?.inner, "chart")?.inner;
  const title = named(inner, "title");
  chart.title.visible = title !== undefined;
  chart.title.text = texts(under(title?.inner, "tx")?.inner ?? "");
  const legend = named(inner, "legend");
  chart.legend.visible = legend !== undefined;
  chart.legend.position = LEGENDS[val(named(legend?.inner, "legendPos")) ?? "r"] ?? "Right";
  chart.plotVisibleOnly = isTrue(val(named(inner, "plotVisOnly")), true);
  chart.series = allSeries(named(inner, "plotArea"), sheets);
  chart.chartType = chart.series[0]?.chartType ?? "Invalid";
  describeAxis(chart.axes.value, under(inner, "plotArea", "valAx"));
  describeAxis(chart.axes.category, under(inner, "plotArea", "catAx"));
}

/** The series of all groups, in the order that the file gives them. */
function allSeries(plot: Element | undefined, sheets: readonly SheetModel[]): ChartSeriesModel[] {
  const found: { order: number; series: ChartSeriesModel }[] = [];
  for (const group of children(plot?.inner ?? "").filter((e) => local(e).endsWith("Chart"))) {
    const type = typeOf(group);
    for (const e of children(group.inner).filter((each) => local(each) === "ser"))
      found.push({ order: Number(val(named(e.inner, "order")) ?? 0), series: seriesOf(e, type, sheets) });
    const gap = val(named(group.inner, "gapWidth"));
    if (gap !== undefined) for (const { series } of found) series.gapWidth = Number(gap);
  }
  return found.sort((a, b) => a.order - b.order).map(({ series }) => series);
}

function describeAxis(axis: ChartAxisModel, e: Element | undefined): void {
  const bound = (name: string): number | null => {
    const text = val(under(e?.inner, "scaling", name));
    return text === undefined ? null : Number(text);
  };
  axis.minimum = bound("min");
  axis.maximum = bound("max");
  axis.visible = !isTrue(val(named(e?.inner, "delete")), false);
  axis.gridlines.visible = named(e?.inner, "majorGridlines") !== undefined;
  const format = named(e?.inner, "numFmt")?.attributes;
  if (format === undefined) return;
  axis.numberFormat = format.get("formatCode") ?? "General";
  axis.linked = isTrue(format.get("sourceLinked"));
}

const OTHER_TYPES: Readonly<Record<string, string>> = {
  pieChart: "Pie",
  areaChart: "Area",
  doughnutChart: "Doughnut",
  scatterChart: "XYScatter",
  radarChart: "Radar",
  bubbleChart: "Bubble",
};

const STACKED: Readonly<Record<string, string>> = { stacked: "Stacked", percentStacked: "Stacked100" };

function typeOf(group: Element): string {
  const stacked = STACKED[val(named(group.inner, "grouping")) ?? ""] ?? "";
  if (local(group) === "barChart")
    return `${val(named(group.inner, "barDir")) === "bar" ? "Bar" : "Column"}${stacked === "" ? "Clustered" : stacked}`;
  if (local(group) === "lineChart") return `Line${stacked}`;
  return OTHER_TYPES[local(group)] ?? "Invalid";
}

function seriesOf(e: Element, type: string, sheets: readonly SheetModel[]): ChartSeriesModel {
  const source = (name: string): ChartSource | null => {
    const text = children(named(e.inner, name)?.inner ?? "")
      .map((each) => named(each.inner, "f")?.inner)
      .find((f) => f !== undefined);
    if (text === undefined) return null;
    const { sheet, local: address } = splitSheet(unescapeXml(text));
    const own = sheets.find((s) => s.name.toLowerCase() === sheet?.toLowerCase());
    return own === undefined ? null : { sheet: own.id, rect: parseLocal(address) };
  };
  const symbol = val(under(e.inner, "marker", "symbol"));
  const labels = named(e.inner, "dLbls");
  const series = blankSeries(type === "Line" && symbol !== "none" ? "LineMarkers" : type);
  const name = under(e.inner, "tx", "v")?.inner;
  series.labels.shown = labels !== undefined && isTrue(val(named(labels.inner, "showVal")));
  return {
    ...series,
    name: source("tx") ?? (name === undefined ? null : unescapeXml(name)),
    values: source("val"),
    categories: source("cat"),
  };
}

/** All runs of a text body, or the cached text of a reference. */
const texts = (xml: string): string =>
  [...xml.matchAll(/<(?:\w+:)?(?:t|v)>([^<]*)</g)].map((m) => unescapeXml(m[1]!)).join("");
