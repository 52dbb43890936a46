import { buildPapers, buildSlips, buildTotalsSheet } from "../../../src/domain/summary";
import type { SummaryInput } from "../../../src/domain/summary";
import { campaign2021 } from "../../../src/domain/campaign";
import { awardsOf } from "../../../src/domain/campaign/awards";
import type { Finding, SaidFacts } from "../../../src/domain/rules/rule";
import { ruleById } from "../../../src/domain/rules";
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
import { evaluated, readable } from "./readable";

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

test.each([
  ["with a last day", "2021-04-05", "gửi về …… (Khối trưởng) chậm nhất ngày 05/04/2021"],
  ["without one", null, "gửi về …… (Khối trưởng) chậm nhất ngày ……"],
] as const)("where nobody is named as the chair there is room for the name: %s", (_, replyBy, wanted) => {
  const slip = input([openFinding], { campaign: smallCampaign({ chair: "" }), replyBy });
  expect(text(slip, NEWS).replace(/\s+/gu, " ")).toContain(wanted);
});

test("a slip reads as an official letter with an annex: head, to whom, what about, by when, signature; points, confirmation", () => {
  const lines = text(input([openFinding]), NEWS).split("\n");
  for (const wanted of [
    "A: THANH TRA CHÍNH PHỦ | F: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "A: Số: ……/KTĐ | F: …………, ngày …… tháng …… năm 2021",
    "A: V/v bổ sung, chỉnh sửa đăng ký thi đua, khen thưởng năm 2021",
    `A: Kính gửi: ${NEWS}`,
    "(tính đến ngày 30/03/2021), Khối thi đua các đơn vị sự nghiệp đề nghị Báo Thanh tra bổ sung, chỉnh sửa hoặc làm rõ 1 nội dung",
    "chậm nhất ngày 05/04/2021 để tổng hợp./.",
    "A: Nơi nhận: | F: KHỐI TRƯỞNG",
    "A: - Như trên; / - Lưu: VT, hồ sơ Khối thi đua.",
    "A: Phụ lục",
    "A: STT | B: Vị trí, đối tượng | D: Nội dung, đề nghị | H: Trả lời của đơn vị",
    "A: 1 | B: Mai Thành Nam (ĐK cá nhân, dòng 8) | D: Ô ghi sai; phải ghi đúng. Đề nghị ghi lại. (Căn cứ: Quy ước thử)",
    "F: XÁC NHẬN CỦA THỦ TRƯỞNG ĐƠN VỊ",
  ])
    expect(lines.some((line) => line.includes(wanted)) || wanted).toBe(true);
  expect(text(input([openFinding], { replyBy: null }), NEWS)).toContain("chậm nhất ngày …… tháng …… năm 2021");
  expect(text(input([openFinding]), NEWS, "en")).toContain("Re: additions and corrections to the registration of 2021");
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
  expect(text(input([notice]), NEWS)).toContain("không có nội dung phải chỉnh sửa; còn 1 nội dung nêu tại Phụ lục");
});

test("the line under the title of the chair's own list lies in the middle of the page", () => {
  const chairs = input([openFinding], { campaign: smallCampaign({ chair: NEWS }) });
  const { rows, columnWidths } = wordDocument(buildSlips(chairs).documents[0]!, "vi", smallRules);
  const spans = rows.slice(0, 3).map(({ cells }) => cells.map(({ column, columns }) => [column, columns]));
  expect(spans).toEqual([1, 2, 3].map(() => [[1, columnWidths.length]]));
  expect(rows[2]!.cells[0]!.style).toBe("ruleOfText");
});

