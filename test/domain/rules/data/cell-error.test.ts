import { rule } from "../../../../src/domain/rules/data/cell-error";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";
import { peopleMatrix } from "../../../support/layouts";

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
      name: "in a group row",
      given: aRegistration()
        .withTable(peopleMatrix)
        .withStated("people", {
          role: "group",
          text: "BÁO THANH TRA",
          unit: "Báo Thanh tra",
          figures: { D: { value: null, error: "#REF!", formula: true } },
        }),
      finds: [{ at: "Biểu 01 - Cá nhân!D10", message: "formula", unit: "Báo Thanh tra" }],
    },
  ],
});
