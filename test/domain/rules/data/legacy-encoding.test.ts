import { rule } from "../../../../src/domain/rules/data/legacy-encoding";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";
testRule(rule, {
  valid: [
    { name: "Unicode", given: aRegistration().withPerson().withCollective(), outcome: "pass", passed: 2 },
    { name: "nothing registered", given: aRegistration(), outcome: "notApplicable" },
  ],
  invalid: [
    {
      name: "known by font",
      given: aRegistration().withPerson({
        name: "Bïi Hång Mai",
        legacy: { name: { encoding: "tcvn3", unicode: "Bùi Hồng Mai", font: ".VnTime" } },
      }),
      finds: [
        {
          at: "ĐK cá nhân!B8",
          message: "byFont",
          severity: "warning",
          facts: { encoding: "TCVN3", font: ".VnTime" },
          fix: { value: "Bùi Hồng Mai" },
        },
      ],
    },
    {
      name: "known by letters",
      given: aRegistration().withPerson({
        position: "Tröôûng phoøng",
        legacy: { position: { encoding: "vni", unicode: "Trưởng phòng" } },
      }),
      finds: [{ at: "D8", message: "byLetters", facts: { encoding: "VNI" } }],
    },
  ],
});
