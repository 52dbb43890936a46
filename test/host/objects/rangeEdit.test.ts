/** Ranges: inserting and deleting, clearing, formats. M: Microsoft Learn; I: office-js issue; S: support.microsoft.com. */
import { open, refusal, values } from "../support";
import type { Context } from "../support";

const sheet = (context: Context, name = "A") => context.workbook.worksheets.getItem(name);

describe("inserting and deleting", () => {
  test("rows pushed in move cells, formulas, names, tables, merged areas, conditional formats and kept ranges", async () => {
    const host = await open({
      A: [
        ["Họ tên", "Điểm"],
        ["An", 5],
        ["Bình", 7],
        ["", "=SUM(B2:B3)"],
      ],
      B: [["=A!B3", "='A'!$B$2"]],
    });
    await host.excel.run(async (context) => {
      const a = sheet(context);
      a.getRange("D2:E2").merge();
      a.getRange("B2:B3").conditionalFormats.add("Custom").custom.rule.formula = "=$B2>6";
      a.tables.add("A1:B3", true);
      context.workbook.names.add("diem", a.getRange("B2:B3"));
      const kept = a.getRange("A3").load("address");
      await context.sync();
      a.getRange("2:2").insert("Down");
      kept.load("address,values");
      const table = context.workbook.tables.getItemAt(0).getRange().load("address");
      const name = context.workbook.names.getItem("diem").load("formula,value");
      const format = a.getRange("B1:B9").conditionalFormats.getItemAt(0);
      const area = format.getRange().load("address");
      const rule = format.custom.rule.load("formula");
      const sum = a.getRange("B5").load("formulas,values");
      const other = sheet(context, "B").getRange("A1:B1").load("formulas");
      await context.sync();
      expect([kept.address, kept.values]).toEqual(["A!A4", [["Bình"]]]);
      expect(table.address).toBe("A!A1:B4");
      expect(name.formula).toBe("=A!$B$3:$B$4");
      expect([area.address, rule.formula]).toEqual(["A!B3:B4", "=$B3>6"]);
      expect([sum.formulas, sum.values]).toEqual([[["=SUM(B3:B4)"]], [[12]]]);
      expect(other.formulas).toEqual([["=A!B4", "=A!$B$3"]]);
    });
    expect(host.snapshot()).toMatchObject({ sheets: [{ merges: ["D3:E3"] }, {}] });
  });

  test("rows taken out shorten ranges; a reference to them becomes #REF!", async () => {
    const host = await open({ A: [[1], [2], [3], ["=A2", "=SUM(A1:A3)"]] });
    await host.excel.run(async (context) => {
      sheet(context).getRange("2:2").delete("Up");
      const range = sheet(context).getRange("A3:B3").load("formulas,values");
      await context.sync();
      expect(range.formulas).toEqual([["=#REF!", "=SUM(A1:A2)"]]);
      expect(range.values[0]![1]).toBe(4);
    });
  });

  test("cells pushed in move only their columns", async () => {
    const host = await open({
      A: [
        ["a", "x"],
        ["b", "y"],
      ],
    });
    await host.excel.run(async (context) => {
      sheet(context).getRange("A1").insert("Down");
      await context.sync();
    });
    expect(await values(host, "A", "A1:B3")).toEqual([
      ["", "x"],
      ["a", "y"],
      ["b", ""],
    ]);
  });

  test("M Excel.ErrorCodes InsertDeleteConflict: a shift that would tear a table apart", async () => {
    const host = await open({
      A: [
        ["a", "b"],
        [1, 2],
      ],
    });
    await host.excel.run(async (context) => {
      sheet(context).tables.add("A1:B2", true);
      await context.sync();
    });
    expect(
      (
        await refusal(host, async (context) => {
          sheet(context).getRange("A1").insert("Down");
          await context.sync();
        })
      ).code,
    ).toBe("InsertDeleteConflict");
  });

  test("M Excel.ErrorCodes NonBlankCellOffSheet", async () => {
    const host = await open({ A: [] });
    await host.excel.run(async (context) => {
      sheet(context).getRange("A1048576").values = [["cuối"]];
      await context.sync();
    });
    expect(
      (
        await refusal(host, async (context) => {
          sheet(context).getRange("1:1").insert("Down");
          await context.sync();
        })
      ).code,
    ).toBe("NonBlankCellOffSheet");
  });

  test("S «Insert or delete rows and columns»: inserted columns take width and format of the one to the left; deleting them leaves no trace", async () => {
    const host = await open({ A: [["a", "b"]] });
    await host.excel.run(async (context) => {
      sheet(context).getRange("A:A").format.columnWidth = 90;
      sheet(context).getRange("A1").format.font.bold = true;
      await context.sync();
    });
    const before = host.snapshot();
    await host.excel.run(async (context) => {
      sheet(context).getRange("B:C").insert("Right");
      const inserted = sheet(context).getRange("C1").format;
      inserted.load("columnWidth,font/bold");
      await context.sync();
      expect([inserted.columnWidth, inserted.font.bold]).toEqual([90, true]);
      sheet(context).getRange("B:C").delete("Left");
      await context.sync();
    });
    expect(host.snapshot()).toEqual(before);
  });
});

