/** Source codes: M: Microsoft Learn page; I: github.com/OfficeDev/office-js/issues; C: the client itself. */
import { open, refusal, values } from "./support";

test("C: a property is read only after load and sync", async () => {
  const host = await open({ A: [[1]] });
  const { code } = await refusal(host, async (context) => {
    const range = context.workbook.worksheets.getItem("A").getRange("A1");
    await context.sync();
    return range.values;
  });
  expect(code).toBe("PropertyNotLoaded");
});

test("reads values, formulas, text, types and address of a range", async () => {
  const host = await open({
    "Đăng ký": [
      ["Họ tên", 5],
      [true, null],
    ],
  });
  await host.excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("đăng KÝ").getRange("A1:B2");
    range.load("values,formulas,text,valueTypes,address,rowCount,columnCount,rowIndex,columnIndex,numberFormat");
    await context.sync();
    expect(range.values).toEqual([
      ["Họ tên", 5],
      [true, ""],
    ]);
    expect(range.formulas).toEqual([
      ["Họ tên", 5],
      [true, ""],
    ]);
    expect(range.text).toEqual([
      ["Họ tên", "5"],
      ["TRUE", ""],
    ]);
    expect(range.valueTypes).toEqual([
      ["String", "Double"],
      ["Boolean", "Empty"],
    ]);
    expect(range.numberFormat).toEqual([
      ["General", "General"],
      ["General", "General"],
    ]);
    expect(range.address).toBe("'Đăng ký'!A1:B2");
  });
});

test("M excel-add-ins-ranges: a kept range can be used after the sync, in the next batch", async () => {
  const host = await open({
    A: [
      [1, 2],
      [3, 4],
    ],
  });
  await host.excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("A").getUsedRange(true).load("address");
    await context.sync();
    expect(used.address).toBe("A!A1:B2");
    used.getLastCell().values = [[9]];
    await context.sync();
  });
  expect(await values(host, "A", "A1:B2")).toEqual([
    [1, 2],
    [3, 9],
  ]);
});

test("M application-specific-api-model: OrNullObject answers a null object, and what hangs on it too", async () => {
  const host = await open({ A: [] });
  await host.excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("B").load("name");
    const used = context.workbook.worksheets.getItem("A").getUsedRangeOrNullObject(true).load("address");
    const behind = missing.getRange("A1").load("address");
    await context.sync();
    expect(missing.isNullObject).toBe(true);
    expect(used.isNullObject).toBe(true);
    expect(behind.isNullObject).toBe(true);
  });
});

test("M Excel samples: deleting a null object does nothing", async () => {
  const host = await open({ A: [] });
  await host.excel.run(async (context) => {
    context.workbook.worksheets.getItemOrNullObject("Sample").delete();
    context.workbook.worksheets.add("Sample");
    await context.sync();
    const sheets = context.workbook.worksheets.load("items/name,items/position,items/id");
    await context.sync();
    expect(sheets.items.map((s) => [s.name, s.position])).toEqual([
      ["A", 0],
      ["Sample", 1],
    ]);
  });
});

test("M error-handling: ItemNotFound with its place; what ran before in the batch stays done", async () => {
  const host = await open({ A: [[1]] });
  const { code, place } = await refusal(host, async (context) => {
    context.workbook.worksheets.getItem("A").getRange("A1").values = [[2]];
    context.workbook.worksheets.getItem("B").getRange("A1").values = [[3]];
    context.workbook.worksheets.getItem("A").getRange("A1").values = [[4]];
    await context.sync();
  });
  expect([code, place]).toEqual(["ItemNotFound", "WorksheetCollection.getItem"]);
  expect(await values(host, "A", "A1")).toEqual([[2]]);
});

test("two stand-ins live side by side, each with its own workbook and client", async () => {
  const [one, two] = [await open({ A: [["một"]] }), await open({ A: [["hai"]] })];
  expect(one.excel).not.toBe(two.excel);
  expect([await values(one, "A", "A1"), await values(two, "A", "A1")]).toEqual([[["một"]], [["hai"]]]);
});

test("C: errors of the client are Errors on this side", async () => {
  const host = await open({ A: [] });
  await expect(
    host.excel.run(async (context) => {
      context.workbook.worksheets.getItem("?");
      await context.sync();
    }),
  ).rejects.toBeInstanceOf(Error);
});
