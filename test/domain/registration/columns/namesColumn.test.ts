/** Who a row is about where no header says it: each line of the decision, each sign, both sides of the thresholds. */
import {
  COLLECTIVES,
  holdsNoNames,
  isOfPeople,
  NAMED,
  namedBy,
  PEOPLE,
} from "../../../../src/domain/registration/columns/namesColumn";
import { named, profile, table, type Column, type Values } from "./columns";

const NAMES: Values = { people: 0.9, texts: 1, distinct: 1 };
const NOBODY: Column = ["Nội dung", { texts: 1, distinct: 1 }];
const HOLDER: Column = ["Nội dung", NAMES];
const PLACES: Values = { units: 1, texts: 1, distinct: 1 };
/** Places that may be what the rows are about. */
const PLACE: Column = ["Đơn vị", PLACES];

/** The header of the column that names people, or «unclear», «no». */
function told(...columns: readonly Column[]): string {
  const { meanings, profile: of } = table(columns);
  const by = namedBy(meanings, of);
  return typeof by === "string" ? by : by.column.header.texts.join(" / ");
}

type Case = readonly [what: string, columns: readonly Column[], told: string];

test.each(
  named<Case>([
    ["no column holds names", [NOBODY, PLACE], "no"],
    ["more than half are names", [["Nội dung", { people: 0.51 }]], "Nội dung"],
    ["half are names", [["Nội dung", { people: 0.5 }]], "no"],
    ["names, and nothing else", [HOLDER], "Nội dung"],
    ["names beside what is nobody's", [HOLDER, ["Ghi chú"]], "Nội dung"],

    ["names, and numbers of people", [HOLDER, ["Số người", { numbers: 1 }]], "no"],
    ["numbers and marks of people in half the rows", [HOLDER, ["Số người", { numbers: 0.3, marks: 0.2 }]], "Nội dung"],
    ["numbers and marks of people in more", [HOLDER, ["Số người", { numbers: 0.3, marks: 0.21 }]], "no"],
    ["«Số người» not filled in", [HOLDER, ["Số người", { count: 0, numbers: 1 }]], "Nội dung"],
    ["numbers under another header", [HOLDER, ["Điện thoại", { numbers: 1 }]], "Nội dung"],
    ["numbers of people, and birth dates", [HOLDER, ["Số người", { numbers: 1 }], ["Ngày sinh"]], "Nội dung"],

    ["names beside places", [HOLDER, PLACE], "unclear"],
    ["names beside phòng", [HOLDER, ["Phòng", { departments: 1, distinct: 1 }]], "unclear"],
    ["names beside collectives", [HOLDER, ["Tập thể", { departments: 1, distinct: 1 }]], "unclear"],
    ["names beside phòng and units", [HOLDER, ["Phòng", { departments: 0.3, units: 0.21, distinct: 1 }]], "unclear"],
    ["names beside places in half the rows", [HOLDER, ["Đơn vị", { ...PLACES, units: 0.5 }]], "Nội dung"],
    ["names beside places that come again", [HOLDER, ["Đơn vị", { ...PLACES, distinct: 0.8 }]], "Nội dung"],
    ["names beside places that hardly do", [HOLDER, ["Đơn vị", { ...PLACES, distinct: 0.81 }]], "unclear"],
    ["names beside places under another header", [HOLDER, ["Ghi chú", PLACES]], "Nội dung"],
    ["names over places of their own", [["Đơn vị", { ...NAMES, units: 0.9 }]], "Đơn vị"],
    ["two columns of names", [HOLDER, ["Việc khác", NAMES]], "unclear"],
    ["two columns of names, and birth dates", [HOLDER, ["Việc khác", NAMES], ["Ngày sinh"]], "unclear"],
    [
      "two columns of names, in two rows",
      [
        ["Nội dung", { ...NAMES, count: 2 }],
        ["Việc khác", NAMES],
      ],
      "Nội dung",
    ],
    [
      "two columns of names, in three rows",
      [
        ["Nội dung", { ...NAMES, count: 3 }],
        ["Việc khác", NAMES],
      ],
      "unclear",
    ],
    ["names beside places, in two rows", [["Nội dung", { ...NAMES, count: 2 }], PLACE], "Nội dung"],
    ["names beside places, and birth dates", [HOLDER, PLACE, ["Ngày sinh"]], "Nội dung"],
    [
      "names beside places, birth dates, and numbers of people",
      [HOLDER, PLACE, ["Ngày sinh"], ["Số người", { numbers: 1 }]],
      "unclear",
    ],
  ]),
)("%s", (_, [, columns, expected]) => expect(told(...columns)).toBe(expected));

