/** Tables, names, conditional formats and custom XML, saved and opened again; what other programs read of it all. */
import { evaluateMissing, recalculate } from "../../../src/host/formulas/evaluate";
import { loadWorkbook, type LoadedWorkbook } from "../../../src/host/xlsx/index";
import {
  again,
  askOpenpyxl,
  cell,
  fileOf,
  itWithLibreOffice,
  itWithOpenpyxl,
  open,
  partsOf,
  put,
  sheet,
  throughLibreOffice,
  value,
} from "./support";
import { highlight, newSheet, style } from "./saving";

describe("tables, names, conditional formats, custom XML", () => {
  it("tables are made, changed and turned into plain cells", async () => {
    const w = await open("rich");
    const s = sheet(w, "Ẩn");
    put(s, "A4", { v: "Cột một", s: 0 });
    put(s, "B4", { v: "Cột hai", s: 0 });
    s.tables.push({
      id: "{t}",
      name: "Moi",
      rect: { r0: 3, c0: 0, r1: 6, c1: 1 },
      showHeaders: true,
      showTotals: false,
      style: "TableStyleLight1",
      showBandedRows: false,
      showFilterButton: false,
      loaded: false,
    });
    const units = sheet(w, "Bảng tập thể");
    units.tables = [{ ...units.tables[0]!, rect: { r0: 0, c0: 0, r1: 9, c1: 3 }, name: "TapThe2" }];
    put(units, "D1", { v: "Thêm", s: 0 });
    const back = await again(w);
    expect(sheet(back, "Ẩn").tables).toMatchObject([
      {
        name: "Moi",
        rect: { r0: 3, c0: 0, r1: 6, c1: 1 },
        style: "TableStyleLight1",
        showBandedRows: false,
        showFilterButton: false,
      },
    ]);
    expect(sheet(back, "Bảng tập thể").tables).toMatchObject([
      { name: "TapThe2", rect: { r0: 0, c0: 0, r1: 9, c1: 3 } },
    ]);
    const xml = [...partsOf(await w.save())]
      .filter(([n]) => n.startsWith("xl/tables/"))
      .map(([, t]) => t)
      .join("");
    for (const name of ["Cột một", "Cột hai", "Thêm"]) expect(xml).toContain(`name="${name}"`);
    expect(value(sheet(back, "Ẩn"), "A4")).toBe("Cột một");
    sheet(back, "Ẩn").tables = [];
    const parts = partsOf(await back.save());
    expect([...parts.keys()].filter((n) => n.startsWith("xl/tables/"))).toHaveLength(1);
    expect(sheet(await again(back), "Ẩn").tables).toEqual([]);
  });

  it("a conditional format goes before or behind those of the file, which stay", async () => {
    const w = await open("rich");
    const s = sheet(w, "Đăng ký");
    const others = s.conditionalFormats.map((c) => c.type);
    s.conditionalFormats.push(highlight);
    const xml = partsOf(await w.save()).get("xl/worksheets/sheet1.xml")!;
    expect(xml).toContain('<cfRule type="cellIs" operator="lessThan" dxfId="0" priority="1">');
    const back = sheet(await again(w), "Đăng ký");
    expect(back.conditionalFormats.map((c) => c.type)).toEqual([...others, "Custom"]);
    expect(back.conditionalFormats[4]).toMatchObject({
      rects: highlight.rects,
      formula: highlight.formula,
      fill: "#FFEB9C",
      fontColor: "#9C5700",
      bold: true,
    });
    s.conditionalFormats = [highlight, ...s.conditionalFormats.slice(1, 4)];
    expect(sheet(await again(w), "Đăng ký").conditionalFormats.map((c) => c.type)).toEqual([
      "Custom",
      ...others.slice(1),
    ]);
  });

  it("custom XML is made, changed and deleted", async () => {
    const w = await open("rich");
    w.book.customXml[0]!.xml = '<hoSo xmlns="urn:nguoi-khac:ho-so"><so>13/QĐ</so></hoSo>';
    const own = {
      id: "{77777777-0000-4000-8000-000000000001}",
      namespaceUri: "urn:so-thi-dua:state:1",
      xml: '<s xmlns="urn:so-thi-dua:state:1">{&quot;a&quot;:"đ &lt;"}</s>',
    };
    w.book.customXml.push(own);
    const back = await again(w);
    expect(back.book.customXml).toEqual(w.book.customXml);
    back.book.customXml.splice(0, 1);
    const last = await again(back);
    expect(last.book.customXml).toEqual([own]);
    last.book.customXml.length = 0;
    const parts = partsOf(await last.save());
    expect([...parts.keys()].filter((n) => n.startsWith("customXml"))).toEqual([]);
    expect([parts.get("[Content_Types].xml"), parts.get("xl/_rels/workbook.xml.rels")].join()).not.toContain(
      "customXml",
    );
  });

  it("hidden names, sheet names, print areas come and go", async () => {
    const w = await open("dang-ky-2021");
    const id = w.book.sheets[0]!.id;
    w.book.names.push(
      { name: "_SoThiDua.results", formula: "='Chỉ tiêu'!$A$1", visible: false, scope: null, comment: "" },
      { name: "Print_Area", formula: "='Chỉ tiêu'!$A$1:$D$9", visible: true, scope: id, comment: "" },
    );
    const back = await again(w);
    expect(back.book.names).toEqual(w.book.names);
    back.book.names = back.book.names.filter((n) => n.name === "Print_Titles");
    expect((await again(back)).book.names.map((n) => n.name)).toEqual(["Print_Titles"]);
  });
});

