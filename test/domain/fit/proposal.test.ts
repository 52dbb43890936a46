/** What a workbook says of its own campaign; what it does not say stays empty. */
import { propose } from "../../../src/domain/fit/proposal";
import { properCase } from "../../../src/domain/fit/properCase";
import { isShortFor } from "../../../src/domain/fit/shortForms";
import type { WorkbookCells } from "../../../src/domain/sheet/cells";
import { book, people, table, times } from "./books";

const YEAR = 2026;
const proposed = (cells: WorkbookCells) => propose(cells, {}, { year: YEAR });
const unitsOf = (cells: WorkbookCells) => proposed(cells).campaign.units.map(({ name }) => name);
const THREE = times({ "Sở Nội vụ": 6, "Sở Y tế": 5, "Sở Tư pháp": 4 });

test("nothing is said but the people's units", () => {
  const { campaign, asked } = proposed(book(people({ units: THREE })));
  expect(campaign).toMatchObject({
    year: YEAR,
    law: "2022",
    lawFrom: "none",
    bloc: "",
    agency: "",
    chair: "",
    theme: "",
    deadline: null,
    movements: [],
    targets: { goodOrBetter: null, excellent: null, departments: null, unitPlans: null },
  });
  expect(campaign).not.toHaveProperty("head");
  expect(campaign).not.toHaveProperty("awards");
  expect(campaign.units).toEqual(
    ["Sở Nội vụ", "Sở Y tế", "Sở Tư pháp"].map((name) => ({ name, aliases: [], pledge: [], departments: null })),
  );
  expect(asked).toEqual([]);
});

test("letterhead, title and a line say agency, bloc, year, law and chair", () => {
  const lines = ["UBND TỈNH LÀO CAI", "KHỐI THI ĐUA CÁC SỞ TỔNG HỢP TỈNH LÀO CAI", "ĐĂNG KÝ THI ĐUA NĂM 2023"];
  const cells = book(people({ lines, units: THREE }), table("Ghi chú", [["Liên hệ đơn vị Khối trưởng: Sở Y tế."]]));
  expect(proposed(cells).campaign).toMatchObject({
    agency: "UBND tỉnh Lào Cai",
    agencyShort: "UBND tỉnh",
    head: "Chủ tịch UBND tỉnh",
    level: "province",
    bloc: "Khối thi đua các sở tổng hợp tỉnh Lào Cai",
    year: 2023,
    law: "2003",
    lawFrom: "year",
    chair: "Sở Y tế",
  });
});

test("the chair's own letterhead: a body of it that is a unit is not the agency", () => {
  const cells = book(people({ lines: ["UBND TỈNH LÀO CAI", "SỞ NỘI VỤ", "ĐĂNG KÝ"], units: THREE }));
  expect(proposed(cells).campaign.agency).toBe("UBND tỉnh Lào Cai");
  expect(unitsOf(cells)).toEqual(["Sở Nội vụ", "Sở Y tế", "Sở Tư pháp"]);
});

test("where no row names a unit, the letterhead's lowest body is the only one", () => {
  const cells = book(
    people({ lines: ["BỘ Y TẾ", "BỆNH VIỆN ĐA KHOA HÒA BÌNH", "ĐĂNG KÝ"], units: THREE, headers: [] }),
  );
  const { campaign } = proposed(cells);
  expect(campaign).toMatchObject({ agency: "Bộ Y tế", level: "ministry", head: "Bộ trưởng Bộ Y tế" });
  expect(campaign.units).toHaveLength(1);
});

test.each([
  ["alone on one sheet of several", [["UBND TỈNH LÀO CAI"], [], []]],
  ["above others that differ", [["UBND TỈNH LÀO CAI", "SỞ NỘI VỤ"], ["SỞ Y TẾ"], ["SỞ TƯ PHÁP"]]],
])("the agency is named %s", (_, heads) => {
  const sheets = heads.map((lines, at) =>
    people({ name: `Biểu ${at + 1}`, from: 20 * at, lines: [...lines, "ĐĂNG KÝ"], units: THREE }),
  );
  expect(proposed(book(...sheets)).campaign.agency).toBe("UBND tỉnh Lào Cai");
});

