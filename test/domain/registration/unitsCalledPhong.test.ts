/** «Đơn vị» over phòng: the units of a bloc of phòng, or the phòng of the unit that something else names. */
import { campaign2021 } from "../../../src/domain/campaign";
import { explain } from "../../../src/domain/registration/explanation/explain";
import type { Registration } from "../../../src/domain/registration/model/registration";
import { sheetOf, workbookOf, type GridCell } from "../../support/grids";
import { meanings, people, read, readWith } from "./reading";

type Rows = readonly (readonly GridCell[])[];

const PHONG = ["Phòng Nội vụ", "Phòng Tư pháp", "Phòng Nội vụ", "Phòng Y tế"];
const NAMES = ["Nguyễn Văn Bình", "Trần Thị Hoa", "Lê Văn Cường", "Mai Văn An"];

const list = (header: string, ...above: Rows): Rows => [
  ...above,
  ["STT", "Họ và tên", header, "Xếp loại", "Danh hiệu"],
  ...NAMES.map((name, i) => [i + 1, name, PHONG[i]!, "HTTNV", "LĐTT"]),
];
const unitOf = (registration: Registration): string => people(registration)[0]!.split(" | ").slice(1, 3).join(" | ");
const asked = (rows: Rows): readonly string[] => {
  const sheet = sheetOf("DS", rows);
  return explain(read(sheet), workbookOf(sheet), campaign2021).questions.map(({ kind, header }) => `${kind} ${header}`);
};

test.each(["Đơn vị", "Đơn vị công tác", "Tên đơn vị/tập thể công tác"])(
  "people under «%s», and nothing that names their unit: phòng are the units, and it is asked",
  (header) => {
    expect(unitOf(read(sheetOf("DS", list(header))))).toBe("?Phòng Nội vụ | ");
    expect(asked(list(header))).toEqual([`unsure ${header}`]);
  },
);

test.each<[string, string, Rows]>([
  ["the sheet", "BTT", list("Đơn vị")],
  ["a line above", "DS", list("Đơn vị", ["Đơn vị: Báo Thanh tra"])],
  ["a heading", "DS", [list("Đơn vị")[0]!, ["I", "BÁO THANH TRA", "", "", ""], ...list("Đơn vị").slice(1)]],
])("of the unit that %s names they are the phòng", (_, name, rows) => {
  const sheet = sheetOf(name, rows);
  expect(unitOf(read(sheet))).toBe("Báo Thanh tra | Phòng Nội vụ");
  expect(explain(read(sheet), workbookOf(sheet), campaign2021).questions).toEqual([]);
});

test("of a unit that is none of the campaign's, too", () => {
  const rows = list("Đơn vị");
  expect(unitOf(read(sheetOf("DS", list("Đơn vị", ["Đơn vị: Viện Khác"]))))).toBe("?Viện Khác | Phòng Nội vụ");
  const headed = [rows[0]!, ["I", "VIỆN KHÁC", "", "", ""], ...rows.slice(1)];
  expect(unitOf(read(sheetOf("DS", headed)))).toBe("?VIỆN KHÁC | Phòng Nội vụ");
});

test.each(["Phòng", "Phòng ban", "Khoa/phòng"])("under «%s» phòng are phòng", (header) =>
  expect(unitOf(read(sheetOf("DS", list(header))))).not.toContain("?Phòng"),
);

test("beside a column of units, and among units, they are phòng", () => {
  const rows = list("Đơn vị").map((row, i) => [...row, i === 0 ? "Cơ quan" : "Báo Thanh tra"]);
  expect(unitOf(read(sheetOf("DS", rows)))).toBe("Báo Thanh tra | Phòng Nội vụ");
  const own = [5, "Bùi Văn Ba", "Báo Thanh tra", "HTTNV", "LĐTT"];
  const mixed = [...list("Đơn vị"), own, [6, "Cao Thị Tâm", "Phòng Y tế", "HTTNV", "LĐTT"]];
  expect(meanings(read(sheetOf("DS", mixed)).tables[0]!)).toMatchObject({ "Đơn vị": "department" });
});

test("beside the phòng of each: the first are the units", () => {
  const rows = list("Đơn vị").map((row, i) => [...row, i === 0 ? "Tổ" : `Tổ Văn thư ${i}`]);
  const [table] = read(sheetOf("DS", rows)).tables;
  expect(meanings(table!)).toMatchObject({ "Đơn vị": "unit", Tổ: "department" });
});

