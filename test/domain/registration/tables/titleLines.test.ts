import { linesAbove, titleStart } from "../../../../src/domain/registration/tables/titleLines";
import { formula, type GridCell } from "../../../support/grids";
import { gridOf } from "../steps";

type Rows = readonly (readonly GridCell[])[];

const UNIT = "Báo Thanh tra";
const ALL = { first: 1, last: 3 };

describe("where the lines above a header begin", () => {
  /** The header stands below `rows`; three columns. */
  const start = (rows: Rows, from = 1): number =>
    titleStart(gridOf([...rows, ["A", "B", "C"]]), rows.length + 1, from, ALL);

  test.each<[string, Rows, number]>([
    ["at the header, without any", [[1, "Mai An"]], 2],
    ["at a title", [[1, 2], ["DANH SÁCH"]], 2],
    ["at the first of several", [["DANH SÁCH"], ["NĂM 2021"]], 1],
    ["at one with a blank row below it", [[1, 2], ["DANH SÁCH"], [], []], 2],
    ["below blank rows", [[1, 2], [], ["DANH SÁCH"]], 3],
    [
      "at a label and its unit, in two cells",
      [
        [1, 2],
        ["Đơn vị:", UNIT],
      ],
      2,
    ],
    [
      "at a label with a space behind the colon",
      [
        [1, 2],
        ["Đơn vị: ", UNIT],
      ],
      2,
    ],
    ["below two texts without a colon", [["Abc", "Xyz"]], 2],
    ["below a colon within the first text", [["Đơn vị: Abc", "Xyz"]], 2],
    ["below a label and a number", [["Số người:", 5]], 2],
    ["below three texts", [["Đơn vị:", UNIT, "Abc"]], 2],
    ["below a number", [[5]], 2],
    ["below a formula", [[formula("=A9", "Abc")]], 2],
  ])("%s", (_, rows, expected) => expect(start(rows)).toBe(expected));

  test("not above the row they may reach to", () => {
    expect(start([["Một"], ["Hai"], ["Ba"]], 2)).toBe(2);
    expect(start([["Một"], ["Hai"], ["Ba"]], 4)).toBe(4);
  });
  test("cells beside the table are nothing to it", () => {
    const grid = gridOf([
      ["DANH SÁCH", "", "", 5],
      ["A", "B", "C"],
    ]);
    expect(titleStart(grid, 2, 1, ALL)).toBe(1);
    expect(titleStart(grid, 2, 1, { first: 1, last: 4 })).toBe(2);
    expect(titleStart(grid, 2, 1, { first: 2, last: 3 })).toBe(2);
  });
});

describe("the lines above a header", () => {
  /** «1B Abc»: row, column, text. */
  const lines = (rows: Rows, own = ALL, from = 1): string[] =>
    linesAbove(gridOf([...rows, ["A"]]), from, rows.length + 1, own).map(
      ({ text, row, column }) => `${row}${"ABCDEFG"[column - 1]!} ${text}`,
    );

  test("nearest first", () => expect(lines([["Một"], [], ["Hai"]])).toEqual(["3A Hai", "1A Một"]));
  test("cleaned; without what is blank", () =>
    expect(lines([["  Một   hai ", " ", "Ba"]])).toEqual(["1A Một hai", "1C Ba"]));
  test("from the row on that they may reach to", () =>
    expect(lines([["Một"], ["Hai"], ["Ba"]], ALL, 2)).toEqual(["3A Ba", "2A Hai"]));
  test("a label and its unit are one line, and two texts", () =>
    expect(lines([["Đơn vị:", UNIT]])).toEqual([`1B Đơn vị: ${UNIT}`, "1A Đơn vị:", `1B ${UNIT}`]));
  test("two texts without a label are not", () => expect(lines([["Abc", UNIT]])).toEqual(["1A Abc", `1B ${UNIT}`]));
  test("a label and two texts are not", () =>
    expect(lines([["Đơn vị:", UNIT, "Abc"]])).toEqual(["1A Đơn vị:", `1B ${UNIT}`, "1C Abc"]));
  test("of tables side by side each has its own first", () => {
    const rows = [
      ["Một", "", "", "Hai"],
      ["", "", "Ba"],
    ];
    expect(lines(rows, { first: 3, last: 4 })).toEqual(["2C Ba", "1D Hai", "1A Một"]);
    expect(lines(rows, { first: 1, last: 2 })).toEqual(["1A Một", "2C Ba", "1D Hai"]);
    expect(lines(rows, { first: 2, last: 3 })).toEqual(["2C Ba", "1A Một", "1D Hai"]);
  });
  test("as many as are worth a look, inside and beside", () => {
    const rows = Array.from({ length: 60 }, (_, index) => [`Dòng ${index}`]);
    expect(lines(rows)).toHaveLength(40);
    expect(lines(rows, { first: 2, last: 3 })).toHaveLength(40);
    expect(
      lines(
        rows.map(([text], index) => (index % 2 === 0 ? [text!] : ["", text!])),
        { first: 1, last: 1 },
      ),
    ).toHaveLength(40);
  });
});
