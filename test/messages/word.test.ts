import { linkFormula, MOST_LINKS, wordDocument } from "../../src/messages/word";
import { wordFinding, wordPlan } from "../../src/messages";
import type { Content, SheetDocument } from "../../src/domain/plan/plan";
import { aFinding, testRules } from "../support/findings";

const sheet = (contents: readonly Content[]): SheetDocument => ({
  role: "results",
  subject: "",
  name: { key: "results.name" },
  columnWidths: [10],
  showGridlines: false,
  rows: contents.map((content) => ({ cells: [{ column: 1, content, style: "tableText" }] })),
  print: {
    orientation: "portrait",
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    fitToWidth: true,
    pageNumbers: true,
    area: { firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 1 },
  },
});
const contentsOf = (contents: readonly Content[], language: "vi" | "en" = "vi") =>
  wordDocument(sheet(contents), language, testRules).rows.map(({ cells }) => cells[0]!.content);

describe("a finding in words", () => {
  const finding = aFinding({ message: "quoted", facts: { text: "Khá" } });

  test("where, found, expected, what to do, in one line", () => {
    expect(wordFinding(finding, "vi", testRules)).toEqual({
      severity: "Lỗi",
      rule: "Quy tắc thử.",
      where: "«ĐK cá nhân», ô G8, Mai Thành Nam (Báo Thanh tra)",
      who: "Mai Thành Nam (Báo Thanh tra)",
      found: "Ô ghi «Khá».",
      expected: "Ô ghi khác.",
      remedy: "Đề nghị ghi lại.",
      demand: "Ô ghi «Khá»; phải ghi khác.",
      foundOf: "ô ghi «Khá».",
      demandOf: "ô ghi «Khá»; phải ghi khác.",
      ask: "Đề nghị đơn vị ghi lại.",
      about: "«ĐK cá nhân», Mai Thành Nam (Báo Thanh tra)",
      basis: "Quy ước thử",
      message: "«ĐK cá nhân», ô G8, Mai Thành Nam (Báo Thanh tra): Ô ghi «Khá». Ô ghi khác. Đề nghị ghi lại.",
      reopened: "",
      lastYear: "",
    });
    expect(wordFinding(finding, "en", testRules).where).toBe("“ĐK cá nhân”, cell G8, Mai Thành Nam (Báo Thanh tra)");
  });

  test.each([
    [
      { unit: null, subject: { kind: "bloc", name: "" }, place: { sheet: "", row: null, column: null } } as const,
      "Toàn khối",
    ],
    [{ subject: { kind: "unit", name: "Báo Thanh tra" } } as const, "«ĐK cá nhân», ô G8, Báo Thanh tra"],
    [{ unit: null, subject: { kind: "table", name: "ĐK cá nhân" } } as const, "«ĐK cá nhân», ô G8"],
    [{ subject: { kind: "person", name: "" } } as const, "«ĐK cá nhân», ô G8, (chưa có tên) (Báo Thanh tra)"],
  ])("who it is about: %j", (changes, where) =>
    expect(wordFinding(aFinding(changes), "vi", testRules).where).toBe(where),
  );

  test("the engine's sentences stand for any rule", () => {
    const unclear = aFinding({ outcome: "cannotTell", message: "engine-cannot-tell", facts: { count: 3 } });
    expect(wordFinding(unclear, "vi", testRules).found).toContain("3");
  });

  test("an unknown rule, message or fact is a fault of the program", () => {
    expect(() => wordFinding(aFinding({ rule: "no-such" }), "vi", testRules)).toThrow("no-such");
    expect(() => wordFinding(aFinding({ message: "no-such" }), "vi", testRules)).toThrow("no-such");
    expect(() => wordFinding(aFinding({ message: "quoted" }), "vi", testRules)).toThrow("{text}");
  });
});

describe("contents", () => {
  test("each kind becomes what is written", () => {
    expect(
      contentsOf([
        null,
        { data: "=1+1" },
        { number: 3 },
        { formula: "=A1" },
        { moment: "2021-03-30T12:00:00" },
        { text: { key: "totals.sum" } },
        { findings: [aFinding(), aFinding()], part: "found" },
        { findings: [aFinding({ outcome: "cannotTell" })], part: "status" },
      ]),
    ).toEqual([
      null,
      { text: "=1+1" },
      { number: 3 },
      { formula: "=A1" },
      { serial: 44285.5 },
      { text: "Cộng" },
      { text: "Ô ghi sai.\nÔ ghi sai." },
      { text: "Không đủ dữ liệu" },
    ]);
  });

  test("an unknown text throws", () => expect(() => contentsOf([{ text: { key: "no.such" } }])).toThrow("no.such"));

  test("links quote the sheet's name for the formula and for Excel", () => {
    expect(linkFormula({ sheet: "ĐK cá nhân", address: "G12" })).toBe('=HYPERLINK("#\'ĐK cá nhân\'!G12","G12")');
    expect(linkFormula({ sheet: `Đ'K "A"`, address: "G12" })).toBe('=HYPERLINK("#\'Đ\'\'K ""A""\'!G12","G12")');
  });

  test("beyond Excel's limit of links addresses are plain text", () => {
    const link: Content = { link: { sheet: "S", address: "A1" } };
    const words = contentsOf(Array.from({ length: MOST_LINKS + 1 }, () => link));
    expect(words[MOST_LINKS - 1]).toHaveProperty("formula");
    expect(words[MOST_LINKS]).toEqual({ text: "A1" });
  });
});

test("headers of marks carry the time of the run", () => {
  const rowMarks = {
    tableId: "t",
    sheet: "S",
    headerRow: 7,
    firstRow: 8,
    lastRow: 8,
    statusColumn: 5,
    contentColumn: 6,
    keyColumns: [2],
    status: [{ key: "rowMarks.status.pass" }],
    content: [null],
    highlights: [],
    officerArea: { firstRow: 1, lastRow: 8, firstColumn: 1, lastColumn: 4 },
  };
  const [words] = wordPlan({ rowMarks: [rowMarks], documents: [], moment: "2021-03-30T08:15:00" }, "vi").rowMarks;
  expect(words).toMatchObject({
    statusHeader: "Trạng thái (30/03/2021 08:15)",
    contentHeader: "Nội dung cần xem",
    busyHeader: "Đang ghi…",
    status: ["Chưa thấy vấn đề"],
    content: [""],
  });
});