test("their honours are honours of units, and their teams' column says whose they are", () => {
  const honours = [["STT", "Đơn vị", "Cờ thi đua", "Bằng khen"], ...PHONG.map((name, i) => [i + 1, name, "x", ""])];
  expect(read(sheetOf("DS", honours)).tables[0]).toMatchObject({ kind: "honours" });
  expect(read(sheetOf("BTT", honours)).tables[0]).toMatchObject({ kind: "collectives" });
  const teams = [
    ["STT", "Tên tập thể", "Đơn vị", "Xếp loại", "Danh hiệu"],
    ...PHONG.map((name, i) => [i + 1, `Tổ ${i + 1} ABC`, name, "HTTNV", "TTLĐTT"]),
  ];
  expect(meanings(read(sheetOf("DS", teams)).tables[0]!)).toMatchObject({ "Tên tập thể": "name", "Đơn vị": "unit" });
});

test("beside tables of units, of people without any, and of something else these read as before", () => {
  const others = [
    sheetOf("Đơn vị khác", [list("Đơn vị")[0]!, [1, "Bùi Văn Ba", "Báo Thanh tra", "HTTNV", "LĐTT"]]),
    sheetOf("Không đơn vị", [
      ["STT", "Họ và tên", "Xếp loại", "Danh hiệu"],
      [1, "Cao Thị Tâm", "HTTNV", "LĐTT"],
    ]),
    sheetOf("Vật tư", [
      ["STT", "Tên hàng", "Số lượng"],
      [1, "Giấy in", 5],
      [2, "Bút bi", 7],
    ]),
  ];
  const alone = people(read(...others));
  expect(alone).toHaveLength(2);
  const registration = read(sheetOf("DS", list("Đơn vị")), ...others);
  expect(unitOf(registration)).toBe("?Phòng Nội vụ | ");
  expect(people(registration).slice(NAMES.length)).toEqual(alone);
});

test("units in the cells of the positions name them", () => {
  const rows = list("Đơn vị").map((row, i) => [
    ...row,
    i === 0 ? "Chức vụ, đơn vị công tác" : "Trưởng phòng, Báo Thanh tra",
  ]);
  expect(unitOf(read(sheetOf("DS", rows)))).toBe("Báo Thanh tra | Phòng Nội vụ");
});

test.each<[heading: readonly GridCell[], unit: string]>([
  [["I", "Lãnh đạo", "", "", ""], "?Phòng Nội vụ | "],
  [["", "Danh sách chính thức", "", "", ""], "?Phòng Nội vụ | "],
  [["1", "Phòng Kinh tế", "", "", ""], "?Phòng Nội vụ | Phòng Kinh tế"],
  [["", "Phòng Kinh tế", "", "", ""], "?Phòng Nội vụ | Phòng Kinh tế"],
  [["I", "PHÒNG KINH TẾ", "", "", ""], "?Phòng Nội vụ | PHÒNG KINH TẾ"],
  [["I", "TRUNG TÂM TIN HỌC", "", "", ""], "?TRUNG TÂM TIN HỌC | Phòng Nội vụ"],
  [["1", "Trung tâm Tin học", "", "", ""], "?Phòng Nội vụ | Trung tâm Tin học"],
  [["", "Trung tâm Tin học", "", "", ""], "?Phòng Nội vụ | Trung tâm Tin học"],
  [["a", "Khoa Tin học", "", "", ""], "?Phòng Nội vụ | Khoa Tin học"],
  [["I", "KHOA TIN HỌC", "", "", ""], "?Phòng Nội vụ | KHOA TIN HỌC"],
])("under the heading %j", (heading, unit) => {
  const [header, ...rows] = list("Đơn vị");
  expect(unitOf(read(sheetOf("DS", [header!, heading, ...rows])))).toBe(unit);
});

describe("what the officer decides goes before", () => {
  const place = { sheet: "DS", nth: 1 };
  const headers = list("Đơn vị")[0]!.map(String);
  const decided = (more: object) => ({
    mapping: {
      onlyUnit: null,
      includeHiddenSheets: false,
      tables: [{ place, headers, headerRows: null, kind: null, unit: null, columns: [], ...more }],
    },
  });
  test("that they are phòng", () => {
    const columns = [{ header: "Đơn vị", field: "department" }];
    const options = decided({ kind: "people", columns }) as never;
    expect(unitOf(readWith(options, sheetOf("DS", list("Đơn vị"))))).not.toContain("?Phòng");
  });
  test("whose the list is", () => {
    const options = decided({ kind: "people", unit: "Báo Thanh tra" }) as never;
    expect(unitOf(readWith(options, sheetOf("DS", list("Đơn vị"))))).toBe("Báo Thanh tra | Phòng Nội vụ");
  });
});