describe("units with their variants", () => {
  const listed = table("Chỉ tiêu", [
    ["STT", "Đơn vị", "Tổng số người", "Số đơn vị cấp phòng"],
    [1, "Sở Nội vụ", 6, 4],
    [2, "Sở Y tế", 5, 3],
    [3, "Sở Tư pháp", 4, 2],
  ]);
  test.each<[string, WorkbookCells, string[], string[]]>([
    ["a misspelt one is none", book(people({ units: [...THREE, "Sở Nội v"] })), [], ["Sở Nội v"]],
    ["nor a name on a row or two", book(people({ units: [...THREE, "Vụ Pháp chế"] })), [], ["Vụ Pháp chế"]],
    [
      "where tables list them, those",
      book(listed, people({ units: [...THREE, ...times({ "Cục Thuế": 4 })] })),
      [],
      ["Cục Thuế"],
    ],
    [
      "a unit of many rows that no table lists",
      book(people({ units: [...THREE, ...times({ "Cục Thuế": 4 })] })),
      ["Cục Thuế"],
      [],
    ],
    [
      "two units that a table lists, however near",
      book(
        table("Chỉ tiêu", [
          ["STT", "Đơn vị", "Tổng số người", "Số đơn vị cấp phòng"],
          ...["Sở Nội vụ", "Sở Y tế", "Sở Tư pháp", "Sở Tư phát"].map((unit, at) => [at + 1, unit, 9, 1]),
        ]),
        people({ units: THREE }),
      ),
      ["Sở Tư phát"],
      [],
    ],
  ])("%s", (_, cells, more, asked) => {
    expect(unitsOf(cells)).toEqual(["Sở Nội vụ", "Sở Y tế", "Sở Tư pháp", ...more]);
    expect(proposed(cells).asked.map(({ name }) => name)).toEqual(asked);
  });
  test("abbreviations, capitals, missing accents and the place behind the name are the unit's", () => {
    const units = [...THREE, "SNV", "SỞ Y TẾ", "So Tu phap", "Sở Tư pháp (STP)", "Sở Y tế tỉnh Lào Cai"];
    const { campaign } = proposed(book(people({ lines: ["UBND TỈNH LÀO CAI"], units })));
    expect(campaign.units.map(({ name }) => name)).toEqual(["Sở Nội vụ", "Sở Y tế", "Sở Tư pháp"]);
    expect(campaign.units.map(({ aliases }) => aliases)).toEqual([
      ["SNV"],
      ["Sở Y tế tỉnh Lào Cai"],
      expect.arrayContaining(["STP"]),
    ]);
  });
  test("a name without a vowel where its neighbour has one is misspelt, however many rows it has", () =>
    expect(unitsOf(book(people({ units: times({ "Báo Thanh tra": 5, "Báo Thanh tr": 4, "Sở Y tế": 5 }) })))).toEqual([
      "Báo Thanh tra",
      "Sở Y tế",
    ]));
  test("names that differ in a whole word are two", () =>
    expect(unitsOf(book(people({ units: times({ "Phường Tân Phú": 5, "Phường Tân Phong": 4 }) })))).toHaveLength(2));
  test("an abbreviation in the same table is the unit's all the same", () =>
    expect(
      unitsOf(
        book(
          table("Chỉ tiêu", [
            ["STT", "Đơn vị", "Tổng số người", "Số đơn vị cấp phòng"],
            [1, "Sở Y tế", 5, 2],
            [2, "SYT", 5, 2],
            [3, "Sở Nội vụ", 5, 2],
          ]),
        ),
      ),
    ).toEqual(["Sở Y tế", "Sở Nội vụ"]));
  test("a table with a column for each unit lists them", () =>
    expect(
      unitsOf(
        book(
          table("Chỉ tiêu", [
            ["TT", "Chỉ tiêu", "Đơn vị tính", "Sở Nội vụ", "Sở Y tế"],
            [1, "Số người hoàn thành xuất sắc nhiệm vụ", "Người", 3, 4],
            [2, "Số người hoàn thành tốt nhiệm vụ", "Người", 5, 6],
          ]),
          people({ units: times({ "Sở Nội vụ": 9, "Vụ Pháp chế": 1 }) }),
        ),
      ),
    ).toEqual(["Sở Nội vụ", "Sở Y tế"]));
  test("units that are few rows each are all units", () =>
    expect(unitsOf(book(people({ units: ["Xã A Lù", "Xã Bản Lầu", "Phường Cốc Lếu"] })))).toHaveLength(3));
  test("numbered units are as many", () =>
    expect(unitsOf(book(people({ units: times({ "Trường THPT số 1": 9, "Trường THPT số 2": 3 }) })))).toHaveLength(2));
  test("a sheet for each unit lists them", () => {
    const sheet = (name: string, unit: string, from: number) =>
      people({ name, from, lines: ["UBND TỈNH LÀO CAI", unit, "ĐĂNG KÝ THI ĐUA NĂM 2025"], units: THREE, headers: [] });
    expect(
      unitsOf(book(sheet("SNV", "SỞ NỘI VỤ", 0), sheet("SYT", "SỞ Y TẾ", 20), sheet("STP", "SỞ TƯ PHÁP", 40))),
    ).toEqual(["Sở Nội vụ", "Sở Y tế", "Sở Tư pháp"]);
  });
});

