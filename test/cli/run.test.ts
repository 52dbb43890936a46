import { SPRING_SHEETS } from "../support/ownSheets";
import { existsSync, linkSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { loadWorkbook } from "../../src/host/xlsx";
import { at, file, files, json, sample, validate } from "./support";

const CASES = join(__dirname, "../cases");

describe("a workbook that can be read", () => {
  test("without any error: exit code 0, a report, nothing saved", async () => {
    const input = sample("dang-ky-2021-sach");
    const before = readFileSync(input);
    const { code, out, error } = await validate(input);
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(out).toContain("Lỗi: 0. Cảnh báo: 0.");
    expect(out).toContain("Trường Cán bộ Thanh tra");
    expect(files()).toEqual(["so.xlsx"]);
    expect(readFileSync(input)).toEqual(before);
  });

  test("with errors: exit code 1; the result is saved, the input untouched", async () => {
    const input = sample("dang-ky-2021");
    const before = readFileSync(input);
    const { code, error } = await validate(input, "--out", at("kq.xlsx"), "--json", at("kq.json"));
    expect({ code, error }).toEqual({ code: 1, error: "" });
    expect(files()).toEqual(["kq.json", "kq.xlsx", "so.xlsx"]);
    expect(readFileSync(input)).toEqual(before);
    const { book } = await loadWorkbook(new Uint8Array(readFileSync(at("kq.xlsx"))), "kq.xlsx");
    expect(book.sheets.map(({ name }) => name.normalize("NFC"))).toEqual([
      "Chỉ tiêu",
      "ĐK đơn vị",
      "ĐK tập thể",
      "ĐK cá nhân",
      "Phong trào",
      "Hướng dẫn",
      ...SPRING_SHEETS,
    ]);
  });

  test("a saved result is checked again with the same findings", async () => {
    await validate(sample("dang-ky-2021"), "--out", at("kq.xlsx"), "--json", at("1.json"));
    const { code } = await validate(at("kq.xlsx"), "--out", at("kq2.xlsx"), "--json", at("2.json"));
    expect(code).toBe(1);
    expect(json("2.json")["findings"]).toEqual(json("1.json")["findings"]);
    expect(json("2.json")["tables"]).toEqual(json("1.json")["tables"]);
    expect((json("2.json")["host"] as { requests: number }).requests).toBeLessThanOrEqual(8);
  });

  test("--no-summary leaves the meeting sheet out", async () => {
    await validate(sample("dang-ky-2021-sach"), "--out", at("kq.xlsx"), "--no-summary");
    const { book } = await loadWorkbook(new Uint8Array(readFileSync(at("kq.xlsx"))), "kq.xlsx");
    expect(book.sheets.map(({ name }) => name).slice(-2)).toEqual(["Kết quả kiểm tra", "Tổng hợp số liệu"]);
  });

  test("--lang en speaks English, in the report and in the workbook", async () => {
    const { out } = await validate(sample("dang-ky-2021"), "--out", at("out.xlsx"), "--lang", "en");
    expect(out).toMatch(/Errors: \d+\. Warnings: \d+\./u);
    const { book } = await loadWorkbook(new Uint8Array(readFileSync(at("out.xlsx"))), "out.xlsx");
    expect(book.sheets.at(-1)!.name).not.toBe("Báo cáo họp");
  });

  test("--json - gives the JSON alone", async () => {
    const { out } = await validate(sample("dang-ky-2021-sach"), "--json", "-");
    expect(JSON.parse(out)).toMatchObject({ workbook: "so.xlsx", campaign: { year: 2021, law: "2003" } });
  });

  test("a campaign file changes what is expected", async () => {
    const campaign = file("dot.json", JSON.stringify({ targets: { departments: 99 } }));
    await validate(sample("dang-ky-2021-sach"), "--campaign", campaign, "--json", at("kq.json"));
    expect((json("kq.json")["findings"] as { rule: string }[]).map(({ rule }) => rule)).toContain("target-departments");
  });
});

describe("the JSON", () => {
  test("has the shape of the contract", async () => {
    await validate(sample("dang-ky-2021"), "--json", at("kq.json"));
    const result = json("kq.json") as unknown as Result;
    expect(result.tables).toContainEqual(
      expect.objectContaining({
        sheet: "ĐK cá nhân",
        kind: "people",
        headerRows: expect.any(Array) as number[],
        firstRow: expect.any(Number) as number,
        dataRows: expect.any(Number) as number,
      }),
    );
    const people = result.tables.find(({ kind }) => kind === "people")!;
    expect(people.columns).toMatchObject({ name: "B", unit: "F" });
    for (const finding of result.findings) {
      expect(finding).toMatchObject({
        rule: expect.stringMatching(/^[a-z0-9-]+$/u) as string,
        severity: expect.stringMatching(/^(error|warning|notice)$/u) as string,
        sheet: expect.any(String) as string,
        message: expect.any(String) as string,
        basis: expect.any(String) as string,
      });
      expect(finding.sheet).toBe(finding.sheet.normalize("NFC"));
      if (finding.row !== null && finding.cell !== null)
        expect(finding.cell).toMatch(new RegExp(`^[A-Z]+${finding.row}$`, "u"));
      expect(finding).not.toHaveProperty("cells");
      if ("fix" in finding) expect(finding.fix).toBeTruthy();
    }
    expect(result.findings.some((finding) => "fix" in finding)).toBe(true);
    expect(result.findings.some((finding) => !("fix" in finding))).toBe(true);
    expect(result.totals.units["Báo Thanh tra"]).toMatchObject({
      people: expect.any(Number) as number,
      ttldxs: expect.any(Number) as number,
      honours: expect.any(Array) as string[],
    });
    // How else it may be counted is a rule's to know.
    expect(result.totals.units["Báo Thanh tra"]).not.toHaveProperty("bothWays");
    expect(result.host).toMatchObject({
      requests: expect.any(Number) as number,
      bytesSent: expect.any(Number) as number,
      bytesReceived: expect.any(Number) as number,
      cellsWritten: expect.any(Number) as number,
    });
    expect(result.sheets).toContainEqual({ sheet: "Hướng dẫn", skipped: "noTable" });
    expect(result.sheets).toContainEqual({ sheet: "ĐK cá nhân", read: ["people"] });
  });
});

/** A copy of a sample whose texts are all in decomposed Unicode, as some keyboards of macOS and some PDF files give. */
function decomposed(name: string): string {
  const parts = unzipSync(readFileSync(sample(name)));
  for (const path of Object.keys(parts).filter((each) => each.startsWith("xl/worksheets/sheet"))) {
    const xml = strFromU8(parts[path]!)
      .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
      .replace(/(<t[^>]*>)([^<]*)/gu, (_, tag: string, text: string) => tag + text.normalize("NFD"));
    parts[path] = strToU8(xml);
  }
  return file("to-hop.xlsx", zipSync(parts));
}

test("a clean workbook in decomposed Unicode gives one finding a column, and marks no row", async () => {
  const { code } = await validate(decomposed("dang-ky-2021-sach"), "--json", at("kq.json"));
  const found = (json("kq.json") as unknown as Result).findings.filter(({ rule }) => rule === "text-form");
  expect(code).toBe(0);
  expect(found.map(({ sheet, cell, cells }) => `${sheet}!${cell} ${cells?.length}`)).toEqual([
    "Chỉ tiêu!B7 5",
    "ĐK đơn vị!B7 5",
    "ĐK tập thể!B7 25",
    "ĐK tập thể!C7 25",
    "ĐK tập thể!E7 25",
    "ĐK tập thể!F7 25",
    "ĐK tập thể!G7 5",
    "ĐK cá nhân!B7 224",
    "ĐK cá nhân!D7 227",
    "ĐK cá nhân!E7 217",
    "ĐK cá nhân!F7 227",
    "ĐK cá nhân!G7 227",
    "ĐK cá nhân!H7 222",
    "ĐK cá nhân!I7 5",
    "ĐK cá nhân!J7 20",
    "Phong trào!B7 5",
  ]);
  const [units] = found;
  expect(units).toMatchObject({ unit: null, cells: ["B8", "B9", "B10", "B11", "B12"] });
  expect(units?.fix).toEqual(expect.arrayContaining(["Báo Thanh tra", "Tạp chí Thanh tra"]));
});

interface Result {
  readonly tables: readonly {
    readonly sheet: string;
    readonly kind: string;
    readonly columns: Readonly<Record<string, string>>;
  }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly sheet: string;
    readonly cell: string | null;
    readonly row: number | null;
    readonly unit: string | null;
    readonly cells?: readonly string[];
    readonly fix?: string | readonly (string | null)[];
  }[];
  readonly totals: { readonly units: Readonly<Record<string, unknown>> };
  readonly host: unknown;
  readonly sheets: readonly unknown[];
}

