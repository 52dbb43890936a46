/**
 * Charts on the written sheets: made once, kept while nothing changes, made anew where something did; the officer's
 * stay.
 */
import type { DocumentChart } from "../../src/domain/plan/plan";
import type { WordedChart, WordedDocument } from "../../src/domain/plan/worded";
import { CHART } from "../../src/workbook/write/styles";
import type { Opened } from "./support";
import {
  cellOf,
  expectLateOnesDone,
  outcome,
  rowMarks,
  open,
  plan,
  results,
  rowOf,
  text,
  totals,
  writeOnce,
} from "./support";

const column = (at: number, firstRow: number, lastRow: number): DocumentChart["categories"] => ({
  firstRow,
  lastRow,
  firstColumn: at,
  lastColumn: at,
});

const chart = (changes: Partial<WordedChart> = {}): WordedChart => ({
  name: "SoThiDua.thu",
  title: "Tỷ lệ hoàn thành xuất sắc",
  place: { firstRow: 6, lastRow: 12, firstColumn: 1, lastColumn: 3 },
  categories: column(1, 3, 5),
  series: [
    { name: { row: 2, column: 2 }, values: column(2, 3, 5), look: "stacked", color: "#1F3864", labels: true },
    { name: { row: 2, column: 3 }, values: column(3, 3, 5), look: "line", color: "#C00000", labels: false },
  ],
  numberFormat: "0%",
  labelFormat: "0.0%",
  labelSize: "usual",
  minimum: 0,
  maximum: null,
  ...changes,
});

const sheet = (charts: readonly WordedChart[] = [chart()], extra = 0, shares = [0.25, 0.5, 0.1]): WordedDocument => ({
  ...totals(),
  role: "meeting",
  name: "Báo cáo họp",
  columnWidths: [20, 12, 12],
  charts,
  rows: [
    rowOf(cellOf(1, text("BIỂU ĐỒ"), "title", 3)),
    rowOf(
      cellOf(1, text("Đơn vị"), "tableHead"),
      cellOf(2, text("Xuất sắc"), "tableHead"),
      cellOf(3, text("Mức 30%"), "tableHead"),
    ),
    ...shares.map((share, index) =>
      rowOf(
        cellOf(1, text(`Phòng ${index + 1}`), "tableText"),
        cellOf(2, { number: share }, "tableShare"),
        cellOf(3, { number: 0.3 }, "tableShare"),
      ),
    ),
    ...Array.from({ length: 7 + extra }, () => rowOf()),
  ],
});

const own = (opened: Opened) => opened.book.sheets.find(({ name }) => name === "Báo cáo họp")!;
const written = (document = sheet()) => plan({ rowMarks: [rowMarks()], documents: [results(), document] });

test("the line of a single point is a bar in its colour: a line through one point cannot be seen", async () => {
  const opened = await open();
  const single = chart({
    categories: column(1, 3, 3),
    series: chart().series.map((series) => ({ ...series, values: { ...series.values, lastRow: 3 } })),
  });
  await writeOnce(opened, written(sheet([single])));
  expect(own(opened).charts[0]!.series[1]).toMatchObject({
    chartType: "Line",
    markerStyle: "Dash",
    markerSize: CHART.bar,
    markerFill: "#C00000",
    markerLine: "#C00000",
  });
});

test("a chart of stacked columns and a line over the figures, in the fonts and sizes of the sheet", async () => {
  const opened = await open();
  await writeOnce(opened, written());
  const [made, ...others] = own(opened).charts;
  expect(others).toEqual([]);
  expect(made).toMatchObject({
    name: "SoThiDua.thu",
    title: {
      text: "Tỷ lệ hoàn thành xuất sắc",
      visible: true,
      font: { name: "Times New Roman", size: 12, bold: true },
    },
    font: { name: "Times New Roman", size: 10 },
    legend: { visible: true, position: "Bottom", font: { name: "Times New Roman", size: 10 } },
    axes: {
      value: { minimum: 0, maximum: null, numberFormat: "0%", font: { name: "Times New Roman" } },
      category: { font: { name: "Times New Roman", size: 10 } },
    },
    series: [
      {
        name: "Xuất sắc",
        chartType: "ColumnStacked",
        values: { rect: { r0: 2, c0: 1, r1: 4, c1: 1 } },
        categories: { rect: { r0: 2, c0: 0, r1: 4, c1: 0 } },
        fill: "#1F3864",
        labels: { shown: true, numberFormat: "0.0%", position: "Center" },
      },
      {
        name: "Mức 30%",
        chartType: "Line",
        values: { rect: { r0: 2, c0: 2, r1: 4, c1: 2 } },
        line: { color: "#C00000", weight: CHART.line },
        markerStyle: "None",
        labels: { shown: false },
      },
    ],
  });
  expect([made!.anchor.from, made!.anchor.to]).toMatchObject([
    { row: 5, column: 0 },
    { row: 11, column: 2 },
  ]);
});

