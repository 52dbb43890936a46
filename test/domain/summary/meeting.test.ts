import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildPapers, buildResults, buildTotalsSheet } from "../../../src/domain/summary";
import type { MeetingForm } from "../../../src/domain/summary/paper";
import { say, wordDocument } from "../../../src/messages";
import {
  blocOf,
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
    ...buildPapers(
      { ...input, totalsSheet, totalsName, phase: "dang-ky", form, replyBy, shownIn: () => "" },
      new Set(["meeting"]),
      ({ key }) => key,
    ),
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
  expect(text).toContain("Chủ đề thi đua năm 2021: “……”");
  expect(text).toContain("4. Khối chưa đặt chỉ tiêu.");
  expect(text).toContain("A: II. Số liệu chính\n");
  expect(text).not.toMatch(/Còn thiếu so với chỉ tiêu|Không phát hiện nội dung chưa đạt/u);
  expect(text).toContain("- Khối chưa đặt chỉ tiêu nên số liệu không đối chiếu với chỉ tiêu.");
  expect(text).not.toMatch(/null|undefined|NaN/u);
  expect([...evaluated(documents)].filter(([, value]) => value.startsWith("#"))).toEqual([]);
});

test("A4 upright with the decree's margins; only the chart's figures stand beside the page", () => {
  const document = meetingOf();
  const { orientation, margins, fitToWidth, pageNumbers, area } = document.print;
  expect({ orientation, margins, fitToWidth, pageNumbers }).toEqual({
    orientation: "portrait",
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    fitToWidth: true,
    pageNumbers: true,
  });
  const cells = document.rows.flatMap((row) => row.cells);
  expect(Math.max(...cells.map(({ column, columns = 1 }) => column + columns - 1))).toBe(document.columnWidths.length);
  // 210 mm less the margins are 623 pixels at 96 an inch; a column takes 7 a character and 5.
  const printed = document.columnWidths.slice(0, area.lastColumn);
  expect(printed.reduce((sum, width) => sum + width * 7 + 5, 0)).toBeLessThanOrEqual(624);
  const [chart] = document.charts!;
  for (const { column, columns = 1 } of cells)
    expect(column + columns - 1 <= area.lastColumn || column >= chart!.categories.firstColumn).toBe(true);
  expect(chart!.place.lastColumn).toBeLessThanOrEqual(area.lastColumn);
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
  expect(text).toContain("Bình xét, bỏ phiếu theo danh sách ở các Phụ lục I, II và III");
  expect(text).toMatch(/3\. Nội dung rà soát, bổ sung và nội dung được chấp nhận\n\d+ A: Không có\./u);
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
  expect(text).toMatch(/^1 A: Phụ lục(?: \| O: .+)?\n2 A: TỔNG HỢP ĐĂNG KÝ THI ĐUA, KHEN THƯỞNG NĂM 2021/u);
  expect(text).toContain("(Kèm theo Văn bản số");
  expect(text).not.toMatch(/CỘNG HÒA|NGƯỜI LẬP BIỂU|kính trình/u);
  expect(text).not.toMatch(/Nơi nhận|KHỐI TRƯỞNG/u);
  expect(text).toMatch(/A: \.\/\.$/u);
});

test("a long name is cut at a word below the chart's columns, and nowhere else", () => {
  const long = `Trung tâm ${"Nghiên cứu và Bồi dưỡng nghiệp vụ thanh tra ".repeat(3).trim()}`;
  const document = meetingOf(blocOf([long, "Ban B"]));
  const { firstRow, firstColumn } = document.charts![0]!.categories;
  const labels = [0, 1].map(
    (index) => document.rows[firstRow - 1 + index]!.cells.find(({ column }) => column === firstColumn)!.content,
  );
  expect(labels).toEqual([{ data: "Trung tâm Nghiên cứu và Bồi dưỡng nghiệp vụ thanh tra…" }, { data: "Ban B" }]);
  expect(readable(worded(blocOf([long, "Ban B"])))).toContain(`B: ${long} |`);
});

test("every cell to fill in has a key of its own", () => {
  const keys = worded().rows.flatMap(({ cells }) => cells.flatMap(({ input }) => (input === null ? [] : [input])));
  expect(keys.length).toBeGreaterThan(10);
  expect(new Set(keys).size).toBe(keys.length);
});

test("the chart lies over its own rows and follows the figures beside the page", () => {
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

test("many units: the chart calls them by their short names, and the bloc comes last", () => {
  const names = Array.from({ length: 12 }, (_, index) => `Đơn vị sự nghiệp số ${index + 1} thuộc Thanh tra Chính phủ`);
  const input = blocOf(names);
  const [first, ...others] = input.campaign.units;
  const campaign = {
    ...input.campaign,
    units: [{ ...first!, aliases: ["Tên gọi tắt quá dài để đứng dưới cột"] }, ...others],
  };
  const plan = meetingOf({ ...input, campaign });
  const { rows } = wordDocument(plan, "vi");
  const [chart] = plan.charts!;
  const { firstRow, lastRow, firstColumn } = chart!.categories;
  const named = rows
    .slice(firstRow - 1, lastRow)
    .map(({ cells }) => cells.find((cell) => cell.column === firstColumn)?.content);
  expect(named).toEqual(
    [names[0], ...names.slice(1).map((_, index) => `ĐV${index + 2}`), "Toàn khối"].map((text) => ({ text })),
  );
  expect(chart!.series.map(({ values, labels }) => [values.firstRow, values.lastRow, labels])).toEqual([
    [firstRow, lastRow, true],
    [firstRow, lastRow, true],
    [firstRow, lastRow, false],
  ]);
});

test.each([
  [6, "usual", true],
  [7, "small", true],
  [15, "small", true],
  [16, "small", false],
] as const)("figures in the chart of %i units and their bloc: %s, shown: %s", (units, size, shown) => {
  const names = Array.from({ length: units }, (_, index) => `Đơn vị ${index + 1}`);
  const [chart] = meetingOf(blocOf(names)).charts!;
  expect([chart!.labelSize, ...chart!.series.map(({ labels }) => labels)]).toEqual([size, shown, shown, false]);
});
