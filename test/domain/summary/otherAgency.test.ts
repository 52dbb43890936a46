/** A province's registration, from cells to every written text: no name of another agency, its own titles counted. */
import type { BlocAward, Campaign } from "../../../src/domain/campaign/campaign";
import { writtenId } from "../../../src/domain/catalogue/formerIds";
import type { AwardId } from "../../../src/domain/catalogue";
import { readRegistration } from "../../../src/domain/registration/read";
import { catalogue } from "../../../src/domain/rules";
import { runRules } from "../../../src/domain/rules/engine/run";
import { buildPapers, buildResults, buildSlips, buildTotalsSheet, papersOf } from "../../../src/domain/summary";
import { computeTotals } from "../../../src/domain/totals/count";
import { wordDocument, wordFinding } from "../../../src/messages";
import { aCampaign } from "../../support/campaign";
import { sheetOf, workbookOf, type GridCell } from "../../support/grids";
import { readable } from "./readable";

const UNITS = ["Sở Nội vụ", "Sở Tài chính"] as const;
const OWN: readonly BlocAward[] = [
  { code: "coBo", name: "Cờ thi đua của UBND tỉnh", aliases: ["Cờ tỉnh"] },
  { code: "bkBo", name: "Bằng khen của Chủ tịch UBND tỉnh", aliases: [] },
  { code: "CSTT", name: "Chiến sĩ tiên tiến", aliases: [], kind: "title", subjects: ["person"], includes: ["ldtt"] },
  {
    code: "ĐVQT",
    name: "Đơn vị quyết thắng",
    aliases: [],
    kind: "title",
    subjects: ["collective"],
    includes: ["ttldtt"],
  },
];
const campaign: Campaign = aCampaign({
  year: 2025,
  law: "2022",
  bloc: "Khối thi đua các sở tổng hợp tỉnh Lào Cai",
  agency: "UBND tỉnh Lào Cai",
  agencyShort: "UBND tỉnh",
  head: "Chủ tịch UBND tỉnh",
  level: "province",
  awards: OWN,
  chair: UNITS[0],
  units: UNITS.map((name) => ({ name, aliases: [], pledge: ["ttldxs", "coBo", "bkBo"], departments: 2 })),
  movements: [],
  deadline: null,
});

const TITLE_ROWS = (title: string): GridCell[][] => [
  ["KHỐI THI ĐUA CÁC SỞ TỔNG HỢP TỈNH LÀO CAI"],
  [`${title} NĂM 2025`],
  [],
];

const people: readonly (readonly GridCell[])[] = [
  [1, "Nguyễn Thị An", "Chuyên viên", UNITS[0], "HTTNV", "Chiến sĩ tiên tiến", "", "", ""],
  [2, "Trần Văn Bình", "Chuyên viên", UNITS[0], "HTTNV", "CSTT", "Bằng khen của Chủ tịch UBND tỉnh", "", ""],
  [3, "Lê Thị Chi", "Trưởng phòng", UNITS[0], "HTXSNV", "CSTĐ tỉnh", "", "", "LĐTT 2023"],
  [4, "Phạm Văn Dũng", "Phó phòng", UNITS[1], "HTXSNV", "CSTĐTQ", "Bằng khen", "", "CSTĐCS 2023"],
  [5, "Hoàng Thị Em", "Chuyên viên", UNITS[1], "HTTNV", "Cờ tỉnh", "BK Thủ tướng", "", ""],
  [6, "Vũ Văn Giang", "Chuyên viên", UNITS[1], "HTTNV", "Đơn vị quyết thắng", "", "", ""],
  [7, "Đỗ Thị Hà", "Chuyên viên", UNITS[1], "HTTNV", "Người tiên phong", "", "", ""],
];
const collectives: readonly (readonly GridCell[])[] = [
  [1, "Phòng Tổ chức", UNITS[0], 5, "HTXSNV", "Đơn vị quyết thắng", "", "HTTNV 2023"],
  [2, "Phòng Ngân sách", UNITS[1], 5, "HTXSNV", "TTLĐXS", "Bằng khen của Chủ tịch UBND tỉnh", ""],
];
const honours: readonly (readonly GridCell[])[] = [
  [1, UNITS[0], "x", "", "x", "x", "x"],
  [2, UNITS[1], "", "x", "x", "x", ""],
];

