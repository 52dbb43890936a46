/** The officer's tables: laid out and read back they are the same campaign; what is wrong is named at its cell. */
import type { Campaign } from "../../../src/domain/campaign/campaign";
import { campaign2021, parseCampaign } from "../../../src/domain/campaign";
import { officerTableOf } from "../../../src/domain/campaign/officerTables";
import type { OfficerTableName, TableCells } from "../../../src/domain/campaign/officerTables";
import { namesOnly, planOfficerSheets, readTables } from "../../../src/domain/campaignTables";
import type { CellScalar } from "../../../src/domain/sheet/cells";
import { cellAddress } from "../../../src/domain/sheet/address";

/** Tables as they stand in a workbook, one below the other. */
function standing(campaign: Campaign): TableCells[] {
  let firstRow = 3;
  return planOfficerSheets(campaign)
    .flatMap(({ tables }) => tables)
    .filter(({ name }) => name !== "STD_ChapNhan")
    .map(({ name, values }) => {
      const table = { name, sheet: "Đợt thi đua", firstRow, firstColumn: 1, values };
      firstRow += values.length + 3;
      return table;
    });
}

/** The tables with other words in some cells: by the line's first cell and the column's name. */
function edited(campaign: Campaign, edits: readonly (readonly [OfficerTableName, string, string, CellScalar])[]) {
  return standing(campaign).map((table): TableCells => ({
    ...table,
    values: table.values.map((line) =>
      line.map((cell, index) => {
        const edit = edits.find(
          ([name, row, column]) => name === table.name && isLine(line, row) && table.values[0]![index] === column,
        );
        return edit === undefined ? cell : edit[3];
      }),
    ),
  }));
}
const isLine = (line: readonly CellScalar[], row: string): boolean =>
  row.split("/").every((part, index) => line[index] === part);

const read = (tables: readonly TableCells[], last: Campaign | null = null) =>
  readTables({ tables, sheets: {} }, { last, year: 2026 });

const faults = (tables: readonly TableCells[], last: Campaign | null = null) =>
  read(tables, last).problems.map(({ table, code, row, column, found }) => [
    table,
    code,
    cellAddress(row, column),
    found,
  ]);

const of2025: Campaign = {
  year: 2025,
  bloc: "Khối thi đua số 3",
  agency: "Ủy ban nhân dân tỉnh",
  agencyShort: "UBND tỉnh",
  head: "Chủ tịch UBND tỉnh",
  level: "province",
  chair: "Sở Nội vụ",
  theme: "",
  law: "2022",
  lawFrom: "date",
  dossierDate: "2025-12-10",
  staff: "civilServants",
  deadline: null,
  units: [
    { name: "Sở Nội vụ", aliases: ["SNV"], pledge: ["coBo"], departments: 7 },
    { name: "Sở Tư pháp", aliases: [], pledge: [], departments: null },
  ],
  movements: [{ name: "Chuyển đổi số", aliases: ["CĐS"], from: 2025, to: 2030 }],
  targets: { goodOrBetter: 0.955, excellent: 0.15, departments: null, unitPlans: null },
  caps: {
    excellentOfGood: 0.2,
    excellentBase: "goodOrBetter",
    excellentException: 0.25,
    excellentBindsPartyMembersOnly: false,
    cstdcsOfLdtt: null,
    cstdcsRounding: "halfUp",
    ministryFlags: 2,
    governmentFlags: null,
  },
  council: { members: 17, quorum: 2 / 3, cstdcsVotes: 0.8, higherTitleVotes: 0.9, countedOn: "all" },
  titlesImplyLower: false,
  onlyUnit: null,
  awards: [
    { code: "coBo", name: "Cờ thi đua của UBND tỉnh", aliases: ["Cờ tỉnh"] },
    { code: "CSTT", name: "Chiến sĩ tiên tiến", aliases: ["CSTT"], kind: "title", subjects: ["person"], includes: [] },
    {
      code: "ĐVQT",
      name: "Đơn vị quyết thắng",
      aliases: [],
      kind: "title",
      subjects: ["collective", "unit"],
      includes: ["ttldtt", "CSTT"],
    },
  ],
  rules: { "late-registration": { severity: "error" }, movements: { applies: false } },
  parameters: { "short-service": { months: 9, leaveCounts: false }, "collective-discipline": { titles: "both" } },
};

