import { rule } from "../../../../src/domain/rules/data/rating-conflict";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";
import { peopleMatrix, withColumns, without, type ColumnSpec } from "../../../support/layouts";

testRule(rule, {
  valid: [
    { name: "one mark", given: aRegistration().withTable(peopleMatrix).withPerson(), outcome: "pass" },
    {
      name: "no mark is required-missing's",
      given: aRegistration().withTable(peopleMatrix).withPerson({ rating: "" }),
      outcome: "notApplicable",
    },
    {
      name: "a table without ratings",
      given: aRegistration().withTable(without(peopleMatrix, "rating")).withPerson(),
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
      name: "headers without one above them, with a stroke of their own",
      given: aRegistration()
        .withTable(
          withColumns(peopleMatrix, {
            D: { ...(peopleMatrix.columns["D"] as ColumnSpec), header: "Xuất sắc/ HTXS" },
            E: { ...(peopleMatrix.columns["E"] as ColumnSpec), header: "Mức độ / Tốt/ HTT" },
          }),
        )
        .withPerson({ rating: ["excellent", "good"] }),
      finds: [{ at: "D10", message: "conflict", facts: { marks: ["Xuất sắc/ HTXS", "Tốt/ HTT"] } }],
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
