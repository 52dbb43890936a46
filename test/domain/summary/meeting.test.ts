import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildResults, buildTotalsSheet } from "../../../src/domain/summary";
import { buildMeeting } from "../../../src/domain/summary/meeting/meeting";
import type { MeetingForm } from "../../../src/domain/summary/paper";
import { say, wordDocument } from "../../../src/messages";
import { aRegistration } from "../../support/registration";
import {
  JOURNAL,
  NEWS,
  excellentFinding,
  openFinding,
  quotaFinding,
  smallCampaign,
  smallInput,
  smallRules,
  unclearFinding,
} from "./bloc";
import { evaluated, readable } from "./readable";

function build(
  input = smallInput([openFinding, quotaFinding, excellentFinding, unclearFinding]),
  totalsName: string = say("totals.name", "vi"),
  form: MeetingForm = "report",
  replyBy: string | null = "2021-04-05",
) {
  const totalsSheet = buildTotalsSheet(input);
  return [
    buildResults(input),
    totalsSheet.document,
    buildMeeting({ nameOf: String, ...input, totalsSheet, totalsName, form, replyBy }),
  ];
}
const meetingOf = (...parameters: Parameters<typeof build>) => build(...parameters)[2]!;
const worded = (...parameters: Parameters<typeof build>) => wordDocument(meetingOf(...parameters), "vi", smallRules);