describe("what cannot be done is said in one line, with exit code 2 and no file left behind", () => {
  const OLE = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const ole = (...streams: string[]): Uint8Array => {
    const bytes = new Uint8Array(2048);
    bytes.set(OLE);
    streams.forEach((name, index) => bytes.set(Buffer.from(name, "utf16le"), 1024 + index * 128));
    return bytes;
  };

  test.each<[string, () => string, RegExp]>([
    ["a missing path", () => at("khong-co.xlsx"), /Không tìm thấy tệp «.*khong-co\.xlsx»/u],
    [
      "a folder",
      () => {
        mkdirSync(at("thu-muc.xlsx"));
        return at("thu-muc.xlsx");
      },
      /không phải là sổ Excel/u,
    ],
    ["a text file", () => file("x.xlsx", "xin chào"), /không phải là sổ Excel/u],
    ["an empty file", () => file("rong.xlsx", ""), /không có dữ liệu/u],
    ["an .xls", () => file("cu.xls", ole("Root Entry", "Workbook")), /định dạng cũ \(\.xls\)/u],
    [
      "a workbook with a password",
      () => file("mk.xlsx", ole("Root Entry", "EncryptedPackage", "EncryptionInfo")),
      /mật khẩu/u,
    ],
    [
      "a workbook cut off in the middle",
      () => file("hong.xlsx", readFileSync(join(CASES, "dang-ky-2021/workbook.xlsx")).subarray(0, 9000)),
      /(bị hỏng|không phải là sổ Excel)/u,
    ],
  ])("%s", async (_, make, sentence) => {
    const input = make();
    const before = files();
    const { code, out, error } = await validate(input, "--out", at("kq.xlsx"), "--json", at("kq.json"));
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(error).toMatch(sentence);
    expect(error.trimEnd()).not.toContain("\n");
    expect(files()).toEqual(before);
  });

  test.each<[string, () => string[], RegExp]>([
    ["no workbook named", () => [], /Chưa nêu tệp/u],
    ["an unknown option", () => [sample("dang-ky-2021-sach"), "--sua"], /Không có tùy chọn «--sua»/u],
    [
      "an unknown option, in English",
      () => [sample("dang-ky-2021-sach"), "--fast", "--lang", "en"],
      /There is no option “--fast”/u,
    ],
    [
      "the output over the input",
      () => [sample("dang-ky-2021-sach"), "--out", at("so.xlsx")],
      /không bao giờ bị ghi đè/u,
    ],
    [
      "the output over the input by another name",
      () => {
        const input = sample("dang-ky-2021-sach");
        linkSync(input, at("khac.xlsx"));
        return [input, "--out", at("khac.xlsx")];
      },
      /không bao giờ bị ghi đè/u,
    ],
    [
      "the JSON over the input",
      () => [sample("dang-ky-2021-sach"), "--json", at("so.xlsx")],
      /không bao giờ bị ghi đè/u,
    ],
    [
      "an output folder that is not there",
      () => [sample("dang-ky-2021-sach"), "--out", at("khong-co/kq.xlsx")],
      /Không ghi được tệp/u,
    ],
    [
      "a campaign file that is not there",
      () => [sample("dang-ky-2021-sach"), "--campaign", at("khong.json")],
      /Không tìm thấy tệp/u,
    ],
    [
      "a campaign file that is no JSON",
      () => [sample("dang-ky-2021-sach"), "--campaign", file("dot.json", "{năm: 2021}")],
      /không phải là JSON/u,
    ],
    [
      "a campaign file with a wrong entry",
      () => [
        sample("dang-ky-2021-sach"),
        "--campaign",
        file("dot.json", JSON.stringify({ year: "hai nghìn", targets: { departments: -3 } })),
      ],
      /«year» phải là số.*«targets\.departments» là -3/u,
    ],
  ])("%s", async (_, make, sentence) => {
    const typed = make();
    const before = files();
    const { code, out, error } = await validate(...typed);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(error).toMatch(sentence);
    expect(error.trimEnd()).not.toContain("\n");
    expect(files()).toEqual(before);
  });

  test("a workbook without any registration", async () => {
    const { book, save } = await loadWorkbook(
      new Uint8Array(readFileSync(join(CASES, "dang-ky-2021-sach/workbook.xlsx"))),
      "x.xlsx",
    );
    for (const sheet of book.sheets) {
      for (const line of sheet.rows.values())
        for (const cell of line.values()) Object.assign(cell, { v: null, f: undefined, dirty: true });
    }
    writeFileSync(at("trong.xlsx"), await save());
    const { code, error } = await validate(at("trong.xlsx"), "--out", at("kq.xlsx"));
    expect(code).toBe(2);
    expect(error).toMatch(/Không tìm thấy bảng đăng ký/u);
    expect(existsSync(at("kq.xlsx"))).toBe(false);
  });
});
