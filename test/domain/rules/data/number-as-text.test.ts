import { rule } from "../../../../src/domain/rules/data/number-as-text";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";
import { collectivesList, without } from "../../../support/layouts";

testRule(rule, {
  valid: [
    {
      name: "numbers",
      given: aRegistration()
        .withCollective({ headcount: 9 })
        .withTargets({ figures: { statedPeople: 39, statedExcellentShare: 0.3 } }),
      outcome: "pass",
    },
    {
      name: "a missing headcount, or one without a number, is required-missing's",
      given: aRegistration()
        .withCollective({ headcount: "" })
        .withCollective({ name: "Phòng Quản trị", headcount: "đông" }),
      outcome: "notApplicable",
    },
    { name: "a figure that is not there", given: aRegistration().withTargets(), outcome: "notApplicable" },
    {
      name: "no headcount column, or an error in it",
      given: aRegistration()
        .withCollective({ headcount: "9 người", cells: { headcount: { text: "9 người", error: "#N/A" } } })
        .withTable(without(collectivesList, "headcount"))
        .withCollective({ name: "Phòng Quản trị" }),
      outcome: "notApplicable",
    },
  ],
  invalid: [
    {
      name: "a headcount with its unit of measure",
      given: aRegistration().withCollective({ headcount: "10 người" }),
      finds: [
        {
          at: "ĐK tập thể!D8",
          message: "count",
          severity: "warning",
          facts: { text: "10 người", number: 10 },
          fix: { value: 10 },
        },
      ],
    },
    {
      name: "a text that a formula gives gets no fix",
      given: aRegistration().withCollective({
        headcount: "10 người",
        cells: { headcount: { text: "10 người", formula: true } },
      }),
      finds: [{ at: "D8", message: "count", fix: null }],
    },
    {
      name: "a percentage typed as text",
      given: aRegistration().withTargets({ figures: { statedExcellentShare: { value: 0.3, text: "30%" } } }),
      finds: [{ at: "Chỉ tiêu!E8", message: "count", facts: { number: { share: 0.3 } }, fix: { value: 0.3 } }],
    },
    {
      name: "in a total row",
      given: aRegistration()
        .withTargets({ figures: { statedPeople: 39 } })
        .withStated("targets", {
          role: "total",
          text: "Tổng cộng",
          figures: { C: { value: 39, text: "39 người", asText: true } },
        }),
      finds: [{ at: "Chỉ tiêu!C9", message: "count", unit: null, fix: { value: 39 } }],
    },
    {
      name: "headcounts of six collectives are said once",
      given: [6, 7, 8, 9, 10, 11].reduce(
        (given, count) => given.withCollective({ name: `Phòng ${count}`, headcount: `${count} người` }),
        aRegistration(),
      ),
      finds: [
        {
          at: "ĐK tập thể!D7",
          message: "column",
          severity: "warning",
          facts: { count: 6, cells: "D8:D13" },
          fix: { values: [6, 7, 8, 9, 10, 11] },
        },
      ],
    },
  ],
});
