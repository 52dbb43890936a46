import { rule } from "../../../../src/domain/rules/targets/late-registration";
import { readRegistration } from "../../../../src/domain/registration/read";
import { aCampaign } from "../../../support/campaign";
import { sheetOf, workbookOf } from "../../../support/grids";
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