describe("as other programs read it", () => {
  const changed = async (): Promise<LoadedWorkbook> => {
    const w = await open("dang-ky-2021-sach");
    await evaluateMissing(w.book);
    const s = sheet(w, "Chỉ tiêu");
    cell(s, "C8")!.v = 100;
    await recalculate(w.book, [{ sheet: s.id, row: 7, column: 2 }]);
    const made = newSheet(w, "Báo cáo họp");
    put(made, "A1", {
      v: "=không phải công thức\n  dòng hai ",
      s: style(w, 0, {
        wrap: true,
        font: { ...w.book.styles[0]!.font, name: "Times New Roman", size: 13, bold: true },
      }),
    });
    put(made, "A2", { v: null, f: "'Chỉ tiêu'!C13", s: 0 });
    made.merges.push({ r0: 3, c0: 0, r1: 3, c1: 4 });
    made.page.rowBreaks = [5];
    w.book.sheets.push(made);
    w.book.names.push(
      { name: "_SoThiDua.meeting", formula: "='Báo cáo họp'!$A$1", visible: false, scope: null, comment: "" },
      { name: "Print_Titles", formula: "='Báo cáo họp'!$1:$2", visible: true, scope: made.id, comment: "" },
    );
    return w;
  };

  itWithOpenpyxl("openpyxl: values with and without a calculator, formats, names, page", async () => {
    const bytes = await (await changed()).save();
    const total = 227 - 37 + 100;
    expect(
      askOpenpyxl(
        bytes,
        "[values['Chỉ tiêu']['C13'].value, wb['Chỉ tiêu']['C13'].value, values['ĐK đơn vị']['C14'].value]",
      ),
    ).toEqual([total, "=SUM(C8:C12)", 5]);
    expect(
      askOpenpyxl(
        bytes,
        "[wb['Báo cáo họp']['A1'].value, wb['Báo cáo họp']['A1'].data_type, wb['Báo cáo họp']['A1'].font.name, wb['Báo cáo họp']['A1'].font.sz, wb['Báo cáo họp']['A1'].alignment.wrap_text]",
      ),
    ).toEqual([
      "=không phải công thức\n  dòng hai ",
      expect.stringMatching(/inlineStr|s/),
      "Times New Roman",
      13,
      true,
    ]);
    expect(
      askOpenpyxl(
        bytes,
        "[[str(r) for r in wb['Báo cáo họp'].merged_cells.ranges], [b.id for b in wb['Báo cáo họp'].row_breaks.brk], wb['Báo cáo họp'].print_title_rows, [[d.name, d.hidden] for d in wb.defined_names.definedName]]",
      ),
    ).toEqual([["A4:E4"], [5], "$1:$2", [["_SoThiDua.meeting", true]]]);
  });

  itWithOpenpyxl("openpyxl: everything else of the workbook is as in the file that was opened", async () => {
    const whole =
      "[[ws.title, ws.sheet_state, sorted(str(r) for r in ws.merged_cells.ranges), ws.freeze_panes, [[c.coordinate, c.font.name, c.font.sz, c.font.b, c.fill.fgColor.rgb, c.number_format, c.border.left and c.border.left.style, c.alignment.horizontal, c.protection.locked] for row in ws.iter_rows() for c in row], ws.page_setup.orientation, ws.page_setup.fitToHeight, ws.page_margins.left, ws.oddFooter.right.text, len(ws._charts), [str(d.sqref) for d in ws.data_validations.dataValidation], [c.comment.text for row in ws.iter_rows() for c in row if c.comment], list(ws.tables.keys())] for ws in wb][:4]";
    const w = await open("rich");
    put(sheet(w, "Đăng ký"), "B4", { v: "Khác", s: 0 });
    sheet(w, "Đăng ký").tabColor = "#00FF00";
    w.book.sheets.push(newSheet(w, "Mới"));
    expect(askOpenpyxl(await w.save(), whole)).toEqual(askOpenpyxl(fileOf("rich"), whole));
  });

  itWithLibreOffice("LibreOffice: opens it, calculates the same, keeps the new sheet", async () => {
    const w = await changed();
    const through = await loadWorkbook(throughLibreOffice(await w.save()), "lo.xlsx");
    expect(through.book.sheets.map((s) => s.name)).toEqual(w.book.sheets.map((s) => s.name));
    expect(value(sheet(through, "Chỉ tiêu"), "C13")).toBe(290);
    expect(value(sheet(through, "Báo cáo họp"), "A2")).toBe(290);
    expect(value(sheet(through, "Báo cáo họp"), "A1")).toBe("=không phải công thức\n  dòng hai ");
    for (const s of w.book.sheets)
      expect([s.name, sheet(through, s.name).merges.length]).toEqual([s.name, s.merges.length]);
  });

  itWithLibreOffice("LibreOffice: opens the rich workbook after structural changes", async () => {
    const w = await open("rich");
    const s = sheet(w, "Ẩn");
    s.visibility = "Visible";
    put(s, "A4", { v: "Cột", s: 0 });
    s.tables.push({
      id: "{t}",
      name: "Moi",
      rect: { r0: 3, c0: 0, r1: 6, c1: 0 },
      showHeaders: true,
      showTotals: false,
      style: "TableStyleLight1",
      showBandedRows: true,
      showFilterButton: true,
      loaded: false,
    });
    sheet(w, "Đăng ký").conditionalFormats.unshift(highlight);
    w.book.sheets.pop();
    const through = await loadWorkbook(throughLibreOffice(await w.save()), "lo.xlsx");
    expect(through.book.sheets.map((x) => x.name)).toEqual(["Đăng ký", "Bảng tập thể", "Ẩn"]);
    expect(sheet(through, "Đăng ký").conditionalFormats.some((c) => c.formula.includes('N("SoThiDua")=0'))).toBe(true);
    expect(value(sheet(through, "Bảng tập thể"), "E2")).toBe(1206);
  });
});
