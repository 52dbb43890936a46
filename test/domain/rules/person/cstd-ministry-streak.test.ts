import { rule } from "../../../../src/domain/rules/person/cstd-ministry-streak";
import { record } from "../../../support/history";
import { peopleList, without } from "../../../support/layouts";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";

const withHistory = (history: ReturnType<typeof record> | string, ...titles: ("cstdcs" | "cstdBo")[]) =>
  aRegistration().withPerson({ titles: [...titles, "cstdBo"], history });

testRule(rule, {
  valid: [
    {
      name: "three years before the campaign",
      given: withHistory(record({ cstdcs: [2018, 2019, 2020] })),
      outcome: "pass",
    },
    {
      name: "two years before and CSTĐCS registered this year",
      given: withHistory(record({ cstdcs: [2019, 2020] }), "cstdcs"),
      outcome: "pass",
    },
    {
      name: "CSTĐ ngành in a year implies CSTĐCS in it",
      given: withHistory(record({ cstdcs: [2018, 2019], cstdBo: [2020] })),
      outcome: "pass",
    },
    {
      name: "2022: counted back from its own year",
      campaign: { law: "2022", year: 2024 },
      given: withHistory(record({ cstdcs: [2021, 2022, 2023] })),
      outcome: "pass",
    },
    {
      name: "CSTĐCS asks for no streak",
      given: aRegistration().withPerson({ titles: ["cstdcs"], history: record({ cstdcs: [2017] }) }),
      outcome: "notApplicable",
    },
  ],
  invalid: [
    {
      name: "a gap among the three",
      given: withHistory(record({ cstdcs: [2017, 2019] }), "cstdcs"),
      finds: [
        {
          at: "ĐK cá nhân!K8",
          message: "broken",
          severity: "error",
          facts: { held: 1, missing: ["2018", "2020"], wanted: ["2018", "2019", "2020"] },
        },
      ],
    },
    {
      name: "two years before, and CSTĐCS not registered in so many words",
      given: withHistory(record({ cstdcs: [2019, 2020] })),
      finds: [{ at: "K8", message: "broken" }],
    },
    {
      name: "three years running, but not the last three",
      given: withHistory(record({ cstdcs: [2017, 2018, 2019] }), "cstdcs"),
      finds: [{ at: "K8", message: "broken", facts: { missing: ["2020"] } }],
    },
    {
      name: "the campaign's own year in the history does not count",
      given: withHistory(record({ cstdcs: [2019, 2020, 2021] })),
      finds: [{ at: "K8", message: "broken", facts: { missing: ["2018"] } }],
    },
    {
      name: "other titles only",
      given: withHistory(record({ ldtt: [2018, 2019, 2020] })),
      finds: [{ at: "K8", message: "broken", facts: { held: 0 } }],
    },
    {
      name: "2022: the same",
      campaign: { law: "2022", year: 2024 },
      given: withHistory(record({ cstdcs: [2022] })),
      finds: [{ at: "K8", message: "broken", facts: { held: 1, missing: ["2021", "2023"] } }],
    },
    {
      name: "implied titles do not count where the campaign says so",
      campaign: { titlesImplyLower: false },
      given: withHistory(record({ cstdcs: [2018, 2019], cstdBo: [2020] })),
      finds: [{ at: "K8", message: "broken", facts: { missing: ["2020"] } }],
    },
  ],
  cannotTell: [
    { name: "a blank history", given: withHistory(""), notices: [{ at: "K8", message: "noHistory" }] },
    {
      name: "no history column",
      given: aRegistration()
        .withTable(without(peopleList, "history"))
        .withPerson({ titles: ["cstdBo"] }),
      notices: [{ at: "H7", message: "noHistory" }],
    },
    {
      name: "text that says nothing, quoted even behind a blank one",
      given: withHistory("").withPerson({ titles: ["cstdBo"], history: "Nhiều năm liền" }),
      notices: [{ at: "K7", message: "unreadable", facts: { text: "Nhiều năm liền", count: 2 } }],
    },
  ],
});
