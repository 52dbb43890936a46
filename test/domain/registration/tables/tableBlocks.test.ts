import { tableBlocks } from "../../../../src/domain/registration/tables/tableBlocks";
import type { GridCell, SheetOptions } from "../../../support/grids";
import { gridOf, words } from "../steps";

type Rows = readonly (readonly GridCell[])[];

/** «2 | A-D | 3-5 | repeats 4 | title»: header rows, columns, body, repeats, titles nearest first. */
function cut(rows: Rows, known: readonly (readonly number[])[] = [], options: SheetOptions = {}): string[] {
  const headers = new Map(known.map((each) => [each[0]!, each]));
  return tableBlocks(gridOf(rows, options), words, headers).map((block) =>
    [
      block.rows.join("+"),
      block.columns.map(({ column }) => "ABCDEFGHIJKLMN"[column - 1]).join(""),
      `${block.bodyFirst}-${block.bodyLast}`,
      ...(block.repeats.size > 0 ? [`repeats ${[...block.repeats].join("+")}`] : []),
      ...(block.titles.length > 0 ? [block.titles.map(({ text }) => text).join("; ")] : []),
      ...(block.excelTable === null ? [] : [block.excelTable.name]),
    ].join(" | "),
  );
}

const HEAD = ["STT", "Họ và tên", "Chức vụ", "Xếp loại", "Danh hiệu"];
const OTHER = ["STT", "Tên tập thể", "Quân số"];
const ROW = [1, "Mai An", "Giám đốc", "HTTNV", "LĐTT"];

