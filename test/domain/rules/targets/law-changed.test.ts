import { rule } from "../../../../src/domain/rules/targets/law-changed";
import { aCampaign } from "../../../support/campaign";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";

const given = () => aRegistration().withPerson();

testRule(rule, {
  valid: [
    { name: "2021 under the law of 2003", given: given(), outcome: "pass" },
    { name: "2023 is its last year", campaign: { year: 2023 }, given: given(), outcome: "pass" },
    { name: "2024 under the law of 2022", campaign: { year: 2024, law: "2022" }, given: given(), outcome: "pass" },
    {
      name: "dossiers of 2024 under the law of 2022, whatever the year",
      campaign: { year: 2023, law: "2022", dossierDate: "2024-01-01" },
      given: given(),
      outcome: "pass",
    },
    {
      name: "the last day of the law of 2003",
      campaign: { year: 2023, dossierDate: "2023-12-31" },
      given: given(),
      outcome: "pass",
    },
  ],
  invalid: [
    {
      name: "2024 under the law of 2003",
      campaign: { year: 2024 },
      given: given(),
      finds: [
        {
          at: "ĐK cá nhân!A7",
          message: "otherPack",
          severity: "notice",
          unit: null,
          subject: aCampaign().bloc,
          facts: { year: "2024", law: "2003", right: "2022" },
        },
      ],
    },
    {
      name: "2021 under the law of 2022",
      campaign: { law: "2022" },
      given: given(),
      finds: [{ at: "A7", message: "otherPack", facts: { right: "2003" } }],
    },
    {
      name: "2026: amended",
      campaign: { year: 2026, law: "2022" },
      given: given(),
      finds: [{ at: "A7", message: "amended" }],
    },
    {
      name: "before Decree 91/2017",
      campaign: { year: 2015 },
      given: given(),
      finds: [{ at: "A7", message: "noPack", facts: { first: "2017" } }],
    },
    {
      name: "dossiers of 2024 under the law of 2003",
      campaign: { year: 2023, dossierDate: "2024-01-15" },
      given: given(),
      finds: [{ at: "A7", message: "otherPackByDate", facts: { date: { date: "2024-01-15" }, right: "2022" } }],
    },
    {
      name: "no year anywhere",
      campaign: { year: 2024, law: "2022", lawFrom: "none" },
      given: given(),
      finds: [{ at: "A7", message: "noYear" }],
    },
    {
      name: "2026, dossiers before the new law",
      campaign: { year: 2026, law: "2022", dossierDate: "2026-09-30" },
      given: given(),
      finds: [{ at: "A7", message: "beforeAmendment" }],
    },
    {
      name: "2026, dossiers under the new law: not read",
      campaign: { year: 2026, law: "2026", dossierDate: "2026-10-01" },
      given: given(),
      finds: [{ at: "A7", message: "unread", severity: "notice" }],
    },
    {
      name: "2026 under the new law because the campaign says so",
      campaign: { year: 2026, law: "2026" },
      given: given(),
      finds: [{ at: "A7", message: "unread" }],
    },
    {
      name: "dossiers of the new law under the older one",
      campaign: { year: 2026, law: "2022", dossierDate: "2026-10-01" },
      given: given(),
      finds: [{ at: "A7", message: "otherPackByDate", facts: { law: "2022", right: "2026" } }],
    },
    {
      name: "2024 under the law of 2026",
      campaign: { year: 2024, law: "2026" },
      given: given(),
      finds: [{ at: "A7", message: "otherPack", facts: { right: "2022" } }],
    },
  ],
});
