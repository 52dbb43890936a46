/**
 * Names, custom XML parts, conditional formats, tables and page set-up. M: Microsoft Learn; I: office-js issue; S: support.microsoft.com.
 */
import { open, refusal, values } from "../support";
import type { Context } from "../support";

const sheet = (context: Context, name = "A") => context.workbook.worksheets.getItem(name);

describe("names", () => {
  test("M NamedItem: workbook's and sheet's own, hidden, with comment; ranges by name", async () => {
    const host = await open({ A: [["x"]] });
    await host.excel.run(async (context) => {
      const own = context.workbook.names.add("_SoThiDua.results", sheet(context).getRange("A1"), "đánh dấu");
      own.visible = false;
      sheet(context).names.add("rieng", "=A!$B$2");
      context.workbook.names.add("hang", '="v1"');
      const [book, sheets] = [
        context.workbook.names.load(
          "items/name,items/formula,items/visible,items/scope,items/comment,items/type,items/value",
        ),
        sheet(context).names.load("items/name,items/scope"),
      ];
      const range = own.getRange().load("address");
      const byName = sheet(context).getRange("rieng").load("address");
      const none = context.workbook.names.getItemOrNullObject("khong").load("name");
      const home = sheet(context).names.getItem("RIENG").worksheetOrNullObject.load("name");
      await context.sync();
      expect(book.items.map((n) => n.toJSON())).toEqual([
        expect.objectContaining({
          name: "_SoThiDua.results",
          formula: "=A!$A$1",
          visible: false,
          scope: "Workbook",
          comment: "đánh dấu",
          type: "Range",
        }),
        expect.objectContaining({ name: "hang", type: "String", value: "v1", visible: true }),
      ]);
      expect(sheets.items.map((n) => [n.name, n.scope])).toEqual([["rieng", "Worksheet"]]);
      expect([range.address, byName.address, none.isNullObject, home.name]).toEqual(["A!A1", "A!B2", true, "A"]);
    });
  });

  test.each(["A1", "2021x", "có dấu cách", "R1C1", ""])("S «Names in formulas»: «%s» is no name", async (name) => {
    const host = await open({ A: [] });
    expect(
      (
        await refusal(host, async (context) => {
          context.workbook.names.add(name, "=1");
          await context.sync();
        })
      ).code,
    ).toBe("InvalidArgument");
  });

  test("the same name twice: ItemAlreadyExists; a constant is no range: InvalidReference", async () => {
    const host = await open({ A: [] });
    const { code } = await refusal(host, async (context) => {
      context.workbook.names.add("x", "=1");
      context.workbook.names.add("X", "=2");
      await context.sync();
    });
    expect(code).toBe("ItemAlreadyExists");
    expect(
      (
        await refusal(host, async (context) => {
          context.workbook.names.getItem("x").getRange().load("address");
          await context.sync();
        })
      ).code,
    ).toBe("InvalidReference");
  });
});

test("M CustomXmlPart: add, find by namespace, read, change, delete; text must be well-formed", async () => {
  const host = await open({ A: [] });
  await host.excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    const part = parts
      .add('<?xml version="1.0"?><state xmlns="urn:so-thi-dua:state:1">{&quot;a&quot;:"Đỗ &amp; Vũ"}</state>')
      .load("id,namespaceUri");
    parts.add("<other/>");
    await context.sync();
    expect(part.namespaceUri).toBe("urn:so-thi-dua:state:1");
    const found = parts.getByNamespace("urn:so-thi-dua:state:1").load("items/id");
    const xml = parts.getItem(part.id).getXml();
    await context.sync();
    expect(found.items.map((p) => p.id)).toEqual([part.id]);
    expect(xml.value).toContain("Đỗ &amp; Vũ");
    found.items[0]!.setXml('<state xmlns="urn:so-thi-dua:state:1">2</state>');
    const changed = parts.getItem(part.id).getXml();
    await context.sync();
    expect(changed.value).toContain(">2<");
    part.delete();
    const none = parts.getByNamespace("urn:so-thi-dua:state:1").getCount();
    await context.sync();
    expect(none.value).toBe(0);
  });
  for (const bad of ["<a>", "<a></b>", "text", "<a/><b/>", "<a b=1/>", "<a>&x;</a>"]) {
    expect(
      (
        await refusal(host, async (context) => {
          context.workbook.customXmlParts.add(bad);
          await context.sync();
        })
      ).code,
    ).toBe("InvalidArgument");
  }
});

