/** --last-year, through the whole command line: what is compared, what is kept, what is refused. */
import { readFileSync } from "node:fs";
import { cellsOfFile } from "../../src/files";
import { createStandIn } from "../../src/host";
import { at, file, json, sample, validate } from "./support";

/** The clean sample as if it were a year older; `without`: rows of this unit are gone. */
async function bookOf(year: number, as: string): Promise<string> {
  const standIn = await createStandIn(new Uint8Array(readFileSync(sample("dang-ky-2021-sach"))), as);
  for (const { rows } of standIn.book.sheets)
    for (const cells of rows.values())
      for (const [column, cell] of cells)
        if (typeof cell.v === "string" && cell.f === undefined && cell.v.includes("2021"))
          cells.set(column, { ...cell, v: cell.v.replaceAll("2021", String(year)), dirty: true });
  file(as, await standIn.save());
  standIn.dispose();
  return at(as);
}

const TOTALS = "Tổng hợp số liệu";
async function textsOf(name: string, sheet: string): Promise<string[]> {
  const standIn = await createStandIn(new Uint8Array(readFileSync(at(name))), name);
  const texts = [...standIn.book.sheets.find((each) => each.name === sheet)!.rows.values()].map((row) =>
    [...row.values()]
      .map(({ v }) => String(v ?? ""))
      .filter((text) => text !== "")
      .join(" | "),
  );
  standIn.dispose();
  return texts;
}

test("figures stand beside those of last year, what is missing is said with its source, and the workbook keeps it", async () => {
  const before = await bookOf(2020, "so-2020.xlsx");
  const first = await validate(
    sample("dang-ky-2021"),
    "--last-year",
    before,
    "--no-summary",
    "--out",
    at("1.xlsx"),
    "--json",
    at("1.json"),
  );
  expect(first.error).toBe("");
  const totals = await textsOf("1.xlsx", TOTALS);
  expect(totals).toContain("So với năm 2020");
  expect(totals).toContain("Số liệu năm 2020 lấy từ sổ năm trước: so-2020.xlsx.");
  expect(totals).toContain("1 | Tổng số người | 227 | 231 | 4");
  expect((await textsOf("1.xlsx", "Kết quả kiểm tra")).join("\n")).toMatch(
    /Theo sổ năm trước \(đăng ký năm 2020\): Trung tâm Thông tin: Tập thể lao động xuất sắc/u,
  );
  // It settles nothing.
  await validate(sample("dang-ky-2021", "plain.xlsx"), "--no-summary", "--json", at("plain.json"));
  const rules = (name: string) =>
    (json(name)["findings"] as { rule: string; severity: string }[]).map(({ rule, severity }) => [rule, severity]);
  expect(rules("1.json")).toEqual(rules("plain.json"));

  await validate(at("1.xlsx"), "--out", at("report.xlsx"));
  const report = await textsOf("report.xlsx", "Báo cáo họp");
  expect(report).toContain("So với năm trước (đăng ký năm 2020)");
  expect(report).toContain("Tổng số người | 227 | 231 | 4");
  expect(report.join()).not.toContain("so-2020.xlsx");

  await validate(at("1.xlsx"), "--no-summary", "--out", at("2.xlsx"));
  expect(await textsOf("2.xlsx", TOTALS)).toContain("So với năm 2020");
  await validate(at("2.xlsx"), "--last-year", "none", "--no-summary", "--out", at("3.xlsx"));
  await validate(at("3.xlsx"), "--no-summary", "--out", at("4.xlsx"));
  for (const name of ["3.xlsx", "4.xlsx"]) expect(await textsOf(name, TOTALS)).not.toContain("So với năm 2020");
});

test("last year's workbook may have been checked by us: what we wrote into it is none of it", async () => {
  const before = await bookOf(2020, "so-2020.xlsx");
  const clean = await cellsOfFile(new Uint8Array(readFileSync(before)), "so-2020.xlsx");
  await validate(before, "--campaign", "auto", "--slips", "--with-rules", "--out", at("kq.xlsx"));
  const checked = await cellsOfFile(new Uint8Array(readFileSync(at("kq.xlsx"))), "kq.xlsx");
  expect(checked.sheets.map(({ name }) => name)).toEqual(clean.sheets.map(({ name }) => name));
  await validate(sample("dang-ky-2021"), "--last-year", at("kq.xlsx"), "--no-summary", "--out", at("1.xlsx"));
  expect(await textsOf("1.xlsx", TOTALS)).toContain("1 | Tổng số người | 227 | 231 | 4");
});

test("a file that is no registration of a year before is refused in one line, and nothing is written", async () => {
  const refused = async (path: string): Promise<string> => {
    const { code, error } = await validate(sample("dang-ky-2021"), "--last-year", path, "--no-summary");
    expect([code, error.trim().split("\n").length]).toEqual([2, 1]);
    return error;
  };
  expect(await refused(sample("dang-ky-2021-sach", "sach.xlsx"))).toContain("«sach.xlsx» là của năm 2021");
  expect(await refused(file("a.xlsx", "nothing"))).toContain("«a.xlsx»");
  expect(await refused(at("gone.xlsx"))).toContain("gone.xlsx");
});
