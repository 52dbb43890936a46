/** Charts: which series a new one has, and every member of its looks by itself. */
import type { Probe } from "./probe";
import { attempt, eachTried } from "./probe";

export const chartProbes: readonly Probe[] = [
  {
    id: "chart.of-one-column",
    ask: (context, sheet) =>
      attempt(context, async () => {
        sheet.getRange("A1:A3").values = [[1], [2], [3]];
        const chart = sheet.charts.add("ColumnStacked", sheet.getRange("A1:A3"));
        chart.series.load("items/name");
        await context.sync();
        return chart.series.items.length;
      }),
  },
  {
    id: "chart.of-one-cell",
    ask: (context, sheet) =>
      attempt(context, async () => {
        sheet.getRange("A1").values = [[1]];
        const chart = sheet.charts.add("ColumnStacked", sheet.getRange("A1"));
        chart.series.load("items/name");
        await context.sync();
        return chart.series.items.length;
      }),
  },
  {
    id: "chart.known-by-its-id",
    ask: (context, sheet) =>
      attempt(context, async () => {
        sheet.getRange("A1:A3").values = [[1], [2], [3]];
        const first = sheet.charts.add("ColumnStacked", sheet.getRange("A1:A3"));
        first.load("id");
        sheet.charts.add("ColumnStacked", sheet.getRange("A1:A3"));
        sheet.charts.load("items/id");
        await context.sync();
        const others = sheet.charts.items.filter(({ id }) => id !== first.id);
        for (const other of others) other.delete();
        sheet.charts.load("items/id");
        await context.sync();
        return [others.length, sheet.charts.items.map(({ id }) => id === first.id)];
      }),
  },
  {
    id: "chart.series-set",
    ask: (context, sheet) =>
      attempt(context, async () => {
        sheet.getRange("A1:B3").values = [
          ["x", 1],
          ["y", 2],
          ["z", 3],
        ];
        const chart = sheet.charts.add("ColumnStacked", sheet.getRange("B1:B3"));
        const series = chart.series.getItemAt(0);
        series.setXAxisValues(sheet.getRange("A1:A3"));
        series.setValues(sheet.getRange("B1:B2"));
        series.gapWidth = 50;
        series.name = "Số người";
        series.load("name,gapWidth");
        await context.sync();
        return [series.name, series.gapWidth];
      }),
  },
  {
    id: "chart.members",
    ask: async (context, sheet) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      const chart = sheet.charts.add("ColumnStacked", sheet.getRange("A1:A3"));
      const series = chart.series.getItemAt(0);
      const { valueAxis, categoryAxis } = chart.axes;
      const line = () => chart.series.add("Đường");
      const members: Readonly<Record<string, () => void>> = {
        position: () => chart.setPosition("C1", "H12"),
        name: () => (chart.name = "_thu bieu do"),
        title: () => (chart.title.text = "Tỷ lệ"),
        titleFont: () =>
          Object.assign(chart.title.format.font, { bold: true, color: "#000000", name: "Arial", size: 12 }),
        font: () => Object.assign(chart.format.font, { name: "Times New Roman", size: 11 }),
        legend: () => Object.assign(chart.legend, { visible: true, position: "Bottom" }),
        legendFont: () => (chart.legend.format.font.size = 11),
        scale: () => Object.assign(valueAxis, { minimum: 0, maximum: 4 }),
        axisFormat: () => (valueAxis.numberFormat = "0%"),
        axisFont: () => (categoryAxis.format.font.size = 11),
        gridlines: () => (valueAxis.majorGridlines.visible = true),
        gridlinesLine: () => (valueAxis.majorGridlines.format.line.color = "#D9D9D9"),
        fill: () => series.format.fill.setSolidColor("#1F4E79"),
        gap: () => (series.gapWidth = 60),
        labels: () => (series.hasDataLabels = true),
        labelsPlace: () => Object.assign(series.dataLabels, { position: "Center", numberFormat: "0%" }),
        labelsFont: () => (series.dataLabels.format.font.size = 9),
        line: () => (line().chartType = "Line"),
        lineLooks: () => Object.assign(line().format.line, { color: "#8F1D1D", weight: 2 }),
        marker: () => (line().markerStyle = "None"),
        count: () => chart.series.load("count"),
        again: () => sheet.charts.getItemOrNullObject("_thu bieu do").load("name"),
      };
      return eachTried(context, members);
    },
  },
];