test.each([
  ["the built-in campaign", campaign2021 as Campaign],
  ["one of a province, with everything set", of2025],
])("%s comes back as it was laid out", (_name, campaign) => {
  const { campaign: back, problems } = read(standing(campaign));
  expect(problems).toEqual([]);
  expect(back).toEqual(campaign);
});

test("what follows from year and day is not taken for the officer's word", () => {
  const { campaign } = read(edited(of2025, [["STD_Dot", "Ngày nhận hồ sơ", "Giá trị", "05/10/2026"]]));
  expect([campaign.law, campaign.lawFrom, campaign.dossierDate]).toEqual(["2026", "date", "2026-10-05"]);
});

const shares: readonly [CellScalar, number | null][] = [
  [0.25, 0.25],
  [25, 0.25],
  [1, 1],
  [100, 1],
  ["25 %", 0.25],
  ["12,5", 0.125],
  ["12,5%", 0.125],
  ["0.3", 0.3],
  ["1%", 0.01],
  [0, 0],
  ["", null],
];
test.each(shares)("a share typed as %p", (typed, share) => {
  const { campaign, problems } = read(edited(of2025, [["STD_Dot", "Tỷ lệ hoàn thành xuất sắc", "Giá trị", typed]]));
  expect([campaign.targets.excellent, problems]).toEqual([share, []]);
});

const wrongShares: readonly CellScalar[] = [300, -0.1, "ba mươi", "300%", true, "25 %%", "#REF!"];
test.each(wrongShares)("a share typed as %p is a fault, and the value read last stays", (typed) => {
  const tables = edited(of2025, [["STD_Dot", "Tỷ lệ hoàn thành xuất sắc", "Giá trị", typed]]);
  expect(faults(tables)).toEqual([["STD_Dot", typed === "#REF!" ? "cellError" : "wrongValue", "B16", String(typed)]]);
  expect(read(tables).campaign.targets.excellent).toBeNull();
  expect(read(tables, of2025).campaign.targets.excellent).toBe(0.15);
});

