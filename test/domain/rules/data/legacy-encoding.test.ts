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
    {
      name: "six cells of one encoding are said once, by font or by letters",
      given: aRegistration().withPeople(6, (index) => ({
        name: "Bïi Hång Mai",
        legacy: {
          name: { encoding: "tcvn3", unicode: "Bùi Hồng Mai", ...(index < 3 ? { font: ".VnTime" } : {}) },
        },
      })),
      finds: [
        {
          at: "ĐK cá nhân!B7",
          message: "column",
          severity: "warning",
          facts: { encoding: "TCVN3", count: 6, cells: "B8:B13" },
          fix: { value: "Bùi Hồng Mai" },
        },
      ],
    },
    {
      name: "three cells in each of two encodings are said one by one",
      given: aRegistration().withPeople(6, (index) => ({
        name: "Bïi Hång Mai",
        legacy: { name: { encoding: index < 3 ? "tcvn3" : "vni", unicode: "Bùi Hồng Mai" } },
      })),
      finds: [8, 9, 10, 11, 12, 13].map((row) => ({ at: `ĐK cá nhân!B${row}`, message: "byLetters" as const })),
    },
  ],
});
