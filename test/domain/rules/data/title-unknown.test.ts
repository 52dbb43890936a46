import { rule } from "../../../../src/domain/rules/data/title-unknown";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";
const OTHERS = [
  "CSTT",
  "ĐVTT",
  "ĐVQT",
  "Chiến sĩ tiên tiến",
  "chiến sỹ quyết thắng",
  "Đơn vị tiên tiến",
  "Đơn vị quyết thắng",
  "Don vi quyet thang",
  "Tập thể lao động tiên tiến xuất sắc",
  "Lao động giỏi",
  "Công đoàn cơ sở vững mạnh",
  "Gia đình văn hóa",
];
const listOf = (...texts: readonly string[]) =>
  texts.reduce((built, text, at) => built.withPerson({ name: `Người ${at}`, titles: [{ text }] }), aRegistration());

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
        awards: [{ text: "Bằng khen TTCP", readings: ["bkBo", "bkThuTuong"] }],
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
    ...OTHERS.map((text) => ({
      name: `another agency's title, once a table: ${text}`,
      given: listOf(text, text),
      finds: [
        {
          at: "ĐK cá nhân!H7",
          message: "column",
          subject: "ĐK cá nhân",
          facts: { text, count: 2, cells: "H8:H9" },
          fix: null,
        } as const,
      ],
    })),
    {
      name: "one row is enough for another agency's title",
      given: listOf("CSTT"),
      finds: [{ at: "H7", message: "column", facts: { text: "CSTT", count: 1, cells: "H8" } }],
    },
    {
      name: "two titles of others are two findings",
      given: listOf("CSTT", "ĐVQT"),
      finds: [
        { at: "H7", message: "column", facts: { text: "CSTT" } },
        { at: "H7", message: "column", facts: { text: "ĐVQT" } },
      ],
    },
    {
      name: "an odd word of two rows is a fault of both",
      given: listOf("Chiến sĩ giỏi toàn diện", "Chiến sĩ giỏi toàn diện"),
      finds: [
        { at: "H8", message: "unknown" },
        { at: "H9", message: "unknown" },
      ],
    },
    {
      name: "of three rows it is one of the column",
      given: listOf(...Array.from({ length: 3 }, () => "Chiến sĩ giỏi toàn diện")),
      finds: [{ at: "H7", message: "column", facts: { text: "Chiến sĩ giỏi toàn diện", count: 3, cells: "H8:H10" } }],
    },
  ],
});
