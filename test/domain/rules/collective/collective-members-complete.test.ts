import { rule } from "../../../../src/domain/rules/collective/collective-members-complete";
import { aPhong } from "../../../support/phong";
import { aRegistration } from "../../../support/registration";
import { peopleList, without } from "../../../support/layouts";
import { testRule } from "../../../support/ruleTester";

testRule(rule, {
  valid: [
    {
      name: "everybody at hoàn thành or better",
      given: aPhong({
        people: 3,
        titles: ["ttldxs"],
        member: (index) => ({ rating: index === 0 ? "completed" : "good" }),
      }),
      outcome: "pass",
    },
    {
      name: "a missing rating is never below",
      given: aPhong({ people: 3, titles: ["ttldxs"], member: (index) => ({ rating: index === 0 ? "" : "good" }) }),
      outcome: "pass",
    },
    {
      name: "TTLĐTT does not ask for it",
      given: aPhong({ people: 3, titles: ["ttldtt"], member: () => ({ rating: "failed" }) }),
      outcome: "notApplicable",
    },
  ],
  invalid: [
    {
      name: "one không hoàn thành",
      given: aPhong({
        people: 5,
        titles: ["ttldxs"],
        member: (index) => ({ rating: index === 0 ? "failed" : "good" }),
      }),
      finds: [{ at: "ĐK tập thể!F8", message: "someFailed", severity: "error", facts: { people: 5, failed: 1 } }],
    },
    {
      name: "2022: a unit's own honours",
      campaign: { law: "2022", year: 2024 },
      given: aRegistration()
        .withPerson({ rating: "failed" })
        .withHonours({ awards: ["ttldxs"] }),
      finds: [{ at: "ĐK đơn vị!C9", message: "someFailed" }],
    },
  ],
  cannotTell: [
    {
      name: "people are listed without a column for ratings",
      given: aRegistration()
        .withTable(without(peopleList, "rating"))
        .withPeople(3, (index) => ({ name: `Người thứ ${index}`, department: "Phòng Đào tạo" }))
        .withCollective({ name: "Phòng Đào tạo", titles: ["ttldxs"] }),
      notices: [{ at: "ĐK tập thể!F8", message: "noColumn" }],
    },
    {
      name: "nobody is listed",
      given: aRegistration().withCollective({ titles: ["ttldxs"] }),
      notices: [{ at: "F8", message: "nobodyListed" }],
    },
    {
      name: "people are only stated",
      given: aRegistration()
        .withTargets({ figures: { statedPeople: 20 } })
        .withHonours({ awards: ["ttldxs"] }),
      notices: [{ at: "ĐK đơn vị!C9", message: "nobodyListed" }],
    },
  ],
});
