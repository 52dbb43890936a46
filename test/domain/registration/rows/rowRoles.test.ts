import { rolesOf } from "../../../../src/domain/registration/rows/rowRoles";
import { formula, type GridCell } from "../../../support/grids";
import { frameOf, words, type ColumnSpec, type FrameSpec } from "../steps";

const COLUMNS: readonly ColumnSpec[] = ["stt", "name", "position", "rating", null, "note"];
const SIGNED = ["", "", "NGƯỜI LẬP BIỂU"];

function roles(rows: FrameSpec["rows"], spec: Partial<FrameSpec> = {}): readonly string[] {
  return rolesOf(frameOf({ columns: COLUMNS, rows, ...spec }), words).roles;
}

test.each<[string, readonly GridCell[], string | undefined]>([
  ["formulas that show nothing", ["", "", formula("=C9")], "prefilled"],
  ["nothing", ["", "", ""], "blank"],
  ["numbers of columns", [1, 2, 3, 4], "index"],
  ["an order number alone", [1], "prefilled"],
  ["a formula alone", [formula("=A9", "abc")], "unread"],
  ["formulas that found nothing", [1, formula("=B9", 0)], "prefilled"],
  ["somebody", [1, "Mai An", "Giám đốc", "HTTNV"], "data"],
  ["somebody whose name is a unit's", [1, "Báo Thanh tra", "Giám đốc", "HTTNV"], "data"],
  ["somebody without an order number", ["", "Mai An", "Giám đốc", "HTTNV"], "data"],
  ["somebody who signs", SIGNED, undefined],
  ["an order number before one who signs", [1, "", "NGƯỜI LẬP BIỂU"], "data"],
  ["a total", ["", "Tổng cộng", "", 5], "total"],
  ["a total with an order number and two texts: data all the same", [1, "Tổng cộng", "Abc", "Xyz"], "data"],
  ["a total with an order number and one text", [1, "Tổng cộng", "Abc"], "total"],
  ["a total with figures only", [1, "Tổng cộng", 5, 6], "total"],
  ["a total without an order number, two texts", ["", "Tổng cộng", "Abc", "Xyz", "", "Abc"], "total"],
  ["a lone note", ["", "Ghi chú: nộp muộn"], "title"],
  ["a note with a figure beside it", ["", "(NỘP MUỘN)", "", 5], "data"],
  ["a lone note in capitals", ["", "(NỘP MUỘN)"], "title"],
  ["a lone note among order numbers", ["1.", ""], "prefilled"],
  ["a unit", ["I", "Báo Thanh tra"], "group"],
  ["a sentence", ["", "Các cá nhân khác"], "unread"],
  ["one word in the middle of nowhere", ["", "", "Abc"], "unread"],
  ["somebody of whom little is said", ["", "Mai An"], "data"],
  ["nothing that is understood", ["", "", "", "", "Abc", ""], "unread"],
  ["numbers that nobody understands", ["", "", "", "", 5], "unread"],
  ["a number in a column that is understood", ["", "", "", 5], "data"],
])("%s", (_, cells, expected) => expect(roles([cells])[0]).toBe(expected));

test("the header once more", () => {
  const rows = [["STT", "Họ và tên", "Chức vụ", "Xếp loại"]];
  expect(roles(rows, { repeats: [1] })).toEqual(["header"]);
  expect(roles(rows)).toEqual(["data"]);
});

test("a blank row that repeats nothing is blank", () => expect(roles([[""]], { repeats: [1] })).toEqual(["blank"]));

test("the table ends where somebody signs; an Excel table does not", () => {
  const rows = [[1, "Mai An", "Giám đốc", "HTTNV"], SIGNED, [2, "Lê Bình", "Giám đốc", "HTTNV"]];
  expect(roles(rows)).toEqual(["data"]);
  expect(roles(rows, { fixed: true })).toEqual(["data", "unread", "data"]);
});

test("without order numbers, four cells and a text make a row of data", () => {
  const columns: readonly ColumnSpec[] = ["name", "position", "rating", "note"];
  expect(roles([["Tổng cộng", "Abc", "Xyz", "Abc"]], { columns })).toEqual(["data"]);
  expect(roles([["Tổng cộng", "Abc", "Xyz"]], { columns })).toEqual(["total"]);
  expect(roles([["Tổng cộng", 5, 6, "Abc"]], { columns })).toEqual(["total"]);
  expect(roles([["", "NGƯỜI LẬP BIỂU", "GIÁM ĐỐC", "GIÁM ĐỐC"]], { columns })).toEqual([]);
});

test("rows of units are never taken for people", () => {
  const columns: readonly ColumnSpec[] = ["stt", "unit", "award", "title"];
  expect(roles([[1, "Tổng cộng", "Abc", "Xyz"]], { kind: "honours", columns })).toEqual(["total"]);
  expect(roles([[1, "Tổng cộng", "Abc", "Xyz"]], { kind: "collectives", columns })).toEqual(["data"]);
});

test("groups and totals are kept by row", () => {
  const rows = [
    ["I", "Báo Thanh tra"],
    [1, "Mai An", "Giám đốc", "HTTNV"],
    ["", "Tổng  cộng", "", 1],
  ];
  const read = rolesOf(frameOf({ columns: COLUMNS, rows }), words);
  expect(read.roles).toEqual(["group", "data", "total"]);
  expect([...read.groups]).toEqual([[1, expect.objectContaining({ row: 1, unit: "Báo Thanh tra", roman: true })]]);
  expect([...read.totals]).toEqual([[3, { column: 2, text: "Tổng cộng" }]]);
});