const workbook = workbookOf(
  sheetOf("ĐK cá nhân", [
    ...TITLE_ROWS("DANH SÁCH CÁ NHÂN ĐĂNG KÝ DANH HIỆU THI ĐUA"),
    [
      "STT",
      "Họ và tên",
      "Chức vụ",
      "Đơn vị",
      "Xếp loại",
      "Danh hiệu thi đua",
      "Hình thức khen thưởng",
      "Sáng kiến, đề tài",
      "Thành tích các năm trước",
    ],
    ...people,
  ]),
  sheetOf("ĐK tập thể", [
    ...TITLE_ROWS("DANH SÁCH TẬP THỂ ĐĂNG KÝ DANH HIỆU THI ĐUA"),
    [
      "STT",
      "Tên tập thể",
      "Đơn vị",
      "Số người",
      "Xếp loại",
      "Danh hiệu thi đua",
      "Hình thức khen thưởng",
      "Thành tích",
    ],
    ...collectives,
  ]),
  sheetOf("ĐK đơn vị", [
    ...TITLE_ROWS("DANH HIỆU ĐƠN VỊ ĐĂNG KÝ"),
    [
      "STT",
      "Đơn vị",
      "Tập thể lao động xuất sắc",
      "Đơn vị quyết thắng",
      "Cờ thi đua của UBND tỉnh",
      "Bằng khen của Chủ tịch UBND tỉnh",
      "Cờ thi đua của Chính phủ",
    ],
    ...honours,
  ]),
);

const registration = readRegistration(workbook, campaign);
const totals = computeTotals(registration, campaign);
const { findings } = runRules({ registration, campaign, totals });
const input = { registration, campaign, totals, findings, moment: "2025-03-01T08:00:00", comparison: null };
const totalsSheet = buildTotalsSheet(input);
const documents = [
  buildResults(input),
  totalsSheet.document,
  ...buildPapers(
    {
      ...input,
      phase: "dang-ky",
      form: "report",
      replyBy: null,
      shownIn: () => "",
      totalsSheet,
      totalsName: "Tổng hợp số liệu",
    },
    new Set(papersOf("dang-ky")),
    ({ key }) => key,
  ),
  ...buildSlips({ ...input, replyBy: null, existing: [] }).documents,
];
const textOf = (language: "vi" | "en"): string =>
  [
    ...documents.map((document) => readable(wordDocument(document, language))),
    ...findings.map((finding) => JSON.stringify(wordFinding(finding, language))),
  ].join("\n");

const OF_THE_INSPECTORATE = /thanh tra|ttcp|inspect/giu;

const CALLED = {
  vi: ["Cờ thi đua của UBND tỉnh", "Bằng khen của Chủ tịch UBND tỉnh"],
  en: ["Emulation Flag of UBND tỉnh", "Certificate of Merit of Chủ tịch UBND tỉnh"],
} as const;

describe.each(["vi", "en"] as const)("in %s", (language) => {
  const text = textOf(language);

  test("no written text names another agency", () => expect(text.match(OF_THE_INSPECTORATE)).toBeNull());
  test("no place is left open", () => expect(text.match(/\{\w+\}/gu)).toBeNull());
  test.each([...CALLED[language], "Chiến sĩ tiên tiến", "Đơn vị quyết thắng"])("«%s» is written", (name) =>
    expect(text).toContain(name),
  );
  test("the flag has one name, but where the workbook is quoted", () => {
    const other = CALLED[language === "vi" ? "en" : "vi"][0];
    expect(text.replace(/“[^“”]*”|«[^«»]*»/gu, "").includes(other)).toBe(false);
  });
});

test("the rules whose sentences name the agency's awards all have something to say here", () =>
  expect([...new Set(findings.map(({ rule }) => rule))]).toEqual(
    expect.arrayContaining([
      "award-ambiguous",
      "commendation-collective-history",
      "commendation-person-history",
      "commendation-pm-history",
      "cstd-ministry-initiative",
      "cstd-ministry-streak",
      "cstd-national-streak",
      "flag-ministry-chain",
      "flag-quota",
    ]),
  ));

