/** Charts of ours and of the officer in the file: openpyxl and LibreOffice are the judges. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createStandIn } from "../../../src/host";
import type { StandIn } from "../../../src/host";
import { askOpenpyxl, itWithLibreOffice, itWithOpenpyxl, partsOf, throughLibreOffice } from "./support";

/** An officer's workbook with a chart, as openpyxl writes it. */
function officers(): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "so-thi-dua-"));
  try {
    execFileSync(
      "/usr/bin/python3",
      [
        "-c",
        `
import openpyxl, sys
from openpyxl.chart import BarChart, Reference
wb = openpyxl.Workbook()
ws = wb.active
ws.title = "Tổng hợp"
for row in [["Đơn vị", "Xuất sắc", "Mức"], ["Phòng A & B", 0.25, 0.3], ["Phòng C", 0.5, 0.3], ["Phòng D", 0.1, 0.3]]: ws.append(row)
chart = BarChart()
chart.title = "Biểu đồ của cán bộ"
chart.add_data(Reference(ws, min_col=2, min_row=1, max_row=4), titles_from_data=True)
chart.set_categories(Reference(ws, min_col=1, min_row=2, max_row=4))
ws.add_chart(chart, "F2")
wb.create_sheet("Trống")
wb.save(sys.argv[1])`,
        join(folder, "a.xlsx"),
      ],
      { stdio: "pipe" },
    );
    return new Uint8Array(readFileSync(join(folder, "a.xlsx")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const hosts: StandIn[] = [];
afterEach(() => {
  for (const host of hosts.splice(0)) host.dispose();
});
async function load(bytes: Uint8Array): Promise<StandIn> {
  const host = await createStandIn(bytes, "a.xlsx");
  hosts.push(host);
  return host;
}

/** Columns and a line over the sheet's figures, on `target`. */
async function addChart(host: StandIn, target: string): Promise<void> {
  await host.excel.run(async (context) => {
    const data = context.workbook.worksheets.getItem("Tổng hợp");
    const chart = context.workbook.worksheets
      .getItem(target)
      .charts.add("ColumnClustered", data.getRange("B2:B4"), "Columns");
    chart.name = "SoThiDua.thu";
    chart.format.font.name = "Times New Roman";
    chart.format.font.size = 10;
    chart.title.text = "Tỷ lệ «xuất sắc» & mức";
    const columns = chart.series.getItemAt(0);
    columns.name = "Xuất sắc";
    columns.setXAxisValues(data.getRange("A2:A4"));
    columns.hasDataLabels = true;
    columns.dataLabels.numberFormat = "0.0%";
    columns.format.fill.setSolidColor("#1F3864");
    const line = chart.series.add("Mức");
    line.chartType = "Line";
    line.setValues(data.getRange("C2:C4"));
    line.setXAxisValues(data.getRange("A2:A4"));
    line.format.line.color = "#C00000";
    line.format.line.weight = 2.25;
    chart.axes.valueAxis.minimum = 0;
    chart.setPosition("B10", "E20");
    await context.sync();
  });
}

const CHARTS = (sheet: string) =>
  `[{"kinds": [type(c).__name__] + [type(x).__name__ for x in c._charts[1:]], "at": [c.anchor._from.row, c.anchor._from.col] + ([c.anchor.to.row, c.anchor.to.col] if hasattr(c.anchor, "to") else []), "series": [[s.val.numRef.f, (s.cat.strRef or s.cat.numRef).f] for x in c._charts for s in x.series]} for c in wb["${sheet}"]._charts]`;
const OFFICERS = { kinds: ["BarChart"], at: [1, 5], series: [["'Tổng hợp'!$B$2:$B$4", "'Tổng hợp'!$A$2:$A$4"]] };
const OURS = {
  kinds: ["BarChart", "LineChart"],
  at: [9, 1, 20, 5],
  series: [
    ["'Tổng hợp'!$B$2:$B$4", "'Tổng hợp'!$A$2:$A$4"],
    ["'Tổng hợp'!$C$2:$C$4", "'Tổng hợp'!$A$2:$A$4"],
  ],
};

itWithOpenpyxl(
  "a chart beside the officer's: both are found, the officer's parts are the same to the letter",
  async () => {
    const before = officers();
    const host = await load(before);
    await addChart(host, "Tổng hợp");
    const after = await host.save();
    expect(askOpenpyxl(after, CHARTS("Tổng hợp"))).toEqual([OFFICERS, OURS]);
    const [old, now] = [partsOf(before), partsOf(after)];
    expect(now.get("xl/charts/chart1.xml")).toBe(old.get("xl/charts/chart1.xml"));
    const frame = (xml: string) => /<oneCellAnchor>.*?<\/oneCellAnchor>/s.exec(xml)![0];
    expect(frame(now.get("xl/drawings/drawing1.xml")!)).toBe(frame(old.get("xl/drawings/drawing1.xml")!));
    // Cached values beside the references, so that a viewer that does not calculate shows the chart.
    const own = now.get("xl/charts/chart2.xml")!;
    expect(own).toContain('<c:pt idx="0"><c:v>Phòng A &amp; B</c:v></c:pt>');
    expect(own).toContain('<c:pt idx="2"><c:v>0.1</c:v></c:pt>');
  },
);

itWithOpenpyxl(
  "opened again it is there once, with its series and place; saved again nothing changes; deleted, the file is as before",
  async () => {
    const before = officers();
    const host = await load(before);
    await addChart(host, "Trống");
    const saved = await host.save();
    const next = await load(saved);
    const charts = next.book.sheets.flatMap((sheet) =>
      sheet.charts.map(({ name, series, anchor, title }) => ({
        sheet: sheet.name,
        name,
        title: title.text,
        series: series.map((s) => [typeof s.name, s.chartType, s.values?.rect]),
        rows: [anchor.from.row, anchor.to.row],
      })),
    );
    expect(charts).toEqual([
      {
        sheet: "Tổng hợp",
        name: "Chart 1",
        title: "Biểu đồ của cán bộ",
        series: [["object", "ColumnClustered", { r0: 1, c0: 1, r1: 3, c1: 1 }]],
        rows: [1, expect.any(Number)],
      },
      {
        sheet: "Trống",
        name: "SoThiDua.thu",
        title: "Tỷ lệ «xuất sắc» & mức",
        series: [
          ["string", "ColumnClustered", { r0: 1, c0: 1, r1: 3, c1: 1 }],
          ["string", "Line", { r0: 1, c0: 2, r1: 3, c1: 2 }],
        ],
        rows: [9, 19],
      },
    ]);
    expect(Buffer.from(await next.save()).equals(Buffer.from(saved))).toBe(true);
    await next.excel.run(async (context) => {
      context.workbook.worksheets.getItem("Trống").charts.getItem("SoThiDua.thu").delete();
      await context.sync();
    });
    const cleared = partsOf(await next.save());
    expect([...cleared.keys()].sort()).toEqual([...partsOf(before).keys()].sort());
    expect(cleared.get("xl/worksheets/sheet2.xml")).not.toContain("<drawing");
    expect(cleared.get("[Content_Types].xml")).not.toContain("chart2");
  },
);

itWithOpenpyxl("on a new sheet, which then gets another name; with the sheet the chart goes", async () => {
  const host = await load(officers());
  await host.excel.run(async (context) => {
    context.workbook.worksheets.add("Báo cáo họp");
    await context.sync();
  });
  await addChart(host, "Báo cáo họp");
  await host.excel.run(async (context) => {
    context.workbook.worksheets.getItem("Tổng hợp").name = "Số liệu";
    context.workbook.worksheets.getItem("Báo cáo họp").showGridlines = false;
    await context.sync();
  });
  const saved = await host.save();
  const renamed = { ...OURS, series: OURS.series.map((pair) => pair.map((f) => f.replace("Tổng hợp", "Số liệu"))) };
  expect(askOpenpyxl(saved, CHARTS("Báo cáo họp"))).toEqual([renamed]);
  const next = await load(saved);
  await next.excel.run(async (context) => {
    context.workbook.worksheets.getItem("Báo cáo họp").delete();
    await context.sync();
  });
  expect([...partsOf(await next.save()).keys()].filter((part) => /charts|drawings/.test(part)).sort()).toEqual([
    "xl/charts/chart1.xml",
    "xl/drawings/_rels/drawing1.xml.rels",
    "xl/drawings/drawing1.xml",
  ]);
});

itWithLibreOffice(
  "LibreOffice opens both charts and finds their cells",
  async () => {
    const host = await load(officers());
    await addChart(host, "Tổng hợp");
    const through = throughLibreOffice(await host.save());
    const found = askOpenpyxl(through, CHARTS("Tổng hợp")) as (typeof OURS)[];
    expect(found.map(({ kinds }) => kinds)).toEqual([["BarChart"], ["BarChart", "LineChart"]]);
    const plain = (f: string) => f.replace(/\$?'?([^'$!]+)'?!/, "$1!");
    expect(found[1]!.series.map((pair) => pair.map(plain))).toEqual(OURS.series.map((pair) => pair.map(plain)));
  },
  120_000,
);