describe("conditional formats", () => {
  test("M ConditionalFormatCollection: the newest comes first; found by id; others answer null objects for custom", async () => {
    const host = await open({ A: [["x"]] });
    await host.excel.run(async (context) => {
      const range = sheet(context).getRange("A1:A10");
      const first = range.conditionalFormats.add("Custom" as Excel.ConditionalFormatType.custom);
      first.custom.rule.formula = '=AND(N("SoThiDua")=0,$A1="x")';
      first.custom.format.fill.color = "#FFC7CE";
      first.custom.format.font.color = "#9C0006";
      first.custom.format.font.bold = true;
      const second = range.conditionalFormats.add("Custom" as Excel.ConditionalFormatType.custom);
      second.stopIfTrue = true;
      first.load("id,priority,type,stopIfTrue");
      second.load("priority,stopIfTrue");
      await context.sync();
      expect([first.priority, second.priority, first.type, second.stopIfTrue]).toEqual([1, 0, "Custom", true]);
      const again = sheet(context).getRange("A5").conditionalFormats.getItemOrNullObject(first.id);
      again.customOrNullObject.load("rule/formula,format/fill/color,format/font/color,format/font/bold");
      const items = range.conditionalFormats.load("items/id,items/type");
      const elsewhere = sheet(context).getRange("B1").conditionalFormats.getCount();
      const none = range.conditionalFormats.getItemOrNullObject("{0}").load("id");
      await context.sync();
      expect(again.customOrNullObject.rule.formula).toBe('=AND(N("SoThiDua")=0,$A1="x")');
      expect(again.customOrNullObject.format.toJSON()).toMatchObject({
        fill: { color: "#FFC7CE" },
        font: { color: "#9C0006", bold: true },
      });
      expect([items.items.length, elsewhere.value, none.isNullObject]).toEqual([2, 0, true]);
      items.items[1]!.delete();
      const left = range.conditionalFormats.getCount();
      await context.sync();
      expect(left.value).toBe(1);
    });
  });

  test("clearing a part of the area cuts it out", async () => {
    const host = await open({ A: [] });
    await host.excel.run(async (context) => {
      sheet(context)
        .getRange("A1:C3")
        .conditionalFormats.add("Custom" as Excel.ConditionalFormatType.custom);
      sheet(context).getRange("B1:B3").conditionalFormats.clearAll();
      const areas = sheet(context).getRange("A1").conditionalFormats.getItemAt(0).getRanges().load("address");
      await context.sync();
      expect(areas.address).toBe("A!A1:A3,A!C1:C3");
    });
  });
});

