/**
 * What a table is by its headers and values: each line of the decision, both sides of its thresholds, each of its
 * guards.
 */
import { TableEvidence } from "../../../../src/domain/registration/columns/tableEvidence";
import { KINDS, kindOf } from "../../../../src/domain/registration/columns/tableKind";
import { named, table, type Column, type Values } from "./columns";

const PEOPLE = { people: 0.9, texts: 1, distinct: 1 };
const UNITS = { units: 1, texts: 1, distinct: 1 };
const DEPARTMENTS = { departments: 1, texts: 1, distinct: 1 };
const RATINGS = { ratings: 1, texts: 1 };
const MARKS = { marks: 1 };
const NUMBERS = { numbers: 1 };

/** «people by Họ và tên, beside a unit»; null where the table is none. */
function told(columns: readonly Column[], ...titles: readonly string[]): string | null {
  const shape = kindOf(table(columns, ...titles));
  if (shape === null) return null;
  const { kind, identity, identityField, mixed, hasUnit, byValues } = shape;
  const parts = [`${kind} by ${identity.header.texts.at(-1)!}`, `as ${identityField}`];
  if (mixed) parts.push("mixed");
  if (hasUnit) parts.push("beside a unit");
  if (byValues === true) parts.push("by values");
  return parts.join(", ");
}

/** The reason of the line that decides. */
function reason(columns: readonly Column[], ...titles: readonly string[]): string | undefined {
  const evidence = new TableEvidence(table(columns, ...titles));
  return KINDS.find((line) => line.is(evidence))?.when;
}

type Case = readonly [what: string, columns: readonly Column[], told: string | null, title?: string];

