import type { ChartAxisModel } from "../../model/chartModel";
import { invalidArgument, notImplemented } from "../../errors/hostError";
import type { ChartItem } from "./chartFormats";
import { fontFormat, lineHandle, touchChart, words } from "./chartFormats";
import type { Member, TypeTable } from "../members/memberTable";
import { Handle, object, property } from "../members/memberTable";
import { flag, oneOf } from "../members/arguments";

/** Title, legend and axes of a chart. */

export const titleTable: TypeTable<ChartItem> = {
  name: "ChartTitle",
  members: {
    // A title that gets a text is shown.
    Text: property(
      "1.1",
      (i) => i.chart.title.text,
      (i, v) => {
        touchChart(i);
        Object.assign(i.chart.title, { text: words(v, "title"), visible: true });
      },
    ),
    Visible: property(
      "1.1",
      (i) => i.chart.title.visible,
      (i, v) => {
        touchChart(i);
        i.chart.title.visible = flag(v, "visible");
      },
    ),
    Overlay: property(
      "1.1",
      (i) => i.chart.title.overlay,
      (i, v) => {
        touchChart(i);
        i.chart.title.overlay = flag(v, "overlay");
      },
    ),
    Format: fontFormat("ChartTitleFormat", (i) => i.chart.title.font),
  },
};

const LEGEND = ["Top", "Bottom", "Left", "Right", "Corner"] as const;
export const legendTable: TypeTable<ChartItem> = {
  name: "ChartLegend",
  members: {
    Visible: property(
      "1.1",
      (i) => i.chart.legend.visible,
      (i, v) => {
        touchChart(i);
        i.chart.legend.visible = flag(v, "visible");
      },
    ),
    Position: property(
      "1.1",
      (i) => i.chart.legend.position,
      (i, v) => {
        if (v === "Custom") throw notImplemented("a legend at a place of its own");
        touchChart(i);
        Object.assign(i.chart.legend, { position: oneOf(v, LEGEND, "position"), visible: true });
      },
    ),
    Overlay: property(
      "1.1",
      (i) => i.chart.legend.overlay,
      (i, v) => {
        touchChart(i);
        i.chart.legend.overlay = flag(v, "overlay");
      },
    ),
    Format: fontFormat("ChartLegendFormat", (i) => i.chart.legend.font),
  },
};

interface AxisItem extends ChartItem {
  readonly axis: ChartAxisModel;
}

/** A number, or "" for Excel's choice; read as "" while it is Excel's. */
function bound(key: "minimum" | "maximum" | "majorUnit"): Member<AxisItem> {
  return property(
    "1.1",
    (i) => i.axis[key] ?? "",
    (i, value) => {
      if (value !== "" && (typeof value !== "number" || !Number.isFinite(value) || (key === "majorUnit" && value <= 0)))
        throw invalidArgument(key);
      touchChart(i);
      i.axis[key] = value === "" ? null : value;
    },
  );
}

const axisTitleTable: TypeTable<AxisItem> = {
  name: "ChartAxisTitle",
  members: {
    Text: property(
      "1.1",
      (i) => i.axis.title.text,
      (i, v) => {
        touchChart(i);
        Object.assign(i.axis.title, { text: words(v, "title"), visible: true });
      },
    ),
    Visible: property(
      "1.1",
      (i) => i.axis.title.visible,
      (i, v) => {
        touchChart(i);
        i.axis.title.visible = flag(v, "visible");
      },
    ),
    Format: fontFormat("ChartAxisTitleFormat", (i) => i.axis.title.font),
  },
};
const gridlinesFormatTable: TypeTable<AxisItem> = {
  name: "ChartGridlinesFormat",
  members: { Line: object("1.1", (i) => lineHandle(i, i.axis.gridlines.line)) },
};
const gridlinesTable: TypeTable<AxisItem> = {
  name: "ChartGridlines",
  members: {
    Visible: property(
      "1.1",
      (i) => i.axis.gridlines.visible,
      (i, v) => {
        touchChart(i);
        i.axis.gridlines.visible = flag(v, "visible");
      },
    ),
    Format: object("1.1", (i) => new Handle(gridlinesFormatTable, i)),
  },
};
const axisTable: TypeTable<AxisItem> = {
  name: "ChartAxis",
  members: {
    Minimum: bound("minimum"),
    Maximum: bound("maximum"),
    MajorUnit: bound("majorUnit"),
    NumberFormat: property(
      "1.8",
      (i) => i.axis.numberFormat,
      (i, v) => {
        touchChart(i);
        Object.assign(i.axis, { numberFormat: words(v, "numberFormat", 255), linked: false });
      },
    ),
    LinkNumberFormat: property(
      "1.9",
      (i) => i.axis.linked,
      (i, v) => {
        touchChart(i);
        i.axis.linked = flag(v, "linkNumberFormat");
      },
    ),
    Visible: property(
      "1.7",
      (i) => i.axis.visible,
      (i, v) => {
        touchChart(i);
        i.axis.visible = flag(v, "visible");
      },
    ),
    MajorGridlines: object("1.1", (i) => new Handle(gridlinesTable, i)),
    Title: object("1.1", (i) => new Handle(axisTitleTable, i)),
    Format: fontFormat("ChartAxisFormat", (i: AxisItem) => i.axis.font, {
      Line: object("1.1", (i) => lineHandle(i, i.axis.line)),
    }),
  },
};

const axis = (which: "value" | "category"): Member<ChartItem> =>
  object("1.1", (i) => new Handle(axisTable, { sheet: i.sheet, chart: i.chart, axis: i.chart.axes[which] }));
export const axesTable: TypeTable<ChartItem> = {
  name: "ChartAxes",
  members: { ValueAxis: axis("value"), CategoryAxis: axis("category") },
};
