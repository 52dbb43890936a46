import { rule } from "../../../../src/domain/rules/targets/target-unit-plan";
import { aCampaign } from "../../../support/campaign";
import { targetsList, without } from "../../../support/layouts";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";

const targets = aCampaign().targets;
const all = (...without: string[]) => {
  const given = aRegistration();
  for (const { name } of aCampaign().units) given.withTargets({ unit: name, plan: !without.includes(name) });
  return given;
};

testRule(rule, {
  valid: [
    { name: "all five", given: all(), outcome: "pass" },
    {
      name: "four, where the officer asks for four",
      campaign: { targets: { ...targets, unitPlans: 4 } },
      given: all("Báo Thanh tra"),
      outcome: "pass",
    },
    {
      name: "one unit's workbook",
      campaign: { onlyUnit: "Trung tâm Thông tin" },
      given: all("Báo Thanh tra"),
      outcome: "pass",
    },
  ],
  invalid: [
    {
      name: "one does not, at its cell",
      given: all("Viện Chiến lược và Khoa học Thanh tra"),
      finds: [
        {
          at: "Chỉ tiêu!I10",
          message: "notRegistered",
          severity: "warning",
          unit: "Viện Chiến lược và Khoa học Thanh tra",
          facts: { registered: 4, target: 5, year: "2021" },
        },
      ],
    },
    {
      name: "the unit whose workbook it is, though enough others register",
      campaign: { onlyUnit: "Báo Thanh tra", targets: { ...targets, unitPlans: 1 } },
      given: aRegistration()
        .withTargets({ unit: "Trung tâm Thông tin", plan: true })
        .withTargets({ unit: "Báo Thanh tra", plan: false }),
      finds: [{ at: "Chỉ tiêu!I9", message: "notRegistered", facts: { registered: 1, target: 1 } }],
    },
    {
      name: "the unit whose workbook it is",
      campaign: { onlyUnit: "Báo Thanh tra", law: "2022", year: 2024 },
      given: aRegistration().withTargets({ unit: "Báo Thanh tra", plan: false }),
      finds: [{ at: "I8", message: "notRegistered", facts: { registered: 0 } }],
    },
  ],
  cannotTell: [
    {
      name: "a row whose unit is not known is no unit's",
      campaign: { onlyUnit: "Báo Thanh tra" },
      given: aRegistration().withTargets({ unit: "Vụ Lạ", plan: false }),
      notices: [{ at: "Chỉ tiêu!A7", message: "nowhere" }],
    },
    {
      name: "no such column",
      given: aRegistration().withTable(without(targetsList, "plan")).withTargets(),
      notices: [{ at: "Chỉ tiêu!A7", message: "nowhere", unit: null, facts: { count: 1 } }],
    },
    {
      name: "no targets table",
      given: aRegistration().withPerson(),
      notices: [{ at: "ĐK cá nhân!A7", message: "nowhere" }],
    },
    {
      name: "a unit whose only row is in a table without the column, beside one that has it",
      campaign: { units: aCampaign().units.slice(0, 2) },
      given: aRegistration()
        .withTargets({ unit: "Trung tâm Thông tin", plan: true })
        .withTable({ ...without(targetsList, "plan"), sheet: "Khác" })
        .withTargets({ unit: "Trường Cán bộ Thanh tra" }),
      notices: [{ at: "Khác!B8", message: "noColumn", unit: "Trường Cán bộ Thanh tra" }],
    },
    {
      name: "units without a row, once for the table",
      given: aRegistration().withTargets(),
      notices: [{ at: "Chỉ tiêu!A7", message: "noColumn", facts: { count: 4 } }],
    },
  ],
});