test.each<[string, Rows, readonly string[]]>([
  ["no header", [["Abc", "Xyz"]], []],
  ["one table", [["DANH SÁCH"], HEAD, ROW, ROW], ["2 | ABCDE | 3-4 | DANH SÁCH"]],
  ["a header at the end", [HEAD], ["1 | ABCDE | 2-1"]],
  [
    "one under the other, each with its titles",
    [["I. CÁ NHÂN"], HEAD, ROW, [], ["II. TẬP THỂ"], ["Đơn vị:", "Báo Thanh tra"], OTHER, ROW],
    ["2 | ABCDE | 3-4 | I. CÁ NHÂN", "7 | ABC | 8-8 | Đơn vị: Báo Thanh tra; Đơn vị:; Báo Thanh tra; II. TẬP THỂ"],
  ],
  ["a second header right below the rows of the first", [HEAD, ROW, OTHER, ROW], ["1 | ABCDE | 2-2", "3 | ABC | 4-4"]],
  [
    "«Họ và tên» once more, beside words that nobody knows",
    [HEAD.slice(1), ROW.slice(1), ["Họ và tên", "Abc", "Xyz", "Uvw"], ROW.slice(1)],
    ["1 | ABCD | 2-2", "3 | ABCD | 4-4"],
  ],
  [
    "words that nobody knows under a title",
    [HEAD, ROW, ["II. KHÁC"], ["Số hiệu", "Người", "Việc", "Mức", "Nhận"], ROW],
    ["1 | ABCDE | 2-2", "4 | ABCDE | 5-5 | II. KHÁC"],
  ],
  [
    "rows of data that hold words of headers",
    [
      HEAD.slice(1),
      ["Sùng A", "Viên chức", "Đơn vị sự nghiệp", "LĐTT"],
      ["Giàng B", "Viên chức", "Cơ quan", "LĐTT"],
      ["Vàng C", "Viên chức", "Đơn vị sự nghiệp", "LĐTT"],
    ],
    ["1 | ABCD | 2-4"],
  ],
  ["the same header once more", [HEAD, ROW, HEAD, ROW], ["1 | ABCDE | 2-4 | repeats 3"]],
  [
    "the same header in other letters",
    [HEAD, ROW, HEAD.map((text) => text.toUpperCase()), ROW],
    ["1 | ABCDE | 2-4 | repeats 3"],
  ],
  [
    "the same header under a title",
    [HEAD, ROW, ["II. KHÁC"], HEAD, ROW],
    ["1 | ABCDE | 2-2", "4 | ABCDE | 5-5 | II. KHÁC"],
  ],
  [
    "four of five texts are the same",
    [HEAD, ROW, [...HEAD.slice(0, 4), "Ghi chú"], ROW],
    ["1 | ABCDE | 2-4 | repeats 3"],
  ],
  [
    "three of five texts are the same",
    [HEAD, ROW, [...HEAD.slice(0, 3), "Ghi chú", "Ngày sinh"], ROW],
    ["1 | ABCDE | 2-2", "3 | ABCDE | 4-4"],
  ],
  ["three of five texts, and no others", [HEAD, ROW, HEAD.slice(0, 3), ROW], ["1 | ABCDE | 2-2", "3 | ABC | 4-4"]],
  [
    "the same texts in other columns",
    [HEAD, ROW, ["STT", "Chức vụ", "Họ và tên", "Danh hiệu", "Xếp loại"], ROW],
    ["1 | ABCDE | 2-2", "3 | ABCDE | 4-4"],
  ],
  [
    "a row of the table above is no title",
    [HEAD, ROW, [2, "Lê Bình", "Giám đốc"], OTHER, ROW],
    ["1 | ABCDE | 2-3", "4 | ABC | 5-5"],
  ],
  [
    "a formula is no title",
    [HEAD, ROW, [{ formula: "=A1", value: "Abc" }], OTHER, ROW],
    ["1 | ABCDE | 2-3", "4 | ABC | 5-5"],
  ],
  ["a number is no title", [HEAD, ROW, [2], OTHER, ROW], ["1 | ABCDE | 2-3", "4 | ABC | 5-5"]],
  [
    "two texts without a colon are no title",
    [HEAD, ROW, ["Abc", "Xyz"], OTHER, ROW],
    ["1 | ABCDE | 2-3", "4 | ABC | 5-5"],
  ],
  ["a label and a number are no title", [HEAD, ROW, ["Abc:", 5], OTHER, ROW], ["1 | ABCDE | 2-3", "4 | ABC | 5-5"]],
  [
    "a row of a wider table above, with one word in these columns",
    [HEAD, ["Abc", "", "Giám đốc", "HTTNV", "LĐTT"], OTHER, ROW],
    ["1 | ABCDE | 2-2", "3 | ABC | 4-4"],
  ],

  [
    "side by side",
    [
      ["STT", "Họ và tên", "Chức vụ", "", "STT", "Tên tập thể", "Quân số"],
      [1, "Mai An", "", "", 1, "Phòng Đào tạo", 5],
    ],
    ["1 | ABC | 2-2", "1 | EFG | 2-2"],
  ],
  [
    "side by side, each with its own lines first",
    [
      ["Trái", "", "", "", "Phải"],
      ["STT", "Họ và tên", "Chức vụ", "", "STT", "Tên tập thể", "Quân số"],
      [1, "Mai An", "", "", 1, "Phòng Đào tạo", 5],
    ],
    ["2 | ABC | 3-3 | Trái; Phải", "2 | EFG | 3-3 | Phải; Trái"],
  ],
  [
    "side by side under two titles that are words of headers",
    [
      ["Cá nhân", "", "", "", "Tập thể"],
      ["STT", "Họ và tên", "Chức vụ", "", "STT", "Tên tập thể", "Quân số"],
      [1, "Mai An", "", "", 1, "Phòng Đào tạo", 5],
    ],
    ["2 | ABC | 3-3 | Cá nhân; Tập thể", "2 | EFG | 3-3 | Tập thể; Cá nhân"],
  ],
  [
    "side by side, one repeats its header beside data of the other",
    [
      ["STT", "Họ và tên", "Chức vụ", "", "STT", "Tên tập thể", "Quân số"],
      [1, "Mai An", "", "", 1, "Phòng Đào tạo", 5],
      ["STT", "Họ và tên", "Chức vụ", "", 2, "Phòng Khác", 5],
      [2, "Lê Bình", "", "", 3, "Phòng Ba", 5],
    ],
    ["1 | ABC | 2-4 | repeats 3", "1 | EFG | 2-4"],
  ],
  [
    "side by side, one repeats its header beside the other's heading",
    [
      ["STT", "Họ và tên", "Chức vụ", "", "STT", "Tên tập thể", "Quân số"],
      [1, "Mai An", "", "", 1, "Phòng Đào tạo", 5],
      ["STT", "Họ và tên", "Chức vụ", "", "", "Tập thể", ""],
      [2, "Lê Bình", "", "", 3, "Phòng Ba", 5],
    ],
    ["1 | ABC | 2-4 | repeats 3", "1 | EFG | 2-4"],
  ],
  [
    "side by side, a table across both below",
    [
      ["STT", "Họ và tên", "Chức vụ", "", "STT", "Tên tập thể", "Quân số"],
      [1, "Mai An", "", "", 1, "Phòng Đào tạo", 5],
      ["STT", "Họ và tên", "Chức vụ", "Ngày sinh", "Xếp loại", "Danh hiệu", "Ghi chú"],
      [1, "Mai An", "", "", "HTTNV", "LĐTT", ""],
    ],
    ["1 | ABC | 2-2", "1 | EFG | 2-2", "3 | ABCDEFG | 4-4"],
  ],
  [
    "side by side, a header on the left beside data on the right",
    [
      ["STT", "Họ và tên", "Chức vụ", "", "STT", "Tên tập thể", "Quân số"],
      [1, "Mai An", "", "", 1, "Phòng Đào tạo", 5],
      ["STT", "Đơn vị", "Phong trào", "", "", "Abc", "Xyz"],
      [1, "Báo Thanh tra", "x", "", "", "Phòng Ba", 5],
    ],
    ["1 | ABC | 2-2", "1 | EFG | 2-4", "3 | ABC | 4-4"],
  ],
  [
    "side by side, a header across both of which each half would do",
    [
      ["STT", "Họ và tên", "Chức vụ", "", "STT", "Tên tập thể", "Quân số"],
      [1, "Mai An", "", "", 1, "Phòng Đào tạo", 5],
      ["STT", "Họ và tên", "Chức vụ", "Ngày sinh", "Xếp loại", "Đơn vị", "Ghi chú"],
      [1, "Mai An", "", "", "HTTNV", "Báo Thanh tra", ""],
    ],
    ["1 | ABC | 2-2", "1 | EFG | 2-2", "3 | ABCDEFG | 4-4"],
  ],
  [
    "side by side, a header on the left beside nothing: the right goes on, and repeats its own",
    [
      ["STT", "Họ và tên", "Chức vụ", "", "STT", "Tên tập thể", "Quân số"],
      [1, "Mai An", "", "", 1, "Phòng Đào tạo", 5],
      ["STT", "Đơn vị", "Phong trào"],
      [1, "Báo Thanh tra", "x", "", 2, "Phòng Ba", 5],
      [2, "Báo Thanh tra", "x", "", "STT", "Tên tập thể", "Quân số"],
      [3, "Báo Thanh tra", "x", "", 3, "Phòng Bốn", 5],
    ],
    ["1 | ABC | 2-2", "1 | EFG | 2-6 | repeats 5", "3 | ABC | 4-6"],
  ],
  [
    "side by side, a repeated header beside a heading: the right goes on, and repeats its own",
    [
      ["STT", "Họ và tên", "Chức vụ", "", "STT", "Tên tập thể", "Quân số"],
      [1, "Mai An", "", "", 1, "Phòng Đào tạo", 5],
      ["STT", "Họ và tên", "Chức vụ", "", "", "Tập thể", ""],
      [2, "Lê Bình", "", "", 3, "Phòng Ba", 5],
      [3, "Hồ Chi", "", "", "STT", "Tên tập thể", "Quân số"],
      [4, "Đỗ Dung", "", "", 4, "Phòng Bốn", 5],
    ],
    ["1 | ABC | 2-6 | repeats 3", "1 | EFG | 2-6 | repeats 5"],
  ],
  [
    "under a table across, one side may not repeat alone",
    [HEAD, ROW, [2, "Mai An", "STT", "Họ và tên", "Chức vụ"], ROW],
    ["1 | ABCDE | 2-4"],
  ],
  [
    "each of two headers of several rows",
    [
      ["Họ và tên", "Danh hiệu", "", "", "Tập thể", "Danh hiệu", ""],
      ["", "LĐTT", "CSTĐCS", "", "", "TTLĐTT", "TTLĐXS"],
      ["Mai An", "x", "", "", "Phòng Đào tạo", "x", ""],
    ],
    ["1+2 | ABC | 3-3", "1+2 | EFG | 3-3"],
  ],
])("%s", (_, rows, expected) => expect(cut(rows)).toEqual(expected));

