import { rule } from "../../../../src/domain/rules/data/award-misplaced";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";
import { peopleList, peopleMatrix, withColumns, without } from "../../../support/layouts";

const merged = withColumns(without(peopleList, "title", "award"), {
  H: { field: "titleOrAward", header: "Danh hiệu/Hình thức khen thưởng" },
});

testRule(rule, {
  valid: [
    {
      name: "each in its column",
      given: aRegistration().withPerson({ titles: ["ldtt"], awards: ["giayKhen"] }),
      outcome: "pass",
    },
    {
      name: "one merged column is both",
      given: aRegistration()
        .withTable(merged)
        .withPerson({ titles: ["ldtt", "giayKhen"] }),
      outcome: "notApplicable",
    },
    {
      name: "a table with a title column only",
      given: aRegistration()
        .withTable(without(peopleList, "award"))
        .withPerson({ titles: ["ldtt", "giayKhen"] }),
      outcome: "notApplicable",
    },
    {
      name: "marks stand where their header is",
      given: aRegistration()
        .withTable(peopleMatrix)
        .withPerson({ titles: ["ldtt"], awards: ["giayKhen"] }),
      outcome: "notApplicable",
    },
    {
      name: "what is not the subject's at all is title-for-wrong-subject's",
      given: aRegistration().withPerson({ awards: ["coChinhPhu"] }),
      outcome: "notApplicable",
    },
    {
      name: "a table with a commendation column only",
      given: aRegistration()
        .withTable(without(peopleList, "title"))
        .withPerson({ awards: ["cstdcs"] }),
      outcome: "notApplicable",
    },
    {
      name: "in a merged column beside columns of its own",
      given: aRegistration()
        .withTable(withColumns(peopleList, { P: { field: "titleOrAward", header: "Danh hiệu/Hình thức" } }))
        .withPerson({ titles: ["ldtt", "giayKhen"] }),
      outcome: "pass",
    },
    {
      name: "what is in no catalogue is title-unknown's",
      given: aRegistration().withPerson({ titles: [{ text: "Hoa hậu" }], awards: [{ text: "Lá cờ" }] }),
      outcome: "notApplicable",
    },
    {
      name: "an error value is cell-error's",
      given: aRegistration().withPerson({ titles: ["giayKhen"], cells: { title: { error: "#N/A" } } }),
      outcome: "notApplicable",
    },
  ],
  invalid: [
    {
      name: "a Giấy khen in the title column, beside a title",
      given: aRegistration().withPerson({ titles: ["ldtt", "giayKhen"] }),
      finds: [
        {
          at: "ĐK cá nhân!H8",
          message: "commendationAsTitle",
          severity: "warning",
          facts: { award: { award: "giayKhen" }, column: "Hình thức khen thưởng" },
          fix: { moveTo: 9, moved: { text: "Giấy khen", left: "Lao động tiên tiến" } },
        },
      ],
    },
    {
      name: "a title in the commendation column",
      given: aRegistration().withPerson({ awards: ["cstdcs"] }),
      finds: [
        {
          at: "I8",
          message: "titleAsCommendation",
          fix: { moveTo: 8, moved: { text: "Chiến sĩ thi đua cơ sở", left: "" } },
        },
      ],
    },
    {
      name: "a flag is a title",
      given: aRegistration().withCollective({ awards: ["coBo"] }),
      finds: [
        {
          at: "ĐK tập thể!G8",
          message: "titleAsCommendation",
          fix: { moveTo: 6, moved: { text: "Cờ thi đua của Thanh tra Chính phủ", left: "" } },
        },
      ],
    },
    {
      name: "a title among words, where titles are columns of marks: nothing to move it to",
      given: aRegistration()
        .withTable(
          withColumns(without(peopleList, "title"), {
            H: { field: null, header: "LĐTT", mark: { kind: "award", award: "ldtt" } },
          }),
        )
        .withPerson({ awards: ["cstdcs"] }),
      finds: [{ at: "I8", message: "titleAsCommendation", fix: null }],
    },
    {
      name: "a formula's award cannot be moved",
      given: aRegistration().withPerson({
        titles: ["giayKhen"],
        cells: { title: { text: "Giấy khen", formula: true } },
      }),
      finds: [{ at: "H8", message: "commendationAsTitle", fix: null }],
    },
    {
      name: "two pieces, two findings",
      given: aRegistration().withPerson({ titles: ["giayKhen", "bkBo"] }),
      finds: [
        { at: "H8", message: "commendationAsTitle" },
        { at: "H8", message: "commendationAsTitle" },
      ],
    },
  ],
});
