/** Going over rows and their cells. */
import {
  allEntries,
  awardingEntries,
  byColumn,
  byTable,
  cellsOf,
  isBlank,
} from "../../../../src/domain/rules/ask/entries";
import { subjectOf } from "../../../../src/domain/rules/say/reports";
import { aRegistration, peopleMatrix } from "../../../support/registration";

const NEWS = "Báo Thanh tra";
const everything = aRegistration()
  .withTargets({ unit: NEWS })
  .withMovements({ unit: NEWS })
  .withHonours({ unit: NEWS })
  .withCollective({ name: "Phòng Trị sự" })
  .withPerson({ name: "Mai An" })
  .build();
const sheets = (entries: Iterable<{ table: { sheet: string } }>): string[] =>
  [...entries].map(({ table }) => table.sheet);

test("every row of the workbook, the people first", () => {
  expect(sheets(allEntries(everything))).toEqual(["ĐK cá nhân", "ĐK tập thể", "ĐK đơn vị", "Phong trào", "Chỉ tiêu"]);
});

test("rows that can register a title or an award: no movements, no targets", () => {
  expect(sheets(awardingEntries(everything))).toEqual(["ĐK cá nhân", "ĐK tập thể", "ĐK đơn vị"]);
});

describe("the cells of a row that mean something", () => {
  const cells = (entry: Parameters<typeof cellsOf>[0]): string[] =>
    [...cellsOf(entry)]
      .map(({ field, cell }) => `${field} ${cell.column} ${cell.text}`)
      .filter((each) => !/ $/u.test(each));

  test("a person in words: the rating and the titles come once more for what they were read as", () => {
    const [person] = aRegistration()
      .withPerson({ name: "Mai An", titles: ["ldtt"] })
      .build().people;
    expect(cells(person!)).toEqual([
      "name 2 Mai An",
      "position 4 Chuyên viên",
      "unit 6 Trung tâm Thông tin",
      "rating 7 Hoàn thành tốt nhiệm vụ",
      "title 8 Lao động tiên tiến",
      "rating 7 Hoàn thành tốt nhiệm vụ",
      "title 8 Lao động tiên tiến",
    ]);
  });

  test("a person in marks", () => {
    const [person] = aRegistration()
      .withTable(peopleMatrix)
      .withPerson({ name: "Mai An", rating: "excellent", titles: ["cstdcs"], awards: ["giayKhen"] })
      .build().people;
    expect(cells(person!)).toEqual([
      "name 2 Mai An",
      "position 3 Chuyên viên",
      "rating 4 x",
      "title 8 x",
      "award 11 x",
    ]);
  });

  test("a row without a rating cell has none", () => {
    const [honours] = aRegistration()
      .withHonours({ unit: NEWS, awards: ["coBo"] })
      .build().honours;
    expect(cells(honours!)).toEqual([`unit 2 ${NEWS}`, "title 4 x"]);
  });

  test("the marks of movements, not those of movements without a column", () => {
    const [row] = aRegistration()
      .withMovements({ unit: NEWS, marks: [true, false, true, true] })
      .build().movements;
    const [, ...others] = row!.marks;
    expect(cells({ ...row!, marks: [null, ...others] })).toEqual([`unit 2 ${NEWS}`, "movement 5 x", "movement 6 x"]);
  });
});

test("one cell of each column, from left to right; of several the first", () => {
  const cell = (column: number, text: string) => ({ column, text, value: text, error: null, formula: false });
  const cells = [
    { field: "title", cell: cell(8, "LĐTT") },
    { field: "name", cell: cell(2, "Mai An") },
    { field: "award", cell: cell(8, "LĐTT") },
  ] as const;
  expect(byColumn(cells).map(({ field }) => field)).toEqual(["name", "title"]);
});

test("rows gathered by their table", () => {
  const tables = byTable(allEntries(aRegistration().withCollective().withPerson().withPerson().build()));
  expect([...tables.values()].map((rows) => rows.map((row) => subjectOf(row).kind))).toEqual([
    ["person", "person"],
    ["collective"],
  ]);
});

test.each([
  ["", true],
  [" \u00a0\t", true],
  ["-", false],
])("«%s» is blank as an officer sees it: %s", (text, blank) => {
  expect(isBlank(text)).toBe(blank);
});
