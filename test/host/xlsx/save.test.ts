/** Cells and their formats, saved and opened again; what did not change stays to the letter. */
import { recalculate } from "../../../src/host/formulas/evaluate";
import { again, cell, fileOf, open, partsOf, put, sheet, value } from "./support";
import { SAMPLES, style } from "./saving";

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
