/** `--fix`, `--apply-fixes`, `--undo`: what is told, what is written, and that the officer's other cells stay as they were. */
import { readFileSync } from "node:fs";
import { loadWorkbook } from "../../src/host/xlsx";
import { CASES } from "../support/samples";
import { at, files, json, sample, validate } from "./support";

interface FixEntry {
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string;
  readonly cells?: readonly string[];
  readonly before?: unknown;
  readonly after?: unknown;
  readonly choices?: readonly string[];
  readonly moveTo?: string;
  readonly applied: boolean;
  readonly skipped: string | null;
}

interface FindingEntry {
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string | null;
  readonly status: string;
  readonly fix?: unknown;
}

const SAMPLE = "dang-ky-2021";

/** By «sheet!row:column»: content, number format, font. */
async function cells(path: string): Promise<Map<string, string>> {
  const { book } = await loadWorkbook(new Uint8Array(readFileSync(path)), "so.xlsx");
  const found = new Map<string, string>();
  for (const { name, rows } of book.sheets)
    for (const [row, columns] of rows)
      for (const [column, { v, f, s }] of columns) {
        if ((f ?? v ?? null) === null) continue;
        const { numberFormat, font } = book.styles[s] as { numberFormat?: unknown; font?: { name?: unknown } };
        found.set(`${name}!${row}:${column}`, JSON.stringify([f ?? v, numberFormat, font?.name]));
      }
  return found;
}

const differing = (one: Map<string, string>, other: Map<string, string>): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((key) => one.get(key) !== other.get(key));

async function cleared(path: string): Promise<Map<string, string>> {
  const { code } = await validate(path, "--clear", "all", "--out", at("sach.xlsx"));
  expect(code).toBe(0);
  return cells(at("sach.xlsx"));
}

const told = (name = "kq.json") =>
  json(name) as unknown as { fixes: FixEntry[]; findings: FindingEntry[]; log: unknown[] };

test("without --apply-fixes nothing of the officer's is written, and the exit code is the check's", async () => {
  const input = sample(SAMPLE);
  const checked = await validate(input, "--json", at("kiem.json"));
  const fixed = await validate(input, "--fix", "all", "--out", at("ra.xlsx"), "--json", at("kq.json"));
  expect([fixed.code, fixed.error]).toEqual([checked.code, ""]);
  expect(told().findings).toEqual(told("kiem.json").findings);
  expect(told().fixes.every(({ applied }) => !applied)).toBe(true);
  expect(differing(await cleared(at("ra.xlsx")), await cells(input))).toEqual([]);
}, 60_000);

describe.each(CASES)("all remedies of %s", (name) => {
  test("what is left has no remedy or stands among the skipped; other cells are as they were; --undo gives all back", async () => {
    const input = sample(name);
    await validate(input, "--fix", "all", "--apply-fixes", "--out", at("ra.xlsx"), "--json", at("kq.json"));
    const { fixes, findings, log } = told();
    const skipped = fixes.filter((each) => each.skipped !== null).map(({ rule, sheet, cell }) => [rule, sheet, cell]);
    for (const { rule, sheet, cell, fix } of findings)
      if (fix !== undefined) expect(skipped).toContainEqual([rule, sheet, cell]);
    const applied = new Set(
      fixes.flatMap((each) => (each.applied ? (each.cells ?? [each.cell]).map((cell) => `${each.sheet}!${cell}`) : [])),
    );
    const before = await cells(input);
    expect(differing(await cleared(at("ra.xlsx")), before)).toHaveLength(applied.size);
    if (applied.size > 0) expect(log).toMatchObject([{ verb: "fix", count: applied.size }, { verb: "meeting" }]);
    const undone = await validate(at("ra.xlsx"), "--undo", "--out", at("lai.xlsx"));
    expect([undone.code, undone.error]).toEqual([0, ""]);
    expect(differing(await cleared(at("lai.xlsx")), before)).toEqual([]);
  }, 90_000);
});

test("each remedy has the agreed form", async () => {
  await validate(sample(SAMPLE), "--fix", "all", "--json", at("kq.json"));
  const { fixes } = told();
  const of = (rule: string): FixEntry => fixes.find((each) => each.rule === rule)!;
  expect(of("unit-unknown")).toEqual({
    rule: "unit-unknown",
    sheet: "ĐK cá nhân",
    cell: "F25",
    before: "Trung tâm Thông tn",
    after: "Trung tâm Thông tin",
    applied: false,
    skipped: null,
  });
  expect(of("award-ambiguous")).toMatchObject({ skipped: "choice", applied: false });
  expect(of("award-ambiguous").choices).toHaveLength(2);
  expect(of("award-misplaced")).toMatchObject({ cell: "H177", moveTo: "I177", cells: ["I177", "H177"] });
  expect(of("number-as-text")).toMatchObject({ before: "10 người", after: 10 });
  expect(fixes.filter(({ skipped }) => skipped === "waiting").length).toBeGreaterThan(0);
});

