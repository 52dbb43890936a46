import { rule } from "../../../../src/domain/rules/person/cstd-ministry-initiative";
import { peopleList, without } from "../../../support/layouts";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";

testRule(rule, {
  valid: [
    {
      name: "an initiative",
      given: aRegistration().withPerson({ titles: ["cstdBo"], initiative: "Xây dựng kho dữ liệu" }),
      outcome: "pass",
    },
    {
      name: "CSTĐCS has its own rule",
      given: aRegistration().withPerson({ titles: ["cstdcs"] }),
      outcome: "notApplicable",
    },
    {
      name: "an error in the cell is cell-error's",
      given: aRegistration().withPerson({ titles: ["cstdBo"], cells: { initiative: { error: "#REF!" } } }),
      outcome: "notApplicable",
    },
  ],
  invalid: [
    {
      name: "2003: none",
      given: aRegistration().withPerson({ titles: ["cstdBo"], rating: "excellent" }),
      finds: [{ at: "ĐK cá nhân!J8", message: "missing", severity: "warning" }],
    },
    {
      name: "2022: none, xuất sắc or not",
      campaign: { law: "2022", year: 2025 },
      given: aRegistration().withPerson({ titles: ["cstdBo"], rating: "excellent" }),
      finds: [{ at: "J8", message: "missing" }],
    },
  ],
  cannotTell: [
    {
      name: "no such column",
      given: aRegistration()
        .withTable(without(peopleList, "initiative"))
        .withPerson({ titles: ["cstdBo"] }),
      notices: [{ at: "H7", message: "noColumn" }],
    },
  ],
});
