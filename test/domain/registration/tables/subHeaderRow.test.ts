import { isSubHeaderRow } from "../../../../src/domain/registration/tables/subHeaderRow";
import { ReadSheet } from "../../../../src/domain/registration/tables/readSheet";
import type { GridCell } from "../../../support/grids";
import { gridOf, words } from "../steps";

type Rows = readonly (readonly GridCell[])[];

/** The last row under the others. */
function asked(rows: Rows, first = 1, last = Math.max(...rows.map((row) => row.length))): boolean {
  const above = rows.slice(0, -1).map((_, index) => index + 1);
  return isSubHeaderRow(new ReadSheet(gridOf(rows), words), above, rows.length, { first, last });
}

const CASES: readonly (readonly [string, Rows, boolean])[] = [
  [
    "nothing in it",
    [
      ["STT", "Họ và tên", "Danh hiệu"],
      ["", "", ""],
    ],
    false,
  ],
  [
    "a lone total",
    [
      ["STT", "Họ và tên", ""],
      ["", "", "Tổng số"],
    ],
    false,
  ],
  [
    "«Tổng số» among others",
    [
      ["STT", "Họ và tên", "", ""],
      ["", "", "Tổng số", "Nam"],
    ],
    true,
  ],
  [
    "a lone word that only holds «tổng»",
    [
      ["STT", "Họ và tên", ""],
      ["", "", "Bằng khen của Tổng TTCP"],
    ],
    true,
  ],

  [
    "a year under earlier years",
    [
      ["STT", "Họ và tên", "Thành tích các năm trước"],
      ["", "", 1990],
    ],
    true,
  ],
  [
    "the last year",
    [
      ["STT", "Họ và tên", "Thành tích các năm trước"],
      ["", "", 2099],
    ],
    true,
  ],
  [
    "a number before",
    [
      ["STT", "Họ và tên", "Thành tích các năm trước"],
      ["", "", 1989],
    ],
    false,
  ],
  [
    "a number after",
    [
      ["STT", "Họ và tên", "Thành tích các năm trước"],
      ["", "", 2100],
    ],
    false,
  ],
  [
    "a number among headers",
    [
      ["STT", "Họ và tên", "", "", ""],
      ["", "", "LĐTT", "CSTĐCS", 5],
    ],
    false,
  ],
  [
    "TRUE among headers",
    [
      ["STT", "Họ và tên", "", "", ""],
      ["", "", "LĐTT", "CSTĐCS", true],
    ],
    false,
  ],
  [
    "a year gives no room",
    [
      ["STT", "Họ và tên", "Abc", ""],
      ["", "", "", 2019],
    ],
    false,
  ],

  [
    "«Cán bộ» over «Họ tên»",
    [
      ["STT", "Cán bộ", "", "Danh hiệu"],
      ["", "Họ tên", "Năm sinh", ""],
    ],
    true,
  ],
  [
    "«Cán bộ» over somebody",
    [
      ["STT", "Cán bộ", "", "Danh hiệu"],
      ["", "Nguyễn An", "Năm sinh", ""],
    ],
    false,
  ],
  [
    "«Họ và tên» over a word of headers",
    [
      ["STT", "Họ và tên", "", "Danh hiệu"],
      ["", "Họ tên", "", "LĐTT"],
    ],
    false,
  ],
  [
    "the nearest header above counts: merged downwards",
    [
      ["STT", "Họ và tên", "Danh hiệu", "Danh hiệu"],
      ["", "", "Ghi chú", "Abc"],
      ["", "", "LĐTT", "CSTĐCS"],
    ],
    false,
  ],
  [
    "the nearest header above counts: not merged",
    [
      ["STT", "Họ và tên", "Ghi chú", "Danh hiệu"],
      ["", "", "Abc", "Abc"],
      ["", "", "LĐTT", "CSTĐCS"],
    ],
    true,
  ],

  [
    "a unit's name",
    [
      ["STT", "Họ và tên", "", ""],
      ["", "", "Báo Thanh tra", "LĐTT"],
    ],
    false,
  ],
  [
    "«Đơn vị: …» alone under a title: the first group row",
    [
      ["Danh hiệu", "Họ và tên", "Xếp loại"],
      ["I. Đơn vị: Abc", "", ""],
    ],
    false,
  ],
  [
    "a phòng's name",
    [
      ["STT", "Họ và tên", "", ""],
      ["", "", "Phòng Đào tạo", "LĐTT"],
    ],
    false,
  ],
  [
    "«Phòng», a header",
    [
      ["STT", "Họ và tên", "", ""],
      ["", "", "Phòng", "LĐTT"],
    ],
    true,
  ],
  [
    "the leadership",
    [
      ["STT", "Họ và tên", "", ""],
      ["", "", "Lãnh đạo", "LĐTT"],
    ],
    false,
  ],

  [
    "one of two is known",
    [
      ["STT", "Họ và tên", "", ""],
      ["", "", "LĐTT", "Abc"],
    ],
    true,
  ],
  [
    "one of three is known",
    [
      ["STT", "Họ và tên", "", "", ""],
      ["", "", "LĐTT", "Abc", "Xyz"],
    ],
    false,
  ],
  [
    "nothing is known",
    [
      ["STT", "Họ và tên", ""],
      ["", "", "Abc"],
    ],
    false,
  ],

  [
    "nothing above one of them: room",
    [
      ["STT", "Họ và tên", "Abc", ""],
      ["", "", "LĐTT", "CSTĐCS"],
    ],
    true,
  ],
  [
    "headers of their own above each: no room",
    [
      ["STT", "Họ và tên", "Abc", "Xyz"],
      ["", "", "LĐTT", "CSTĐCS"],
    ],
    false,
  ],
  [
    "a parent typed into both",
    [
      ["STT", "Họ và tên", "Abc", "Abc"],
      ["", "", "LĐTT", ""],
    ],
    true,
  ],
  [
    "under what is merged down over one column: a row",
    [
      ["STT", "Chức vụ", "Abc", "Abc"],
      ["", "Công đoàn", "LĐTT", "CSTĐCS"],
    ],
    false,
  ],
  [
    "under the same, typed into each of its columns",
    [
      ["STT", "Chức vụ", "Chức vụ", "Abc", "Abc"],
      ["", "Công đoàn", "Chính quyền", "LĐTT", "LĐTT"],
    ],
    true,
  ],
  [
    "typed into the one on the left as well",
    [
      ["STT", "Họ và tên", "Abc", "Abc"],
      ["", "", "", "LĐTT"],
    ],
    true,
  ],
  [
    "the same text beside it, on another level",
    [
      ["STT", "Họ và tên", "Abc", "Uvw"],
      ["", "", "Xyz", "Abc"],
      ["", "", "", "LĐTT"],
    ],
    false,
  ],
  [
    "the same text beside it, nearest to it",
    [
      ["STT", "Họ và tên", "Uvw", "Xyz"],
      ["", "", "Abc", "Abc"],
      ["", "", "", "LĐTT"],
    ],
    true,
  ],

  [
    "a lone child under a parent of awards",
    [
      ["STT", "Họ và tên", "Hình thức khen thưởng"],
      ["", "", "Giấy khen"],
    ],
    true,
  ],
  [
    "a lone child under an unknown parent",
    [
      ["STT", "Họ và tên", "Abc"],
      ["", "", "Giấy khen"],
    ],
    false,
  ],
  [
    "a lone child under a parent that asks for none",
    [
      ["STT", "Họ và tên", "Ngày sinh"],
      ["", "", "Giấy khen"],
    ],
    false,
  ],
  [
    "known words without room",
    [
      ["STT", "Họ và tên", "Xếp loại", "Danh hiệu"],
      ["", "", "HTTNV", "LĐTT"],
    ],
    true,
  ],
  [
    "«Cờ thi đua» over «TTCP»",
    [
      ["STT", "Đơn vị", "Cờ thi đua của Chính phủ"],
      ["", "", "TTCP"],
    ],
    true,
  ],
  [
    "the parent two rows up asks for it",
    [
      ["STT", "Họ và tên", "Danh hiệu"],
      ["", "", "Abc"],
      ["", "", "LĐTT"],
    ],
    true,
  ],
];

