import { compare } from "../../../src/domain/comparison/compare";
import { takeSnapshot } from "../../../src/domain/comparison";
import type { Snapshot } from "../../../src/domain/comparison/snapshot";
import type { DocumentRow, SheetDocument } from "../../../src/domain/plan/plan";
import { buildResults } from "../../../src/domain/summary";
import { comparisonBlock, comparisonLines } from "../../../src/domain/summary/parts/comparisonBlock";
import { cell, row } from "../../../src/domain/summary/parts/cells";
import type { SummaryInput } from "../../../src/domain/summary";
import type { Finding } from "../../../src/domain/rules/rule";
import { wordDocument } from "../../../src/messages";
import { aFinding } from "../../support/findings";
import { JOURNAL, NEWS, openFinding, quotaFinding, smallInput, smallRules } from "./bloc";
import { evaluated, readable } from "./readable";

const EARLIER = "2021-03-20T08:00:00";
const gone = aFinding({ subject: { kind: "person", name: "Phạm Văn Hà" }, unit: JOURNAL, rule: "ldtt-rating" });

/** The findings of now, compared with others; figures of the bloc and of Báo Thanh tra were other ones too. */
function compared(
  findings: readonly Finding[],
  before: readonly Finding[],
  change: (snapshot: Snapshot) => Snapshot = (same) => same,
): SummaryInput {
  const input = smallInput(findings);
  const then = change(takeSnapshot({ ...smallInput(before), moment: EARLIER }));
  return { ...input, comparison: compare(then, takeSnapshot(input)) };
}
const otherFigures = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  figures: new Map(
    [...snapshot.figures].map(([unit, figures]) => [
      unit,
      unit === JOURNAL ? figures : { ...figures, people: figures.people! - 1, ldtt: null },
    ]),
  ),
});

const asSheet = (rows: readonly DocumentRow[]): SheetDocument => ({
  ...buildResults(smallInput([])),
  name: { key: "totals.name" },
  rows,
  table: undefined,
  freezeRows: 0,
});
const words = (document: SheetDocument): string[] => readable(wordDocument(document, "vi", smallRules)).split("\n");

test("the results say what is new, what is left, and list what was solved below the table", () => {
  const document = buildResults(compared([openFinding, quotaFinding], [quotaFinding, gone]));
  const lines = words(document);
  expect(lines[3]).toBe("4 A: So với lần kiểm tra lúc 20/03/2021 08:00: mới 1, đã xử lý 1, còn lại 1.");
  expect(lines.slice(7, 9).map((line) => line.slice(line.indexOf("K: ")))).toEqual([
    "K: Chưa xử lý (mới)",
    "K: Chưa xử lý",
  ]);
  expect(lines.slice(9)).toEqual([
    "10",
    "11 A: Đã xử lý so với lần kiểm tra lúc 20/03/2021 08:00 (1)",
    expect.stringMatching(/^12 A: .+[^.]: Phạm Văn Hà, Tạp chí Thanh tra, trang tính «ĐK cá nhân»\.$/u),
  ]);
  expect([document.table!.area.lastRow, document.print.area.lastRow]).toEqual([9, 12]);
});

test("where single findings were not remembered, that is said and nobody is called new", () => {
  const lines = words(buildResults(compared([openFinding], [gone], (snapshot) => ({ ...snapshot, findings: null }))));
  expect(lines.join("\n")).toContain("chỉ so sánh số lượng theo quy tắc và đơn vị");
  expect(lines.join("\n")).not.toContain("K: Mới");
});

test("without an earlier run there is nothing to say", () => {
  const input = smallInput([openFinding]);
  expect([
    comparisonBlock(input, 1, () => null),
    comparisonLines(input),
    words(buildResults(input)).filter((line) => line.includes("So với")),
  ]).toEqual([[], [], []]);
});

test("the block shows before, now by reference, and the change as a formula; a unit's figures only where they changed", () => {
  const input = compared([], [], otherFigures);
  const first = 5;
  const rows = comparisonBlock(input, first, (field, unit) =>
    field === "people" ? (unit === "" ? "H1" : "H2") : null,
  );
  const sheet = asSheet([
    { cells: [{ column: 8, content: { number: 10 }, style: "tableNumber" }] },
    { cells: [{ column: 8, content: { number: 7 }, style: "tableNumber" }] },
    { cells: [] },
    { cells: [] },
    ...rows,
  ]);
  const lines = words(sheet);
  expect(lines[first - 1]).toContain("8. So với lần kiểm tra trước");
  const people = lines.findIndex((line) => line.includes("B: Tổng số người")) + 1;
  expect(lines[people - 1]).toBe(
    `${people} A: 1 | B: Tổng số người | C: 9 | D: =H1 | E: =IF(AND(ISNUMBER(C${people}),ISNUMBER(D${people})),D${people}-C${people},"")`,
  );
  const ldtt = lines.findIndex((line) => line.includes("B: Lao động tiên tiến")) + 1;
  expect(lines[ldtt - 1]).toContain("C: – | D: 9");
  expect(
    lines
      .filter((line) => line.includes(`A: ${NEWS}`) || line.includes(`A: ${JOURNAL}`))
      .map((line) => line.replace(/^\d+ /u, "")),
  ).toEqual([`A: ${NEWS}`]);
  const values = evaluated([wordDocument(sheet, "vi", smallRules)]);
  expect([values.get(`Tổng hợp số liệu!E${people}`), values.get(`Tổng hợp số liệu!E${ldtt}`)]).toEqual(["1", ""]);
});

test("the meeting hears how much was mended, by whom, and which figures moved", () => {
  const said = (input: SummaryInput) =>
    words(asSheet(comparisonLines(input).map((line) => row(cell(1, line, "body"))))).map((line) =>
      line.replace(/^\d+ A: /u, ""),
    );
  expect(said(compared([openFinding], [gone], otherFigures))).toEqual([
    "So với lần kiểm tra lúc 20/03/2021 08:00: mới 1, đã xử lý 1, còn lại 0.",
    "Đơn vị đã xử lý: Tạp chí Thanh tra (1).",
    "Số liệu toàn khối có thay đổi: Tổng số người từ 9 thành 10.",
  ]);
  expect(said(compared([openFinding, gone], [gone])).slice(1)).toEqual([
    "Chưa có nội dung nào của lần kiểm tra trước được xử lý.",
    "Số liệu đăng ký của toàn khối không thay đổi.",
  ]);
  expect(comparisonLines(compared([], []))).toHaveLength(3);
});
