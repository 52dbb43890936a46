import { rule } from "../../../../src/domain/rules/person/cstd-national-streak";
import { record } from "../../../support/history";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";

const withHistory = (history: ReturnType<typeof record> | string) =>
  aRegistration().withPerson({ titles: ["cstdtq"], history });

testRule(rule, {
  valid: [
    { name: "both years before", given: withHistory(record({ cstdBo: [2019, 2020] })), outcome: "pass" },
    {
      name: "2022: both years before its own year",
      campaign: { law: "2022", year: 2024 },
      given: withHistory(record({ cstdBo: [2022, 2023] })),
      outcome: "pass",
    },
    {
      name: "CSTĐ ngành asks for no such streak",
      given: aRegistration().withPerson({ titles: ["cstdBo"], history: record({ cstdcs: [2020] }) }),
      outcome: "notApplicable",
    },
  ],
  invalid: [
    {
      name: "one year only",
      given: withHistory(record({ cstdBo: [2020] })),
      finds: [
        {
          at: "ĐK cá nhân!K8",
          message: "broken",
          severity: "error",
          facts: { held: 1, missing: ["2019"], wanted: ["2019", "2020"] },
        },
      ],
    },
    {
      name: "two years, not the last two",
      given: withHistory(record({ cstdBo: [2018, 2019] })),
      finds: [{ at: "K8", message: "broken" }],
    },
    {
      name: "a lower title",
      campaign: { law: "2022", year: 2024 },
      given: withHistory(record({ cstdcs: [2022, 2023] })),
      finds: [{ at: "K8", message: "broken", facts: { held: 0 } }],
    },
  ],
  cannotTell: [
    { name: "a blank history", given: withHistory(""), notices: [{ at: "K8", message: "noHistory" }] },
    {
      name: "text that says nothing",
      given: withHistory("theo hồ sơ"),
      notices: [{ at: "K8", message: "unreadable", facts: { text: "theo hồ sơ" } }],
    },
  ],
});
