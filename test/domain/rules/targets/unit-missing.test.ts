import { rule } from "../../../../src/domain/rules/targets/unit-missing";
import { aCampaign } from "../../../support/campaign";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";

const names = aCampaign().units.map(({ name }) => name);
const people = (...units: string[]) => {
  const given = aRegistration();
  for (const unit of units) given.withPerson({ unit });
  return given;
};

testRule(rule, {
  valid: [
    { name: "every unit has a row", given: people(...names), outcome: "pass" },
    {
      name: "a row in any table will do",
      given: people(names[0] as string)
        .withCollective({ unit: names[1] })
        .withHonours({ unit: names[2] })
        .withMovements({ unit: names[3] })
        .withTargets({ unit: names[4] }),
      outcome: "pass",
    },
    {
      name: "a group row too",
      given: people(...names.slice(1)).withStated("people", {
        role: "group",
        text: "TRUNG TÂM THÔNG TIN",
        unit: names[0],
        figures: {},
      }),
      outcome: "pass",
    },
    {
      name: "one unit's workbook",
      campaign: { onlyUnit: names[0] },
      given: people(names[0] as string),
      outcome: "notApplicable",
    },
    { name: "nothing was read at all", given: aRegistration(), outcome: "notApplicable" },
  ],
  invalid: [
    {
      name: "two units without a row",
      given: people(names[0] as string, names[2] as string, names[3] as string),
      finds: [
        {
          at: "ĐK cá nhân!A7",
          message: "missing",
          severity: "error",
          unit: "Trường Cán bộ Thanh tra",
          facts: { unit: "Trường Cán bộ Thanh tra" },
        },
        { at: "A7", message: "missing", unit: "Tạp chí Thanh tra" },
      ],
    },
    {
      name: "a misspelt unit is not there",
      campaign: { law: "2022", year: 2024 },
      given: people(...names.slice(1), "Trung tâm Thông tn"),
      finds: [{ at: "A7", message: "missing", unit: "Trung tâm Thông tin" }],
    },
  ],
});