describe("clearing", () => {
  test.each<[Excel.ClearApplyTo | "All" | "Formats" | "Contents", unknown, string, number]>([
    ["All", "", "#FFFFFF", 0],
    ["Contents", "", "#FFFF00", 1],
    ["Formats", "x", "#FFFFFF", 0],
  ])("M Excel.ClearApplyTo %s", async (what, value, fill, formats) => {
    const host = await open({ A: [["x"]] });
    await host.excel.run(async (context) => {
      const range = sheet(context).getRange("A1");
      range.format.fill.color = "yellow";
      range.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      range.clear(what as Excel.ClearApplyTo);
      range.load("values,format/fill/color");
      const count = range.conditionalFormats.getCount();
      await context.sync();
      expect([range.values[0]![0], range.format.fill.color, count.value]).toEqual([value, fill, formats]);
    });
  });

  test("adding and clearing gives the same snapshot; anything left behind does not", async () => {
    const host = await open({ A: [["x"]] });
    const before = host.snapshot();
    const add = (context: Context) => {
      const range = sheet(context).getRange("C1:D5");
      range.values = "Cờ" as never;
      range.format.font.bold = true;
      range.format.borders.getItem("EdgeTop").style = "Continuous";
      range.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      context.workbook.names.add("_SoThiDua.flags.1", range).visible = false;
      context.workbook.customXmlParts.add('<s xmlns="urn:x"/>');
      context.workbook.worksheets.add("Kết quả");
    };
    await host.excel.run(async (context) => {
      add(context);
      await context.sync();
    });
    expect(host.snapshot()).not.toEqual(before);
    await host.excel.run(async (context) => {
      sheet(context).getRange("C1:D5").clear();
      context.workbook.names.getItem("_sothidua.flags.1").delete();
      const parts = context.workbook.customXmlParts.getByNamespace("urn:x").load("items/id");
      sheet(context, "Kết quả").delete();
      await context.sync();
      parts.items[0]!.delete();
      await context.sync();
    });
    expect(host.snapshot()).toEqual(before);
    await host.excel.run(async (context) => {
      sheet(context).getRange("Z9").format.font.italic = true;
      await context.sync();
    });
    expect(host.snapshot()).not.toEqual(before);
  });
});

