/**
 * Native charts through the real client. Members and sets: the client itself (coverage.test.ts); what Excel does
 * with them: Microsoft's pages on Excel.Chart, Excel.ChartSeries and Excel.ChartCollection.
 */
import type { StandIn } from "../../src/host";
import type { Context } from "./support";
import { open, refusal } from "./support";

const FIGURES = {
  "Tổng hợp": [
    ["Đơn vị", "Xuất sắc", "Tốt", "Mức"],
    ["Phòng A", 3, 5, 0.3],
    ["Phòng B", 2, 6, 0.3],
    ["Phòng C", 4, 4, 0.3],
  ],
  Khác: [[1]],
};
const sheetOf = (context: Context) => context.workbook.worksheets.getItem("Tổng hợp");

async function withChart(
  host: StandIn,
  more: (chart: Excel.Chart, sheet: Excel.Worksheet, context: Context) => void = () => {},
): Promise<void> {
  await host.excel.run(async (context) => {
    const sheet = sheetOf(context);
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
    chart.name = "SoThiDua.thu";
    more(chart, sheet, context);
    await context.sync();
  });
}

test("a chart over a range: names from the first row, categories from the first column, known again by name, place and number", async () => {
  const host = await open(FIGURES);
  await withChart(host);
  const found = await host.excel.run(async (context) => {
    const { charts } = sheetOf(context);
    const [byName, byPlace, none, count] = [
      charts.getItem("SoThiDua.thu"),
      charts.getItemAt(0),
      charts.getItemOrNullObject("không có"),
      charts.getCount(),
    ];
    charts.load("items/name,items/chartType,count");
    byName.load("id,name");
    byName.series.load("items/name,count");
    byName.title.load("visible,text");
    byName.legend.load("visible,position");
    byPlace.load("id");
    none.load("name");
    await context.sync();
    return {
      names: charts.items.map(({ name, chartType }) => [name, chartType]),
      count: [charts.count, count.value],
      same: byName.id === byPlace.id,
      none: none.isNullObject,
      series: byName.series.items.map(({ name }) => name),
      title: byName.title.visible,
      legend: byName.legend.position,
    };
  });
  expect(found).toEqual({
    names: [["SoThiDua.thu", "ColumnClustered"]],
    count: [1, 1],
    same: true,
    none: true,
    series: ["Xuất sắc", "Tốt"],
    title: true,
    legend: "Bottom",
  });
});

test("columns with a line, fonts, labels, axis and place: what is set is read back", async () => {
  const host = await open(FIGURES);
  await withChart(host, (chart, sheet) => {
    const line = chart.series.add("Mức 30%");
    line.chartType = "Line";
    line.setValues(sheet.getRange("D2:D4"));
    line.setXAxisValues(sheet.getRange("A2:A4"));
    line.format.line.color = "#C00000";
    line.format.line.weight = 2.25;
    line.markerStyle = "None";
    const columns = chart.series.getItemAt(0);
    columns.format.fill.setSolidColor("#1F3864");
    columns.hasDataLabels = true;
    columns.dataLabels.position = "OutsideEnd";
    columns.dataLabels.numberFormat = "0.0%";
    columns.gapWidth = 60;
    chart.title.format.font.size = 14;
    chart.format.font.name = "Times New Roman";
    chart.format.font.size = 10;
    chart.title.text = "Biểu đồ";
    chart.title.format.font.size = 12;
    chart.title.format.font.bold = true;
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.maximum = 1;
    chart.axes.valueAxis.numberFormat = "0%";
    chart.setPosition("B6", "D9");
  });
  const read = await host.excel.run(async (context) => {
    const chart = sheetOf(context).charts.getItem("SoThiDua.thu");
    const [first, , line] = [0, 1, 2].map((at) => chart.series.getItemAt(at)) as [
      Excel.ChartSeries,
      Excel.ChartSeries,
      Excel.ChartSeries,
    ];
    chart.load("left,top,width,height");
    chart.title.format.font.load("name,size,bold");
    chart.legend.format.font.load("name,size,bold");
    chart.axes.valueAxis.load("minimum,maximum,numberFormat");
    first.load("gapWidth,hasDataLabels");
    first.dataLabels.load("position,numberFormat,linkNumberFormat");
    line.load("name,chartType,markerStyle");
    line.format.line.load("color,weight,lineStyle");
    await context.sync();
    return {
      box: [chart.left, chart.top, chart.width, chart.height],
      title: chart.title.format.font.toJSON(),
      legend: chart.legend.format.font.toJSON(),
      axis: [chart.axes.valueAxis.minimum, chart.axes.valueAxis.maximum, chart.axes.valueAxis.numberFormat],
      first: [
        first.gapWidth,
        first.hasDataLabels,
        first.dataLabels.position,
        first.dataLabels.numberFormat,
        first.dataLabels.linkNumberFormat,
      ],
      line: [
        line.name,
        line.chartType,
        line.markerStyle,
        line.format.line.color,
        line.format.line.weight,
        line.format.line.lineStyle,
      ],
    };
  });
  expect(read).toEqual({
    box: [48, 75, 144, 60],
    title: { name: "Times New Roman", size: 12, bold: true },
    legend: { name: "Times New Roman", size: 10, bold: false },
    axis: [0, 1, "0%"],
    first: [60, true, "OutsideEnd", "0.0%", false],
    line: ["Mức 30%", "Line", "None", "#C00000", 2.25, "Continuous"],
  });
});

