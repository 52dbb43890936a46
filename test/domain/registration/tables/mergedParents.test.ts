import { isUnderMergedParents } from "../../../../src/domain/registration/tables/mergedParents";
import { ReadSheet } from "../../../../src/domain/registration/tables/readSheet";
import type { GridCell } from "../../../support/grids";
import { gridOf, words } from "../steps";

type Row = readonly GridCell[];

/** The row right below the header rows; `below`: what stands under it. */
function asked(above: readonly Row[], row: Row, below: readonly Row[] = []): boolean {
  const sheet = new ReadSheet(gridOf([...above, row, ...below]), words);
  return isUnderMergedParents({
    sheet,
    above: above.map((_, index) => index + 1),
    row: above.length + 1,
    span: { first: 1, last: above[0]!.length },
  });
}

const HEAD = ["STT", "Họ và tên", "Xếp loại", "", "Ghi chú"];
const under = (...cells: Row): boolean => asked([HEAD], cells);

test.each<[string, boolean]>([
  ["periods", under("", "", "6 tháng đầu năm", "Cả năm", "")],
  ["bodies", under("", "", "Đảng", "Chính quyền", "")],
  ["sexes", under("", "", "Nam", "Nữ", "")],
  ["words nobody knows", under("", "", "Abc", "Xyz", "")],
  ["years", under("", "", 2019, 2020, "")],
  ["as long as a child may be", under("", "", "a".repeat(60), "Xyz", "")],
])("children of a merged parent: %s", (_, found) => expect(found).toBe(true));

test.each<[string, boolean]>([
  ["nothing", under("", "", "", "", "")],
  ["one of them is empty", under("", "", "Abc", "", "")],
  ["the parent's own column is empty", under("", "", "", "Abc", "")],
  ["something beside them", under("", "", "Abc", "Xyz", "Uvw")],
  ["an order number", under(1, "", "Abc", "Xyz", "")],
  ["somebody beside them", under("", "Mai An", "Abc", "Xyz", "")],
  ["figures", under("", "", 5, 12, "")],
  ["two numbers that follow each other", under("", "", 1, 2, "")],
  ["TRUE", under("", "", true, "Xyz", "")],
  ["marks", under("", "", "x", "Xyz", "")],
  ["the same text twice", under("", "", "Abc", "abc", "")],
  ["a day", under("", "", "05/03/1978", "Xyz", "")],
  ["somebody's name", under("", "", "Nguyễn Văn An", "Xyz", "")],
  ["a sentence", under("", "", "a".repeat(61), "Xyz", "")],
])("a row of data: %s", (_, found) => expect(found).toBe(false));

test("a text that comes again in its column is a value", () => {
  const row = ["", "", "Abc", "Xyz", ""];
  expect(asked([HEAD], row, [[1, "Mai An", "Xyz", "Abc", ""]])).toBe(true);
  expect(asked([HEAD], row, [[1, "Mai An", "Uvw", "Xyz", ""]])).toBe(false);
  // Of several, one may stand in another table.
  const three = ["", "Quý I", "Quý II", "Quý III"];
  const beneath = (...cells: Row): boolean => asked([["STT", "Xếp loại", "", ""]], three, [cells]);
  expect(beneath(1, "Quý I", "Abc", "Abc")).toBe(true);
  expect(beneath(1, "Quý I", "Quý II", "Abc")).toBe(false);
});

test("again in the header of another table they are no values", () => {
  const row = ["", "", "Quý I", "Quý II", ""];
  const next = (first: string): boolean =>
    asked([HEAD], row, [
      ["STT", "Tập thể", "Xếp loại", "", ""],
      [first, "", "Quý I", "Quý II", "Abc"],
    ]);
  expect(next("")).toBe(true);
  expect(next("1")).toBe(false);
});

