import { rule } from "../../../../src/domain/rules/collective/headcount-mismatch";
import { collectivesList, without } from "../../../support/layouts";
import { aPhong } from "../../../support/phong";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";

const stated = (people: number, headcount: number | string) => aPhong({ people, collective: { headcount } });

testRule(rule, {
  valid: [
    { name: "equal", given: stated(8, 8), outcome: "pass" },
    { name: "a number read out of text", given: stated(9, "9 người"), outcome: "pass" },
    { name: "blank is required-missing's", given: stated(9, ""), outcome: "notApplicable" },
    { name: "text without a number", given: stated(9, "chưa rõ"), outcome: "notApplicable" },
    {
      name: "no headcount column",
      given: aRegistration()
        .withPerson({ department: "Phòng Đào tạo" })
        .withTable(without(collectivesList, "headcount"))
        .withCollective(),
      outcome: "notApplicable",
    },
    {
      name: "the targets table is another rule's",
      given: aRegistration()
        .withPerson()
        .withTargets({ figures: { statedPeople: 20 } }),
      outcome: "notApplicable",
    },
    {
      name: "a unit's own row counts all its people",
      given: aRegistration()
        .withPerson({ department: "Phòng Một" })
        .withPerson({ name: "Lê An" })
        .withCollective({ isUnit: true, headcount: 2 }),
      outcome: "pass",
    },
  ],
  invalid: [
    {
      name: "more stated than listed, at the headcount",
      given: stated(8, 11),
      finds: [
        {
          at: "ĐK tập thể!D8",
          message: "tooMany",
          severity: "error",
          unit: "Trung tâm Thông tin",
          facts: { stated: 11, listed: 8, difference: 3 },
        },
      ],
    },
    {
      name: "fewer stated than listed",
      given: stated(8, 7),
      finds: [{ at: "D8", message: "tooFew", facts: { difference: 1 } }],
    },
    {
      name: "text with another number",
      given: stated(8, "10 người"),
      finds: [{ at: "D8", message: "tooMany", facts: { stated: 10 } }],
    },
    {
      name: "a unit's own row, law of 2022",
      campaign: { law: "2022", year: 2024 },
      given: aRegistration().withPerson().withCollective({ isUnit: true, headcount: 12 }),
      finds: [{ at: "D8", message: "tooMany", subject: "Trung tâm Thông tin", facts: { listed: 1 } }],
    },
  ],
  cannotTell: [
    {
      name: "nobody is listed for the phòng",
      given: aRegistration().withPerson({ department: "Phòng Khác" }).withCollective(),
      notices: [{ at: "ĐK tập thể!D8", message: "nobodyListed" }],
    },
    {
      name: "nobody is listed at all, and the unit's row is not held against itself",
      given: aRegistration().withCollective({ isUnit: true, headcount: 38 }),
      notices: [{ at: "D8", message: "nobodyListed" }],
    },
  ],
});
