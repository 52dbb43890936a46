import type { ChartAxisModel, ChartModel, ChartSeriesModel, ChartSource } from "../../model/chartModel";
import { localAddress, quotedSheet } from "../../grid/address";
import { displayed } from "../../grid/display";
import type { BookModel, CellModel, Rect } from "../../model/model";
import { fontXml, lineXml, merged, shapeXml, solid, titleXml } from "../read/chartText";
import { escapeAttribute, escapeXml } from "../../xml/xml";

/**
 * The chart part (ECMA-376 part 1, 21.2; the order of elements is the schema's: Excel calls a file damaged otherwise). References carry the values they
 * stand for at the moment, so that a program that shows the file without calculating shows the chart as well.
 */

export const C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const A = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Quoted even where it need not be: every reader takes it. */
const sheetPrefix = (name: string): string => {
  const plain = quotedSheet(name);
  return plain.startsWith("'") ? plain : `'${plain}'`;
};

const cellsOf = (cells: Map<number, Map<number, CellModel>>, { r0, c0, r1, c1 }: Rect): (CellModel | undefined)[] => {
  const found: (CellModel | undefined)[] = [];
  for (let row = r0; row <= r1; row++)
    for (let column = c0; column <= c1; column++) found.push(cells.get(row)?.get(column));
  return found;
};

/** `kind`: figures, or texts unless all of them are figures. */
function reference(book: BookModel, source: ChartSource, kind: "figures" | "texts"): string {
  const sheet = book.sheets.find((s) => s.id === source.sheet);
  if (sheet === undefined || source.rect === null)
    return `<c:${kind === "figures" ? "num" : "str"}Ref><c:f>#REF!</c:f></c:${kind === "figures" ? "num" : "str"}Ref>`;
  const f = `<c:f>${escapeXml(`${sheetPrefix(sheet.name)}!${localAddress(source.rect, true)}`)}</c:f>`;
  const cells = cellsOf(sheet.rows, source.rect);
  const format = (cell: CellModel | undefined): string => book.styles[cell?.s ?? 0]?.numberFormat ?? "General";
  const point = (text: string, i: number): string => `<c:pt idx="${i}"><c:v>${escapeXml(text)}</c:v></c:pt>`;
  if (kind === "figures" || cells.every((cell) => typeof cell?.v === "number")) {
    const points = cells.map((cell, i) => (typeof cell?.v === "number" ? point(String(cell.v), i) : "")).join("");
    return `<c:numRef>${f}<c:numCache><c:formatCode>${escapeXml(format(cells.find((cell) => cell !== undefined)))}</c:formatCode><c:ptCount val="${cells.length}"/>${points}</c:numCache></c:numRef>`;
  }
  const points = cells
    .map((cell, i) =>
      cell === undefined || cell.v === null || cell.v === "" ? "" : point(displayed(cell.v, format(cell)), i),
    )
    .join("");
  return `<c:strRef>${f}<c:strCache><c:ptCount val="${cells.length}"/>${points}</c:strCache></c:strRef>`;
}

const PLACES: Readonly<Record<string, string>> = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
};
const numberFormat = (format: string, linked: boolean): string =>
  `<c:numFmt formatCode="${escapeAttribute(format)}" sourceLinked="${Number(linked)}"/>`;

function labelsXml({ labels }: ChartSeriesModel, chart: ChartModel): string {
  if (!labels.shown) return "";
  const place = PLACES[labels.position];
  const shows = [
    ["LegendKey", labels.showLegendKey],
    ["Val", labels.showValue],
    ["CatName", labels.showCategoryName],
    ["SerName", labels.showSeriesName],
    ["Percent", false],
    ["BubbleSize", false],
  ] as const;
  return `<c:dLbls>${labels.linked ? "" : numberFormat(labels.numberFormat, false)}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${fontXml(merged(labels.font, chart.font))}${place === undefined ? "" : `<c:dLblPos val="${place}"/>`}${shows.map(([name, on]) => `<c:show${name} val="${Number(on)}"/>`).join("")}</c:dLbls>`;
}

const MARKERS: Readonly<Record<string, string>> = {
  None: "none",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Circle: "circle",
  Plus: "plus",
};

function markerXml(series: ChartSeriesModel): string {
  if (series.markerStyle === "Automatic") return "";
  const symbol = `<c:symbol val="${MARKERS[series.markerStyle]}"/>`;
  if (series.markerStyle === "None") return `<c:marker>${symbol}</c:marker>`;
  const looks =
    (series.markerFill === "" ? "" : solid(series.markerFill)) +
    (series.markerLine === "" ? "" : `<a:ln>${solid(series.markerLine)}</a:ln>`);
  return `<c:marker>${symbol}<c:size val="${Math.round(series.markerSize)}"/>${shapeXml(looks)}</c:marker>`;
}

function fillXml(fill: string): string {
  if (fill === "") return "";
  return fill === "None" ? "<a:noFill/>" : solid(fill);
}

