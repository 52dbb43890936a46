import { buildSlips, buildTotalsSheet } from "../../../src/domain/summary";
import { buildMeeting } from "../../../src/domain/summary/meeting/meeting";
import { campaign2021 } from "../../../src/domain/campaign";
import { awardsOf } from "../../../src/domain/campaign/awards";
import type { Finding, SaidFacts } from "../../../src/domain/rules/rule";
import { agencyFacts, awardFact } from "../../../src/domain/rules/say/named";
import type { SlipInput } from "../../../src/domain/summary/slip/slip";
import { slipNames } from "../../../src/domain/summary/slip/names";
import { wordDocument } from "../../../src/messages";
import { aFinding } from "../../support/findings";
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
import { readable } from "./readable";

const input = (findings: Parameters<typeof smallInput>[0], changes: Partial<SlipInput> = {}): SlipInput => ({
  ...smallInput(findings),
  replyBy: "2021-04-05",
  existing: [],
  ...changes,
});
const text = (from: SlipInput, unit: string, language: "vi" | "en" = "vi"): string =>
  readable(
    wordDocument(
      buildSlips(from).documents.find(({ subject }) => subject === unit)!,
      language,
      smallRules,
    ),
  );
const notice = aFinding({
  severity: "notice",
  unit: NEWS,
  subject: { kind: "person", name: "Lê Hải Dũng" },
  field: "title",
});

test("each unit with findings gets a slip, the others are named, what is nobody's own is counted", () => {
  const slips = buildSlips(
    input([
      openFinding,
      quotaFinding,
      unclearFinding,
      aFinding({ unit: "Vụ Lạ" }),
      aFinding({ unit: NEWS, outcome: "notChecked" }),
    ]),
  );
  expect(slips.documents.map(({ role, subject }) => [role, subject])).toEqual([["slip", NEWS]]);
  expect([slips.asked, slips.without, slips.elsewhere]).toEqual([[NEWS], [JOURNAL], 4]);
});

test("a slip reads as a letter: heading, to whom, what was checked, by when, signatures", () => {
  const lines = text(input([openFinding]), NEWS).split("\n");
  for (const wanted of [
    "A: THANH TRA CHÍNH PHỦ | E: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "A: PHIẾU YÊU CẦU BỔ SUNG, CHỈNH SỬA",
    `A: Kính gửi: ${NEWS}`,
    "«dang-ky.xlsx», kiểm tra lúc 30/03/2021 08:15), Khối thi đua các đơn vị sự nghiệp nhận thấy có 1 nội dung của Báo Thanh tra",
    "chậm nhất ngày 05/04/2021.",
    "A: STT | B: Vị trí | C: Cá nhân, tập thể | D: Nội dung cần xem xét | F: Đề nghị bổ sung, chỉnh sửa | G: Trả lời của đơn vị",
    "A: 1 | B: ĐK cá nhân, / dòng 8 (J8) | C: Mai Thành Nam | D: Ô ghi sai; phải ghi đúng. | F: Đề nghị ghi lại.",
    "D: XÁC NHẬN CỦA ĐƠN VỊ | F: TM. KHỐI THI ĐUA",
    "A: Nơi nhận: | D: THỦ TRƯỞNG ĐƠN VỊ | F: KHỐI TRƯỞNG",
    "A: - Như trên;",
  ])
    expect(lines.some((line) => line.includes(wanted)) || wanted).toBe(true);
  expect(text(input([openFinding], { replyBy: null }), NEWS)).toContain("chậm nhất ngày …… tháng …… năm 2021.");
  expect(text(input([openFinding]), NEWS, "en")).toContain("REQUEST FOR ADDITIONS AND CORRECTIONS");
});

test("errors come first, then warnings, then what is worth another look, numbered through", () => {
  const warning = aFinding({ severity: "warning", unit: NEWS, place: { sheet: "ĐK cá nhân", row: 2, column: 3 } });
  const lines = text(input([notice, warning, openFinding]), NEWS)
    .split("\n")
    .filter((line) => /A: (I|\d)/u.test(line))
    .map((line) => /A: ([^|]*)/u.exec(line)![1]!.trim());
  expect(lines).toEqual([
    "I. Nội dung phải bổ sung, chỉnh sửa (1)",
    "1",
    "II. Nội dung cần kiểm tra, làm rõ (1)",
    "2",
    "III. Nội dung đề nghị rà soát thêm (1)",
    "3",
  ]);
  expect(text(input([notice]), NEWS)).toContain(
    "không có nội dung phải chỉnh sửa; còn 1 nội dung đề nghị đơn vị rà soát thêm",
  );
});