describe.each<readonly [when: string, cases: readonly Case[]]>([
  [
    "«Họ tên» over names of phòng: the header was kept, the list was not",
    [
      ["phòng alone", [["Họ và tên", { departments: 0.81 }], ["Xếp loại"]], "collectives by Họ và tên, as name"],
      [
        "two of them, beside their unit",
        [["Họ và tên", { count: 2, departments: 1 }], ["Đơn vị"]],
        "collectives by Họ và tên, as name, beside a unit",
      ],
    ],
  ],
  [
    "a header of people",
    [
      ["names", [["Họ và tên", PEOPLE], ["Xếp loại"]], "people by Họ và tên, as name"],
      ["names beside their unit", [["Họ và tên"], ["Đơn vị"]], "people by Họ và tên, as name, beside a unit"],
      ["not yet filled in", [["Họ và tên", { count: 0 }]], "people by Họ và tên, as name"],
      ["four phòng in five", [["Họ và tên", { departments: 0.8 }]], "people by Họ và tên, as name"],
      ["a single phòng", [["Họ và tên", { count: 1, departments: 1 }]], "people by Họ và tên, as name"],
      ["names and positions", [["Họ và tên, chức vụ"]], "people by Họ và tên, chức vụ, as name"],
      ["people and collectives", [["Tập thể, cá nhân"]], "people by Tập thể, cá nhân, as name, mixed"],
      [
        "people and collectives that are all phòng",
        [["Tập thể, cá nhân", DEPARTMENTS]],
        "people by Tập thể, cá nhân, as name, mixed",
      ],
      ["people of several sorts", [["Họ và tên"], ["Đối tượng"]], "people by Họ và tên, as name, mixed"],
      ["«Ông/Bà» over names", [["Ông/Bà", { people: 0.51 }]], "people by Ông/Bà, as name"],
      [
        "numbers and marks in half the rows",
        [["Họ và tên", { numbers: 0.25, marks: 0.25 }]],
        "people by Họ và tên, as name",
      ],
      [
        "a second column of names, where the first holds numbers",
        [
          ["Cá nhân", NUMBERS],
          ["Họ và tên", PEOPLE],
        ],
        "people by Họ và tên, as name",
      ],
    ],
  ],
  [
    "«Tên phong trào» with a movement per row, on a sheet that is one unit's",
    [
      ["one in five is known", [["Tên phong trào", { movements: 0.2 }]], "movements by Tên phong trào, as movement"],
      [
        "one in ten, and a title that speaks of movements",
        [["Tên phong trào", { movements: 0.1 }]],
        "movements by Tên phong trào, as movement",
        "Đăng ký tham gia các PHONG TRÀO thi đua",
      ],
      [
        "beside a column of units that names none",
        [
          ["Tên phong trào", { movements: 0.5 }],
          ["Đơn vị", { units: 0 }],
        ],
        "movements by Tên phong trào, as movement",
      ],
    ],
  ],
  [
    "no header says whom the rows are about, and no column holds names of people alone",
    [
      ["nothing registered", [["STT"], ["Nội dung", PEOPLE]], null],
      ["no names", [["STT"], ["Nội dung", { people: 0.5 }], ["Xếp loại"]], null],
      ["numbers under «Họ và tên»", [["Họ và tên", { numbers: 0.51 }], ["Xếp loại"]], null],
      ["marks under «Họ và tên»", [["Họ và tên", { marks: 0.51 }], ["Xếp loại"]], null],
      ["«Ông/Bà» before names", [["Ông/Bà", { people: 0.5 }], ["Xếp loại"]], null],
      ["movements, all but two in ten unknown", [["Tên phong trào", { movements: 0.15 }]], null],
      [
        "no movement that is known",
        [["Tên phong trào", { count: 10, movements: 0.09 }]],
        null,
        "Các phong trào thi đua",
      ],
      ["two lists of names", [["Nội dung", PEOPLE], ["Nội dung khác", PEOPLE], ["Xếp loại"]], null],
    ],
  ],
  [
    "no header says whom the rows are about, but a column holds names of people",
    [
      ["ratings beside them", [["Nội dung", PEOPLE], ["Xếp loại"]], "people by Nội dung, as name, by values"],
      ["titles beside them", [["Nội dung", PEOPLE], ["Danh hiệu"]], "people by Nội dung, as name, by values"],
      ["awards beside them", [["Nội dung", PEOPLE], ["Khen thưởng"]], "people by Nội dung, as name, by values"],
      [
        "marks beside them",
        [
          ["Nội dung", PEOPLE],
          ["HTXSNV", MARKS],
        ],
        "people by Nội dung, as name, by values",
      ],
      [
        "titles as marks beside them",
        [
          ["Nội dung", PEOPLE],
          ["CSTĐCS", MARKS],
        ],
        "people by Nội dung, as name, by values",
      ],
      [
        "codes that are titles beside them",
        [
          ["Nội dung", PEOPLE],
          ["Mã danh hiệu thi đua", { awards: 0.1 }],
        ],
        "people by Nội dung, as name, by values",
      ],
    ],
  ],
  [
    "figures of units; in a wide table beside honours and movements, which the figures outweigh",
    [
      ["two figures", [["Đơn vị", UNITS], ["Số người HTXSNV"], ["Tỷ lệ HTXSNV"]], "targets by Đơn vị, as unit"],
      [
        "beside honours",
        [["Đơn vị", UNITS], ["Số người HTXSNV"], ["Số người HTTNV"], ["TTLĐXS", MARKS]],
        "targets by Đơn vị, as unit",
      ],
    ],
  ],
  [
    "figures of units under «Tập thể»",
    [
      [
        "more units than not",
        [["Tập thể", { units: 0.51 }], ["Số người HTXSNV"], ["Tỷ lệ HTXSNV"]],
        "targets by Tập thể, as unit",
      ],
    ],
  ],
  [
    "movements across the columns",
    [
      [
        "two of them",
        [
          ["Đơn vị", UNITS],
          ["Chung sức xây dựng nông thôn mới", MARKS],
          ["Vì người nghèo", MARKS],
        ],
        "movements by Đơn vị, as unit",
      ],
      [
        "one, under a title that speaks of movements",
        [
          ["Đơn vị", UNITS],
          ["Vì người nghèo", MARKS],
          ["TTLĐXS", MARKS],
        ],
        "movements by Đơn vị, as unit",
        "Phong trào thi đua",
      ],
      [
        "«Phong trào» beside units, nothing else registered",
        [
          ["Đơn vị", UNITS],
          ["Phong trào", { movements: 0 }],
        ],
        "movements by Đơn vị, as unit",
      ],
      [
        "collectives whose unit stands beside them",
        [["Tập thể", DEPARTMENTS], ["Đơn vị", UNITS], ["Chung sức xây dựng nông thôn mới"], ["Vì người nghèo"]],
        "movements by Đơn vị, as unit",
      ],
      [
        "collectives",
        [["Tập thể", DEPARTMENTS], ["Chung sức xây dựng nông thôn mới"], ["Vì người nghèo"]],
        "movements by Tập thể, as unit",
      ],
    ],
  ],
  [
    "names of people beside places, and nothing tells which of them the rows are about: to be asked",
    [
      [
        "phòng beside them",
        [
          ["Nội dung", PEOPLE],
          ["Đơn vị", UNITS],
          ["Xếp loại", RATINGS],
        ],
        null,
      ],
    ],
  ],
  [
    "names of people under a header of places",
    [
      [
        "«Đơn vị» over people",
        [
          ["Đơn vị", PEOPLE],
          ["Xếp loại", RATINGS],
        ],
        "people by Đơn vị, as name, by values",
      ],
    ],
  ],
  [
    "«Tập thể» over units, of which nothing but honours is registered",
    [
      [
        "four in five are units",
        [
          ["Tập thể", { units: 0.8 }],
          ["TTLĐXS", MARKS],
        ],
        "honours by Tập thể, as unit",
      ],
      ["one figure", [["Tập thể", UNITS], ["Số người HTXSNV"]], "honours by Tập thể, as unit"],
    ],
  ],
  [
    "a header of collectives",
    [
      [
        "phòng",
        [
          ["Tập thể", DEPARTMENTS],
          ["Xếp loại", RATINGS],
        ],
        "collectives by Tập thể, as name",
      ],
      ["beside their unit", [["Tập thể"], ["Đơn vị"]], "collectives by Tập thể, as name, beside a unit"],
      [
        "fewer units than four in five",
        [
          ["Tập thể", { units: 0.79 }],
          ["TTLĐXS", MARKS],
        ],
        "collectives by Tập thể, as name",
      ],
      [
        "two figures of phòng beside their unit",
        [["Tập thể", DEPARTMENTS], ["Đơn vị", UNITS], ["Số người HTXSNV"], ["Tỷ lệ HTXSNV"]],
        "collectives by Tập thể, as name, beside a unit",
      ],
      [
        "units with ratings",
        [
          ["Tập thể", UNITS],
          ["Xếp loại", RATINGS],
        ],
        "collectives by Tập thể, as name",
      ],
      ["units with their people", [["Tập thể", UNITS], ["Số người"]], "collectives by Tập thể, as name"],
      [
        "figures of as many phòng as units",
        [["Tập thể", { units: 0.5 }], ["Số người HTXSNV"], ["Tỷ lệ HTXSNV"]],
        "collectives by Tập thể, as name",
      ],
    ],
  ],
  [
    "units with their people and the people's titles counted",
    [
      [
        "small figures under «CSTĐCS»",
        [["Đơn vị", UNITS], ["Số người"], ["CSTĐCS", { count: 1, marks: 1 }]],
        "targets by Đơn vị, as unit",
      ],
    ],
  ],
  [
    "units with figures",
    [
      ["one figure", [["Đơn vị", UNITS], ["Số người HTXSNV"]], "targets by Đơn vị, as unit"],
      [
        "two columns of numbers that ratings head",
        [
          ["Đơn vị", UNITS],
          ["HTXSNV", { numbers: 0.51 }],
          ["HTTNV", { numbers: 0.51 }],
        ],
        "targets by Đơn vị, as unit",
      ],
      [
        "two columns of numbers that titles head",
        [
          ["Đơn vị", UNITS],
          ["TTLĐXS", NUMBERS],
          ["TTLĐTT", NUMBERS],
        ],
        "targets by Đơn vị, as unit",
      ],
      ["phòng beside them", [["Đơn vị", UNITS], ["Phòng"], ["Số người HTXSNV"]], "targets by Đơn vị, as unit"],
    ],
  ],
  [
    "«Đơn vị» over names of phòng, for which something is registered",
    [
      [
        "phòng alone",
        [
          ["Đơn vị", DEPARTMENTS],
          ["Xếp loại", RATINGS],
        ],
        "collectives by Đơn vị, as name",
      ],
      [
        "more phòng than units, beside another column of phòng",
        [["Đơn vị", { departments: 0.4, units: 0.3 }], ["Phòng"], ["Xếp loại", RATINGS]],
        "collectives by Đơn vị, as name",
      ],
    ],
  ],
  [
    "a header of phòng, for which something is registered",
    [
      [
        "alone",
        [
          ["Phòng", DEPARTMENTS],
          ["Xếp loại", RATINGS],
        ],
        "collectives by Phòng, as name",
      ],
      [
        "beside their unit",
        [["Đơn vị", { departments: 0.3, units: 0.3 }], ["Phòng"], ["TTLĐXS", MARKS]],
        "collectives by Phòng, as name, beside a unit",
      ],
      [
        "with their people and their people's titles, which are not figures of units",
        [["Đơn vị", UNITS], ["Phòng", DEPARTMENTS], ["Số người"], ["CSTĐCS", { marks: 1 }]],
        "collectives by Phòng, as name, beside a unit",
      ],
    ],
  ],
  [
    "a header of phòng, for which nothing is registered",
    [
      ["alone", [["Phòng", DEPARTMENTS], ["Số người"]], null],
      [
        "beside their unit",
        [
          ["Đơn vị", UNITS],
          ["Phòng", DEPARTMENTS],
        ],
        null,
      ],
      ["one figure", [["Phòng", DEPARTMENTS], ["Số người HTXSNV"]], null],
      ["two figures, which are units' alone", [["Phòng", DEPARTMENTS], ["Số người HTXSNV"], ["Tỷ lệ HTXSNV"]], null],
      [
        "a list of telephone numbers",
        [
          ["Phòng", DEPARTMENTS],
          ["Điện thoại", NUMBERS],
        ],
        null,
      ],
    ],
  ],
  [
    "units with honours alone",
    [
      [
        "as marks",
        [
          ["Đơn vị", UNITS],
          ["TTLĐXS", MARKS],
        ],
        "honours by Đơn vị, as unit",
      ],
      ["in words", [["Đơn vị", UNITS], ["Danh hiệu"]], "honours by Đơn vị, as unit"],
      [
        "one movement beside them",
        [
          ["Đơn vị", UNITS],
          ["TTLĐXS", MARKS],
          ["Vì người nghèo", MARKS],
        ],
        "honours by Đơn vị, as unit",
      ],
      ["«Phong trào» beside them", [["Đơn vị", UNITS], ["Danh hiệu"], ["Phong trào"]], "honours by Đơn vị, as unit"],
      [
        "one column of numbers among them",
        [
          ["Đơn vị", UNITS],
          ["TTLĐXS", NUMBERS],
          ["TTLĐTT", { numbers: 0.5 }],
        ],
        "honours by Đơn vị, as unit",
      ],
      [
        "a title of people counted, but not the people",
        [["Đơn vị", UNITS], ["CSTĐCS", { marks: 1 }], ["Danh hiệu"]],
        "honours by Đơn vị, as unit",
      ],
    ],
  ],
  [
    "units with ratings, or with honours and their people: each registers as a collective",
    [
      [
        "ratings",
        [
          ["Đơn vị", UNITS],
          ["Xếp loại", RATINGS],
        ],
        "collectives by Đơn vị, as name",
      ],
      ["honours and ratings", [["Đơn vị", UNITS], ["Danh hiệu"], ["Xếp loại"]], "collectives by Đơn vị, as name"],
      ["honours and people", [["Đơn vị", UNITS], ["Danh hiệu"], ["Số người"]], "collectives by Đơn vị, as name"],
      [
        "«CSTĐCS» in words beside their people",
        [["Đơn vị", UNITS], ["Số người"], ["CSTĐCS", { texts: 0.1, marks: 0.9 }], ["Danh hiệu"]],
        "collectives by Đơn vị, as name",
      ],
      [
        "«CSTĐCS» left blank beside their people",
        [["Đơn vị", UNITS], ["Số người"], ["CSTĐCS", { count: 0 }], ["Danh hiệu"]],
        "collectives by Đơn vị, as name",
      ],
      [
        "some phòng among the units, so their people are no figures",
        [["Đơn vị", { units: 0.9, departments: 0.1 }], ["Số người"], ["CSTĐCS", MARKS], ["Danh hiệu"]],
        "collectives by Đơn vị, as name",
      ],
    ],
  ],
  [
    "units with their people or their plan",
    [
      ["people", [["Đơn vị", UNITS], ["Số người"]], "targets by Đơn vị, as unit"],
      ["a plan", [["Đơn vị", UNITS], ["Kế hoạch công tác"]], "targets by Đơn vị, as unit"],
      [
        "a plan that is also a rating: it rates nobody",
        [["Đơn vị", UNITS], ["Hoàn thành xuất sắc kế hoạch"]],
        "targets by Đơn vị, as unit",
      ],
    ],
  ],
])("%s", (when, cases) => {
  test.each(named(cases))("%s", (_, [, columns, expected, title]) => {
    const titles = title === undefined ? [] : [title];
    expect(told(columns, ...titles)).toBe(expected);
    expect(reason(columns, ...titles)).toBe(when);
  });
});

