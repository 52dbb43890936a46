/** What writing does to a cell. M: Microsoft Learn page; I: office-js issue; S: support.microsoft.com. */
import { open, refusal, values } from "./support";
import type { Context } from "./support";
import type { StandIn } from "../../src/host";

const sheet = (context: Context) => context.workbook.worksheets.getItem("A");
async function write(host: StandIn, address: string, input: unknown, format?: string): Promise<void> {
  await host.excel.run(async (context) => {
    const range = sheet(context).getRange(address);
    if (format) range.numberFormat = format as never;
    range.values = input as never;
    await context.sync();
  });
}
async function read(host: StandIn, address: string) {
  return host.excel.run(async (context) => {
    const range = sheet(context).getRange(address).load("values,formulas,text,numberFormat,valueTypes");
    await context.sync();
    return {
      values: range.values,
      formulas: range.formulas,
      text: range.text,
      formats: range.numberFormat,
      types: range.valueTypes,
    };
  });
}

describe("M excel-add-ins-ranges-set-get-values: what is written is taken as if typed (en-US)", () => {
  test.each<[string, unknown, string, string]>([
    ["12", 12, "General", "12"],
    ["  12 ", 12, "General", "12"],
    ["-1.5e3", -1500, "0.00E+00", "-1.50E+03"],
    ["1,234", 1234, "#,##0", "1,234"],
    ["1,234.5", 1234.5, "#,##0.00", "1,234.50"],
    ["7%", 0.07, "0%", "7%"],
    ["12.5%", 0.125, "0.00%", "12.50%"],
    ["(3)", -3, "General", "-3"],
    ["TRUE", true, "General", "TRUE"],
    ["#N/A", "#N/A", "General", "#N/A"],
    ["2021-09-30", 44469, "m/d/yyyy", "9/30/2021"],
    // The trap of Vietnamese dates: the fifth of June becomes the sixth of May.
    ["05/06/2021", 44322, "m/d/yyyy", "5/6/2021"],
    // … and with a day above 12 it stays text.
    ["20/11/2021", "20/11/2021", "General", "20/11/2021"],
    ["12:30", 12.5 / 24, "h:mm", "12:30"],
    ["1 1/2", 1.5, "# ?/?", ""],
    ["5/2021", 44317, "mmm-yy", "May-21"],
    ["01/2021/QĐ", "01/2021/QĐ", "General", "01/2021/QĐ"],
    ["1.234.567", "1.234.567", "General", "1.234.567"],
    ["0912345678", 912345678, "General", "912345678"],
    ["1e5", 100000, "0.00E+00", "1.00E+05"],
    ["'=1+1", "=1+1", "General", "=1+1"],
    ["'007", "007", "General", "007"],
    ["=", "=", "General", "="],
  ])("%s", async (typed, value, format, text) => {
    const host = await open({ A: [] });
    await write(host, "A1", [[typed]]);
    const cell = await read(host, "A1");
    expect(cell.values[0]![0]).toEqual(value);
    expect(cell.formats[0]![0]).toBe(format);
    if (text) expect(cell.text[0]![0]).toBe(text);
  });
});

test("S «Format numbers as text»: under the format @ everything stays text", async () => {
  const host = await open({ A: [] });
  await write(host, "A1:D1", [["001", "=1+1", "1/2/2021", 5]], "@");
  expect(await read(host, "A1:D1")).toMatchObject({
    values: [["001", "=1+1", "1/2/2021", "5"]],
    types: [["String", "String", "String", "String"]],
  });
});

test("a text that begins with = is a formula and is evaluated before the answer", async () => {
  const host = await open({ A: [[2, 3]] });
  await write(host, "C1", [["=A1*B1"]]);
  expect(await read(host, "C1")).toMatchObject({ values: [[6]], formulas: [["=A1*B1"]] });
  await write(host, "A1", [[10]]);
  expect((await read(host, "C1")).values).toEqual([[30]]);
});

test("a formula reads right within the batch that wrote it", async () => {
  const host = await open({ A: [[2, 3]] });
  await host.excel.run(async (context) => {
    const range = sheet(context).getRange("C1");
    range.formulas = [["=SUM(A1:B1)"]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[5]]);
  });
});

test('M excel-add-ins-ranges-set-get-values: null leaves a cell alone, "" empties it, one value fills the range', async () => {
  const host = await open({ A: [["a", "b", "c"]] });
  await write(host, "A1:C1", [[null, "", "d"]]);
  expect(await values(host, "A", "A1:C1")).toEqual([["a", "", "d"]]);
  await write(host, "A1:B2", 7);
  expect(await values(host, "A", "A1:C2")).toEqual([
    [7, 7, "d"],
    [7, 7, ""],
  ]);
});

test.each([[[[1, 2]]], [[[1], [2]]], [[1, 2]]])(
  "InvalidArgument when the array is not the range's size: %j",
  async (input) => {
    const host = await open({ A: [["a"]] });
    const { code, place } = await refusal(host, async (context) => {
      sheet(context).getRange("A1:A3").values = input as never;
      await context.sync();
    });
    expect([code, place]).toEqual(["InvalidArgument", "Range.values"]);
  },
);

