import { rule } from "../../../../src/domain/rules/person/cstdcs-initiative";
import { peopleList, without } from "../../../support/layouts";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";

const law2022 = { law: "2022", year: 2024 } as const;

testRule(rule, {
  valid: [
    {
      name: "an initiative",
      given: aRegistration().withPerson({ titles: ["cstdcs"], initiative: "Xây dựng kho dữ liệu" }),
      outcome: "pass",
    },
    { name: "LĐTT asks for none", given: aRegistration().withPerson({ titles: ["ldtt"] }), outcome: "notApplicable" },
    {
      name: "CSTĐ ngành alone has its own rule",
      given: aRegistration().withPerson({ titles: ["cstdBo"] }),
      outcome: "notApplicable",
    },
    {
      name: "2022: xuất sắc without an initiative",
      campaign: law2022,
      given: aRegistration().withPerson({ titles: ["cstdcs"], rating: "excellent" }),
      outcome: "pass",
    },
    {
      name: "2022: an initiative without xuất sắc",
      campaign: law2022,
      given: aRegistration().withPerson({ titles: ["cstdcs"], initiative: "Cải tiến quy trình" }),
      outcome: "pass",
    },
    {
      name: "2022: a missing rating is never «not xuất sắc»",
      campaign: law2022,
      given: aRegistration().withPerson({ titles: ["cstdcs"], rating: "" }),
      outcome: "notApplicable",
    },
    {
      name: "2022: xuất sắc in a table without the column",
      campaign: law2022,
      given: aRegistration()
        .withTable(without(peopleList, "initiative"))
        .withPerson({ titles: ["cstdcs"], rating: "excellent" }),
      outcome: "pass",
    },
    {
      name: "an error in the cell is cell-error's",
      given: aRegistration().withPerson({ titles: ["cstdcs"], cells: { initiative: { error: "#N/A" } } }),
      outcome: "notApplicable",
    },
  ],
  invalid: [
    {
      name: "2003: xuất sắc does not stand for the initiative",
      given: aRegistration().withPerson({ titles: ["cstdcs"], rating: "excellent" }),
      finds: [{ at: "ĐK cá nhân!J8", message: "missing", severity: "error" }],
    },
    {
      name: "beside CSTĐ ngành",
      given: aRegistration().withPerson({ titles: ["cstdcs", "cstdBo"] }),
      finds: [{ at: "J8", message: "missing" }],
    },
    {
      name: "2022: tốt and no initiative",
      campaign: law2022,
      given: aRegistration().withPerson({ titles: ["cstdcs"], rating: "good" }),
      finds: [{ at: "J8", message: "missingAndNotExcellent", facts: { rating: { rating: "good" } } }],
    },
  ],
  cannotTell: [
    {
      name: "no such column",
      given: aRegistration()
        .withTable(without(peopleList, "initiative"))
        .withPerson({ titles: ["cstdcs"] }),
      notices: [{ at: "H7", message: "noColumn" }],
    },
  ],
});
