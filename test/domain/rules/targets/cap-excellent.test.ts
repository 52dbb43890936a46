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
    {
      name: "2026, one in five, as the campaign chose",
      campaign: { onlyUnit, law: "2022", year: 2026, caps: { ...all, excellentBase: "goodOrBetter" } },
      given: people(4, 16),
      outcome: "pass",
    },
    {
      name: "no ceiling set",
      campaign: { onlyUnit, caps: { ...all, excellentOfGood: null } },
      given: people(9, 1),
      outcome: "notApplicable",
    },
    {
      name: "no target set, within the ceiling",
      campaign: { onlyUnit, targets: { ...targets, excellent: null } },
      given: people(2, 11),
    },
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
    ...(
      [
        ["2025: of those rated good, with the exception", { year: 2025 }, 3, 10, "aboveOfGood", { limit: 2 }],
        ["2026, nobody says of whom: both ways", { year: 2026 }, 3, 10, "aboveEither", { limit: 2, limitOfRated: 2 }],
        [
          "2026, viên chức: above by the stricter way alone",
          { year: 2026, staff: "publicEmployees" },
          4,
          16,
          "aboveEither",
          { limit: 3, limitOfRated: 4 },
        ],
        [
          "2026, of those rated good or better, as the campaign chose",
          { year: 2026, caps: { ...all, excellentBase: "goodOrBetter" } },
          5,
          16,
          "aboveOfRated",
          { limit: 4, mostShare: { share: 0.2 }, exception: { share: 0.25 } },
        ],
        [
          "an exception of the campaign's own",
          { year: 2026, caps: { ...all, excellentBase: "good", excellentException: 0.3 } },
          3,
          11,
          "aboveOfGood",
          { exception: { share: 0.3 } },
        ],
        [
          "no exception, and the base not known: the ceiling holds for every organisation",
          { year: 2026, caps: { ...all, excellentException: null } },
          3,
          12,
          "aboveEither",
          { exception: { share: 0.2 } },
        ],
      ] as const
    ).flatMap(([name, campaign, excellent, good, message, facts]) =>
      (
        [
          ["", modest, message],
          ["; the target cannot be met", { ...targets, excellent: 0.3 }, `${message}WithTarget`],
        ] as const
      ).map(([beside, own, id]) => ({
        name: name + beside,
        campaign: { onlyUnit, law: "2022" as const, caps: all, targets: own, ...campaign },
        given: people(excellent, good),
        finds: [{ at: "A7", message: id, facts }],
      })),
    ),
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