test("a column of thousands of different names is no list of units", () => {
  const units = Array.from({ length: 4000 }, (_, at) => `Trung tâm số ${at} vùng ${at % 977}`);
  const { campaign, asked } = proposed(book(people({ units })));
  expect(campaign.units.length).toBeLessThanOrEqual(150);
  expect(campaign.units.length + asked.length).toBe(4000);
});

test("pledges, phòng, names of awards and movements are what tables say", () => {
  const cells = book(
    table("Chỉ tiêu", [
      ["STT", "Đơn vị", "Tổng số người", "Số đơn vị cấp phòng"],
      [1, "Sở Nội vụ", 6, 4],
      [2, "Sở Y tế", 5, ""],
    ]),
    table("ĐK đơn vị", [
      ["UBND TỈNH LÀO CAI"],
      ["STT", "Đơn vị", "Tập thể lao động xuất sắc", "Cờ Thi đua của UBND tỉnh", "Bằng khen của Chủ tịch UBND tỉnh"],
      [1, "Sở Nội vụ", "x", "x", ""],
      [2, "Sở Y tế", "x", "", "x"],
    ]),
    table("Phong trào", [
      ["UBND TỈNH LÀO CAI"],
      ["ĐĂNG KÝ CÁC PHONG TRÀO THI ĐUA"],
      ["STT", "Đơn vị", "Cả nước chung sức xây dựng nông thôn mới", "Thi đua học tập suốt đời toàn dân", "Ghi chú"],
      [1, "Sở Nội vụ", "x", "x", ""],
      [2, "Sở Y tế", "x", "", ""],
    ]),
    people({ lines: ["UBND TỈNH LÀO CAI"], units: times({ "Sở Nội vụ": 6, "Sở Y tế": 5 }) }),
  );
  const { campaign } = proposed(cells);
  expect(campaign.units.map(({ departments }) => departments)).toEqual([4, null]);
  expect(campaign.units.map(({ pledge }) => pledge)).toEqual([
    ["ttldxs", "coBo"],
    ["ttldxs", "bkBo"],
  ]);
  expect(campaign.awards?.map(({ code, name }) => [code, name])).toEqual([
    ["coBo", "Cờ thi đua của UBND tỉnh"],
    ["bkBo", "Bằng khen của Chủ tịch UBND tỉnh"],
  ]);
  expect(campaign.movements.map(({ name }) => name)).toEqual([
    "Cả nước chung sức xây dựng nông thôn mới",
    "Thi đua học tập suốt đời toàn dân",
  ]);
});

