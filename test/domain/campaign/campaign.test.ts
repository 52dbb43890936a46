import {
  campaign2021,
  campaignJson,
  findMovement,
  findUnit,
  nearestUnit,
  parseCampaign,
  unitOfSheetName,
  unitsIn,
} from "../../../src/domain/campaign";

describe("units", () => {
  test.each([
    ["TRUNG TÂM THÔNG TIN", "Trung tâm Thông tin"],
    ["TT Thông tin", "Trung tâm Thông tin"],
    ["tttt", "Trung tâm Thông tin"],
    ["Trung tâm Thông tin (TTTT)", "Trung tâm Thông tin"],
    ["Viện Chiến lược và Khoa học thanh tra", "Viện Chiến lược và Khoa học Thanh tra"],
    ["Viện Chiến lược & Khoa học Thanh tra", "Viện Chiến lược và Khoa học Thanh tra"],
    ["VCL và KHTT", "Viện Chiến lược và Khoa học Thanh tra"],
    ["Trường CBTT", "Trường Cán bộ Thanh tra"],
    ["Bao Thanh tra", "Báo Thanh tra"],
    ["TRUONG CAN BO THANH TRA (TCBTT)", "Trường Cán bộ Thanh tra"],
    ["Ta\u0323p chi\u0301 Thanh tra", "Tạp chí Thanh tra"],
  ])("«%s» is %s", (text, unit) => expect(findUnit(campaign2021, text)).toBe(unit));
  test.each(["", "Vụ Pháp chế", "Trung tâm Thông tn", "Thanh tra Chính phủ", "Bao Thanh trà"])("«%s» is none", (text) =>
    expect(findUnit(campaign2021, text)).toBeNull(),
  );
  test.each([
    ["Trung tâm Thông tn", "Trung tâm Thông tin"],
    ["Bao Thanh tra", "Báo Thanh tra"],
    ["Vụ Pháp chế", null],
  ])("nearest to «%s»: %s", (text, unit) => expect(nearestUnit(campaign2021, text)).toBe(unit));
  test.each([
    ["ĐK TTTT", "Trung tâm Thông tin"],
    ["5. VCL&KHTT", "Viện Chiến lược và Khoa học Thanh tra"],
    ["Viện Chiến lược và Khoa học Tha", "Viện Chiến lược và Khoa học Thanh tra"],
    ["ĐK cá nhân", null],
    ["BTT_2021", "Báo Thanh tra"],
  ])("sheet «%s»: %s", (name, unit) => expect(unitOfSheetName(campaign2021, name)).toBe(unit));
  test("in a title", () =>
    expect(unitsIn(campaign2021, "BẢN ĐĂNG KÝ THI ĐUA CỦA BÁO THANH TRA NĂM 2021")).toEqual(["Báo Thanh tra"]));
});

test.each([
  ["Cả nước chung sức xây dựng nông thôn mới giai đoạn 2016-2020", 0],
  ["Phong trào: Doanh nghiệp Việt Nam hội nhập và phát triển", 1],
  ["Vì người nghèo", 2],
  ["Cán bộ, công chức, viên chức thi đua thực hiện văn hoá công sở", 3],
  ["Xóa nhà tạm", null],
])("movement «%s»: %s", (text, index) => expect(findMovement(campaign2021, text)).toBe(index));

const own = (code: string, name: string) => ({ code, name, kind: "title" });

const parsed = (json: unknown) => {
  const file = parseCampaign(json);
  if (file.problems !== undefined) throw new Error(JSON.stringify(file.problems));
  return file;
};

