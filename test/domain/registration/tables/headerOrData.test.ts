import {
  headerOrData,
  RowInQuestion,
  type HeaderOrData,
} from "../../../../src/domain/registration/tables/headerOrData";
import { headerColumns } from "../../../../src/domain/registration/tables/headerRows";
import { ReadSheet } from "../../../../src/domain/registration/tables/readSheet";
import { TableAbove } from "../../../../src/domain/registration/tables/tableAbove";
import type { GridCell } from "../../../support/grids";
import { gridOf, words } from "../steps";

type Rows = readonly (readonly GridCell[])[];

/** `row` of the sheet, under the header in its first row if there is one. */
function asked(rows: Rows, row: number, headed = true): HeaderOrData {
  const sheet = new ReadSheet(gridOf(rows), words);
  const span = { first: 1, last: Math.max(...rows.map((each) => each.length)) };
  const columns = headerColumns(sheet.grid, [1], span.first, span.last);
  const above = headed ? new TableAbove(sheet, null, { rows: [1], columns }) : null;
  return headerOrData(new RowInQuestion({ sheet, row, filled: sheet.grid.filled(row), span, above }));
}

const HEAD = ["Tên gọi", "Họ và tên", "Phân loại đối tượng", "Danh hiệu"];
/** A row whose words are headers', as values. */
const value = (name: string, kind: string, title: string): readonly GridCell[] => ["", name, kind, title];
const CIVIL = "Đơn vị sự nghiệp";
const OTHER = "Viên chức";

test.each<[string, HeaderOrData]>([
  ["with «STT»", asked([HEAD, ["STT", "Tập thể", "Danh hiệu"]], 2)],
  ["with a text that asks for a name", asked([HEAD, ["Abc", "Xyz", "Tên tập thể", "Danh hiệu"]], 2)],
  [
    "with what the header above says of whom, in its column",
    asked(
      [
        ["Cá nhân", "Abc"],
        ["Cá nhân", "Xyz"],
      ],
      2,
    ),
  ],
  [
    "after a break, with words that stand nowhere else",
    asked([HEAD, value("Sùng A", "Abc", "Xyz"), [], ["Tập thể", "Quân số"]], 4),
  ],
  [
    "right below other rows, with a word of headers where the names stand",
    asked([HEAD, ["", "Tập thể", "Quân số", "Xếp loại"]], 2),
  ],
  ["without a table above", asked([["Cá nhân", "Xếp loại"]], 1, false)],
])("a header: %s", (_, found) => expect(found).toBe("header"));

describe("what says «header» weighs more than a text that stands above in its column", () => {
  const RATED = value("Sùng A", OTHER, "LĐTT");
  const kind = (text: string): readonly GridCell[] => value("Sùng A", text, "Giấy khen");
  const headed = (text: string): readonly GridCell[] => ["Tên gọi", "Họ và tên", text, "Danh hiệu"];

  test.each<[string, Rows, number, HeaderOrData]>([
    ["«STT»", [HEAD, RATED, ["STT", "Tập thể", "", "LĐTT"]], 3, "header"],
    ["«STT» behind the names", [HEAD, RATED, ["", "Tập thể", "STT", "LĐTT"]], 3, "header"],
    ["«TT», as a row above says of its kind", [HEAD, kind("TT"), ["", "Tập thể", "TT", "LĐTT"]], 3, "data"],
    ["«TT», as the header above says", [headed("TT"), kind("TT"), ["", "Tập thể", "TT", "LĐTT"]], 3, "data"],
    ["«TT» under «Phân loại»", [HEAD, kind("CN"), ["", "Sùng B", "TT", "LĐTT"]], 3, "data"],
    ["«TT» where the row above says «CN»", [headed("Abc"), kind("CN"), ["", "Tập thể", "TT", "LĐTT"]], 3, "header"],
    ["no «STT»", [HEAD, RATED, ["Abc", "Tập thể", "", "LĐTT"]], 3, "data"],
    ["a name asked for", [HEAD, RATED, ["", "", "Họ và tên", "LĐTT"]], 3, "header"],
    ["a name asked for beside another word of whom", [HEAD, RATED, ["", "Tập thể", "Họ và tên", "LĐTT"]], 3, "header"],
    [
      "whom the header above names",
      [
        ["Cá nhân", "Abc"],
        ["Sùng A", "LĐTT"],
        ["Cá nhân", "LĐTT"],
      ],
      3,
      "header",
    ],
    [
      "whom it names in another column",
      [
        ["Cá nhân", "Abc"],
        ["Sùng A", "LĐTT"],
        ["Sùng A", "Cá nhân"],
      ],
      3,
      "data",
    ],
    ["a long text that only begins so", [HEAD, RATED, [`STT ${"a".repeat(60)}`, "Tập thể", "", "LĐTT"]], 3, "data"],
  ])("%s", (_, rows, row, found) => expect(asked(rows, row)).toBe(found));
});