test.each(["desktop", "web"] as const)(
  "however many series Excel gives a new one: as it is asked for (%s)",
  async (profile) => {
    const usual = await open();
    await writeOnce(usual, written());
    const opened = await open(undefined, { profile });
    await writeOnce(opened, written());
    // A line has no columns with a gap between them.
    const series = (from: Opened): unknown =>
      own(from).charts.map((each) => each.series.map(({ gapWidth: _, ...rest }) => rest));
    expect(series(opened)).toEqual(series(usual));
  },
);

test("unchanged it costs nothing, and no request more", async () => {
  const opened = await open();
  await writeOnce(opened, written());
  const before = own(opened).charts[0];
  opened.standIn.resetCounters();
  await writeOnce(opened, written());
  const withChart = opened.standIn.counters.requests;
  expect(own(opened).charts[0]).toBe(before);
  const plain = await open();
  await writeOnce(plain, written(sheet([])));
  plain.standIn.resetCounters();
  await writeOnce(plain, written(sheet([])));
  expect(withChart).toBe(plain.standIn.counters.requests);
});

test("other figures, same layout: the chart stays, its cells have the new figures", async () => {
  const opened = await open();
  await writeOnce(opened, written());
  const before = own(opened).charts[0];
  await writeOnce(opened, written(sheet([chart()], 0, [0.2, 0.2, 0.2])));
  expect(own(opened).charts).toEqual([before]);
  expect(own(opened).charts[0]).toBe(before);
});

test.each<[string, WordedDocument, number]>([
  ["another title", sheet([chart({ title: "Khác" })]), 5],
  [
    "another layout",
    {
      ...sheet([chart({ place: { firstRow: 8, lastRow: 12, firstColumn: 1, lastColumn: 3 } })], 2),
      columnWidths: [25, 12, 12],
    },
    7,
  ],
])("%s: made anew, once", async (_, changed, row) => {
  const opened = await open();
  await writeOnce(opened, written());
  await writeOnce(opened, written(changed));
  expect(own(opened).charts.map(({ name, anchor, title }) => [name, anchor.from.row, title.text])).toEqual([
    ["SoThiDua.thu", row, changed.charts[0]!.title],
  ]);
});

test("one that the officer deleted comes back; one that the document no longer has goes; the officer's own stays", async () => {
  const opened = await open();
  await writeOnce(opened, written());
  await opened.standIn.excel.run(async (context) => {
    const target = context.workbook.worksheets.getItem("Báo cáo họp");
    target.charts.getItem("SoThiDua.thu").delete();
    target.charts.add("Line", target.getRange("A2:B5"), "Columns").name = "Của cán bộ";
    await context.sync();
  });
  await writeOnce(opened, written());
  expect(own(opened).charts.map(({ name }) => name)).toEqual(["Của cán bộ", "SoThiDua.thu"]);
  await writeOnce(opened, written(sheet([])));
  expect(own(opened).charts.map(({ name }) => name)).toEqual(["Của cán bộ"]);
});

test("clearing takes it out with its sheet", async () => {
  const opened = await open();
  const before = opened.standIn.snapshot();
  await writeOnce(opened, written());
  await opened.session.read();
  await opened.session.clear("everything");
  expect(opened.standIn.snapshot()).toEqual(before);
});

test("refused at any request, the next run ends with one chart", async () => {
  const fresh = await open();
  await writeOnce(fresh, written());
  fresh.standIn.resetCounters();
  const changed = written(sheet([chart({ title: "Khác" })], 1));
  await writeOnce(fresh, changed);
  const total = fresh.standIn.counters.requests;
  const outcomes: string[] = [];
  for (let request = 1; request <= total; request++) {
    const opened = await open();
    await writeOnce(opened, written());
    opened.standIn.resetCounters();
    opened.standIn.setFaults([{ request, kind: request % 2 === 0 ? "lost" : "refuse" }]);
    outcomes.push(await outcome(writeOnce(opened, changed)));
    opened.standIn.setFaults([]);
    await writeOnce(opened, changed);
    expect(own(opened).charts.map(({ name, title }) => [name, title.text])).toEqual([["SoThiDua.thu", "Khác"]]);
  }
  expectLateOnesDone(outcomes);
});
