import { rule } from "../../../../src/domain/rules/targets/target-excellent";
import { aCampaign } from "../../../support/campaign";
import { peopleList, without } from "../../../support/layouts";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";

const units = aCampaign().units.slice(0, 1);
const onlyUnit = "Trung tâm Thông tin";
const people = (excellent: number, all: number, rest: "good" | "" = "good") =>
  aRegistration().withPeople(all, (index) => ({
    name: `Người ${index}`,
    rating: index < excellent ? "excellent" : rest,
  }));

testRule(rule, {
  valid: [
    { name: "exactly 30 %", campaign: { units }, given: people(3, 10), outcome: "pass" },
    {
      name: "9 of 30 is 30 % whatever binary fractions say",
      campaign: { units },
      given: people(9, 30),
      outcome: "pass",
    },
    {
      name: "stated figures reach it",
      campaign: { onlyUnit },
      given: aRegistration().withTargets({ figures: { statedPeople: 37, statedExcellent: 12 } }),
      outcome: "pass",
    },
  ],
  invalid: [
    {
      name: "3 of 11: unit and bloc",
      campaign: { units },
      given: people(3, 11),
      finds: [
        {
          at: "ĐK cá nhân!A7",
          message: "below",
          severity: "warning",
          unit: onlyUnit,
          facts: { excellent: 3, people: 11, least: 4, short: 1, actual: { share: 3 / 11 }, target: { share: 0.3 } },
        },
        { at: "A7", message: "below", unit: null },
      ],
    },
    {
      name: "the share is of all its people, those without a rating too",
      campaign: { onlyUnit, law: "2022", year: 2024 },
      given: people(1, 10).withPerson({ rating: "" }),
      finds: [{ at: "A7", message: "below", facts: { people: 11, short: 3 } }],
    },
    {
      name: "stated figures fall short, at the stated share",
      campaign: { onlyUnit },
      given: aRegistration().withTargets({ figures: { statedPeople: 37, statedExcellent: 11 } }),
      finds: [{ at: "Chỉ tiêu!E8", message: "stated", facts: { least: 12, short: 1 } }],
    },
  ],
  cannotTell: [
    {
      name: "missing ratings could make it up",
      campaign: { onlyUnit },
      given: people(2, 10)
        .withPerson({ rating: "" })
        .withPerson({ rating: { text: "HTXS?" } }),
      notices: [{ at: "A7", message: "unrated", facts: { excellent: 2, people: 12, least: 4, unrated: 2 } }],
    },
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
