import { readHonourLines, type LinesInput } from "../../../../src/domain/registration/rows/honourLines";
import { campaign2021 } from "../../../../src/domain/campaign";
import type { RowRole } from "../../../../src/domain/registration/model/registration";
import { readRegistration } from "../../../../src/domain/registration/read";
import { sheetOf, workbookOf, type GridCell } from "../../../support/grids";
import { gridOf, words } from "../steps";

type Rows = readonly (readonly GridCell[])[];

/** «honours 2-4 Báo Thanh tra: 3 ttldtt; 4 coBo (data, unread)» per run of lines. */
function lines(rows: Rows, sheetUnit: string | null = null): string[] {
  const input = { grid: gridOf(rows), sheetUnit, tables: [], words, campaign: campaign2021 };
  return readHonourLines(input).map(({ read: { table, honours, movements, unread } }) => {
    const awards = honours.map(
      (row) => `${row.row} ${row.unit.unit ?? "?"} ${row.awards.map(({ award }) => award).join("+")} ${row.group}`,
    );
    const marks = movements.map(
      (row) => `${row.row} ${row.unit.unit ?? "?"} ${row.marks.findIndex((mark) => mark?.marked)} ${row.group}`,
    );
    const left = unread.map(({ row }) => `unread ${row}`);
    return [`${table.headerRows[0]} ${table.kind} ${table.roles.join(",")}`, ...awards, ...marks, ...left].join(" | ");
  });
}

const TITLE = "- Tập thể lao động tiên tiến";
const FLAG = "- Cờ thi đua của Thanh tra Chính phủ";
const UNIT = "Báo Thanh tra";

test.each<[string, Rows, string | null, readonly string[]]>([
  ["under a heading, the sheet is a unit's", [["2. Tập thể:"], [TITLE]], UNIT, [`1 honours data | 2 ${UNIT} ttldtt 0`]],
  ["under a heading, nobody's", [["2. Tập thể:"], [TITLE]], null, []],
  [
    "under a unit's name",
    [[UNIT], [TITLE], [FLAG]],
    null,
    [`1 honours data,data | 2 ${UNIT} ttldtt 0 | 3 ${UNIT} coBo 0`],
  ],
  ["without a heading", [[TITLE]], UNIT, []],
  [
    "a blank row between",
    [["Tập thể"], [], [TITLE], [], [FLAG]],
    UNIT,
    [`1 honours data,blank,data | 3 ${UNIT} ttldtt 0 | 5 ${UNIT} coBo 0`],
  ],
  ["a unit's heading under the heading", [["Tập thể"], [UNIT], [TITLE]], null, [`2 honours data | 3 ${UNIT} ttldtt 0`]],
  [
    "two units in one run",
    [[UNIT], [TITLE], ["Trung tâm Thông tin"], [FLAG]],
    null,
    [`1 honours data,group,data | 2 ${UNIT} ttldtt 0 | 4 Trung tâm Thông tin coBo 1`],
  ],
  ["a misspelt unit", [["Báo Thanh Tar"], [TITLE]], UNIT, ["1 honours data | 2 ? ttldtt 0"]],
  [
    "a second heading within",
    [["Tập thể"], [TITLE], ["Các đơn vị khác"], [FLAG]],
    UNIT,
    [`1 honours data,group,data | 2 ${UNIT} ttldtt 0 | 4 ${UNIT} coBo 0`],
  ],
  ["a text that ends it", [["Tập thể"], [TITLE], ["Abc"], [FLAG]], UNIT, [`1 honours data | 2 ${UNIT} ttldtt 0`]],
  [
    "a row of cells that ends it",
    [["Tập thể"], [TITLE], [1, 2, 3], [FLAG]],
    UNIT,
    [`1 honours data | 2 ${UNIT} ttldtt 0`],
  ],
  ["a row of cells before any line", [["Tập thể"], [1, 2, 3], [TITLE]], UNIT, []],
  [
    "a person's title among them",
    [["Tập thể"], [TITLE], ["- Bằng khen Abc"], [FLAG]],
    UNIT,
    [`1 honours data,unread,data | 2 ${UNIT} ttldtt 0 | 4 ${UNIT} coBo 0 | unread 3`],
  ],
  [
    "what is left below the last line",
    [["Tập thể"], [TITLE], ["- Bằng khen Abc"]],
    UNIT,
    [`1 honours data | 2 ${UNIT} ttldtt 0`],
  ],
  [
    "an item that says nothing",
    [["Tập thể"], [TITLE], ["- Không"], [FLAG]],
    UNIT,
    [`1 honours data,title,data | 2 ${UNIT} ttldtt 0 | 4 ${UNIT} coBo 0`],
  ],
  [
    "a label before an unknown award",
    [["Tập thể"], ["Hình thức khen thưởng: Bằng khen Abc"]],
    UNIT,
    [`1 honours data | 2 ${UNIT}  0`],
  ],
  ["a label that names nothing", [["Tập thể"], ["Hình thức khen thưởng:"]], UNIT, []],
  ["only what could not be read", [["Tập thể"], ["- Bằng khen Abc"]], UNIT, []],

  [
    "movements",
    [["Các phong trào thi đua"], [`- ${campaign2021.movements[1]!.name}`]],
    UNIT,
    [`1 movements data | 2 ${UNIT} 1 0`],
  ],
  [
    "a movement that is none of the campaign's",
    [
      ["Các phong trào thi đua"],
      [`1. ${campaign2021.movements[0]!.name}`],
      ["- Abc"],
      [`2. ${campaign2021.movements[1]!.name}`],
    ],
    UNIT,
    [`1 movements data,unread,data | 2 ${UNIT} 0 0 | 4 ${UNIT} 1 0 | unread 3`],
  ],
  [
    "an unknown movement first",
    [["Các phong trào thi đua"], ["- Abc"], [`- ${campaign2021.movements[1]!.name}`]],
    UNIT,
    [`1 movements data | 3 ${UNIT} 1 0`],
  ],
  [
    "movements after honours",
    [["Tập thể"], [TITLE], ["Các phong trào thi đua"], [`- ${campaign2021.movements[0]!.name}`]],
    UNIT,
    [`1 honours data | 2 ${UNIT} ttldtt 0`, `3 movements data | 4 ${UNIT} 0 0`],
  ],
])("%s", (_, rows, unit, expected) => expect(lines(rows, unit)).toEqual(expected));

