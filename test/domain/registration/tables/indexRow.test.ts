import { isIndexRow } from "../../../../src/domain/registration/tables/indexRow";
import type { GridCell } from "../../../support/grids";
import { gridOf } from "../steps";

function asked(...cells: readonly GridCell[]): boolean {
  const grid = gridOf([cells]);
  return isIndexRow(grid, 1, grid.filled(1));
}

test.each<[string, readonly GridCell[], boolean]>([
  ["numbers one after the other", [1, 2, 3], true],
  ["two of them", [1, 2], true],
  ["one", [1], false],
  ["two from another on", [4, 5], true],
  ["not one after the other", [1, 3], false],
  ["backwards", [2, 1], false],
  ["the same twice", [1, 1], false],
  ["a gap between cells", [1, "", 2], true],
  ["from nought", [0, 1], true],
  ["below nought", [-1, 0], false],
  ["a fraction", [1, 1.5], false],
  ["up to sixty", [59, 60], true],
  ["beyond it", [60, 61], false],
  ["TRUE", [1, 2, true], false],
  ["as texts", ["1", " 2 "], true],
  ["in brackets", ["(1)", "(2)"], true],
  ["three digits", ["100", "101"], false],
  ["letters before numbers", ["A", "B", 1, 2], true],
  ["«Đ»", ["A", "Đ", 1], true],
  ["three letters", ["A", "B", "C"], true],
  ["two letters", ["A", "B"], false],
  ["a letter and a number", ["A", 1], false],
  ["two letters and a number", ["A", "B", 1], true],
  ["small letters", ["a", "b", "c"], false],
  ["two letters in a cell", ["A", "B", "CD"], false],
  ["what is summed up", [1, 2, "3=1+2"], true],
  ["with brackets and other signs", ["6", "7 = (6:3) x 100%"], true],
  ["of two digits", ["11", "12 = 10+11"], true],
  ["what is summed up, without spaces", ["11", "12=10+11"], true],
  ["a number below nought, first", [-1, "A", "B"], false],
  ["numbers up to twelve", [9, 10, 11, 12], true],
  ["a formula alone", ["7=6:3"], false],
  ["a word before it", ["1", "cột 2=1+1"], false],
  ["a word behind it", ["1", "2=1+1 người"], false],
  ["as long as a formula may be", [1, `2=${"1+".repeat(18)}10`], true],
  ["longer", [1, `2=${"1+".repeat(18)}100`], false],
  ["a name", [1, "Mai An", 3], false],
  ["nothing", [], false],
])("%s", (_, cells, expected) => expect(asked(...cells, "")).toBe(expected));

test("only the columns in question count", () => {
  const grid = gridOf([[1, 2, "Mai An"]]);
  expect(isIndexRow(grid, 1, [1, 2])).toBe(true);
  expect(isIndexRow(grid, 1, [1])).toBe(false);
});
