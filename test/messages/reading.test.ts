import { ignoredText, questionText, readingTexts, rowsText, tableReadingText } from "../../src/messages/reading";
import type { ReadingKey } from "../../src/messages/vi/reading";
import type { QuestionKind, TableExplained } from "../../src/domain/registration/model/explanation";
import { placeholdersOf } from "../../src/messages/format";
import { sentenceFaults } from "../support/sentences";

const keys = Object.keys(readingTexts.vi) as ReadingKey[];

test.each(keys)("%s: the same placeholders in both languages, composed letters, paired quotes", (key) => {
  expect(placeholdersOf(readingTexts.en[key]).sort()).toEqual(placeholdersOf(readingTexts.vi[key]).sort());
  for (const text of [readingTexts.vi[key], readingTexts.en[key]]) {
    expect(text.normalize("NFC")).toBe(text);
    expect((text.match(/«/gu) ?? []).length).toBe((text.match(/»/gu) ?? []).length);
    expect((text.match(/“/gu) ?? []).length).toBe((text.match(/”/gu) ?? []).length);
  }
});

test("both languages have the same keys", () => expect(Object.keys(readingTexts.en).sort()).toEqual([...keys].sort()));

test.each(["unsure", "compete", "unread", "twoMeanings", "notUnderstood"] satisfies QuestionKind[])(
  "the question %s is a whole sentence that says what is asked for",
  (kind) => {
    const question = {
      kind,
      table: "t",
      sheet: "Sổ",
      row: 3,
      column: kind === "notUnderstood" ? null : 4,
      header: "Mức",
      field: "rating",
      other: { letter: "E", header: "Loại" },
    } as const;
    const vi = questionText(question, "vi");
    expect(sentenceFaults(vi)).toEqual([]);
    expect(vi).toMatch(/Đề nghị/u);
    expect(questionText(question, "en")).toMatch(/Please/u);
  },
);

const table: TableExplained = {
  id: "t",
  taken: "people",
  outcome: "read",
  decided: false,
  identity: { letter: "B", header: "Họ và tên" },
  registers: [
    { letter: "D", header: "Xếp loại" },
    { letter: "E", header: "Danh hiệu" },
  ],
  unread: [{ letter: "K", header: "Zeta" }],
  unit: "Báo Thanh tra",
  unitFrom: "sheetName",
  headerRows: [7],
  firstRow: 8,
  lastRow: 20,
  rows: [],
};

test("what a table was taken for, and why", () => {
  expect(tableReadingText(table, "vi")).toBe(
    "Là bảng đăng ký của cá nhân: cột B «Họ và tên» cho biết mỗi dòng là của ai; nội dung đăng ký ở cột D «Xếp loại» và E «Danh hiệu». Của Báo Thanh tra, theo tên trang tính. Không đọc cột K «Zeta», vì chưa hiểu tiêu đề.",
  );
  expect(
    tableReadingText(
      {
        ...table,
        unread: [],
        unit: null,
        unitFrom: null,
        registers: Array.from({ length: 9 }, (_, index) => ({ letter: "CDEFGHIJK"[index]!, header: "x" })),
      },
      "vi",
    ),
  ).toMatch(/H «x» và 3 cột khác\.$/u);
  expect(tableReadingText({ ...table, outcome: "earlierYear", taken: "notThisCampaign" }, "vi")).toBe(
    "Không đọc, vì tiêu đề hoặc tên trang tính nêu năm trước.",
  );
});

test("rows and ignored decisions", () => {
  expect(
    rowsText(
      {
        role: "total",
        count: 3,
        rows: [
          [9, 10],
          [20, 20],
        ],
      },
      "vi",
    ),
  ).toBe("dòng tổng: 3 (9–10, 20)");
  expect(
    rowsText(
      { role: "group", count: 9, rows: Array.from({ length: 9 }, (_, index) => [index * 3, index * 3] as const) },
      "en",
    ),
  ).toBe("names of units and departments: 9 (rows 0, 3, 6, 9, 12, 15 …)");
  const decided = { headers: ["STT", "Tên", "C", "D", "E"], headerRows: 1, kind: null, unit: null, columns: [] };
  expect(ignoredText({ table: decided, reason: "headersChanged", unit: "" }, "vi")).toContain("«STT, Tên, C, D …»");
  expect(
    ignoredText({ table: { ...decided, place: { sheet: "Sổ", nth: 1 } }, reason: "headersChanged", unit: "" }, "vi"),
  ).toContain("trang tính «Sổ»");
  expect(ignoredText({ table: null, reason: "unknownUnit", unit: "Sở X" }, "en")).toContain("“Sở X”");
});