test("a child that was typed into each of its children's columns", () => {
  const head = [["STT", "Đăng ký", "", "", "Xếp loại", ""]];
  expect(asked(head, ["", "Danh hiệu", "Danh hiệu", "Khen thưởng", "Quý I", "Quý II"])).toBe(true);
  expect(asked(head, ["", "Danh hiệu", "Danh hiệu", "Danh hiệu", "Quý I", "Quý II"])).toBe(false);
  expect(asked(head, ["", "Danh hiệu", "Khen thưởng", "Danh hiệu", "Quý I", "Quý II"])).toBe(false);
  expect(asked(head, ["", "Abc", "Abc", "Xyz", "Quý I", "Quý II"])).toBe(false);
});

test("a word of headers may head a column of another table, too", () =>
  expect(asked([HEAD], ["", "", "Danh hiệu", "Khen thưởng", ""], [["STT", "Đơn vị", "Danh hiệu"]])).toBe(true));

test("the same header once more makes no values of its words", () => {
  const row = ["", "", "Abc", "Xyz", ""];
  expect(asked([HEAD], row, [HEAD, row])).toBe(true);
});

test("quarters by number", () => {
  const head = ["Họ và tên", "Quý", "", "", "Ghi chú"];
  expect(asked([head], ["", 1, 2, 3, ""])).toBe(true);
  expect(asked([head], ["", 1, 2, 4, ""])).toBe(false);
});

test("units, of whatever name, are children of «Đơn vị đăng ký»; nothing is of «Tên tập thể»", () => {
  expect(asked([["Phong trào", "Đơn vị đăng ký", "", ""]], ["", "A1 B2", "Qx7 Wz3", "Phòng Y tế"])).toBe(true);
  expect(asked([["Phong trào", "Tên tập thể", "", ""]], ["", "A1 B2", "Qx7 Wz3", "Phòng Y tế"])).toBe(false);
});

test("a name over two columns is no pair of children, «Họ | Tên» are", () => {
  const head = ["STT", "Họ và tên", "", "Ghi chú"];
  expect(asked([head], ["", "Abc", "Xyz", ""])).toBe(false);
  expect(asked([head], ["", "Nam", "Nữ", ""])).toBe(true);
  expect(asked([["STT", "", "Ghi chú"]], ["Abc", "Xyz", ""])).toBe(false);
});

test("several parents have their children in one row", () => {
  const head = ["Họ và tên", "Chức vụ", "", "Xếp loại", "", "Ghi chú"];
  expect(asked([head], ["", "Abc", "Xyz", "Quý I", "Quý II", ""])).toBe(true);
  expect(asked([head], ["", "", "", "Quý I", "Quý II", ""])).toBe(true);
  expect(asked([head], ["", "Abc", "", "Quý I", "Quý II", ""])).toBe(false);
});

test("a parent that was typed into each of its columns", () => {
  const head = ["Họ và tên", "Abc", "Abc", "Ghi chú"];
  expect(asked([head], ["", "Quý I", "Quý II", ""])).toBe(true);
  expect(asked([["Họ và tên", "Abc", "Xyz", "Ghi chú"]], ["", "Quý I", "Quý II", ""])).toBe(false);
});

test("known words leave room for children of their own, but not under what is merged down", () => {
  expect(asked([["Họ và tên", "Đăng ký", "", "", "Ghi chú"]], ["", "Danh hiệu", "", "Khen thưởng", ""])).toBe(true);
  expect(asked([["Họ và tên", "Đăng ký", "", "", "Ghi chú"]], ["", "Abc", "", "Xyz", ""])).toBe(false);
  expect(asked([["Họ và tên", "Chức vụ", "", "", "Ghi chú"]], ["", "Danh hiệu", "", "Khen thưởng", ""])).toBe(false);
});

test("children of children", () => {
  const above = [
    ["Họ và tên", "Abc", "", "", "", "Ghi chú"],
    ["", "Đầu", "", "Cuối", "", ""],
  ];
  expect(asked(above, ["", "Quý I", "Quý II", "Quý III", "Quý IV", ""])).toBe(true);
  expect(asked(above, ["", "Quý I", "Quý II", "Quý III", "", ""])).toBe(false);
});

test("empty columns beside the table are no children's", () =>
  expect(asked([["Họ và tên", "Xếp loại", "", ""]], ["", "Quý I", "Quý II", ""])).toBe(true));
