import type { TableKind } from "../../../../src/domain/registration/model/fields";
import { contextsOf } from "../../../../src/domain/registration/rows/groupContext";
import { rolesOf } from "../../../../src/domain/registration/rows/rowRoles";
import type { GridCell } from "../../../support/grids";
import { frameOf, words, type ColumnSpec } from "../steps";

type Rows = readonly (readonly GridCell[])[];

const COLUMNS: readonly ColumnSpec[] = ["stt", "name", "position", "rating"];
const UNIT = "Báo Thanh tra";
const OTHER = "Trung tâm Thông tin";
const person = (order: number | string | boolean = ""): readonly GridCell[] => [order, "Mai An", "Giám đốc", "HTTNV"];

interface Asked {
  readonly tableUnit?: string | null;
  readonly kind?: TableKind;
  readonly columns?: readonly ColumnSpec[];
}

/**
 * «0 Báo Thanh tra / Phòng Đào tạo» of each row of data: group, unit («?» for one that is none of the campaign's),
 * phòng.
 */
function asked(rows: Rows, { tableUnit = null, kind = "people", columns = COLUMNS }: Asked = {}): string[] {
  const frame = frameOf({ kind, columns, rows });
  const read = rolesOf(frame, words);
  return contextsOf(frame, read, tableUnit, words).flatMap(({ group, unit, unitText, department }, index) => {
    if (read.roles[index] !== "data") return [];
    const said = unit ?? (unitText === null ? "-" : `?${unitText}`);
    return [`${group} ${said}${department === null ? "" : ` / ${department}`}`];
  });
}

