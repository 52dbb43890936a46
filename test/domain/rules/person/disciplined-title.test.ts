import { rule } from "../../../../src/domain/rules/person/disciplined-title";
import { peopleList, without } from "../../../support/layouts";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";

testRule(rule, {
  valid: [
    { name: "no entry", given: aRegistration().withPerson({ titles: ["ldtt"] }), outcome: "pass" },
    {
      name: "«Không» is none",
      given: aRegistration().withPerson({ titles: ["ldtt"], discipline: { text: "Không", level: "none" } }),
      outcome: "pass",
    },
    {
      name: "an entry and no title",
      given: aRegistration().withPerson({ discipline: "Khiển trách" }),
      outcome: "notApplicable",
    },
    {
      name: "a note that says that nobody is",
      given: aRegistration().withPerson({ titles: ["ldtt"], note: "Không bị kỷ luật" }),
      outcome: "pass",
    },
    {
      name: "a note that says that it is over",
      given: aRegistration().withPerson({ titles: ["ldtt"], note: "Đã hết thời hạn kỷ luật" }),
      outcome: "pass",
    },
    {
      name: "no discipline column",
      given: aRegistration()
        .withTable(without(peopleList, "discipline"))
        .withPerson({ titles: ["ldtt"] }),
      outcome: "notApplicable",
    },
    {
      name: "an error in the cell is cell-error's",
      given: aRegistration().withPerson({
        titles: ["ldtt"],
        discipline: { text: "x", level: "unknown" },
        cells: { discipline: { error: "#N/A" } },
      }),
      outcome: "notApplicable",
    },
  ],
  invalid: [
    {
      name: "a note beside an empty discipline column, at the title",
      given: aRegistration().withPerson({ titles: ["ldtt"], note: "Đang bị kỷ luật khiển trách" }),
      finds: [
        {
          at: "ĐK cá nhân!H8",
          message: "noted",
          severity: "error",
          facts: { discipline: "Đang bị kỷ luật khiển trách" },
        },
      ],
    },
    {
      name: "a note in a list without such a column",
      given: aRegistration()
        .withTable(without(peopleList, "discipline"))
        .withPerson({ titles: ["cstdcs"], note: "Bị cảnh cáo năm 2020" }),
      finds: [{ at: "ĐK cá nhân!H8", message: "noted", severity: "warning" }],
    },
    {
      name: "what the column says goes before the note",
      given: aRegistration().withPerson({
        titles: ["ldtt"],
        discipline: "Cảnh cáo",
        note: "Đang bị kỷ luật khiển trách",
      }),
      finds: [{ at: "ĐK cá nhân!H8", message: "disciplined", facts: { discipline: "Cảnh cáo" } }],
    },
    {
      name: "khiển trách of the year before: less grave, at the title",
      given: aRegistration().withPerson({ titles: ["ldtt"], discipline: "Khiển trách (tháng 11/2020)" }),
      finds: [
        {
          at: "ĐK cá nhân!H8",
          message: "disciplined",
          severity: "warning",
          facts: { title: { award: "ldtt" }, discipline: "Khiển trách (tháng 11/2020)" },
        },
      ],
    },
    {
      name: "of the year itself",
      given: aRegistration().withPerson({ titles: ["ldtt"], discipline: "Khiển trách 15/02/2021, kỷ luật Đảng 2020" }),
      finds: [{ at: "H8", message: "disciplined", severity: "error" }],
    },
    {
      name: "without a date, as of the year itself; digits of a decision are no year",
      given: aRegistration().withPerson({ titles: ["ldtt"], discipline: "Khiển trách (QĐ 120205)" }),
      finds: [{ at: "H8", message: "disciplined", severity: "error" }],
    },
    {
      name: "of an earlier year under the law of 2022: a notice",
      campaign: { law: "2022", year: 2024 },
      given: aRegistration().withPerson({ titles: ["ldtt"], discipline: "Khiển trách (2023)" }),
      finds: [{ at: "H8", message: "disciplined", severity: "notice" }],
    },
    {
      name: "an entry whose form is not clear",
      campaign: { law: "2022", year: 2024 },
      given: aRegistration().withPerson({ titles: ["cstdcs"], discipline: { text: "Có", level: "unknown" } }),
      finds: [{ at: "H8", message: "disciplined", severity: "warning" }],
    },
  ],
});
