import type { HeaderColumn } from "../../../../src/domain/registration/tables/headerRows";
import { sideBySide } from "../../../../src/domain/registration/tables/sideBySide";
import { words } from "../steps";

/** «STT, Họ và tên,, STT, Họ và tên»: headers from column A on, nothing where a column has none. */
function columnsOf(headers: string): HeaderColumn[] {
  return headers
    .split(",")
    .map((text, index) => ({ column: index + 1, texts: [text.trim()], row: 1 }))
    .filter(({ texts }) => texts[0] !== "");
}
const cut = (headers: string, isEmpty?: (column: number) => boolean): string[] =>
  sideBySide(columnsOf(headers), words, isEmpty).map((table) => table.map(({ texts }) => texts[0]).join(", "));

test.each<[string, string, readonly string[]]>([
  ["no headers", "", []],
  ["one table", "STT, Họ và tên, Chức vụ, Đơn vị", ["STT, Họ và tên, Chức vụ, Đơn vị"]],
  ["a second order number", "STT, Abc, STT, Abc", ["STT, Abc", "STT, Abc"]],
  ["three tables", "STT, Abc, STT, Abc, STT, Abc", ["STT, Abc", "STT, Abc", "STT, Abc"]],

  ["an order number after a gap, names of different kinds", "Họ và tên,, STT, Đơn vị", ["Họ và tên", "STT, Đơn vị"]],
  ["the same without a gap", "Họ và tên, STT, Đơn vị", ["Họ và tên, STT, Đơn vị"]],
  ["nobody after it", "Họ và tên,, STT, Chức vụ", ["Họ và tên, STT, Chức vụ"]],
  ["nobody before it", "Chức vụ,, STT, Họ và tên", ["Chức vụ, STT, Họ và tên"]],

  ["an order number between two names", "Họ và tên, STT, Tập thể", ["Họ và tên", "STT, Tập thể"]],
  ["an order number between two columns of units", "Đơn vị, STT, Đơn vị", ["Đơn vị", "STT, Đơn vị"]],
  ["an order number between a unit and a name", "Đơn vị, STT, Họ và tên", ["Đơn vị, STT, Họ và tên"]],
  ["no order number between two names", "Họ và tên, Chức vụ, Tập thể", ["Họ và tên, Chức vụ, Tập thể"]],

  ["a unit again after a gap", "Đơn vị, Abc,, Đơn vị", ["Đơn vị, Abc", "Đơn vị"]],
  ["who, after a gap, in a list with order numbers", "STT, Abc,, Đơn vị", ["STT, Abc", "Đơn vị"]],
  ["who, without a gap", "STT, Abc, Đơn vị", ["STT, Abc, Đơn vị"]],
  ["a unit again without a gap", "Đơn vị, Abc, Đơn vị", ["Đơn vị, Abc, Đơn vị"]],
  ["who, after a gap, in a list without order numbers", "Abc,, Đơn vị", ["Abc, Đơn vị"]],
  ["something else after a gap", "STT, Abc,, Chức vụ", ["STT, Abc, Chức vụ"]],
  ["something else again after a gap", "Chức vụ, Abc,, Chức vụ", ["Chức vụ, Abc, Chức vụ"]],

  [
    "a gap between units and people, each with a rating",
    "Đơn vị, Xếp loại,, Chức vụ, Họ và tên, Xếp loại",
    ["Đơn vị, Xếp loại", "Chức vụ, Họ và tên, Xếp loại"],
  ],
  ["no gap", "Đơn vị, Xếp loại, Họ và tên, Xếp loại", ["Đơn vị, Xếp loại, Họ và tên, Xếp loại"]],
  ["nothing registered of the units", "Đơn vị,, Họ và tên, Xếp loại", ["Đơn vị, Họ và tên, Xếp loại"]],
  ["nothing registered of the people", "Đơn vị, Xếp loại,, Họ và tên", ["Đơn vị, Xếp loại, Họ và tên"]],
  ["nobody on the left", "Chức vụ, Xếp loại,, Họ và tên, Xếp loại", ["Chức vụ, Xếp loại, Họ và tên, Xếp loại"]],
  ["units again", "Phòng, Xếp loại,, Đơn vị, Xếp loại", ["Phòng, Xếp loại, Đơn vị, Xếp loại"]],
  ["a gap between two names", "Họ và tên,, Abc, Tập thể", ["Họ và tên", "Abc, Tập thể"]],
  ["two names without a gap", "Họ và tên, Abc, Tập thể", ["Họ và tên, Abc, Tập thể"]],
  ["a gap after the names", "Họ và tên, Abc,, Xyz", ["Họ và tên, Abc, Xyz"]],
  ["a gap before the names", "Abc,, Xyz, Họ và tên", ["Abc, Xyz, Họ và tên"]],

  ["three empty columns", "Abc,,,, Xyz", ["Abc", "Xyz"]],
  ["two empty columns", "Abc,,, Xyz", ["Abc, Xyz"]],
])("%s", (_, headers, expected) => expect(cut(headers)).toEqual(expected));

test("columns that hold something are no gap: the header above them may be merged", () => {
  expect(cut("Abc,,,, Xyz", () => false)).toEqual(["Abc, Xyz"]);
  // Counted from the right, to the first column that holds something.
  expect(cut("Abc,,,,, Xyz", (column) => column !== 2)).toEqual(["Abc", "Xyz"]);
  expect(cut("Abc,,,,, Xyz", (column) => column !== 3)).toEqual(["Abc, Xyz"]);
});

test("the places are kept", () =>
  expect(sideBySide(columnsOf("STT, Abc,, STT"), words).map((table) => table.map(({ column }) => column))).toEqual([
    [1, 2],
    [4],
  ]));
