/** One cause, one finding: which cells a column's finding stands for, whose it is, and what every rule of it shares. */
import type { Field } from "../../../../src/domain/registration/model/fields";
import { findingIdentities, identitiesOfCells } from "../../../../src/domain/comparison/identity";
import { rule as spelling } from "../../../../src/domain/rules/data/spelling";
import { rule as textForm } from "../../../../src/domain/rules/data/text-form";
import { runRules } from "../../../../src/domain/rules/engine/run";
import { reportByCause } from "../../../../src/domain/rules/shared/oneCause";
import type { FaultyCell } from "../../../../src/domain/rules/shared/oneCause";
import type { Finding, Place, Rule } from "../../../../src/domain/rules/rule";
import { planRowMarks } from "../../../../src/domain/plan/rowMarks/rowMarks";
import { addressOf } from "../../../support/addresses";
import { heard } from "../../../support/heard";
import { sheetOf, workbookOf } from "../../../support/grids";
import { aRegistration } from "../../../support/registration";
import type { RegistrationBuilder } from "../../../support/registration";
import { inputOf } from "../../../support/ruleTester";

const NEWS = "Báo Thanh tra";
const JOURNAL = "Tạp chí Thanh tra";
const nfd = (text: string): string => text.normalize("NFD");
const found = (given: RegistrationBuilder, rule: Rule = textForm): readonly Finding[] =>
  runRules(inputOf({ name: "", given }), [rule]).findings;
const places = (findings: readonly Finding[]): string[] => findings.map(({ place }) => addressOf(place));

/** `count` names in decomposed Unicode. */
const spoilt = (count: number, unit = NEWS): RegistrationBuilder =>
  aRegistration().withPeople(count, (index) => ({ name: nfd(`Lê Hải ${index}`), unit }));

test("cells of several columns are counted together, and each column says its own", () => {
  const given = aRegistration().withPeople(3, (index) => ({
    name: nfd(`Lê Hải ${index}`),
    position: nfd("Trưởng ban"),
  }));
  const columns = found(given);
  expect(places(columns)).toEqual(["ĐK cá nhân!B7", "ĐK cá nhân!D7"]);
  expect(columns.map(({ ofColumn }) => ofColumn?.cells.map(({ row }) => row))).toEqual([
    [8, 9, 10],
    [8, 9, 10],
  ]);
});

test("the unit is that of all the cells; none where they are of several", () => {
  expect(found(spoilt(6)).map(({ unit }) => unit)).toEqual([NEWS]);
  const [finding] = found(spoilt(6).withPerson({ name: nfd("Lê Hải Bảy"), unit: JOURNAL }));
  expect(finding?.unit).toBeNull();
  expect(finding?.ofColumn?.cells.map(({ unit }) => unit)).toEqual([...Array.from({ length: 6 }, () => NEWS), JOURNAL]);
});

test("a column's finding knows under what its cells' own findings were known", () => {
  const alone = findingIdentities(found(spoilt(5)));
  const [column] = found(spoilt(6));
  expect(alone).toHaveLength(5);
  expect(identitiesOfCells(column!)).toEqual(expect.arrayContaining(alone));
  expect(found(spoilt(5)).flatMap(identitiesOfCells)).toEqual([]);
});

test("the sentence names the first runs of cells and counts them all", () => {
  const given = aRegistration().withPeople(14, (index) => ({
    name: index % 2 === 0 ? nfd(`Lê Hải ${index}`) : "Vũ An",
  }));
  expect(found(given)[0]?.facts).toMatchObject({ count: 7, cells: "B8, B10, B12, B14, B16, …" });
});

test("a formula among them has no value of its own, a column of formulas no fix", () => {
  const formulas = (count: number) =>
    spoilt(6 - count).withPeople(count, () => ({ cells: { name: { text: nfd("Lê Hải"), formula: true } } }));
  expect(found(formulas(1))[0]?.fix).toEqual({
    values: ["Lê Hải 0", "Lê Hải 1", "Lê Hải 2", "Lê Hải 3", "Lê Hải 4", null],
  });
  expect(found(formulas(6))[0]?.fix).toBeNull();
});

describe("the way a whole workbook was typed", () => {
  const withCollectives = (people: number, collectives: number): RegistrationBuilder =>
    Array.from({ length: collectives }, (_, index) => nfd(`Phòng Số ${index}`)).reduce(
      (given, name) => given.withCollective({ name }),
      spoilt(people),
    );
  test.each([
    ["known in one table, two cells are a column's in another", 6, 2, ["ĐK cá nhân!B7", "ĐK tập thể!B7"]],
    ["one cell stays its own", 6, 1, ["ĐK cá nhân!B7", "ĐK tập thể!B8"]],
    ["few in every table are said one by one", 2, 1, ["ĐK cá nhân!B8", "ĐK cá nhân!B9", "ĐK tập thể!B8"]],
  ])("%s", (_, people, collectives, expected) => {
    expect(places(found(withCollectives(people, collectives)))).toEqual(expected);
  });

  test("a word is a table's own habit", () => {
    const rating = { text: "HTTNV", level: "good" as const };
    const given = aRegistration()
      .withPeople(6, () => ({ rating }))
      .withCollective({ rating })
      .withCollective({ name: "Phòng Trị sự", rating });
    expect(places(found(given, spelling))).toEqual(["ĐK cá nhân!G7", "ĐK tập thể!E8", "ĐK tập thể!E9"]);
  });
});