test("rows put in above move the chart and the cells it stands for; its sheet's deletion takes it along", async () => {
  const host = await open(FIGURES);
  await withChart(host, (chart) => chart.setPosition("B6", "D9"));
  await host.excel.run(async (context) => {
    sheetOf(context).getRange("1:2").insert("Down");
    await context.sync();
  });
  const chart = host.book.sheets[0]!.charts[0]!;
  expect([chart.anchor.from.row, chart.anchor.to.row]).toEqual([7, 10]);
  expect(chart.series.map(({ values }) => values!.rect)).toEqual([
    { r0: 3, c0: 1, r1: 5, c1: 1 },
    { r0: 3, c0: 2, r1: 5, c1: 2 },
  ]);
  expect(
    await host.excel.run(async (context) => {
      const series = sheetOf(context).charts.getItemAt(0).series.load("items/name");
      await context.sync();
      return series.items.map(({ name }) => name);
    }),
  ).toEqual(["Xuất sắc", "Tốt"]);
  await host.excel.run(async (context) => {
    sheetOf(context).delete();
    await context.sync();
  });
  expect(host.book.sheets.flatMap(({ charts }) => charts)).toEqual([]);
});

test.each<[string, string, (chart: Excel.Chart, sheet: Excel.Worksheet, context: Context) => void]>([
  ["a chart that is not there", "ItemNotFound", (_, sheet) => void sheet.charts.getItem("không có").load("name")],
  ["a series that is not there", "ItemNotFound", (chart) => void chart.series.getItemAt(5).load("name")],
  [
    "a deleted chart",
    "ItemNotFound",
    (chart) => {
      chart.delete();
      chart.title.text = "x";
    },
  ],
  [
    "a kind that does not exist",
    "InvalidArgument",
    (_, sheet) => void sheet.charts.add("Cột" as "Line", sheet.getRange("A1:C4")),
  ],
  [
    "a kind that the stand-in does not make",
    "NotImplemented",
    (_, sheet) => void sheet.charts.add("Pie", sheet.getRange("A1:C4")),
  ],
  [
    "labels where that kind has none",
    "InvalidArgument",
    (chart) => {
      chart.series.getItemAt(0).dataLabels.position = "Top";
    },
  ],
  [
    "values of two rows and two columns",
    "InvalidArgument",
    (chart, sheet) => chart.series.getItemAt(0).setValues(sheet.getRange("B2:C3")),
  ],
  [
    "a place on another sheet",
    "InvalidArgument",
    (chart, _, context) => chart.setPosition(context.workbook.worksheets.getItem("Khác").getRange("A1")),
  ],
  [
    "a second chart of that name",
    "ItemAlreadyExists",
    (_, sheet) => {
      sheet.charts.add("Line", sheet.getRange("A1:C4")).name = "sothidua.THU";
    },
  ],
  [
    "a series name that might be a formula",
    "NotImplemented",
    (chart) => {
      chart.series.getItemAt(0).name = "='Tổng hợp'!$B$1";
    },
  ],
  ["a member that is not offered", "ApiNotFound", (chart) => void chart.pivotOptions.load("showAxisFieldButtons")],
])("refused: %s", async (_, code, wrong) => {
  const host = await open(FIGURES);
  expect(
    await refusal(host, async (context) => {
      const sheet = sheetOf(context);
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
      chart.name = "SoThiDua.thu";
      wrong(chart, sheet, context);
      await context.sync();
    }),
  ).toMatchObject({ code });
});

test("on a protected sheet a chart is neither made nor deleted", async () => {
  const host = await open(FIGURES);
  await withChart(host, (_, sheet) => sheet.protection.protect());
  expect(
    await refusal(host, async (context) => {
      sheetOf(context).charts.getItemAt(0).delete();
      await context.sync();
    }),
  ).toMatchObject({ code: "AccessDenied" });
  expect(
    await refusal(host, async (context) => {
      sheetOf(context).charts.add("Line", sheetOf(context).getRange("A1:C4"));
      await context.sync();
    }),
  ).toMatchObject({ code: "AccessDenied" });
});