test("what only the bloc's own office settles is asked of nobody", () => {
  const cap = { ...notice, rule: "cap-excellent" };
  expect(buildSlips(input([cap])).without).toEqual([NEWS, JOURNAL]);
  expect(buildSlips(input([{ ...cap, severity: "warning" }])).asked).toEqual([NEWS]);
});

test("every finding has a cell for the answer, under a key that does not depend on its row or neighbours", () => {
  const keys = (findings: Parameters<typeof smallInput>[0]) =>
    buildSlips(input(findings)).documents[0]!.rows.flatMap(({ cells }) =>
      cells.flatMap(({ style, input: key, content }) => (style === "inputCell" ? [[key, content]] : [])),
    );
  const moved = { ...openFinding, place: { ...openFinding.place, row: 99 } };
  const [[key, content]] = keys([openFinding]) as [[string, null]];
  expect([typeof key, content]).toEqual(["string", null]);
  expect(keys([notice, moved])).toContainEqual([key, null]);
  const graver = { ...moved, severity: "warning" as const };
  const twins = keys([openFinding, graver]).map(([each]) => each);
  expect(new Set(twins).size).toBe(2);
});

describe("points that say the same", () => {
  const second = {
    ...openFinding,
    place: { ...openFinding.place, row: 9 },
    subject: { kind: "person", name: "Lê An" },
  };
  const answerOf = (findings: Parameters<typeof smallInput>[0]) =>
    buildSlips(input(findings))
      .documents[0]!.rows.flatMap(({ cells }) => cells)
      .find(({ style }) => style === "inputCell")!;

  test("are one point with the names and rows of all", () => {
    const words = text(input([openFinding, second as Finding]), NEWS);
    expect(words).toContain(
      "A: 1 | B: ĐK cá nhân, / dòng 8–9 | C: Mai Thành Nam, Lê An | D: Ô ghi sai; phải ghi đúng.",
    );
    expect(words).not.toContain("A: 2 |");
  });

  test("keep the answer that stood beside one of them, and give it back to the last", () => {
    const [one, both] = [answerOf([openFinding]), answerOf([openFinding, second as Finding])];
    expect(both.inputsBefore).toContain(one.input);
    expect(one.inputsBefore).toEqual([both.input]);
  });
});

test("who mended everything after a slip is thanked on it, and asked for nothing", () => {
  const slips = buildSlips(input([openFinding], { existing: [JOURNAL] }));
  expect([slips.documents.map(({ subject }) => subject), slips.asked, slips.without]).toEqual([
    [NEWS, JOURNAL],
    [NEWS],
    [JOURNAL],
  ]);
  const thanks = text(input([openFinding], { existing: [JOURNAL] }), JOURNAL);
  expect(thanks).toContain("trân trọng cảm ơn sự phối hợp của Tạp chí Thanh tra.");
  expect(thanks).toContain("PHIẾU XÁC NHẬN ĐÃ BỔ SUNG, CHỈNH SỬA");
  expect(thanks).not.toMatch(/STT|THỦ TRƯỞNG|chậm nhất/u);
});

test("a workbook of one unit gives that unit's slip only", () => {
  const campaign = smallCampaign({ onlyUnit: JOURNAL });
  const slips = buildSlips({ ...smallInput([openFinding, excellentFinding], campaign), replyBy: null, existing: [] });
  expect([slips.asked, slips.without, slips.elsewhere]).toEqual([[JOURNAL], [], 1]);
});

test("prints across on A4 with the table's header on every page, the decree's margins, and no signature on a page alone", () => {
  const { rows, print, columnWidths } = buildSlips(input([openFinding, excellentFinding, notice])).documents[0]!;
  const [header] = print.titleRows!;
  expect(rows[header - 1]!.cells.every(({ style }) => style === "tableHead")).toBe(true);
  expect(print).toMatchObject({
    orientation: "landscape",
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    pageNumbers: true,
    fitToWidth: true,
  });
  expect(print.area).toEqual({ firstRow: 1, firstColumn: 1, lastRow: rows.length, lastColumn: 7 });
  // 252 mm in points, columns as Excel counts them.
  expect(columnWidths.reduce((sum, width) => sum + (width * 7 + 5) * 0.75, 0)).toBeLessThanOrEqual(
    (252 * 72) / 25.4 + 1,
  );
  const signature = rows.findIndex(({ cells }) => cells.some(({ style }) => style === "signatureTitle"));
  // The last finding, a blank row and the unit's place and date above it.
  expect(rows.slice(signature - 3, -1).every(({ keepWithNext }) => keepWithNext === true)).toBe(true);
  expect(rows[signature - 3]!.cells.map(({ style }) => style)).toContain("inputCell");
});