describe("formats", () => {
  test("M Excel.RangeFormat: what all cells share is answered, null where they differ", async () => {
    const host = await open({ A: [["a", "b"]] });
    await host.excel.run(async (context) => {
      sheet(context)
        .getRange("A1")
        .format.font.set({ bold: true, color: "#c00000", name: "Times New Roman", size: 13 });
      const [one, both] = [sheet(context).getRange("A1").format.font, sheet(context).getRange("A1:B1").format.font].map(
        (f) => f.load("bold,color,name,size,italic"),
      ) as [Excel.RangeFont, Excel.RangeFont];
      await context.sync();
      expect([one.bold, one.color, one.name, one.size]).toEqual([true, "#C00000", "Times New Roman", 13]);
      expect([both.bold, both.color, both.name, both.size, both.italic]).toEqual([null, null, null, null, false]);
    });
  });

  test("borders, alignment, wrap, indent, sizes, hidden rows", async () => {
    const host = await open({ A: [["a"], ["b"]] });
    await host.excel.run(async (context) => {
      const range = sheet(context).getRange("A1:B2");
      for (const edge of ["EdgeTop", "InsideHorizontal"] as const)
        range.format.borders.getItem(edge).set({ style: "Continuous", color: "#0000FF", weight: "Medium" });
      range.format.set({
        horizontalAlignment: "Center",
        verticalAlignment: "Top",
        wrapText: true,
        indentLevel: 2,
        columnWidth: 120,
        rowHeight: 30,
      });
      range.getRow(1).rowHidden = true;
      const edges = (["EdgeTop", "EdgeBottom", "InsideHorizontal"] as const).map((e) =>
        range.format.borders.getItem(e).load("style,color,weight"),
      );
      range.load(
        "format/horizontalAlignment,format/wrapText,format/indentLevel,format/columnWidth,format/rowHeight,rowHidden,hidden",
      );
      await context.sync();
      expect(edges.map((e) => e.style)).toEqual(["Continuous", "None", "Continuous"]);
      expect(edges[0]!.toJSON()).toMatchObject({ color: "#0000FF", weight: "Medium" });
      expect(range.format.toJSON()).toMatchObject({
        horizontalAlignment: "Center",
        wrapText: true,
        indentLevel: 2,
        columnWidth: 120,
        rowHeight: 30,
      });
      expect([range.rowHidden, range.hidden]).toEqual([null, null]);
    });
  });

  test("M Range.setCellProperties and getCellProperties: cell by cell, {} leaves alone", async () => {
    const host = await open({ A: [["a", "b"]] });
    await host.excel.run(async (context) => {
      const range = sheet(context).getRange("A1:B1");
      range.setCellProperties([
        [{ format: { fill: { color: "#FFEB9C" }, font: { bold: true, name: ".VnTime" } } }, {}],
      ]);
      const read = range.getCellProperties({
        address: true,
        format: { fill: { color: true }, font: { name: true, bold: true } },
      });
      await context.sync();
      expect(read.value).toEqual([
        [
          { address: "A!A1", format: { fill: { color: "#FFEB9C" }, font: { name: ".VnTime", bold: true } } },
          { address: "A!B1", format: { fill: { color: "#FFFFFF" }, font: { name: "Calibri", bold: false } } },
        ],
      ]);
    });
  });

  test("M excel-add-ins-multiple-ranges: many areas by one address of at most 8,192 characters", async () => {
    const host = await open({ A: [["a"], ["b"], ["c"]] });
    await host.excel.run(async (context) => {
      const areas = sheet(context).getRanges("A1,A3:B3");
      areas.format.fill.color = "#FF0000";
      areas.load("address,areaCount,cellCount,format/font/name");
      const items = areas.areas.load("items/address,items/format/fill/color");
      await context.sync();
      expect([areas.address, areas.areaCount, areas.cellCount, areas.format.font.name]).toEqual([
        "A!A1,A!A3:B3",
        2,
        3,
        "Calibri",
      ]);
      expect(items.items.map((r) => [r.address, r.format.fill.color])).toEqual([
        ["A!A1", "#FF0000"],
        ["A!A3:B3", "#FF0000"],
      ]);
    });
    const long = Array.from({ length: 2_000 }, (_v, i) => `A${i + 1}`).join(",");
    expect(long.length).toBeGreaterThan(8_192);
    expect(
      (
        await refusal(host, async (context) => {
          sheet(context).getRanges(long).format.fill.color = "red";
          await context.sync();
        })
      ).code,
    ).toBe("InvalidArgument");
  });

  test("whole columns: the format is the column's and shows in cells that do not exist yet", async () => {
    const host = await open({ A: [["a"]] });
    await host.excel.run(async (context) => {
      sheet(context).getRange("B:B").format.font.italic = true;
      const below = sheet(context).getRange("B500").format.font.load("italic");
      const used = sheet(context).getUsedRange().load("address");
      await context.sync();
      expect([below.italic, used.address]).toEqual([true, "A!A1"]);
    });
  });
});
