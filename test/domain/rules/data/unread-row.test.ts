import { rule } from "../../../../src/domain/rules/data/unread-row";
import { readRegistration } from "../../../../src/domain/registration/read";
import { aCampaign } from "../../../support/campaign";
import { sheetOf, workbookOf } from "../../../support/grids";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";

/** A list with these texts in its name cells, and somebody alone in the last. */
const named = (...names: readonly string[]) =>
  readRegistration(
    workbookOf(
      sheetOf("S", [
        ["STT", "Họ và tên", "Đơn vị", "Xếp loại", "Danh hiệu đăng ký"],
        ...[...names, "Lý Thị Xuân"].map((name, at) => [at + 1, name, "Báo Thanh tra", "HTTNV", "LĐTT"]),
      ]),
    ),
    aCampaign(),
  );
const times = (name: string, count: number): string[] => Array.from({ length: count }, () => name);
const TWO = "1. Ông Nguyễn Văn An\n2. Bà Trần Thị Bình";
const NOT_ALL = "Nguyễn Văn An và 3 người khác";

testRule(rule, {
  valid: [
    { name: "every row was understood", given: aRegistration().withPerson(), outcome: "pass" },
    { name: "a name over two lines", given: named("Nguyễn Văn\nAn"), outcome: "pass" },
  ],
  invalid: [
    {
      name: "a note between the rows",
      given: aRegistration()
        .withPerson()
        .withUnread("people", "Ghi chú: bổ sung sau")
        .withPerson({ name: "Đỗ Văn Quân" }),
      passed: 2,
      finds: [{ at: "ĐK cá nhân!A9", message: "unread", severity: "notice", facts: { text: "Ghi chú: bổ sung sau" } }],
    },
    {
      name: "two people in one cell",
      given: named(TWO),
      finds: [
        {
          at: "S!B2",
          message: "several",
          severity: "notice",
          unit: "Báo Thanh tra",
          subject: "Nguyễn Văn An, Trần Thị Bình",
          facts: { people: 2, names: ["Nguyễn Văn An", "Trần Thị Bình"] },
        },
      ],
    },
    {
      name: "two people in each of six cells",
      given: named(...times(TWO, 6)),
      finds: [{ at: "S!B1", message: "severalColumn", facts: { column: "Họ và tên", count: 6, cells: "B2:B7" } }],
    },
    {
      name: "not everybody is named",
      given: named(NOT_ALL),
      finds: [{ at: "S!B2", message: "unclear", severity: "notice", facts: { text: NOT_ALL } }],
    },
    {
      name: "not everybody is named in six cells",
      given: named(...times(NOT_ALL, 6)),
      finds: [{ at: "S!B1", message: "unclearColumn", facts: { column: "Họ và tên", count: 6, cells: "B2:B7" } }],
    },
  ],
});