describe("a run of values says «data» where nothing else does", () => {
  const gap: readonly GridCell[] = [];
  test.each<[string, Rows, number, HeaderOrData]>([
    ["the next row", [HEAD, gap, ["", "", CIVIL, "Abc"], ["", "", CIVIL, "Xyz"]], 3, "data"],
    ["two rows farther down, alike all over", [HEAD, gap, ["", "", CIVIL, ""], gap, ["", "", CIVIL, ""]], 3, "header"],
    ["the next row, alike all over", [HEAD, gap, ["", "", CIVIL, ""], ["", "", CIVIL, ""]], 3, "data"],
    ["the same words in another column", [HEAD, gap, ["", "", CIVIL, ""], ["", "", "", CIVIL]], 3, "header"],
    ["another kind below", [HEAD, gap, ["", "", CIVIL, ""], ["", "", OTHER, ""]], 3, "header"],
  ])("%s", (_, rows, row, found) => expect(asked(rows, row)).toBe(found));

  test("without a table above two rows alike may be one header, three are values", () => {
    const row = ["", CIVIL, ""];
    expect(asked([row, row, ["", "", "Abc"]], 1, false)).toBe("header");
    expect(asked([row, row, row], 1, false)).toBe("data");
  });
});

test("what the header above says of whom, in another column, is no repeated header", () =>
  expect(
    asked(
      [
        ["Cá nhân", "Abc"],
        ["Xyz", "Cá nhân"],
      ],
      2,
    ),
  ).toBe("data"));

test.each<[string, HeaderOrData]>([
  ["the next row says the same of whom", asked([HEAD, [], value("", CIVIL, "Abc"), value("", CIVIL, "Xyz")], 3)],
  ["the row before says the same of whom", asked([HEAD, value("", CIVIL, "Abc"), value("", CIVIL, "Xyz")], 3)],
  [
    "right below other rows, one text stands above in its column",
    asked([HEAD, value("Sùng A", OTHER, "LĐTT"), value("", CIVIL, "LĐTT")], 3),
  ],
  [
    "after a break, most texts stand above in their columns",
    asked([HEAD, value("Sùng A", OTHER, "LĐTT"), [], ["", "", CIVIL, "LĐTT"]], 4),
  ],
  ["right below other rows, somebody stands where the names stand", asked([HEAD, value("Sùng A", CIVIL, "LĐTT")], 2)],
  [
    "a phòng stands where the table above has its names, after a break, too",
    asked([HEAD, [], ["", "Phòng Đào tạo", CIVIL, "Abc"]], 3),
  ],
  ["an organisation stands there", asked([HEAD, [], ["", "Trường THPT Abc", CIVIL, "Abc"]], 3)],
  [
    "whom it names stands again farther down, beside other things",
    asked([HEAD, [], value("", CIVIL, "Abc"), value("", OTHER, "Xyz"), value("Uvw", CIVIL, "LĐTT")], 3),
  ],
  [
    "a run of values without a table above",
    asked(
      [
        ["", CIVIL, "Abc"],
        ["", CIVIL, "Xyz"],
        ["", CIVIL, "Uvw"],
      ],
      1,
      false,
    ),
  ],
])("data: %s", (_, found) => expect(found).toBe("data"));

test("after a break, fewer than half of the texts stand above in their columns", () =>
  expect(asked([HEAD, value("Sùng A", OTHER, "LĐTT"), [], ["Tập thể", "", "Quân số", "LĐTT"]], 4)).toBe("header"));

test("a total right above is a break", () => {
  const rows = (text: string): Rows => [
    HEAD,
    value("Sùng A", OTHER, "LĐTT"),
    [text, "", 5],
    ["Tập thể", "Quân số", "Abc", "LĐTT"],
  ];
  expect(asked(rows("Tổng cộng"), 4)).toBe("header");
  expect(asked(rows("Abc"), 4)).toBe("data");
});

