/** The self-test on the stand-in, its report there and back, and what real reports say of the stand-in. */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { actions, openSession } from "../../src/actions";
import { createStandInOn } from "../../src/host";
import { blankWorkbook } from "../../src/host/view";
import { fingerprint, parseReport, writeReport } from "../../src/selftest/report";
import type { Expected } from "../../src/selftest/report";
import { askAll, PROBES } from "../../src/workbook/selftest";
import { openCase, options } from "../actions/support";
import { EXPECTED, standInAnswers } from "./answers";
import { disagreements, fixtures, FOLDER, membersSeen, newestReports } from "./fixtures";
import { kept, told } from "./read";

const root = join(__dirname, "../..");
const expected = JSON.parse(readFileSync(join(root, EXPECTED), "utf8")) as Expected;
const EXCEL = {
  platform: "Excel PC",
  build: "16.0.17928.20114",
  language: "vi-VN",
  apiSet: "1.17",
  date: "2026-12-01",
};
const asExpected = Object.entries(expected).map(([id, { observed }]) => ({ id, observed, ms: 7 }));
const HANDS = [
  { id: "hand.a", yes: true },
  { id: "hand.b", yes: null },
];

let now: Expected;
beforeAll(async () => {
  now = await standInAnswers();
}, 60_000);

test("the answers kept for the page are the stand-in's (npm run selftest:record)", () => {
  expect(now).toEqual(expected);
  expect(Object.keys(now).length).toBe(PROBES.length + 1);
});

test("no question has another's name, and each asks something", () => {
  expect(new Set(PROBES.map(({ id }) => id)).size).toBe(PROBES.length);
  for (const [id, { members }] of Object.entries(now)) expect([id, members.length > 3]).toEqual([id, true]);
});

test("a report is short, and every answer can be had back from it", () => {
  const answers = asExpected.map((answer) =>
    answer.id === "names.print-area" ? { ...answer, observed: [[], null] } : answer,
  );
  const text = writeReport(EXCEL, answers, HANDS, expected);
  expect(text.length).toBeLessThan(6000);
  const report = parseReport(text, expected);
  expect(report).toMatchObject({ ...EXCEL, expected: fingerprint(expected), seen: HANDS });
  expect(report.answers.map(({ id, observed, ms }) => ({ id, observed, ms }))).toEqual(answers);
  expect(report.answers.filter(({ differs }) => differs).map(({ id }) => id)).toEqual(["names.print-area"]);
});

test.each([
  ["", /first line/u],
  ["SoThiDua selftest 0 | a | b | c | d | e | f", /version 1/u],
  [`SoThiDua selftest 1 | a | b | c | d | e | ffffffff`, /other questions/u],
  [`SoThiDua selftest 1 | a | b | c | d | e | ${fingerprint(expected)}\nhello`, /none of a report/u],
  [`SoThiDua selftest 1 | a | b | c | d | e | ${fingerprint(expected)}\nno.such ok 1`, /no question/u],
])("a text that is no report is refused: %j", (text, why) => {
  expect(() => parseReport(text, expected)).toThrow(why);
});

test("for each difference the reader names the stand-in's file and our lines", () => {
  const answers = asExpected.map((answer) =>
    answer.id === "format.sizes" ? { ...answer, observed: [120, 33] } : answer,
  );
  const lines = told(writeReport(EXCEL, answers, HANDS, expected));
  expect(lines).toContainEqual("format.sizes: [120,33], the stand-in says [123.5,33.25]");
  expect(lines).toContainEqual(
    expect.stringMatching(
      /^ {2}RangeFormat\.columnWidth: src\/host\/objects\/range\/rangeFormat\.ts:\d+; src\/workbook\/write\//u,
    ),
  );
});

