/** What the data rows of a table give for a column, over any range of rows. */
import { ColumnSums } from "../../../../src/domain/rules/stated/sums";
import {
  aRegistration,
  honoursMatrix,
  movementsMatrix,
  peopleMatrix,
  targetsList,
  without,
} from "../../../support/registration";
import type { Field } from "../../../../src/domain/registration/model/fields";
import type { RegistrationBuilder } from "../../../support/registration";
import { columnNumber } from "../../../support/addresses";

/** «all», «all, units U, gaps G» of the rows from `first` to `last` in the column `letter` of the first table. */
function sumOf(given: RegistrationBuilder, letter: string, first = 1, last = 99): string | null {
  const registration = given.build();
  const [table] = registration.tables;
  const sum = new ColumnSums(registration).over(
    { table: table!, over: { firstRow: first, lastRow: last } },
    columnOf(given, letter),
  );
  if (sum === null) return null;
  return [`${sum.all}`, sum.units > 0 && `units ${sum.units}`, sum.gaps > 0 && `gaps ${sum.gaps}`]
    .filter(Boolean)
    .join(", ");
}

function columnOf(given: RegistrationBuilder, letter: string) {
  const [table] = given.build().tables;
  const { field, mark, column } = table!.columns.find((each) => each.column === columnNumber(letter))!;
  return { field: field!, mark, column };
}

/** Rows 10 to 14: xuất sắc, tốt, xuất sắc, tốt, xuất sắc; the second and the last are CSTĐCS. */
const people = () =>
  aRegistration()
    .withTable(peopleMatrix)
    .withPeople(5, (index) => ({
      name: `Người ${index}`,
      rating: index % 2 === 0 ? "excellent" : "good",
      titles: [index % 3 === 1 ? "cstdcs" : "ldtt"],
    }));
const phong = () =>
  aRegistration()
    .withCollective({ name: "Phòng Thư ký", headcount: 8 })
    .withCollective({ name: "Phòng Trị sự", headcount: "10 người" })
    .withCollective({ name: "Phòng Bạn đọc", headcount: "chưa rõ" });
const targets = () =>
  aRegistration()
    .withTargets({ unit: "Báo Thanh tra", figures: { statedPeople: 30, statedExcellent: 4 }, plan: true })
    .withTargets({ unit: "Tạp chí Thanh tra", figures: { statedPeople: 12 }, plan: false });

describe("marks are counted", () => {
  test.each([
    ["a rating", people(), "D", "3"],
    ["another rating", people(), "E", "2"],
    ["a rating that nobody has", people(), "F", "0"],
    ["a title", people(), "H", "2"],
    ["a commendation", people(), "K", "0"],
    [
      "a unit's honours",
      aRegistration()
        .withTable(honoursMatrix)
        .withHonours({ awards: ["ttldxs"] })
        .withHonours({ awards: ["ttldxs", "coBo"] }),
      "C",
      "2",
    ],
    [
      "a movement",
      aRegistration()
        .withTable(movementsMatrix)
        .withMovements({ marks: [true, false] })
        .withMovements({ marks: [true, true] }),
      "D",
      "1",
    ],
    ["plans", targets(), "I", "1"],
  ])("%s", (_, given, letter, sum) => {
    expect(sumOf(given, letter)).toBe(sum);
  });
});

test("a movement without a column of its own is no mark", () => {
  const registration = aRegistration()
    .withMovements({ marks: [true] })
    .build();
  const [row] = registration.movements;
  const sums = new ColumnSums({ ...registration, movements: [{ ...row!, marks: [null, row!.marks[0]!] }] });
  const [, , first] = row!.table.columns;
  expect(
    sums.over(
      { table: row!.table, over: { firstRow: 8, lastRow: 8 } },
      { field: "movement", mark: first!.mark, column: 3 },
    )?.all,
  ).toBe(1);
});

