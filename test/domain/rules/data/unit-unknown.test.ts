import { rule } from "../../../../src/domain/rules/data/unit-unknown";
import { aCampaign } from "../../../support/campaign";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";
import { peopleMatrix, unitPeopleList, without } from "../../../support/layouts";

const { unit: _known, ...unitless } = unitPeopleList("", "Trang một");
const above = { text: "Trung tâm Thông tn", row: 3, column: 3 };

testRule(rule, {
  valid: [
    {
      name: "a campaign unit",
      given: aRegistration().withPerson({ unit: "Báo Thanh tra" }).withTargets({ unit: "Tạp chí Thanh tra" }),
      outcome: "pass",
    },
    {
      name: "a missing unit is required-missing's",
      given: aRegistration().withPerson({ unit: "" }),
      outcome: "notApplicable",
    },
    {
      name: "an error value is cell-error's",
      given: aRegistration().withPerson({ unit: "#REF!", cells: { unit: { error: "#REF!" } } }),
      outcome: "notApplicable",
    },
    {
      name: "a unit known once it is converted",
      given: aRegistration().withPerson({
        unit: "Báo Thanh tra",
        legacy: { unit: { encoding: "tcvn3", unicode: "Báo Thanh tra" } },
      }),
    },
  ],
  invalid: [
    {
      name: "a unit of nobody's",
      given: aRegistration().withPerson({ unit: "Vụ Pháp chế" }),
      finds: [
        {
          at: "ĐK cá nhân!F8",
          message: "unknown",
          severity: "error",
          unit: null,
          facts: { text: "Vụ Pháp chế", units: aCampaign().units.map(({ name }) => name) },
          fix: null,
        },
      ],
    },
    {
      name: "a slip of the pen, with the unit to take",
      given: aRegistration().withPerson({ unit: "Trung tâm Thông tn" }),
      finds: [
        { at: "F8", message: "near", facts: { nearest: "Trung tâm Thông tin" }, fix: { value: "Trung tâm Thông tin" } },
      ],
    },
    {
      name: "in every kind of table",
      given: aRegistration()
        .withCollective({ unit: "Vụ A" })
        .withHonours({ unit: "Vụ B" })
        .withMovements({ unit: "Vụ C" })
        .withTargets({ unit: "Vụ D" }),
      finds: [
        { at: "ĐK tập thể!C8", message: "unknown" },
        { at: "ĐK đơn vị!B9", message: "unknown" },
        { at: "Phong trào!B8", message: "unknown" },
        { at: "Chỉ tiêu!B8", message: "unknown" },
      ],
    },
    {
      name: "a group row's unit is said once, at the group row, where the name stands",
      given: aRegistration()
        .withTable(peopleMatrix)
        .withStated("people", { role: "group", text: "VỤ PHÁP CHẾ", figures: {} })
        .withPerson({ unit: "VỤ PHÁP CHẾ" })
        .withPerson({ unit: "VỤ PHÁP CHẾ", name: "Đỗ Văn Quân" }),
      finds: [{ at: "Biểu 01 - Cá nhân!B10", message: "unknown" }],
    },
    {
      name: "each table's group rows for themselves, a total of the same words aside",
      given: aRegistration()
        .withTable(peopleMatrix)
        .withStated("people", { role: "group", text: "Vụ Pháp chế", figures: {} })
        .withPerson({ unit: "Vụ Pháp chế" })
        .withStated("people", { role: "total", text: "Vụ Pháp chế", figures: {} })
        .withTable({ ...without(peopleMatrix, "name"), sheet: "Biểu 02" })
        .withStated("people", { role: "group", text: "Trung tâm Thông tn", figures: {} })
        .withPerson({ unit: "Trung tâm Thông tn" }),
      finds: [
        { at: "Biểu 01 - Cá nhân!B10", message: "unknown", fix: null },
        { at: "Biểu 02!A10", message: "near", fix: { value: "Trung tâm Thông tin" } },
      ],
    },
    {
      name: "the name stands in a line above the table: there, with the unit to take, once for two tables below it",
      given: aRegistration()
        .withTable({ ...unitless, unknownUnit: above })
        .withPerson()
        .withPerson({ name: "Đỗ Văn Quân" })
        .withTable({ ...unitless, firstRow: 30, unknownUnit: above })
        .withPerson()
        .withTable({ ...unitless, firstRow: 50, unknownUnit: { ...above, row: 45 } })
        .withPerson()
        .withTable({ ...unitless, sheet: "Trang hai", unknownUnit: above })
        .withPerson(),
      finds: [
        { at: "Trang một!C3", message: "near", fix: { value: "Trung tâm Thông tin" } },
        { at: "Trang một!C45", message: "near" },
        { at: "Trang hai!C3", message: "near" },
      ],
    },
    {
      name: "a group row's unknown name below a line with another: each where it stands",
      given: aRegistration()
        .withTable({ ...peopleMatrix, unknownUnit: { text: "Vụ Tổ chức", row: 3, column: 3 } })
        .withPerson()
        .withStated("people", { role: "group", text: "Vụ Pháp chế", figures: {} })
        .withPerson({ unit: "Vụ Pháp chế" }),
      finds: [
        { at: "Biểu 01 - Cá nhân!C3", message: "unknown" },
        { at: "B11", message: "unknown" },
      ],
    },
    {
      name: "the sheet's name, which is no cell: at the header, nothing to write",
      given: aRegistration()
        .withTable({ ...unitless, unknownUnit: { text: "Trung tâm Thông tn", row: null, column: null } })
        .withPerson(),
      finds: [{ at: "Trang một!A15", message: "near", fix: null }],
    },
    {
      name: "a sheet's unit is said once, at the header",
      given: aRegistration(["Báo Thanh tra"])
        .withTable(unitPeopleList("Vụ Pháp chế", "VPC"))
        .withPeople(3, (index) => ({ name: `Người ${index}` })),
      finds: [{ at: "VPC!A15", message: "unknown" }],
    },
  ],
});
