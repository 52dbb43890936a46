/** One cause, one finding: which cells a column's finding stands for, whose it is, and what every rule of it shares. */
import { findingIdentities, identitiesOfCells } from "../../../src/domain/comparison/identity";
import { rule as spelling } from "../../../src/domain/rules/data/spelling";
import { rule as textForm } from "../../../src/domain/rules/data/text-form";
import { runRules } from "../../../src/domain/rules/engine/run";
import type { Finding, Rule } from "../../../src/domain/rules/rule";
import { planFlags } from "../../../src/domain/plan/flags/flags";
import { addressOf } from "../../support/addresses";
import { sheetOf, workbookOf } from "../../support/grids";
import { aRegistration } from "../../support/registration";
import type { RegistrationBuilder } from "../../support/registration";
import { inputOf } from "../../support/ruleTester";

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
  const [plan] = planFlags(registration, findings, { cells });
  expect(plan?.content).toEqual(Array.from({ length: 6 }, () => null));
  expect(plan?.status.map((status) => status?.key)).toEqual(Array.from({ length: 6 }, () => "flags.status.pass"));
});