describe("figures are added up", () => {
  test.each([
    ["stated ones", targets(), "C", "42"],
    ["a blank one is none", targets(), "D", "4"],
    [
      "one that cannot be read is a gap",
      targets().withTargets({ unit: "Vụ Lạ", figures: { statedPeople: { value: null, text: "khoảng 9" } } }),
      "C",
      "42, gaps 1",
    ],
    ["headcounts, also those typed as text; one that cannot be read is a gap", phong(), "D", "18, gaps 1"],
    [
      "the units' own rows are told beside their phòng",
      phong()
        .withCollective({ isUnit: true, headcount: 20 })
        .withCollective({ isUnit: true, headcount: 7 })
        .withCollective({ name: "Phòng In", headcount: 1 }),
      "D",
      "46, units 27, gaps 1",
    ],
    ["titles in words are not added up", phong(), "F", null],
  ])("%s", (_, given, letter, sum) => {
    expect(sumOf(given, letter)).toBe(sum);
  });

  test.each<[string, Field, number, number | undefined]>([
    ["one of two columns for a figure", "statedPeople", 3, 30],
    ["the other one", "statedPeople", 12, 5],
    ["one of two figures that stand in one cell", "statedExcellent", 12, 2],
    ["a figure that no row has", "statedDepartments", 8, 0],
    ["a share is not added up", "statedExcellentShare", 5, undefined],
  ])("%s", (_, field, column, sum) => {
    const registration = aRegistration()
      .withTargets({ figures: { statedPeople: 30 } })
      .build();
    const [row] = registration.targets;
    const [people] = row!.figures;
    const further = { ...people!, value: 5, cell: { ...people!.cell, column: 12, text: "5" } };
    const figures = [people!, further, { ...further, field: "statedExcellent", value: 2 } as const];
    const sums = new ColumnSums({ ...registration, targets: [{ ...row!, figures }] });
    expect(
      sums.over({ table: row!.table, over: { firstRow: 8, lastRow: 8 } }, { field, mark: null, column })?.all,
    ).toBe(sum);
  });

  test.each<[string, RegistrationBuilder, Field, number | undefined]>([
    [
      "a table without a column of plans has none",
      aRegistration().withTable(without(targetsList, "plan")).withTargets(),
      "plan",
      0,
    ],
    ["a table of honours states no people", aRegistration().withHonours(), "statedPeople", undefined],
    ["and no plans", aRegistration().withHonours(), "plan", undefined],
  ])("%s", (_, given, field, sum) => {
    const registration = given.build();
    const [table] = registration.tables;
    const sums = new ColumnSums(registration);
    expect(
      sums.over({ table: table!, over: { firstRow: 1, lastRow: 99 } }, { field, mark: null, column: 9 })?.all,
    ).toBe(sum);
  });
});

describe("a person counts as one in a column of people", () => {
  test.each([
    ["statedPeople", 5],
    ["headcount", 5],
    ["rating", undefined],
  ] as const)("%s: %s", (field, sum) => {
    const registration = people().build();
    const [table] = registration.tables;
    const sums = new ColumnSums(registration);
    expect(
      sums.over({ table: table!, over: { firstRow: 10, lastRow: 14 } }, { field, mark: null, column: 2 })?.all,
    ).toBe(sum);
  });

  test("so do the phòng's people", () => {
    const registration = phong().build();
    const [table] = registration.tables;
    const over = { table: table!, over: { firstRow: 8, lastRow: 9 } };
    expect(new ColumnSums(registration).over(over, { field: "statedPeople", mark: null, column: 4 })?.all).toBe(18);
  });
});

describe("the range of rows", () => {
  test.each([
    ["all", 10, 14, "3"],
    ["the first", 10, 10, "1"],
    ["the last", 14, 14, "1"],
    ["the middle", 11, 13, "1"],
    ["before the table", 8, 9, null],
    ["after the table", 15, 20, null],
    ["upside down", 14, 10, null],
    ["from above the table", 1, 11, "1"],
    ["to below the table", 12, 99, "2"],
  ])("%s", (_, first, last, sum) => {
    expect(sumOf(people(), "D", first, last)).toBe(sum);
  });

  test("rows are taken by where they stand, in whatever order they were read, and asked of again", () => {
    const registration = people().build();
    const [table] = registration.tables;
    const sums = new ColumnSums({ ...registration, people: [...registration.people].reverse() });
    const over = (firstRow: number, lastRow: number, letter: string) =>
      sums.over({ table: table!, over: { firstRow, lastRow } }, columnOf(people(), letter))?.all;
    expect([over(10, 10, "D"), over(11, 12, "D"), over(11, 12, "E"), over(10, 14, "D")]).toEqual([1, 1, 1, 3]);
  });

  test("only rows of its own table", () => {
    const given = people()
      .withTable({ ...peopleMatrix, sheet: "Khác" })
      .withPerson({ rating: "excellent" });
    expect(sumOf(given, "D")).toBe("3");
  });

  test("a table without a row of data has no sum", () => {
    expect(sumOf(aRegistration().withTable(peopleMatrix), "D")).toBeNull();
  });
});
