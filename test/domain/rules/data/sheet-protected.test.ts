import { rule } from "../../../../src/domain/rules/data/sheet-protected";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";
testRule(rule, {
  valid: [
    { name: "no protection", given: aRegistration().withPerson(), outcome: "pass" },
    {
      name: "a protected sheet without a registration gets no flags anyway",
      given: aRegistration().withPerson().withProtectedSheet("Danh mục"),
      outcome: "pass",
    },
  ],
  invalid: [
    {
      name: "a protected registration, once for two tables",
      given: aRegistration().withPerson().withCollective().withProtectedSheet("ĐK cá nhân"),
      finds: [{ at: "ĐK cá nhân!A1", message: "locked", severity: "notice", subject: "ĐK cá nhân" }],
    },
  ],
});