test.each<[header: string, holds: boolean]>([
  ["Nội dung", true],
  ["Số người", true],
  ["Tập thể", true],
  ["Phòng", true],
  ["Đơn vị", true],
  ["Tác giả sáng kiến", false],
  ["Ghi chú", false],
  ["Chức vụ", false],
  ["Vì người nghèo", false],
  ["HTXSNV", false],
  ["LĐTT", false],
  ["CSTĐCS", false],
  ["TTLĐXS", false],
  ["Trưởng phòng", false],
  ["Phó trưởng đơn vị", false],
  ["Người liên hệ", false],
])("names under «%s»: %s", (header, holds) => expect(told([header, NAMES])).toBe(holds ? header : "no"));

/** Beside names and places, so that a sign of people decides. */
test.each<[what: string, column: Column, isOfPeople: boolean]>([
  ["birth dates", ["Ngày sinh"], true],
  ["birth dates not filled in", ["Ngày sinh", { count: 0 }], false],
  ["positions", ["Chức vụ"], true],
  ["positions and units", ["Chức vụ, đơn vị công tác"], true],
  ["«Ông/Bà»", ["Ông/Bà"], true],
  ["when they came", ["Ngày vào ngành"], true],
  ["initiatives", ["Sáng kiến"], true],
  ["notes", ["Ghi chú"], false],
  ["titles of people", ["Danh hiệu", { personTitles: 0.31 }], true],
  ["a few titles of people", ["Danh hiệu", { personTitles: 0.3 }], false],
  ["awards of people", ["Khen thưởng", { personTitles: 0.31 }], true],
  ["titles of people among notes", ["Ghi chú", { personTitles: 1 }], false],
  ["«CSTĐCS»", ["CSTĐCS", { marks: 1 }], true],
  ["«LĐTT», which may stand for the collectives' title", ["LĐTT", { marks: 1 }], false],
  ["an award of both", ["Bằng khen Thủ tướng", { marks: 1 }], false],
  ["an award that is unsure", ["Bằng khen TTCP", { marks: 1 }], false],
  ["ratings", ["Xếp loại"], false],
])("of people: %s", (_, column, expected) =>
  expect(told(HOLDER, PLACE, column)).toBe(expected ? "Nội dung" : "unclear"),
);

/** Beside names alone, so that a sign of collectives decides. */
test.each<[what: string, column: Column, isOfCollectives: boolean]>([
  ["titles of collectives", ["Danh hiệu", { collectiveTitles: 0.31 }], true],
  ["a few titles of collectives", ["Danh hiệu", { collectiveTitles: 0.3 }], false],
  ["titles of collectives among notes", ["Ghi chú", { collectiveTitles: 1 }], false],
  ["«TTLĐXS»", ["TTLĐXS", { marks: 1 }], true],
  ["«TTLĐXS» not filled in", ["TTLĐXS", { count: 0 }], false],
  ["an award of both", ["Bằng khen Thủ tướng", { marks: 1 }], false],
  ["an award that is unsure", ["Bằng khen TTCP", { marks: 1 }], false],
  ["ratings", ["Xếp loại"], false],
])("of collectives: %s", (_, column, expected) => expect(told(HOLDER, column)).toBe(expected ? "no" : "Nội dung"));

test("of people, and names: more than half", () => {
  expect(isOfPeople(profile({ people: 0.51 }))).toBe(true);
  expect(isOfPeople(profile({ people: 0.5 }))).toBe(false);
  expect(holdsNoNames(profile({ numbers: 0.3, marks: 0.21 }))).toBe(true);
  expect(holdsNoNames(profile({ numbers: 0.3, marks: 0.2 }))).toBe(false);
  expect(holdsNoNames(profile({ numbers: 0.9, marks: 0.1 }))).toBe(true);
});

test.each([NAMED, PEOPLE, COLLECTIVES].map((lines) => [lines.map(({ when }) => when)]))(
  "each line has a reason of its own: %j",
  (reasons) => expect(new Set(reasons).size).toBe(reasons.length),
);
