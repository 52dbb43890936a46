import { rule } from "../../../../src/domain/rules/data/column-unread";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";
import { peopleList, withColumns } from "../../../support/layouts";

testRule(rule, {
  valid: [
    { name: "every column is known", given: aRegistration().withPerson(), outcome: "pass" },
    {
      name: "a spacer column without a header",
      given: aRegistration()
        .withTable(withColumns(peopleList, { P: { field: null, header: " " } }))
        .withPerson(),
      outcome: "pass",
    },
    {
      name: "a column of marks has its meaning from the mark",
      given: aRegistration()
        .withTable(
          withColumns(peopleList, {
            P: { field: null, header: "Giấy khen", mark: { kind: "award", award: "giayKhen" } },
          }),
        )
        .withPerson(),
      outcome: "pass",
    },
  ],
  invalid: [
    {
      name: "a header nobody knows",
      given: aRegistration()
        .withTable(withColumns(peopleList, { P: { field: null, header: "Số sổ bảo hiểm" } }))
        .withPerson(),
      finds: [{ at: "ĐK cá nhân!P7", message: "unread", severity: "notice", facts: { header: "Số sổ bảo hiểm" } }],
    },
  ],
});