describe("reports from real Excels", () => {
  test("the stand-in agrees with the newest of each platform", () => {
    expect(disagreements(fixtures(), now)).toEqual([]);
  });

  test("each is kept as it was pasted and in full", () => {
    const kept = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name !== "README.md") : [];
    const bare = (end: string) => kept.filter((name) => name.endsWith(end)).map((name) => name.slice(0, -end.length));
    expect(bare(".txt")).toEqual(bare(".json"));
    expect(kept.length).toBe(2 * bare(".txt").length);
    for (const name of bare(".txt"))
      expect(readFileSync(join(FOLDER, `${name}.txt`), "utf8")).toMatch(/^SoThiDua selftest \d/u);
  });

  /** No Excel made these: they are written by hand, of a platform that says so. */
  const INVENTED = join(__dirname, "invented");

  test("an invented one: what it says otherwise is found, of two of a platform the newer counts", () => {
    const seen = fixtures(INVENTED);
    expect(new Set(seen.map(({ platform, build, date }) => `${platform} ${build} ${date}`))).toEqual(
      new Set(["Invented 2.0 2026-12-02"]),
    );
    expect(disagreements(seen, now)).toEqual([
      {
        member: "Range.merge",
        probe: "merge.rows",
        platform: "Invented",
        build: "2.0",
        date: "2026-12-02",
        observed: "x",
      },
    ]);
    expect(membersSeen(seen, ["Range.merge", "Range.values", "NamedItem.delete"])).toEqual([
      "Range.merge",
      "NamedItem.delete",
    ]);
  });

  test("when the stand-in has learned what a report said otherwise, the report still counts", () => {
    const folder = mkdtempSync(join(tmpdir(), "so-thi-dua-"));
    try {
      const other = asExpected.map((answer) => (answer.id === "merge.rows" ? { ...answer, observed: "x" } : answer));
      const text = writeReport(EXCEL, other, HANDS, expected);
      const name = kept(text, folder);
      expect(readFileSync(join(folder, `${name}.txt`), "utf8")).toBe(text);
      expect(newestReports(folder)).toMatchObject([{ ...EXCEL, seen: HANDS }]);
      const seen = fixtures(folder);
      expect([...new Set(disagreements(seen, now).map(({ probe }) => probe))]).toEqual(["merge.rows"]);
      const learned = { ...now, "merge.rows": { ...now["merge.rows"]!, observed: "x" } };
      expect(() => parseReport(text, learned)).toThrow(/other questions/u);
      expect(disagreements(seen, learned)).toEqual([]);
      expect(disagreements(seen, { ...learned, "format.sizes": { observed: [1, 2], members: [] } })).not.toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("the README counts the members that were seen in one", async () => {
    const { standIn } = await openCase("dang-ky-2021");
    const session = await openSession();
    await actions.check.perform(session, options());
    await actions.meeting.perform(session, options({ slips: true }));
    await actions.check.perform(session, options());
    await actions.clearAll.perform(session, options());
    const used = standIn.takeMembersUsed();
    expect(readFileSync(join(root, "README.md"), "utf8")).toContain(
      `members seen in a real Excel: ${membersSeen(fixtures(), used).length} of ${used.length}`,
    );
    // What the questions leave out is known by name: those that only a whole check uses.
    const asked = new Set(Object.values(expected).flatMap(({ members }) => members));
    expect(used.filter((member) => !asked.has(member))).toEqual([]);
  }, 60_000);
});

test("a workbook that holds anything is left alone", async () => {
  const book = blankWorkbook();
  book.sheets[0]!.rows.set(0, new Map([[0, { v: "việc khác", f: "", s: 0 }]]) as never);
  const standIn = await createStandInOn(book, () => Promise.reject(new Error("no file")));
  (globalThis as { Excel?: unknown }).Excel = standIn.excel;
  const before = JSON.stringify(standIn.snapshot());
  expect(await askAll({ now: () => 0, within: (work) => work }, () => undefined)).toBe("notEmpty");
  expect(JSON.stringify(standIn.snapshot())).toBe(before);
  standIn.dispose();
  delete (globalThis as { Excel?: unknown }).Excel;
  expect(await askAll({ now: () => 0, within: (work) => work }, () => undefined)).toBe("noExcel");
});
