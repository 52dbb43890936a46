/** Worksheets. M: Microsoft Learn; I: office-js issue; S: support.microsoft.com. */
import { open, refusal } from "../support";
import type { Context } from "../support";

const sheet = (context: Context, name = "A") => context.workbook.worksheets.getItem(name);

describe("worksheets", () => {
  test("M WorksheetCollection.add: at the end, not activated; without a name Sheet2", async () => {
    const host = await open({ A: [] });
    await host.excel.run(async (context) => {
      const made = context.workbook.worksheets.add();
      const named = context.workbook.worksheets.add("Tổng hợp số liệu");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      const count = context.workbook.worksheets.getCount();
      made.load("name");
      named.load("name,position,id,visibility");
      await context.sync();
      expect([made.name, named.name, named.position, named.visibility, active.name, count.value]).toEqual([
        "Sheet2",
        "Tổng hợp số liệu",
        2,
        "Visible",
        "A",
        3,
      ]);
      named.activate();
      await context.sync();
      named.name = "Tổng hợp";
      named.position = 0;
      named.load("name,position");
      await context.sync();
      expect([named.name, named.position]).toEqual(["Tổng hợp", 0]);
    });
  });

  test.each(["", "x".repeat(32), "a/b", "a:b", "a[b", "'a", "History"])(
    "S «Rename a worksheet»: «%s» is no name",
    async (name) => {
      const host = await open({ A: [] });
      expect(
        (
          await refusal(host, async (context) => {
            context.workbook.worksheets.add(name);
            await context.sync();
          })
        ).code,
      ).toBe("InvalidArgument");
    },
  );

  test("names differ without regard to case: ItemAlreadyExists", async () => {
    const host = await open({ "Đăng ký": [] });
    expect(
      (
        await refusal(host, async (context) => {
          context.workbook.worksheets.add("đăng KÝ");
          await context.sync();
        })
      ).code,
    ).toBe("ItemAlreadyExists");
  });

  test("M Worksheet.delete: not the last visible one, not a very hidden one", async () => {
    const host = await open({ A: [], B: [] });
    await host.excel.run(async (context) => {
      sheet(context, "B").visibility = "VeryHidden";
      await context.sync();
    });
    for (const name of ["A", "B"])
      expect(
        (
          await refusal(host, async (context) => {
            sheet(context, name).delete();
            await context.sync();
          })
        ).code,
      ).toBe("InvalidOperation");
    expect(
      (
        await refusal(host, async (context) => {
          sheet(context).visibility = "Hidden";
          await context.sync();
        })
      ).code,
    ).toBe("InvalidOperation");
  });

  test("a renamed sheet is followed by formulas and names; a deleted one leaves #REF!", async () => {
    const host = await open({ A: [["='Đăng ký'!A1"]], "Đăng ký": [[4]] });
    await host.excel.run(async (context) => {
      context.workbook.names.add("o", sheet(context, "Đăng ký").getRange("A1"));
      sheet(context, "Đăng ký").name = "Mới 2021";
      const cell = sheet(context).getRange("A1").load("formulas");
      const name = context.workbook.names.getItem("o").load("formula,type");
      await context.sync();
      expect([cell.formulas[0]![0], name.formula, name.type]).toEqual(["='Mới 2021'!A1", "='Mới 2021'!$A$1", "Range"]);
      sheet(context, "Mới 2021").delete();
      cell.load("formulas,values");
      name.load("formula,type");
      const range = name.getRangeOrNullObject().load("address");
      await context.sync();
      expect([cell.formulas[0]![0], cell.values[0]![0], name.formula, name.type, range.isNullObject]).toEqual([
        "=#REF!",
        "#REF!",
        "=#REF!",
        "Error",
        true,
      ]);
    });
  });

  test("an object of a deleted sheet: ItemNotFound", async () => {
    const host = await open({ A: [], B: [] });
    const { code } = await refusal(host, async (context) => {
      const b = sheet(context, "B").load("name");
      await context.sync();
      b.delete();
      await context.sync();
      b.getRange("A1").values = [[1]];
      await context.sync();
    });
    expect(code).toBe("ItemNotFound");
  });

  test("gridlines, tab colour, frozen panes, selection", async () => {
    const host = await open({ A: [] });
    await host.excel.run(async (context) => {
      const a = sheet(context);
      a.showGridlines = false;
      a.tabColor = "#1F4E79";
      a.freezePanes.freezeAt(a.getRange("A1:B3"));
      a.getRange("C5").select();
      const frozen = a.freezePanes.getLocationOrNullObject().load("address");
      const selected = context.workbook.getSelectedRange().load("address");
      a.load("showGridlines,tabColor");
      await context.sync();
      expect([a.showGridlines, a.tabColor, frozen.address, selected.address]).toEqual([
        false,
        "#1F4E79",
        "A!A1:B3",
        "A!C5",
      ]);
      a.freezePanes.freezeRows(2);
      frozen.load("address");
      await context.sync();
      a.freezePanes.unfreeze();
      const none = a.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});
