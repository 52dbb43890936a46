/** M Excel.RangeSort; S support.microsoft.com «Sort data in a range or table». */
import { open, refusal, values } from "./support";
import type { Context } from "./support";

const sheet = (context: Context) => context.workbook.worksheets.getItem("A");
const LIST = [
  ["STT", "Họ tên", "Điểm", "Cờ"],
  [1, "Cường", 7, "c"],
  [2, "An", 9, "a"],
  [3, "Bình", "", "b"],
];

test("sorts the range only: what stands beside it stays, and so do conditional formats", async () => {
  const host = await open({ A: LIST });
  await host.excel.run(async (context) => {
    sheet(context).getRange("B2").format.fill.color = "#FF0000";
    sheet(context).getRange("B2:B2").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    sheet(context)
      .getRange("A1:C4")
      .sort.apply([{ key: 1, ascending: true }], false, true);
    const format = sheet(context).getRange("B1:B4").conditionalFormats.getItemAt(0).getRange().load("address");
    const fills = sheet(context)
      .getRange("B2:B4")
      .getCellProperties({ format: { fill: { color: true } } });
    await context.sync();
    expect(format.address).toBe("A!B2");
    // The cell's own fill goes with the cell.
    expect(fills.value.map(([cell]) => cell!.format!.fill!.color)).toEqual(["#FFFFFF", "#FFFFFF", "#FF0000"]);
  });
  expect(await values(host, "A", "A1:D4")).toEqual([
    ["STT", "Họ tên", "Điểm", "Cờ"],
    [2, "An", 9, "c"],
    [3, "Bình", "", "a"],
    [1, "Cường", 7, "b"],
  ]);
});

test("S: blanks last both ways; numbers, texts, FALSE, TRUE; equal rows keep their order", async () => {
  const host = await open({
    A: [
      ["b", 1],
      [true, 2],
      [10, 3],
      ["", 4],
      ["a", 5],
      [false, 6],
      ["A", 7],
      [2, 8],
    ],
  });
  const sorted = async (ascending: boolean) => {
    await host.excel.run(async (context) => {
      sheet(context)
        .getRange("A1:B8")
        .sort.apply([{ key: 0, ascending }]);
      await context.sync();
    });
    return (await values(host, "A", "A1:B8")).map(([v]) => v);
  };
  expect(await sorted(true)).toEqual([2, 10, "a", "A", "b", false, true, ""]);
  expect(await sorted(false)).toEqual([true, false, "b", "a", "A", 10, 2, ""]);
});

test("formulas go along; relative references keep pointing into their own row, fixed ones stay", async () => {
  const host = await open({
    A: [
      [3, "=A1*$E$1", "=B!A1"],
      [1, "=A2*$E$1", "=B!A2"],
    ],
    B: [],
  });
  await host.excel.run(async (context) => {
    sheet(context)
      .getRange("A1:C2")
      .sort.apply([{ key: 0, ascending: true }]);
    const range = sheet(context).getRange("A1:C2").load("formulas");
    await context.sync();
    expect(range.formulas).toEqual([
      [1, "=A1*$E$1", "=B!A2"],
      [3, "=A2*$E$1", "=B!A1"],
    ]);
  });
});

test("hidden rows stay where they are", async () => {
  const host = await open({ A: [[3], [2], [1]] });
  await host.excel.run(async (context) => {
    sheet(context).getRange("2:2").rowHidden = true;
    sheet(context)
      .getRange("A1:A3")
      .sort.apply([{ key: 0, ascending: true }]);
    await context.sync();
  });
  expect(await values(host, "A", "A1:A3")).toEqual([[1], [2], [3]]);
});

test("merged cells inside, a protected sheet, a key outside the range: refused", async () => {
  const host = await open({ A: LIST });
  const sort = (key: number) => async (context: Context) => {
    sheet(context)
      .getRange("A1:C4")
      .sort.apply([{ key, ascending: true }]);
    await context.sync();
  };
  expect((await refusal(host, sort(3))).code).toBe("InvalidArgument");
  await host.excel.run(async (context) => {
    sheet(context).getRange("A2:A3").merge();
    await context.sync();
  });
  expect((await refusal(host, sort(0))).code).toBe("MergedRangeConflict");
  await host.excel.run(async (context) => {
    sheet(context).getRange("A2:A3").unmerge();
    sheet(context).protection.protect();
    await context.sync();
  });
  expect((await refusal(host, sort(0))).code).toBe("AccessDenied");
});
