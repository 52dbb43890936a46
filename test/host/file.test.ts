/** A stand-in on a file: what it loads, what it saves, and that reading leaves the file as it was. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createStandIn } from "../../src/host";
import type { StandIn } from "../../src/host";

const folder = join(__dirname, "../cases/dang-ky-2021");
const name = readdirSync(folder).find((file) => file.endsWith(".xlsx"))!;
const file = new Uint8Array(readFileSync(join(folder, name)));
const hosts: StandIn[] = [];
async function load(bytes: Uint8Array): Promise<StandIn> {
  const host = await createStandIn(bytes, name);
  hosts.push(host);
  return host;
}
afterEach(() => {
  for (const host of hosts.splice(0)) host.dispose();
});

test("reading every sheet changes nothing, and the saved file is the same workbook", async () => {
  const host = await load(file);
  const before = host.snapshot();
  await host.excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const used = sheets.items.map((sheet) =>
      sheet.getUsedRangeOrNullObject().load("values,formulas,numberFormat,text,address"),
    );
    await context.sync();
    expect(used.filter((range) => !range.isNullObject).length).toBeGreaterThan(0);
  });
  expect(host.snapshot()).toEqual(before);
  const again = await load(await host.save());
  expect(again.snapshot()).toEqual(before);
});

test("what was written is in the saved file; taken back, the workbook is as before", async () => {
  const host = await load(file);
  const before = host.snapshot();
  await host.excel.run(async (context) => {
    const first = context.workbook.worksheets.getActiveWorksheet();
    const cells = first.getUsedRange().getLastCell().getOffsetRange(0, 2);
    cells.values = [["Cần sửa"]];
    cells.format.fill.color = "#FFEB9C";
    cells.conditionalFormats.add("Custom" as Excel.ConditionalFormatType.custom).custom.rule.formula = "=TRUE";
    context.workbook.names.add("_SoThiDua.flags.1", cells).visible = false;
    context.workbook.worksheets.add("Kết quả kiểm tra").getRange("A1").values = [["Kết quả"]];
    context.workbook.customXmlParts.add('<s xmlns="urn:so-thi-dua:state:1">1</s>');
    await context.sync();
  });
  const again = await load(await host.save());
  expect(again.snapshot()).toEqual(host.snapshot());
  await again.excel.run(async (context) => {
    const mark = context.workbook.names.getItem("_SoThiDua.flags.1");
    mark.getRange().clear();
    mark.delete();
    context.workbook.worksheets.getItem("Kết quả kiểm tra").delete();
    const parts = context.workbook.customXmlParts.getByNamespace("urn:so-thi-dua:state:1").load("items/id");
    await context.sync();
    for (const part of parts.items) part.delete();
    await context.sync();
  });
  expect(again.snapshot()).toEqual(before);
});
