/** --pdf: the product's own sheets, printed by LibreOffice. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
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

withLibreOffice("with LibreOffice", () => {
  const page = (number: number): string => spawnSync("pdftotext", ["-layout", "-f", String(number), "-l", String(number), at("kq.pdf"), "-"], { encoding: "utf8" }).stdout;
  const pages = (): number => Number(/^Pages:\s+(\d+)/mu.exec(spawnSync("pdfinfo", [at("kq.pdf")], { encoding: "utf8" }).stdout)![1]);

  test("the own sheets and nothing of the officer's, page numbers from the second page of each, without the workbook being asked for", async () => {
    const { code, error, out } = await validate(sample("dang-ky-2021"), "--pdf", at("kq.pdf"), "--json", at("kq.json"));
    expect({ code, error }).toEqual({ code: 1, error: "" });
    expect(out).toContain("Đã ghi tệp PDF");
    expect(files()).toEqual(["kq.json", "kq.pdf", "so.xlsx"]);
    expect(readFileSync(at("kq.pdf")).subarray(0, 5).toString()).toBe("%PDF-");
    const all = Array.from({ length: pages() }, (_, index) => page(index + 1));
    const flat = all.join(" ").replace(/\s+/gu, " ");
    expect(Object.keys((json("kq.json").written as { sheets: object }).sheets).sort()).toEqual(["meeting", "results", "totals"]);
    expect(flat).toContain("KẾT QUẢ KIỂM TRA");
    // A day of birth stands in the officer's own list alone.
    expect(flat).not.toContain("19/01/1978");
    // Each sheet counts for itself: nothing on its first page, then 2, 3 …
    const numbers = all.map((text) => Number(/^\s*(\d+)\s*$/u.exec(text.split("\n")[0]!)?.[1] ?? 0));
    expect(numbers.filter((number) => number === 0)).toHaveLength(3);
    numbers.forEach((number, index) => expect({ index, number }).toEqual({ index, number: number === 0 ? 0 : Math.max(1, numbers[index - 1] ?? -1) + 1 }));
    expect(Math.max(...numbers)).toBeGreaterThan(1);
  }, 180_000);
});
