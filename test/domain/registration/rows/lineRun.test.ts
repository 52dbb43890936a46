import { campaign2021 } from "../../../../src/domain/campaign";
import type { AwardPiece } from "../../../../src/domain/catalogue/find";
import { LineRun, type LinesRead, type Owner } from "../../../../src/domain/registration/rows/lineRun";
import type { About } from "../../../../src/domain/registration/rows/writtenLines";
import { gridOf, words } from "../steps";

const UNIT: Owner = { unit: "Báo Thanh tra", text: "BÁO THANH TRA", from: "group" };
const SHEET: Owner = { unit: "Báo Thanh tra", text: "Báo Thanh tra", from: "sheet" };
const OTHER: Owner = { unit: "Trung tâm Thông tin", text: "Trung tâm Thông tin", from: "group" };

const GRID = gridOf([
  ["DANH SÁCH"],
  ["", "Tập  thể:"],
  ["", "- Tập thể lao động tiên tiến"],
  [],
  ["", "Trung tâm Thông tin"],
  ["", "", "- Cờ thi đua"],
  ["", "- Bằng khen Abc"],
  ["", "- Giấy khen"],
]);
const HEADER = { row: 2, column: 2, text: "Tập  thể:" };

interface Line {
  readonly row: number;
  readonly column?: number;
  readonly owner?: Owner;
  readonly movement?: number | null;
}

/** What is read of lines at these places of GRID. */
function run(
  lines: readonly Line[],
  { about = "honours", unread = [] }: { about?: About; unread?: readonly number[] } = {},
): LineRun {
  const made = new LineRun(HEADER, about);
  for (const { row, column = 2, owner = UNIT, movement = null } of lines) {
    const text = GRID.text(row, column);
    const pieces: readonly AwardPiece[] = about === "honours" ? words.awards(text, "unit") : [];
    made.add({ row, column, text, owner, pieces, movement });
  }
  for (const row of unread) made.leave({ row, column: 2, text: GRID.text(row, 2) });
  return made;
}
const read = (...asked: Parameters<typeof run>): LinesRead => run(...asked).read(GRID, campaign2021.movements.length);

test("it is empty until a line is added", () => {
  expect(run([]).isEmpty).toBe(true);
  expect(run([], { unread: [7] }).isEmpty).toBe(true);
  expect(run([{ row: 3 }]).isEmpty).toBe(false);
});

test("the heading is the header, each line a row", () => {
  const { found, read: table } = read([{ row: 3 }]);
  expect(found).toEqual({
    id: "Trang!B2:B3",
    sheet: "Trang",
    headerRows: [2],
    firstColumn: 2,
    lastColumn: 2,
    bodyFirst: 3,
    bodyLast: 3,
    headers: ["Tập thể:"],
    place: { sheet: "Trang", nth: 1 },
    outcome: "read",
    mapping: null,
    unitFrom: "title",
    lines: true,
  });
  expect(table.table).toEqual({
    id: "Trang!B2:B3",
    sheet: "Trang",
    kind: "honours",
    headerRows: [2],
    firstRow: 3,
    lastRow: 3,
    firstColumn: 2,
    lastColumn: 2,
    columns: [
      {
        column: 2,
        header: "Tập thể:",
        headerRow: 2,
        field: "titleOrAward",
        mark: null,
        year: null,
        confidence: 0.8,
        reason: "values",
      },
    ],
    roles: ["data"],
    dataRows: 1,
    excelTable: null,
    unit: "Báo Thanh tra",
    confidence: 0.8,
  });
});

test("nothing is read but the honours", () => {
  const { table, honours, ...others } = read([{ row: 3 }]).read;
  expect(others).toEqual({
    people: [],
    collectives: [],
    targets: [],
    stated: [],
    suspects: [],
    movements: [],
    unread: [],
  });
  const cell = GRID.cell(3, 2);
  expect(honours).toEqual([
    {
      table,
      row: 3,
      stt: null,
      group: 0,
      unit: { cell: null, source: "group", unit: "Báo Thanh tra", text: "BÁO THANH TRA" },
      note: null,
      cells: [{ field: "titleOrAward", cell }],
      subject: "unit",
      awards: [expect.objectContaining({ cell, award: "ttldtt", readings: [], column: "titleOrAward" })],
      history: { cells: [], text: "", state: "noColumn", years: [] },
      registeredOn: null,
    },
  ]);
});

