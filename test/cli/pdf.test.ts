/** --pdf: the product's own sheets, printed by LibreOffice. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { withLibreOffice } from "../support/office";
import { at, file, files, json, sample, validate } from "./support";

const saved = process.env.SOFFICE;
afterEach(() => {
  if (saved === undefined) delete process.env.SOFFICE;
  else process.env.SOFFICE = saved;
});

test("without LibreOffice: one sentence with the remedy, before any work", async () => {
  process.env.SOFFICE = at("không có/soffice");
  const input = sample("dang-ky-2021-sach");
  const before = files();
  const { code, out, error } = await validate(input, "--out", at("kq.xlsx"), "--pdf", at("kq.pdf"));
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(error).toMatch(/cần LibreOffice.*cài LibreOffice.*SOFFICE/u);
  expect(error.trimEnd()).not.toContain("\n");
  expect(files()).toEqual(before);
});

test("a LibreOffice that makes nothing: said, and no output is written", async () => {
  process.env.SOFFICE = file("soffice", "#!/bin/sh\necho 'no licence today' >&2\n");
  spawnSync("chmod", ["+x", at("soffice")]);
  const input = sample("dang-ky-2021-sach");
  const before = files();
  const { code, error } = await validate(input, "--out", at("kq.xlsx"), "--json", at("kq.json"), "--pdf", at("kq.pdf"));
  expect(code).toBe(2);
  expect(error).toMatch(/LibreOffice không chuyển được.*no licence today/u);
  expect(files()).toEqual(before);
}, 60_000);

test("another ending than .pdf is wrong usage", async () => {
  expect((await validate(sample("dang-ky-2021-sach"), "--pdf", at("kq.doc"))).error).toMatch(/phải có đuôi \.pdf/u);
});

/** A sample whose structure is protected. */
function protectedSample(): string {
  const parts = unzipSync(readFileSync(sample("dang-ky-2021")));
  const workbook = strFromU8(parts["xl/workbook.xml"]!);
  const locked = workbook.replace("<workbookProtection/>", '<workbookProtection lockStructure="1"/>');
  expect(locked).not.toBe(workbook);
  return file("so.xlsx", zipSync({ ...parts, "xl/workbook.xml": strToU8(locked) }));
}

withLibreOffice("with LibreOffice", () => {
  const page = (number: number): string =>
    spawnSync("pdftotext", ["-layout", "-f", String(number), "-l", String(number), at("kq.pdf"), "-"], {
      encoding: "utf8",
    }).stdout;
  const pages = (): number =>
    Number(/^Pages:\s+(\d+)/mu.exec(spawnSync("pdfinfo", [at("kq.pdf")], { encoding: "utf8" }).stdout)![1]);

  test("the own sheets and nothing of the officer's, page numbers from the second page of each, without the workbook being asked for", async () => {
    const { code, error, out } = await validate(
      sample("dang-ky-2021"),
      "--pdf-all",
      at("kq.pdf"),
      "--json",
      at("kq.json"),
    );
    expect({ code, error }).toEqual({ code: 1, error: "" });
    expect(out).toContain("Đã ghi tệp PDF");
    expect(files()).toEqual(["kq.json", "kq.pdf", "so.xlsx"]);
    expect(readFileSync(at("kq.pdf")).subarray(0, 5).toString()).toBe("%PDF-");
    const all = Array.from({ length: pages() }, (_, index) => page(index + 1));
    const flat = all.join(" ").replace(/\s+/gu, " ");
    expect(Object.keys((json("kq.json").written as { sheets: object }).sheets).sort()).toEqual([
      "brief",
      "meeting",
      "people",
      "pledges",
      "remarks",
      "results",
      "teams",
      "totals",
      "units",
    ]);
    expect(flat).toContain("KẾT QUẢ KIỂM TRA");
    // A day of birth stands in the officer's own list alone.
    expect(flat).not.toContain("19/01/1978");
    // Each sheet counts for itself: nothing on its first page, then 2, 3 …
    const numbers = all.map((text) => Number(/^\s*(\d+)\s*$/u.exec(text.split("\n")[0]!)?.[1] ?? 0));
    expect(numbers.filter((number) => number === 0)).toHaveLength(9);
    numbers.forEach((number, index) =>
      expect({ index, number }).toEqual({
        index,
        number: number === 0 ? 0 : Math.max(1, numbers[index - 1] ?? -1) + 1,
      }),
    );
    expect(Math.max(...numbers)).toBeGreaterThan(1);
  }, 180_000);

  const textOf = async (...more: string[]): Promise<string> => {
    expect((await validate(sample("dang-ky-2021"), "--pdf", at("kq.pdf"), ...more)).error).toBe("");
    return spawnSync("pdftotext", ["-layout", at("kq.pdf"), "-"], { encoding: "utf8" }).stdout;
  };

  test("figures stand as the language has them: a comma in Vietnamese, a point in English", async () => {
    const vietnamese = await textOf();
    expect(vietnamese).toMatch(/\d,\d%/u);
    expect(vietnamese).not.toMatch(/\d\.\d%/u);
    expect(await textOf("--lang", "en")).toMatch(/\d\.\d%/u);
  }, 180_000);

  test("a protected structure: no PDF, but everything else, and one line that says so", async () => {
    const input = protectedSample();
    const { code, error, out } = await validate(
      input,
      "--pdf",
      at("kq.pdf"),
      "--out",
      at("kq.xlsx"),
      "--json",
      at("kq.json"),
    );
    expect(code).toBe(1);
    expect(error).toMatch(
      /^Không tạo được «.*kq\.pdf» vì cấu trúc sổ đang được bảo vệ.*Đề nghị.*bỏ bảo vệ.*chạy lại để có tệp PDF\.\n$/u,
    );
    expect(out).not.toContain("Đã ghi tệp PDF");
    expect(json("kq.json").written).toMatchObject({ documentsSkipped: true });
    expect(files()).toEqual(["kq.json", "kq.xlsx", "so.xlsx"]);
  }, 60_000);
});
