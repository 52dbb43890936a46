import { rule } from "../../../../src/domain/rules/data/text-form";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";
const tidy = "Trần Việt Nam";

testRule(rule, {
  valid: [
    { name: "tidy text", given: aRegistration().withPerson({ name: tidy }), outcome: "pass" },
    {
      name: "a line break between two titles",
      given: aRegistration().withCollective({
        cells: { title: "Tập thể lao động xuất sắc\nCờ thi đua của Chính phủ" },
      }),
      outcome: "pass",
    },
    {
      name: "an old encoding is legacy-encoding's",
      given: aRegistration().withPerson({
        name: "Bïi  Hång Mai",
        legacy: { name: { encoding: "tcvn3", unicode: "Bùi Hồng Mai" } },
      }),
      outcome: "pass",
    },
    {
      name: "a cell of spaces only is a blank one",
      given: aRegistration().withPerson({ cells: { note: "   " } }),
      outcome: "pass",
    },
    {
      name: "an error value is cell-error's",
      given: aRegistration().withPerson({ cells: { note: { text: " #N/A", error: "#N/A" } } }),
      outcome: "pass",
    },
    {
      name: "an empty cell is not looked at",
      given: aRegistration().withPerson({ name: tidy, position: "" }),
      passed: 3,
    },
    {
      name: "a number is no text, however it is shown",
      given: aRegistration().withPerson({ cells: { note: { text: " 12 ", value: 12 } } }),
      outcome: "pass",
    },
  ],
  invalid: [
    {
      name: "decomposed letters",
      given: aRegistration().withPerson({ name: tidy.normalize("NFD") }),
      finds: [{ at: "ĐK cá nhân!B8", message: "decomposed", severity: "notice", fix: { value: tidy } }],
    },
    {
      name: "ƣ for ư",
      given: aRegistration().withPerson({ position: "Trƣởng phòng" }),
      finds: [{ at: "D8", message: "oldU", fix: { value: "Trưởng phòng" } }],
    },
    {
      name: "a no-break space",
      given: aRegistration().withPerson({ name: "Trần\u00A0Việt Nam" }),
      finds: [{ at: "B8", message: "hidden", fix: { value: tidy } }],
    },
    {
      name: "a zero-width space",
      given: aRegistration().withPerson({ name: "Trần \u200BViệt Nam" }),
      finds: [{ at: "B8", message: "hidden", fix: { value: tidy } }],
    },
    {
      name: "doubled and outer spaces",
      given: aRegistration().withPerson({ name: " Trần  Việt Nam " }),
      finds: [{ at: "B8", message: "spaces", fix: { value: tidy } }],
    },
    {
      name: "two faults in one cell are one finding and one fix",
      given: aRegistration().withPerson({ name: ` ${tidy.normalize("NFD")}` }),
      finds: [{ at: "B8", message: "decomposed", fix: { value: tidy } }],
    },
    {
      name: "a formula's text gets no fix",
      given: aRegistration().withPerson({ cells: { position: { text: "Chuyên  viên", formula: true } } }),
      finds: [{ at: "D8", message: "spaces", fix: null }],
    },
    ...(
      [
        ["decomposed letters", "decomposedColumn", (name: string) => name.normalize("NFD")],
        ["ƣ for ư", "oldUColumn", (name: string) => `${name} Phƣơng`],
        ["no-break spaces", "hiddenColumn", (name: string) => name.replace(" ", "\u00A0")],
        ["doubled spaces", "spacesColumn", (name: string) => name.replace(" ", "  ")],
      ] as const
    ).map(([what, message, spoilt]) => ({
      name: `${what} in six cells of a column are said once`,
      given: aRegistration().withPeople(6, (index) => ({ name: spoilt(`Trần Việt ${"ABCDEG"[index]}`) })),
      finds: [
        {
          at: "ĐK cá nhân!B7",
          message,
          severity: "notice" as const,
          subject: "ĐK cá nhân",
          facts: { column: "Họ và tên", count: 6, cells: "B8:B13" },
        },
      ],
    })),
    {
      name: "five cells are said one by one",
      given: aRegistration().withPeople(5, (index) => ({ name: `Trần  Việt ${"ABCDE"[index]}` })),
      finds: [8, 9, 10, 11, 12].map((row) => ({ at: `ĐK cá nhân!B${row}`, message: "spaces" as const })),
    },
    {
      name: "six cells of two kinds are said one by one",
      given: aRegistration()
        .withPeople(3, (index) => ({ name: `Trần  Việt ${"ABC"[index]}` }))
        .withPeople(3, (index) => ({ name: `Trần\u00A0Việt ${"DEG"[index]}` })),
      finds: [8, 9, 10, 11, 12, 13].map((row) => ({
        at: `ĐK cá nhân!B${row}`,
        message: row < 11 ? ("spaces" as const) : ("hidden" as const),
      })),
    },
  ],
});