const cases: readonly {
  readonly name: string;
  readonly edits: Parameters<typeof edited>[1];
  readonly faults: readonly (readonly unknown[])[];
}[] = [
  {
    name: "an unknown severity",
    edits: [["STD_QuyTac", "ldtt-rating", "Mức", "Nghiêm trọng"]],
    faults: [["STD_QuyTac", "wrongSetting", "Nghiêm trọng"]],
  },
  {
    name: "an unknown rule",
    edits: [["STD_QuyTac", "ldtt-rating", "Mã", "ldtt-ratin"]],
    faults: [["STD_QuyTac", "unknownRow", "ldtt-ratin"]],
  },
  {
    name: "neither yes nor no",
    edits: [["STD_QuyTac", "ldtt-rating", "Áp dụng", "chắc"]],
    faults: [["STD_QuyTac", "wrongSetting", "chắc"]],
  },
  {
    name: "two units of one name",
    edits: [["STD_DonVi", "Sở Tư pháp", "Đơn vị", "sở  nội vụ"]],
    faults: [["STD_DonVi", "duplicate", "sở nội vụ"]],
  },
  {
    name: "another name that is a unit's",
    edits: [["STD_DonVi", "Sở Tư pháp", "Tên khác", "SNV"]],
    faults: [["STD_DonVi", "duplicate", "SNV"]],
  },
  {
    name: "two units in the chair",
    edits: [["STD_DonVi", "Sở Tư pháp", "Khối trưởng", "x"]],
    faults: [["STD_DonVi", "secondChair", "x"]],
  },
  {
    name: "a pledge of no award",
    edits: [["STD_DonVi", "Sở Tư pháp", "Đăng ký phấn đấu", "Cờ tỉnh; Cúp vàng"]],
    faults: [["STD_DonVi", "unknownName", "Cúp vàng"]],
  },
  {
    name: "a unit without a name",
    edits: [["STD_DonVi", "Sở Nội vụ", "Đơn vị", " "]],
    faults: [["STD_DonVi", "empty", ""]],
  },
  {
    name: "no number of phòng",
    edits: [["STD_DonVi", "Sở Nội vụ", "Số tập thể cấp phòng", "bảy"]],
    faults: [["STD_DonVi", "wrongValue", "bảy"]],
  },
  {
    name: "years the wrong way round",
    edits: [["STD_PhongTrao", "Chuyển đổi số", "Đến năm", 2020]],
    faults: [["STD_PhongTrao", "wrongValue", "2020"]],
  },
  {
    name: "a line of no meaning",
    edits: [["STD_Dot", "Chủ đề", "Mục", "Khẩu hiệu"]],
    faults: [["STD_Dot", "unknownRow", "Khẩu hiệu"]],
  },
  { name: "a line twice", edits: [["STD_Dot", "Chủ đề", "Mục", "Năm"]], faults: [["STD_Dot", "duplicate", "Năm"]] },
  {
    name: "no day of the calendar",
    edits: [["STD_Dot", "Hạn đăng ký", "Giá trị", "30/02/2026"]],
    faults: [["STD_Dot", "wrongValue", "30/02/2026"]],
  },
  {
    name: "no law",
    edits: [["STD_Dot", "Luật áp dụng", "Giá trị", 2013]],
    faults: [["STD_Dot", "wrongValue", "2013"]],
  },
  {
    name: "a unit that there is not",
    edits: [["STD_Dot", "Chỉ kiểm tra đơn vị", "Giá trị", "Sở Y tế"]],
    faults: [["STD_Dot", "unknownName", "Sở Y tế"]],
  },
  { name: "no year", edits: [["STD_Dot", "Năm", "Giá trị", ""]], faults: [["STD_Dot", "notSet", ""]] },
  {
    name: "whose the law's award is cannot be changed",
    edits: [["STD_DanhHieu", "ldtt", "Dành cho", "tập thể"]],
    faults: [["STD_DanhHieu", "wrongValue", "tập thể"]],
  },
  {
    name: "an award of the bloc's own that includes none there is",
    edits: [["STD_DanhHieu", "ĐVQT", "Bao gồm", "HCM"]],
    faults: [["STD_DanhHieu", "unknownName", "HCM"]],
  },
  {
    name: "a parameter of no rule",
    edits: [["STD_ThamSo", "short-service", "Quy tắc", "short-servic"]],
    faults: [["STD_ThamSo", "unknownRow", "short-servic"]],
  },
  {
    name: "a column that lost its name",
    edits: [["STD_ThamSo", "Quy tắc", "Giá trị", "Trị số"]],
    faults: [["STD_ThamSo", "columnMissing", ""]],
  },
];
test.each(cases)(
  "$name is a fault at its cell, and what was read last stays in force",
  ({ edits, faults: expected }) => {
    const tables = edited(of2025, edits);
    expect(
      faults(tables)
        .map(([table, code, , found]) => [table, code, found])
        .slice(0, expected.length),
    ).toEqual(expected);
  },
);

test("a unit whose name was typed over stays in force as it was last read", () => {
  const tables = edited(of2025, [["STD_DonVi", "Sở Tư pháp", "Đơn vị", "Sở Nội vụ"]]);
  expect(read(tables, of2025).campaign.units).toEqual(of2025.units);
  expect(read(tables).campaign.units).toEqual(of2025.units.slice(0, 1));
});