test("the rows before a page break count, too", () => {
  const rows = [HEAD, value("Sùng A", OTHER, "LĐTT"), HEAD, [], ["", "", CIVIL, "LĐTT"]];
  const sheet = new ReadSheet(gridOf(rows), words);
  const tableAt = (row: number, before: TableAbove | null): TableAbove =>
    new TableAbove(sheet, before, { rows: [row], columns: headerColumns(sheet.grid, [row], 1, 4) });
  const askedUnder = (above: TableAbove): HeaderOrData =>
    headerOrData(new RowInQuestion({ sheet, row: 5, filled: [3, 4], span: { first: 1, last: 4 }, above }));
  expect(askedUnder(tableAt(3, tableAt(1, null)))).toBe("data");
  expect(askedUnder(tableAt(3, null))).toBe("header");
});

test("the same header once more is none of the values", () => {
  const other = ["", "Tập thể", "Đơn vị", "Quân số", "Xếp loại", "Abc"];
  const head = [...HEAD, "Abc", "Xyz"];
  expect(asked([head, [], other, ["", "Sùng A"], [], other], 3)).toBe("header");
});

test("two rows of one header may say the same of whom", () =>
  expect(
    asked(
      [
        ["Cá nhân", "Danh hiệu", "Danh hiệu"],
        ["Cá nhân", "LĐTT", "CSTĐCS"],
      ],
      1,
      false,
    ),
  ).toBe("header"));

describe("what stands around a row with a word of whom", () => {
  const gap: readonly GridCell[] = [];
  const RATED = value("Sùng A", OTHER, "LĐTT");
  const WIDE = [...HEAD, "Số"];

  test.each<[string, Rows, number, HeaderOrData]>([
    [
      "one word as the header above, another in a run",
      [["Cá nhân", "Loại", "Mức"], gap, ["Cá nhân", CIVIL, "Abc"], ["Sùng A", CIVIL, "Xyz"]],
      3,
      "header",
    ],
    [
      "«Danh hiệu» as the header above, which says nothing of whom, and a run",
      [HEAD, gap, ["", "", CIVIL, "Danh hiệu"], ["", "", CIVIL, "LĐTT"]],
      3,
      "data",
    ],
    [
      "a line with the same word of whom right above",
      [HEAD, RATED, ["", "", CIVIL], ["Abc", "Xyz", CIVIL, "Uvw"]],
      4,
      "data",
    ],
    [
      "two words of whom, the first of them in a run",
      [WIDE, gap, ["a", "b", CIVIL, OTHER, "x"], ["a", "b", CIVIL, "Abc", "x"]],
      3,
      "data",
    ],
    [
      "two words of whom, the first of them again farther down",
      [HEAD, gap, ["", "", CIVIL, OTHER], ["", "Sùng A"], ["", "", CIVIL, "Abc"]],
      3,
      "data",
    ],
    [
      "four texts of five again farther down: the header once more",
      [WIDE, gap, ["a", "b", CIVIL, "y", "x"], ["", "Sùng A"], ["a", "b", CIVIL, "Abc", "x"]],
      3,
      "header",
    ],
    [
      "a line right above is a break",
      [HEAD, RATED, ["Danh sách bổ sung"], ["Tập thể", "", "Quân số", "LĐTT"]],
      4,
      "header",
    ],
    [
      "a total in the third cell right above is none",
      [HEAD, RATED, ["a", "b", "Tổng cộng"], ["Tập thể", "Quân số", "Abc", "LĐTT"]],
      4,
      "data",
    ],
    [
      "figures are no texts that stand above or not",
      [WIDE, [...RATED, 7], ["Tổng cộng", "", "", "", 7], ["", "", CIVIL, "LĐTT", 5]],
      4,
      "data",
    ],
    ["right below other rows, nobody where the names stand", [HEAD, RATED, ["Abc", "", CIVIL, "Xyz"]], 3, "header"],
    ["a header of phòng where the names stand", [HEAD, gap, ["", "Phòng, ban", CIVIL, "Abc"]], 3, "header"],
  ])("%s: %s", (_, rows, row, expected) => expect(asked(rows, row)).toBe(expected));

  test("rows above that are no table's say nothing", () =>
    expect(
      asked(
        [
          ["Abc", "Xyz", "Uvw"],
          ["Phòng Đào tạo", CIVIL, "Abc"],
        ],
        2,
        false,
      ),
    ).toBe("header"));
});
