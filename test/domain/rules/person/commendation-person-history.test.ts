import { rule } from "../../../../src/domain/rules/person/commendation-person-history";
import { record } from "../../../support/history";
import { peopleList, without } from "../../../support/layouts";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";

const law2022 = { law: "2022", year: 2024 } as const;
const withHistory = (history: ReturnType<typeof record> | string, initiative = "") =>
  aRegistration().withPerson({ awards: ["bkBo"], history, initiative });

testRule(rule, {
  valid: [
    {
      name: "2003: xuất sắc in both years before",
      given: withHistory(record({ excellent: [2019, 2020] })),
      outcome: "pass",
    },
    {
      name: "2022: CSTĐCS in both years before",
      campaign: law2022,
      given: withHistory(record({ cstdcs: [2022, 2023] })),
      outcome: "pass",
    },
    {
      name: "2022: xuất sắc in both with two initiatives",
      campaign: law2022,
      given: withHistory(record({ excellent: [2022, 2023] }), "Sáng kiến A; Sáng kiến B"),
      outcome: "pass",
    },
    {
      name: "2022: an initiative more than CSTĐCS may have used",
      campaign: law2022,
      given: withHistory(record({ excellent: [2022, 2023], cstdcs: [2022] }), "Sáng kiến A; Sáng kiến B\nSáng kiến C"),
      outcome: "pass",
    },
    {
      name: "2022: LĐTT uses no initiative",
      campaign: law2022,
      given: aRegistration().withPerson({
        titles: ["ldtt"],
        awards: ["bkBo"],
        history: record({ excellent: [2022, 2023] }),
        initiative: "1. Sáng kiến A 2. Sáng kiến B",
      }),
      outcome: "pass",
    },
    {
      name: "2022: CSTĐ ngành implies CSTĐCS",
      campaign: law2022,
      given: withHistory(record({ cstdcs: [2022], cstdBo: [2023] })),
      outcome: "pass",
    },
    {
      name: "an ambiguous award is not judged",
      given: aRegistration().withPerson({
        awards: [{ text: "Bằng khen TTCP", readings: ["bkBo", "bkThuTuong"] }],
        history: record({ good: [2020] }),
      }),
      outcome: "notApplicable",
    },
    {
      name: "Giấy khen asks for no history",
      given: aRegistration().withPerson({ awards: ["giayKhen"] }),
      outcome: "notApplicable",
    },
  ],
  invalid: [
    {
      name: "2003: one year short",
      given: withHistory(record({ excellent: [2020] })),
      finds: [
        {
          at: "ĐK cá nhân!K8",
          message: "notExcellent",
          severity: "warning",
          facts: { excellent: 1, wanted: ["2019", "2020"] },
        },
      ],
    },
    {
      name: "2003: two years, one too early",
      given: withHistory(record({ excellent: [2018, 2020] })),
      finds: [{ at: "K8", message: "notExcellent" }],
    },
    {
      name: "2003: CSTĐCS does not stand for xuất sắc",
      given: withHistory(record({ cstdcs: [2019, 2020] })),
      finds: [{ at: "K8", message: "notExcellent", facts: { excellent: 0 } }],
    },
    {
      name: "2022: one year of each",
      campaign: law2022,
      given: withHistory(record({ cstdcs: [2022], excellent: [2023] })),
      finds: [{ at: "K8", message: "neither", facts: { cstdcs: 1, excellent: 1 } }],
    },
    {
      name: "2022: xuất sắc and a blank initiative",
      campaign: law2022,
      given: withHistory(record({ excellent: [2022, 2023] })),
      finds: [{ at: "K8", message: "noInitiatives", facts: { cstdcs: 0 } }],
    },
  ],
  cannotTell: [
    { name: "a blank history", given: withHistory(""), notices: [{ at: "K8", message: "noHistory" }] },
    {
      name: "no history column: the award's header",
      given: aRegistration()
        .withTable(without(peopleList, "history"))
        .withPerson({ awards: ["bkBo"] }),
      notices: [{ at: "I7", message: "noHistory" }],
    },
    {
      name: "text that says nothing",
      given: withHistory("xem hồ sơ"),
      notices: [{ at: "K8", message: "unreadable", facts: { text: "xem hồ sơ" } }],
    },
    {
      name: "2022: xuất sắc and one initiative named",
      campaign: law2022,
      given: withHistory(record({ excellent: [2022, 2023] }), "Sáng kiến A"),
      notices: [{ at: "K8", message: "initiativesUnknown" }],
    },
    {
      name: "2022: xuất sắc and one initiative with a semicolon and a space behind it",
      campaign: law2022,
      given: withHistory(record({ excellent: [2022, 2023] }), "Sáng kiến A; "),
      notices: [{ at: "K8", message: "initiativesUnknown" }],
    },
    {
      name: "2022: two initiatives beside CSTĐCS registered this year, which may have used one",
      campaign: law2022,
      given: aRegistration().withPerson({
        titles: ["cstdcs"],
        awards: ["bkBo"],
        history: record({ excellent: [2022, 2023] }),
        initiative: "Sáng kiến A; Sáng kiến B",
      }),
      notices: [{ at: "K8", message: "initiativesUsed" }],
    },
    {
      name: "2022: two initiatives beside CSTĐCS of a year before",
      campaign: law2022,
      given: withHistory(record({ excellent: [2022, 2023], cstdcs: [2022] }), "Sáng kiến A; Sáng kiến B"),
      notices: [{ at: "K8", message: "initiativesUsed" }],
    },
    {
      name: "2022: xuất sắc and no column of initiatives",
      campaign: law2022,
      given: aRegistration()
        .withTable(without(peopleList, "initiative"))
        .withPerson({ awards: ["bkBo"], history: record({ excellent: [2022, 2023] }) }),
      notices: [{ at: "K8", message: "initiativesUnknown" }],
    },
  ],
});
