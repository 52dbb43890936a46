import { guessTable } from "../../../../src/domain/registration/tables/unknownTable";
import { formula, type GridCell } from "../../../support/grids";
import { gridOf } from "../steps";

type Rows = readonly (readonly GridCell[])[];

/** «A2:C5 under 2»; null for none. */
function found(rows: Rows, before: number | null = null): string | null {
  const table = guessTable(gridOf(rows), before);
  return table === null ? null : `${table.id.slice("Trang!".length)} from ${table.bodyFirst}`;
}

const HEAD = ["Một", "Hai", "Ba"];
const ROW = ["a", "b", "c"];
const ROWS: Rows = [ROW, ROW, ROW];

describe("on a sheet of its own", () => {
  test.each<[string, Rows, string | null]>([
    ["a header over three rows", [HEAD, ...ROWS], "A1:C4 from 2"],
    ["over two", [HEAD, ROW, ROW], null],
    ["under titles", [["DANH SÁCH"], [], HEAD, ...ROWS], "A3:C6 from 4"],
    ["to the end of the sheet", [HEAD, ...ROWS, [], ["Người lập"]], "A1:C6 from 2"],
    [
      "of two columns",
      [
        ["Một", "Hai"],
        ["a", "b"],
        ["a", "b"],
        ["a", "b"],
      ],
      null,
    ],
    ["farther right", [["", "", "Một", "Hai", "Ba"], ...ROWS.map((row) => ["", "", ...row])], "C1:E4 from 2"],
    ["with a number among its texts", [["Một", "Hai", "Ba", 5], ...ROWS], null],
    ["with a text without letters", [["Một", "Hai", "12"], [...HEAD], ...ROWS], "A2:C5 from 3"],
    ["with a formula", [["Một", "Hai", formula("=A9", "Ba")], HEAD, ...ROWS], "A2:C5 from 3"],
    ["with a text as long as may be", [["Một", "Hai", "a".repeat(120)], ...ROWS], "A1:C4 from 2"],
    ["with a longer one", [["Một", "Hai", "a".repeat(121)], HEAD, ...ROWS], "A2:C5 from 3"],
    ["over rows that fill two of three columns", [HEAD, ["a", "b"], ["a", "", "c"], ["", "b", "c"]], "A1:C4 from 2"],
    ["over rows that fill one of three", [HEAD, ["a"], ["a"], ["a"]], null],
    ["over rows that fill three of five", [["Một", "Hai", "Ba", "Bốn", "Năm"], ...ROWS], "A1:E4 from 2"],
    ["over rows that fill three of six", [["Một", "Hai", "Ba", "Bốn", "Năm", "Sáu"], ...ROWS], null],
    ["over blank rows between", [HEAD, ROW, [], ROW, [], ROW], "A1:C6 from 2"],
    ["over rows that begin too far below", [HEAD, [], [], [], ROW, ROW, ROW], null],
    ["with the third row just near enough", [HEAD, [], [], ROW, ROW, ROW], "A1:C6 from 2"],
  ])("%s", (_, rows, expected) => expect(found(rows)).toBe(expected));

  test("within so many rows of the sheet's first", () => {
    const below = (blank: number): Rows => [
      ["DANH SÁCH"],
      ...Array.from({ length: blank - 1 }, () => []),
      HEAD,
      ...ROWS,
    ];
    expect(found(below(60))).toBe("A61:C64 from 62");
    expect(found(below(61))).toBeNull();
  });

  test("as it is handed on", () => {
    const rows: Rows = [["Một", "", "  Hai  ba ", "Bốn"], ...Array.from({ length: 3 }, () => ["a", "", "b", "c"])];
    expect(guessTable(gridOf(rows))).toEqual({
      id: "Trang!A1:D4",
      sheet: "Trang",
      headerRows: [1],
      firstColumn: 1,
      lastColumn: 4,
      bodyFirst: 2,
      bodyLast: 4,
      headers: ["Một", "Hai ba", "Bốn"],
      place: { sheet: "Trang", nth: 1 },
      outcome: "notUnderstood",
      mapping: null,
      unitFrom: null,
    });
  });
});

describe("above a known header", () => {
  const KNOWN: Rows = [
    ["STT", "Họ và tên", "Xếp loại"],
    [1, "Mai An", "HTTNV"],
  ];
  const WIDE = ["Một", "Hai", "Ba", "Bốn"];
  const above = (rows: Rows): string | null => found([...rows, ...KNOWN], rows.length + 1);

  test.each<[string, Rows, string | null]>([
    ["a row with a number", [HEAD, ["a", "b", 5]], "A1:C2 from 2"],
    ["a row with a number as text", [HEAD, ["1.", "b", "c"]], "A1:C2 from 2"],
    ["a row with digits within a text", [HEAD, ["a1", "b 2", "1x"]], null],
    ["a row with several digits as text", [HEAD, [" 12 ", "b", "c"]], "A1:C2 from 2"],
    ["a row of words", [HEAD, ROW], null],
    ["two rows of words, three columns", [HEAD, ROW, ROW], null],
    ["a row of words, four columns", [WIDE, ["a", "b", "c", "d"]], null],
    ["two rows of words, four columns", [WIDE, ["a", "b", "c", "d"], ["a", "b", "c", "d"]], "A1:D3 from 2"],
    ["without a row", [HEAD], null],
    [
      "titles of the known table below it",
      [HEAD, ["a", "b", 5], [], ["Đơn vị:", "Báo"], ["DANH SÁCH"]],
      "A1:C2 from 2",
    ],
    ["a second row that fills less", [HEAD, ["a", "b", 5], ["a", "b"]], "A1:C2 from 2"],
    [
      "letterheads in two columns",
      [
        ["Bộ", "", "Cộng hòa"],
        ["Báo", "", "Độc lập"],
      ],
      null,
    ],
  ])("%s", (_, rows, expected) => expect(above(rows)).toBe(expected));

  test("what stands below it is not looked at", () => {
    expect(found([HEAD, ["STT", "Họ và tên", "Xếp loại"], [1, "a", "b"], [2, "a", "b"], [3, "a", "b"]], 2)).toBeNull();
    expect(found([HEAD, ["a", "b", 5], ...KNOWN, ROW], 3)).toBe("A1:C2 from 2");
  });
});
