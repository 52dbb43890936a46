/** --slips, --form, --reply-by and the comparison, through the whole command line. */
import { campaign2021 } from "../../src/domain/campaign";
import { at, file, json, sample, validate } from "./support";

const NEWS = "Báo Thanh tra";

test("slips are written, and who need not add anything is said", async () => {
  const faulty = await validate(
    sample("dang-ky-2021"),
    "--no-summary",
    "--slips",
    "--reply-by",
    "2021-04-05",
    "--out",
    at("kq.xlsx"),
    "--json",
    at("kq.json"),
  );
  expect(faulty.code).toBe(1);
  expect(faulty.out).toMatch(/Đã lập phiếu bổ sung: Trung tâm Thông tin, .*Báo Thanh tra và Tạp chí Thanh tra\./u);
  expect(faulty.out).toMatch(/Không nằm trong phiếu nào \(.*\): \d+ nội dung\./u);
  expect(json("kq.json")["slips"]).toMatchObject({ sheets: { [NEWS]: "Phiếu - BTT" }, without: [] });
  // The units' Bằng khen, whose years before are nowhere in the sample, are neither pledged nor registered.
  const { createStandIn } = await import("../../src/host");
  const standIn = await createStandIn(
    new Uint8Array((await import("node:fs")).readFileSync(sample("dang-ky-2021-sach"))),
    "so.xlsx",
  );
  for (const cells of standIn.book.sheets.find(({ name }) => name === "ĐK đơn vị")!.rows.values())
    if (campaign2021.units.some(({ name }) => [...cells.values()].some(({ v }) => v === name))) cells.delete(5);
  file("sach.xlsx", await standIn.save());
  standIn.dispose();
  file(
    "campaign.json",
    JSON.stringify({
      ...campaign2021,
      units: campaign2021.units.map((unit) => ({
        ...unit,
        pledge: unit.pledge.filter((award) => award !== "bkBo"),
      })),
    }),
  );
  const clean = await validate(
    at("sach.xlsx"),
    "--no-summary",
    "--slips",
    "--campaign",
    at("campaign.json"),
    "--lang",
    "en",
    "--json",
    at("sach.json"),
  );
  expect(clean.out).toContain("No unit has to add anything: no slips.");
  expect(json("sach.json")["slips"]).toMatchObject({ sheets: {}, asked: [] });
});

test("without --slips there are none, and the contract's keys stand as they did", async () => {
  const { out } = await validate(sample("dang-ky-2021-sach"), "--no-summary", "--json", at("kq.json"));
  expect(out).not.toMatch(/phiếu/iu);
  const report = json("kq.json");
  expect(Object.keys(report)).toEqual(
    expect.arrayContaining(["workbook", "campaign", "tables", "findings", "totals", "host"]),
  );
  expect([report["comparison"], "slips" in report]).toEqual([null, false]);
});

test("what is typed about the report is remembered by the workbook; the other half stays", async () => {
  await validate(sample("dang-ky-2021"), "--no-summary", "--slips", "--reply-by", "2021-04-05", "--out", at("1.xlsx"));
  await validate(at("1.xlsx"), "--no-summary", "--form", "phu-luc", "--out", at("2.xlsx"));
  const third = await validate(at("2.xlsx"), "--no-summary", "--slips", "--out", at("3.xlsx"), "--json", at("3.json"));
  expect(third.error).toBe("");
  const { openSession, loadReportOptions } = await import("../../src/actions");
  const { createStandIn } = await import("../../src/host");
  const standIn = await createStandIn(new Uint8Array((await import("node:fs")).readFileSync(at("3.xlsx"))), "3.xlsx");
  (globalThis as { Excel?: unknown }).Excel = standIn.excel;
  try {
    expect(await loadReportOptions(await openSession())).toEqual({
      form: "annex",
      phase: "dang-ky",
      replyBy: "2021-04-05",
    });
  } finally {
    delete (globalThis as { Excel?: unknown }).Excel;
    standIn.dispose();
  }
});

test("a second run on a mended workbook says what changed since the first", async () => {
  await validate(sample("dang-ky-2021"), "--no-summary", "--out", at("1.xlsx"));
  const same = await validate(at("1.xlsx"), "--no-summary", "--json", at("same.json"));
  expect([same.out.includes("So với lần kiểm tra"), json("same.json")["comparison"]]).toEqual([false, null]);
  const campaign = { ...campaign2021, targets: { goodOrBetter: 0, excellent: 0, departments: 0, unitPlans: 0 } };
  const { writeFileSync } = await import("node:fs");
  writeFileSync(at("campaign.json"), JSON.stringify(campaign));
  const other = await validate(
    at("1.xlsx"),
    "--no-summary",
    "--campaign",
    at("campaign.json"),
    "--json",
    at("other.json"),
  );
  expect(other.out).toMatch(/So với lần kiểm tra lúc 24\/03\/2021 09:05: mới \d+, đã xử lý [1-9]\d*, còn lại \d+\./u);
  const { comparison, findings } = json("other.json") as {
    comparison: {
      before: string;
      new: number;
      solved: number;
      remaining: number;
      solvedFindings: unknown[];
      newFindings: unknown[];
    };
    findings: unknown[];
  };
  expect(comparison.before).toBe("2021-03-24T09:05:00");
  expect([
    comparison.new + comparison.remaining,
    comparison.solvedFindings.length,
    comparison.newFindings.length,
  ]).toEqual([findings.length, comparison.solved, comparison.new]);
});

test.each([
  [["--form", "bao-cao"], "Không có hình thức báo cáo «bao-cao»"],
  [["--reply-by", "5/4/2021"], "Tùy chọn «--reply-by» cần một ngày có thật dạng 2021-04-15, không phải «5/4/2021»."],
  [["--reply-by", "2021-04-31"], "Tùy chọn «--reply-by» cần một ngày có thật"],
])("%j is refused in one line", async (typed, said) => {
  const { code, error } = await validate(sample("dang-ky-2021-sach"), ...typed);
  expect([code, error.trim().split("\n").length]).toEqual([2, 1]);
  expect(error).toContain(said);
});
