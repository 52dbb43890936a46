/** What is said of many cells of one column. */
import { columnFacts, columnHeader, unitOfCells } from "../../../../src/domain/rules/say/columns";
import { addressOf } from "../../../support/addresses";
import { aRegistration, peopleList, withColumns } from "../../../support/registration";

const NEWS = "Báo Thanh tra";
const JOURNAL = "Tạp chí Thanh tra";
const cellsAt = (...rows: readonly number[]) => rows.map((row) => ({ row, column: 2, unit: NEWS }));

test.each([
  ["one cell", [8], undefined, "B8"],
  ["cells one below the other", [8, 9, 10], undefined, "B8:B10"],
  ["a run, a cell, a run", [8, 9, 11, 13, 14], undefined, "B8:B9, B11, B13:B14"],
  ["as many as are named", [8, 10, 12, 14, 16], undefined, "B8, B10, B12, B14, B16"],
  ["more than are named", [8, 10, 12, 14, 16, 18], undefined, "B8, B10, B12, B14, B16, …"],
  ["more than are asked for", [8, 10, 11, 13], 2, "B8, B10:B11, …"],
])("%s", (_, rows, most, cells) => {
  expect(columnFacts({ header: "Họ và tên", cells: cellsAt(...rows) }, most)).toEqual({
    column: "Họ và tên",
    count: rows.length,
    cells,
  });
});

test.each([
  ["of one unit", [NEWS, NEWS], NEWS],
  ["of several", [NEWS, JOURNAL], null],
  ["the first without a unit", [null, NEWS], null],
  ["no cell", [], null],
])("the unit of cells: %s", (_, units, unit) => {
  expect(unitOfCells(units.map((each, row) => ({ row, column: 2, unit: each })))).toBe(unit);
});

describe("the header of a column", () => {
  const [table] = aRegistration()
    .withTable(
      withColumns(peopleList, {
        P: { field: null, header: "  " },
        Q: { field: null, header: " Số\u00a0 điện thoại " },
      }),
    )
    .build().tables;
  test.each([
    ["as it is written", 7, "ĐK cá nhân!G7", "Đăng ký xếp loại"],
    ["spaces levelled", 17, "ĐK cá nhân!Q7", "Số điện thoại"],
    ["a blank one is called by its letter", 16, "ĐK cá nhân!P7", "P"],
    ["a column outside the table is called by its letter, at the first header", 28, "ĐK cá nhân!A7", "AB"],
  ])("%s", (_, column, at, header) => {
    const { place, header: name } = columnHeader(table!, column);
    expect([addressOf(place), name]).toEqual([at, header]);
  });
});