test("what tells that a value cannot be used is never switched off", () => {
  const tables = edited(of2025, [["STD_QuyTac", "campaign-value", "Áp dụng", "Không"]]);
  expect(faults(tables).map(([table, code, , found]) => [table, code, found])).toEqual([
    ["STD_QuyTac", "wrongSetting", "Không"],
  ]);
  expect(read(tables).campaign).toEqual(of2025);
});

test("a table that is gone is a fault at A1 of its sheet; what was read last stays in force, else nothing is set", () => {
  const tables = standing(of2025).filter(({ name }) => name !== "STD_DonVi");
  expect(faults(tables)).toEqual([["STD_DonVi", "tableMissing", "A1", ""]]);
  expect(read(tables, of2025).campaign.units).toEqual(of2025.units);
  expect(read(tables).campaign.units).toEqual([]);
});

test("lines and columns may stand in any order, new lines are read, cells left empty set nothing", () => {
  const tables = standing(of2025).map((table): TableCells => ({
    ...table,
    values: table.values.map((line) => [...line].reverse()),
  }));
  expect(read(tables)).toEqual({ campaign: of2025, problems: [] });
  const withMore = standing(of2025).map((table): TableCells =>
    table.name === "STD_DonVi"
      ? { ...table, values: [...table.values, ["", "", "", "", ""], ["Sở Y tế", "", "", "", ""]] }
      : table,
  );
  expect(read(withMore).campaign.units.map(({ name }) => name)).toEqual(["Sở Nội vụ", "Sở Tư pháp", "Sở Y tế"]);
});

test("a rule whose severity is the catalogue's is not set by that; one under another law is", () => {
  const tables = edited(of2025, [
    ["STD_QuyTac", "unit-missing", "Mức", ""],
    ["STD_QuyTac", "movements", "Áp dụng", ""],
    ["STD_QuyTac", "ldtt-rating", "Áp dụng", "không"],
    ["STD_QuyTac", "late-registration", "Mức", "LỖI"],
  ]);
  expect(read(tables).campaign.rules).toEqual({
    "ldtt-rating": { applies: false },
    "late-registration": { severity: "error" },
  });
});

test("the names of tables in Excel, whatever their letters", () => {
  expect(["STD_Dot", "std_donvi", "STD_QuyTac1", "Bảng1"].map(officerTableOf)).toEqual([
    "STD_Dot",
    "STD_DonVi",
    null,
    null,
  ]);
});

test("a campaign file through the tables and back is the same", () => {
  const { campaign } = parseCampaign({ start: "trong", year: 2026, units: [{ name: "Sở Y tế" }], chair: "Sở Y tế" });
  expect(read(standing(campaign!)).campaign).toEqual(campaign);
});

test.each<[string, OfficerTableName, string, string, CellScalar, readonly (readonly [string, string])[]]>([
  ["a formula without a value is no name", "STD_DonVi", "Báo Thanh tra", "Đơn vị", "#N/A", [["cellError", "#N/A"]]],
  ["nor another name", "STD_DonVi", "Báo Thanh tra", "Tên khác", "#REF!", [["cellError", "#REF!"]]],
  [
    "the one name of several that is taken is named",
    "STD_DonVi",
    "Báo Thanh tra",
    "Tên khác",
    "BTT; TTTT",
    [["duplicate", "TTTT"]],
  ],
  [
    "two awards of one name",
    "STD_DanhHieu",
    "giayKhen",
    "Tên dùng trong khối",
    "lao động  tiên tiến",
    [["otherAward", "lao động tiên tiến"]],
  ],
  ["what the law's award includes, by name", "STD_DanhHieu", "cstdcs", "Bao gồm", "Lao động tiên tiến", []],
  [
    "what the law's award includes cannot be otherwise",
    "STD_DanhHieu",
    "cstdcs",
    "Bao gồm",
    "giayKhen",
    [["wrongValue", "giayKhen"]],
  ],
])("%s", (_case, table, line, column, value, expected) => {
  const { problems } = read(edited(campaign2021, [[table, line, column, value]]));
  expect(problems.map(({ code, found }) => [code, found])).toEqual(expected);
});

