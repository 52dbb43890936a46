/** Sheets and what stands around their cells, saved and opened again. */
import { evaluateMissing } from "../../../src/host/formulas/evaluate";
import { again, fileOf, open, partsOf, put, sheet, value } from "./support";
import { highlight, newSheet, picture, style } from "./saving";

describe("the sheet around the cells", () => {
  it("comes back as it was set", async () => {
    const w = await open("rich");
    const s = sheet(w, "Đăng ký");
    s.columnWidths.set(6, 120).set(2, 90);
    s.hiddenColumns.delete(7);
    s.rowHeights.set(1, 22.5).delete(0);
    s.hiddenRows.add(8).delete(5);
    s.merges.push({ r0: 14, c0: 0, r1: 15, c1: 3 });
    s.frozen = { rows: 1, columns: 0 };
    s.showGridlines = false;
    s.tabColor = "#123456";
    s.autoFilter = null;
    s.page = {
      ...s.page,
      orientation: "Portrait",
      paperSize: "A3",
      zoom: { scale: 80 },
      printGridlines: true,
      blackAndWhite: true,
      centerVertically: true,
      rowBreaks: [4, 12],
      margins: { top: 72, bottom: 54, left: 85.05, right: 42.5, header: 20, footer: 21.6 },
      headersFooters: {
        state: "FirstAndDefault",
        default: { ...s.page.headersFooters.default, leftHeader: '&"Times New Roman,Bold"&12Trái', centerHeader: "&P" },
        first: { ...s.page.headersFooters.first, centerHeader: "" },
        useSheetScale: false,
      },
    };
    s.protection = { protected: true, options: { allowAutoFilter: true, allowSort: true, selectionMode: "Normal" } };
    const wanted = { ...s };
    const got = sheet(await again(w), "Đăng ký");
    expect(got.page.margins.left).toBeCloseTo(85.05, 5);
    expect({ ...got.page, margins: 0 }).toEqual({ ...wanted.page, margins: 0 });
    expect([
      got.columnWidths.get(6),
      got.columnWidths.get(2),
      [...got.hiddenColumns],
      got.rowHeights.get(1),
      got.rowHeights.has(0),
      [...got.hiddenRows],
    ]).toEqual([120, 90, [], 22.5, false, [8]]);
    expect([got.merges, got.frozen, got.showGridlines, got.tabColor, got.autoFilter]).toEqual([
      wanted.merges,
      wanted.frozen,
      false,
      "#123456",
      null,
    ]);
    expect(got.protection).toMatchObject({
      protected: true,
      options: { allowAutoFilter: true, allowSort: true, allowFormatCells: false },
    });
    expect((await again(w)).book.names.some((n) => n.name === "_FilterDatabase")).toBe(false);
  });

  it("is as before when everything is taken back after a save", async () => {
    const first = await open("rich");
    await evaluateMissing(first.book);
    const wanted = picture(first);
    const changed = await open("rich");
    await evaluateMissing(changed.book);
    const s = sheet(changed, "Đăng ký");
    for (let r = 3; r <= 11; r++)
      put(s, `H${r}`, { v: `cờ ${r}`, s: style(changed, 0, { fill: "#FFEB9C", wrap: true }) });
    s.columnWidths.set(6, 150);
    s.conditionalFormats.unshift(highlight);
    s.page = { ...s.page, rowBreaks: [] };
    s.frozen = { rows: 4, columns: 0 };
    changed.book.sheets.push(newSheet(changed, "Kết quả kiểm tra"));
    changed.book.names.push({
      name: "_SoThiDua.results",
      formula: "='Kết quả kiểm tra'!$A$1",
      visible: false,
      scope: null,
      comment: "",
    });
    changed.book.customXml.push({
      id: "{77777777-0000-4000-8000-000000000001}",
      namespaceUri: "urn:so-thi-dua:state:1",
      xml: '<s xmlns="urn:so-thi-dua:state:1">{}</s>',
    });
    changed.book.activeSheet = "{new-Kết quả kiểm tra}";
    const marked = await again(changed);
    expect(marked.book.sheets).toHaveLength(5);
    expect(picture(marked)).not.toEqual(wanted);
    const t = sheet(marked, "Đăng ký");
    for (let r = 3; r <= 11; r++) t.rows.get(r - 1)!.delete(7);
    t.columnWidths.delete(6);
    t.conditionalFormats.shift();
    t.page = { ...t.page, rowBreaks: [8] };
    t.frozen = { rows: 3, columns: 2 };
    marked.book.sheets.pop();
    marked.book.names.pop();
    marked.book.customXml.pop();
    marked.book.activeSheet = marked.book.sheets[0]!.id;
    const cleared = await again(marked);
    expect(picture(cleared)).toEqual(wanted);
    const parts = partsOf(await marked.save());
    expect([...parts.keys()].filter((n) => /customXml|worksheets\/sheet/.test(n)).sort()).toEqual([
      "customXml/_rels/item1.xml.rels",
      "customXml/item1.xml",
      "customXml/itemProps1.xml",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml",
      "xl/worksheets/sheet3.xml",
      "xl/worksheets/sheet4.xml",
    ]);
    for (const name of [
      "xl/charts/chart1.xml",
      "xl/drawings/drawing1.xml",
      "xl/comments/comment1.xml",
      "xl/drawings/commentsDrawing1.vml",
      "xl/tables/table1.xml",
      "xl/worksheets/sheet4.xml",
      "xl/sharedStrings.xml",
      "docProps/core.xml",
      "xl/theme/theme1.xml",
    ])
      expect(parts.get(name)).toBe(partsOf(fileOf("rich")).get(name));
    expect(parts.get("xl/worksheets/sheet1.xml")).toMatch(/<dataValidation /);
    expect(parts.get("xl/worksheets/sheet1.xml")).toMatch(/<hyperlink /);
    expect(parts.get("xl/worksheets/sheet1.xml")).toMatch(/<legacyDrawing /);
  });
});

