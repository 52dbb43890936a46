/** What a list of people has no column for is unknown, and never 0. */
import { campaign2021 } from "../../../src/domain/campaign";
import { computeTotals } from "../../../src/domain/totals/count";
import { sheetOf, type GridCell } from "../../support/grids";
import { read } from "../registration/reading";

const NAMES = ["Nguyễn Văn Bình", "Trần Thị Hoa", "Lê Văn Cường"];
const list = (headers: readonly string[], cells: readonly GridCell[], unit = "Báo Thanh tra"): GridCell[][] => [
  ["STT", "Họ và tên", "Đơn vị", ...headers],
  ...NAMES.map((name, index) => [index + 1, name, unit, ...cells]),
];

const TITLES = ["ldtt", "cstdcs", "cstdNganh", "cstdtq"];
const RATINGS = ["excellent", "good", "completed", "failed", "unrated"];
/** Of nothing but a list of people. */
const NOT_OF_PEOPLE = ["departments", "departmentsExcellent", "departmentsGood", "ttldxs", "ttldtt", "honours"];

describe("a list of people", () => {
  test.each<[string, readonly string[], readonly GridCell[], readonly string[]]>([
    ["with ratings and titles", ["Xếp loại", "Danh hiệu thi đua"], ["HTTNV", "LĐTT"], []],
    ["without a column of titles", ["Xếp loại"], ["HTTNV"], TITLES],
    ["with an empty column of titles", ["Xếp loại", "Danh hiệu thi đua"], ["HTTNV", ""], []],
    ["with ratings and titles in the same cells", ["Đăng ký thi đua"], ["HTTNV, LĐTT"], []],
    ["with an empty column of ratings", ["Xếp loại", "Danh hiệu thi đua"], ["", "LĐTT"], []],
    ["without a column of ratings", ["Danh hiệu thi đua"], ["LĐTT"], RATINGS],
    ["with marks for both titles", ["Xếp loại", "LĐTT", "CSTĐCS"], ["HTTNV", "x", ""], []],
    ["with marks for one title", ["Xếp loại", "LĐTT"], ["HTTNV", "x"], ["cstdcs", "cstdNganh", "cstdtq"]],
    ["with marks for the levels that everybody has", ["HTXS", "HTT", "Danh hiệu"], ["", "x", "LĐTT"], []],
    ["with marks for levels that nobody has", ["HTXS", "HTT", "Danh hiệu"], ["", "", "LĐTT"], []],
  ])("%s", (_, headers, cells, unknown) => {
    const { bloc } = computeTotals(read(sheetOf("DS", list(headers, cells))), campaign2021);
    expect(bloc.people).toBe(NAMES.length);
    const asked = bloc.unknown.filter((name) => !NOT_OF_PEOPLE.includes(name) && name !== "commendations");
    expect(asked).toEqual(unknown);
    expect(bloc.unknown).toEqual(expect.arrayContaining(NOT_OF_PEOPLE));
  });

  test.each<[string, readonly string[], readonly GridCell[], boolean]>([
    ["a column of commendations, empty", ["Danh hiệu", "Hình thức khen thưởng"], ["LĐTT", ""], false],
    ["one column for titles and commendations", ["Danh hiệu thi đua, hình thức khen thưởng"], ["LĐTT"], false],
    ["titles alone", ["Danh hiệu"], ["LĐTT"], true],
    ["a commendation among the titles", ["Danh hiệu"], ["LĐTT, Bằng khen của Tổng TTCP"], false],
  ])("commendations: %s", (_, headers, cells, unknown) => {
    const { bloc } = computeTotals(read(sheetOf("DS", list(headers, cells))), campaign2021);
    expect(bloc.unknown.includes("commendations")).toBe(unknown);
  });

  test("one unit's list without titles leaves the bloc's unknown, and the other unit's known", () => {
    const all = [
      sheetOf("BTT", list(["Xếp loại"], ["HTTNV"])),
      sheetOf(
        "TCTT",
        list(["Xếp loại", "Danh hiệu thi đua"], ["HTTNV", "LĐTT"], "Tạp chí Thanh tra").map((row) =>
          row.map((cell) => (typeof cell === "string" && NAMES.includes(cell) ? `${cell} Anh` : cell)),
        ),
      ),
    ];
    const { bloc, byUnit } = computeTotals(read(...all), campaign2021);
    expect(bloc.unknown).toContain("ldtt");
    expect(byUnit.get("Báo Thanh tra")!.unknown).toContain("ldtt");
    expect(byUnit.get("Tạp chí Thanh tra")).toMatchObject({ ldtt: 3 });
    expect(byUnit.get("Tạp chí Thanh tra")!.unknown).not.toContain("ldtt");
  });
});

