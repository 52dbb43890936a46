import { rule } from "../../../../src/domain/rules/data/title-for-wrong-subject";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";
testRule(rule, {
  valid: [
    {
      name: "everyone's own titles",
      given: aRegistration()
        .withPerson({ titles: ["cstdcs"] })
        .withCollective({ titles: ["ttldxs"] })
        .withHonours({ awards: ["ttldxs", "coBo"] }),
      outcome: "pass",
    },
    {
      name: "Bằng khen and Giấy khen go to both",
      given: aRegistration()
        .withPerson({ awards: ["bkBo"] })
        .withCollective({ awards: ["giayKhen"] }),
      outcome: "pass",
    },
    {
      name: "an unknown title is not judged",
      given: aRegistration().withPerson({ titles: [{ text: "Cờ lạ" }] }),
      outcome: "notApplicable",
    },
  ],
  invalid: [
    {
      name: "a collective's title on a person",
      given: aRegistration().withPerson({ titles: ["ttldxs"] }),
      finds: [{ at: "ĐK cá nhân!H8", message: "onPerson", severity: "error", facts: { award: { award: "ttldxs" } } }],
    },
    {
      name: "a flag on a person, in the commendation column",
      given: aRegistration().withPerson({ titles: ["ldtt"], awards: ["coChinhPhu"] }),
      finds: [{ at: "I8", message: "onPerson" }],
    },
    {
      name: "a person's title on a collective, and on a unit",
      given: aRegistration()
        .withCollective({ titles: ["ldtt"] })
        .withCollective({ isUnit: true, titles: ["cstdcs"] }),
      finds: [
        { at: "ĐK tập thể!F8", message: "onCollective" },
        { at: "ĐK tập thể!F9", message: "onCollective" },
      ],
    },
  ],
});
