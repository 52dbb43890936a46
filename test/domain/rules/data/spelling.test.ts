import { rule } from "../../../../src/domain/rules/data/spelling";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";
import { peopleMatrix } from "../../../support/layouts";

testRule(rule, {
  valid: [
    { name: "the catalogue's own words", given: aRegistration().withPerson({ titles: ["ldtt"] }), outcome: "pass" },
    {
      name: "a title alone in the catalogue's words",
      given: aRegistration().withPerson({ rating: "", titles: ["ldtt"] }),
      outcome: "pass",
    },
    {
      name: "a right title beside one that only has too many spaces",
      given: aRegistration().withPerson({
        rating: "",
        titles: ["ldtt", { text: "Chiến sĩ  thi đua cơ sở", award: "cstdcs", spelling: "variant" }],
      }),
      outcome: "pass",
    },
    {
      name: "marks are no words",
      given: aRegistration()
        .withTable(peopleMatrix)
        .withPerson({ titles: ["ldtt"] }),
      outcome: "notApplicable",
    },
    {
      name: "what is unknown is not misspelled",
      given: aRegistration().withPerson({ rating: "", titles: [{ text: "Danh hiệu lạ" }] }),
      outcome: "notApplicable",
    },
    {
      name: "only spaces differ: text-form's",
      given: aRegistration().withPerson({
        rating: "",
        titles: [{ text: "Lao động  tiên tiến", award: "ldtt", spelling: "variant" }],
        awards: [{ text: "Bằng khen TTCP", readings: ["bkBo", "bkThuTuong"], spelling: "exact" }],
      }),
      outcome: "notApplicable",
    },
    {
      name: "only spaces differ in a rating",
      given: aRegistration().withPerson({
        rating: { text: "Hoàn thành  tốt nhiệm vụ", level: "good", spelling: "variant" },
      }),
      outcome: "pass",
    },
    {
      name: "what the reader found to be the catalogue's words",
      given: aRegistration().withPerson({
        rating: { text: "Hoàn thành tốt nhiệm vụ.", level: "good", spelling: "exact" },
      }),
      outcome: "pass",
    },
    {
      name: "a row whose titles are all right is one case",
      given: aRegistration().withPerson({
        rating: "",
        titles: ["ldtt"],
        awards: ["giayKhen"],
      }),
      outcome: "pass",
      passed: 1,
    },
    {
      name: "a right title beside a mark",
      given: aRegistration().withPerson({
        rating: "",
        titles: ["ldtt"],
        awards: [{ text: "Giấy khen", award: "giayKhen", spelling: "mark" }],
      }),
      outcome: "pass",
    },
    {
      name: "an old encoding is legacy-encoding's",
      given: aRegistration().withPerson({
        rating: "",
        titles: [{ text: "Lao ®éng tiªn tiÕn", award: "ldtt" }],
        legacy: { title: { encoding: "tcvn3", unicode: "Lao động tiên tiến" } },
      }),
    },
  ],
  invalid: [
    {
      name: "an abbreviation",
      given: aRegistration().withPerson({ titles: [{ text: "LDTT", award: "ldtt" }] }),
      finds: [
        {
          at: "ĐK cá nhân!H8",
          message: "variant",
          severity: "notice",
          facts: { texts: ["LDTT"], names: ["Lao động tiên tiến"] },
          fix: { value: "Lao động tiên tiến" },
        },
      ],
    },
    {
      name: "sỹ for sĩ beside a right one",
      given: aRegistration().withPerson({ titles: ["ldtt", { text: "Chiến sỹ thi đua cơ sở", award: "cstdcs" }] }),
      finds: [{ at: "H8", message: "variant", fix: { value: "Lao động tiên tiến; Chiến sĩ thi đua cơ sở" } }],
    },
    {
      name: "a mark's header beside it is no spelling",
      given: aRegistration().withPerson({
        titles: [{ text: "LDTT", award: "ldtt" }],
        awards: [{ text: "GK", award: "giayKhen", spelling: "mark" }],
      }),
      finds: [{ at: "H8", message: "variant" }],
    },
    {
      name: "one that stands there twice cannot be written anew, nor the one beside it",
      given: aRegistration().withPerson({
        titles: [
          { text: "LĐTT", award: "ldtt" },
          { text: "LĐTT", award: "ldtt" },
          { text: "CSTĐCS", award: "cstdcs" },
        ],
      }),
      finds: [{ at: "H8", message: "variant", fix: null }],
    },
    {
      name: "two variants in one cell are one finding",
      given: aRegistration().withPerson({
        titles: [
          { text: "LĐTT", award: "ldtt" },
          { text: "CSTĐCS", award: "cstdcs" },
        ],
      }),
      finds: [
        {
          at: "H8",
          message: "variant",
          facts: { texts: ["LĐTT", "CSTĐCS"] },
          fix: { value: "Lao động tiên tiến; Chiến sĩ thi đua cơ sở" },
        },
      ],
    },
    {
      name: "a rating's abbreviation, for a person and a collective",
      given: aRegistration()
        .withPerson({ rating: { text: "HTTNV", level: "good" } })
        .withCollective({ rating: { text: "HTXSNV", level: "excellent" } }),
      finds: [
        {
          at: "ĐK cá nhân!G8",
          message: "variant",
          facts: { texts: ["HTTNV"], names: ["Hoàn thành tốt nhiệm vụ"] },
          fix: { value: "Hoàn thành tốt nhiệm vụ" },
        },
        { at: "ĐK tập thể!E8", message: "variant" },
      ],
    },
    {
      name: "another capitalisation in a unit's honours, by formula: no fix",
      given: aRegistration().withCollective({
        titles: [{ text: "Tập Thể Lao Động Xuất Sắc", award: "ttldxs" }],
        cells: { title: { text: "Tập Thể Lao Động Xuất Sắc", formula: true } },
      }),
      finds: [{ at: "ĐK tập thể!F8", message: "variant", fix: null }],
    },
    {
      name: "one word in six cells is said once for the column, the cell's other words for the cell",
      given: aRegistration()
        .withPeople(5, () => ({ titles: [{ text: "LĐTT", award: "ldtt" }] }))
        .withPerson({
          titles: [
            { text: "LĐTT", award: "ldtt" },
            { text: "CSTĐCS", award: "cstdcs" },
          ],
        }),
      finds: [
        {
          at: "ĐK cá nhân!H7",
          message: "column",
          facts: { text: "LĐTT", name: "Lao động tiên tiến", count: 6, cells: "H8:H13" },
          fix: {
            values: [
              ...Array.from({ length: 5 }, () => "Lao động tiên tiến"),
              "Lao động tiên tiến; Chiến sĩ thi đua cơ sở",
            ],
          },
        },
        { at: "H13", message: "variant", facts: { texts: ["CSTĐCS"], names: ["Chiến sĩ thi đua cơ sở"] } },
      ],
    },
    {
      name: "six abbreviations, but two words",
      given: aRegistration()
        .withPeople(3, () => ({ rating: { text: "HTTNV", level: "good" } }))
        .withPeople(3, () => ({ rating: { text: "HTT", level: "good" } })),
      finds: [8, 9, 10, 11, 12, 13].map((row) => ({ at: `ĐK cá nhân!G${row}`, message: "variant" as const })),
    },
  ],
});
