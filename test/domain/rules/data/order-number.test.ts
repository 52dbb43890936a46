import { rule } from "../../../../src/domain/rules/data/order-number";
import { readRegistration } from "../../../../src/domain/registration/read";
import { aCampaign } from "../../../support/campaign";
import { sheetOf, workbookOf } from "../../../support/grids";
import type { Registration } from "../../../../src/domain/registration/model/registration";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";
import { peopleMatrix } from "../../../support/layouts";

const numbered = (...numbers: readonly (number | string)[]) =>
  numbers.reduce((built, stt, index) => built.withPerson({ stt, name: `Người ${index}` }), aRegistration());
/** Read by the reader: a list that mixes people and collectives, and a table whose rows register several things. */
const mixed = readRegistration(
  workbookOf(
    sheetOf("S", [
      ["STT", "Tên tập thể/cá nhân", "Đơn vị", "Danh hiệu/Hình thức khen thưởng"],
      [1, "Mai An", "Báo Thanh tra", "LĐTT"],
      [2, "Ban Bạn đọc", "Báo Thanh tra", "TTLĐTT"],
      [3, "Lê Hà", "Báo Thanh tra", "LĐTT"],
      [4, "Ban Thư ký", "Báo Thanh tra", "TTLĐXS"],
    ]),
  ),
  aCampaign(),
);
const wide = readRegistration(
  workbookOf(
    sheetOf("S", [
      ["STT", "Đơn vị", "Tổng số người", "Số người HTXSNV", "Tỷ lệ", "TTLĐXS"],
      [1, "Báo Thanh tra", 40, 12, 0.3, "x"],
      [2, "Tạp chí Thanh tra", 20, 6, 0.3, "x"],
    ]),
  ),
  aCampaign(),
);
const group = (text: string) => ({ role: "group", text, figures: {} }) as const;

/** Two lists of the same people: who stands on both counts on one of them. */
const onTwoLists = (): Registration => {
  const built = numbered(1, 2, 3, 4, 5).build();
  return { ...built, people: built.people.filter((_, at) => at !== 1 && at !== 2) };
};

testRule(rule, {
  valid: [
    { name: "whose numbers are missing counts on another list", given: onTwoLists(), outcome: "pass" },
    { name: "one, two, three", given: numbered(1, 2, 3), outcome: "pass" },
    { name: "numbers typed as text", given: numbered("01", "2.", "3"), outcome: "pass" },
    { name: "people and collectives in turn", given: mixed, outcome: "pass" },
    { name: "rows of a wide table", given: wide, outcome: "pass" },
    { name: "no numbers at all", given: numbered("", ""), outcome: "notApplicable" },
    { name: "what is no number", given: numbered("a", "1.2", "x1", "1x", "1,", "1 2"), outcome: "notApplicable" },
    { name: "numbers with blanks and brackets around", given: numbered(" 1 ", "2 .", "3) ", 4), outcome: "pass" },
    {
      name: "numbers of two figures",
      given: numbered(...Array.from({ length: 12 }, (_, i) => `${i + 1}.`)),
      outcome: "pass",
    },
    { name: "a blank one, counted or not", given: numbered(1, "", 3, "", 4), outcome: "pass" },
    {
      name: "every group starts again",
      given: aRegistration()
        .withTable(peopleMatrix)
        .withStated("people", group("I"))
        .withPerson({ stt: 1 })
        .withPerson({ stt: 2 })
        .withStated("people", group("II"))
        .withPerson({ stt: 1 }),
      outcome: "pass",
    },
    {
      name: "groups go on counting",
      given: aRegistration()
        .withTable(peopleMatrix)
        .withStated("people", group("I"))
        .withPerson({ stt: 1 })
        .withStated("people", group("II"))
        .withPerson({ stt: 2 }),
      outcome: "pass",
    },
    {
      name: "a phòng row inside a group may start again",
      given: aRegistration()
        .withTable(peopleMatrix)
        .withPerson({ stt: 1, group: 1 })
        .withPerson({ stt: 2, group: 1 })
        .withStated("people", group("Phòng Đào tạo"))
        .withPerson({ stt: 1, group: 1 }),
      outcome: "pass",
    },
  ],
  invalid: [
    {
      name: "a gap, at the first number after it",
      given: numbered(1, 2, 4, 5),
      finds: [
        {
          at: "ĐK cá nhân!A10",
          message: "gap",
          severity: "notice",
          facts: { stated: 4, expected: 3 },
          fix: { value: 3, also: [{ row: 11, column: 1, value: 4 }] },
        },
      ],
    },
    {
      name: "a repeat",
      given: numbered(1, 2, 2, 3),
      finds: [{ at: "A10", message: "repeat", facts: { stated: 2, expected: 3 } }],
    },
    {
      name: "a list that starts at two",
      given: numbered(2, 3),
      finds: [{ at: "A8", message: "gap", facts: { expected: 1 } }],
    },
    {
      name: "starting again without a group row",
      given: numbered(1, 2, 1, 2),
      finds: [{ at: "A10", message: "repeat" }],
    },
    {
      name: "starting again below a row without a number",
      given: numbered(1, 2, "", 1),
      finds: [{ at: "A11", message: "repeat", facts: { stated: 1, expected: 3 } }],
    },
    {
      name: "a number of seven figures, in a cell of numbers",
      given: numbered(1, 1234567),
      finds: [{ at: "A9", message: "gap", facts: { stated: 1234567, expected: 2 } }],
    },
    {
      name: "group rows above the last number and below the wrong one change nothing",
      given: aRegistration()
        .withTable(peopleMatrix)
        .withStated("people", group("I"))
        .withPerson({ stt: 1, group: 1 })
        .withPerson({ stt: 1, group: 1 })
        .withStated("people", group("II"))
        .withPerson({ stt: 1, group: 2 }),
      finds: [{ at: "Biểu 01 - Cá nhân!A12", message: "repeat" }],
    },
    {
      name: "only the first of a group, but of each group",
      given: aRegistration()
        .withTable(peopleMatrix)
        .withStated("people", group("I"))
        .withPerson({ stt: 1 })
        .withPerson({ stt: 3 })
        .withPerson({ stt: 7 })
        .withStated("people", group("II"))
        .withPerson({ stt: 1 })
        .withPerson({ stt: 1 }),
      finds: [
        { at: "Biểu 01 - Cá nhân!A12", message: "gap" },
        { at: "A16", message: "repeat" },
      ],
    },
    {
      name: "a number of two figures after one",
      given: numbered(1, "12"),
      finds: [{ at: "A9", message: "gap", facts: { stated: 12, expected: 2 } }],
    },
    {
      name: "the same number again is a repeat, the number before too",
      given: numbered(1, 1),
      finds: [{ at: "A9", message: "repeat", facts: { stated: 1, expected: 2 } }],
    },
    {
      name: "a new group that starts with a wrong number is told to start at 1",
      given: aRegistration()
        .withTable(peopleMatrix)
        .withStated("people", group("I"))
        .withPerson({ stt: 1 })
        .withStated("people", group("II"))
        .withPerson({ stt: 5 }),
      finds: [{ at: "Biểu 01 - Cá nhân!A13", message: "gap", facts: { stated: 5, expected: 1 } }],
    },
    {
      name: "numbers by formula get no fix",
      given: aRegistration().withPerson({ cells: { stt: { text: "5", value: 5, formula: true } } }),
      finds: [{ at: "A8", message: "gap", fix: null }],
    },
  ],
});