describe("a list of phòng", () => {
  const PHONG = ["Phòng Tổng hợp", "Phòng Nội dung", "Phòng Trị sự"];
  test.each<[string, readonly string[], readonly GridCell[], readonly string[]]>([
    ["with ratings and titles", ["Xếp loại", "Danh hiệu thi đua"], ["HTTNV", "TTLĐTT"], []],
    ["without titles", ["Số người", "Xếp loại"], [5, "HTTNV"], ["ttldxs", "ttldtt"]],
    ["without ratings", ["Số người", "Danh hiệu thi đua"], [5, "TTLĐTT"], ["departmentsExcellent", "departmentsGood"]],
    ["with an empty column of titles", ["Xếp loại", "Danh hiệu thi đua"], ["HTTNV", ""], []],
    ["with marks for one title", ["Xếp loại", "TTLĐTT"], ["HTTNV", "x"], ["ttldxs"]],
  ])("%s", (_, headers, cells, unknown) => {
    const rows: GridCell[][] = [
      ["STT", "Tên tập thể", "Đơn vị", ...headers],
      ...PHONG.map((name, index): GridCell[] => [index + 1, name, "Báo Thanh tra", ...cells]),
    ];
    const { bloc, byUnit } = computeTotals(read(sheetOf("Tập thể", rows)), campaign2021);
    const ofPhong = ["departments", "departmentsExcellent", "departmentsGood", "ttldxs", "ttldtt"];
    for (const totals of [bloc, byUnit.get("Báo Thanh tra")!]) {
      expect(totals.departments).toBe(PHONG.length);
      expect(totals.unknown.filter((name) => ofPhong.includes(name))).toEqual(unknown);
    }
    expect(byUnit.get("Tạp chí Thanh tra")!.unknown).toEqual(expect.arrayContaining(ofPhong));
  });
});

test("what a unit states stands for its list without the column, in the bloc's figure too", () => {
  const people = (unit: string, rating: string | null, more: string): GridCell[][] =>
    list(
      rating === null ? ["Danh hiệu"] : ["Xếp loại", "Danh hiệu"],
      [...(rating === null ? [] : [rating]), "LĐTT"],
      unit,
    ).map((row) => row.map((cell) => (typeof cell === "string" && NAMES.includes(cell) ? `${cell} ${more}` : cell)));
  const targets: GridCell[][] = [
    ["STT", "Đơn vị", "Tổng số người", "Số người hoàn thành xuất sắc", "Số người hoàn thành tốt"],
    [1, "Báo Thanh tra", 3, 1, 2],
  ];
  const { bloc, byUnit } = computeTotals(
    read(
      sheetOf("BTT", people("Báo Thanh tra", null, "An")),
      sheetOf("TCTT", people("Tạp chí Thanh tra", "HTTNV", "Bình")),
      sheetOf("Chỉ tiêu", targets),
    ),
    campaign2021,
  );
  expect(byUnit.get("Báo Thanh tra")).toMatchObject({ people: 3, excellent: 1, good: 2, unrated: 0 });
  expect(bloc).toMatchObject({ people: 6, excellent: 1, good: 5, unrated: 0 });
  expect(bloc.unknown).not.toContain("good");
  expect(bloc.unknown).toContain("completed");
});
