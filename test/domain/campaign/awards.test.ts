/** The award book of a campaign: names as given, as known or as they follow; what is read by them; titles of the bloc's own. */
import { campaign2021 } from "../../../src/domain/campaign";
import { awardIdsOf, awardsOf, type OfAgency } from "../../../src/domain/campaign/awards";
import type { BlocAward } from "../../../src/domain/campaign/campaign";
import { includes, isCommendation, suits, type AwardId, type AwardSubject } from "../../../src/domain/catalogue";
import { presentId, writtenId } from "../../../src/domain/catalogue/formerIds";

const OF_AGENCY = ["cstdBo", "coBo", "bkBo", "knc"] as const;
const names = (agency: OfAgency): string[] => OF_AGENCY.map((id) => awardsOf(agency).name(id).vi);

const PROVINCE: OfAgency = { agency: "UBND tỉnh Lào Cai" };

describe("what the agency's own awards are called", () => {
  test.each<[string, OfAgency, string[]]>([
    [
      "the Inspectorate: as ever",
      campaign2021,
      [
        "Chiến sĩ thi đua ngành Thanh tra",
        "Cờ thi đua của Thanh tra Chính phủ",
        "Bằng khen của Tổng Thanh tra Chính phủ",
        "Kỷ niệm chương «Vì sự nghiệp Thanh tra»",
      ],
    ],
    [
      "a province, by its name alone",
      PROVINCE,
      [
        "Chiến sĩ thi đua cấp tỉnh",
        "Cờ thi đua của UBND tỉnh Lào Cai",
        "Bằng khen của Chủ tịch UBND tỉnh Lào Cai",
        "Kỷ niệm chương",
      ],
    ],
    [
      "a province with a short name",
      { ...PROVINCE, agencyShort: "UBND tỉnh" },
      ["Chiến sĩ thi đua cấp tỉnh", "Cờ thi đua của UBND tỉnh", "Bằng khen của Chủ tịch UBND tỉnh", "Kỷ niệm chương"],
    ],
    [
      "a city, spelled out",
      { agency: "Ủy ban nhân dân thành phố Đà Nẵng" },
      [
        "Chiến sĩ thi đua cấp thành phố",
        "Cờ thi đua của Ủy ban nhân dân thành phố Đà Nẵng",
        "Bằng khen của Chủ tịch Ủy ban nhân dân thành phố Đà Nẵng",
        "Kỷ niệm chương",
      ],
    ],
    [
      "a ministry",
      { agency: "Bộ Xây dựng" },
      [
        "Chiến sĩ thi đua cấp bộ",
        "Cờ thi đua của Bộ Xây dựng",
        "Bằng khen của Bộ trưởng Bộ Xây dựng",
        "Kỷ niệm chương",
      ],
    ],
    [
      "a sector whose head is said",
      { agency: "Kiểm toán Nhà nước", head: "Tổng Kiểm toán Nhà nước", level: "sector" },
      [
        "Chiến sĩ thi đua cấp ngành",
        "Cờ thi đua của Kiểm toán Nhà nước",
        "Bằng khen của Tổng Kiểm toán Nhà nước",
        "Kỷ niệm chương",
      ],
    ],
    [
      "nothing known",
      { agency: "" },
      [
        "Chiến sĩ thi đua bộ, ban, ngành, tỉnh",
        "Cờ thi đua cấp bộ, ban, ngành, tỉnh",
        "Bằng khen cấp bộ, ban, ngành, tỉnh",
        "Kỷ niệm chương",
      ],
    ],
    [
      "as the campaign says, under an id of today or of earlier",
      {
        ...PROVINCE,
        awards: [
          { code: "coBo", name: "Cờ đầu tỉnh", aliases: [] },
          { code: "bkTongTtcp", name: "Bằng khen tỉnh", aliases: [] },
          { code: "knc", name: "Kỷ niệm chương «Vì Lào Cai»", aliases: [] },
        ],
      },
      ["Chiến sĩ thi đua cấp tỉnh", "Cờ đầu tỉnh", "Bằng khen tỉnh", "Kỷ niệm chương «Vì Lào Cai»"],
    ],
  ])("%s", (_, agency, expected) => expect(names(agency)).toEqual(expected));

  test("a name of the campaign's own is said in both languages, a known one in each", () => {
    const given = { ...PROVINCE, awards: [{ code: "coBo", name: "Cờ đầu tỉnh", aliases: [] }] };
    expect(awardsOf(given).name("coBo").en).toBe("Cờ đầu tỉnh");
    expect(awardsOf(campaign2021).name("coBo").en).toBe("Emulation Flag of the Government Inspectorate");
    expect(awardsOf(campaign2021).heading("cstdBo").vi).toBe("Chiến sĩ thi đua ngành");
  });

  test("the book is made once", () => expect(awardsOf(campaign2021)).toBe(awardsOf(campaign2021)));
});