function seriesXml(book: BookModel, chart: ChartModel, series: ChartSeriesModel, isLine: boolean): string {
  const index = chart.series.indexOf(series);
  const { name } = series;
  const tx =
    name === null
      ? ""
      : `<c:tx>${
          typeof name === "string"
            ? `<c:v>${escapeXml(name)}</c:v>`
            : reference(book, name, "texts")
                .replace(/<(\/?)c:num(Ref|Cache)>/g, "<$1c:str$2>")
                .replace(/<c:formatCode>.*?<\/c:formatCode>/, "")
        }</c:tx>`;
  const fill = isLine ? "" : fillXml(series.fill);
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${tx}${shapeXml(fill + lineXml(series.line))}${isLine ? markerXml(series) : '<c:invertIfNegative val="0"/>'}${labelsXml(series, chart)}` +
    (series.categories === null ? "" : `<c:cat>${reference(book, series.categories, "texts")}</c:cat>`) +
    (series.values === null ? "" : `<c:val>${reference(book, series.values, "figures")}</c:val>`) +
    (isLine ? `<c:smooth val="${Number(series.smooth)}"/>` : "") +
    "</c:ser>"
  );
}

const CATEGORY_AXIS = 500_000_001;
const VALUE_AXIS = 500_000_002;
const AXES = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;

function groupsXml(book: BookModel, chart: ChartModel): string {
  const isLine = (series: ChartSeriesModel): boolean => series.chartType.startsWith("Line");
  const bars = chart.series.filter((series) => !isLine(series));
  const lines = chart.series.filter(isLine);
  const each = (list: readonly ChartSeriesModel[], line: boolean): string =>
    list.map((series) => seriesXml(book, chart, series, line)).join("");
  let xml = "";
  if (bars[0] !== undefined) {
    const { chartType, gapWidth, overlap } = bars[0];
    const kind = chartType.endsWith("Stacked") ? "stacked" : "clustered";
    xml += `<c:barChart><c:barDir val="${chartType.startsWith("Bar") ? "bar" : "col"}"/><c:grouping val="${kind}"/><c:varyColors val="0"/>${each(bars, false)}<c:gapWidth val="${Math.round(gapWidth)}"/>${overlap === 0 ? "" : `<c:overlap val="${Math.round(overlap)}"/>`}${AXES}</c:barChart>`;
  }
  if (lines.length > 0)
    xml += `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${each(lines, true)}<c:marker val="1"/>${AXES}</c:lineChart>`;
  return xml;
}

function axisXml(chart: ChartModel, axis: ChartAxisModel, isValue: boolean, lies: boolean): string {
  const bound = (name: string, value: number | null): string => (value === null ? "" : `<c:${name} val="${value}"/>`);
  // Below, or at the left: where bars lie, the two axes change places.
  const position = isValue === lies ? "b" : "l";
  const grid = axis.gridlines.visible
    ? `<c:majorGridlines>${shapeXml(lineXml(axis.gridlines.line))}</c:majorGridlines>`
    : "";
  const title = axis.title.visible ? titleXml(axis.title.text, false, merged(axis.title.font, chart.font)) : "";
  return (
    `<c:${isValue ? "val" : "cat"}Ax><c:axId val="${isValue ? VALUE_AXIS : CATEGORY_AXIS}"/><c:scaling><c:orientation val="minMax"/>${bound("max", axis.maximum)}${bound("min", axis.minimum)}</c:scaling><c:delete val="${Number(!axis.visible)}"/><c:axPos val="${position}"/>` +
    `${grid}${title}${numberFormat(axis.numberFormat, axis.linked)}<c:majorTickMark val="${isValue ? "out" : "none"}"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${shapeXml(lineXml(axis.line))}${fontXml(merged(axis.font, chart.font))}` +
    `<c:crossAx val="${isValue ? CATEGORY_AXIS : VALUE_AXIS}"/><c:crosses val="autoZero"/>` +
    (isValue
      ? `<c:crossBetween val="between"/>${bound("majorUnit", axis.majorUnit)}`
      : '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>') +
    `</c:${isValue ? "val" : "cat"}Ax>`
  );
}

const LEGENDS: Readonly<Record<string, string>> = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" };

export function chartXml(book: BookModel, chart: ChartModel): string {
  const lies = chart.series[0]?.chartType.startsWith("Bar") === true;
  const { title, legend } = chart;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="${C}" xmlns:a="${A}" xmlns:r="${R}"><c:roundedCorners val="0"/><c:chart>` +
    (title.visible ? titleXml(title.text, title.overlay, merged(title.font, chart.font)) : "") +
    `<c:autoTitleDeleted val="${Number(!title.visible)}"/><c:plotArea><c:layout/>${groupsXml(book, chart)}${axisXml(chart, chart.axes.category, false, lies)}${axisXml(chart, chart.axes.value, true, lies)}</c:plotArea>` +
    (legend.visible
      ? `<c:legend><c:legendPos val="${LEGENDS[legend.position] ?? "b"}"/><c:overlay val="${Number(legend.overlay)}"/>${fontXml(merged(legend.font, chart.font))}</c:legend>`
      : "") +
    `<c:plotVisOnly val="${Number(chart.plotVisibleOnly)}"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr>${solid("#FFFFFF")}<a:ln w="9525">${solid("#BFBFBF")}</a:ln></c:spPr>${fontXml(chart.font)}</c:chartSpace>`
  );
}
