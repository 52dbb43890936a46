import { isParentRow } from "../../../../src/domain/registration/tables/parentHeaderRow";
import { ReadSheet } from "../../../../src/domain/registration/tables/readSheet";
import type { GridCell } from "../../../support/grids";
import { gridOf, words } from "../steps";

const MAIN = ["STT", "Họ và tên", "Đơn vị", "LĐTT", "CSTĐCS"];

const asked = (...cells: readonly GridCell[]): boolean =>
  isParentRow(new ReadSheet(gridOf([cells, MAIN]), words), 2, 1, { first: 1, last: 5 });

/** A known header of the given length. */
const long = (length: number): string => "Danh hiệu thi đua ".padEnd(length, "a");

test.each<[string, readonly GridCell[], boolean]>([
  ["a parent over two columns", ["", "", "", "Danh hiệu thi đua", ""], true],
  ["a rating as a parent", ["", "", "", "HTXSNV", ""], true],
  ["nothing", ["", "", "", "", ""], false],
  ["a number", ["", "", "", 2021, ""], false],
  ["over the first column", ["Danh hiệu thi đua", "", "", "", ""], false],
  ["over the names", ["", "Danh hiệu thi đua", "", "", ""], false],
  ["over the units", ["", "", "Danh hiệu thi đua", "", ""], false],
  ["as long as a parent may be", ["", "", "", long(60), ""], true],
  ["longer", ["", "", "", long(61), ""], false],
  ["a title", ["", "", "", "Danh sách danh hiệu", ""], false],
  ["a title about units", ["", "", "", "Danh hiệu của các đơn vị", ""], false],
  ["a title that names the year", ["", "", "", "Đăng ký danh hiệu thi đua khối năm 2021", ""], false],
  ["«danh sách» within", ["", "", "", "Danh hiệu theo danh sách", ""], true],
  ["who, itself", ["", "", "", "Đơn vị", ""], false],
  ["no word of headers", ["", "", "", "Abc", ""], false],
  ["a parent, and no word of headers", ["", "", "", "Danh hiệu thi đua", "Abc"], false],
])("%s", (_, cells, expected) => expect(asked(...cells)).toBe(expected));

test("nothing stands over the first column, whatever it is", () => {
  const rows = [
    ["Danh hiệu thi đua", ""],
    ["Xếp loại", "Họ và tên"],
  ];
  expect(isParentRow(new ReadSheet(gridOf(rows), words), 2, 1, { first: 1, last: 2 })).toBe(false);
});

test("«STT» has no parent, wherever it stands", () => {
  const grid = gridOf([
    ["", "Danh hiệu thi đua", ""],
    ["Abc", "STT", "Họ và tên"],
  ]);
  expect(isParentRow(new ReadSheet(grid, words), 2, 1, { first: 1, last: 3 })).toBe(false);
});

test("only the table's own columns count", () => {
  const grid = gridOf([
    ["Abc", "", "Danh hiệu thi đua", "Abc"],
    ["Abc", "Họ và tên", "LĐTT", "Abc"],
  ]);
  expect(isParentRow(new ReadSheet(grid, words), 2, 1, { first: 2, last: 3 })).toBe(true);
});
