import { rule } from "../../../../src/domain/rules/collective/flag-government-chain";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";

testRule(rule, {
  valid: [
    { name: "with Cờ TTCP", given: aRegistration().withHonours({ awards: ["coBo", "coChinhPhu"] }), outcome: "pass" },
    {
      name: "no flag of the Government",
      given: aRegistration().withHonours({ awards: ["coBo"] }),
      outcome: "notApplicable",
    },
    {
      name: "on a person it is another rule's",
      given: aRegistration().withPerson({ titles: ["coChinhPhu"] }),
      outcome: "notApplicable",
    },
  ],
  invalid: [
    {
      name: "2003: an error, at the flag's mark",
      given: aRegistration().withHonours({ awards: ["ttldxs", "coChinhPhu"] }),
      finds: [{ at: "ĐK đơn vị!E9", message: "withoutMinistryFlag", severity: "error" }],
    },
    {
      name: "2022: a warning",
      campaign: { law: "2022", year: 2024 },
      given: aRegistration().withCollective({ isUnit: true, titles: ["ttldxs", "coChinhPhu"] }),
      finds: [{ at: "ĐK tập thể!F8", message: "withoutMinistryFlag", severity: "warning" }],
    },
  ],
  cannotTell: [
    {
      name: "an ambiguous flag beside it",
      given: aRegistration().withCollective({
        isUnit: true,
        titles: ["coChinhPhu", { text: "Cờ TTCP", readings: ["coBo", "coChinhPhu"] }],
      }),
      notices: [{ at: "F8", message: "unclear" }],
    },
  ],
});