test("three titles over more than twice as many headers; «STT» is no title; four texts are headers", () => {
  const below = ["STT", "Họ và tên", "Chức vụ", "Xếp loại", "Danh hiệu", "Ghi chú", "Ngày sinh"];
  const over = (...cells: readonly string[]): string => cut([cells, below, ROW])[0]!.split(" | ")[0]!;
  expect(over("Cá nhân", "", "Tập thể", "", "Ghi chú")).toBe("2");
  expect(over("STT", "Cá nhân", "Tập thể")).not.toBe("2");
  expect(over("Cá nhân", "Tập thể", "Ghi chú", "Chức vụ")).not.toBe("2");
  expect(cut([["Cá nhân", "Tập thể", "Ghi chú"], below.slice(0, 6), ROW])[0]).not.toMatch(/^2 /);
});

describe("Excel tables", () => {
  const area = { id: "1", name: "Table1", hasHeaders: true, hasTotals: false };
  const rows = [HEAD, ROW, ROW, ["", "Abc"]];
  test("end where Excel says, and have the columns Excel says", () => {
    const excelTables = [{ ...area, firstRow: 1, firstColumn: 1, lastRow: 3, lastColumn: 4 }];
    expect(cut(rows, [], { excelTables })).toEqual(["1 | ABCD | 2-3 | Table1"]);
  });
  test("begin where Excel says, whatever their header is", () => {
    const excelTables = [{ ...area, firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 2 }];
    expect(
      cut(
        [
          ["Abc", "Xyz"],
          [1, 2],
          [3, 4],
        ],
        [],
        { excelTables },
      ),
    ).toEqual(["1 | AB | 2-2 | Table1"]);
  });
  test("without a header have none", () => {
    const excelTables = [{ ...area, hasHeaders: false, firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 2 }];
    expect(
      cut(
        [
          ["Abc", "Xyz"],
          [1, 2],
        ],
        [],
        { excelTables },
      ),
    ).toEqual([]);
  });
  test("two on one row", () => {
    const excelTables = [
      { ...area, firstRow: 1, firstColumn: 1, lastRow: 3, lastColumn: 2 },
      { ...area, name: "Table2", firstRow: 1, firstColumn: 3, lastRow: 2, lastColumn: 5 },
    ];
    expect(cut(rows, [], { excelTables })).toEqual(["1 | AB | 2-3 | Table1", "1 | CDE | 2-2 | Table2"]);
  });
  test("are never a repeated header", () => {
    const excelTables = [{ ...area, firstRow: 3, firstColumn: 1, lastRow: 4, lastColumn: 5 }];
    expect(cut([HEAD, ROW, HEAD, ROW], [], { excelTables })).toEqual(["1 | ABCDE | 2-2", "3 | ABCDE | 4-4 | Table1"]);
  });
  test("elsewhere leave a repeated header what it is", () => {
    const excelTables = [{ ...area, firstRow: 9, firstColumn: 7, lastRow: 10, lastColumn: 8 }];
    expect(cut([HEAD, ROW, HEAD, ROW], [], { excelTables })).toEqual(["1 | ABCDE | 2-4 | repeats 3"]);
  });
  test("cut a chosen header that is wider", () => {
    const excelTables = [{ ...area, firstRow: 1, firstColumn: 2, lastRow: 2, lastColumn: 3 }];
    expect(
      cut(
        [
          ["Abc", "Uvw", "Xyz", "Khác"],
          [1, 2, 3, 4],
        ],
        [[1]],
        { excelTables },
      ),
    ).toEqual(["1 | BC | 2-2 | Table1"]);
  });
  test("of other columns do not count", () => {
    const excelTables = [{ ...area, firstRow: 9, firstColumn: 7, lastRow: 10, lastColumn: 8 }];
    expect(cut(rows, [], { excelTables })).toEqual(["1 | ABCDE | 2-4"]);
  });
});

