import { isHeaderRow } from "../../../../src/domain/registration/tables/mainHeaderRow";
import { ReadSheet } from "../../../../src/domain/registration/tables/readSheet";
import type { GridCell } from "../../../support/grids";
import { gridOf, words } from "../steps";

function asked(cells: readonly GridCell[], strict = false): boolean {
  const grid = gridOf([cells]);
  return isHeaderRow(new ReadSheet(grid, words), 1, grid.filled(1), strict);
}

const CASES: readonly (readonly [string, readonly GridCell[], boolean])[] = [
  ["who, and one thing about them", ["Họ và tên", "Chức vụ"], true],
  ["who alone", ["Họ và tên"], false],
  ["who, and nothing that is known", ["Họ và tên", "Abc"], false],
  ["nobody named", ["STT", "Chức vụ", "Xếp loại"], false],
  ["nothing known at all", ["Abc", "Xyz"], false],

  ["three texts of five are known", ["Họ và tên", "Chức vụ", "Xếp loại", "Abc", "Xyz"], true],
  ["two texts of five are known", ["Họ và tên", "Chức vụ", "Abc", "Xyz", "Uvw"], false],
  ["two texts of five, one of them «STT»", ["STT", "Họ và tên", "Abc", "Xyz", "Uvw"], true],
  ["a parent typed into three columns counts once", ["Họ và tên", "Chức vụ", "Abc", "Abc", "Abc"], true],
  ["a known parent typed into three columns counts once", ["Họ và tên", "Họ và tên", "Abc", "Xyz", "Uvw"], false],

  ["a year from 1990 on", ["Họ và tên", "Chức vụ", 1990], true],
  ["a year up to 2099", ["Họ và tên", "Chức vụ", 2099], true],
  ["a number before", ["Họ và tên", "Chức vụ", 1989], false],
  ["a number after", ["Họ và tên", "Chức vụ", 2100], false],
  ["no whole number", ["Họ và tên", "Chức vụ", 2020.5], false],
  ["TRUE", ["Họ và tên", "Chức vụ", true], false],
  ["an order number typed as text", ["Họ và tên", "Chức vụ", "12"], false],
  ["with a point", ["Họ và tên", "Chức vụ", " 12. "], false],
  ["with a bracket", ["Họ và tên", "Chức vụ", "1)"], false],
  ["the last number that is no year, typed as text", ["STT", "Họ và tên", "1989"], false],
  ["a year typed as text", ["STT", "Họ và tên", "1990"], true],
  ["more digits than an order number has", ["STT", "Họ và tên", "001989"], true],
  ["digits within a text", ["STT", "Họ và tên", "Abc 12"], true],
  ["digits before a text", ["STT", "Họ và tên", "12 abc"], true],
  ["somebody's name", ["STT", "Họ và tên", "Chức vụ", "Nguyễn Văn An"], false],
  ["a word of headers that could be a name", ["STT", "Họ và tên", "Chức vụ", "Lý Do"], true],
  ["a unit's name says nothing", ["STT", "Họ và tên", "Chức vụ", "Báo Thanh tra"], true],
  ["a day typed as text", ["STT", "Họ và tên", "Chức vụ", "5/3/1978"], false],
  ["a day within a text", ["STT", "Họ và tên", "Chức vụ", "Đến 5/3/1978"], true],

  ["«Viên chức» beside nothing but headers that register", ["Viên chức", "Xếp loại"], true],
  ["«Viên chức» beside an unknown text: somebody's position", ["Viên chức", "Xếp loại", "Danh hiệu", "Abc"], false],
  [
    "«Viên chức» beside six headers and an unknown text",
    ["Viên chức", "Ngày sinh", "Chức vụ", "Xếp loại", "Danh hiệu", "Ghi chú", "Abc"],
    true,
  ],
  [
    "«Viên chức» beside five headers and an unknown text",
    ["Viên chức", "Chức vụ", "Xếp loại", "Danh hiệu", "Ghi chú", "Abc"],
    false,
  ],
  ["«Viên chức» under «STT», whatever stands beside it", ["STT", "Viên chức", "Xếp loại", "Abc"], true],
  ["«Viên chức» where nothing registers", ["Viên chức", "Chức vụ"], false],
  ["a name as well as «Viên chức»", ["Họ và tên", "Viên chức"], true],
  ["«Tên», which the values explain", ["STT", "Tên", "Danh hiệu"], true],
];

test.each(CASES)("%s", (_, cells, expected) => expect(asked(cells)).toBe(expected));

test("strictly asked, a text that is no header's is one too many", () => {
  expect(asked(["STT", "Họ và tên", "Abc"], true)).toBe(false);
  expect(asked(["STT", "Họ và tên", "Chức vụ"], true)).toBe(true);
  expect(asked(["Họ và tên", "Chức vụ"], true)).toBe(true);
});

test("only the columns in question count", () => {
  const grid = gridOf([["Họ và tên", "Chức vụ", 5, "Abc"]]);
  expect(isHeaderRow(new ReadSheet(grid, words), 1, [1, 2])).toBe(true);
  expect(isHeaderRow(new ReadSheet(grid, words), 1, [1, 2, 4])).toBe(true);
  expect(isHeaderRow(new ReadSheet(grid, words), 1, [])).toBe(false);
});
