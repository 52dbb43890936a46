import { loadWorkbook } from "../../../src/host/xlsx/index";
import type { StyleModel } from "../../../src/host/model/model";
import { tinted } from "../../../src/host/xlsx/package/colours";
import { cell, fileOf, open, partsOf, sheet, value } from "./support";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";

describe("the sample workbooks", () => {
  it("dang-ky-2021, written by LibreOffice", async () => {
    const w = await open("dang-ky-2021");
    expect(w.book.sheets.map((s) => s.name)).toEqual([
      "Chỉ tiêu",
      "ĐK đơn vị",
      "ĐK tập thể",
      "ĐK cá nhân",
      "Phong trào",
      "Hướng dẫn",
    ]);
    const targets = sheet(w, "Chỉ tiêu");
    expect(value(targets, "A1")).toBe("THANH TRA CHÍNH PHỦ");
    expect(cell(targets, "C13")).toMatchObject({ f: "SUM(C8:C12)", v: 231 });
    expect(targets.merges.map((m) => [m.r0, m.c0, m.r1, m.c1])).toEqual([
      [0, 0, 0, 2],
      [1, 0, 1, 2],
      [3, 0, 3, 8],
      [4, 0, 4, 8],
    ]);
    // The theme-less file's own fonts; 6 characters are 42 pixels, 31.5 points.
    const title = w.book.styles[cell(targets, "A4")!.s]!;
    expect(title.font).toEqual({
      name: "Times New Roman",
      size: 14,
      bold: true,
      italic: false,
      underline: "None",
      strikethrough: false,
      color: "",
    });
    expect(title).toMatchObject({ horizontal: "Center", vertical: "Center", wrap: true, locked: true });
    expect(w.book.styles[cell(targets, "E8")!.s]!.numberFormat).toBe("0.0%");
    expect(w.book.styles[cell(targets, "A7")!.s]!).toMatchObject({
      fill: "#DDEBF7",
      borders: { EdgeTop: { style: "Continuous", weight: "Thin", color: "" } },
    });
    expect(targets.columnWidths.get(0)).toBe(31.5);
    expect(sheet(w, "ĐK cá nhân").page.orientation).toBe("Landscape");
    expect(w.book.names).toEqual([
      {
        name: "Print_Titles",
        formula: "='ĐK cá nhân'!7:7",
        visible: true,
        scope: sheet(w, "ĐK cá nhân").id,
        comment: "",
      },
    ]);
    expect(cell(sheet(w, "ĐK cá nhân"), "D140")?.v).toEqual({ error: "#N/A" });
  });

  it("dang-ky-2021-sach, written by openpyxl: inline texts, formulas without results", async () => {
    const w = await open("dang-ky-2021-sach");
    expect(cell(sheet(w, "Chỉ tiêu"), "C13")).toMatchObject({ f: "SUM(C8:C12)", v: null });
    expect(value(sheet(w, "Chỉ tiêu"), "B12")).toBe("Viện Chiến lược và Khoa học Thanh tra");
    expect(sheet(w, "ĐK cá nhân").frozen).toEqual({ rows: 7, columns: 2 });
  });

  it("dang-ky-2021-dau-x: merged two-row headers", async () => {
    const w = await open("dang-ky-2021-dau-x");
    expect(w.book.sheets.map((s) => [s.name, s.merges.length, s.rows.size])).toEqual([
      ["Biểu 01 - Cá nhân", 12, 261],
      ["Biểu 02 - Tập thể", 11, 38],
    ]);
  });

  it("dang-ky-2021-theo-don-vi: one sheet for each unit", async () => {
    const w = await open("dang-ky-2021-theo-don-vi");
    expect(w.book.sheets.map((s) => s.name)).toEqual(["TTTT", "TCBTT", "BTT", "TCTT", "VCL&KHTT"]);
    expect(new Set(w.book.sheets.map((s) => s.id)).size).toBe(5);
  });
});

