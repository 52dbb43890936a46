import { rule } from "../../../../src/domain/rules/data/rating-conflict";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";
import { peopleMatrix } from "../../../support/layouts";

testRule(rule, {
  valid: [
    { name: "one mark", given: aRegistration().withTable(peopleMatrix).withPerson(), outcome: "pass" },
    {
      name: "no mark is required-missing's",
      given: aRegistration().withTable(peopleMatrix).withPerson({ rating: "" }),
      outcome: "notApplicable",
    },
  ],
  invalid: [
    {
      name: "two marks, at the first of them",
      given: aRegistration()
        .withTable(peopleMatrix)
        .withPerson()
        .withPerson({ name: "Trịnh Bích Chi", rating: ["excellent", "good"] }),
      finds: [
        {
          at: "Biểu 01 - Cá nhân!D11",
          message: "conflict",
          severity: "error",
          facts: { marks: ["HTXS nhiệm vụ", "HT tốt nhiệm vụ"] },
        },
      ],
    },
    {
      name: "marks in the second and third column",
      given: aRegistration()
        .withTable(peopleMatrix)
        .withPerson({ rating: ["good", "completed"] }),
      finds: [{ at: "E10", message: "conflict" }],
    },
    {
      name: "two levels written in one cell",
      given: aRegistration().withCollective({ rating: ["excellent", "good"] }),
      finds: [
        {
          at: "ĐK tập thể!E8",
          message: "conflict",
          facts: { marks: ["Hoàn thành xuất sắc nhiệm vụ; Hoàn thành tốt nhiệm vụ"] },
        },
      ],
    },
  ],
});