test("a unit of which the workbook has no row finds its point at a sheet, not at the row of the head", () => {
  const from = input([]);
  const table = from.registration.tables.find(({ kind }) => kind === "people")!;
  const silent = aFinding({
    rule: "unit-missing",
    message: "missing",
    place: { sheet: table.sheet, row: table.headerRows[0]!, column: 1 },
    table: table.id,
    field: null,
    subject: { kind: "unit", name: NEWS },
    facts: { unit: NEWS },
  });
  const point = (finding: typeof silent): string => {
    const { documents } = buildSlips({ ...from, findings: [finding] });
    return readable(wordDocument(documents[0]!, "vi"));
  };
  expect(point(silent)).toContain(`| B: ${NEWS} (${table.sheet}) |`);
  expect(point({ ...silent, field: "unit", place: { ...silent.place, row: table.firstRow } })).toContain(
    `(${table.sheet}, dòng ${table.firstRow}`,
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
    expect(words).toContain("A: 1 | B: Mai Thành Nam, Lê An (ĐK cá nhân, dòng 8–9) | D: Ô ghi sai; phải ghi đúng.");
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
  expect(thanks).toContain("V/v đăng ký thi đua, khen thưởng năm 2021 đã bổ sung, chỉnh sửa");
  expect(thanks).not.toMatch(/STT|THỦ TRƯỞNG|Phụ lục|chậm nhất/u);
});

test("a workbook of one unit gives that unit's slip only", () => {
  const campaign = smallCampaign({ onlyUnit: JOURNAL });
  const slips = buildSlips({ ...smallInput([openFinding, excellentFinding], campaign), replyBy: null, existing: [] });
  expect([slips.asked, slips.without, slips.elsewhere]).toEqual([[JOURNAL], [], 1]);
});

test("prints upright on A4 with the table's header on every page, the decree's margins, and no signature on a page alone", () => {
  const { rows, print, columnWidths } = buildSlips(input([openFinding, excellentFinding, notice])).documents[0]!;
  const [header] = print.titleRows!;
  expect(rows[header - 1]!.cells.every(({ style }) => style === "smallHead")).toBe(true);
  expect(print).toMatchObject({
    orientation: "portrait",
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    pageNumbers: true,
    fitToWidth: true,
  });
  expect(print.area).toEqual({ firstRow: 1, firstColumn: 1, lastRow: rows.length, lastColumn: 9 });
  // 165 mm in points, columns as Excel counts them.
  expect(columnWidths.reduce((sum, width) => sum + (width * 7 + 5) * 0.75, 0)).toBeLessThanOrEqual((165 * 72) / 25.4);
  const confirmed = rows.length - 2;
  expect(rows[confirmed]!.cells.map(({ style }) => style)).toEqual(["signatureTitle"]);
  // The last finding, a blank row and the unit's place and date above it.
  expect(rows.slice(confirmed - 3, -1).every(({ keepWithNext }) => keepWithNext === true)).toBe(true);
  expect(rows[confirmed - 3]!.cells.map(({ style }) => style)).toContain("inputCell");
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
      .map((line) => line.replace(/^\d+ /u, "").replace(/; phải ghi thành tích.*/u, ""));
  expect(lines(NEWS)).toEqual([
    "A: I. Tài liệu, số liệu đề nghị bổ sung để có căn cứ xem xét (1)",
    `A: 1 | B: Báo Thanh tra (ĐK đơn vị, dòng 7) | D: ${NO_HISTORY} của 1 trường hợp đề nghị Bằng khen của Thủ tướng Chính phủ (dòng 7)`,
  ]);
  expect(lines(JOURNAL)).toEqual([
    "A: I. Tài liệu, số liệu đề nghị bổ sung để có căn cứ xem xét (2)",
    `A: 1 | B: Tạp chí Thanh tra (ĐK đơn vị, dòng 8) | D: ${NO_HISTORY} của 1 trường hợp đề nghị Bằng khen của Thủ tướng Chính phủ và Bằng khen của Tổng Thanh tra Chính phủ (dòng 8)`,
    `A: 2 | B: Vũ Thị A, Vũ Thị B (ĐK cá nhân, dòng 9, 12) | D: ${NO_HISTORY} của 2 trường hợp đề nghị Bằng khen của Tổng Thanh tra Chính phủ (dòng 9, 12)`,
  ]);
  const english = readable(wordDocument(slips.documents[0]!, "en"));
  expect(english).toMatch(/\(ĐK đơn vị, row 7\) .*\(cases: 1; rows: 7\)/u);
  // Something is asked for: that is more than another look.
  expect(readable(wordDocument(slips.documents[0]!, "vi"))).toContain(
    "đề nghị Báo Thanh tra bổ sung, chỉnh sửa hoặc làm rõ 1 nội dung",
  );
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
    const line = (count: number, rows: string): string =>
      [
        "A: 1 | B: ĐK cá nhân, cột “Danh hiệu”",
        `D: Cột “Danh hiệu” có ${count} ô ghi “LĐTT”, khác tên gọi trong danh mục (dòng ${rows}); ` +
          "phải ghi theo tên gọi: Lao động tiên tiến. " +
          "Đề nghị ghi theo tên gọi trong danh mục ở mọi ô nêu trên, hoặc giữ nguyên nếu là cách viết thống nhất " +
          "của đơn vị. (Căn cứ: Quy ước thử)",
      ].join(" | ");
    expect(lines).toEqual([line(4, "8–11"), line(3, "12–14")]);
  });

  test("asks the other unit nothing", () => {
    const ofNews = { ...column.ofColumn!, cells: column.ofColumn!.cells.slice(0, 4) };
    expect(buildSlips(input([{ ...column, unit: NEWS, ofColumn: ofNews }])).asked).toEqual([NEWS]);
  });

  test("of «Phụ lục IV» is each unit's own too", () => {
    const warning = {
      ...column,
      rule: "number-as-text",
      message: "column",
      severity: "warning" as const,
    };
    const text = annexOf(smallInput([warning]));
    expect(text).toContain("“ĐK cá nhân”: ô H8:H11");
    expect(text).toContain("“ĐK cá nhân”: ô H12:H14");
  });
});

