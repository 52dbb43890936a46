import { rule } from "../../../../src/domain/rules/person/ldtt-rating";
import { peopleList, peopleMatrix, without } from "../../../support/layouts";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";

testRule(rule, {
  valid: [
    {
      name: "tốt carries LĐTT, xuất sắc carries CSTĐCS",
      given: aRegistration()
        .withPerson({ titles: ["ldtt"] })
        .withPerson({ titles: ["cstdcs"], rating: "excellent" }),
      outcome: "pass",
    },
    {
      name: "no title, whatever the rating",
      given: aRegistration().withPerson({ rating: "completed" }),
      outcome: "notApplicable",
    },
    {
      name: "a missing rating is never below",
      given: aRegistration().withPerson({ titles: ["ldtt"], rating: "" }),
      outcome: "notApplicable",
    },
    {
      name: "an unknown rating is never below",
      given: aRegistration().withPerson({ titles: ["ldtt"], rating: { text: "Hoàn thành tương đối" } }),
    },
    {
      name: "two marks are never below",
      given: aRegistration()
        .withTable(peopleMatrix)
        .withPerson({ titles: ["ldtt"], rating: ["good", "completed"] }),
    },
    {
      name: "a commendation is no title of the family",
      given: aRegistration().withPerson({ awards: ["giayKhen"], rating: "completed" }),
    },
  ],
  invalid: [
    {
      name: "LĐTT with hoàn thành, at the rating",
      given: aRegistration().withPerson({ titles: ["ldtt"], rating: "completed" }),
      finds: [
        {
          at: "ĐK cá nhân!G8",
          message: "tooLow",
          severity: "error",
          unit: "Trung tâm Thông tin",
          subject: "Mai Thành Nam",
          facts: { title: { award: "ldtt" }, rating: { rating: "completed" } },
        },
      ],
    },
    {
      name: "the same under the law of 2022",
      campaign: { law: "2022", year: 2024 },
      given: aRegistration().withPerson({ titles: ["cstdcs", "cstdBo"], rating: "failed" }),
      finds: [{ at: "G8", message: "tooLow" }],
    },
    {
      name: "in a matrix, at the mark",
      given: aRegistration()
        .withTable(peopleMatrix)
        .withPerson({ titles: ["ldtt"], rating: "completed" }),
      finds: [{ at: "Biểu 01 - Cá nhân!F10", message: "tooLow" }],
    },
  ],
  cannotTell: [
    {
      name: "a table without a rating column",
      given: aRegistration()
        .withTable(without(peopleList, "rating"))
        .withPerson({ titles: ["ldtt"] })
        .withPerson({ name: "Lê An", titles: ["ldtt"] }),
      notices: [{ at: "H7", message: "noColumn", facts: { count: 2 } }],
    },
  ],
});
