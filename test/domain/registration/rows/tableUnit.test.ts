/** Whose a table is, and where that is said: each place, and which goes before which. */
import { campaign2021, type Campaign } from "../../../../src/domain/campaign";
import { bindTable } from "../../../../src/domain/registration/columns/bindColumns";
import { UnitFinder, type PlacedTable } from "../../../../src/domain/registration/rows/tableUnit";
import { SheetGrid } from "../../../../src/domain/registration/tables/sheetGrid";
import { tableBlocks } from "../../../../src/domain/registration/tables/tableBlocks";
import { sheetOf, type GridCell } from "../../../support/grids";
import { words } from "../steps";

type Rows = readonly (readonly GridCell[])[];

const UNIT = "Báo Thanh tra";
const OTHER = "Trung tâm Thông tin";
const PEOPLE: Rows = [
  ["STT", "Họ và tên", "Xếp loại"],
  [1, "Mai Thị An", "HTTNV"],
];
const collectives = (...names: readonly GridCell[]): Rows => [
  ["STT", "Tên tập thể", "Xếp loại"],
  ...names.map((name, index) => [index + 1, name, "HTTNV"]),
];

interface Sheet {
  readonly name?: string;
  readonly rows: Rows;
  readonly decided?: string | null;
}

function placed({ name = "Trang", rows, decided = null }: Sheet): PlacedTable[] {
  const sheet = sheetOf(name, rows);
  const grid = new SheetGrid(sheet, sheet.area!);
  return tableBlocks(grid, words).map((block) => ({
    grid,
    block,
    bound: bindTable({ block, grid }, words, campaign2021),
    decided,
  }));
}

/** «Báo Thanh tra by title»; «? Viện Khác» for what is none of the campaign's; «-». One per table. */
function asked(sheets: readonly Sheet[], campaign: Campaign = campaign2021): string[] {
  const tables = sheets.flatMap(placed);
  const finder = new UnitFinder(tables, words, campaign);
  return tables.map((table) => {
    const { unit, from, unknown } = finder.of(table);
    if (unit !== null) expect(unknown).toBeNull();
    return unit === null ? (unknown === null ? "-" : `? ${unknown.text}`) : `${unit} by ${from!}`;
  });
}
const of = (rows: Rows, changes: Partial<Sheet> = {}): string => asked([{ rows, ...changes }])[0]!;
const under = (...titles: readonly string[]): string => of([...titles.map((title) => [title]), ...PEOPLE]);

test("nobody's", () => expect(of(PEOPLE)).toBe("-"));

test.each<[string, readonly string[], string]>([
  ["a label", [`Đơn vị: ${UNIT}`], `${UNIT} by title`],
  ["a label with dots behind", [`Đơn vị: ${UNIT} ……`], `${UNIT} by title`],
  ["a label with dots within", [`Đơn vị: Abc … ${UNIT}`], `${UNIT} by title`],
  ["a label with more words", [`Đơn vị: ${UNIT} và các phòng`], `${UNIT} by title`],
  ["a unit's name", [UNIT.toUpperCase()], `${UNIT} by title`],
  ["a title with a unit in it", [`Danh sách đăng ký của ${UNIT} năm 2021`], `${UNIT} by title`],
  ["a title with two in it", [`Danh sách chung ${UNIT} và ${OTHER}`], "-"],
  ["two titles, each with one", [`Danh sách chung ${UNIT}`, `Danh sách chung ${OTHER}`], "-"],
  ["a label before a nearer name", [`Đơn vị: ${OTHER}`, UNIT], `${OTHER} by title`],
  ["a name before a nearer title", [OTHER, `Danh sách của ${UNIT} năm 2021`], `${OTHER} by title`],
  ["a line about somebody else", [`Kính gửi: ${UNIT}`], "-"],
  ["a label that names none", ["Đơn vị: Viện Khác"], "? Viện Khác"],
  ["a label that names none, before a title", ["Đơn vị: Viện Khác", `Danh sách của ${UNIT}`], `${UNIT} by title`],
])("lines above: %s", (_, titles, expected) => expect(under(...titles)).toBe(expected));

test("the officer's word goes before the titles, the titles before the sheet's name", () => {
  const titled = [[UNIT], ...PEOPLE];
  expect(of(titled, { decided: OTHER })).toBe(`${OTHER} by mapping`);
  expect(of(titled, { decided: "Viện Khác" })).toBe(`${UNIT} by title`);
  expect(of(titled, { name: OTHER })).toBe(`${UNIT} by title`);
  expect(of(PEOPLE, { name: OTHER })).toBe(`${OTHER} by sheetName`);
});

