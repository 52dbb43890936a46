/**
 * The campaign as tables in the workbook: what an officer types there is in force at the next check, also where
 * another program saved in between; what cannot be read is a finding at its cell.
 */
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { loadWorkbook } from "../../src/host/xlsx";
import { convert, editTables, readBack, withLibreOffice, withOpenpyxl } from "../support/office";
import type { TableEdit } from "../support/office";
import { at, json, sample, validate } from "./support";

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly sheet: string;
  readonly cell: string | null;
  readonly unit: string | null;
}
interface Result {
  readonly campaign: { readonly year: number; readonly source: string; readonly units: readonly string[] };
  readonly findings: readonly Found[];
}

/** A sample checked with its campaign put into it; the file with the tables. */
async function withTables(name = "dang-ky-2021"): Promise<string> {
  const { code, error } = await validate(sample(name), "--with-rules", "--out", at("bang.xlsx"));
  expect({ error, isChecked: code < 2 }).toEqual({ error: "", isChecked: true });
  return at("bang.xlsx");
}

async function checked(file: string, ...more: string[]): Promise<Result> {
  await validate(file, "--json", at("kq.json"), ...more);
  return json("kq.json") as unknown as Result;
}

const edited = (file: string, ...edits: TableEdit[]): string => {
  editTables(file, at("sua.xlsx"), edits);
  return at("sua.xlsx");
};

/** LibreOffice as the program in between. */
const savedByLibreOffice = (file: string): string => {
  const { path, remove } = convert(file);
  copyFileSync(path, at("lo.xlsx"));
  remove();
  return at("lo.xlsx");
};

const briefs = ({ findings }: Result): string[] =>
  findings.map(({ rule, severity, sheet, cell, unit }) => [rule, severity, sheet, cell, unit].join("|"));
const ofRule = (result: Result, rule: string): Found[] => result.findings.filter((each) => each.rule === rule);

test("the campaign from the tables finds what the built-in one finds, and a second run makes none anew", async () => {
  const before = await checked(sample("dang-ky-2021"));
  const file = await withTables();
  const after = await checked(file, "--with-rules", "--out", at("lai.xlsx"));
  expect([before.campaign.source, after.campaign.source]).toEqual(["builtin", "sheet"]);
  expect(briefs(after)).toEqual(briefs(before));
  expect(after.campaign.units).toEqual(before.campaign.units);
}, 60_000);

/** Typed where the memory stays, as in Excel. */
async function typed(file: string, sheetName: string, cells: readonly (readonly [number, number, string | number])[]) {
  const { book, save } = await loadWorkbook(new Uint8Array(readFileSync(file)), "so.xlsx");
  const sheet = book.sheets.find(({ name }) => name === sheetName)!;
  for (const [row, column, v] of cells) Object.assign(sheet.rows.get(row - 1)!.get(column - 1)!, { v });
  sheet.touched.add("cells");
  writeFileSync(at("go.xlsx"), await save());
  return at("go.xlsx");
}

test("what cannot be read leaves in force what was read last", async () => {
  const before = await checked(sample("dang-ky-2021"));
  const file = await typed(await withTables(), "Đợt thi đua", [
    [17, 2, 300],
    [9, 5, "Báo Thanh tra"],
  ]);
  const result = await checked(file);
  expect(ofRule(result, "campaign-value").map(({ cell }) => cell)).toEqual(["E9", "B17"]);
  const others = ({ findings }: Result): string[] =>
    briefs({ ...result, findings: findings.filter(({ rule }) => rule !== "campaign-value") });
  expect(others(result)).toEqual(others(before));
}, 60_000);

withOpenpyxl("the tables as openpyxl finds them", () => {
  test("each with its lists, a list for a whole column going on below the last line", async () => {
    const { sheets } = readBack(await withTables(), "Đợt thi đua", "Quy tắc kiểm tra");
    const lists = Object.values(sheets).map(({ validations }) =>
      validations.map((each) => (each as string[]).slice(0, 3)),
    );
    expect(lists[0]).toContainEqual(["B12", "list", '"2003,2022,2026"']);
    expect(lists[0]).toContainEqual(["B31", "list", '"tổng số,có mặt"']);
    expect(lists[1]).toContainEqual([expect.stringMatching(/^D5:D2\d\d$/u), "list", '"Lỗi,Cảnh báo,Lưu ý"']);
  }, 60_000);
});

