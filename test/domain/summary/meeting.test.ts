import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildMeeting, buildResults, buildTotalsSheet } from "../../../src/domain/summary";
import { say, wordDocument } from "../../../src/messages";
import { excellentFinding, openFinding, quotaFinding, smallCampaign, smallInput, smallRules, unclearFinding } from "./bloc";
import { evaluated, readable } from "./readable";

function build(input = smallInput([openFinding, quotaFinding, excellentFinding, unclearFinding]), totalsName: string = say("totals.name", "vi")) {
  const totalsSheet = buildTotalsSheet(input);
  return [buildResults(input), totalsSheet.document, buildMeeting({ ...input, totalsSheet, totalsName })];
}
const meetingOf = (...parameters: Parameters<typeof build>) => build(...parameters)[2]!;
const worded = (...parameters: Parameters<typeof build>) => wordDocument(meetingOf(...parameters), "vi", smallRules);

test("the sheet of a small bloc reads like this", () => {
  expect(`${readable(worded())}\n`).toBe(readFileSync(join(__dirname, "meeting.golden.txt"), "utf8"));
});

test("its figures are those of the totals' sheet, wherever that is", () => {
  const documents = build().map((document) => wordDocument(document, "vi", smallRules));
  const values = evaluated(documents);
  const figures = [...values].filter(([place]) => place.startsWith("Báo cáo họp!"));
  expect(figures.length).toBeGreaterThan(30);
  expect(figures.filter(([, value]) => value.startsWith("#"))).toEqual([]);
  const renamed = worded(undefined, "Tổng hợp số liệu '21");
  expect(readable(renamed)).toContain("='Tổng hợp số liệu ''21'!C8");
});

test("A4 across with the decree's margins, nothing outside its columns, the annex on a new page under its own repeated header", () => {
  const document = meetingOf();
  expect(document.print).toMatchObject({ orientation: "landscape", margins: { top: 20, bottom: 20, left: 30, right: 15 }, fitToWidth: true, pageNumbers: true });
  const last = Math.max(...document.rows.flatMap(({ cells }) => cells.map(({ column, columns = 1 }) => column + columns - 1)));
  expect(last).toBe(document.columnWidths.length);
  // 297 mm less the margins are 952 pixels at 96 an inch; a column takes 7 a character and 5.
  expect(document.columnWidths.reduce((sum, width) => sum + width * 7 + 5, 0)).toBeLessThanOrEqual(953);
  const annex = document.rows.findIndex(({ pageBreakBefore }) => pageBreakBefore);
  expect(document.print.titleRows).toEqual([annex + 5, annex + 5]);
});

test("no two cells lie over one another", () => {
  for (const document of build()) {
    const taken = new Set<string>();
    document.rows.forEach(({ cells }, index) => cells.forEach(({ column, columns = 1, rows = 1 }) => {
      for (let down = 0; down < rows; down += 1) for (let across = 0; across < columns; across += 1) {
        const place = `${index + down}:${column + across}`;
        expect(taken.has(place)).toBe(false);
        taken.add(place);
      }
    }));
  }
});

test("more honours than usual share the columns out", () => {
  const campaign = smallCampaign();
  const pledge = ["ttldtt", "ttldxs", "coTtcp", "coChinhPhu", "giayKhen", "bkTongTtcp", "bkThuTuong", "hcldBa"] as const;
  const document = meetingOf(smallInput([], { ...campaign, units: campaign.units.map((unit) => ({ ...unit, pledge })) }));
  const head = document.rows.find(({ cells }) => cells.some(({ content }) => JSON.stringify(content)?.includes('"hcldBa"')))!;
  expect(head.cells.map(({ columns = 1 }) => columns).reduce((sum, columns) => sum + columns)).toBe(13);
});

test("without findings the sheet says that nothing falls short", () => {
  const text = readable(worded(smallInput([])));
  expect(text).toContain("Không phát hiện nội dung chưa đạt so với chỉ tiêu, giao ước.");
  expect(text).toContain("Không có nội dung vượt số lượng hoặc tỷ lệ cần cuộc họp quyết định.");
  expect(text).toContain("Không có đơn vị nào phải bổ sung.");
});

test("English words make the same sheet", () => {
  const vi = worded();
  const en = wordDocument(meetingOf(undefined, say("totals.name", "en")), "en", smallRules);
  expect(en.rows.map(({ cells }) => cells.map(({ column, style }) => [column, style]))).toEqual(vi.rows.map(({ cells }) => cells.map(({ column, style }) => [column, style])));
  expect(readable(en)).toContain("IV. What falls short and what the meeting has to decide");
});
