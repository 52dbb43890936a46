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
      name: "khiển trách, whatever its date, at the title",
      given: aRegistration().withPerson({ titles: ["ldtt"], discipline: "Khiển trách (tháng 11/2020)" }),
      finds: [
        {
          at: "ĐK cá nhân!H8",
          message: "disciplined",
          severity: "error",
          facts: { title: { award: "ldtt" }, discipline: "Khiển trách (tháng 11/2020)" },
        },
      ],
    },
    {
      name: "an entry whose form is not clear",
      campaign: { law: "2022", year: 2024 },
      given: aRegistration().withPerson({ titles: ["cstdcs"], discipline: { text: "Có", level: "unknown" } }),
      finds: [{ at: "H8", message: "disciplined" }],
    },
  ],
});
