import { rule } from "../../../../src/domain/rules/data/rating-unknown";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";
import { RATINGS } from "../../../../src/domain/catalogue";

testRule(rule, {
  valid: [
    {
      name: "a known rating",
      given: aRegistration().withPerson({ rating: "excellent" }).withCollective(),
      outcome: "pass",
    },
    {
      name: "a missing rating is required-missing's",
      given: aRegistration().withPerson({ rating: "" }),
      outcome: "notApplicable",
    },
    {
      name: "an error value is cell-error's",
      given: aRegistration().withPerson({ rating: { text: "#N/A" }, cells: { rating: { error: "#N/A" } } }),
      outcome: "notApplicable",
    },
  ],
  invalid: [
    {
      name: "words that are no level",
      given: aRegistration().withPerson({ rating: { text: "Xuất sắc nhất khối" } }),
      finds: [
        {
          at: "ĐK cá nhân!G8",
          message: "unknown",
          severity: "error",
          facts: { text: "Xuất sắc nhất khối", levels: RATINGS.map(({ name }) => name.vi) },
          fix: null,
        },
      ],
    },
    {
      name: "a misspelled level, with the level to take",
      given: aRegistration().withPerson({ rating: { text: "Hoàn thành suất sắc nhiệm vụ" } }),
      finds: [
        {
          at: "G8",
          message: "near",
          facts: { nearest: "Hoàn thành xuất sắc nhiệm vụ" },
          fix: { value: "Hoàn thành xuất sắc nhiệm vụ" },
        },
      ],
    },
    {
      name: "a collective's rating",
      given: aRegistration().withCollective({ rating: { text: "Khá" } }),
      finds: [{ at: "ĐK tập thể!E8", message: "unknown" }],
    },
    {
      name: "a formula's text gets no fix",
      given: aRegistration().withPerson({
        rating: { text: "Hoàn thành suất sắc nhiệm vụ" },
        cells: { rating: { text: "Hoàn thành suất sắc nhiệm vụ", formula: true } },
      }),
      finds: [{ at: "G8", message: "near", fix: null }],
    },
  ],
});