describe("a campaign file", () => {
  test("an empty object sets nothing, and leaves to the workbook what it can say", () => {
    const { campaign, leftOut } = parsed({});
    expect(leftOut).toEqual(["year", "units", "awards", "movements"]);
    expect(campaign).toMatchObject({
      bloc: "",
      agency: "",
      chair: "",
      theme: "",
      deadline: null,
      units: [],
      movements: [],
      targets: { goodOrBetter: null, excellent: null, departments: null, unitPlans: null },
      caps: { cstdcsOfLdtt: null, ministryFlags: null, governmentFlags: null },
      law: "2022",
      lawFrom: "none",
    });
  });
  test.each([
    [{ movements: [] }, false],
    [{ movements: ["Thi đua học tập suốt đời"] }, false],
    [{ start: "khoi-2021" }, false],
    [{ start: "trong" }, true],
  ])("whether %j leaves the movements to the workbook: %s", (json, isLeft) =>
    expect(parsed(json).leftOut.includes("movements")).toBe(isLeft),
  );
  test("what is given is set, the law follows, and nothing comes from the built-in campaign", () => {
    const { campaign, leftOut } = parsed({
      year: 2024,
      units: [{ name: "Trung tâm Thông tin", aliases: ["TTTT"], pledge: ["TTLĐXS", "coTtcp", "bkBo"] }],
      targets: { excellent: 0.2 },
    });
    expect(leftOut).toEqual(["awards", "movements"]);
    expect(campaign).toMatchObject({
      year: 2024,
      law: "2022",
      deadline: null,
      targets: { excellent: 0.2, goodOrBetter: null, unitPlans: null },
    });
    expect(campaign.units).toEqual([
      { name: "Trung tâm Thông tin", aliases: ["TTTT"], pledge: ["ttldxs", "coBo", "bkBo"], departments: null },
    ]);
  });
  test.each([
    [{ year: 2021 }, 0.15],
    [{ year: 2024 }, null],
    [{ year: 2024, law: "2003" }, 0.15],
    [{ year: 2024, caps: { cstdcsOfLdtt: 0.2 } }, 0.2],
    [{ year: 2021, caps: { cstdcsOfLdtt: null } }, null],
  ])("the share of CSTĐCS of the law that applies: %j", (json, share) =>
    expect(parseCampaign(json).campaign!.caps.cstdcsOfLdtt).toBe(share),
  );
  test.each([
    ["UBND tỉnh Lào Cai", { agencyShort: "UBND tỉnh", head: "Chủ tịch UBND tỉnh", level: "province" }],
    ["Ủy ban nhân dân thành phố Hải Phòng", { head: "Chủ tịch Ủy ban nhân dân thành phố", level: "province" }],
    ["UBND huyện Bát Xát", { agencyShort: "UBND huyện", head: "Chủ tịch UBND huyện", level: "other" }],
    ["Bộ Nội vụ", { head: "Bộ trưởng Bộ Nội vụ", level: "ministry" }],
    ["Thanh tra Chính phủ", { head: "Tổng Thanh tra Chính phủ", level: "sector" }],
    ["Sở Nội vụ", { head: "Giám đốc Sở Nội vụ", level: "other" }],
    ["Tổng cục Thuế", { head: "Tổng cục trưởng Tổng cục Thuế", level: "other" }],
    ["Hội Chữ thập đỏ", {}],
  ])("head and level follow from the agency: «%s»", (agency, facts) => {
    const { agencyShort, head, level } = parsed({ agency }).campaign;
    expect({ agencyShort, head, level }).toMatchObject(facts);
    expect(parsed({ agency, head: "Chủ tịch", level: "other" }).campaign).toMatchObject({
      head: "Chủ tịch",
      level: "other",
    });
  });
  test("names of awards, the council and parameters are read", () => {
    const json = {
      year: 2025,
      awards: [
        { code: "coBo", name: "Cờ thi đua của UBND tỉnh", aliases: ["Cờ tỉnh"] },
        { code: "giaoVienGioi", name: "Giáo viên giỏi", kind: "title", subjects: ["person"], includes: ["ldtt"] },
      ],
      units: [{ name: "Sở Y tế", pledge: ["Cờ tỉnh"] }],
      council: { members: 15, quorum: 0.7, countedOn: "present" },
      parameters: { "short-service": { months: 9 } },
    };
    expect(parsed(json).campaign).toMatchObject({
      awards: [json.awards[0]!, { ...json.awards[1]!, aliases: [] }],
      units: [{ pledge: ["coBo"] }],
      council: { members: 15, quorum: 0.7, cstdcsVotes: null, countedOn: "present" },
      parameters: json.parameters,
    });
  });
  test.each([
    [{ year: 2025, bloc: "Khối 1", agency: "UBND tỉnh Lào Cai", units: [{ name: "Sở Y tế", departments: 3 }] }],
    [{ year: 2026, dossierDate: "2026-11-30", awards: [{ code: "knc", name: "Kỷ niệm chương" }], chair: "Sở Y tế" }],
    [{ start: "khoi-2026" }],
    [{ start: "khoi-2021", onlyUnit: "Báo Thanh tra" }],
  ])("a campaign written as a file reads back as the same: %j", (json) => {
    const { campaign } = parsed(json);
    expect(parsed(JSON.parse(JSON.stringify(campaignJson(campaign)))).campaign).toMatchObject(campaign);
  });
  test.each([
    [[], "", "notAnObject"],
    [{ year: "2021" }, "year", "notNumber"],
    [{ targets: { excellent: 300 } }, "targets.excellent", "outOfRange"],
    [{ law: "1999" }, "law", "notOneOf"],
    [{ units: [] }, "units", "empty"],
    [{ units: [{ name: "A", pledge: ["Giải nhất"] }] }, "units[0].pledge[0]", "unknownAward"],
    [{ deadline: "25/03/2021" }, "deadline", "notADate"],
    [{ unit: [] }, "unit", "unknownKey"],
    [{ units: [{ name: "A" }], onlyUnit: "Vụ Pháp chế" }, "onlyUnit", "unknownUnit"],
    [{ level: "xã" }, "level", "notOneOf"],
    [{ awards: [{ code: "khac", name: "Khác" }] }, "awards[0].kind", "empty"],
    [{ awards: [{ code: "knc" }] }, "awards[0].name", "empty"],
    [{ council: { quorum: 67 } }, "council.quorum", "outOfRange"],
    [{ parameters: { "short-service": { months: [6] } } }, "parameters.short-service.months", "notNumber"],
    [{ parameters: [] }, "parameters", "notAnObject"],
    [{ units: [{ name: "A" }, { name: "a" }] }, "units[1]", "duplicate"],
    [{ titlesImplyLower: "có" }, "titlesImplyLower", "notBoolean"],
  ])("%j is refused at «%s»: %s", (json, path, code) =>
    expect(parseCampaign(json).problems).toContainEqual(expect.objectContaining({ path, code })),
  );

  test.each([
    [{ year: 2023 }, { law: "2003", lawFrom: "year" }],
    [{ year: 2026 }, { law: "2022", lawFrom: "year", caps: { governmentFlags: null } }],
    [
      { start: "khoi-2021", year: 2026 },
      { law: "2022", deadline: "2026-03-25", caps: { governmentFlags: 1 } },
    ],
    [
      { year: 2023, dossierDate: "2024-01-05" },
      { law: "2022", lawFrom: "date", dossierDate: "2024-01-05" },
    ],
    [
      { year: 2026, dossierDate: "2026-11-30" },
      { law: "2026", lawFrom: "date", caps: { governmentFlags: null, cstdcsOfLdtt: null } },
    ],
    [
      { law: "2026", caps: { governmentFlags: 2 } },
      { law: "2026", caps: { governmentFlags: 2 } },
    ],
    [
      { start: "khoi-2021", dossierDate: null, deadline: null },
      { law: "2003", deadline: null },
    ],
    [{ staff: "civilServants" }, { staff: "civilServants" }],
    [{ caps: { excellentBase: "goodOrBetter" } }, { caps: { excellentBase: "goodOrBetter" } }],
    [
      { caps: { excellentBase: null, excellentException: null } },
      { caps: { excellentBase: null, excellentException: null } },
    ],
    [
      { caps: { excellentException: 0.25, ministryFlags: null } },
      { caps: { excellentException: 0.25, ministryFlags: null } },
    ],
    [
      { targets: { goodOrBetter: null, excellent: null, departments: null, unitPlans: null } },
      { targets: { goodOrBetter: null, excellent: null, departments: null, unitPlans: null } },
    ],
    [
      {
        movements: [
          { name: "Thi đua A", from: 2025, to: 2030 },
          { name: "Thi đua B", from: 2026 },
        ],
      },
      {
        movements: [
          { name: "Thi đua A", aliases: [], from: 2025, to: 2030 },
          { name: "Thi đua B", aliases: [], from: 2026 },
        ],
      },
    ],
  ])("%j gives %j", (json, expected) => expect(parseCampaign(json).campaign).toMatchObject(expected));
  test("a law that is given follows from nothing else", () =>
    expect(parseCampaign({ year: 2026, law: "2022" }).campaign!.lawFrom).toBeUndefined());
  test("what a file of today leaves out is absent, not empty", () =>
    expect(Object.keys(parseCampaign({}).campaign!)).toEqual(
      expect.not.arrayContaining(["dossierDate", "staff", "council"]),
    ));
  test.each([
    [{ dossierDate: "30/11/2026" }, "dossierDate", "notADate"],
    [{ staff: "teachers" }, "staff", "notOneOf"],
    [{ caps: { excellentBase: "all" } }, "caps.excellentBase", "notOneOf"],
    [{ caps: { excellentException: 25 } }, "caps.excellentException", "outOfRange"],
    [{ movements: [{ name: "A", from: 25 }] }, "movements[0].from", "outOfRange"],
    [{ start: "khoi-1999" }, "start", "notOneOf"],
    [{ lawFrom: "decree" }, "lawFrom", "notOneOf"],
    [{ deadline: "2025-02-30" }, "deadline", "notADate"],
    [{ units: [{ name: "A" }], chair: "B" }, "chair", "unknownUnit"],
    [{ units: [{ name: "Sở Y tế" }, { name: "B", aliases: ["sở  y tế"] }] }, "units[1]", "duplicate"],
    [{ movements: ["A", { name: "a" }] }, "movements[1]", "duplicate"],
    [{ movements: [{ name: "A", from: 2030, to: 2025 }] }, "movements[0].to", "outOfRange"],
    [{ awards: [own("a", "LĐTT")] }, "awards[0].name", "duplicate"],
    [{ awards: [{ ...own("a", "Giỏi"), aliases: ["ldtt"] }] }, "awards[0].aliases", "duplicate"],
    [{ awards: [own("a", "Giỏi"), { ...own("b", "Khá"), aliases: ["Giỏi"] }] }, "awards[1].aliases", "duplicate"],
    [{ awards: [own("a", "Giỏi"), own("A", "Khá")] }, "awards[1].code", "duplicate"],
    [{ awards: [own("TTLĐXS", "Giỏi")] }, "awards[0].code", "duplicate"],
    [{ awards: [{ ...own("a", "Giỏi"), includes: ["b"] }] }, "awards[0].includes[0]", "unknownAward"],
  ])("%j is refused at «%s»: %s", (json, path, code) =>
    expect(parseCampaign(json).problems).toContainEqual(expect.objectContaining({ path, code })),
  );
  test("the chair of what a file starts from is none of the units that the file names", () =>
    expect(parsed({ start: "khoi-2021", units: [{ name: "Sở Y tế" }] }).campaign.chair).toBe(""));
  test("a file may start from another campaign", () => {
    expect(parseCampaign({ start: "khoi-2026", chair: "Báo Thanh tra" }).campaign).toMatchObject({
      year: 2026,
      law: "2022",
      lawFrom: "year",
      chair: "Báo Thanh tra",
      staff: "publicEmployees",
      deadline: null,
      targets: { goodOrBetter: null, unitPlans: null },
      caps: { excellentException: 0.25, cstdcsOfLdtt: null, ministryFlags: null },
      council: { members: 17 },
    });
    expect(parseCampaign({ start: "trong", year: 2021 }).campaign).toMatchObject({
      law: "2003",
      units: [],
      deadline: null,
    });
  });
});