withOpenpyxl("tables lost, and the memory with them", () => {
  test.each<[string, TableEdit[]]>([
    [
      "all of the campaign",
      (["STD_Dot", "STD_DonVi", "STD_PhongTrao", "STD_DanhHieu"] as const).map((t) => [t, null, null, null]),
    ],
    ["the name of a unit", [["STD_DonVi", "Tạp chí Thanh tra", "Đơn vị", "#REF!"]]],
  ])(
    "%s: names are the workbook's own, and nothing is judged that was not judged before",
    async (_, edits) => {
      const before = briefs(await checked(sample("dang-ky-2021-sach")));
      const result = await checked(edited(await withTables("dang-ky-2021-sach"), ...edits));
      const grave = result.findings.filter(({ severity }) => severity !== "notice");
      expect(new Set(grave.map(({ rule }) => rule))).toEqual(new Set(["campaign-value"]));
      expect(result.campaign.units).toHaveLength(5);
      expect(before.filter((brief) => !brief.includes("|notice|"))).toEqual([]);
    },
    60_000,
  );
});

const programs: [string, (file: string) => string][] = [
  ["openpyxl", (file) => file],
  ["openpyxl, then LibreOffice", savedByLibreOffice],
];

const withBoth = (name: string, checks: () => void): void =>
  withOpenpyxl(name, () => withLibreOffice("and LibreOffice", checks));

withBoth("typed into the tables", () => {
  describe.each(programs)("and saved by %s", (_program, saved) => {
    test("a target is in force at the next check and on the meeting's sheet", async () => {
      const file = saved(edited(await withTables(), ["STD_Dot", "Tỷ lệ hoàn thành xuất sắc", "Giá trị", 0.5]));
      const result = await checked(file, "--out", at("kq.xlsx"));
      const before = await checked(sample("dang-ky-2021"));
      expect(ofRule(result, "target-excellent").length).toBeGreaterThan(ofRule(before, "target-excellent").length);
      const { sheets } = readBack(at("kq.xlsx"), "Báo cáo họp");
      const texts = Object.values(sheets["Báo cáo họp"]!.cells).map(({ value }) => String(value));
      expect(texts.some((text) => text.includes("50%"))).toBe(true);
    }, 120_000);

    test("a rule switched off finds nothing, a severity changed is the findings', and report and results say so", async () => {
      const file = saved(
        edited(
          await withTables(),
          ["STD_QuyTac", "ldtt-rating", "Áp dụng", "Không"],
          ["STD_QuyTac", "duplicate-person", "Mức", "Lưu ý"],
        ),
      );
      const before = await checked(sample("dang-ky-2021"));
      const result = await checked(file, "--out", at("kq.xlsx"));
      expect([ofRule(before, "ldtt-rating").length > 0, ofRule(result, "ldtt-rating")]).toEqual([true, []]);
      expect(new Set(ofRule(result, "duplicate-person").map(({ severity }) => severity))).toEqual(new Set(["notice"]));
      const { sheets } = readBack(at("kq.xlsx"), "Báo cáo họp", "Kết quả kiểm tra");
      for (const { cells } of Object.values(sheets)) {
        const texts = Object.values(cells).map(({ value }) => String(value));
        expect(texts.filter((text) => text.includes("Quy tắc đã tắt: "))).toHaveLength(1);
        expect(texts.filter((text) => text.includes("Mức do khối đặt: "))).toHaveLength(1);
      }
    }, 120_000);

    test("a percentage of 300, an unknown severity, two units of one name, a table deleted are findings at their cells", async () => {
      const file = saved(
        edited(
          await withTables(),
          ["STD_Dot", "Tỷ lệ hoàn thành xuất sắc", "Giá trị", 300],
          ["STD_QuyTac", "ldtt-rating", "Mức", "Nặng"],
          ["STD_DonVi", "Tạp chí Thanh tra", "Đơn vị", "Báo Thanh tra"],
          ["STD_PhongTrao", null, null, null],
        ),
      );
      const result = await checked(file);
      expect(ofRule(result, "campaign-value").map(({ severity, sheet, cell }) => [severity, sheet, cell])).toEqual([
        ["error", "Đợt thi đua", "A1"],
        ["error", "Đợt thi đua", "E9"],
        ["error", "Đợt thi đua", "B17"],
        ["error", "Quy tắc kiểm tra", expect.stringMatching(/^D\d+$/u)],
      ]);
      // openpyxl drops the memory with what was read last: nothing is set there now.
      expect(ofRule(result, "target-excellent")).toEqual([]);
    }, 120_000);

    test("everything of ours goes, the tables too", async () => {
      const file = saved(await withTables());
      expect((await validate(file, "--clear", "marks", "--out", at("dau.xlsx"))).code).toBe(0);
      expect(readBack(at("dau.xlsx")).order).toEqual(expect.arrayContaining(["Đợt thi đua", "Quy tắc kiểm tra"]));
      expect((await validate(file, "--clear", "all", "--out", at("sach.xlsx"))).code).toBe(0);
      expect(readBack(at("sach.xlsx")).order).toEqual(readBack(sample("dang-ky-2021")).order);
    }, 120_000);
  });
});
