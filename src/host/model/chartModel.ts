/** Charts as the stand-in keeps them: what ExcelApi <= 1.14 can say of a column, bar or line chart. Colours are "#RRGGBB" or "" for automatic. */
import type { Rect } from "./rect";

/** A cell and how far into it, in points. */
export interface AnchorPoint {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}
/** Upper left and lower right corner: the chart moves and grows with its cells. */
export interface AnchorModel {
  readonly from: AnchorPoint;
  readonly to: AnchorPoint;
}

/** null: as the whole chart has it, or Excel's default. */
export interface ChartFontModel {
  name: string | null;
  size: number | null;
  bold: boolean | null;
  italic: boolean | null;
  color: string | null;
}
/** Weight in points; null: Excel's choice. */
export interface ChartLineModel {
  color: string;
  weight: number | null;
  style: "Automatic" | "None" | "Continuous" | "Dash" | "Dot";
}

/** Cells on any sheet; null rect: they were deleted. */
export interface ChartSource {
  sheet: string;
  rect: Rect | null;
}

export interface ChartLabelsModel {
  shown: boolean;
  position: string;
  numberFormat: string;
  linked: boolean;
  showValue: boolean;
  showSeriesName: boolean;
  showCategoryName: boolean;
  showLegendKey: boolean;
  font: ChartFontModel;
}

export interface ChartSeriesModel {
  /** The cells it is named after, or a text; null: «Series1» by its place. */
  name: ChartSource | string | null;
  chartType: string;
  values: ChartSource | null;
  categories: ChartSource | null;
  /** «None» where the fill was cleared. */
  fill: string;
  line: ChartLineModel;
  labels: ChartLabelsModel;
  markerStyle: string;
  markerSize: number;
  markerFill: string;
  markerLine: string;
  /** Percent of the width of a column. */
  gapWidth: number;
  overlap: number;
  smooth: boolean;
}

export interface ChartAxisModel {
  visible: boolean;
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  numberFormat: string;
  linked: boolean;
  gridlines: { visible: boolean; line: ChartLineModel };
  title: { text: string; visible: boolean; font: ChartFontModel };
  font: ChartFontModel;
  line: ChartLineModel;
}

export interface ChartModel {
  /** «{…}» */
  id: string;
  name: string;
  chartType: string;
  anchor: AnchorModel;
  font: ChartFontModel;
  title: { text: string; visible: boolean; overlay: boolean; font: ChartFontModel };
  legend: { position: string; visible: boolean; overlay: boolean; font: ChartFontModel };
  axes: { value: ChartAxisModel; category: ChartAxisModel };
  series: ChartSeriesModel[];
  plotVisibleOnly: boolean;
  /** Was in the file: read as far as the model goes, kept there untouched; it can be deleted, not changed. */
  loaded: boolean;
}

export const noFont = (): ChartFontModel => ({ name: null, size: null, bold: null, italic: null, color: null });
export const automaticLine = (): ChartLineModel => ({ color: "", weight: null, style: "Automatic" });
const blankAxis = (gridlines: boolean): ChartAxisModel => ({
  visible: true,
  minimum: null,
  maximum: null,
  majorUnit: null,
  numberFormat: "General",
  linked: true,
  gridlines: { visible: gridlines, line: automaticLine() },
  title: { text: "", visible: false, font: noFont() },
  font: noFont(),
  line: automaticLine(),
});

export const blankSeries = (chartType: string): ChartSeriesModel => ({
  name: null,
  chartType,
  values: null,
  categories: null,
  fill: "",
  line: automaticLine(),
  labels: {
    shown: false,
    position: "",
    numberFormat: "General",
    linked: true,
    showValue: true,
    showSeriesName: false,
    showCategoryName: false,
    showLegendKey: false,
    font: noFont(),
  },
  markerStyle: chartType === "LineMarkers" ? "Automatic" : "None",
  markerSize: 5,
  markerFill: "",
  markerLine: "",
  gapWidth: 150,
  overlap: chartType.endsWith("Stacked") ? 100 : 0,
  smooth: false,
});

/** As Excel makes it: with title, legend below, horizontal lines. */
export const blankChart = (id: string, name: string, chartType: string, anchor: AnchorModel): ChartModel => ({
  id,
  name,
  chartType,
  anchor,
  font: noFont(),
  title: { text: "Chart Title", visible: true, overlay: false, font: noFont() },
  legend: { position: "Bottom", visible: true, overlay: false, font: noFont() },
  axes: { value: blankAxis(true), category: blankAxis(false) },
  series: [],
  plotVisibleOnly: true,
  loaded: false,
});
