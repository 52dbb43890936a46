/** What a header that stands above says once more in a row, and which rows are of its table. */
import { headerColumns } from "../../../../src/domain/registration/tables/headerRows";
import { ReadSheet } from "../../../../src/domain/registration/tables/readSheet";
import { TableAbove } from "../../../../src/domain/registration/tables/tableAbove";
import type { GridCell } from "../../../support/grids";
import { gridOf, words } from "../steps";

type Row = readonly GridCell[];

/** A sheet of rows; headers stand in `at`, one below the other the rows of one header. */
function sheetOf(...rows: readonly Row[]) {
  const sheet = new ReadSheet(gridOf(rows), words);
  const width = Math.max(...rows.map((row) => row.length));
  const tableAt = (at: readonly number[], before: TableAbove | null = null): TableAbove =>
    new TableAbove(sheet, before, { rows: at, columns: headerColumns(sheet.grid, at, 1, width) });
  const saysAgain = (row: number, at: readonly number[] = [1]): boolean =>
    tableAt(at).saysAgain(row, sheet.grid.filled(row));
  return { tableAt, saysAgain };
}

const REGISTER: Row = ["STT", "Họ và tên", "Đơn vị", "Xếp loại", "Danh hiệu thi đua"];
const BINH: Row = [1, "Nguyễn Văn Bình", "Báo Thanh tra", "HTTNV", "LĐTT"];

describe("where it names whom its rows are about", () => {
  test.each<[string, readonly Row[], number | null]>([
    ["«Họ và tên»", [REGISTER], 2],
    ["«Tên tập thể»", [["STT", "Số người", "Tên tập thể"]], 3],
    ["the first of two", [["STT", "Tên tập thể", "Họ và tên trưởng phòng"]], 2],
    [
      "a parent that says it, over words that do not",
      [
        ["STT", "Cá nhân", "", "Danh hiệu"],
        ["", "Nam", "Nữ", ""],
      ],
      2,
    ],
    ["nowhere", [["STT", "Nội dung", "Ghi chú"]], null],
  ])("%s", (_, rows, expected) =>
    expect(sheetOf(...rows).tableAt(rows.map((_row, index) => index + 1)).identity).toBe(expected),
  );
});

describe("its header once more", () => {
  test.each<[string, Row, Row, boolean]>([
    ["word for word", REGISTER, REGISTER, true],
    ["in capitals", REGISTER, REGISTER.map((text) => String(text).toUpperCase()), true],
    ["a row of data", REGISTER, BINH, false],
    ["cut off after the names", REGISTER, ["STT", "Họ và tên", "Chức vụ", "Năm sinh", "Ghi chú"], true],
    ["with «STT» alone", REGISTER, ["STT", "Nội dung", "Ghi chú", "", ""], false],
    ["with «STT» and one word more, in a row of five", REGISTER, ["STT", "Tên", "Đơn vị", "Khác", "Mức"], false],
    [
      "without its word for the names, and all the rest",
      REGISTER,
      ["STT", "Họ tên", "Đơn vị", "Xếp loại", "Danh hiệu thi đua"],
      true,
    ],
    ["without its first word", REGISTER, ["TT", "Họ và tên", "Đơn vị", "Xếp loại", "Danh hiệu thi đua"], false],
    ["whose first column is empty", REGISTER, ["", "Họ và tên", "Đơn vị", "Xếp loại", "Danh hiệu thi đua"], false],
    [
      "of a table without names, in four words of five",
      ["STT", "Nội dung", "Mức", "Kỳ", "Ghi chú"],
      ["STT", "Nội dung", "Mức", "Kỳ", "Khác"],
      true,
    ],
    [
      "of a table without names, in three words of five",
      ["STT", "Nội dung", "Mức", "Kỳ", "Ghi chú"],
      ["STT", "Nội dung", "Mức", "Loại", "Khác"],
      false,
    ],
    [
      "«Họ và tên» at the left edge alone",
      ["Họ và tên", "Đơn vị", "Xếp loại"],
      ["Họ và tên", "Chức vụ", "Ghi chú"],
      true,
    ],
    [
      "«Cá nhân» at the left edge alone, which a value may say",
      ["Cá nhân", "Đơn vị", "Xếp loại"],
      ["Cá nhân", "Phòng A", "HTTNV"],
      false,
    ],
    ["«Cá nhân» and a second word of it", ["Cá nhân", "Đơn vị", "Xếp loại"], ["Cá nhân", "Đơn vị", "HTTNV"], true],
    ["years, which are numbers", [2019, 2020, 2021], [2019, 2020, 2021], false],
  ])("%s", (_, header, row, expected) => expect(sheetOf(header, BINH, row).saysAgain(3)).toBe(expected));

  test("of two header rows by the upper one", () => {
    const rows: readonly Row[] = [["STT", "Họ và tên", "Danh hiệu", ""], ["", "", "LĐTT", "CSTĐCS"], BINH.slice(0, 3)];
    expect(sheetOf(...rows, ["STT", "Họ và tên", "Danh hiệu", ""]).saysAgain(4, [1, 2])).toBe(true);
    expect(sheetOf(...rows, ["STT", "Hạng", "LĐTT", "CSTĐCS"]).saysAgain(4, [1, 2])).toBe(false);
  });
});

describe("what its header says in a column", () => {
  const { tableAt } = sheetOf(["STT", "Họ và tên", "Danh hiệu", ""], ["", "", "LĐTT", "CSTĐCS"]);
  test.each<[string, number, string, boolean]>([
    ["the upper word", 3, "Danh hiệu", true],
    ["the lower word", 3, "LĐTT", true],
    ["a lower word without one above", 4, "CSTĐCS", true],
    ["in other letters", 2, "HỌ VÀ TÊN", true],
    ["another column's word", 2, "Danh hiệu", false],
    ["what no header says", 3, "Giấy khen", false],
  ])("%s", (_, column, text, expected) => expect(tableAt([1, 2]).says(column, text)).toBe(expected));
});

describe("after a page break", () => {
  const FIVE: Row = ["STT", "Họ và tên", "Đơn vị", "Xếp loại", "Danh hiệu"];
  test.each<[string, Row, Row, "same" | "other"]>([
    ["the same header", FIVE, FIVE, "same"],
    ["one word of five in other words", FIVE, ["STT", "Họ và tên", "Đơn vị", "Xếp loại", "Danh hiệu thi đua"], "same"],
    ["two words of five in other words", FIVE, ["STT", "Họ và tên", "Đơn vị", "Mức", "Khen"], "other"],
    ["one column more", FIVE, [...FIVE, "Ghi chú"], "same"],
    ["two columns more", FIVE, [...FIVE, "Ghi chú", "Chức vụ"], "other"],
    ["two columns fewer", [...FIVE, "Ghi chú", "Chức vụ"], FIVE, "other"],
    ["the same words in other columns", FIVE, ["", ...FIVE], "other"],
    ["another table's", FIVE, ["STT", "Tên tập thể", "Quân số", "Loại", "Khen"], "other"],
  ])("%s", (_, first, second, expected) => {
    const { tableAt } = sheetOf(first, BINH, second);
    const table = tableAt([3], tableAt([1]));
    expect(table.lastHeader).toBe(3);
    expect(table.since).toBe(expected === "same" ? 1 : 3);
  });

  test("its rows are those since the first of three pages", () => {
    const { tableAt } = sheetOf(FIVE, BINH, FIVE, BINH, FIVE);
    expect(tableAt([5], tableAt([3], tableAt([1]))).since).toBe(1);
  });
});
