import { rule } from "../../../../src/domain/rules/data/title-unknown";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";
testRule(rule, {
  valid: [
    {
      name: "known titles and awards",
      given: aRegistration()
        .withPerson({ titles: ["ldtt"], awards: ["giayKhen"] })
        .withHonours({ awards: ["ttldxs"] }),
      outcome: "pass",
    },
    { name: "no title at all", given: aRegistration().withPerson(), outcome: "notApplicable" },
    {
      name: "an ambiguous award is award-ambiguous's",
      given: aRegistration().withPerson({
        awards: [{ text: "Bằng khen TTCP", readings: ["bkTongTtcp", "bkThuTuong"] }],
      }),
      outcome: "notApplicable",
    },
    {
      name: "an error value is cell-error's",
      given: aRegistration().withPerson({ titles: [{ text: "#N/A" }], cells: { title: { error: "#N/A" } } }),
    },
    {
      name: "a title known once it is converted",
      given: aRegistration().withPerson({
        titles: ["ldtt"],
        legacy: { title: { encoding: "tcvn3", unicode: "Lao động tiên tiến" } },
      }),
    },
  ],
  invalid: [
    {
      name: "an old encoding hides no unknown title",
      given: aRegistration().withPerson({
        titles: [{ text: "Chiến sĩ giỏi toàn diện" }],
        legacy: { title: { encoding: "tcvn3", unicode: "Chiến sĩ giỏi toàn diện" } },
      }),
      finds: [{ at: "H8", message: "unknown" }],
    },
    {
      name: "a title of another service",
      given: aRegistration().withPerson({ titles: [{ text: "Chiến sĩ giỏi toàn diện" }] }),
      finds: [
        {
          at: "ĐK cá nhân!H8",
          message: "unknown",
          severity: "error",
          facts: { text: "Chiến sĩ giỏi toàn diện" },
          fix: null,
        },
      ],
    },
    {
      name: "a slip of the pen",
      given: aRegistration().withPerson({ titles: [{ text: "Lao động tiên tiền" }] }),
      finds: [
        { at: "H8", message: "near", facts: { nearest: "Lao động tiên tiến" }, fix: { value: "Lao động tiên tiến" } },
      ],
    },
    {
      name: "a formula's text gets no fix",
      given: aRegistration().withPerson({
        titles: [{ text: "Lao động tiên tiền" }],
        cells: { title: { text: "Lao động tiên tiền", formula: true } },
      }),
      finds: [{ at: "H8", message: "near", fix: null }],
    },
    {
      name: "one piece of two is mended, the other kept",
      given: aRegistration().withPerson({ titles: ["ldtt", { text: "Chiến sĩ thi đua cơ sơ" }] }),
      finds: [{ at: "H8", message: "near", fix: { value: "Lao động tiên tiến; Chiến sĩ thi đua cơ sở" } }],
    },
    {
      name: "in the commendation column of a collective",
      given: aRegistration().withCollective({ awards: [{ text: "Bằng tuyên dương" }] }),
      finds: [{ at: "ĐK tập thể!G8", message: "unknown" }],
    },
  ],
});