test.each<[string, string, CellScalar, (campaign: Campaign) => unknown, unknown]>([
  ["a thousand of Vietnamese typing", "Số tập thể cấp phòng", "1.000", ({ targets }) => targets.departments, 1000],
  [
    "the unit alone in other capitals",
    "Chỉ kiểm tra đơn vị",
    "báo thanh tra",
    ({ onlyUnit }) => onlyUnit,
    "Báo Thanh tra",
  ],
  ["the unit alone by another name", "Chỉ kiểm tra đơn vị", "BTT", ({ onlyUnit }) => onlyUnit, "Báo Thanh tra"],
])("%s is read", (_case, line, value, of, expected) => {
  const { campaign, problems } = read(edited(campaign2021, [["STD_Dot", line, "Giá trị", value]]));
  expect([of(campaign), problems]).toEqual([expected, []]);
});

test.each<[string, CellScalar, true | undefined]>([
  ["2025", 2025, undefined],
  ["nothing", "", true],
  ["a text", "Năm 2021", true],
])("whether the tables say the year: %s", (_case, value, expected) => {
  expect(read(edited(campaign2021, [["STD_Dot", "Năm", "Giá trị", value]])).isIncomplete).toBe(expected);
});

const awardEdits: readonly [
  string,
  Parameters<typeof edited>[1],
  readonly unknown[],
  (campaign: Campaign) => unknown,
  unknown,
][] = [
  [
    "an abbreviation of the law's as another name of the bloc's own",
    [["STD_DanhHieu", "CSTT", "Tên khác", "CSTT; LĐTT"]],
    [["otherAward", "LĐTT", "«Lao động tiên tiến»"]],
    ({ awards }) => awards?.find(({ code }) => code === "CSTT")?.aliases,
    ["CSTT"],
  ],
  [
    "another name given to two",
    [["STD_DanhHieu", "ĐVQT", "Tên khác", "CSTT"]],
    [["otherAward", "CSTT", "«Chiến sĩ tiên tiến»"]],
    ({ awards }) => awards?.find(({ code }) => code === "ĐVQT")?.aliases,
    [],
  ],
  [
    "a code that is a word of the law's",
    [["STD_DanhHieu", "ĐVQT", "Mã", "TTLĐXS"]],
    [["otherAward", "TTLĐXS", "«Tập thể lao động xuất sắc»"]],
    ({ awards }) => awards?.map(({ code }) => code),
    ["coBo", "CSTT"],
  ],
  [
    "an abbreviation among what the bloc's own includes",
    [["STD_DanhHieu", "CSTT", "Bao gồm", "LĐTT"]],
    [],
    ({ awards }) => awards?.find(({ code }) => code === "CSTT")?.includes,
    ["ldtt"],
  ],
  [
    "another name of the bloc's own among them",
    [
      ["STD_DanhHieu", "CSTT", "Tên khác", "CS tiên tiến"],
      ["STD_DanhHieu", "ĐVQT", "Bao gồm", "cs tiên tiến"],
    ],
    [],
    ({ awards }) => awards?.find(({ code }) => code === "ĐVQT")?.includes,
    ["CSTT"],
  ],
  [
    "an abbreviation among what the law's includes",
    [["STD_DanhHieu", "cstdcs", "Bao gồm", "LĐTT"]],
    [],
    ({ awards }) => awards?.length,
    3,
  ],
];
test.each(awardEdits)("%s", (_case, edits, expected, of, value) => {
  const { campaign, problems } = read(edited(of2025, edits));
  expect(problems.map((each) => [each.code, each.found, each.expected.vi])).toEqual(expected);
  expect(of(campaign)).toEqual(value);
});

