import { rule } from "../../../../src/domain/rules/targets/cap-excellent";
import { aCampaign } from "../../../support/campaign";
import { peopleList, without } from "../../../support/layouts";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";

const { caps, targets } = aCampaign();
const onlyUnit = "Trung tâm Thông tin";
const all = { ...caps, excellentBindsPartyMembersOnly: false };
const modest = { ...targets, excellent: 0.15 };
const people = (excellent: number, good: number) =>
  aRegistration().withPeople(excellent + good, (index) => ({
    name: `Người ${index}`,
    rating: index < excellent ? "excellent" : "good",
  }));

testRule(rule, {
  valid: [
    { name: "one in six", campaign: { onlyUnit }, given: people(2, 10), outcome: "pass" },
    { name: "nobody excellent", campaign: { onlyUnit }, given: people(0, 4), outcome: "pass" },
  ],
  invalid: [
    {
      name: "2021: party members only, and the target of 30 %; unit and bloc",
      campaign: { units: aCampaign().units.slice(0, 1) },
      given: people(12, 25),
      finds: [
        {
          at: "ĐK cá nhân!A7",
          message: "aboveParty",
          severity: "notice",
          unit: onlyUnit,
          facts: {
            excellent: 12,
            good: 25,
            rated: 37,
            limit: 6,
            oneIn: 6,
            cap: { share: 0.2 },
            mostShare: { share: 0.2 / 1.2 },
            target: { share: 0.3 },
          },
        },
        { at: "A7", message: "abovePartyWithTarget", unit: null, facts: { target: { share: 0.3 }, oneIn: 6 } },
      ],
    },
    {
      name: "a target the cap allows",
      campaign: { onlyUnit, targets: modest },
      given: people(3, 10),
      finds: [{ at: "A7", message: "aboveParty", facts: { limit: 2 } }],
    },
    {
      name: "everybody bound, the target of 30 %",
      campaign: { onlyUnit, caps: all, law: "2022", year: 2024 },
      given: people(3, 10),
      finds: [{ at: "A7", message: "aboveWithTarget" }],
    },
    {
      name: "everybody bound, a target the cap allows",
      campaign: { onlyUnit, caps: all, targets: modest, law: "2022", year: 2024 },
      given: people(3, 10),
      finds: [{ at: "A7", message: "above" }],
    },
    {
      name: "nobody good",
      campaign: { onlyUnit },
      given: people(3, 0),
      finds: [{ at: "A7", message: "abovePartyWithTarget", facts: { limit: 0 } }],
    },
  ],
  cannotTell: [
    {
      name: "nothing listed and nothing stated",
      campaign: { onlyUnit },
      given: aRegistration().withHonours({ awards: ["ttldxs"] }),
      notices: [{ at: "ĐK đơn vị!B9", message: "noFigures" }],
    },
    {
      name: "a list without ratings",
      campaign: { onlyUnit },
      given: aRegistration().withTable(without(peopleList, "rating")).withPerson(),
      notices: [{ at: "A7", message: "noColumn" }],
    },
  ],
});
