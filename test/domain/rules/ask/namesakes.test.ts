/** Whether one of the same name is the same person: by birth date, unit and position. */
import { isVague, Namesakes } from "../../../../src/domain/rules/ask/namesakes";
import { aRegistration } from "../../../support/registration";

/** «date, unit, position» of people of one name, one after the other; "" where it is not known. */
function meet(...people: readonly string[]): (string | null)[] {
  const namesakes = new Namesakes();
  const { people: rows } = aRegistration()
    .withPeople(people.length, (index) => {
      const birthDate = people[index]!.split(", ")[0]!;
      return birthDate === "" ? {} : { birthDate };
    })
    .build();
  return rows.map((person, index) => {
    const [, unit = "", position = ""] = people[index]!.split(", ");
    const twin = namesakes.meet(person, unit, position);
    return twin && `${twin.person.row - 7} ${twin.match}`;
  });
}

test.each([
  ["one date in one unit", ["1980-02-01, báo, pv", "1980-02-01, báo, btv"], "1 sameDateAndUnit"],
  ["one date in two units", ["1980-02-01, báo, pv", "1980-02-01, viện, pv"], "1 sameDate"],
  ["one date, units not known", ["1980-02-01, , pv", "1980-02-01, , pv"], "1 sameDate"],
  [
    "one unit before another of the same date",
    ["1980-02-01, viện", "1980-02-01, báo", "1980-02-01, báo"],
    "2 sameDateAndUnit",
  ],
  [
    "the first of a date, where none is of the unit",
    ["1980-02-01, viện", "1980-02-01, báo", "1980-02-01, tạp chí"],
    "1 sameDate",
  ],
  ["two dates are two people", ["1980-02-01, báo, pv", "1980-02-02, báo, pv"], null],
  ["two years are two people", ["1980, báo, pv", "1981, báo, pv"], null],
  ["one year in one unit", ["1980, báo", "1980, báo"], "1 sameYearAndUnit"],
  ["one year in two units", ["1980, báo", "1980, viện"], "1 sameYear"],
  ["a year beside a date of that year, one unit", ["1980-02-01, báo", "1980, báo"], "1 sameUnit"],
  ["a date beside a year that it is of, one unit", ["1980, báo", "1980-02-01, báo"], "1 sameUnit"],
  ["a year beside a date of that year, one position", ["1980-02-01, báo, pv", "1980, viện, pv"], "1 samePosition"],
  ["a year beside a date of another year", ["1979-02-01, báo, pv", "1980, báo, pv"], null],
  ["a date beside another year", ["1979, báo, pv", "1980-02-01, báo, pv"], null],
  ["no date beside a date, one unit", ["1980-02-01, báo", ", báo"], "1 sameUnit"],
  ["a date beside no date, one unit", [", báo", "1980-02-01, báo"], "1 sameUnit"],
  ["no date beside a year, one unit", ["1980, báo", ", báo"], "1 sameUnit"],
  ["a year beside no date, one position", [", báo, pv", "1980, viện, pv"], "1 samePosition"],
  ["no dates, one unit", [", báo", ", báo"], "1 sameUnit"],
  ["no dates, one position in two units", [", báo, pv", ", viện, pv"], "1 samePosition"],
  ["no dates, nothing in common", [", báo, pv", ", viện, btv"], null],
  ["nothing known", ["", ""], null],
  ["no dates, position not known", [", báo, ", ", viện, "], null],
  ["no dates, unit not known", [", , pv", ", , btv"], null],
  ["the unit says more than the position", [", viện, pv", ", báo, btv", ", báo, pv"], "2 sameUnit"],
  ["the first of a unit is named", [", báo, pv", ", báo, btv", ", báo, pv"], "1 sameUnit"],
  ["the first of a position is named", [", báo, pv", ", viện, pv", ", tạp chí, pv"], "1 samePosition"],
  ["one without a date says more than one of the year", ["1980, báo", ", báo", "1980-02-01, báo"], "2 sameUnit"],
  ["one with a date is no year's", ["1980-02-01, báo", "1980-03-01, báo", "1980-04-01, báo"], null],
])("%s", (_, people, last) => {
  expect(meet(...people).at(-1)).toBe(last);
});

test.each([
  [null, true],
  ["1980", true],
  ["1980-02-01", false],
])("%s is vague: %s", (date, vague) => {
  expect(isVague(date)).toBe(vague);
});
