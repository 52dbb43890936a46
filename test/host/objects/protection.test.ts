/** Protection of sheets and of the workbook's structure. M: Microsoft Learn; I: office-js issue; S: support.microsoft.com. */
import { open, refusal, values } from "../support";
import type { Context } from "../support";

const sheet = (context: Context, name = "A") => context.workbook.worksheets.getItem(name);

describe("protection", () => {
  test("M Excel.WorksheetProtection: locked cells refuse values, unlocked ones take them, formats are refused", async () => {
    const host = await open({ A: [["a", "b"]] });
    await host.excel.run(async (context) => {
      sheet(context).getRange("B1").format.protection.locked = false;
      sheet(context).protection.protect();
      sheet(context).getRange("B1").values = [["mới"]];
      await context.sync();
    });
    const locked = await refusal(host, async (context) => {
      sheet(context).getRange("A1:B1").values = [["x", "y"]];
      await context.sync();
    });
    expect([locked.code, locked.place]).toEqual(["AccessDenied", "Range.values"]);
    expect(
      (
        await refusal(host, async (context) => {
          sheet(context).getRange("B1").format.fill.color = "red";
          await context.sync();
        })
      ).code,
    ).toBe("AccessDenied");
    expect(
      (
        await refusal(host, async (context) => {
          sheet(context).getRange("2:2").insert("Down");
          await context.sync();
        })
      ).code,
    ).toBe("AccessDenied");
    expect(await values(host, "A", "A1:B1")).toEqual([["a", "mới"]]);
  });

  test("I #6784: protecting twice and unprotecting what is not protected are AccessDenied", async () => {
    const host = await open({ A: [] });
    expect(
      (
        await refusal(host, async (context) => {
          sheet(context).protection.unprotect();
          await context.sync();
        })
      ).code,
    ).toBe("AccessDenied");
    expect(
      (
        await refusal(host, async (context) => {
          sheet(context).protection.protect();
          sheet(context).protection.protect();
          await context.sync();
        })
      ).code,
    ).toBe("AccessDenied");
    expect(
      (
        await refusal(host, async (context) => {
          context.workbook.protection.unprotect();
          await context.sync();
        })
      ).code,
    ).toBe("AccessDenied");
  });

  test("options of protection allow what they name", async () => {
    const host = await open({ A: [["a"]] });
    await host.excel.run(async (context) => {
      sheet(context).protection.protect({ allowFormatCells: true, allowInsertRows: true });
      sheet(context).getRange("A1").format.fill.color = "#FFFF00";
      sheet(context).getRange("1:1").insert("Down");
      const protection = sheet(context).protection.load("protected,options");
      await context.sync();
      expect(protection.protected).toBe(true);
      expect(protection.options).toMatchObject({ allowFormatCells: true, allowSort: false });
    });
  });

  test("M Excel.WorkbookProtection: a protected structure refuses new, renamed, hidden and deleted sheets", async () => {
    const host = await open({ A: [], B: [] });
    await host.excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const tries: ((context: Context) => void)[] = [
      (context) => {
        context.workbook.worksheets.add("C");
      },
      (context) => {
        sheet(context).name = "X";
      },
      (context) => {
        sheet(context).visibility = "Hidden";
      },
      (context) => {
        sheet(context).delete();
      },
      (context) => {
        sheet(context).position = 1;
      },
    ];
    for (const attempt of tries)
      expect(
        (
          await refusal(host, async (context) => {
            attempt(context);
            await context.sync();
          })
        ).code,
      ).toBe("AccessDenied");
  });
});