/** «coBo» exactly as it must be, «coBo~» another way to write it, «?a|b» one of these, «» unknown. */
function read(agency: OfAgency, text: string, subject: AwardSubject = "person"): string {
  const reading = awardsOf(agency).read(text, subject);
  if (reading === null) return "";
  if (reading.award === null) return `?${reading.readings.join("|")}`;
  return writtenId(reading.award) + (reading.spelling === "exact" ? "" : "~");
}

describe("what is read by these names", () => {
  const given: OfAgency = {
    ...PROVINCE,
    awards: [
      { code: "coBo", name: "Cờ đầu tỉnh", aliases: ["CĐT", "Cờ xuất sắc"] },
      { code: "bkBo", name: "Bằng khen tỉnh", aliases: ["Bằng khen"] },
      { code: "cstdtq", name: "", aliases: ["CSTĐ cả nước", "CĐ"] },
      { code: "hcldBa", name: "", aliases: ["CĐ"] },
    ],
  };
  test.each<[string, OfAgency, string, string]>([
    ["its full name", PROVINCE, "Cờ thi đua của UBND tỉnh Lào Cai", "coTtcp"],
    ["spelled out", PROVINCE, "Cờ thi đua của Ủy ban nhân dân tỉnh Lào Cai", "coTtcp"],
    ["without the place", PROVINCE, "Bằng khen của Chủ tịch UBND tỉnh", "bkTongTtcp"],
    ["the law's name", PROVINCE, "Chiến sĩ thi đua bộ, ban, ngành, tỉnh", "cstdNganh"],
    ["with the place", PROVINCE, "CSTĐ tỉnh Lào Cai", "cstdNganh"],
    ["a ministry's head", { agency: "Bộ Xây dựng" }, "BK Bộ trưởng Bộ Xây dựng", "bkTongTtcp~"],
    ["the name of the campaign's own", given, "Cờ đầu tỉnh", "coTtcp"],
    ["an alias", given, "CĐT", "coTtcp~"],
    ["an alias of several words", given, "cờ Xuất sắc", "coTtcp~"],
    ["a wording of several awards that the bloc uses for one", given, "Bằng khen", "bkTongTtcp~"],
    ["an alias that the bloc gave to two", given, "CĐ", "?cstdtq|hcldBa"],
    ["a name that is as before besides", given, "CSTĐ cả nước", "cstdtq~"],
    ["the Inspectorate's title elsewhere", PROVINCE, "CSTĐ ngành TT", ""],
    ["the Inspectorate's head elsewhere", PROVINCE, "BK Tổng Thanh tra", ""],
    ["TTCP in the Inspectorate", campaign2021, "Bằng khen TTCP", "?bkBo|bkThuTuong"],
    ["TTCP where it is only the Prime Minister", PROVINCE, "Bằng khen TTCP", "bkThuTuong~"],
    ["a flag of TTCP in the Inspectorate", campaign2021, "Cờ TTCP", "?coBo|coChinhPhu"],
    ["a flag of TTCP elsewhere", PROVINCE, "Cờ TTCP", "coChinhPhu~"],
    ["CSTĐT in a province", PROVINCE, "CSTĐT", "?cstdBo|cstdtq"],
    ["CSTĐT where nothing is known of the level", { agency: "" }, "CSTĐT", "?cstdBo|cstdtq"],
    ["CSTĐT in a sector", campaign2021, "CSTĐT", "cstdtq~"],
    ["CSTĐT in a ministry", { agency: "Bộ Xây dựng" }, "CSTĐT", "cstdtq~"],
    ["a Bằng khen of no agency", PROVINCE, "Bằng khen", "?bkBo|bkThuTuong"],
  ])("%s", (_, agency, text, expected) => expect(read(agency, text)).toBe(expected));

  test("a mistyped name means the campaign's", () =>
    expect(awardsOf(given).nearest("Cờ đầu tỉmh", "unit")).toBe("coBo"));
});