test("a page of the annex holds eight findings of four lines and more, its first one six", () => {
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
  expect(perPage[0]).toBe(0);
  expect(perPage[1]).toBeGreaterThanOrEqual(6);
  expect(perPage.slice(2, -2).filter((count) => count < 8)).toEqual([]);
  expect(perPage.length).toBeGreaterThan(5);
});

test("six points with the words of real rules, and the unit's confirmation, take one page after the letter", () => {
  const facts = { ...agencyFacts(campaign2021), wanted: ["2019", "2020"], excellent: 1 };
  const six = Array.from({ length: 6 }, (_, index) =>
    aFinding({
      ...(index % 2 === 0
        ? { rule: "cstdcs-initiative", message: "missing", severity: "error" as const }
        : { rule: "commendation-person-history", message: "notExcellent", severity: "warning" as const }),
      facts: { ...facts, index },
      subject: { kind: "person", name: `Nguyễn Thị Phương Thảo ${index}` },
      unit: NEWS,
      place: { sheet: "ĐK cá nhân", row: 100 + index, column: 10 },
    }),
  );
  const { rows } = wordDocument(buildSlips(input(six)).documents[0]!, "vi");
  expect(rows.filter(({ pageBreakBefore }) => pageBreakBefore)).toHaveLength(1);
});