test("only the named rules", async () => {
  await validate(sample(SAMPLE), "--fix", "unit-unknown, spelling", "--json", at("kq.json"));
  expect(new Set(told().fixes.map(({ rule }) => rule))).toEqual(new Set(["unit-unknown", "spelling"]));
});

test("a clean workbook: nothing to mend is one sentence", async () => {
  const { code, out } = await validate(
    sample("dang-ky-2021-sach"),
    "--fix",
    "all",
    "--apply-fixes",
    "--out",
    at("ra.xlsx"),
  );
  expect([code, out]).toEqual([0, expect.stringContaining("Không có nội dung nào sửa chắc chắn được.")]);
});

test.each([
  ["vi", "Có thể sửa chắc chắn", "«␣␣Báo⍽Thanh tra␣» → «Báo Thanh tra»", "Không sửa"],
  ["en", "can surely be mended", "«␣␣Báo⍽Thanh tra␣» → «Báo Thanh tra»", "Left alone"],
] as const)("in %s, what the eye cannot see shows", async (language, ...parts) => {
  const { out } = await validate(sample(SAMPLE), "--fix", "all", "--lang", language);
  for (const part of parts) expect(out).toContain(part);
  expect(out).toContain("◌̂");
});

describe("what is refused", () => {
  test.each<[string, readonly string[]]>([
    ["--apply-fixes without --fix", ["--apply-fixes"]],
    ["a rule that there is not", ["--fix", "khong-co"]],
    ["a rule that there is not, among others", ["--fix", "spelling,khong-co"]],
    ["--fix without a word", ["--fix"]],
    ["--undo without --out", ["--undo"]],
    ["--undo of none", ["--undo=0", "--out", "x.xlsx"]],
    ["--undo of more than are kept", ["--undo=11", "--out", "x.xlsx"]],
    ["--undo of a word", ["--undo=hai", "--out", "x.xlsx"]],
    ["--undo with results", ["--undo", "--out", "x.xlsx", "--json", "-"]],
    ["--undo with --fix", ["--undo", "--out", "x.xlsx", "--fix", "all"]],
    ["--undo with --clear", ["--undo", "--clear", "all", "--out", "x.xlsx"]],
  ])("%s", async (_, typed) => {
    const before = files();
    const { code, out, error } = await validate(sample(SAMPLE), ...typed);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toMatch(/^[^\n]+\n$/u);
    expect(files().filter((name) => name !== "so.xlsx")).toEqual(before);
    expect((await validate(at("so.xlsx"), ...typed, "--lang", "en")).error).not.toBe(error);
  });
});

test("nothing to take back: code 0 and one sentence", async () => {
  const input = sample(SAMPLE);
  const { code, out, error } = await validate(input, "--undo", "--out", at("ra.xlsx"));
  expect([code, out, error]).toEqual([0, "Không có bước nào để hoàn tác.\n", ""]);
  expect(differing(await cells(at("ra.xlsx")), await cells(input))).toEqual([]);
});

test("two steps are taken back by --undo=2, one by --undo", async () => {
  const input = sample(SAMPLE);
  await validate(input, "--fix", "spelling", "--apply-fixes", "--out", at("mot.xlsx"));
  await validate(at("mot.xlsx"), "--fix", "text-form", "--apply-fixes", "--out", at("hai.xlsx"));
  const one = await validate(at("hai.xlsx"), "--undo", "--out", at("lai.xlsx"), "--lang", "en");
  expect(one.out).toMatch(/^Taken back: mending 6 cells at .*\n {2}6 cells are as they were\.\n$/u);
  expect(differing(await cleared(at("lai.xlsx")), await cleared(at("mot.xlsx")))).toEqual([]);
  const both = await validate(at("hai.xlsx"), "--undo=5", "--out", at("lai.xlsx"));
  expect(both.out.match(/Đã hoàn tác/gu)).toHaveLength(2);
  expect(differing(await cleared(at("lai.xlsx")), await cells(input))).toEqual([]);
}, 60_000);
