import { rule } from "../../../../src/domain/rules/data/duplicate-person";
import { aRegistration } from "../../../support/registration";
import { inputOf, testRule } from "../../../support/ruleTester";
const nam = { name: "Mai Thành Nam", birthDate: "1978-01-19" };
const bao = { unit: "Báo Thanh tra" };

testRule(rule, {
  valid: [
    { name: "two names", given: aRegistration().withPerson(nam).withPerson({ name: "Đỗ Văn Quân" }), outcome: "pass" },
    {
      name: "diacritics tell people apart",
      given: aRegistration().withPerson({ name: "Hồ Thu Lan" }).withPerson({ name: "Hồ Thủ Lan" }),
      outcome: "pass",
    },
    {
      name: "two birth dates that differ are two people, whatever else agrees",
      given: aRegistration()
        .withPerson(nam)
        .withPerson({ ...nam, birthDate: "1980-05-02" }),
      outcome: "pass",
    },
    {
      name: "no birth dates, another unit and another position",
      given: aRegistration()
        .withPerson({ position: "Giám đốc" })
        .withPerson({ ...bao, position: "Nhân viên" }),
      outcome: "pass",
    },
    {
      name: "nameless rows are not namesakes",
      given: aRegistration().withPerson({ name: "" }).withPerson({ name: "" }),
      outcome: "notApplicable",
    },
    {
      name: "two years of birth that differ",
      given: aRegistration()
        .withPerson({ ...nam, birthDate: "1978" })
        .withPerson({ ...nam, birthDate: "1979-01-19" }),
      outcome: "pass",
    },
  ],
  invalid: [
    {
      name: "a name in an old encoding is compared as converted",
      given: aRegistration()
        .withPerson({ name: "Bùi Hồng Mai" })
        .withPerson({ name: "Bùi Hồng Mai", legacy: { name: { encoding: "tcvn3", unicode: "Bùi Hồng Mai" } } }),
      finds: [{ at: "B9", message: "sameUnit" }],
    },
    {
      name: "the same birth date and unit",
      given: aRegistration()
        .withPerson(nam)
        .withPerson({ ...nam, position: "Biên tập viên" }),
      finds: [
        { at: "ĐK cá nhân!B9", message: "sameDateAndUnit", severity: "error", facts: { row: 8, sheet: "ĐK cá nhân" } },
      ],
    },
    {
      name: "the same birth date in two units",
      given: aRegistration()
        .withPerson(nam)
        .withPerson({ ...nam, ...bao }),
      finds: [{ at: "B9", message: "sameDate", severity: "warning", unit: "Báo Thanh tra" }],
    },
    {
      name: "the same year of birth and unit: the year is said, as no more was compared",
      given: aRegistration()
        .withPerson({ ...nam, birthDate: "1978" })
        .withPerson({ ...nam, birthDate: "1978", position: "Biên tập viên" }),
      finds: [{ at: "B9", message: "sameYearAndUnit", severity: "error" }],
    },
    {
      name: "the same year of birth in two units",
      given: aRegistration()
        .withPerson({ ...nam, birthDate: "1978" })
        .withPerson({ ...nam, ...bao, birthDate: "1978" }),
      finds: [{ at: "B9", message: "sameYear", severity: "warning" }],
    },
    {
      name: "two unknown units are told apart by their texts",
      given: aRegistration()
        .withPerson({ ...nam, unit: "Vụ Pháp chế" })
        .withPerson({ ...nam, unit: "Vụ Tổ chức" })
        .withPerson({ ...nam, unit: "Vụ Tổ chức" }),
      finds: [
        { at: "B9", message: "sameDate" },
        { at: "B10", message: "sameDateAndUnit", facts: { row: 9 } },
      ],
    },
    {
      name: "no birth dates, the same unit",
      given: aRegistration().withPerson({ position: "Giám đốc" }).withPerson({ position: "Nhân viên" }),
      finds: [{ at: "B9", message: "sameUnit", severity: "warning" }],
    },
    {
      name: "the first without a birth date, the same unit",
      given: aRegistration().withPerson({ position: "Giám đốc" }).withPerson(nam),
      finds: [{ at: "B9", message: "sameUnit" }],
    },
    {
      name: "the later without a birth date, the same unit",
      given: aRegistration().withPerson(nam).withPerson({ position: "Giám đốc" }),
      finds: [{ at: "B9", message: "sameUnit" }],
    },
    {
      name: "no birth dates, two units, the same position",
      given: aRegistration().withPerson().withPerson(bao),
      finds: [{ at: "B9", message: "samePosition", severity: "warning" }],
    },
    {
      name: "a year alone does not tell a full date of that year apart",
      given: aRegistration()
        .withPerson({ ...nam, birthDate: "1978" })
        .withPerson(nam),
      finds: [{ at: "B9", message: "sameUnit" }],
    },
    {
      name: "a full date first, its year alone later",
      given: aRegistration()
        .withPerson(nam)
        .withPerson({ ...nam, birthDate: "1978" }),
      finds: [{ at: "B9", message: "sameUnit" }],
    },
    {
      name: "three times: each later row, against the first",
      given: aRegistration().withPerson(nam).withPerson(nam).withPerson(nam),
      finds: [
        { at: "B9", message: "sameDateAndUnit", facts: { row: 8 } },
        { at: "B10", message: "sameDateAndUnit", facts: { row: 8 } },
      ],
    },
    {
      name: "the same unit goes before the same date elsewhere",
      given: aRegistration()
        .withPerson({ ...nam, ...bao })
        .withPerson(nam)
        .withPerson(nam),
      finds: [
        { at: "B9", message: "sameDate" },
        { at: "B10", message: "sameDateAndUnit", facts: { row: 9 } },
      ],
    },
  ],
});