const NO_HISTORY = "Chưa có thành tích các năm 2019 và 2020";
const asked = (rows: readonly number[], award: "bkBo" | "bkThuTuong" = "bkBo"): SaidFacts => ({
  ...agencyFacts(campaign2021),
  count: rows.length,
  awards: awardFact(awardsOf(campaign2021), award),
  years: ["2019", "2020"],
  rows: { rows },
});
const noHistory = (changes: Partial<Finding> = {}): Finding =>
  aFinding({
    rule: "commendation-pm-history",
    outcome: "cannotTell",
    severity: "notice",
    message: "noHistory",
    unit: null,
    field: null,
    table: "t1",
    place: { sheet: "ĐK đơn vị", row: 6, column: 6 },
    subject: { kind: "table", name: "ĐK đơn vị" },
    facts: asked([7, 8]),
    ...changes,
  });
const cases = (unit: string, facts: SaidFacts, ...subjects: string[]) => ({
  unit,
  message: "noHistory",
  facts,
  subjects,
});

test("records that are missing are asked of each unit that has such rows, in its own count and names, once for several rules", () => {
  const own = [
    cases(NEWS, asked([7], "bkThuTuong"), "Báo Thanh tra"),
    cases(JOURNAL, asked([8], "bkThuTuong"), "Tạp chí Thanh tra"),
  ];
  const person = noHistory({
    rule: "commendation-person-history",
    table: "t2",
    place: { sheet: "ĐK cá nhân", row: 7, column: 7 },
    ofUnits: [cases(JOURNAL, asked([9, 12]), "Vũ Thị A", "Vũ Thị B"), cases("Vụ Lạ", asked([14]), "Ai đó")],
  });
  const from = input([
    noHistory({ ofUnits: own }),
    noHistory({ rule: "commendation-collective-history", ofUnits: [cases(JOURNAL, asked([8]), "Tạp chí Thanh tra")] }),
    person,
  ]);
  const slips = buildSlips(from);
  expect([slips.asked, slips.elsewhere]).toEqual([[NEWS, JOURNAL], 0]);
  const lines = (unit: string) =>
    readable(
      wordDocument(
        slips.documents.find(({ subject }) => subject === unit)!,
        "vi",
      ),
    )
      .split("\n")
      .filter((line) => /A: [I\d]/u.test(line))
      .map((line) =>
        line
          .replace(/^\d+ /u, "")
          .replace(/ \| F: .*/u, "")
          .replace(/; phải ghi thành tích.*/u, ""),
      );
  expect(lines(NEWS)).toEqual([
    "A: I. Tài liệu, số liệu đề nghị bổ sung để có căn cứ xem xét (1)",
    `A: 1 | B: ĐK đơn vị, / dòng 7 | C: Báo Thanh tra | D: ${NO_HISTORY} của 1 trường hợp đề nghị Bằng khen của Thủ tướng Chính phủ (dòng 7)`,
  ]);
  expect(lines(JOURNAL)).toEqual([
    "A: I. Tài liệu, số liệu đề nghị bổ sung để có căn cứ xem xét (2)",
    `A: 1 | B: ĐK đơn vị, / dòng 8 | C: Tạp chí Thanh tra | D: ${NO_HISTORY} của 1 trường hợp đề nghị Bằng khen của Thủ tướng Chính phủ và Bằng khen của Tổng Thanh tra Chính phủ (dòng 8)`,
    `A: 2 | B: ĐK cá nhân, / dòng 9, 12 | C: Vũ Thị A, Vũ Thị B | D: ${NO_HISTORY} của 2 trường hợp đề nghị Bằng khen của Tổng Thanh tra Chính phủ (dòng 9, 12)`,
  ]);
  // Something is asked for: that is more than another look.
  expect(readable(wordDocument(slips.documents[0]!, "vi"))).toContain("có 1 nội dung của Báo Thanh tra cần bổ sung");
});

test("on a slip the unit is asked for the catalogue's words, it has no button to press", () => {
  const spelling = {
    ...notice,
    rule: "spelling",
    message: "variant",
    facts: { texts: ["CSTĐCS"], names: ["Chiến sĩ thi đua cơ sở"] },
  };
  const words = readable(wordDocument(buildSlips(input([spelling])).documents[0]!, "vi"));
  expect(words).toContain("Đề nghị ghi theo tên gọi trong danh mục, hoặc giữ nguyên");
  expect(words).not.toContain("Nhận tên gọi");
});