describe("a workbook with everything", () => {
  const load = (): ReturnType<typeof open> => open("rich");
  const styleOf = async (name: string, address: string): Promise<StyleModel> => {
    const w = await load();
    return w.book.styles[cell(sheet(w, name), address)!.s]!;
  };

  it("texts stay as they are", async () => {
    const s = sheet(await load(), "Đăng ký");
    expect(value(s, "B5")).toBe("Trần Thị Bình".normalize("NFD"));
    expect(value(s, "B6")).toBe("  Lê   Cường ");
    expect(value(s, "B7")).toBe("Phạm\nDung");
    expect(cell(s, "B8")).toMatchObject({ v: "=không phải công thức" });
    expect(cell(s, "B8")!.f).toBeUndefined();
    expect(value(s, "B9")).toBe('Đỗ <&> "Em"');
    // «_x0041_» in a file is the letter A (ECMA-376 part 1, 22.9.2.19).
    expect(value(s, "B10")).toBe("A giữ nguyên");
    expect(value(sheet(await load(), "Ẩn"), "A1")).toBe("Đậm thường");
  });

  it("numbers, dates, logical values, errors", async () => {
    const s = sheet(await load(), "Đăng ký");
    expect([value(s, "D5"), value(s, "F4"), value(s, "E12"), value(s, "F12"), value(s, "A13")]).toEqual([
      57.25,
      44200,
      true,
      { error: "#N/A" },
      null,
    ]);
  });

  it("formulas: plain, shared, array", async () => {
    const s = sheet(await load(), "Bảng tập thể");
    expect([cell(s, "F2"), cell(s, "F5"), cell(s, "E1"), cell(s, "E2")].map((c) => [c!.f, c!.v])).toEqual([
      ["B2*2", 6],
      ["B5*2", 24],
      ["SUM(TapThe[Số người])", 30],
      ["'Đăng ký'!D12*2", null],
    ]);
  });

  it("styles with theme and indexed colours", async () => {
    const title = await styleOf("Đăng ký", "A1");
    // accent1 of the Office theme, darker by a quarter.
    expect(title.font.color).toBe(`#${tinted("4F81BD", -0.25)}`);
    expect(title.font.color).toBe("#376092");
    expect((await styleOf("Đăng ký", "A3")).fill).toBe(`#${tinted("4BACC6", 0.6)}`);
    expect((await styleOf("Đăng ký", "A3")).borders.EdgeLeft).toEqual({
      style: "Continuous",
      weight: "Thin",
      color: "#808080",
    });
    expect((await styleOf("Đăng ký", "B9")).font).toMatchObject({
      color: "#FF0000",
      italic: true,
      underline: "Double",
      strikethrough: true,
    });
    expect(await styleOf("Đăng ký", "C9")).toMatchObject({ indent: 2, textOrientation: 45 });
    expect((await styleOf("Đăng ký", "C10")).locked).toBe(false);
    expect((await styleOf("Đăng ký", "F4")).numberFormat).toBe("dd/mm/yyyy");
    expect((await styleOf("Đăng ký", "A13")).fill).toBe("#FFFF00");
  });

  it("rows, columns, panes, filter, page", async () => {
    const s = sheet(await load(), "Đăng ký");
    expect([s.rowHeights.get(0), [...s.hiddenRows], [...s.hiddenColumns], s.columnStyles.size]).toEqual([
      30,
      [5],
      [7],
      1,
    ]);
    expect(s.frozen).toEqual({ rows: 3, columns: 2 });
    expect(s.autoFilter).toEqual({ rect: { r0: 2, c0: 0, r1: 10, c1: 5 }, filtered: true });
    expect(s.page).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      centerHorizontally: true,
      zoom: { horizontalFitToPages: 1 },
      rowBreaks: [8],
      headersFooters: {
        state: "FirstAndDefault",
        default: { centerHeader: "Mẫu số 1", rightFooter: "Trang &P/&N" },
        first: { centerHeader: "Trang đầu" },
      },
    });
    expect(s.page.margins.left).toBe(36);
    expect(s.tabColor).toBe("#00B050");
    expect(sheet(await load(), "Bảng tập thể").showGridlines).toBe(false);
  });

  it("conditional formats in the order of their priority", async () => {
    const s = sheet(await load(), "Đăng ký");
    expect(s.conditionalFormats.map((c) => [c.type, c.formula, c.fill, c.bold, c.stopIfTrue, c.loaded])).toEqual([
      ["CellValue", "60", "#FFC7CE", true, false, true],
      ["ColorScale", "", "", null, false, true],
      ["Custom", 'LEFT($B4,2)="Lê"', "#C6EFCE", null, true, true],
      ["DataBar", "", "", null, false, true],
    ]);
  });

  it("tables, names, protection, visibility, custom XML", async () => {
    const { book } = await load();
    const units = book.sheets[1]!;
    expect(units.tables).toMatchObject([
      {
        name: "TapThe",
        rect: { r0: 0, c0: 0, r1: 4, c1: 2 },
        style: "TableStyleMedium2",
        showHeaders: true,
        showTotals: false,
        showBandedRows: true,
      },
    ]);
    expect(units.protection).toMatchObject({
      protected: true,
      options: { allowSort: true, allowFormatCells: false, selectionMode: "Normal" },
    });
    expect(book.structureProtected).toBe(true);
    expect(book.sheets.map((s) => s.visibility)).toEqual(["Visible", "Visible", "Hidden", "VeryHidden"]);
    expect(
      book.names.map((n) => [
        n.name,
        n.visible,
        n.scope === null ? "" : book.sheets.find((s) => s.id === n.scope)!.name,
      ]),
    ).toEqual([
      ["DanhSach", true, ""],
      ["_An", false, ""],
      ["CucBo", true, "Bảng tập thể"],
      ["_FilterDatabase", false, "Đăng ký"],
      ["Print_Titles", true, "Đăng ký"],
      ["Print_Area", true, "Đăng ký"],
    ]);
    expect(book.customXml).toEqual([
      {
        id: "{5F1C2D3E-0000-4A4B-8C8D-000000000001}",
        namespaceUri: "urn:nguoi-khac:ho-so",
        xml: '<hoSo xmlns="urn:nguoi-khac:ho-so"><so>12/QĐ</so></hoSo>',
      },
    ]);
  });

  it("a main namespace with a prefix is read the same", async () => {
    const parts = partsOf(fileOf("rich"));
    const s = parts.get("xl/worksheets/sheet3.xml")!;
    parts.set("xl/worksheets/sheet3.xml", s.replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:").replace("xmlns=", "xmlns:x="));
    const w = await loadWorkbook(zipSync(Object.fromEntries([...parts].map(([n, t]) => [n, strToU8(t)]))), "x.xlsx");
    expect(value(sheet(w, "Ẩn"), "A2")).toBe(3.5);
  });
});

it("a page can load it: only wasmNode.ts knows Node, and nobody imports it but by choice at run time", () => {
  const room = join(__dirname, "../../../src/host");
  const files = ["xlsx", "formulas"].flatMap((folder) =>
    readdirSync(join(room, folder), { recursive: true, encoding: "utf8" })
      .filter((f) => f.endsWith(".ts"))
      .map((f) => join(room, folder, f)),
  );
  expect(files.length).toBeGreaterThan(20);
  const offending = files.filter(
    (f) =>
      !f.endsWith("wasmNode.ts") &&
      /from "node:|from "[^"]*wasmNode"|^import (?!type)[^;]*"(?:excelize-wasm|@ironcalc\/wasm)"/m.test(
        readFileSync(f, "utf8"),
      ),
  );
  expect(offending).toEqual([]);
});