test.each<[string, Values, Values]>([
  ["the one over units is where they belong", UNITS, {}],
  ["phòng tell it, though most rows are the units' own", { units: 1, distinct: 1 }, { units: 0.9, departments: 0.1 }],
  ["phòng tell it before other places", { units: 0.5 }, { units: 0.3, departments: 0.6 }],
  ["where none has phòng, units come again", { units: 1, distinct: 0.5 }, { units: 1, distinct: 1 }],
])("of two headers of collectives %s", (_, unit, name) => {
  const byTwo = (...columns: Parameters<typeof told>[0]) => told([...columns, ["Xếp loại"]]);
  expect(byTwo(["Tên đơn vị/tập thể", unit], ["Tên tập thể", name])).toBe("collectives by Tên tập thể, as name");
  expect(byTwo(["Tên tập thể", name], ["Tên đơn vị/tập thể", unit])).toBe("collectives by Tên tập thể, as name");
});

test("units alone are no registration", () => {
  expect(told([["Đơn vị", UNITS], ["Điện thoại"]])).toBeNull();
  expect(reason([["Đơn vị", UNITS], ["Điện thoại"]])).toBeUndefined();
});

test("each line has a reason of its own", () => {
  expect(new Set(KINDS.map(({ when }) => when)).size).toBe(KINDS.length);
});
