/** By which campaign the command line judges: the one that is named, what the workbook itself says, the built-in one where it fits. */
import { at, file, files, json, sample, validate } from "./support";

const tinh = () => sample("khoi-tinh-2025");

test("a workbook of another campaign ends with 2 and one line that names what differs; nothing is written", async () => {
  const { code, out, error } = await validate(tinh(), "--out", at("kq.xlsx"), "--json", at("kq.json"));
  expect(code).toBe(2);
  expect(out).toBe("");
  expect(error.trim().split("\n")).toHaveLength(1);
  for (const said of ["2025", "2021", "UBND TỈNH LÀO CAI", "Sở Tài chính", "--campaign auto"])
    expect(error).toContain(said);
  expect(files()).toEqual(["so.xlsx"]);
});

test("by the built-in one all the same, it is judged", async () => {
  const { code } = await validate(tinh(), "--campaign", "builtin", "--json", at("kq.json"));
  expect(code).toBe(1);
  expect(json("kq.json")["campaign"]).toMatchObject({ year: 2021, source: "builtin", agency: "Thanh tra Chính phủ" });
});

test("by the one that the workbook says", async () => {
  const { out } = await validate(tinh(), "--campaign", "auto", "--json", at("kq.json"));
  expect(out).toContain("Khối thi đua các sở tổng hợp tỉnh Lào Cai, năm 2025; Luật năm 2022; lấy từ nội dung sổ");
  expect(json("kq.json")["campaign"]).toEqual({
    year: 2025,
    bloc: "Khối thi đua các sở tổng hợp tỉnh Lào Cai",
    agency: "UBND tỉnh Lào Cai",
    law: "2022",
    source: "proposed",
    units: ["Sở Nội vụ", "Sở Tài chính", "Sở Xây dựng", "Văn phòng UBND tỉnh", "Sở Tư pháp"],
  });
});

test("by a file that leaves year, units and movements to the workbook, and sets nothing else", async () => {
  const campaign = file("dot.json", JSON.stringify({ bloc: "Khối các sở", agency: "UBND tỉnh Lào Cai" }));
  await validate(tinh(), "--campaign", campaign, "--json", at("kq.json"));
  const report = json("kq.json");
  expect(report["campaign"]).toMatchObject({ year: 2025, bloc: "Khối các sở", law: "2022", source: "file" });
  expect((report["campaign"] as { units: string[] }).units).toHaveLength(5);
  const rules = (report["findings"] as { rule: string }[]).map(({ rule }) => rule);
  expect(rules).toContain("movements");
  for (const silent of ["pledge-mismatch", "target-excellent", "unit-missing", "flag-quota"])
    expect(rules).not.toContain(silent);
});

test("the proposal is written as a file that judges alike, without a check", async () => {
  const { code, out } = await validate(tinh(), "--propose-campaign", at("dot.json"));
  expect(code).toBe(0);
  expect(out).toContain("Sở Nội v");
  expect(files()).toEqual(["dot.json", "so.xlsx"]);
  await validate(at("so.xlsx"), "--campaign", at("dot.json"), "--json", at("file.json"));
  await validate(at("so.xlsx"), "--campaign", "auto", "--json", at("auto.json"));
  expect(json("file.json")["findings"]).toEqual(json("auto.json")["findings"]);
  const printed = await validate(at("so.xlsx"), "--propose-campaign", "-");
  expect(JSON.parse(printed.out)).toEqual(json("dot.json"));
});

test("what fits is judged without a word, in both languages", async () => {
  expect((await validate(sample("dang-ky-2021-sach"))).out).toContain(
    "năm 2021; Luật năm 2003; có sẵn trong chương trình",
  );
  expect((await validate(at("so.xlsx"), "--lang", "en")).out).toContain("2021; Law of 2003; built in");
});

test("a parameter that no rule has is named by its path", async () => {
  const campaign = file("dot.json", JSON.stringify({ year: 2025, parameters: { "short-service": { month: 9 } } }));
  const { code, error } = await validate(tinh(), "--campaign", campaign);
  expect([code, error.trim().split("\n").length]).toEqual([2, 1]);
  expect(error).toContain("parameters.short-service.month");
});

test("what tells that a value cannot be used is never switched off, and the file that tries is refused", async () => {
  const campaign = file("dot.json", JSON.stringify({ year: 2025, rules: { "campaign-value": { applies: false } } }));
  const { code, error } = await validate(tinh(), "--campaign", campaign);
  expect([code, error.trim().split("\n").length]).toEqual([2, 1]);
  expect(error).toContain("«rules.campaign-value.applies» là false: ghi một trong true");
});