describe("beside the sheet's tables", () => {
  const HEAD = ["STT", "Họ và tên", "Đơn vị", "Danh hiệu"];
  const table = (unit: string): Rows => [HEAD, [1, "Mai An", unit, "LĐTT"]];
  const honoursOf = (rows: Rows): readonly (string | null)[] =>
    readRegistration(workbookOf(sheetOf("Trang", rows)), campaign2021).honours.map(({ unit }) => unit.unit);

  test("they are of the unit that the tables are of", () =>
    expect(honoursOf([[`Đơn vị: ${UNIT}`], ...table(UNIT), ["Tập thể"], [TITLE]])).toEqual([UNIT]));
  test("nobody's where the tables are nobody's", () =>
    expect(honoursOf([...table(UNIT), ["Tập thể"], [TITLE]])).toEqual([]));
  test("a heading above a table heads no lines below it", () =>
    expect(honoursOf([[UNIT], ...table(UNIT), [TITLE]])).toEqual([]));
});

type ReadArea = LinesInput["tables"][number];

describe("a table's rows", () => {
  const rows = [["Tập thể"], [TITLE], [TITLE], [TITLE], ["Tập thể"], [TITLE]];
  const tableAt = (first: number, roles: readonly RowRole[], unit: string | null = UNIT): ReadArea => ({
    unit,
    headerRows: [first - 1],
    firstRow: first,
    lastRow: first + roles.length - 1,
    roles,
  });
  const rowsRead = (...tables: readonly ReadArea[]): readonly number[] =>
    readHonourLines({ grid: gridOf(rows), sheetUnit: null, tables, words, campaign: campaign2021 }).flatMap(
      ({ read }) => read.honours.map(({ row }) => row),
    );

  test("are no lines, its header neither; what stood open above them is closed", () => {
    expect(rowsRead(tableAt(3, ["data"]))).toEqual([6]);
    expect(rowsRead(tableAt(4, ["data"]))).toEqual([2, 6]);
    // The first line below it, which speaks of a collective, heads the next.
    expect(rowsRead(tableAt(2, ["data"]))).toEqual([4, 6]);
  });
  test("are lines where the table could not read them", () =>
    expect(rowsRead(tableAt(4, ["unread", "data"]))).toEqual([2]));
  test("say whose the lines are, where all tables are one unit's", () => {
    expect(rowsRead(tableAt(9, ["data"]))).toEqual([2, 3, 4, 6]);
    expect(rowsRead(tableAt(9, ["data"]), tableAt(20, ["data"]))).toEqual([2, 3, 4, 6]);
    expect(rowsRead(tableAt(9, ["data"]), tableAt(20, ["data"], "Trung tâm Thông tin"))).toEqual([]);
    expect(rowsRead(tableAt(9, ["data"], null))).toEqual([]);
    expect(rowsRead()).toEqual([]);
  });
});

test("as it was found", () => {
  const [first] = readHonourLines({
    grid: gridOf([["Tập  thể"], ["Danh hiệu:", "Tập thể lao động tiên tiến"], [TITLE]]),
    sheetUnit: UNIT,
    tables: [],
    words,
    campaign: campaign2021,
  });
  expect(first!.found).toMatchObject({
    id: "Trang!A1:B3",
    headerRows: [1],
    firstColumn: 1,
    lastColumn: 2,
    bodyFirst: 2,
    bodyLast: 3,
    headers: ["Tập thể", "Tập thể"],
    outcome: "read",
    unitFrom: "title",
    lines: true,
  });
  expect(first!.read.table).toMatchObject({ id: "Trang!A1:B3", dataRows: 2, unit: UNIT, confidence: 0.8 });
  expect(first!.read.table.columns.map(({ column, field }) => [column, field])).toEqual([
    [1, "titleOrAward"],
    [2, "titleOrAward"],
  ]);
});