test("or the movements", () => {
  const { table, movements, honours } = read([{ row: 3, movement: 1, owner: SHEET }], { about: "movements" }).read;
  const cell = GRID.cell(3, 2);
  expect(honours).toEqual([]);
  expect(table.columns.map(({ field }) => field)).toEqual(["movement"]);
  expect(movements).toEqual([
    {
      table,
      row: 3,
      stt: null,
      group: 0,
      unit: { cell: null, source: "sheet", unit: "Báo Thanh tra", text: "Báo Thanh tra" },
      note: null,
      cells: [{ field: "movement", cell }],
      subject: "unit",
      marks: campaign2021.movements.map((_, index) => ({ cell, marked: index === 1 })),
    },
  ]);
});

test("rows from the first below the heading to the last line, and what each is", () => {
  const made = run([{ row: 3 }, { row: 6, column: 3, owner: OTHER }], { unread: [7] });
  made.roles.set(2, "group");
  made.roles.set(5, "group");
  const { table, unread } = made.read(GRID, 2).read;
  expect([table.firstRow, table.lastRow, table.dataRows]).toEqual([3, 6, 2]);
  expect(table.roles).toEqual(["data", "blank", "group", "data"]);
  expect(table.columns.map(({ column }) => column)).toEqual([2, 3]);
  expect(unread).toEqual([]);
});

test("a row above the heading is none of it", () => {
  const made = run([{ row: 3 }]);
  made.roles.set(1, "group");
  expect(made.read(GRID, 2).read.table.firstRow).toBe(3);
});

test("a unit's name under the heading belongs to it", () => {
  const made = run([{ row: 8 }]);
  made.roles.set(5, "group");
  const { table } = made.read(GRID, 2).read;
  expect([table.firstRow, table.lastRow]).toEqual([5, 8]);
  expect(table.roles).toEqual(["group", "title", "title", "data"]);
});

test("columns from left to right, however the lines stand", () => {
  const { found, read: table } = read([
    { row: 6, column: 3 },
    { row: 8, column: 2 },
  ]);
  expect(found).toMatchObject({ id: "Trang!B2:C8", firstColumn: 2, lastColumn: 3, headers: ["Tập thể:", "Tập thể:"] });
  expect(table.table).toMatchObject({ id: "Trang!B2:C8", firstColumn: 2, lastColumn: 3 });
});

test("what could not be read is said where it stands among the lines, the last line's row too", () => {
  const unread = (rows: readonly number[]): readonly number[] =>
    read([{ row: 3 }, { row: 7 }], { unread: rows }).read.unread.map(({ row }) => row);
  expect(unread([5, 6])).toEqual([5, 6]);
  expect(unread([7])).toEqual([7]);
  expect(unread([6, 8])).toEqual([6]);
  const { table, unread: left } = read([{ row: 3 }, { row: 8 }], { unread: [7] }).read;
  expect(left).toEqual([{ table, row: 7, column: 2, text: "- Bằng khen Abc" }]);
  expect(table.roles).toEqual(["data", "blank", "title", "title", "unread", "data"]);
});

test("lines of another owner are another group; the table is a unit's where all are that unit's", () => {
  const asked = (...owners: readonly Owner[]): readonly [string | null, string | null, readonly number[]] => {
    const rows = [3, 6, 7, 8];
    const { found, read: table } = read(owners.map((owner, index) => ({ row: rows[index]!, owner })));
    return [table.table.unit, found.unitFrom, table.honours.map(({ group }) => group)];
  };
  expect(asked(UNIT, UNIT)).toEqual(["Báo Thanh tra", "title", [0, 0]]);
  expect(asked(UNIT, SHEET)).toEqual(["Báo Thanh tra", "title", [0, 1]]);
  expect(asked(UNIT, OTHER, OTHER, UNIT)).toEqual([null, null, [0, 1, 1, 2]]);
  const nobody: Owner = { unit: null, text: "Viện Khác", from: "group" };
  expect(asked(nobody)).toEqual([null, null, [0]]);
});
