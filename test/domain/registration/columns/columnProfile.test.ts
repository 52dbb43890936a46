/** What the values of a column are: each sort, the sample, the cells that are no values. */
import { profileOf, type ColumnProfile } from "../../../../src/domain/registration/columns/columnProfile";
import { campaign2021 } from "../../../../src/domain/campaign";
import { formula, type GridCell, type SheetOptions } from "../../../support/grids";
import { gridOf, words } from "../steps";
import { EMPTY as NOTHING } from "./columns";

interface Asked extends SheetOptions {
  readonly first?: number;
  readonly last?: number;
  readonly skipped?: readonly number[];
}

function profile(
  cells: readonly GridCell[],
  { first = 1, last = cells.length, skipped, ...options }: Asked = {},
): ColumnProfile {
  const grid = gridOf(
    cells.map((cell) => [cell, "x"]),
    options,
  );
  const rows = { first, last, ...(skipped === undefined ? {} : { skipped: new Set(skipped) }) };
  return profileOf(grid, words, 1, rows);
}
/** What a text is, apart from one text in one cell. */
const text = (sort: Partial<ColumnProfile>): ColumnProfile => ({
  ...NOTHING,
  count: 1,
  texts: 1,
  distinct: 1,
  ...sort,
});

test.each<[string, GridCell, ColumnProfile]>([
  ["one", 1, { ...NOTHING, count: 1, marks: 1, figures: 1, largest: 1 }],
  ["nought", 0, { ...NOTHING, count: 1, marks: 1, figures: 1 }],
  ["two", 2, { ...NOTHING, count: 1, numbers: 1, figures: 1, largest: 2 }],
  ["none", "-", { ...NOTHING, count: 1, marks: 1, figures: 1 }],
  ["two with a nought before it", "02", text({ figures: 1, largest: 2 })],
  ["two with what is counted", "2 tập thể", text({ figures: 1, largest: 2 })],
  ["a fraction", 0.5, { ...NOTHING, count: 1, numbers: 1 }],
  ["TRUE", true, { ...NOTHING, count: 1, marks: 1 }],
  ["x", "x", { ...NOTHING, count: 1, marks: 1 }],
  ["a unit", "Báo Thanh tra", text({ campaignUnits: 1, units: 1 })],
  ["another organisation", "Bệnh viện Đa khoa", text({ units: 1 })],
  ["unit or phòng", "Trung tâm Đào tạo", text({ unitsOrDepartments: 1 })],
  ["somebody's position", "Viện trưởng", text({})],
  ["a phòng", "Phòng Đào tạo", text({ departments: 1 })],
  ["a unit whose name begins as a phòng's", "Trung tâm Thông tin", text({ campaignUnits: 1, units: 1 })],
  ["the leadership", "Lãnh đạo Báo", text({ departments: 1 })],
  ["a rating", "Hoàn thành tốt nhiệm vụ", text({ ratings: 1 })],
  ["a title of both", "Cờ thi đua của Chính phủ", text({ awards: 1, collectiveTitles: 1 })],
  ["a title of people", "Chiến sĩ thi đua cơ sở", text({ awards: 1, personTitles: 1 })],
  ["a title of collectives", "Tập thể lao động xuất sắc", text({ awards: 1, collectiveTitles: 1 })],
  ["an award that either may be given", "Bằng khen của Thủ tướng Chính phủ", text({ awards: 1 })],
  ["an award of several readings", "Bằng khen TTCP", text({ awards: 1 })],
  ["an award that is known, beside one that is not", "LĐTT; Bằng khen Abc", text({ awards: 1, personTitles: 1 })],
  ["an award that nobody knows", "Bằng khen Abc", text({})],
  ["a person", "Mai Thị An", text({ people: 1 })],
  ["a movement", campaign2021.movements[0]!.name, text({ movements: 1 })],
  ["another text", "Abc 12", text({})],
])("%s", (_, cell, expected) => expect(profile([cell])).toEqual(expected));

test("blank cells and errors are no values", () =>
  expect(profile(["", "  ", "#N/A", "#REF!", 5])).toMatchObject({ count: 1, numbers: 1 }));
