import { rule } from "../../../../src/domain/rules/targets/late-registration";
import { readRegistration } from "../../../../src/domain/registration/read";
import { columnNumber } from "../../../support/addresses";
import { aCampaign } from "../../../support/campaign";
import { sheetOf, workbookOf } from "../../../support/grids";
import { peopleList } from "../../../support/layouts";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";

const titledOn = (day: string) =>
  readRegistration(
    workbookOf(
      sheetOf("BTT", [
        [`Ngày đăng ký: ${day}`],
        ["STT", "Họ và tên", "Xếp loại"],
        [1, "Mai An", "HTTNV"],
        [2, "Lê Hà", "HTTNV"],
        [],
        ["Tập thể:"],
        ["STT", "Tên tập thể", "Xếp loại"],
        [1, "Ban Bạn đọc", "HTTNV"],
      ]),
    ),
    aCampaign(),
  );

/** Both tables below the one line with the date. */
const bothBelow = (day: string) => {
  const registration = titledOn(day);
  const registeredOn = registration.tables.find((table) => table.registeredOn !== undefined)?.registeredOn;
  return {
    ...registration,
    tables: registration.tables.map((table) => ({ ...table, ...(registeredOn && { registeredOn }) })),
  };
};

/** Two columns of dates, of which only the second is filled in. */
const inSecondColumn = (day: string) => {
  const columns = { ...peopleList.columns, P: { header: "Ngày gửi", field: "registeredOn" } } as const;
  const registration = aRegistration()
    .withTable({ ...peopleList, columns })
    .withPerson({ registeredOn: day })
    .build();
  const people = registration.people.map((person) => ({
    ...person,
    cells: person.cells.filter(({ field, cell }) => field !== "registeredOn" || cell.column === columnNumber("P")),
  }));
  return { ...registration, people };
};

testRule(rule, {
  valid: [
    { name: "on the day", given: aRegistration().withPerson({ registeredOn: "2021-03-25" }), outcome: "pass" },
    { name: "on the day, above the table", given: titledOn("25/3/2021"), outcome: "pass", passed: 1 },
    { name: "no date", given: aRegistration().withPerson(), outcome: "notApplicable" },
    {
      name: "a date that is no whole date says nothing, whatever stands around it",
      given: aRegistration()
        .withPerson({ registeredOn: "x2021-03-30" })
        .withPerson({ name: "Lê Hà", registeredOn: "2021-03-30x" }),
      outcome: "notApplicable",
    },
    {
      name: "a year alone says nothing",
      given: aRegistration().withPerson({ registeredOn: "2021" }),
      outcome: "notApplicable",
    },
  ],
  invalid: [
    {
      name: "above the table: said once, there",
      given: titledOn("26/3/2021"),
      finds: [{ at: "BTT!A1", message: "late", unit: "Báo Thanh tra", facts: { registered: { date: "2021-03-26" } } }],
    },
    {
      name: "one line above two tables: said once",
      given: bothBelow("26/3/2021"),
      finds: [{ at: "BTT!A1", message: "late" }],
    },
    {
      name: "in a table with two columns of dates: at the one that holds it",
      given: inSecondColumn("2021-03-26"),
      finds: [{ at: "P8", message: "late" }],
    },
    {
      name: "a day later: person, collective and unit",
      given: aRegistration()
        .withPerson({ registeredOn: "2021-03-26" })
        .withCollective({ registeredOn: "2021-03-30" })
        .withHonours({ registeredOn: "2021-04-01" }),
      finds: [
        {
          at: "ĐK cá nhân!N8",
          message: "late",
          severity: "notice",
          facts: { registered: { date: "2021-03-26" }, deadline: { date: "2021-03-25" } },
        },
        { at: "ĐK tập thể!I8", message: "late" },
        { at: "ĐK đơn vị!H9", message: "late" },
      ],
    },
    {
      name: "another campaign's deadline",
      campaign: { law: "2022", year: 2024, deadline: "2024-03-20" },
      given: aRegistration().withPerson({ registeredOn: "2024-03-21" }),
      finds: [{ at: "N8", message: "late" }],
    },
  ],
});
