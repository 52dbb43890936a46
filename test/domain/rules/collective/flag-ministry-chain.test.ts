import { rule } from "../../../../src/domain/rules/collective/flag-ministry-chain";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";

testRule(rule, {
  valid: [
    { name: "with TTLĐXS", given: aRegistration().withHonours({ awards: ["ttldxs", "coBo"] }), outcome: "pass" },
    {
      name: "TTLĐXS on the unit's own row among the collectives",
      given: aRegistration()
        .withHonours({ awards: ["coBo"] })
        .withCollective({ isUnit: true, titles: ["ttldxs"] }),
      outcome: "pass",
    },
    {
      name: "a row of an unknown unit that has both",
      given: aRegistration().withHonours({ unit: "Vụ Pháp chế", awards: ["ttldxs", "coBo"] }),
      outcome: "pass",
    },
    { name: "no flag", given: aRegistration().withHonours({ awards: ["bkBo"] }), outcome: "notApplicable" },
    {
      name: "an ambiguous flag is not judged",
      given: aRegistration().withCollective({
        isUnit: true,
        titles: [{ text: "Cờ TTCP", readings: ["coBo", "coChinhPhu"] }],
      }),
      outcome: "notApplicable",
    },
    {
      name: "a flag on a person is another rule's",
      given: aRegistration().withPerson({ titles: ["coBo"] }),
      outcome: "notApplicable",
    },
  ],
  invalid: [
    {
      name: "without, at the flag's mark",
      given: aRegistration().withHonours({ awards: ["coBo", "bkBo"] }),
      finds: [{ at: "ĐK đơn vị!D9", message: "withoutTitle", severity: "warning", unit: "Trung tâm Thông tin" }],
    },
    {
      name: "another unit's TTLĐXS does not help",
      given: aRegistration()
        .withHonours({ awards: ["coBo"] })
        .withHonours({ unit: "Báo Thanh tra", awards: ["ttldxs"] }),
      finds: [{ at: "D9", message: "withoutTitle" }],
    },
    {
      name: "a phòng's TTLĐXS does not help",
      campaign: { law: "2022", year: 2024 },
      given: aRegistration()
        .withCollective({ isUnit: true, titles: ["coBo"] })
        .withCollective({ titles: ["ttldxs"] }),
      finds: [{ at: "ĐK tập thể!F8", message: "withoutTitle" }],
    },
    {
      name: "the unit's TTLĐXS does not help a phòng",
      given: aRegistration()
        .withHonours({ awards: ["ttldxs"] })
        .withCollective({ titles: ["coBo"] }),
      finds: [{ at: "ĐK tập thể!F8", message: "withoutTitle" }],
    },
    {
      name: "a row of an unknown unit is judged by itself",
      given: aRegistration().withHonours({ unit: "Vụ Pháp chế", awards: ["coBo"] }),
      finds: [{ at: "D9", message: "withoutTitle", unit: null }],
    },
  ],
  cannotTell: [
    {
      name: "an unread title beside it",
      given: aRegistration().withCollective({ isUnit: true, titles: ["coBo", { text: "TT lao động suất sắc" }] }),
      notices: [{ at: "F8", message: "unclear" }],
    },
    {
      name: "an unread title on one of the unit's several rows",
      given: aRegistration()
        .withHonours({ awards: ["coBo"] })
        .withCollective({ isUnit: true, titles: [{ text: "TT lao động suất sắc" }] }),
      notices: [{ at: "ĐK đơn vị!D9", message: "unclear" }],
    },
  ],
});
