import { rule } from "../../../../src/domain/rules/person/short-service";
import { columnNumber } from "../../../support/addresses";
import { peopleList, without } from "../../../support/layouts";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";

const joined = (date: string) => aRegistration().withPerson({ titles: ["ldtt"], joined: date });

/** Two columns of joining dates, of which only the second is filled in. */
const inSecondColumn = (day: string) => {
  const columns = { ...peopleList.columns, P: { header: "Ngày chuyển đến", field: "joined" } } as const;
  const registration = aRegistration()
    .withTable({ ...peopleList, columns })
    .withPerson({ titles: ["ldtt"], joined: day })
    .build();
  const people = registration.people.map((person) => ({
    ...person,
    cells: person.cells.filter(({ field, cell }) => field !== "joined" || cell.column === columnNumber("P")),
  }));
  return { ...registration, people };
};

testRule(rule, {
  valid: [
    { name: "exactly ten months", given: joined("2021-03-01"), outcome: "pass" },
    {
      name: "2022: six months",
      campaign: { law: "2022", year: 2024 },
      given: joined("2024-07-01"),
      outcome: "pass",
    },
    {
      name: "no months asked for by the campaign",
      campaign: { parameters: { "short-service": { months: null } } },
      given: joined("2021-12-01"),
      outcome: "notApplicable",
    },
    { name: "years of service", given: joined("2009-07-15"), outcome: "pass" },
    { name: "an earlier year alone", given: joined("2019"), outcome: "pass" },
    { name: "no joining date", given: aRegistration().withPerson({ titles: ["ldtt"] }), outcome: "notApplicable" },
    {
      name: "no such column",
      given: aRegistration()
        .withTable(without(peopleList, "joined"))
        .withPerson({ titles: ["ldtt"] }),
      outcome: "notApplicable",
    },
    { name: "no title", given: aRegistration().withPerson({ joined: "2021-10-01" }), outcome: "notApplicable" },
  ],
  invalid: [
    {
      name: "a day later it is nine months",
      given: joined("2021-03-02"),
      finds: [
        {
          at: "ĐK cá nhân!M8",
          message: "short",
          severity: "warning",
          facts: { months: 9, year: "2021", joined: { date: "2021-03-02" } },
        },
      ],
    },
    {
      name: "joined in December",
      given: joined("2021-12-15"),
      finds: [{ at: "M8", message: "short", facts: { months: 0 } }],
    },
    {
      name: "joined after the year",
      given: joined("2022-02-01"),
      finds: [{ at: "M8", message: "short", facts: { months: 0 } }],
    },
    {
      name: "a later year alone",
      given: joined("2022"),
      finds: [{ at: "M8", message: "short", facts: { months: 0 } }],
    },
    {
      name: "in a table with two columns of dates: at the one that holds it",
      given: inSecondColumn("2021-12-15"),
      finds: [{ at: "P8", message: "short" }],
    },
    {
      name: "2022: under six months, a warning",
      campaign: { law: "2022", year: 2024 },
      given: joined("2024-07-02"),
      finds: [{ at: "M8", message: "shortLeaveCounts", severity: "warning", facts: { months: 5, least: 6 } }],
    },
    {
      name: "the same in 2025, whose dossiers come after Circular 15/2025: a notice",
      campaign: { law: "2022", year: 2025 },
      given: joined("2025-07-02"),
      finds: [{ at: "M8", message: "shortLeaveCounts", severity: "notice", facts: { months: 5 } }],
    },
    {
      name: "2025 with dossiers before it: a warning",
      campaign: { law: "2022", year: 2025, dossierDate: "2025-08-04" },
      given: joined("2025-07-02"),
      finds: [{ at: "M8", message: "shortLeaveCounts", severity: "warning" }],
    },
    {
      name: "months of the campaign's own",
      campaign: { parameters: { "short-service": { months: 12 } } },
      given: joined("2021-02-01"),
      finds: [{ at: "M8", message: "short", facts: { months: 11, least: 12 } }],
    },
  ],
  cannotTell: [
    { name: "the campaign's year alone", given: joined("2021"), notices: [{ at: "M8", message: "yearOnly" }] },
  ],
});
