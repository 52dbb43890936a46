import { rule } from "../../../../src/domain/rules/data/cell-error";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";
import { movementsMatrix, peopleMatrix } from "../../../support/layouts";

/** A registration whose marks of movements are error values, and the formula's among them from the right. */
function movementsWithErrors() {
  const given = aRegistration()
    .withTable({
      ...movementsMatrix,
      columns: { ...movementsMatrix.columns, C: movementsMatrix.columns["D"]!, D: movementsMatrix.columns["C"]! },
    })
    .withMovements({ marks: [false, true] })
    .build();
  const error = { text: "#N/A", error: "#N/A" };
  return {
    ...given,
    movements: given.movements.map((row) => ({
      ...row,
      marks: row.marks.map((mark, index) =>
        mark && index < 2
          ? { ...mark, cell: { ...mark.cell, ...error, formula: index === 0 } }
          : index === 3
            ? null
            : mark,
      ),
    })),
  };
}

/** A registration whose marks of a rating and of a title are error values: cells of their own, among no others. */
function matrixWithErrors() {
  const given = aRegistration()
    .withTable(peopleMatrix)
    .withPerson({ rating: "excellent", titles: ["ldtt"] })
    .build();
  return {
    ...given,
    people: given.people.map((row) => ({
      ...row,
      rating: { ...row.rating, cell: row.rating.cell && { ...row.rating.cell, error: "#N/A" } },
      awards: row.awards.map((ref) => ({ ...ref, cell: { ...ref.cell, error: "#N/A" } })),
    })),
  };
}

testRule(rule, {
  valid: [
    { name: "no errors", given: aRegistration().withPerson().withCollective().withTargets(), outcome: "pass" },
    { name: "nothing to look at", given: aRegistration(), outcome: "notApplicable" },
  ],
  invalid: [
    {
      name: "a formula's error",
      given: aRegistration().withPerson({ cells: { position: { error: "#N/A", formula: true } } }),
      finds: [{ at: "ĐK cá nhân!D8", message: "formula", severity: "error", facts: { error: "#N/A" } }],
    },
    {
      name: "the text of an error, typed",
      given: aRegistration().withPerson({ cells: { note: { error: "#REF!" } } }),
      finds: [{ at: "O8", message: "value" }],
    },
    {
      name: "in a title, once for the cell",
      given: aRegistration().withPerson({ titles: [{ text: "#N/A" }], cells: { title: { error: "#N/A" } } }),
      finds: [{ at: "H8", message: "value" }],
    },
    {
      name: "in a figure of the targets table",
      given: aRegistration().withTargets({ figures: { statedPeople: { value: null, text: "#VALUE!" } } }),
      finds: [{ at: "Chỉ tiêu!C8", message: "value" }],
    },
    {
      name: "in the rating of a person and of a collective, beside others without",
      given: aRegistration()
        .withPerson()
        .withPerson({ rating: { text: "#N/A" }, cells: { rating: { error: "#N/A" } } })
        .withCollective({ rating: { text: "#N/A" }, cells: { rating: { error: "#N/A" } } }),
      finds: [
        { at: "ĐK cá nhân!G9", message: "value" },
        { at: "ĐK tập thể!E8", message: "value" },
      ],
    },
    {
      name: "in the plan of the targets table",
      given: aRegistration().withTargets({ cells: { plan: { error: "#REF!" } } }),
      finds: [{ at: "Chỉ tiêu!I8", message: "value", subject: "Trung tâm Thông tin" }],
    },
    {
      name: "in marks of movements, from left to right, also where a movement has no column",
      given: movementsWithErrors(),
      finds: [
        { at: "Phong trào!C8", message: "value" },
        { at: "D8", message: "formula" },
      ],
    },
    {
      name: "in a mark of a matrix",
      given: matrixWithErrors(),
      finds: [
        { at: "Biểu 01 - Cá nhân!D10", message: "value" },
        { at: "G10", message: "value" },
      ],
    },
    {
      name: "in a group row",
      given: aRegistration()
        .withTable(peopleMatrix)
        .withStated("people", {
          role: "group",
          text: "BÁO THANH TRA",
          unit: "Báo Thanh tra",
          figures: { D: { value: null, error: "#REF!", formula: true }, E: 5 },
        })
        .withPerson()
        .withPerson({ cells: { note: { error: "#N/A" } } }),
      passed: 1,
      finds: [
        { at: "Biểu 01 - Cá nhân!D10", message: "formula", unit: "Báo Thanh tra" },
        { at: "M12", message: "value" },
      ],
    },
  ],
});
