import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import type { WorkbookMapping } from "../../src/domain/registration/model/decisions";
import { at, file, files, json, sample, validate } from "./support";

interface Reading {
  readonly onlyUnit?: string;
  readonly sheets: readonly {
    readonly sheet: string;
    readonly takenFor: readonly string[];
    readonly skipped?: string;
    readonly why?: string;
    readonly tables: readonly { readonly outcome: string; readonly why: string; readonly rows: unknown }[];
  }[];
  readonly questions: readonly { readonly kind: string; readonly text: string }[];
  readonly ignored: readonly { readonly reason: string; readonly text: string }[];
}
/** A workbook whose headers nobody knows. */
const strangeBook = (): Uint8Array =>
  bookOf([
    ["Mã A", "Cột B", "Cột C", "Cột D"],
    ["1", "Mai An", "Báo Thanh tra", "Hoàn thành tốt nhiệm vụ"],
    ["2", "Lê Hà", "Báo Thanh tra", ""],
    ["3", "Hồ Chi", "Tạp chí Thanh tra", "Hoàn thành nhiệm vụ"],
  ]);

/** A workbook made by hand. */
function bookOf(rows: readonly (readonly string[])[]): Uint8Array {
  const cells = rows
    .map(
      (row, r) =>
        `<row r="${r + 1}">${row.map((text, c) => (text === "" ? "" : `<c r="${"ABCD"[c]}${r + 1}" t="inlineStr"><is><t>${text}</t></is></c>`)).join("")}</row>`,
    )
    .join("");
  const [main, office] = [
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  ];
  const relations = (id: string, type: string, target: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/></Relationships>`;
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  return zipSync(
    Object.fromEntries(
      Object.entries({
        "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
        "_rels/.rels": relations("rId1", "officeDocument", "xl/workbook.xml"),
        "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        "xl/_rels/workbook.xml.rels": relations("rId1", "worksheet", "worksheets/sheet1.xml"),
        "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${cells}</sheetData></worksheet>`,
      }).map(([path, xml]) => [path, strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`)]),
    ),
  );
}

const reading = (name: string): Reading => json(name)["reading"] as Reading;
const mapping = (name: string): WorkbookMapping => JSON.parse(readFileSync(at(name), "utf8")) as WorkbookMapping;

describe("a mapping file", () => {
  test("that was written gives the same result when it is read", async () => {
    await validate(sample("dang-ky-2021-dau-x"), "--mapping-out", at("doc.json"), "--json", at("1.json"));
    expect(mapping("doc.json").tables.map(({ kind, headerRows }) => [kind, headerRows])).toEqual([
      ["people", 2],
      ["collectives", 2],
    ]);
    const { code } = await validate(at("so.xlsx"), "--mapping", at("doc.json"), "--json", at("2.json"));
    expect(code).toBe(1);
    expect(json("2.json")["findings"]).toEqual(json("1.json")["findings"]);
    expect(json("2.json")["tables"]).toEqual(json("1.json")["tables"]);
    expect(reading("2.json").sheets[0]!.tables[0]!.why).toBe(
      "Là bảng đăng ký của cá nhân, theo cách đọc cán bộ đã chọn.",
    );
  });

  test("is kept in the workbook that is saved, and used from there", async () => {
    await validate(sample("dang-ky-2021-sach"), "--mapping-out", at("doc.json"));
    const { tables, ...rest } = mapping("doc.json");
    const without: WorkbookMapping = {
      ...rest,
      tables: tables.map((table) => (table.kind === "movements" ? { ...table, kind: "notThisCampaign" } : table)),
    };
    await validate(at("so.xlsx"), "--mapping", file("sua.json", JSON.stringify(without)), "--out", at("kq.xlsx"));
    await validate(at("kq.xlsx"), "--json", at("kq.json"));
    expect((json("kq.json")["tables"] as { kind: string }[]).map(({ kind }) => kind)).not.toContain("movements");
    expect(reading("kq.json").sheets.find(({ sheet }) => sheet === "Phong trào")).toMatchObject({
      skipped: "notThisCampaign",
      why: "Không đọc, vì không thuộc đợt này.",
      tables: [{ outcome: "notThisCampaign", why: "Không đọc, vì cán bộ đã đánh dấu «Không thuộc đợt này»." }],
    });
  });

  test("offers what a list may be answered with where it is asked about as a whole", async () => {
    const book = bookOf([
      ["DANH SÁCH ĐĂNG KÝ LAO ĐỘNG TIÊN TIẾN, CHIẾN SĨ THI ĐUA CƠ SỞ"],
      ["Số", "Họ và tên", "Đơn vị", "Xếp loại"],
      ["1", "Mai An", "Báo Thanh tra", "Hoàn thành tốt nhiệm vụ"],
      ["2", "Lê Hà", "Báo Thanh tra", "Hoàn thành tốt nhiệm vụ"],
      ["3", "Hồ Chi", "Tạp chí Thanh tra", "Hoàn thành nhiệm vụ"],
    ]);
    await validate(file("so.xlsx", book), "--mapping-out", at("doc.json"), "--json", at("1.json"));
    const { tables, ...rest } = mapping("doc.json");
    expect(tables).toEqual([
      expect.objectContaining({
        kind: null,
        question: expect.stringContaining("nêu nhiều danh hiệu"),
        choices: { title: ["ldtt", "cstdcs", "cstdBo", "cstdtq"] },
      }),
    ]);
    expect(reading("1.json").questions.map(({ kind }) => kind)).toContain("titlesUnclear");
    const said = file("doc.json", JSON.stringify({ ...rest, tables: [{ ...tables[0], title: "ldtt" }] }));
    await validate(at("so.xlsx"), "--mapping", said, "--json", at("2.json"));
    expect(reading("2.json").questions.map(({ kind }) => kind)).not.toContain("titlesUnclear");
    expect(json("2.json")["totals"]).toMatchObject({ bloc: { ldtt: 3 } });
  });

  test("is written where nothing was read, so that the tables can be said in it", async () => {
    await validate(file("so.xlsx", strangeBook()), "--mapping-out", at("doc.json"));
    const { tables, ...rest } = mapping("doc.json");
    expect(tables).toEqual([
      {
        headers: ["Mã A", "Cột B", "Cột C", "Cột D"],
        headerRows: 1,
        place: { sheet: "Sheet1", nth: 1 },
        kind: null,
        unit: null,
        columns: [],
      },
    ]);
    const said: WorkbookMapping = {
      ...rest,
      tables: [
        {
          ...tables[0]!,
          kind: "people",
          columns: (["stt", "name", "unit", "rating"] as const).map((field, i) => ({
            header: tables[0]!.headers[i]!,
            field,
            mark: null,
            year: null,
          })),
        },
      ],
    };
    const { code } = await validate(
      at("so.xlsx"),
      "--mapping",
      file("doc.json", JSON.stringify(said)),
      "--json",
      at("kq.json"),
    );
    expect(code).toBe(1);
    expect((json("kq.json")["tables"] as { kind: string }[]).map(({ kind }) => kind)).toEqual(["people"]);
  });

  test("can say that the workbook is one unit's", async () => {
    const { out } = await validate(
      sample("dang-ky-2021-sach"),
      "--mapping",
      file("doc.json", JSON.stringify({ onlyUnit: "Báo Thanh tra" })),
      "--json",
      at("kq.json"),
    );
    expect(reading("kq.json").onlyUnit).toBe("Báo Thanh tra");
    expect(out).toContain("Sổ được đọc là sổ của một đơn vị: Báo Thanh tra.");
  });

  test("whose headers are not there is said, and the rest is read as ever", async () => {
    const { code, out } = await validate(
      sample("dang-ky-2021-sach"),
      "--mapping",
      file("doc.json", JSON.stringify({ tables: [{ headers: ["Cột 1", "Cột 2"], kind: "people" }] })),
      "--json",
      at("kq.json"),
    );
    expect(code).toBe(0);
    expect(reading("kq.json").ignored).toEqual([
      {
        reason: "headersChanged",
        text: "Cách đọc đã chọn cho bảng có tiêu đề «Cột 1, Cột 2» không dùng được nữa, vì không còn bảng nào có tiêu đề như vậy.",
      },
    ]);
    expect(out).toContain("không dùng được nữa");
  });

  test.each<[string, () => string[], RegExp]>([
    ["is not there", () => ["--mapping", at("khong.json")], /Không tìm thấy tệp/u],
    [
      "is no JSON",
      () => ["--mapping", file("doc.json", "{cột: 1}")],
      /Tệp cách đọc sổ «.*doc\.json» không đúng: không phải là JSON/u,
    ],
    ["is a list", () => ["--mapping", file("doc.json", "[1]")], /«JSON» phải là một đối tượng JSON/u],
    [
      "has wrong entries",
      () => ["--mapping", file("doc.json", JSON.stringify({ tables: [{ headers: ["A"], kind: "x" }], onlyUnit: 3 }))],
      /«tables\[0\]\.kind» là "x".*«onlyUnit» phải là chữ/u,
    ],
    ["would be written over the workbook", () => ["--mapping-out", at("so.xlsx")], /không bao giờ bị ghi đè/u],
    ["cannot be written", () => ["--mapping-out", at("khong-co/doc.json")], /Không ghi được tệp/u],
  ])("that %s: one line, exit code 2, nothing left behind", async (_, make, sentence) => {
    const typed = [sample("dang-ky-2021-sach"), ...make()];
    const before = files();
    const { code, out, error } = await validate(...typed, "--out", at("kq.xlsx"));
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(error).toMatch(sentence);
    expect(error.trimEnd()).not.toContain("\n");
    expect(files()).toEqual(before);
  });
});

describe("what was read", () => {
  test("is explained in the JSON: every sheet, why, which rows", async () => {
    await validate(sample("dang-ky-2021"), "--json", at("kq.json"));
    const { sheets, questions, ignored } = reading("kq.json");
    expect(sheets.map(({ sheet, takenFor, skipped }) => [sheet, takenFor.join(), skipped])).toEqual([
      ["Chỉ tiêu", "targets", undefined],
      ["ĐK đơn vị", "honours", undefined],
      ["ĐK tập thể", "collectives", undefined],
      ["ĐK cá nhân", "people", undefined],
      ["Phong trào", "movements", undefined],
      ["Hướng dẫn", "", "noTable"],
    ]);
    expect(sheets[3]!.tables[0]).toMatchObject({
      why: expect.stringMatching(
        /^Là bảng đăng ký của cá nhân: cột B «Họ và tên» cho biết mỗi dòng là của ai; nội dung đăng ký ở cột /u,
      ) as string,
      rows: [{ role: "data", count: 231, rows: [[8, 238]] }],
    });
    expect({ questions, ignored }).toEqual({ questions: [], ignored: [] });
  });

  test("is printed in short, in either language", async () => {
    const { out } = await validate(sample("dang-ky-2021-dau-x"));
    expect(out).toMatch(
      /«Biểu 01 - Cá nhân», dòng \d+ đến \d+: cá nhân, 221 dòng dữ liệu\n {2}Ngoài dữ liệu: dòng số thứ tự cột: 1 \(9\); dòng tên đơn vị, phòng: 30 \(/u,
    );
    const english = await validate(sample("dang-ky-2021"), "--lang", "en");
    expect(english.out).toContain("“Hướng dẫn”: Not read: no registration table was found.");
    expect(english.out).not.toContain("undefined");
  });
});
