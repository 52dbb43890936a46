import { rule } from "../../../../src/domain/rules/person/commendation-pm-history";
import { record } from "../../../support/history";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";

const law2022 = { law: "2022", year: 2024 } as const;
const withHistory = (history: ReturnType<typeof record> | string) =>
  aRegistration().withPerson({ awards: ["bkThuTuong"], history });

testRule(rule, {
  valid: [
    {
      name: "2003: BK cấp Bộ and five excellent years",
      given: withHistory(record({ bkBo: [2018], excellent: [2016, 2017, 2018, 2019, 2020] })),
      outcome: "pass",
    },
    {
      name: "2022: BK cấp Bộ, five good years, CSTĐCS three times",
      campaign: law2022,
      given: withHistory(record({ bkBo: [2018], good: [2019, 2021], cstdcs: [2020, 2022, 2023] })),
      outcome: "pass",
    },
    {
      name: "2022: a year at xuất sắc is a good one too",
      campaign: law2022,
      given: withHistory(record({ bkBo: [2018], excellent: [2019, 2021], cstdcs: [2020, 2022, 2023] })),
      outcome: "pass",
    },
    {
      name: "2022: five excellent years need no CSTĐCS",
      campaign: law2022,
      given: withHistory(record({ bkBo: [2018], excellent: [2019, 2020, 2021, 2022, 2023] })),
      outcome: "pass",
    },
    {
      name: "BK Tổng TTCP has its own rule",
      given: aRegistration().withPerson({ awards: ["bkBo"], history: record({ good: [2020] }) }),
      outcome: "notApplicable",
    },
  ],
  invalid: [
    {
      name: "2003: no BK cấp Bộ",
      given: withHistory(record({ excellent: [2016, 2017, 2018, 2019, 2020] })),
      finds: [
        {
          at: "ĐK cá nhân!K8",
          message: "short",
          severity: "warning",
          facts: { commendations: 0, excellent: 5, from: "2016", to: "2020" },
        },
      ],
    },
    {
      name: "2003: a year at only tốt breaks it",
      given: withHistory(record({ bkBo: [2018], excellent: [2016, 2017, 2019, 2020], good: [2018] })),
      finds: [{ at: "K8", message: "short", facts: { excellent: 4 } }],
    },
    {
      name: "2003: a BK of the campaign's own year is none before it",
      given: withHistory(record({ bkBo: [2021], excellent: [2016, 2017, 2018, 2019, 2020] })),
      finds: [{ at: "K8", message: "short", facts: { commendations: 0 } }],
    },
    {
      name: "2022: CSTĐCS only twice within the five",
      campaign: law2022,
      given: withHistory(record({ bkBo: [2018], good: [2019, 2020, 2021, 2022, 2023], cstdcs: [2018, 2022, 2023] })),
      finds: [{ at: "K8", message: "short2022", facts: { good: 5, cstdcs: 2 } }],
    },
    {
      name: "2022: no BK cấp Bộ",
      campaign: law2022,
      given: withHistory(record({ good: [2019, 2021], cstdcs: [2020, 2022, 2023] })),
      finds: [{ at: "K8", message: "short2022", facts: { commendations: 0, good: 5, cstdcs: 3 } }],
    },
    {
      name: "2022: a BK alone says nothing of its year's rating",
      campaign: law2022,
      given: withHistory(record({ bkBo: [2021], good: [2019], cstdcs: [2020, 2022, 2023] })),
      finds: [{ at: "K8", message: "short2022", facts: { good: 4 } }],
    },
    {
      name: "2022: four good years",
      campaign: law2022,
      given: withHistory(record({ bkBo: [2018], cstdcs: [2020, 2021, 2022, 2023] })),
      finds: [{ at: "K8", message: "short2022", facts: { good: 4, cstdcs: 4 } }],
    },
  ],
  cannotTell: [
    { name: "a blank history", given: withHistory(""), notices: [{ at: "K8", message: "noHistory" }] },
    { name: "text that says nothing", given: withHistory("đã có"), notices: [{ at: "K8", message: "unreadable" }] },
  ],
});
