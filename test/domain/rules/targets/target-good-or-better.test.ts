import { rule } from "../../../../src/domain/rules/targets/target-good-or-better";
import { aCampaign } from "../../../support/campaign";
import { peopleList, targetsList, withColumns, without } from "../../../support/layouts";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";

const units = aCampaign().units.slice(0, 1);
const two = aCampaign().units.slice(0, 2);
const targets = { goodOrBetter: 0.9, excellent: 0.3, departments: 25, unitPlans: 5 };
const people = (...ratings: ("excellent" | "good" | "completed" | "failed" | "")[]) => {
  const given = aRegistration();
  for (const [index, rating] of ratings.entries()) given.withPerson({ name: `Người ${index}`, rating });
  return given;
};

testRule(rule, {
  valid: [
    {
      name: "everybody at tốt or better",
      campaign: { units },
      given: people("excellent", "good", "good"),
      outcome: "pass",
    },
    {
      name: "missing and unknown ratings are never below",
      campaign: { units },
      given: people("good", "").withPerson({ rating: { text: "Khá" } }),
      outcome: "pass",
    },
    {
      name: "exactly the target an officer set",
      campaign: { units, targets },
      given: people("good", "good", "good", "good", "good", "good", "good", "good", "good", "completed"),
      outcome: "pass",
    },
    {
      name: "one unit's workbook: the bloc and other units are not judged",
      campaign: { onlyUnit: "Trung tâm Thông tin" },
      given: people("good").withPerson({ unit: "Báo Thanh tra", rating: "completed" }),
      outcome: "pass",
    },
    {
      name: "stated figures reach it",
      campaign: { units },
      given: aRegistration().withTargets({ figures: { statedPeople: 37, statedExcellent: 12, statedGood: 25 } }),
      outcome: "pass",
    },
  ],
  invalid: [
    {
      name: "one at hoàn thành: the unit, at its row in the targets table, and the bloc, at the total row",
      campaign: { units },
      given: people("good", "completed", "excellent", "good")
        .withTargets({ figures: { statedPeople: 4, statedGood: 2 } })
        .withStated("targets", { role: "total", text: "Tổng cộng", figures: { C: 4, G: 0.5 } }),
      finds: [
        {
          at: "Chỉ tiêu!G8",
          message: "below",
          severity: "error",
          unit: "Trung tâm Thông tin",
          facts: { reached: 3, people: 4, below: 1, actual: { share: 0.75 }, target: { share: 1 } },
        },
        { at: "Chỉ tiêu!G9", message: "below", unit: null, subject: aCampaign().bloc },
      ],
    },
    {
      name: "without a targets table: the header of the list",
      campaign: { units },
      given: people("failed"),
      finds: [
        { at: "ĐK cá nhân!A7", message: "below", unit: "Trung tâm Thông tin" },
        { at: "A7", message: "below", unit: null },
      ],
    },
    {
      name: "a group row in the list is the unit's",
      campaign: { units },
      given: aRegistration()
        .withStated("people", { role: "group", text: "TRUNG TÂM THÔNG TIN", unit: "Trung tâm Thông tin", figures: {} })
        .withPerson({ rating: "completed" }),
      finds: [
        { at: "A7", message: "below", unit: null },
        { at: "B8", message: "below", unit: "Trung tâm Thông tin" },
      ],
    },
    {
      name: "one lower and one without a rating: only the lower one is below",
      campaign: { onlyUnit: "Trung tâm Thông tin" },
      given: people("good", "completed", ""),
      finds: [{ at: "A7", message: "belowAndUnrated", facts: { reached: 1, below: 1, unrated: 1, people: 3 } }],
    },
    {
      name: "an unknown unit's people count for the bloc alone",
      campaign: { units, law: "2022", year: 2024 },
      given: people("good").withPerson({ unit: "Vụ Pháp chế", rating: "completed" }),
      finds: [{ at: "A7", message: "below", unit: null, facts: { people: 2 } }],
    },
    {
      name: "stated figures fall short",
      campaign: { onlyUnit: "Trung tâm Thông tin" },
      given: aRegistration()
        .withTable(withColumns(targetsList, { J: { field: "statedGoodOrBetter", header: "Hoàn thành tốt trở lên" } }))
        .withTargets({ figures: { statedPeople: 37, statedExcellent: 12, statedGoodOrBetter: 35 } }),
      finds: [{ at: "Chỉ tiêu!J8", message: "stated", facts: { reached: 35, people: 37, below: 2 } }],
    },
  ],
  cannotTell: [
    {
      name: "nothing is known of anybody: one notice",
      given: aRegistration().withHonours({ awards: ["ttldxs"] }),
      notices: [{ at: "ĐK đơn vị!A7", message: "noFigures", unit: null, facts: { count: 1 } }],
    },
    {
      name: "a list without ratings",
      campaign: { units: two.slice(0, 1) },
      given: aRegistration().withTable(without(peopleList, "rating")).withPerson(),
      notices: [{ at: "A7", message: "noColumn", unit: null }],
    },
    {
      name: "a unit nobody is listed for",
      campaign: { units: two },
      given: people("good"),
      notices: [{ at: "A7", message: "noFigures", unit: "Trường Cán bộ Thanh tra" }],
    },
  ],
});