test("thirty thousand namesakes are found, each later one of a date, long before the test is given up", () => {
  const registration = aRegistration()
    .withPeople(30_000, (index) => ({ birthDate: `${1950 + (index % 50)}-01-01`, position: `Chức vụ ${index}` }))
    .build();
  let found = 0;
  rule.check({ registration } as never, {
    fail: () => {
      found += 1;
    },
    cannotTell: () => undefined,
    pass: () => undefined,
  });
  expect(found).toBe(29_950);
});

describe("the work stays in proportion to the list", () => {
  /** People of a few names only, everybody with a date of their own: how often units and positions are asked for. */
  function asked(people: number, birthDateOf: (index: number) => string): number {
    const { registration, ...rest } = inputOf({
      name: "many namesakes",
      given: aRegistration().withPeople(people, (index) => ({
        name: `Nguyễn Văn ${"ABCDE"[index % 5]}`,
        birthDate: birthDateOf(index),
      })),
    });
    let count = 0;
    const watched = registration.people.map(
      (person) =>
        new Proxy(
          {},
          {
            get(_target, property: keyof typeof person) {
              if (property === "position" || property === "unit") count += 1;
              return person[property];
            },
          },
        ) as typeof person,
    );
    const failed: string[] = [];
    rule.check(
      { registration: { ...registration, people: watched }, ...rest },
      {
        fail: (message) => failed.push(message),
        cannotTell: (_report, message) => failed.push(message ?? ""),
        pass: () => undefined,
      },
    );
    expect(failed).toEqual([]);
    return count;
  }
  const day = (index: number): string =>
    `${1950 + (index % 50)}-${String(1 + (Math.floor(index / 50) % 12)).padStart(2, "0")}-${String(1 + Math.floor(index / 600)).padStart(2, "0")}`;

  test("whole birth dates tell namesakes apart without a look at anything else", () => {
    expect(asked(4_000, day)).toBe(0);
  });
  test("one vague date makes its namesakes, and nobody else, worth a second look", () => {
    const namesakes = 4_000 / 5;
    const few = asked(4_000, (index) => (index === 0 ? "1920" : day(index)));
    expect(few).toBeGreaterThan(namesakes);
    expect(few).toBeLessThan(6 * namesakes);
  });
});
