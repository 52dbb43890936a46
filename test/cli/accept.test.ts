/** `--accept`: done before the check whose findings are printed, kept by any program, refused where it is no such list. */
import { copyFileSync } from "node:fs";
import { convert, editTables, readBack, resaved, withLibreOffice, withOpenpyxl } from "../support/office";
import { at, file, json, sample, validate } from "./support";

interface Found {
  readonly rule: string;
  readonly status: "open" | "accepted";
  readonly severity: string;
  readonly sheet: string;
  readonly cell: string | null;
  readonly unit: string | null;
  readonly subject: string;
  readonly field?: string;
  readonly accepted?: { readonly reason: string; readonly by: string; readonly on: string };
}

const SAMPLE = "dang-ky-2021-dau-x";

async function found(path: string, ...more: string[]): Promise<Found[]> {
  await validate(path, "--json", at("kq.json"), ...more);
  return json("kq.json").findings as Found[];
}

const requests = (findings: readonly Found[], reason = "Khối đã xem"): string =>
  file(
    "nhan.json",
    JSON.stringify(
      findings.map(({ rule, unit, subject, field }) => ({ rule, unit, subject, field, reason, by: "Người A" })),
    ),
  );

const open = (findings: readonly Found[]): Found[] => findings.filter(({ status }) => status === "open");

test("what is accepted is neither open nor counted: the code, the report, the JSON", async () => {
  const before = await found(sample(SAMPLE));
  const errors = before.filter(({ severity }) => severity === "error");
  const { code, out, error } = await validate(
    at("so.xlsx"),
    "--accept",
    requests(errors),
    "--out",
    at("ra.xlsx"),
    "--json",
    at("kq.json"),
  );
  expect([code, error]).toEqual([0, ""]);
  expect(out).toContain(`Lỗi: 0.`);
  expect(out).toContain(`Đã chấp nhận: ${errors.length} nội dung`);
  const after = json("kq.json").findings as Found[];
  expect(after.filter(({ status }) => status === "accepted")).toHaveLength(errors.length);
  expect(after.find(({ status }) => status === "accepted")!.accepted).toEqual({
    reason: "Khối đã xem",
    by: "Người A",
    on: "24/03/2021",
  });
  expect(json("kq.json").counts).toMatchObject({ error: 0, accepted: errors.length });
}, 60_000);

test("an entry that fits nothing is named, and nothing is written for it", async () => {
  const before = await found(sample(SAMPLE));
  const none = { ...before[0]!, subject: "Không có ai" };
  const { code, out } = await validate(at("so.xlsx"), "--accept", requests([none]), "--out", at("ra.xlsx"));
  expect(code).toBe(1);
  expect(out).toContain("không có nội dung nào ứng với");
  expect(out).toContain("Không có ai");
  expect(open(await found(at("ra.xlsx")))).toHaveLength(before.length);
}, 60_000);

test.each([
  ["no JSON", "[", "nhan.json"],
  ["no list", "{}", "JSON"],
  ["no reason", '[{"rule":"ldtt-rating","unit":"","subject":"A","by":"B"}]', "[0].reason"],
  ["an unknown rule", '[{"rule":"ldtt","unit":"","subject":"A","reason":"x","by":"B"}]', "[0].rule"],
])("%s: code 2 and one line", async (_name, content, told) => {
  const { code, out, error } = await validate(sample(SAMPLE), "--accept", file("nhan.json", content));
  expect([code, out, error.trim().split("\n")]).toEqual([2, "", [expect.stringContaining(told)]]);
});

test("beside clearing it is wrong usage", async () => {
  const typed = ["--clear", "marks", "--out", at("ra.xlsx"), "--accept", file("nhan.json", "[]")];
  expect((await validate(sample(SAMPLE), ...typed)).code).toBe(2);
});

withOpenpyxl("another program in between", () => {
  test("openpyxl finds a line of texts for each, and what it types counts", async () => {
    const [first, second] = await found(sample(SAMPLE));
    await validate(at("so.xlsx"), "--accept", requests([first!], "=SUM(1,2)"), "--out", at("ra.xlsx"));
    const { cells } = readBack(at("ra.xlsx"), "Quy tắc kiểm tra").sheets["Quy tắc kiểm tra"]!;
    expect(["L5", "P5", "Q5", "R5", "S5"].map((address) => [cells[address]!.value, cells[address]!.type])).toEqual([
      [first!.rule, "s"],
      ["=SUM(1,2)", "s"],
      ["Người A", "s"],
      ["24/03/2021", "s"],
      ["Đang dùng", "s"],
    ]);
    // The line is another finding's now.
    const line = (column: string, value: string): [string, string, string, string] => [
      "STD_ChapNhan",
      first!.rule,
      column,
      value,
    ];
    editTables(at("ra.xlsx"), at("sua.xlsx"), [
      line("Đơn vị", second!.unit ?? ""),
      line("Đối tượng", second!.subject),
      line("Nội dung", ""),
      line("Quy tắc", second!.rule),
    ]);
    const after = await found(at("sua.xlsx"));
    expect(after.filter(({ status }) => status === "accepted").map(({ rule, subject }) => [rule, subject])).toEqual([
      [second!.rule, second!.subject],
    ]);
  }, 60_000);

  test("saved by openpyxl all stay accepted", async () => {
    const before = await found(sample(SAMPLE));
    await validate(at("so.xlsx"), "--accept", requests(before), "--out", at("ra.xlsx"));
    resaved(at("ra.xlsx"));
    expect(open(await found(at("ra.xlsx")))).toEqual([]);
  }, 60_000);

  withLibreOffice("and LibreOffice", () => {
    test("saved by LibreOffice all stay accepted", async () => {
      const before = await found(sample(SAMPLE));
      await validate(at("so.xlsx"), "--accept", requests(before), "--out", at("ra.xlsx"));
      const { path, remove } = convert(at("ra.xlsx"));
      copyFileSync(path, at("lo.xlsx"));
      remove();
      expect(open(await found(at("lo.xlsx")))).toEqual([]);
    }, 120_000);
  });
});
