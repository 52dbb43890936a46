import { rule } from "../../../src/domain/rules/late-registration";
import { aRegistration } from "../../support/registration";
import { testRule } from "../../support/ruleTester";

testRule(rule, {
  valid: [
    { name: "on the day", given: aRegistration().withPerson({ registeredOn: "2021-03-25" }), outcome: "pass" },
    { name: "no date", given: aRegistration().withPerson(), outcome: "notApplicable" },
    { name: "a year alone says nothing", given: aRegistration().withPerson({ registeredOn: "2021" }), outcome: "notApplicable" },
  ],
  invalid: [
    { name: "a day later: person, collective and unit", given: aRegistration().withPerson({ registeredOn: "2021-03-26" }).withCollective({ registeredOn: "2021-03-30" }).withHonours({ registeredOn: "2021-04-01" }), finds: [{ at: "ĐK cá nhân!N8", message: "late", severity: "notice", facts: { registered: { date: "2021-03-26" }, deadline: { date: "2021-03-25" } } }, { at: "ĐK tập thể!I8", message: "late" }, { at: "ĐK đơn vị!H9", message: "late" }] },
    { name: "another campaign's deadline", campaign: { law: "2022", year: 2024, deadline: "2024-03-20" }, given: aRegistration().withPerson({ registeredOn: "2024-03-21" }), finds: [{ at: "N8", message: "late" }] },
  ],
});