test("and of every other rule neither title nor basis names the Inspectorate", () => {
  const all = catalogue.flatMap(({ basis }) => ("text" in basis ? [basis] : [basis[2022], basis[2026]]));
  const said = all.map((basis) => basis.elsewhere ?? basis).map(({ text }) => `${text.vi} ${text.en}`);
  expect(said.filter((text) => text.match(OF_THE_INSPECTORATE) !== null)).toEqual([]);
  expect(catalogue.filter(({ title }) => `${title.vi} ${title.en}`.match(OF_THE_INSPECTORATE) !== null)).toEqual([]);
});

describe("titles of the bloc's own", () => {
  const ruleAt = (sheet: string, row: number): string[] =>
    findings.flatMap(({ rule, place }) => (place.sheet === sheet && place.row === row ? [rule] : []));
  const counts = (of: Readonly<Partial<Record<AwardId, number>>> | undefined) =>
    Object.fromEntries(Object.entries(of ?? {}).map(([id, count]) => [writtenId(id as AwardId), count]));
  const unit = (name: string) => totals.byUnit.get(name)!;

  test("are known, and asked of those who may have them", () => {
    expect([5, 6].flatMap((row) => ruleAt("ĐK cá nhân", row))).not.toContain("title-unknown");
    expect(ruleAt("ĐK cá nhân", 10)).toContain("title-for-wrong-subject");
    expect(ruleAt("ĐK cá nhân", 11)).toContain("title-unknown");
    expect(ruleAt("ĐK tập thể", 5)).not.toContain("title-unknown");
    expect(ruleAt("ĐK tập thể", 5)).not.toContain("target-department-titles");
  });
  test("count as what they include", () => expect([unit(UNITS[0]).ldtt, unit(UNITS[0]).ttldtt]).toEqual([3, 1]));
  test("are counted beside the commendations, by unit and phòng", () => {
    expect(counts(unit(UNITS[0]).commendations)).toEqual({ CSTT: 2, bkTongTtcp: 1 });
    expect(counts(unit(UNITS[0]).departmentAwards)).toEqual({ ĐVQT: 1 });
  });
  test("stand among a unit's honours", () =>
    expect(unit(UNITS[1]).honours.map(writtenId)).toEqual(["coTtcp", "bkTongTtcp", "ĐVQT"]));
  test("are columns of the totals and counted among what is voted on", () => {
    const [, sheet] = documents.map((document) => readable(wordDocument(document, "vi")));
    expect(sheet!.split("\n").filter((line) => line.includes(": Chiến sĩ tiên tiến"))).toHaveLength(1);
    expect(sheet!.split("\n").filter((line) => line.includes(": Đơn vị quyết thắng"))).toHaveLength(2);
    const report = readable(
      wordDocument(
        documents.find(({ role }) => role === "meeting")!,
        "vi",
      ),
    );
    expect(report).toContain("2 cá nhân đề nghị Chiến sĩ tiên tiến");
    expect(report).toContain("1 tập thể cấp phòng đề nghị Đơn vị quyết thắng");
  });
  test("are blocks of their own in the annexes, with those who register them and nobody else", () => {
    const annex = (role: string): string =>
      readable(
        wordDocument(
          documents.find((each) => each.role === role)!,
          "vi",
        ),
      );
    /** From the block's head to the next one's. */
    const block = (role: string, head: string): string => {
      const blocks = annex(role).split(/\n\d+ A: (?=[A-Z]\. )/u);
      return blocks.find((each) => each.slice(3).startsWith(head))!;
    };
    const people = block("people", "Chiến sĩ tiên tiến (2)");
    expect(people).toMatch(/Sở Nội vụ\n.*1 \| B: Ông \(Bà\) Nguyễn Thị An .*\n.*2 \| B: Ông \(Bà\) Trần Văn Bình /u);
    expect(people).not.toMatch(/Lê Thị Chi|Vũ Văn Giang/u);
    const teams = block("teams", "Đơn vị quyết thắng (1)");
    expect(teams).toMatch(/B: Phòng Tổ chức /u);
    expect(teams).not.toContain("Phòng Ngân sách");
    const units = block("units", "Đơn vị quyết thắng (1)");
    expect(units).toMatch(/B: Sở Tài chính /u);
    expect(units).not.toContain("Sở Nội vụ");
  });
});