test("an empty column", () => expect(profile(["", ""])).toEqual(NOTHING));
test("totals are no values of rows; a formula that gives a text is", () => {
  expect(profile([formula("=SUM(A2:A3)", 9), 5])).toMatchObject({ count: 1, numbers: 1 });
  expect(profile([formula("=B1", "Mai Thị An")])).toMatchObject({ count: 1, people: 1 });
});
test("shares are of all values, different texts of the texts", () =>
  expect(profile(["Mai Thị An", "Mai Thị An", "Lê Văn Bình", 5, "x"])).toEqual({
    ...NOTHING,
    count: 5,
    people: 0.6,
    texts: 0.6,
    numbers: 0.2,
    figures: 0.2,
    largest: 5,
    marks: 0.2,
    distinct: 2 / 3,
  }));

describe("figures", () => {
  test.each<[string, readonly GridCell[], number, number]>([
    ["typed ones speak, computed ones beside them are sums", [1, 1, formula("=SUM(A1:A2)", 2)], 1, 1],
    ["where nothing else stands, computed ones speak", [formula("=COUNTIF(D:D,1)", 1), formula("=A1+2", 3)], 1, 3],
    ["fractions are none", [0.5, 1], 0.5, 1],
    ["nothing", [""], 0, 0],
  ])("%s", (_, cells, figures, largest) => expect(profile(cells)).toMatchObject({ figures, largest }));

  test.each<[string, readonly GridCell[], number]>([
    ["a total is none of the rows' own", ["Tổng cộng", "", 5], 1],
    ["with its number", ["III", "Cộng", 5], 1],
    ["computed", ["", "Tổng số", formula("=SUM(C1:C2)", 5)], 1],
    ["another row", ["3", "Vụ Tổng hợp", 5], 5],
  ])("%s", (_, last, largest) => {
    const grid = gridOf([["1", "Vụ A", 1], ["2", "Vụ B", 1], last]);
    expect(profileOf(grid, words, 3, { first: 1, last: 3 })).toMatchObject({ largest });
  });
});
test("«Trung tâm …» is what stands beside it", () => {
  const among = (...others: readonly string[]): ColumnProfile => profile(["Trung tâm Đào tạo", ...others]);
  expect(among("Phòng Đào tạo")).toMatchObject({ departments: 1, units: 0, unitsOrDepartments: 0 });
  expect(among("Báo Thanh tra")).toMatchObject({ departments: 0, units: 1, unitsOrDepartments: 0 });
  expect(among("Bệnh viện Đa khoa")).toMatchObject({ departments: 0, units: 1, unitsOrDepartments: 0 });
  expect(among("Bệnh viện Đa khoa", "Phòng Đào tạo")).toMatchObject({ departments: 1 / 3, units: 2 / 3 });
});
test("texts are the same in other letters", () =>
  expect(profile(["Phòng Đào tạo", "PHÒNG  ĐÀO TẠO"]).distinct).toBe(0.5));
test("a symbol font's mark", () => {
  expect(profile(["R"], { fonts: { "1:1": "Wingdings 2" } })).toMatchObject({ marks: 1, texts: 0 });
  expect(profile(["R"])).toMatchObject({ marks: 0, texts: 1 });
});

test("rows of the body, and none that is skipped", () => {
  const cells = [2, "Mai Thị An", "x", 3];
  expect(profile(cells, { first: 2, last: 3 })).toMatchObject({ count: 2, people: 0.5, marks: 0.5 });
  expect(profile(cells, { skipped: [1, 4] })).toMatchObject({ count: 2, people: 0.5, marks: 0.5 });
});
describe("a sample", () => {
  const half = (length: number): readonly GridCell[] =>
    Array.from({ length }, (_, index) => (index % 2 === 0 ? "x" : 5));
  test("as many values as are enough", () => {
    expect(profile(half(79)).count).toBe(79);
    expect(profile(half(80)).count).toBe(80);
    expect(profile(half(81)).count).toBe(80);
  });
  test("of a long list evenly over its rows, so that its last part is looked at", () => {
    // From 640 rows on every second one is looked at.
    expect(profile(half(639)).marks).toBe(0.5);
    expect(profile(half(640)).marks).toBe(1);
    const late = Array.from({ length: 640 }, (_, index) => (index < 620 ? "" : 5));
    expect(profile(late).count).toBe(10);
    expect(profile(["", ...late]).count).toBe(10);
  });
});
