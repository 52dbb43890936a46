import { rule } from "../../../../src/domain/rules/targets/movements";
import { movementsMatrix, type ColumnSpec, type TableSpec } from "../../../support/layouts";
import { aCampaign } from "../../../support/campaign";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";

const onlyUnit = "Trung tâm Thông tin";
const { C: columnC, F: columnF } = movementsMatrix.columns as Readonly<Record<"C" | "F", ColumnSpec>>;
const threeColumns: TableSpec = {
  ...movementsMatrix,
  columns: Object.fromEntries(Object.entries(movementsMatrix.columns).filter(([letter]) => letter !== "F")),
};

testRule(rule, {
  valid: [
    { name: "all four", campaign: { onlyUnit }, given: aRegistration().withMovements(), outcome: "pass" },
    {
      name: "over two rows of the unit",
      campaign: { onlyUnit },
      given: aRegistration()
        .withMovements({ marks: [true, true, false, false] })
        .withMovements({ marks: [false, false, true, true] }),
      outcome: "pass",
    },
    {
      name: "a movement that is over, and one to come, are not asked for",
      campaign: {
        onlyUnit,
        movements: aCampaign().movements.map((movement, index) =>
          index === 3 ? { ...movement, from: 2022 } : { ...movement, to: index === 0 ? 2020 : 2021 },
        ),
      },
      given: aRegistration().withMovements({ marks: [false, true, true, false] }),
      outcome: "pass",
    },
    {
      name: "all of them over",
      campaign: { onlyUnit, movements: aCampaign().movements.map((movement) => ({ ...movement, to: 2020 })) },
      given: aRegistration().withMovements({ marks: [false, false, false, false] }),
      outcome: "notApplicable",
    },
    {
      name: "a campaign without movements",
      campaign: { movements: [] },
      given: aRegistration().withPerson(),
      outcome: "notApplicable",
    },
  ],
  invalid: [
    {
      name: "one that goes on is counted among those that do",
      campaign: {
        onlyUnit,
        movements: aCampaign().movements.map((movement, index) => (index === 0 ? { ...movement, to: 2020 } : movement)),
      },
      given: aRegistration().withMovements({ marks: [false, true, true, false] }),
      finds: [{ at: "Phong trào!F8", message: "unmarked", facts: { unmarked: 1, all: 3 } }],
    },
    {
      name: "one unmarked",
      campaign: { onlyUnit },
      given: aRegistration().withMovements({ marks: [true, true, true, false] }),
      finds: [
        {
          at: "Phong trào!F8",
          message: "unmarked",
          severity: "warning",
          unit: onlyUnit,
          facts: { unmarked: 1, all: 4, names: ["«Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở»"] },
        },
      ],
    },
    {
      name: "the first empty mark of the sheet, whatever the order of the campaign",
      campaign: { onlyUnit },
      given: aRegistration()
        .withTable({ ...movementsMatrix, columns: { ...movementsMatrix.columns, C: columnF, F: columnC } })
        .withMovements({ marks: [false, true, true, false] }),
      finds: [{ at: "C8", message: "unmarked", facts: { unmarked: 2 } }],
    },
    {
      name: "an empty mark that another row of the unit fills is passed over",
      campaign: { onlyUnit },
      given: aRegistration()
        .withMovements({ marks: [false, true, true, false] })
        .withMovements({ marks: [true, true, true, false] }),
      finds: [{ at: "F8", message: "unmarked", facts: { unmarked: 1 } }],
    },
    {
      name: "two unmarked are one finding, at the first",
      campaign: { onlyUnit, law: "2022", year: 2024 },
      given: aRegistration().withMovements({ marks: [true, false, true, false] }),
      finds: [{ at: "D8", message: "unmarked", facts: { unmarked: 2 } }],
    },
  ],
  cannotTell: [
    {
      name: "no table of movements",
      given: aRegistration().withPerson(),
      notices: [{ at: "ĐK cá nhân!A7", message: "nowhere", unit: null, facts: { count: 1 } }],
    },
    {
      name: "one movement without a column, another unmarked",
      campaign: { onlyUnit },
      given: aRegistration()
        .withTable(threeColumns)
        .withMovements({ marks: [true, true, false] }),
      finds: [{ at: "E8", message: "unmarked", facts: { unmarked: 1 } }],
      notices: [{ at: "B8", message: "noColumn" }],
    },
    {
      name: "other units' rows only",
      campaign: { onlyUnit },
      given: aRegistration().withMovements({ unit: "Báo Thanh tra" }),
      passed: 0,
      notices: [{ at: "A7", message: "noColumn" }],
    },
  ],
});
