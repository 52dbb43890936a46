import { rule } from "../../../../src/domain/rules/data/unread-row";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";
testRule(rule, {
  valid: [{ name: "every row was understood", given: aRegistration().withPerson(), outcome: "pass" }],
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
  ],
});