test.each(CASES)("%s", (_, rows, expected) => expect(asked(rows)).toBe(expected));

test.each([
  "STT",
  "Họ và tên",
  "Họ và tên, chức vụ",
  "Tên tập thể/cá nhân",
  "Tập thể",
  "Ghi chú",
  "Chức vụ",
  "Chức vụ, đơn vị",
])("under «%s» stands a row of the table", (header) =>
  expect(
    asked([
      ["Abc", header, "", ""],
      ["", "Danh hiệu", "", "CSTĐCS"],
    ]),
  ).toBe(false),
);

test.each([
  "Danh hiệu",
  "Hình thức khen thưởng",
  "Danh hiệu và hình thức khen thưởng",
  "Xếp loại",
  "Phong trào",
  "Thành tích các năm trước",
])("under «%s» stands a child", (header) =>
  expect(
    asked([
      ["STT", "Họ và tên", header],
      ["", "", "Cơ sở"],
    ]),
  ).toBe(true),
);

test.each(["Ngày sinh", "HTXSNV", "CSTĐCS", "Cờ thi đua của Chính phủ", "Năm 2019", "Nữ", "Cấp trường"])(
  "«%s» is a word of headers",
  (text) =>
    expect(
      asked([
        ["STT", "Họ và tên", "", ""],
        ["", "", text, "Abc"],
      ]),
    ).toBe(true),
);

test("known words that come again in their columns are values, where no parent has room for them", () => {
  const sheet = (...rows: Rows): ReadSheet => new ReadSheet(gridOf(rows), words);
  const span = { first: 1, last: 4 };
  const row = ["", "", "HTTNV", "LĐTT"];
  const head = ["STT", "Họ và tên", "Xếp loại", "Danh hiệu"];
  expect(isSubHeaderRow(sheet(head, row, [1, "Mai An", "HTTNV", "LĐTT"]), [1], 2, span)).toBe(false);
  expect(isSubHeaderRow(sheet(head, row, [1, "Mai An", "HTXSNV", "LĐTT"]), [1], 2, span)).toBe(true);
  const merged = ["STT", "Họ và tên", "Xếp loại, danh hiệu", ""];
  expect(isSubHeaderRow(sheet(merged, row, [1, "Mai An", "HTTNV", "LĐTT"]), [1], 2, span)).toBe(true);
});

test("only the table's own columns count", () => {
  const rows = [
    ["Abc", "Abc", "Abc", "Abc"],
    ["", "LĐTT", "LĐTT", ""],
  ];
  expect(asked(rows, 2, 2)).toBe(false);
  expect(asked(rows, 2, 3)).toBe(true);
  expect(asked(rows, 1, 2)).toBe(true);
  expect(
    asked(
      [
        ["Abc", ""],
        ["LĐTT", "CSTĐCS"],
      ],
      1,
      1,
    ),
  ).toBe(false);
});
