import type { ConditionalFormatModel, SheetModel, StyleModel } from "../../../src/host/model/model";
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

const SAMPLES = ["dang-ky-2021", "dang-ky-2021-sach", "dang-ky-2021-dau-x", "dang-ky-2021-theo-don-vi", "rich"];

/** A picture of the model in which only what a reader sees counts. */
function picture(w: LoadedWorkbook): unknown {
  const { book } = w;
  const look = ({ xf: _, ...style }: StyleModel): unknown => style;
  const nameOf = (id: string | null): string | null =>
    id === null ? null : book.sheets.find((s) => s.id === id)!.name;
  return {
    names: book.names.map((n) => ({ ...n, scope: nameOf(n.scope) })),
    customXml: book.customXml,
    structureProtected: book.structureProtected,
    active: nameOf(book.activeSheet),
    sheets: book.sheets.map(
      ({ id: _id, touched: _t, added: _a, rows, columnStyles, rowStyles, conditionalFormats, tables, ...rest }) => ({
        ...rest,
        rows: [...rows].flatMap(([r, cells]) => [...cells].map(([c, x]) => [r, c, x.v, x.f, look(book.styles[x.s]!)])),
        columnStyles: [...columnStyles].map(([c, s]) => [c, look(book.styles[s]!)]),
        rowStyles: [...rowStyles].map(([c, s]) => [c, look(book.styles[s]!)]),
        conditionalFormats: conditionalFormats.map(({ id: _c, loaded: _l, ...format }) => format),
        tables: tables.map(({ id: _d, loaded: _m, ...table }) => table),
      }),
    ),
  };
}

const style = (w: LoadedWorkbook, base: number, change: Partial<StyleModel>): number =>
  w.book.styles.push({ ...w.book.styles[base]!, xf: undefined, ...change }) - 1;

const newSheet = (w: LoadedWorkbook, name: string): SheetModel => {
  const { page, protection } = sheet(w, w.book.sheets[0]!.name);
  const made: SheetModel = {
    id: `{new-${name}}`,
    name,
    visibility: "Visible",
    rows: new Map(),
    merges: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    defaultColumnWidth: 48,
    defaultRowHeight: 15,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    columnStyles: new Map(),
    rowStyles: new Map(),
    tables: [],
    conditionalFormats: [],
    charts: [],
    autoFilter: null,
    frozen: { rows: 0, columns: 0 },
    protection: { ...protection, protected: false, options: null },
    page: structuredClone(page),
    showGridlines: true,
    tabColor: "",
    touched: new Set(),
    added: true,
  };
  return made;
};

const highlight: ConditionalFormatModel = {
  id: "{cf-1}",
  rects: [
    { r0: 3, c0: 1, r1: 10, c1: 1 },
    { r0: 3, c0: 3, r1: 10, c1: 3 },
  ],
  type: "Custom",
  formula: 'AND(N("SoThiDua")=0,$A4>1)',
  fill: "#FFEB9C",
  fontColor: "#9C5700",
  bold: true,
  stopIfTrue: false,
  loaded: false,
};

describe("nothing changed", () => {
  it.each(SAMPLES)("%s: the same bytes", async (name) => {
    expect(Buffer.from(await (await open(name)).save()).equals(Buffer.from(fileOf(name)))).toBe(true);
  });

  it.each(SAMPLES)("%s: a change made and taken back leaves the same bytes", async (name) => {
    const w = await open(name);
    const s = w.book.sheets[0]!;
    const old = cell(s, "A1");
    put(s, "A1", { v: "x", s: 0, dirty: true });
    s.columnWidths.set(30, 90);
    s.touched.add("widths");
    put(s, "A1", { ...old!, dirty: true });
    s.columnWidths.delete(30);
    expect(Buffer.from(await w.save()).equals(Buffer.from(fileOf(name)))).toBe(true);
  });
});