describe("a fault of many cells in one column", () => {
  const column = aFinding({
    rule: "spelling",
    severity: "notice",
    message: "column",
    place: { sheet: "ĐK cá nhân", row: 7, column: 8 },
    unit: null,
    subject: { kind: "table", name: "ĐK cá nhân" },
    field: "title",
    facts: { text: "LĐTT", name: "Lao động tiên tiến", column: "Danh hiệu", count: 7, cells: "H8:H14" },
    causes: ["LĐTT"],
    ofColumn: {
      header: "Danh hiệu",
      cells: [8, 9, 10, 11, 12, 13, 14].map((row) => ({ row, column: 8, unit: row < 12 ? NEWS : JOURNAL })),
    },
  });

  test("is asked of each unit for its own cells", () => {
    const slips = buildSlips(input([column]));
    expect(slips).toMatchObject({ asked: [NEWS, JOURNAL], elsewhere: 0 });
    const lines = slips.documents.map((document) =>
      readable(wordDocument(document, "vi"))
        .split("\n")
        .find((line) => line.includes("A: 1 |"))
        ?.replace(/^\d+ /u, ""),
    );
    const line = (count: number, cells: string): string =>
      [
        "A: 1 | B: ĐK cá nhân, / cột «Danh hiệu» | C: (nhiều dòng)",
        `D: Cột «Danh hiệu» có ${count} ô ghi «LĐTT», khác tên gọi trong danh mục (${cells}); ` +
          "phải ghi theo tên gọi: Lao động tiên tiến.",
        "F: Đề nghị ghi theo tên gọi trong danh mục ở mọi ô nêu trên, hoặc giữ nguyên nếu là cách viết thống nhất " +
          "của đơn vị.",
      ].join(" | ");
    expect(lines).toEqual([line(4, "H8:H11"), line(3, "H12:H14")]);
  });

  test("asks the other unit nothing", () => {
    const ofNews = { ...column.ofColumn!, cells: column.ofColumn!.cells.slice(0, 4) };
    expect(buildSlips(input([{ ...column, unit: NEWS, ofColumn: ofNews }])).asked).toEqual([NEWS]);
  });

  test("of the meeting's list is each unit's own too", () => {
    const warning = {
      ...column,
      rule: "number-as-text",
      message: "column",
      severity: "warning" as const,
    };
    const bloc = smallInput([warning]);
    const totals = { totalsSheet: buildTotalsSheet(bloc), totalsName: "Tổng hợp số liệu" };
    const meeting = buildMeeting({ nameOf: String, ...bloc, ...totals, form: "report", replyBy: null });
    const text = readable(wordDocument(meeting, "vi"));
    expect(text).toContain("«ĐK cá nhân»: ô H8:H11");
    expect(text).toContain("«ĐK cá nhân»: ô H12:H14");
  });
});

test("a page after the first holds seven findings of three lines and more, the first one three", () => {
  const many = Array.from({ length: 45 }, (_, index) =>
    aFinding({
      ...(index % 2 === 0
        ? { rule: "cstdcs-initiative", message: "missing" }
        : {
            rule: "commendation-person-history",
            message: "notExcellent",
          }),
      // Of the same figures they would be one point.
      facts: { ...agencyFacts(campaign2021), wanted: ["2019", "2020"], excellent: 1, index },
      subject: { kind: "person", name: `Nguyễn Thị Phương Thảo ${index}` },
      unit: NEWS,
      place: { sheet: "ĐK cá nhân", row: 100 + index, column: 10 },
    }),
  );
  const { rows } = wordDocument(buildSlips(input(many)).documents[0]!, "vi");
  const perPage = [0];
  for (const { cells, pageBreakBefore } of rows) {
    if (pageBreakBefore) perPage.push(0);
    if (cells.some(({ style }) => style === "inputCell")) perPage[perPage.length - 1]! += 1;
  }
  expect(perPage[0]).toBeGreaterThanOrEqual(3);
  expect(perPage.slice(1, -2).filter((count) => count < 7)).toEqual([]);
  expect(perPage.length).toBeGreaterThan(5);
});

describe("names of the sheets", () => {
  const named = (...units: readonly (readonly [string, ...string[]])[]) => [
    ...slipNames(units.map(([name, ...aliases]) => ({ name, aliases, pledge: [], departments: null }))).values(),
  ];
  test.each([
    [[["Báo Thanh tra", "BTT"]], ["BTT"]],
    [[["Báo Thanh tra"]], ["Báo Thanh tra"]],
    [[["A", "P/Q: [x]?*\\"]], ["P-Q- -x"]],
    [[["A", "'nháy'"]], ["nháy"]],
    [[["Viện Chiến lược và Khoa học Thanh tra"]], ["Viện Chiến lược và Khoa"]],
    [[["A", "x".repeat(40)]], ["x".repeat(23)]],
    [
      [
        ["A", "btt"],
        ["B", "BTT"],
        ["C", "Btt"],
      ],
      ["btt", "BTT (2)", "Btt (3)"],
    ],
    [[["", "***"]], ["Đơn vị"]],
  ] as const)("%j", (units, expected) => {
    const names = named(...(units as unknown as [string, ...string[]][]));
    expect(names).toEqual(expected);
    for (const name of names) expect(`Phiếu - ${name}`.length).toBeLessThanOrEqual(31);
  });
});
