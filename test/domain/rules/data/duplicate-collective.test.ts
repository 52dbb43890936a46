import { rule } from "../../../../src/domain/rules/data/duplicate-collective";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";
import { collectivesList, without } from "../../../support/layouts";

testRule(rule, {
  valid: [
    {
      name: "two collectives",
      given: aRegistration().withCollective({ name: "Phòng Đào tạo" }).withCollective({ name: "Phòng Quản trị" }),
      outcome: "pass",
    },
    {
      name: "the same name in two units",
      given: aRegistration().withCollective().withCollective({ unit: "Báo Thanh tra" }),
      outcome: "pass",
    },
    {
      name: "the same name in two units that are not known",
      given: aRegistration().withCollective({ unit: "Vụ A" }).withCollective({ unit: "Vụ B" }),
      outcome: "pass",
    },
    {
      name: "the same name in two tables of no unit",
      given: aRegistration()
        .withTable(without(collectivesList, "unit"))
        .withCollective({ unit: "" })
        .withTable({ ...without(collectivesList, "unit"), sheet: "Trang hai" })
        .withCollective({ unit: "" }),
      outcome: "pass",
    },
    {
      name: "nameless rows",
      given: aRegistration().withCollective({ name: "" }).withCollective({ name: "" }),
      outcome: "notApplicable",
    },
  ],
  invalid: [
    {
      name: "twice in one unit",
      given: aRegistration()
        .withCollective()
        .withCollective({ name: "Phòng Quản trị" })
        .withCollective({ name: "PHÒNG Đào tạo" }),
      finds: [
        { at: "ĐK tập thể!B10", message: "twice", severity: "error", unit: "Trung tâm Thông tin", facts: { row: 8 } },
      ],
    },
    {
      name: "twice in a unit that is not known",
      given: aRegistration().withCollective({ unit: "Vụ A" }).withCollective({ unit: "vụ a" }),
      finds: [{ at: "B9", message: "twice" }],
    },
    {
      name: "a unit's own row twice",
      given: aRegistration().withCollective({ isUnit: true }).withCollective({ isUnit: true }),
      finds: [{ at: "B9", message: "twice" }],
    },
  ],
});
