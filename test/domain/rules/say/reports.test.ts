/** What a report takes from the row: place, table, field, unit, subject. */
import {
  onAward,
  onCell,
  onHeader,
  onRow,
  onStated,
  onTable,
  onTableCell,
  subjectOf,
} from "../../../../src/domain/rules/say/reports";
import type { Report } from "../../../../src/domain/rules/rule";
import { addressOf } from "../../../support/addresses";
import { aRegistration, peopleMatrix, unitPeopleList } from "../../../support/registration";

const NEWS = "Báo Thanh tra";
const registration = aRegistration()
  .withPerson({ name: "Mai An", unit: NEWS, titles: ["ldtt"] })
  .withCollective({ name: "Phòng Thư ký", unit: NEWS })
  .withCollective({ isUnit: true, unit: NEWS })
  .withHonours({ unit: NEWS })
  .withHonours({ unit: "Vụ Lạ" })
  .withStated("targets", { role: "total", text: "Cộng", figures: { C: 3 } })
  .build();
const [person] = registration.people;
const [phong, unit] = registration.collectives;
const [honours, stranger] = registration.honours;
const [total] = registration.stated;

/** Place, field and subject in one line. */
const line = ({ place, field, subject }: Report): string =>
  `${addressOf(place)} ${field} ${subject.kind} ${subject.name}`;

test.each([
  ["a person", person!, { kind: "person", name: "Mai An" }],
  ["a phòng", phong!, { kind: "collective", name: "Phòng Thư ký" }],
  ["the unit's own row among the phòng", unit!, { kind: "unit", name: NEWS }],
  ["a unit's row", honours!, { kind: "unit", name: NEWS }],
  ["the row of a unit that is not known, as it is written", stranger!, { kind: "unit", name: "Vụ Lạ" }],
])("the subject: %s", (_, entry, subject) => {
  expect(subjectOf(entry)).toEqual(subject);
});

describe("of a row", () => {
  const cell = person!.rating.cell!;
  test.each([
    ["its cell", onCell(person!, "rating", cell), "ĐK cá nhân!G8 rating person Mai An"],
    ["its cell, where there is one", onRow(person!, "rating", cell), "ĐK cá nhân!G8 rating person Mai An"],
    ["the field's column", onRow(person!, "rating"), "ĐK cá nhân!G8 rating person Mai An"],
    ["its name", onRow(person!), "ĐK cá nhân!B8 null person Mai An"],
    ["its name, where a cell stands for no field", onRow(person!, null, cell), "ĐK cá nhân!B8 null person Mai An"],
    ["the cell of a title", onAward(person!, person!.awards[0]!), "ĐK cá nhân!H8 title person Mai An"],
    ["the header of a column that asks for more", onHeader(person!, "title"), "ĐK cá nhân!H7 undefined person Mai An"],
  ])("%s", (_, report, expected) => {
    expect(line(report)).toBe(expected);
    expect([report.table, report.unit]).toEqual([person!.table, NEWS]);
  });

  test("marks are pointed at themselves, not at the first column of their kind", () => {
    const [marked] = aRegistration()
      .withTable(peopleMatrix)
      .withPerson({ titles: ["cstdcs"], rating: "good" })
      .build().people;
    expect(addressOf(onAward(marked!, marked!.awards[0]!).place)).toBe("Biểu 01 - Cá nhân!H10");
    expect(addressOf(onRow(marked!, "rating", marked!.rating.cell).place)).toBe("Biểu 01 - Cá nhân!E10");
  });

  test("facts, fix and a milder severity are handed on", () => {
    const extra = { facts: { text: "LDTT" }, fix: { value: "Lao động tiên tiến" }, severity: "warning" } as const;
    const { text } = extra.facts;
    for (const report of [
      onCell(person!, "rating", cell, extra),
      onRow(person!, "rating", cell, extra),
      onRow(person!, "rating", null, extra),
      onAward(person!, person!.awards[0]!, { text }, { fix: extra.fix, severity: extra.severity }),
    ])
      expect(report).toMatchObject(extra);
  });
});

describe("of a total row", () => {
  test.each([
    ["of a unit", NEWS, `Chỉ tiêu!C8 statedPeople unit ${NEWS}`],
    ["of the bloc: the table's", null, "Chỉ tiêu!C8 statedPeople table Chỉ tiêu"],
  ])("%s", (_, of, expected) => {
    const report = onStated(total!, total!.figures[0]!, of, { facts: { stated: 3 } });
    expect(line(report)).toBe(expected);
    expect(report).toMatchObject({ table: total!.table, unit: of, facts: { stated: 3 } });
  });
});

describe("of a table", () => {
  const [table] = aRegistration().withTable(unitPeopleList(NEWS, "Báo")).build().tables;
  test.each([
    ["its first header cell", onTable(table!), "Báo!A15 null table Báo"],
    ["the header of a field", onTable(table!, "rating"), "Báo!E15 null table Báo"],
    ["a cell that is no row's", onTableCell(table!, { row: 3, column: 2 }), "Báo!B3 null table Báo"],
  ])("%s", (_, report, expected) => {
    expect(line(report)).toBe(expected);
    expect([report.table, report.unit]).toEqual([table, NEWS]);
  });

  test("facts are handed on", () => {
    const extra = { facts: { text: "Cộng" } };
    expect(onTable(table!, "rating", extra)).toMatchObject(extra);
    expect(onTableCell(table!, { row: 3, column: 2 }, extra)).toMatchObject(extra);
  });
});