test("the sheet of a small bloc reads like this", () => {
  const text = `${readable(worded())}\n`;
  const golden = join(__dirname, "meeting.golden.txt");
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(golden, text);
  expect(text).toBe(readFileSync(golden, "utf8"));
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

test("what the campaign does not set is left to write in, and no figure of it is asked for", () => {
  const campaign = smallCampaign({
    chair: "",
    theme: "",
    deadline: null,
    targets: { goodOrBetter: null, excellent: null, departments: null, unitPlans: null },
  });
  const documents = build(smallInput([openFinding], campaign)).map((document) =>
    wordDocument(document, "vi", smallRules),
  );
  const text = readable(documents[2]!);
  expect(text).toContain("Hạn gửi đăng ký: ngày ……");
  expect(text).toContain("Chủ đề thi đua năm 2021: «……»");
  expect(text).toContain("Chỉ tiêu của khối: …… công chức");
  expect(text).not.toMatch(/null|undefined|NaN/u);
  expect([...evaluated(documents)].filter(([, value]) => value.startsWith("#"))).toEqual([]);
});

test("A4 across with the decree's margins, nothing outside its columns, the annex on a new page under its own repeated header", () => {
  const document = meetingOf();
  expect(document.print).toMatchObject({
    orientation: "landscape",
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    fitToWidth: true,
    pageNumbers: true,
  });
  const last = Math.max(
    ...document.rows.flatMap(({ cells }) => cells.map(({ column, columns = 1 }) => column + columns - 1)),
  );
  expect(last).toBe(document.columnWidths.length);
  // 297 mm less the margins are 952 pixels at 96 an inch; a column takes 7 a character and 5.
  expect(document.columnWidths.reduce((sum, width) => sum + width * 7 + 5, 0)).toBeLessThanOrEqual(953);
  const annex = document.rows.findIndex(({ pageBreakBefore }) => pageBreakBefore);
  expect(document.print.titleRows).toEqual([annex + 5, annex + 5]);
});

test("no two cells lie over one another", () => {
  for (const document of build()) {
    const taken = new Set<string>();
    document.rows.forEach(({ cells }, index) =>
      cells.forEach(({ column, columns = 1, rows = 1 }) => {
        for (let down = 0; down < rows; down += 1)
          for (let across = 0; across < columns; across += 1) {
            const place = `${index + down}:${column + across}`;
            expect(taken.has(place)).toBe(false);
            taken.add(place);
          }
      }),
    );
  }
});

test("more honours than usual share the columns out", () => {
  const campaign = smallCampaign();
  const pledge = ["ttldtt", "ttldxs", "coBo", "coChinhPhu", "giayKhen", "bkBo", "bkThuTuong", "hcldBa"] as const;
  const document = meetingOf(
    smallInput([], { ...campaign, units: campaign.units.map((unit) => ({ ...unit, pledge })) }),
  );
  const head = document.rows.find(({ cells }) =>
    cells.some(({ content }) => JSON.stringify(content)?.includes("Huân chương Lao động hạng Ba")),
  )!;
  expect(head.cells.map(({ columns = 1 }) => columns).reduce((sum, columns) => sum + columns)).toBe(13);
});

test("without findings the sheet says that nothing falls short", () => {
  const text = readable(worded(smallInput([])));
  expect(text).toContain("Không phát hiện nội dung chưa đạt so với chỉ tiêu, giao ước.");
  expect(text).toContain("Bình xét, bỏ phiếu theo danh sách ở Phụ lục");
  expect(text).toContain("Không có đơn vị nào phải bổ sung.");
});

test("English words make the same sheet", () => {
  const vi = worded();
  const en = wordDocument(meetingOf(undefined, say("totals.name", "en")), "en", smallRules);
  expect(en.rows.map(({ cells }) => cells.map(({ column, style }) => [column, style]))).toEqual(
    vi.rows.map(({ cells }) => cells.map(({ column, style }) => [column, style])),
  );
  expect(readable(en)).toContain("V. What falls short and what the meeting has to decide");
});

test("the form of an annex: no Quốc hiệu, no signatures, the paper it goes with, and «./.» at the end", () => {
  const text = readable(wordDocument(meetingOf(undefined, say("totals.name", "vi"), "annex", null), "vi", smallRules));
  expect(text).toMatch(/^1 A: Phụ lục\n2 A: TỔNG HỢP ĐĂNG KÝ THI ĐUA, KHEN THƯỞNG NĂM 2021/u);
  expect(text).toContain("(Kèm theo Văn bản số");
  expect(text).not.toMatch(/CỘNG HÒA|NGƯỜI LẬP BIỂU|kính trình/u);
  expect(text).toContain("VIII. Danh sách cá nhân, tập thể đề nghị bình xét");
  expect(text).toMatch(/A: \.\/\.$/u);
});

test("without a date the officer writes in by when the units answer", () => {
  const document = wordDocument(meetingOf(undefined, say("totals.name", "vi"), "report", null), "vi", smallRules);
  const cell = document.rows.flatMap(({ cells }) => cells).find(({ input }) => input === "replyBy");
  expect(cell?.content).toEqual({
    text: "Đề nghị các đơn vị gửi nội dung bổ sung, chỉnh sửa về Trung tâm Thông tin chậm nhất ngày ……/……/………….",
  });
});

test("every cell to fill in has a key of its own", () => {
  const keys = worded().rows.flatMap(({ cells }) => cells.flatMap(({ input }) => (input === null ? [] : [input])));
  expect(keys.length).toBeGreaterThan(10);
  expect(new Set(keys).size).toBe(keys.length);
});

test("the chart lies over its own rows and follows the table beside it", () => {
  const document = meetingOf();
  const [chart] = document.charts!;
  const texts = worded().rows;
  const at = ({ row, column }: { row: number; column: number }) =>
    texts[row - 1]!.cells.find((cell) => cell.column === column)!.content;
  expect(chart!.series.map(({ name }) => at(name))).toEqual([
    { text: "Hoàn thành xuất sắc nhiệm vụ" },
    { text: "Hoàn thành tốt nhiệm vụ" },
    { text: "Chỉ tiêu hoàn thành xuất sắc" },
  ]);
  expect(at({ row: chart!.categories.firstRow, column: chart!.categories.firstColumn })).toEqual({
    text: "Báo Thanh tra",
  });
  for (const { values } of chart!.series)
    expect([values.firstRow, values.lastRow]).toEqual([chart!.categories.firstRow, chart!.categories.lastRow]);
  const free = (row: number, column: number) =>
    !texts[row - 1]!.cells.some(
      (cell) => cell.content !== null && column >= cell.column && column < cell.column + cell.columns,
    );
  for (let row = chart!.place.firstRow; row <= chart!.place.lastRow; row += 1)
    for (let column = chart!.place.firstColumn; column <= chart!.place.lastColumn; column += 1)
      expect(free(row, column)).toBe(true);
});

test("many units: the chart across the page calls them by their short names, its table stands below on a page of its own, whole", () => {
  const names = Array.from({ length: 12 }, (_, index) => `Đơn vị sự nghiệp số ${index + 1} thuộc Thanh tra Chính phủ`);
  const campaign = smallCampaign({
    units: names.map((name, index) => ({
      name,
      aliases: index === 0 ? ["Tên gọi tắt quá dài để đứng dưới cột"] : [`ĐV${index + 1}`],
      pledge: [],
      departments: null,
    })),
  });
  const builder = names.reduce(
    (registration, unit) => registration.withPerson({ unit, rating: "excellent" }).withPerson({ unit, rating: "good" }),
    aRegistration(names),
  );
  const input = smallInput([], campaign, builder);
  const plan = meetingOf(input);
  const { rows } = wordDocument(plan, "vi");
  const [chart] = plan.charts!;
  const { firstRow, lastRow, firstColumn } = chart!.categories;
  const textAt = (row: number, column: number) => rows[row - 1]!.cells.find((cell) => cell.column === column)?.content;
  expect([textAt(firstRow, firstColumn), textAt(lastRow, firstColumn)]).toEqual([{ text: names[0] }, { text: "ĐV12" }]);
  expect(chart!.series.map(({ values, labels }) => [values.firstRow, values.lastRow, labels])).toEqual([
    [firstRow, lastRow, false],
    [firstRow, lastRow, false],
    [firstRow, lastRow, false],
  ]);
  expect(chart!.series.map(({ name }) => textAt(name.row, name.column))).toEqual([
    { text: "Hoàn thành xuất sắc nhiệm vụ" },
    { text: "Hoàn thành tốt nhiệm vụ" },
    { text: "Chỉ tiêu hoàn thành xuất sắc" },
  ]);
  expect(rows[chart!.place.firstRow - 1]!.height).toBeGreaterThan(300);
  // The header and all units between the same two breaks.
  expect(rows.slice(firstRow - 1, lastRow).some(({ pageBreakBefore }) => pageBreakBefore)).toBe(false);
});

test("what units have to supply is asked of them by name and by when", () => {
  const gathered = {
    ...unclearFinding,
    ofUnits: [JOURNAL, NEWS].map((unit) => ({ unit, message: "wrong", facts: { count: 1 }, subjects: [] })),
  };
  const lines = readable(wordDocument(meetingOf(smallInput([gathered])), "vi", smallRules));
  expect(lines).toContain("+ Đơn vị cần bổ sung, chậm nhất ngày 05/04/2021: Báo Thanh tra và Tạp chí Thanh tra.");
  expect(
    readable(
      wordDocument(
        meetingOf(smallInput([{ ...gathered, rule: "target-excellent", message: "short", facts: { share: 1 } }])),
        "vi",
        smallRules,
      ),
    ),
  ).toContain("+ Đơn vị liên quan: Báo Thanh tra và Tạp chí Thanh tra.");
});