test.each<[string, Rows, readonly string[]]>([
  ["an organisation that is none of the campaign's", [["", "Trường THPT Abc"], person(1)], ["0 ?Trường THPT Abc"]],
  ["«Đơn vị: …»", [["", "Đơn vị: A1 B2"], person(1)], ["0 ?Đơn vị: A1 B2"]],
  ["«Trung tâm …», which may be a phòng", [["", "Trung tâm Đào tạo"], person(1)], ["0 - / Trung tâm Đào tạo"]],
  ["«Trung tâm …» with a roman number", [["I", "Trung tâm Đào tạo"], person(1)], ["0 ?Trung tâm Đào tạo"]],
  ["no heading", [person(1), person(2)], ["0 -", "0 -"]],
  ["a unit", [["I", UNIT], person(1)], [`0 ${UNIT}`]],
  ["two units", [["I", UNIT], person(1), ["II", OTHER], person(1)], [`0 ${UNIT}`, `1 ${OTHER}`]],
  ["a unit in which nobody stands", [["I", UNIT], ["II", OTHER], person(1)], [`0 ${OTHER}`]],
  ["a phòng of a unit", [["I", UNIT], ["", "Phòng Đào tạo"], person(1)], [`0 ${UNIT} / Phòng Đào tạo`]],
  [
    "the next unit ends the phòng",
    [["I", UNIT], ["", "Phòng Đào tạo"], person(1), ["II", OTHER], person(1)],
    [`0 ${UNIT} / Phòng Đào tạo`, `1 ${OTHER}`],
  ],
  [
    "the leadership belongs to no phòng",
    [["I", UNIT], ["", "Phòng Đào tạo"], person(1), ["", "Lãnh đạo"], person(2)],
    [`0 ${UNIT} / Phòng Đào tạo`, `0 ${UNIT}`],
  ],
  [
    "another heading ends the phòng",
    [["", "Phòng Đào tạo"], person(1), ["", "CÁC CÁ NHÂN KHÁC"], person(2)],
    ["0 - / Phòng Đào tạo", "0 -"],
  ],
  [
    "a roman number begins a section",
    [["I", "Lao động hợp đồng"], person(1), ["II", "Lao động khác"], person(1)],
    ["0 -", "1 -"],
  ],
  [
    "a roman number before a phòng where no group is a unit",
    [["I", "Phòng Đào tạo"], person(1)],
    ["0 - / Phòng Đào tạo"],
  ],
  [
    "a roman number before a phòng among units: a unit that is none",
    [["I", UNIT], person(1), ["II", "Phòng Đào tạo"], person(1)],
    [`0 ${UNIT}`, "1 ?Phòng Đào tạo"],
  ],
  [
    "a roman number before something else among units",
    [["I", UNIT], person(1), ["II", "Viện Khác"], person(1)],
    [`0 ${UNIT}`, "1 ?Viện Khác"],
  ],
  ["a misspelt unit", [["", "BÁO THANH TAR"], person(1)], ["0 ?BÁO THANH TAR"]],
  [
    "a misspelt unit makes units of the others",
    [["", "BÁO THANH TAR"], person(1), ["II", "Viện Khác"], person(1)],
    ["0 ?BÁO THANH TAR", "1 ?Viện Khác"],
  ],
  [
    "order numbers begin anew under a phòng",
    [["", "Phòng Đào tạo"], person(1), person(2), ["", "Phòng Khác"], person(1)],
    ["0 - / Phòng Đào tạo", "0 - / Phòng Đào tạo", "1 - / Phòng Khác"],
  ],
  [
    "order numbers go on under a phòng",
    [["", "Phòng Đào tạo"], person(1), person(2), ["", "Phòng Khác"], person(3)],
    ["0 - / Phòng Đào tạo", "0 - / Phòng Đào tạo", "0 - / Phòng Khác"],
  ],
  [
    "a second one right after the first",
    [["", "Phòng Đào tạo"], person(1), ["", "Phòng Khác"], person(1)],
    ["0 - / Phòng Đào tạo", "0 - / Phòng Khác"],
  ],
  [
    "a one without a heading above it",
    [["", "Phòng Đào tạo"], person(1), person(2), person(1)],
    ["0 - / Phòng Đào tạo", "0 - / Phòng Đào tạo", "0 - / Phòng Đào tạo"],
  ],
  ["a one under what is no phòng", [person(1), person(2), ["", "CÁC CÁ NHÂN KHÁC"], person(1)], ["0 -", "0 -", "0 -"]],
  [
    "order numbers as text",
    [["", "Phòng Đào tạo"], person("1."), person(" 2) "), ["", "Phòng Khác"], person("1")],
    ["0 - / Phòng Đào tạo", "0 - / Phòng Đào tạo", "1 - / Phòng Khác"],
  ],
  ...["2a", "A2", "123456", true].map((order): [string, Rows, readonly string[]] => [
    `${order} is no order number and counts for nothing`,
    [["", "Phòng Đào tạo"], person(order), ["", "Phòng Khác"], person(1)],
    ["0 - / Phòng Đào tạo", "0 - / Phòng Khác"],
  ]),
  ...[12, "12", "12.", "12345"].map((order): [string, Rows, readonly string[]] => [
    `${order} is one`,
    [["", "Phòng Đào tạo"], person(order), ["", "Phòng Khác"], person(1)],
    ["0 - / Phòng Đào tạo", "1 - / Phòng Khác"],
  ]),
  [
    "somebody without a number does not make the last one forgotten",
    [["", "Phòng Đào tạo"], person(1), person(2), person(), ["", "Phòng Khác"], person(1)],
    ["0 - / Phòng Đào tạo", "0 - / Phòng Đào tạo", "0 - / Phòng Đào tạo", "1 - / Phòng Khác"],
  ],
  [
    "a unit in which nobody stands, below one in which somebody does",
    [["I", UNIT], person(1), ["II", OTHER], ["III", "Viện Khác"], person(1)],
    [`0 ${UNIT}`, "1 ?Viện Khác"],
  ],
  [
    "a misspelt unit in which nobody stands",
    [["I", UNIT], person(1), ["", "TRUNG TÂM THÔNG TIM"], ["III", "Viện Khác"], person(1)],
    [`0 ${UNIT}`, "1 ?Viện Khác"],
  ],
  [
    "a section in which nobody stands",
    [["I", "Lao động hợp đồng"], person(1), ["II", "Lao động khác"], ["III", "Lao động thời vụ"], person(1)],
    ["0 -", "1 -"],
  ],
  [
    "order numbers begin with the unit, not anew under its first phòng",
    [["I", UNIT], person(1), person(2), ["II", OTHER], ["", "Phòng Đào tạo"], person(1)],
    [`0 ${UNIT}`, `0 ${UNIT}`, `1 ${OTHER} / Phòng Đào tạo`],
  ],
  [
    "with a unit without a number too",
    [["", UNIT], person(1), person(2), ["", OTHER], ["", "Phòng Đào tạo"], person(1)],
    [`0 ${UNIT}`, `0 ${UNIT}`, `1 ${OTHER} / Phòng Đào tạo`],
  ],
  [
    "with a misspelt unit too",
    [["I", UNIT], person(1), person(2), ["", "TRUNG TÂM THÔNG TIM"], ["", "Phòng Đào tạo"], person(1)],
    [`0 ${UNIT}`, `0 ${UNIT}`, "1 ?TRUNG TÂM THÔNG TIM / Phòng Đào tạo"],
  ],
  [
    "with a section too",
    [["I", "Lao động hợp đồng"], person(1), person(2), ["II", "Lao động khác"], ["", "Phòng Đào tạo"], person(1)],
    ["0 -", "0 -", "1 - / Phòng Đào tạo"],
  ],
  ["a total is nobody", [["I", UNIT], ["", "Tổng cộng", "", 0], ["II", OTHER], person(1)], [`0 ${OTHER}`]],
])("%s", (_, rows, expected) => expect(asked(rows)).toEqual(expected));

