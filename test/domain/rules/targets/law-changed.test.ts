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
  ],
});
