import { rule } from "../../../../src/domain/rules/data/required-missing";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";
import { collectivesList, peopleList, peopleMatrix, unitPeopleList, without } from "../../../support/layouts";

const sheet = "ĐK cá nhân";
const bao = "Báo Thanh tra";

testRule(rule, {
  valid: [
    {
      name: "a complete person and a complete collective",
      given: aRegistration().withPerson().withCollective(),
      outcome: "pass",
    },
    { name: "an empty workbook", given: aRegistration(), outcome: "notApplicable" },
    {
      name: "the unit comes from the sheet",
      given: aRegistration().withTable(unitPeopleList("Báo Thanh tra", "BTT")).withPerson({ unit: "Báo Thanh tra" }),
      outcome: "pass",
    },
    {
      name: "the unit comes from a group row",
      given: aRegistration()
        .withTable(peopleMatrix)
        .withStated("people", { role: "group", text: "BÁO THANH TRA", unit: "Báo Thanh tra", figures: {} })
        .withPerson({ unit: "Báo Thanh tra" }),
    },
    {
      name: "a unit column that is blank in half of the rows is not filled in row by row",
      given: aRegistration()
        .withPerson()
        .withPerson({ unit: bao, cells: { unit: " " } }),
      outcome: "pass",
    },
    {
      name: "a unit column with an error value is not blank",
      given: aRegistration()
        .withPeople(3, (index) => ({ name: `Người ${index}` }))
        .withPerson({ cells: { unit: { text: "", error: "#N/A" } } }),
      outcome: "pass",
    },
    {
      name: "an unknown unit or rating is not a missing one",
      given: aRegistration().withPerson({ unit: "Vụ Pháp chế", rating: { text: "Tốt nhất" } }),
    },
    {
      name: "two ratings are a conflict, not a missing rating",
      given: aRegistration()
        .withTable(peopleMatrix)
        .withStated("people", { role: "group", text: "TTTT", unit: "Trung tâm Thông tin", figures: {} })
        .withPerson({ rating: ["excellent", "good"] }),
    },
    {
      name: "a name cell of which no name is left, or a name that stands elsewhere, is not missing",
      given: aRegistration()
        .withPerson({ name: "", cells: { name: "Ông" } })
        .withPerson({ name: "Đỗ Văn Quân", cells: { name: "" } })
        .withPerson(),
      outcome: "pass",
      passed: 9,
    },
    {
      name: "a name cell with an error belongs to cell-error",
      given: aRegistration().withPerson({ name: "", cells: { name: { error: "#N/A" } } }),
    },
    {
      name: "a rating with an error belongs to cell-error",
      given: aRegistration().withPerson({ rating: "", cells: { rating: { error: "#N/A" } } }),
    },
    {
      name: "a headcount with an error belongs to cell-error",
      given: aRegistration().withCollective({ headcount: "", cells: { headcount: { error: "#N/A" } } }),
    },
    {
      name: "a headcount that can be read out of a text is there",
      given: aRegistration().withCollective({ headcount: "9 người" }),
      outcome: "pass",
    },
  ],
  invalid: [
    {
      name: "a person without a name",
      given: aRegistration().withPerson({ name: "" }),
      finds: [{ at: `${sheet}!B8`, message: "name", severity: "error", unit: "Trung tâm Thông tin", subject: "" }],
    },
    {
      name: "a name of spaces only",
      given: aRegistration().withPerson({ name: " \u00A0" }),
      finds: [{ at: "B8", message: "name" }],
    },
    {
      name: "a person without a unit, in a table that has a unit column",
      given: aRegistration().withPerson({ unit: "" }),
      finds: [{ at: "F8", message: "unit", unit: null }],
    },
    {
      name: "a blank unit under a group row, where more than half of the column is filled in",
      given: aRegistration()
        .withPerson()
        .withPerson({ unit: bao, cells: { unit: " " } })
        .withPerson(),
      finds: [{ at: "F9", message: "unit", unit: bao }],
    },
    {
      name: "a blank unit among the collectives, in the same way",
      given: aRegistration()
        .withCollective()
        .withCollective({ unit: bao, cells: { unit: "" } })
        .withCollective(),
      finds: [{ at: "ĐK tập thể!C9", message: "unit", unit: bao }],
    },
    {
      name: "a person without a rating",
      given: aRegistration().withPerson().withPerson({ rating: "" }),
      finds: [{ at: "G9", message: "rating" }],
    },
    {
      name: "no rating marked in a matrix",
      given: aRegistration().withTable(peopleMatrix).withPerson({ rating: "" }),
      finds: [{ at: "Biểu 01 - Cá nhân!D10", message: "rating" }],
    },
    {
      name: "everything missing at once, from left to right",
      given: aRegistration().withPerson({ name: "", unit: "", rating: "", position: "Nhân viên" }),
      finds: [
        { at: "B8", message: "name" },
        { at: "F8", message: "unit" },
        { at: "G8", message: "rating" },
      ],
    },
    {
      name: "a collective without name, headcount and rating",
      given: aRegistration().withCollective({ name: "", headcount: "", rating: "" }),
      finds: [
        { at: "ĐK tập thể!B8", message: "collectiveName" },
        { at: "ĐK tập thể!D8", message: "headcount" },
        { at: "ĐK tập thể!E8", message: "rating" },
      ],
    },
    {
      name: "a headcount without any number",
      given: aRegistration().withCollective({ headcount: "đông" }),
      finds: [{ at: "D8", message: "headcountUnreadable", facts: { text: "đông" } }],
    },
  ],
  cannotTell: [
    {
      name: "no rating column: said once for all rows",
      given: aRegistration().withTable(without(peopleList, "rating")).withPerson().withPerson({ name: "Đỗ Văn Quân" }),
      notices: [{ at: `${sheet}!A7`, message: "noRating", facts: { count: 2 } }],
    },
    {
      name: "no unit anywhere",
      given: aRegistration().withTable(without(peopleList, "unit")).withPerson({ unit: "" }),
      notices: [{ at: "A7", message: "noUnit" }],
    },
    {
      name: "no name column either: the row is at fault",
      given: aRegistration()
        .withTable(without(peopleList, "name", "rating"))
        .withPerson({ name: "" }),
      finds: [{ at: "A8", message: "name" }],
      notices: [{ at: "A7", message: "noRating" }],
    },
    {
      name: "no headcount column",
      given: aRegistration().withTable(without(collectivesList, "headcount")).withCollective(),
      notices: [{ at: "ĐK tập thể!A7", message: "noHeadcount" }],
    },
    {
      name: "two columns are two things to supply",
      given: aRegistration()
        .withTable(without(collectivesList, "headcount", "rating"))
        .withCollective(),
      notices: [
        { at: "ĐK tập thể!A7", message: "noRating", facts: { count: 1 } },
        { at: "ĐK tập thể!A7", message: "noHeadcount", facts: { count: 1 } },
      ],
    },
  ],
});