test("no row is marked for it", () => {
  const registration = spoilt(6).build();
  const findings = found(spoilt(6));
  const cells = workbookOf(
    sheetOf(
      "ĐK cá nhân",
      Array.from({ length: 13 }, () => ["x"]),
    ),
  );
  const [plan] = planRowMarks(registration, findings, { cells });
  expect(plan?.content).toEqual(Array.from({ length: 6 }, () => null));
  expect(plan?.status.map((status) => status?.key)).toEqual(Array.from({ length: 6 }, () => "rowMarks.status.pass"));
});

describe("cells as they are reported", () => {
  const [table, other] = aRegistration()
    .withPeople(8, () => ({}))
    .withCollective()
    .build().tables;
  interface At {
    readonly row: number | null;
    readonly column?: number | null;
    readonly causes?: readonly string[];
    readonly table?: typeof table | null;
    readonly ofWorkbook?: boolean;
    readonly value?: string | null;
  }
  const faulty = ({
    row,
    column = 2,
    causes = ["space"],
    table: of = table,
    ofWorkbook,
    value,
  }: At): FaultyCell<string> => ({
    causes: causes.map((id) => ({ id, message: `${id}Column`, facts: { of: id }, ofWorkbook })),
    message: "cell",
    report: {
      place: { sheet: of?.sheet ?? "Khác", row, column } satisfies Place,
      table: of,
      field: "name" satisfies Field,
      unit: NEWS,
      subject: { kind: "person", name: `Người ${row}` },
      fix: value === undefined ? { value: "Mai An" } : value === null ? null : { value },
    },
    facts: (left) => ({ causes: left.map(({ id }) => id) }),
  });
  const all = (...cells: readonly At[]) => heard((report) => reportByCause(cells.map(faulty), report));
  const rows = (...numbers: readonly number[]): At[] => numbers.map((row) => ({ row }));

  test("five of a table are said one by one, six by their column", () => {
    expect(all(...rows(8, 9, 10, 11, 12)).said).toHaveLength(5);
    expect(all(...rows(8, 9, 10, 11, 12, 13)).said).toEqual(["fail ĐK cá nhân!B7 spaceColumn"]);
  });

  test("a cell that several rows were read from is one", () => {
    expect(all(...rows(8, 8, 9, 10, 11, 12)).said).toHaveLength(6);
  });

  test("what is said of a column: its cells from the top, wherever they were met", () => {
    const { reports } = all(...rows(13, 9, 8, 11, 10, 12));
    expect(reports).toEqual([
      {
        place: { sheet: "ĐK cá nhân", row: 7, column: 2 },
        table,
        field: "name",
        unit: NEWS,
        subject: { kind: "table", name: "ĐK cá nhân" },
        facts: { of: "space", column: "Họ và tên", count: 6, cells: "B8:B13" },
        fix: { value: "Mai An" },
        causes: ["space"],
        ofColumn: {
          header: "Họ và tên",
          cells: [8, 9, 10, 11, 12, 13].map((row) => ({
            row,
            column: 2,
            unit: NEWS,
            subject: { kind: "person", name: `Người ${row}` },
          })),
        },
      },
    ]);
  });

  test.each([
    ["one value for all", ["An", "An", "An", "An", "An", "An"], { value: "An" }],
    ["a value for each", ["An", "An", "An", "An", "An", "Chi"], { values: ["An", "An", "An", "An", "An", "Chi"] }],
    [
      "none where one is not sure",
      [null, "An", "An", "An", "An", "An"],
      { values: [null, "An", "An", "An", "An", "An"] },
    ],
    ["none at all", [null, null, null, null, null, null], null],
  ])("the fix: %s", (_, values, fix) => {
    expect(all(...values.map((value, index) => ({ row: 8 + index, value }))).reports[0]!.fix).toEqual(fix);
  });

  test("a cell of two causes still says the one that no column says", () => {
    const { said, reports } = all(...rows(8, 9, 10, 11, 12), { row: 13, causes: ["space", "hidden"] });
    expect(said).toEqual(["fail ĐK cá nhân!B7 spaceColumn", "fail ĐK cá nhân!B13 cell"]);
    expect(reports[1]).toMatchObject({ causes: ["hidden"], facts: { causes: ["hidden"] } });
  });

  test("a cause of each column is told apart: six of two are not six of one", () => {
    const two = [8, 9, 10].flatMap((row) => [{ row }, { row, causes: ["hidden"] }]);
    expect(all(...two).said).toHaveLength(6);
  });

  test.each<[string, At[], number]>([
    ["stand in no table", rows(8, 9, 10, 11, 12, 13).map((at) => ({ ...at, table: null })), 6],
    ["have no row", [1, 2, 3, 4, 5, 6].map((column) => ({ row: null, column })), 6],
    ["have no column", rows(8, 9, 10, 11, 12, 13).map((at) => ({ ...at, column: null })), 6],
    ["are of two tables", [...rows(8, 9, 10), ...rows(8, 9, 10).map((at) => ({ ...at, table: other }))], 6],
  ])("cells that %s are said one by one", (_, cells, said) => {
    expect(all(...cells).said.filter((each) => each.endsWith(" cell"))).toHaveLength(said);
  });

  test("cells of the workbook's habit that stand in no table are said one by one", () => {
    const habit = rows(8, 9, 10, 11, 12, 13).map((at) => ({ ...at, ofWorkbook: true }));
    const outside = rows(20, 21).map((at) => ({ ...at, ofWorkbook: true, table: null }));
    expect(all(...habit, ...outside).said).toEqual([
      "fail ĐK cá nhân!B7 spaceColumn",
      "fail Khác!B20 cell",
      "fail Khác!B21 cell",
    ]);
  });
});
