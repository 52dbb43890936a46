import { rule } from "../../../../src/domain/rules/collective/collective-rating";
import { collectivesList, without } from "../../../support/layouts";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";

testRule(rule, {
  valid: [
    {
      name: "xuất sắc carries TTLĐXS, tốt carries TTLĐTT",
      given: aRegistration()
        .withCollective({ titles: ["ttldxs"], rating: "excellent" })
        .withCollective({ name: "Phòng Quản trị", titles: ["ttldtt"], rating: "good" }),
      outcome: "pass",
    },
    {
      name: "xuất sắc carries TTLĐTT",
      given: aRegistration().withCollective({ titles: ["ttldtt"], rating: "excellent" }),
      outcome: "pass",
    },
    {
      name: "a missing rating is never below",
      given: aRegistration().withCollective({ titles: ["ttldxs"], rating: "" }),
      outcome: "notApplicable",
    },
    {
      name: "an unknown rating is never below",
      given: aRegistration().withCollective({ titles: ["ttldxs"], rating: { text: "Khá" } }),
      outcome: "notApplicable",
    },
    { name: "no title", given: aRegistration().withCollective({ rating: "completed" }), outcome: "notApplicable" },
  ],
  invalid: [
    {
      name: "TTLĐXS with tốt, at the rating",
      given: aRegistration().withCollective({ titles: ["ttldxs"], rating: "good" }),
      finds: [
        {
          at: "ĐK tập thể!E8",
          message: "notExcellent",
          severity: "error",
          subject: "Phòng Đào tạo",
          facts: { rating: { rating: "good" } },
        },
      ],
    },
    {
      name: "TTLĐTT with hoàn thành",
      given: aRegistration().withCollective({ titles: ["ttldtt"], rating: "completed" }),
      finds: [{ at: "E8", message: "notGood" }],
    },
    {
      name: "both titles: the higher one decides, once",
      given: aRegistration().withCollective({ titles: ["ttldtt", "ttldxs"], rating: "good" }),
      finds: [{ at: "E8", message: "notExcellent" }],
    },
    {
      name: "a unit's own row, law of 2022",
      campaign: { law: "2022", year: 2024 },
      given: aRegistration().withCollective({ isUnit: true, titles: ["ttldxs"], rating: "good" }),
      finds: [{ at: "E8", message: "notExcellent", subject: "Trung tâm Thông tin" }],
    },
  ],
  cannotTell: [
    {
      name: "no rating column",
      given: aRegistration()
        .withTable(without(collectivesList, "rating"))
        .withCollective({ titles: ["ttldxs"] }),
      notices: [{ at: "F7", message: "noColumn" }],
    },
  ],
});
