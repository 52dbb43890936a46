import { rule } from "../../../../src/domain/rules/targets/flag-quota";
import { aCampaign } from "../../../support/campaign";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";

const { caps } = aCampaign();
const rows = (count: number) =>
  aCampaign().units.reduce(
    (given, unit, index) =>
      given.withHonours({ unit: unit.name, awards: index < count ? ["ttldxs", "coBo"] : ["ttldxs"] }),
    aRegistration(),
  );

testRule(rule, {
  valid: [
    { name: "one unit", given: rows(1), outcome: "pass" },
    { name: "nobody registers it", given: rows(0), outcome: "pass" },
    {
      name: "two where the bloc has two",
      campaign: { caps: { ...caps, ministryFlags: 2, governmentFlags: 2 } },
      given: rows(2),
      outcome: "pass",
    },
    {
      name: "an empty row beside the unit's filled one",
      given: aRegistration()
        .withHonours()
        .withHonours({ awards: ["coBo"] }),
      outcome: "pass",
    },
    { name: "one unit on two rows is one unit", given: rows(1).withHonours({ awards: ["coBo"] }), outcome: "pass" },
    {
      name: "a person's is another rule's",
      given: rows(1).withPerson({ unit: "Báo Thanh tra", titles: ["coBo"] }),
      outcome: "pass",
    },
    {
      name: "one unit's workbook",
      campaign: { onlyUnit: "Trung tâm Thông tin" },
      given: rows(3),
      outcome: "notApplicable",
    },
  ],
  invalid: [
    {
      name: "two units, at the total row, for the bloc",
      given: rows(2).withStated("honours", { role: "total", text: "Cộng", figures: { D: 2 } }),
      finds: [
        {
          at: "ĐK đơn vị!A14",
          message: "tooMany",
          severity: "notice",
          unit: null,
          subject: aCampaign().bloc,
          facts: { registered: 2, quota: 1, units: ["Trung tâm Thông tin", "Trường Cán bộ Thanh tra"] },
        },
      ],
    },
    {
      name: "two, one on its own row among the collectives, law of 2022",
      campaign: { law: "2022", year: 2024 },
      given: rows(1).withCollective({ isUnit: true, unit: "Báo Thanh tra", titles: ["coBo"] }),
      finds: [{ at: "ĐK đơn vị!A7", message: "tooMany", facts: { units: ["Trung tâm Thông tin", "Báo Thanh tra"] } }],
    },
  ],
  cannotTell: [
    {
      name: "empty rows are no registration",
      given: aRegistration().withHonours(),
      notices: [{ at: "ĐK đơn vị!A7", message: "noHonours" }],
    },
    {
      name: "no honours anywhere",
      given: aRegistration().withPerson(),
      notices: [{ at: "ĐK cá nhân!A7", message: "noHonours" }],
    },
  ],
});