describe("tables", () => {
  test("M excel-add-ins-tables: headers become unique text, ranges, style, resize, back to a range", async () => {
    const host = await open({
      A: [
        ["Tên", "Tên", ""],
        ["An", 5, 6],
      ],
    });
    await host.excel.run(async (context) => {
      const table = sheet(context).tables.add("A1:C2", true);
      table.name = "DangKy";
      table.style = "TableStyleLight9";
      table.showBandedRows = false;
      table.showFilterButton = false;
      const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()].map((r) =>
        r.load("address,values"),
      );
      const all = context.workbook.tables.load("items/name,items/style,items/showTotals,items/worksheet/name");
      await context.sync();
      expect(ranges.map((r) => r.address)).toEqual(["A!A1:C2", "A!A1:C1", "A!A2:C2"]);
      expect(ranges[1]!.values).toEqual([["Tên", "Tên2", "Column3"]]);
      expect(all.items.map((t) => [t.name, t.style, t.showTotals, t.worksheet.name])).toEqual([
        ["DangKy", "TableStyleLight9", false, "A"],
      ]);
      table.resize("A1:C5");
      const grown = context.workbook.tables.getItem("dangky").getRange().load("address");
      await context.sync();
      expect(grown.address).toBe("A!A1:C5");
      table.convertToRange();
      const none = context.workbook.tables.getItemOrNullObject("DangKy").load("name");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    expect(await values(host, "A", "A1:C2")).toEqual([
      ["Tên", "Tên2", "Column3"],
      ["An", 5, 6],
    ]);
  });

  test("tables overlap neither tables nor merged cells; a resize keeps the header row", async () => {
    const host = await open({
      A: [
        ["a", "b"],
        [1, 2],
      ],
    });
    const attempt = async (act: (a: Excel.Worksheet) => void) =>
      (
        await refusal(host, async (context) => {
          act(sheet(context));
          await context.sync();
        })
      ).code;
    await host.excel.run(async (context) => {
      sheet(context).tables.add("A1:B2", true).name = "T";
      sheet(context).getRange("D1:E1").merge();
      await context.sync();
    });
    expect(await attempt((a) => a.tables.add("B1:C2", true))).toBe("InvalidOperation");
    expect(await attempt((a) => a.tables.add("D1:F2", true))).toBe("MergedRangeConflict");
    expect(await attempt((a) => a.tables.getItem("T").resize("A2:B4"))).toBe("InvalidArgument");
    expect(await attempt((a) => a.getRange("A1:B1").merge())).toBe("MergedRangeConflict");
  });
});

describe("page set-up", () => {
  test("M Excel.PageLayout: orientation, paper, margins, fit, centring, headers, titles, breaks", async () => {
    const host = await open({ A: [["x"]] });
    const before = host.snapshot();
    await host.excel.run(async (context) => {
      const { pageLayout, horizontalPageBreaks } = sheet(context);
      pageLayout.set({
        orientation: "Landscape",
        paperSize: "A4",
        leftMargin: 42.5,
        rightMargin: 42.5,
        topMargin: 56.7,
        bottomMargin: 56.7,
        headerMargin: 20,
        footerMargin: 20,
        centerHorizontally: true,
        printGridlines: true,
      });
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.headersFooters.state = "FirstAndDefault";
      pageLayout.headersFooters.useSheetScale = false;
      pageLayout.headersFooters.defaultForAllPages.centerHeader = "Trang &P/&N";
      pageLayout.headersFooters.firstPage.leftFooter = "Đầu";
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.setPrintTitleColumns("$A:$A");
      pageLayout.setPrintArea("A1:F40");
      horizontalPageBreaks.add("A10");
      horizontalPageBreaks.add("A5");
      pageLayout.load("orientation,paperSize,leftMargin,topMargin,zoom,centerHorizontally");
      const header = pageLayout.headersFooters.defaultForAllPages.load("centerHeader");
      const headers = pageLayout.headersFooters.load("useSheetScale");
      const [area, rows, columns] = [
        pageLayout.getPrintAreaOrNullObject().load("address"),
        pageLayout.getPrintTitleRowsOrNullObject().load("address"),
        pageLayout.getPrintTitleColumnsOrNullObject().load("address"),
      ];
      const breaks = horizontalPageBreaks.load("items/rowIndex,items/columnIndex");
      const names = sheet(context).names.load("items/name,items/formula");
      await context.sync();
      expect(pageLayout.toJSON()).toMatchObject({
        orientation: "Landscape",
        paperSize: "A4",
        leftMargin: 42.5,
        topMargin: 56.7,
        centerHorizontally: true,
        zoom: { horizontalFitToPages: 1 },
      });
      expect(headers.useSheetScale).toBe(false);
      expect([header.centerHeader, area.address, rows.address, columns.address]).toEqual([
        "Trang &P/&N",
        "A!A1:F40",
        "A!1:2",
        "A!A:A",
      ]);
      expect(breaks.items.map((b) => b.rowIndex)).toEqual([4, 9]);
      expect(names.items.map((n) => [n.name, n.formula])).toEqual([
        ["Print_Titles", "=A!$A:$A,A!$1:$2"],
        ["Print_Area", "=A!$A$1:$F$40"],
      ]);
      names.items[1]!.delete();
      const none = pageLayout.getPrintAreaOrNullObject().load("address");
      horizontalPageBreaks.removePageBreaks();
      const count = horizontalPageBreaks.getCount();
      await context.sync();
      expect([none.isNullObject, count.value]).toEqual([true, 0]);
    });
    expect(host.snapshot()).not.toEqual(before);
  });

  test("wrong settings are refused", async () => {
    const host = await open({ A: [] });
    const attempt = async (act: (page: Excel.PageLayout) => void) =>
      (
        await refusal(host, async (context) => {
          act(sheet(context).pageLayout);
          await context.sync();
        })
      ).code;
    expect(
      await attempt((page) => {
        page.zoom = { scale: 5 };
      }),
    ).toBe("InvalidArgument");
    expect(
      await attempt((page) => {
        page.orientation = "Sideways" as never;
      }),
    ).toBe("InvalidArgument");
    expect(
      await attempt((page) => {
        page.setPrintTitleRows("A1:B2");
      }),
    ).toBe("InvalidArgument");
    expect(
      await attempt((page) => {
        page.headersFooters.defaultForAllPages.centerHeader = "x".repeat(256);
      }),
    ).toBe("InvalidArgument");
  });
});