describe("titles of the bloc's own", () => {
  const CSTT: BlocAward = {
    code: "CSTT",
    name: "Chiến sĩ tiên tiến",
    aliases: ["CS tiên tiến"],
    kind: "title",
    subjects: ["person"],
    includes: ["ldtt"],
  };
  const DVQT: BlocAward = {
    code: "ĐVQT",
    name: "Đơn vị quyết thắng",
    aliases: [],
    kind: "title",
    subjects: ["collective"],
    includes: ["ĐVTT"],
  };
  const DVTT: BlocAward = { ...DVQT, code: "ĐVTT", name: "Đơn vị tiên tiến", includes: ["ttldxs"] };
  const bloc: OfAgency = { ...PROVINCE, awards: [CSTT, DVQT, DVTT] };
  const idOf = (text: string, subject: AwardSubject): AwardId => awardsOf(bloc).read(text, subject)!.award!;

  test.each<[string, AwardSubject, string]>([
    ["Chiến sĩ tiên tiến", "person", "CSTT"],
    ["chiến sỹ tiên tiến", "person", "CSTT~"],
    ["CSTT", "person", "CSTT~"],
    ["CS tiên tiến", "person", "CSTT~"],
    ["ĐVQT", "unit", "ĐVQT~"],
    ["Đơn vị tiên tiến", "unit", "ĐVTT"],
  ])("«%s» of a %s is %s", (text, subject, expected) => expect(read(bloc, text, subject)).toBe(expected));

  test("beside others in one cell", () =>
    expect(
      awardsOf(bloc)
        .find("CSTT, Giấy khen", "person")
        .map(({ award }) => award && writtenId(award)),
    ).toEqual(["CSTT", "giayKhen"]));

  test("elsewhere they are unknown", () => expect(read(PROVINCE, "Chiến sĩ tiên tiến")).toBe(""));

  test("whom they may go to, and what they include, is said by the id alone", () => {
    const [person, unit] = [idOf("CSTT", "person"), idOf("ĐVQT", "unit")];
    expect([suits(person, "person"), suits(person, "collective"), suits(person, "unit")]).toEqual([true, false, false]);
    expect([suits(unit, "person"), suits(unit, "collective"), suits(unit, "unit")]).toEqual([false, true, true]);
    expect([includes(person, "ldtt"), includes(person, "cstdcs")]).toEqual([true, false]);
    // Through the other title of the bloc's own, and through what the law's title includes.
    expect([idOf("ĐVTT", "unit"), "ttldxs" as const, "ttldtt" as const].map((other) => includes(unit, other))).toEqual([
      true,
      true,
      true,
    ]);
    expect(isCommendation(person)).toBe(false);
  });

  test("titles that include each other are no endless circle", () => {
    const circle = [
      { ...DVQT, includes: ["ĐVTT"] },
      { ...DVTT, includes: ["ĐVQT"] },
    ];
    expect(awardIdsOf({ ...PROVINCE, awards: circle })).toHaveLength(17);
  });

  test("a form of commendation, for anybody where nobody is named", () => {
    const own: OfAgency = {
      ...PROVINCE,
      awards: [{ code: "Thư khen", name: "Thư khen của Giám đốc", aliases: [], kind: "commendation" }],
    };
    const id = awardsOf(own).read("Thư khen của Giám đốc", "unit")!.award!;
    expect([isCommendation(id), suits(id, "person"), suits(id, "unit")]).toEqual([true, true, true]);
  });

  test("one that was decided on in an earlier state of the campaign has its code's name now", () => {
    const before = idOf("CSTT", "person");
    const now = { ...PROVINCE, awards: [{ ...CSTT, name: "Chiến sĩ tiên tiến toàn tỉnh", includes: [] }] };
    expect(awardsOf(now).name(before).vi).toBe("Chiến sĩ tiên tiến toàn tỉnh");
    expect(awardsOf(now).present(before)).toBe(awardsOf(now).read("CSTT", "person")!.award);
    expect(awardsOf(PROVINCE).name(before).vi).toBe("CSTT");
  });
});

test("ids of earlier are read as today's, and written where they are a contract", () => {
  expect(["cstdNganh", "coTtcp", "bkTongTtcp", "ldtt", "?"].map(presentId)).toEqual([
    "cstdBo",
    "coBo",
    "bkBo",
    "ldtt",
    "?",
  ]);
  expect((["cstdBo", "coBo", "bkBo", "ldtt"] as const).map(writtenId)).toEqual([
    "cstdNganh",
    "coTtcp",
    "bkTongTtcp",
    "ldtt",
  ]);
});