describe("sheets", () => {
  it("are made, renamed, moved, hidden, deleted, also with exchanged and re-used names", async () => {
    const w = await open("rich");
    const [list, units, hidden] = [sheet(w, "Đăng ký"), sheet(w, "Bảng tập thể"), sheet(w, "Ẩn")];
    const made = newSheet(w, "Rất ẩn");
    put(made, "A1", { v: "mới", s: 0 });
    list.name = "Bảng tập thể";
    units.name = "Đăng ký";
    hidden.visibility = "VeryHidden";
    w.book.sheets.splice(0, 4, made, units, hidden, list);
    w.book.activeSheet = made.id;
    const back = await again(w);
    expect(back.book.sheets.map((s) => [s.name, s.visibility])).toEqual([
      ["Rất ẩn", "Visible"],
      ["Đăng ký", "Visible"],
      ["Ẩn", "VeryHidden"],
      ["Bảng tập thể", "Visible"],
    ]);
    expect([
      value(back.book.sheets[0]!, "A1"),
      value(back.book.sheets[1]!, "A1"),
      value(back.book.sheets[3]!, "A1"),
    ]).toEqual(["mới", "Đơn vị", "BẢN ĐĂNG KÝ"]);
    expect(back.book.activeSheet).toBe(back.book.sheets[0]!.id);
    expect(back.book.names.find((n) => n.name === "Print_Area")!.scope).toBe(back.book.sheets[3]!.id);
    // Two selected tabs would make Excel write into both sheets.
    const selected = [...partsOf(await w.save())].filter(
      ([n, t]) => n.startsWith("xl/worksheets/sheet") && /tabSelected="(1|true)"/.test(t),
    );
    expect(selected).toHaveLength(1);
  });

  it("take what hangs on them along", async () => {
    const w = await open("rich");
    w.book.sheets.splice(1, 1);
    w.book.names = w.book.names.filter((n) => n.name !== "CucBo");
    const parts = partsOf(await w.save());
    expect([...parts.keys()].filter((n) => /chart|drawing1\.xml|table|sheet2/.test(n))).toEqual([]);
    expect(parts.get("[Content_Types].xml")).not.toMatch(/chart1|table1|sheet2/);
    expect(parts.has("xl/comments/comment1.xml")).toBe(true);
  });
});