test.each<[CellScalar, boolean]>([
  ["Có", true],
  ["x", true],
  [1, true],
  ["1", true],
  [true, true],
  ["TRUE", true],
  ["Không", false],
  [0, false],
  [false, false],
  ["FALSE", false],
])("whether a rule applies, typed as %p", (typed, applies) => {
  const { campaign, problems } = read(edited(campaign2021, [["STD_QuyTac", "ldtt-rating", "Áp dụng", typed]]));
  expect([campaign.rules, problems]).toEqual([applies ? undefined : { "ldtt-rating": { applies } }, []]);
});

test.each<[CellScalar, string]>([
  [true, "Sở Tư pháp"],
  [1, "Sở Tư pháp"],
  ["✓", "Sở Tư pháp"],
  [0, ""],
  [false, ""],
  ["không", ""],
])("the chair, typed as %p", (typed, chair) => {
  const { campaign, problems } = read(
    edited({ ...of2025, chair: "" }, [["STD_DonVi", "Sở Tư pháp", "Khối trưởng", typed]]),
  );
  expect([campaign.chair, problems]).toEqual([chair, []]);
});

test("the second chair is told with the first, a setting with the words that there are", () => {
  const { campaign, problems } = read(
    edited(of2025, [
      ["STD_DonVi", "Sở Tư pháp", "Khối trưởng", "x"],
      ["STD_QuyTac", "unit-missing", "Mức", "Nặng"],
    ]),
  );
  expect(problems.map(({ code, item, expected }) => [code, item, expected.vi])).toEqual([
    ["secondChair", "Sở Tư pháp", "«Sở Nội vụ»"],
    ["wrongSetting", "unit-missing", "«Lỗi», «Cảnh báo», «Lưu ý»"],
  ]);
  expect(campaign.chair).toBe("Sở Nội vụ");
});

describe("names that are lost, and nothing was read before", () => {
  const otherwise = namesOnly(of2025);
  const again = (tables: readonly TableCells[]) =>
    readTables({ tables, sheets: {} }, { last: null, otherwise, year: 1 });
  const without = (...gone: OfficerTableName[]) => standing(of2025).filter(({ name }) => !gone.includes(name));
  test("are the workbook's: the bloc, its agency, its units and awards, but no figure and no pledge", () => {
    const tables = without("STD_Dot", "STD_DonVi", "STD_PhongTrao", "STD_DanhHieu");
    expect(read(tables).isIncomplete).toBe(true);
    const { campaign, problems } = again(tables);
    expect(problems.map(({ code }) => code)).toEqual(Array.from({ length: 4 }, () => "tableMissing"));
    expect(campaign).toMatchObject({
      year: 2025,
      bloc: of2025.bloc,
      agency: of2025.agency,
      head: of2025.head,
      awards: of2025.awards,
      movements: [],
      targets: { goodOrBetter: null, excellent: null, departments: null, unitPlans: null },
      caps: { excellentOfGood: null, cstdcsOfLdtt: null, ministryFlags: null },
    });
    expect(campaign.units.map(({ name, pledge, departments }) => [name, pledge, departments])).toEqual([
      ["Sở Nội vụ", [], null],
      ["Sở Tư pháp", [], null],
    ]);
  });
  test("a unit's line without its name leaves the unit in force, and a figure that cannot be read is none", () => {
    const tables = edited(of2025, [
      ["STD_DonVi", "Sở Tư pháp", "Đơn vị", "#REF!"],
      ["STD_Dot", "Giới hạn hoàn thành xuất sắc", "Giá trị", 300],
      ["STD_ThamSo", "short-service/Số tháng công tác tối thiểu", "Giá trị", "lâu"],
    ]);
    const { campaign } = again(tables);
    expect(campaign.units.map(({ name }) => name)).toEqual(["Sở Nội vụ", "Sở Tư pháp"]);
    expect(campaign.caps.excellentOfGood).toBeNull();
    expect(campaign.parameters?.["short-service"]).toMatchObject({ months: null });
  });
  test("only where names or the year are lost", () =>
    expect(read(without("STD_PhongTrao", "STD_QuyTac", "STD_ThamSo")).isIncomplete).toBeUndefined());
});
