import { rule } from "../../../../src/domain/rules/collective/commendation-collective-history";
import { record } from "../../../support/history";
import { honoursMatrix, without } from "../../../support/layouts";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";

const law2022 = { law: "2022", year: 2024 } as const;
const withHistory = (history: ReturnType<typeof record> | string) =>
  aRegistration().withHonours({ awards: ["bkBo"], history });

testRule(rule, {
  valid: [
    { name: "2003: TTLĐXS in both years", given: withHistory(record({ ttldxs: [2019, 2020] })), outcome: "pass" },
    {
      name: "2022: one year of each kind",
      campaign: law2022,
      given: withHistory(record({ ttldxs: [2022], excellent: [2023] })),
      outcome: "pass",
    },
    {
      name: "a person's has its own rule",
      given: aRegistration().withPerson({ awards: ["bkBo"] }),
      outcome: "notApplicable",
    },
  ],
  invalid: [
    {
      name: "2003: one year only",
      given: withHistory(record({ ttldxs: [2020] })),
      finds: [{ at: "ĐK đơn vị!G9", message: "noTitle", severity: "warning", facts: { held: 1, missing: ["2019"] } }],
    },
    {
      name: "2003: xuất sắc does not stand for TTLĐXS",
      given: withHistory(record({ excellent: [2019, 2020] })),
      finds: [{ at: "G9", message: "noTitle", facts: { held: 0 } }],
    },
    {
      name: "2022: one year only, a phòng",
      campaign: law2022,
      given: aRegistration().withCollective({ awards: ["bkBo"], history: record({ excellent: [2023] }) }),
      finds: [{ at: "ĐK tập thể!H8", message: "neither", facts: { missing: ["2022"] } }],
    },
  ],
  cannotTell: [
    {
      name: "no history is kept: the award's header",
      given: aRegistration()
        .withTable(without(honoursMatrix, "history"))
        .withHonours({ awards: ["bkBo"] })
        .withHonours({ unit: "Báo Thanh tra", awards: ["bkBo"] }),
      notices: [{ at: "F8", message: "noHistory", facts: { count: 2 } }],
    },
    { name: "text that says nothing", given: withHistory("nhiều năm"), notices: [{ at: "G9", message: "unreadable" }] },
  ],
});