describe("one cell changed", () => {
  it("no other part, and no other cell, differs by a byte", async () => {
    const w = await open("rich");
    put(sheet(w, "Đăng ký"), "B4", { v: "Nguyễn Văn Ân", s: 0 });
    const [before, after] = [partsOf(fileOf("rich")), partsOf(await w.save())];
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    expect([...before].filter(([name, text]) => after.get(name) !== text).map(([name]) => name)).toEqual([
      "xl/worksheets/sheet1.xml",
    ]);
    const cells = (xml: string): string[] => xml.match(/<c [^>]*?(?:\/>|>.*?<\/c>)/gs)!;
    const [old, now] = [cells(before.get("xl/worksheets/sheet1.xml")!), cells(after.get("xl/worksheets/sheet1.xml")!)];
    expect(now.filter((c, i) => c !== old[i])).toEqual([
      '<c r="B4" t="inlineStr"><is><t xml:space="preserve">Nguyễn Văn Ân</t></is></c>',
    ]);
    const rest = (xml: string): string =>
      xml.replace(/<sheetData>.*<\/sheetData>/s, "").replace(/<dimension[^>]*>/, "");
    expect(rest(after.get("xl/worksheets/sheet1.xml")!)).toBe(rest(before.get("xl/worksheets/sheet1.xml")!));
  });

  it("texts come back to the letter", async () => {
    const texts = [
      "=1+1",
      "'quoted",
      "  hai  đầu  ",
      "một\nhai",
      "một\r\nhai",
      "tab\tvà \u0001 dấu",
      "_x0041_",
      "<&>\"'",
      "Nguyễn".normalize("NFD"),
      "😀",
      "12",
      "TRUE",
    ];
    const w = await open("dang-ky-2021");
    const s = sheet(w, "Hướng dẫn");
    texts.forEach((v, i) => put(s, `C${i + 1}`, { v, s: 0 }));
    const back = sheet(await again(w), "Hướng dẫn");
    expect(texts.map((_, i) => value(back, `C${i + 1}`))).toEqual(texts);
    expect(texts.map((_, i) => cell(back, `C${i + 1}`)!.f)).toEqual(texts.map(() => undefined));
  });

  it("numbers, logical values, errors, formulas with and without a result come back", async () => {
    const w = await open("dang-ky-2021");
    const s = sheet(w, "Hướng dẫn");
    const made = {
      C1: { v: 1 / 3, s: 0 },
      C2: { v: -1e-9, s: 0 },
      C3: { v: true, s: 0 },
      C4: { v: { error: "#DIV/0!" }, s: 0 },
      C5: { v: "đ", f: 'IF(1>0,"đ","")', s: 0 },
      C6: { v: null, f: "SUM(A1:A2)", s: 0 },
      C7: { v: "", f: '""', s: 0 },
      C8: { v: false, f: "1>2", s: 0 },
    };
    for (const [address, c] of Object.entries(made)) put(s, address, { ...c });
    const saved = await again(w);
    for (const [address, c] of Object.entries(made)) expect(cell(sheet(saved, "Hướng dẫn"), address)).toEqual(c);
  });

  it("a shared formula survives its first cell", async () => {
    const w = await open("rich");
    sheet(w, "Bảng tập thể").rows.get(1)!.delete(5);
    const back = sheet(await again(w), "Bảng tập thể");
    expect([cell(back, "F2"), cell(back, "F3")?.f, cell(back, "F5")?.f]).toEqual([undefined, "B3*2", "B5*2"]);
  });

  it("new results of shared and array formulas are written, the formulas stay what they are", async () => {
    const w = await open("rich");
    const s = sheet(w, "Bảng tập thể");
    cell(s, "B2")!.v = 30;
    await recalculate(w.book, [{ sheet: s.id, row: 1, column: 1 }]);
    const xml = partsOf(await w.save()).get("xl/worksheets/sheet2.xml")!;
    expect(xml).toMatch(/<c r="E1"><f t="array" ref="E1">[^<]*<\/f><v>57<\/v><\/c>/);
    expect(xml).toContain('<c r="F2"><f t="shared" ref="F2:F5" si="0">B2*2</f><v>60</v></c>');
    expect(xml).toContain('<f t="shared" si="0"/><v>12</v>');
  });

  it("a calculation chain goes when formulas change, and stays when they do not", async () => {
    const w = await open("rich");
    put(sheet(w, "Ẩn"), "A5", { v: 5, s: 0 });
    expect(partsOf(await w.save()).has("xl/calcChain.xml")).toBe(true);
    put(sheet(w, "Ẩn"), "A6", { v: 5, f: "A5", s: 0 });
    const parts = partsOf(await w.save());
    expect(parts.has("xl/calcChain.xml")).toBe(false);
    expect([parts.get("[Content_Types].xml"), parts.get("xl/_rels/workbook.xml.rels")].join()).not.toContain(
      "calcChain",
    );
  });
});

describe("formats", () => {
  it("a new style uses the file's own font, with its theme colour, again", async () => {
    const w = await open("rich");
    const s = sheet(w, "Đăng ký");
    const title = cell(s, "A1")!;
    const before = w.book.styles[title.s]!;
    title.s = style(w, title.s, {
      fill: "#FFCC00",
      numberFormat: "#,##0.000",
      borders: { EdgeBottom: { style: "Double", weight: "Thick", color: "#112233" } },
      locked: false,
      textOrientation: -30,
      indent: 1,
      horizontal: "Right",
    });
    const saved = await again(w);
    const now = saved.book.styles[cell(sheet(saved, "Đăng ký"), "A1")!.s]!;
    expect({ ...now, xf: 0 }).toEqual({
      ...before,
      xf: 0,
      fill: "#FFCC00",
      numberFormat: "#,##0.000",
      borders: { EdgeBottom: { style: "Double", weight: "Thick", color: "#112233" } },
      locked: false,
      textOrientation: -30,
      indent: 1,
      horizontal: "Right",
    });
    const [old, after] = [partsOf(fileOf("rich")).get("xl/styles.xml")!, partsOf(await w.save()).get("xl/styles.xml")!];
    expect(after.match(/<font>/g)!.length).toBe(old.match(/<font>/g)!.length);
    expect(after).toContain('theme="4" tint="-0.25"');
  });

  it("a cell that only changed its value keeps its format's number", async () => {
    const w = await open("rich");
    cell(sheet(w, "Đăng ký"), "D4")!.v = 51;
    const parts = partsOf(await w.save());
    expect(parts.get("xl/worksheets/sheet1.xml")).toContain('<c r="D4" s="4"><v>51</v></c>');
    expect(parts.get("xl/styles.xml")).toBe(partsOf(fileOf("rich")).get("xl/styles.xml"));
  });
});

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
