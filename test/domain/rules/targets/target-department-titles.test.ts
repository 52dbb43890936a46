import { rule } from "../../../../src/domain/rules/targets/target-department-titles";
import { collectivesList, withColumns, without } from "../../../support/layouts";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";

/** A list whose titles are ticked; the columns' meaning is their mark alone. */
const ticked = withColumns(without(collectivesList, "title"), {
  F: { field: null, header: "Cờ", mark: { kind: "award", award: "coBo" } },
  K: { field: null, header: "TTLĐTT", mark: { kind: "award", award: "ttldtt" } },
  L: { field: null, header: "TTLĐXS", mark: { kind: "award", award: "ttldxs" } },
});

const NO_TARGETS = {
  targets: { goodOrBetter: null, excellent: null, departments: null, unitPlans: null },
} as const;

testRule(rule, {
  valid: [
    {
      name: "either title",
      given: aRegistration()
        .withCollective({ titles: ["ttldtt"] })
        .withCollective({ name: "Phòng Quản trị", titles: ["ttldxs"], rating: "excellent" }),
      outcome: "pass",
    },
    {
      name: "a title in the commendation column is award-misplaced's",
      given: aRegistration().withCollective({ awards: ["ttldtt"] }),
      outcome: "pass",
    },
    {
      name: "a unit's own row is no phòng",
      given: aRegistration().withCollective({ isUnit: true, rating: "completed" }),
      outcome: "notApplicable",
    },
    {
      name: "a missing rating is never below",
      given: aRegistration().withCollective({ titles: ["ttldtt"], rating: "" }),
      outcome: "pass",
    },
  ],
  invalid: [
    {
      name: "no title, at the empty title cell",
      given: aRegistration().withCollective(),
      finds: [{ at: "ĐK tập thể!F8", message: "noTitle", severity: "error", subject: "Phòng Đào tạo" }],
    },
    {
      name: "no title, where the campaign sets no target for phòng: none is claimed",
      campaign: NO_TARGETS,
      given: aRegistration().withCollective(),
      finds: [{ at: "ĐK tập thể!F8", message: "noTitleUnset", severity: "error", subject: "Phòng Đào tạo" }],
    },
    {
      name: "below tốt, where the campaign sets no target for phòng: by the law's condition",
      campaign: NO_TARGETS,
      given: aRegistration().withCollective({ titles: ["ttldtt"], rating: "failed" }),
      passed: 0,
      finds: [{ at: "E8", message: "lowRatingUnset", facts: { rating: { rating: "failed" } } }],
    },
    {
      name: "no title ticked, at the first column of a phòng's titles",
      given: aRegistration().withTable(ticked).withCollective(),
      finds: [{ at: "K8", message: "noTitle" }],
    },
    {
      name: "a commendation is no title",
      given: aRegistration().withCollective({ awards: ["giayKhen"] }),
      finds: [{ at: "F8", message: "noTitle" }],
    },
    {
      name: "below tốt, at the rating",
      campaign: { law: "2022", year: 2024 },
      given: aRegistration().withCollective({ titles: ["ttldtt"], rating: "completed" }),
      passed: 0,
      finds: [{ at: "E8", message: "lowRating", facts: { rating: { rating: "completed" } } }],
    },
    {
      name: "both are two findings",
      given: aRegistration().withCollective({ rating: "failed" }),
      finds: [
        { at: "E8", message: "lowRating" },
        { at: "F8", message: "noTitle" },
      ],
    },
  ],
  cannotTell: [
    {
      name: "a title that cannot be read",
      given: aRegistration().withCollective({ titles: [{ text: "TT giỏi" }] }),
      notices: [{ at: "F8", message: "unclear", facts: { text: "TT giỏi" } }],
    },
    {
      name: "a title of two meanings, of which only one is a title of phòng",
      given: aRegistration()
        .withCollective({ titles: [{ text: "TTXS", readings: ["ttldxs", "coBo"] }] })
        .withTable({ ...collectivesList, sheet: "Trang hai" })
        .withCollective({ titles: [{ text: "TTTT", readings: ["ttldtt", "coBo"] }] }),
      notices: [
        { at: "F8", message: "unclear", facts: { text: "TTXS" } },
        { at: "F8", message: "unclear", facts: { text: "TTTT" } },
      ],
    },
    {
      name: "no title column",
      given: aRegistration().withTable(without(collectivesList, "title")).withCollective(),
      notices: [{ at: "B7", message: "noColumn" }],
    },
  ],
});