test("the annex says the number and date that were typed into the letter's head", () => {
  const document = wordDocument(buildSlips(input([openFinding])).documents[0]!, "vi", smallRules);
  const typed = { number: "Số: 05/KTĐ", placeDate: "Hà Nội, ngày 05 tháng 4 năm 2021" };
  const shown = (values: Partial<typeof typed>): string | undefined =>
    [
      ...evaluated([
        {
          ...document,
          rows: document.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell) => ({
              ...cell,
              content:
                cell.input !== null && cell.input in values ? { text: values[cell.input as "number"]! } : cell.content,
            })),
          })),
        },
      ]).values(),
    ][0];
  expect(shown(typed)).toBe(
    "(Kèm theo Công văn số 05/KTĐ ngày 05 tháng 4 năm 2021 của Khối thi đua các đơn vị sự nghiệp)",
  );
  expect(shown({})).toBe(
    "(Kèm theo Công văn số ……/KTĐ ngày …… tháng …… năm 2021 của Khối thi đua các đơn vị sự nghiệp)",
  );
});

describe("the chair's own unit", () => {
  const chairs = (findings: Parameters<typeof smallInput>[0], changes: Partial<SlipInput> = {}): SlipInput => ({
    ...input(findings, changes),
    campaign: smallCampaign({ chair: NEWS }),
  });

  test("gets a working list instead of a letter to itself, the same points under the same keys", () => {
    const words = text(chairs([openFinding]), NEWS);
    expect(words).toContain("A: DANH SÁCH NỘI DUNG CẦN RÀ SOÁT");
    expect(words).toContain("A: 1 | B: Mai Thành Nam (ĐK cá nhân, dòng 8) | D: Ô ghi sai; phải ghi đúng.");
    expect(words).not.toMatch(/Kính gửi|CỘNG HÒA|Phụ lục|Nơi nhận|THỦ TRƯỞNG|KHỐI TRƯỞNG/u);
    const keys = (from: SlipInput) =>
      buildSlips(from).documents[0]!.rows.flatMap(({ cells }) =>
        cells.flatMap(({ style, input: key }) => (style === "inputCell" ? [key] : [])),
      );
    expect(keys(chairs([openFinding]))).toEqual(keys(input([openFinding])));
  });

  test("is told when nothing is left", () =>
    expect(text(chairs([], { existing: [NEWS] }), NEWS)).toContain("đã được bổ sung, chỉnh sửa đầy đủ."));
});

/** «Phụ lục IV» in words. */
function annexOf(bloc: SummaryInput, rules = ruleById): string {
  const totals = { totalsSheet: buildTotalsSheet(bloc), totalsName: "Tổng hợp số liệu" };
  const [annex] = buildPapers(
    { ...bloc, ...totals, phase: "dang-ky", form: "report", replyBy: null, shownIn: () => "" },
    new Set(["remarks"]),
    ({ key }) => key,
  );
  return readable(wordDocument(annex!, "vi", rules));
}

test("a name in an old encoding stands on paper as it reads", () => {
  const from = input([{ ...openFinding, subject: { kind: "person", name: "Bïi Hång Mai" } } as Finding]);
  const cell = { text: "Bïi Hång Mai" };
  const legacy = [{ cell, unicode: "Bùi Hồng Mai" }] as unknown as SlipInput["registration"]["legacy"];
  const read = { ...from, registration: { ...from.registration, legacy } };
  const words = [text(read, NEWS), annexOf(read, smallRules)];
  expect(words[0]).toContain("B: Bùi Hồng Mai (");
  expect(words[1]).toContain("“ĐK cá nhân”: Bùi Hồng Mai (dòng 8)");
  for (const paper of words) expect(paper).not.toContain("Bïi");
});

test("who stands for what was not verified says so", () => {
  const basis = { text: { vi: "Thông lệ", en: "Practice" }, confidence: "U" } as const;
  expect(text(input([{ ...openFinding, basis }]), NEWS)).toContain("(Căn cứ: Thông lệ; chưa kiểm chứng)");
});

test("on papers quotation marks and shares are set as agencies write them, texts of cells stay", () => {
  const words = text(input([aFinding({ message: "quoted", facts: { text: "98,7 % «khá»" }, unit: NEWS })]), NEWS);
  expect(words).not.toMatch(/[«»]|\d %/u);
  expect(words).toContain("Ô ghi “98,7% “khá””");
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