test("S «Excel specifications and limits»: 32,767 characters per cell; nothing of the range is written", async () => {
  const host = await open({ A: [] });
  await write(host, "A1", [["x".repeat(32_767)]]);
  expect(
    (
      await refusal(host, async (context) => {
        sheet(context).getRange("B1:B2").values = [["y"], ["x".repeat(32_768)]];
        await context.sync();
      })
    ).code,
  ).toBe("InvalidArgument");
  expect(await values(host, "A", "B1")).toEqual([[""]]);
});

test("I #4792: values of whole rows and columns are null", async () => {
  const host = await open({ A: [["a"]] });
  await host.excel.run(async (context) => {
    const [column, row] = [
      sheet(context).getRange("A:A").load("values,address"),
      sheet(context).getRange("1:1").load("values,numberFormat"),
    ];
    await context.sync();
    expect([column.values, row.values, row.numberFormat, column.address]).toEqual([null, null, null, "A!A:A"]);
  });
});

test("I #1590, #3611: only the top-left cell of a merged area takes a value", async () => {
  const host = await open({ A: [["tên", "", "x"]] });
  await host.excel.run(async (context) => {
    sheet(context).getRange("A1:B1").merge();
    await context.sync();
  });
  await write(host, "A1:C1", [["mới", "mất", "y"]]);
  expect(await values(host, "A", "A1:C1")).toEqual([["mới", "", "y"]]);
});

test("merging keeps the first filled cell's value", async () => {
  const host = await open({
    A: [
      ["", "hai"],
      ["ba", "bốn"],
    ],
  });
  await host.excel.run(async (context) => {
    sheet(context).getRange("A1:B2").merge();
    await context.sync();
  });
  expect(await values(host, "A", "A1:B2")).toEqual([
    ["hai", ""],
    ["", ""],
  ]);
});

test("I #224: a block written over rows hidden by a filter is refused", async () => {
  const host = await open({ A: [["Cờ"], ["x"], ["y"], ["x"]] });
  await host.excel.run(async (context) => {
    const filter = sheet(context).autoFilter;
    filter.apply(sheet(context).getRange("A1:A4"), 0, { filterOn: "Values", values: ["x"] } as Excel.FilterCriteria);
    filter.load("isDataFiltered,enabled");
    await context.sync();
    expect([filter.enabled, filter.isDataFiltered]).toEqual([true, true]);
  });
  expect(
    (
      await refusal(host, async (context) => {
        sheet(context).getRange("A2:A4").values = [[1], [2], [3]];
        await context.sync();
      })
    ).code,
  ).toBe("FilteredRangeConflict");
  await host.excel.run(async (context) => {
    sheet(context).autoFilter.clearCriteria();
    sheet(context).getRange("A2:A4").values = [[1], [2], [3]];
    await context.sync();
  });
  expect(await values(host, "A", "A2:A4")).toEqual([[1], [2], [3]]);
});

test("M Excel.Worksheet getUsedRange: contents only, or formats too; a blank sheet answers A1", async () => {
  const host = await open({ A: [[], ["", "", "x"]], B: [] });
  await host.excel.run(async (context) => {
    sheet(context).getRange("F9").format.fill.color = "yellow";
    const ranges = [
      sheet(context).getUsedRange(true),
      sheet(context).getUsedRange(),
      context.workbook.worksheets.getItem("B").getUsedRange(),
    ].map((r) => r.load("address"));
    await context.sync();
    expect(ranges.map((r) => r.address)).toEqual(["A!C2", "A!C2:F9", "B!A1"]);
  });
});

test("the client cuts large writes into blocks; they arrive whole", async () => {
  const host = await open({ A: [] });
  const rows = Array.from({ length: 4_000 }, (_v, i) => [i, `dòng ${i}`]);
  await write(host, "A1:B4000", rows);
  expect(await values(host, "A", "A1:B4000")).toEqual(rows);
  expect(host.counters.cellsWritten).toBe(8_000);
});

test.each<[number | string, string, string]>([
  [0.256, "0%", "26%"],
  [0.256, "0.0%", "25.6%"],
  [1234.5, "#,##0", "1,235"],
  [1234.5, "#,##0.00", "1,234.50"],
  [2.5, "0", "3"],
  [-2.5, "0.00", "-2.50"],
  [1.005, "0.00", "1.01"],
  [44469, "dd/mm/yyyy", "30/09/2021"],
  [44469.75, "dd/mm/yyyy hh:mm", "30/09/2021 18:00"],
  [0.5, "hh:mm", "12:00"],
  [0.75, "h:mm AM/PM", "6:00 PM"],
  [44469, "mmmm yyyy", "September 2021"],
  [5, "0.##", "5."],
  [5.25, "0.0#", "5.25"],
  [5, "00", "05"],
  [0, '#,##0;-#,##0;"–"', "–"],
  [-5, "0;(0)", "(5)"],
  ["chữ", "@", "chữ"],
  ["chữ", "0.00", "chữ"],
  [12, '"Số "0', "Số 12"],
  [0.1 + 0.2, "General", "0.3"],
  [1e12, "General", "1E+12"],
  [123456789.123456, "General", "123456789.1"],
  [1 / 3, "General", "0.333333333"],
])("text of %s under %s is %s", async (value, format, text) => {
  const host = await open({ A: [[value]] });
  await host.excel.run(async (context) => {
    sheet(context).getRange("A1").numberFormat = [[format]];
    await context.sync();
  });
  expect((await read(host, "A1")).text).toEqual([[text]]);
});