describe("headers that the officer chose", () => {
  test("count, whatever they say", () =>
    expect(
      cut(
        [
          ["Abc", "Xyz"],
          [1, 2],
        ],
        [[1]],
      ),
    ).toEqual(["1 | AB | 2-2"]));
  test("once more: with two texts they are the same, with one nobody knows", () => {
    expect(
      cut(
        [
          ["Abc", "Xyz"],
          [1, 2],
          ["Abc", "Xyz"],
          [3, 4],
        ],
        [[1], [3]],
      ),
    ).toEqual(["1 | AB | 2-4 | repeats 3"]);
    expect(cut([["Abc"], [1], ["Abc"], [3]], [[1], [3]])).toEqual(["1 | A | 2-2", "3 | A | 4-4"]);
  });
  test("once more, where only the first was chosen", () => {
    const rows = (...again: readonly GridCell[]): Rows => [["Abc", "Xyz", "Uvw"], [1, 2, 3], again, [4, 5, 6]];
    expect(cut(rows("Abc", "Xyz", "Uvw"), [[1]])).toEqual(["1 | ABC | 2-4 | repeats 3"]);
    expect(cut(rows("ABC", "xyz", "Uvw"), [[1]])).toEqual(["1 | ABC | 2-4 | repeats 3"]);
    expect(cut(rows("Abc", "Khác", "Uvw"), [[1]])).toEqual(["1 | ABC | 2-4"]);
    expect(cut(rows("Khác", "Xyz", "Uvw"), [[1]])).toEqual(["1 | ABC | 2-4"]);
    expect(cut(rows("Abc"), [[1]])).toEqual(["1 | ABC | 2-4"]);
  });
  test("of two rows", () =>
    expect(
      cut(
        [
          ["Abc", ""],
          ["Uvw", "Xyz"],
          [1, 2],
        ],
        [[1, 2]],
      ),
    ).toEqual(["1+2 | AB | 3-3"]));
  test("leave no other header in their own rows, nor right below", () => {
    expect(cut([["Abc", "Xyz"], HEAD, ROW], [[1]])).toEqual(["1 | AB | 2-3"]);
    expect(cut([["Abc", "Xyz"], HEAD, ROW], [[1, 2]])).toEqual(["1+2 | ABCDE | 3-3"]);
    expect(cut([["Abc", "Xyz"], ROW, HEAD, ROW], [[1]])).toEqual(["1 | AB | 2-2", "3 | ABCDE | 4-4"]);
  });
  test("whose own rows look like headers, too", () => {
    expect(cut([HEAD, HEAD, ROW], [[2]])).toEqual(["1 | ABCDE | 2-3 | repeats 2"]);
    expect(cut([HEAD, ["", "", "", "LĐTT", "CSTĐCS"], ROW], [[2]])).toEqual([
      "2 | DE | 3-3 | Xếp loại; Danh hiệu; STT; Họ và tên; Chức vụ",
    ]);
  });
  test("above which one is found", () => expect(cut([HEAD, ROW, ["Abc"], ROW], [[3]])).toHaveLength(2));
});

test("headers of several rows", () =>
  expect(
    cut([
      ["STT", "Họ và tên", "Danh hiệu", ""],
      ["", "", "LĐTT", "CSTĐCS"],
      [1, "Mai An", "x", ""],
    ]),
  ).toEqual(["1+2 | ABCD | 3-3"]));

test("an empty column under a merged header is no gap", () => {
  const head = ["Họ và tên", "Danh hiệu", "", "", "", "Tập thể"];
  expect(cut([head, ["", "LĐTT", "CSTĐCS", "x", "x", ""]])).toEqual(["1+2 | ABCDEF | 3-2"]);
  expect(cut([head, ["Mai An"]])).toHaveLength(2);
});

test("at most forty lines above a table are looked at", () => {
  const above = Array.from({ length: 60 }, (_, i) => [`Dòng ${i + 1}`]);
  const [block] = tableBlocks(gridOf([...above, HEAD]), words);
  expect(block!.titles).toHaveLength(40);
  expect(block!.titles[0]).toEqual({ text: "Dòng 60", row: 60, column: 1 });
});