describe("where the table is a unit's", () => {
  test("a roman number begins a section of it", () =>
    expect(asked([["I", UNIT], person(1), ["II", "Viện Khác"], person(1)], { tableUnit: UNIT })).toEqual([
      `0 ${UNIT}`,
      `1 ${UNIT}`,
    ]));
  test("a name that comes near to a unit's is a heading", () =>
    expect(asked([["", "BÁO THANH TAR"], person(1)], { tableUnit: UNIT })).toEqual(["0 -"]));
});

describe("where a column says the units", () => {
  const columns: readonly ColumnSpec[] = ["stt", "name", "unit", "rating"];
  test("a heading that comes near to a unit's is none", () =>
    expect(asked([["", "BÁO THANH TAR"], person(1)], { columns })).toEqual(["0 -"]));
  test("a roman number begins a section", () =>
    expect(asked([["I", UNIT], person(1), ["II", "Viện Khác"], person(1)], { columns })).toEqual([
      `0 ${UNIT}`,
      `1 ${UNIT}`,
    ]));
});

describe("what a heading that comes near to a unit's is among collectives and movements", () => {
  const near: Rows = [
    ["", "BÁO THANH TAR"],
    [1, "Phòng A", 5, "TTLĐTT"],
  ];
  test("a unit's, whether a column says the units or not", () => {
    expect(asked(near, { kind: "collectives", columns: ["stt", "name", "headcount", "titleOrAward"] })).toEqual([
      "0 ?BÁO THANH TAR",
    ]);
    expect(asked(near, { kind: "collectives", columns: ["stt", "name", "unit", "titleOrAward"] })).toEqual([
      "0 ?BÁO THANH TAR",
    ]);
  });
  test("a unit's, in a list of movements", () =>
    expect(
      asked(
        [
          ["I", "BÁO THANH TAR"],
          [1, "Vì người nghèo"],
        ],
        { kind: "movements", columns: ["stt", "movement"] },
      ),
    ).toEqual(["0 ?BÁO THANH TAR"]));
  test("none where the rows are units themselves", () =>
    expect(
      asked(
        [
          ["I", "BÁO THANH TAR"],
          [1, UNIT, 5],
        ],
        { kind: "targets", columns: ["stt", "unit", "headcount"] },
      ),
    ).toEqual(["0 -", "0 -"]));
});

describe("among collectives, a unit's own row stands above its phòng", () => {
  const columns: readonly ColumnSpec[] = ["stt", "name", "headcount", "titleOrAward"];
  const row = (order: number, name: string): readonly GridCell[] => [order, name, 5, "TTLĐTT"];
  const lists = (...names: readonly string[]): string[] =>
    asked(
      names.map((name, index) => row(index + 1, name)),
      { kind: "collectives", columns },
    );

  test("each heads those below it", () =>
    expect(lists(UNIT, "Phòng A", OTHER, "Phòng B")).toEqual([`0 ${UNIT}`, `0 ${UNIT}`, `1 ${OTHER}`, `1 ${OTHER}`]));
  test("the last may stand alone", () =>
    expect(lists(UNIT, "Phòng A", OTHER)).toEqual([`0 ${UNIT}`, `0 ${UNIT}`, `1 ${OTHER}`]));
  test("not where units come one after the other", () =>
    expect(lists(UNIT, OTHER, "Phòng A")).toEqual(["0 -", "0 -", "0 -"]));
  test("nor where a blank row stands between them", () =>
    expect(asked([row(1, UNIT), [], row(2, OTHER), row(3, "Phòng A")], { kind: "collectives", columns })).toEqual([
      "0 -",
      "0 -",
      "0 -",
    ]));
  test("order numbers begin anew with the unit", () =>
    expect(
      asked([row(1, UNIT), row(2, "Phòng A"), row(3, OTHER), row(1, "Phòng B")], { kind: "collectives", columns }),
    ).toEqual([`0 ${UNIT}`, `0 ${UNIT}`, `1 ${OTHER}`, `1 ${OTHER}`]));
  test("not where a phòng comes first", () => expect(lists("Phòng A", UNIT, "Phòng B")).toEqual(["0 -", "0 -", "0 -"]));
  test("not where there are only units", () => expect(lists(UNIT)).toEqual(["0 -"]));
  test("not where the table is a unit's", () =>
    expect(asked([row(1, UNIT), row(2, "Phòng A")], { kind: "collectives", columns, tableUnit: OTHER })).toEqual([
      "0 -",
      "0 -",
    ]));
  test("not where a column says the units", () =>
    expect(
      asked([row(1, UNIT), row(2, "Phòng A")], { kind: "collectives", columns: ["stt", "name", "headcount", "unit"] }),
    ).toEqual(["0 -", "0 -"]));
});