describe("lines at the sheet's top, above another table", () => {
  const two = (top: Rows): Rows => [...top, ...PEOPLE, ["Danh sách thứ hai"], ...collectives("Phòng A")];
  const second = (top: Rows, changes: Partial<Sheet> = {}): string => asked([{ rows: two(top), ...changes }])[1]!;

  test("count for each", () => expect(second([[UNIT]])).toBe(`${UNIT} by title`));
  test("after the sheet's name", () => expect(second([[UNIT]], { name: OTHER })).toBe(`${OTHER} by sheetName`));
  test("six of them", () => {
    const lines = (count: number): Rows => [...Array.from({ length: count }, (_, index) => [`Dòng ${index}`]), [UNIT]];
    expect(second(lines(5))).toBe(`${UNIT} by title`);
    expect(second(lines(6))).toBe("-");
  });
  test("six cells of a line", () => {
    const cells = (count: number): Rows => [[...Array.from({ length: count }, (_, index) => `Ô ${index}`), UNIT]];
    expect(second(cells(5))).toBe(`${UNIT} by title`);
    expect(second(cells(6))).toBe("-");
  });
  test("six texts, however many stand in a line", () => {
    const last = (count: number): Rows => [
      ["a", "b", "c"],
      [...["d", "e", "f"].slice(0, count), UNIT],
    ];
    expect(second(last(2))).toBe(`${UNIT} by title`);
    expect(second(last(3))).toBe("-");
  });
  test("not the header's own", () =>
    expect(
      of([
        ["STT", "Họ và tên", `Xếp loại của ${UNIT}`],
        [1, "Mai Thị An", "HTTNV"],
      ]),
    ).toBe("-"));
  test("say which unit is unknown", () => expect(second([["Đơn vị: Viện Khác"]])).toBe("? Viện Khác"));
});

test("the workbook is one unit's: after the lines and the sheet's name, before the unit's own row", () => {
  const campaign = { ...campaign2021, onlyUnit: OTHER };
  expect(asked([{ rows: PEOPLE }], campaign)).toEqual([`${OTHER} by onlyUnit`]);
  expect(asked([{ rows: [[UNIT], ...PEOPLE] }], campaign)).toEqual([`${UNIT} by title`]);
  expect(asked([{ rows: collectives(UNIT, "Phòng A") }], campaign)).toEqual([`${OTHER} by onlyUnit`]);
});

describe("the unit's own row among the collectives", () => {
  /** So that the rows of one table are no top lines of the next. */
  const TOP: Rows = Array.from({ length: 6 }, (_, index) => [`Dòng ${index}`]);

  test("says it, for each table of the sheet", () => {
    expect(of(collectives("Phòng A", UNIT))).toBe(`${UNIT} by ownRow`);
    expect(asked([{ rows: [...TOP, ...collectives(UNIT, "Phòng A"), [], ...PEOPLE] }])).toEqual([
      `${UNIT} by ownRow`,
      `${UNIT} by ownRow`,
    ]);
    expect(asked([{ rows: collectives(UNIT) }, { name: "Khác", rows: PEOPLE }])).toEqual([`${UNIT} by ownRow`, "-"]);
  });
  test("not where there are several", () => {
    expect(of(collectives(UNIT, OTHER))).toBe("-");
    expect(
      asked([{ rows: [...TOP, ...collectives(UNIT), ["Hai"], ...PEOPLE, ["Ba"], ...collectives(OTHER)] }]),
    ).toEqual(["-", "-", "-"]);
  });
  test("twice the same is one", () => {
    expect(of(collectives(UNIT, "Phòng A", UNIT))).toBe(`${UNIT} by ownRow`);
    expect(asked([{ rows: [...TOP, ...collectives(UNIT), ["Hai"], ...PEOPLE, ["Ba"], ...collectives(UNIT)] }])).toEqual(
      [`${UNIT} by ownRow`, `${UNIT} by ownRow`, `${UNIT} by ownRow`],
    );
  });
  test("not among people, and not beside a column of units", () => {
    expect(of([PEOPLE[0]!, [1, UNIT, "HTTNV"], [2, "Mai Thị An", "HTTNV"]])).toBe("-");
    expect(
      of([
        ["STT", "Tên tập thể", "Đơn vị", "Xếp loại"],
        [1, UNIT, UNIT, "HTTNV"],
      ]),
    ).toBe("-");
  });
  test("not where there is none", () => expect(of(collectives("Phòng A", 5))).toBe("-"));
});

test("a sheet's name that is none of the campaign's, in a workbook with a sheet per unit", () => {
  const others = (...names: readonly string[]): readonly Sheet[] => names.map((name) => ({ name, rows: PEOPLE }));
  expect(asked([...others(UNIT, OTHER), { name: "Viện Khác", rows: PEOPLE }]).at(-1)).toBe("? Viện Khác");
  expect(asked([...others(UNIT), { name: "Viện Khác", rows: PEOPLE }]).at(-1)).toBe("-");
  const twice = { name: UNIT, rows: [...PEOPLE, ["Hai"], ...collectives("Phòng A")] };
  expect(asked([twice, { name: "Viện Khác", rows: PEOPLE }]).at(-1)).toBe("-");
});
