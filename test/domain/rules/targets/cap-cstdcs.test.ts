import { rule } from "../../../../src/domain/rules/targets/cap-cstdcs";
import type { Rounding } from "../../../../src/domain/campaign/campaign";
import { aCampaign } from "../../../support/campaign";
import { peopleList, without } from "../../../support/layouts";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";

const onlyUnit = "Trung tâm Thông tin";
const caps = (cstdcsRounding: Rounding) => ({ ...aCampaign().caps, cstdcsRounding });
const people = (cstdcs: number, ldtt: number) =>
  aRegistration().withPeople(ldtt, (index) => ({
    name: `Người ${index}`,
    titles: index < cstdcs ? ["cstdcs"] : ["ldtt"],
  }));

testRule(rule, {
  valid: [
    {
      name: "6 of 40 is 15 % whatever binary fractions say",
      campaign: { onlyUnit },
      given: people(6, 40),
      outcome: "pass",
    },
    {
      name: "71 of 472 passes when rounded half up",
      campaign: { onlyUnit, caps: caps("halfUp") },
      given: people(71, 472),
      outcome: "pass",
    },
    { name: "rounded up", campaign: { onlyUnit, caps: caps("ceil") }, given: people(6, 36), outcome: "pass" },
    {
      name: "no share at all",
      campaign: { onlyUnit, law: "2022", year: 2024, caps: { ...aCampaign().caps, cstdcsOfLdtt: null } },
      given: people(6, 6),
      outcome: "notApplicable",
    },
  ],
  invalid: [
    {
      name: "71 of 472 is too many when rounded down",
      campaign: { onlyUnit },
      given: people(71, 472),
      finds: [
        {
          at: "ĐK cá nhân!A7",
          message: "aboveByRounding",
          severity: "warning",
          unit: onlyUnit,
          facts: {
            cap: { share: 0.15 },
            cstdcs: 71,
            ldtt: 472,
            exact: 70.8,
            limit: 70,
            floor: 70,
            halfUp: 71,
            ceil: 71,
            excess: 1,
          },
        },
      ],
    },
    {
      name: "above by any rounding: unit and bloc",
      campaign: { units: aCampaign().units.slice(0, 1) },
      given: people(7, 36),
      finds: [
        { at: "A7", message: "above", unit: onlyUnit, facts: { exact: 5.4, limit: 5, excess: 2 } },
        { at: "A7", message: "above", unit: null },
      ],
    },
    {
      name: "so few LĐTT that the ceiling is none",
      campaign: { onlyUnit },
      given: people(1, 6),
      finds: [{ at: "A7", message: "zero", facts: { limit: 0, exact: 0.9 } }],
    },
    {
      name: "a share the campaign sets itself, law of 2022",
      campaign: { onlyUnit, law: "2022", year: 2024 },
      given: people(4, 20),
      finds: [{ at: "A7", message: "own", severity: "notice", facts: { limit: 3 } }],
    },
    {
      name: "a share of the campaign's own beyond the law's, law of 2003",
      campaign: { onlyUnit, caps: { ...aCampaign().caps, cstdcsOfLdtt: 0.2 } },
      given: people(5, 20),
      finds: [{ at: "A7", message: "own", severity: "notice", facts: { limit: 4 } }],
    },
    {
      name: "a stricter share, law of 2003: within what the decree lets a ministry set",
      campaign: { onlyUnit, caps: { ...aCampaign().caps, cstdcsOfLdtt: 0.1 } },
      given: people(3, 20),
      finds: [{ at: "A7", message: "above", severity: "warning", facts: { limit: 2 } }],
    },
  ],
  cannotTell: [
    {
      name: "LĐTT neither listed nor stated",
      campaign: { onlyUnit },
      given: aRegistration().withTargets({ figures: { statedPeople: 20 } }),
      notices: [{ at: "Chỉ tiêu!B8", message: "noFigures" }],
    },
    {
      name: "a list without titles",
      campaign: { onlyUnit },
      given: aRegistration().withTable(without(peopleList, "title")).withPerson(),
      notices: [{ at: "A7", message: "noColumn" }],
    },
  ],
});