describe("what is stated of the whole bloc", () => {
  const stated = (...rows: (string | number)[][]) => {
    const head = ["UBND TỈNH LÀO CAI", "ĐĂNG KÝ THI ĐUA NĂM 2025"];
    const { theme, deadline, targets } = proposed(
      book(people({ lines: head, units: THREE }), table("Kế hoạch", rows)),
    ).campaign;
    return { theme, deadline, targets };
  };
  const none = { goodOrBetter: null, excellent: null, departments: null, unitPlans: null };
  test.each<[string, (string | number)[][], object]>([
    ["a theme", [["Chủ đề: «Kỷ cương, sáng tạo»."]], { theme: "Kỷ cương, sáng tạo" }],
    ["a theme in the next cell", [["Chủ đề thi đua năm 2025:", "Kỷ cương"]], { theme: "Kỷ cương" }],
    ["another year's theme", [["Chủ đề năm 2024: Kỷ cương"]], { theme: "" }],
    ["a sentence about a theme", [["Bám sát chủ đề năm 2025 của khối"]], { theme: "" }],
    ["a last day", [["Hạn đăng ký: 25/3/2025"]], { deadline: "2025-03-25" }],
    ["one without a year", [["1. Các đơn vị đăng ký trước ngày 25 tháng 3 hằng năm."]], { deadline: "2025-03-25" }],
    ["one of the sending", [["Gửi bản đăng ký về Khối trưởng trước ngày 05/04"]], { deadline: "2025-04-05" }],
    ["no day of the calendar", [["Hạn đăng ký: 31/2"]], { deadline: null }],
    ["any other day", [["Quyết định số 5 ngày 25/3/2025"]], { deadline: null }],
    [
      "targets in a line",
      [["Chỉ tiêu: 100% cá nhân hoàn thành tốt nhiệm vụ trở lên, 22,5 % hoàn thành xuất sắc nhiệm vụ"]],
      { targets: { ...none, goodOrBetter: 1, excellent: 0.225 } },
    ],
    ["of units or the Party", [["Phấn đấu 100% đơn vị, 20% đảng viên hoàn thành xuất sắc"]], { targets: none }],
    ["a result, no target", [["Tỷ lệ hoàn thành xuất sắc: 35,7 %"]], { targets: none }],
    [
      "a table of targets",
      [
        ["TT", "Chỉ tiêu", "Đơn vị tính", "Giá trị"],
        [1, "Tỷ lệ hoàn thành tốt nhiệm vụ trở lên", "%", 95],
        [2, "Tỷ lệ cá nhân hoàn thành xuất sắc nhiệm vụ", "", "25%"],
        [3, "Số tập thể cấp phòng", "tập thể", 12],
        [4, "Số đơn vị hoàn thành xuất sắc kế hoạch công tác", "đơn vị", 3],
      ],
      { targets: { goodOrBetter: 0.95, excellent: 0.25, departments: 12, unitPlans: 3 } },
    ],
    [
      "with more than one figure a line nobody knows which",
      [
        ["TT", "Chỉ tiêu", "Năm trước", "Năm nay"],
        [1, "Tỷ lệ hoàn thành xuất sắc nhiệm vụ", "20%", "25%"],
      ],
      { targets: none },
    ],
    [
      "people counted are no share",
      [
        ["TT", "Chỉ tiêu", "Đơn vị tính", "Giá trị"],
        [1, "Số người hoàn thành xuất sắc nhiệm vụ", "người", 9],
      ],
      { targets: none },
    ],
  ])("%s", (_, rows, expected) => expect(stated(...rows)).toMatchObject(expected));
});

test.each([
  ["SỞ NỘI VỤ", "Sở Nội vụ"],
  ["UBND TỈNH LÀO CAI", "UBND tỉnh Lào Cai"],
  ["THANH TRA CHÍNH PHỦ", "Thanh tra Chính phủ"],
  ["TRUNG TÂM THÔNG TIN", "Trung tâm Thông tin"],
  ["KHỐI THI ĐUA CÁC SỞ TỔNG HỢP TỈNH LÀO CAI", "Khối thi đua các sở tổng hợp tỉnh Lào Cai"],
  ["Sở  Nội vụ", "Sở Nội vụ"],
  ["TTTT", "TTTT"],
])("«%s» in a sentence: «%s»", (text, written) => expect(properCase(text)).toBe(written));

test.each([
  ["TTTT", "Trung tâm Thông tin", true],
  ["TT Thông tin", "Trung tâm Thông tin", true],
  ["VCL&KHTT", "Viện Chiến lược và Khoa học Thanh tra", true],
  ["SNV", "Sở Nội vụ", true],
  ["SN", "Sở Nội vụ", false],
  ["STC", "Sở Nội vụ", false],
  ["Sở Nội vụ", "Sở Nội vụ", false],
  ["", "Sở Nội vụ", false],
])("«%s» for «%s»: %s", (short, name, isSo) => expect(isShortFor(short, name)).toBe(isSo));
