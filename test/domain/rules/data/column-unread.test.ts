import { rule } from "../../../../src/domain/rules/data/column-unread";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";
import { peopleList, withColumns } from "../../../support/layouts";

const unknown = aRegistration()
  .withTable({ ...peopleList, columns: { P: { field: null, header: "Số sổ bảo hiểm" } } })
  .build();
const leftOut = {
  ...unknown,
  tables: unknown.tables.map((table) => ({
    ...table,
    columns: table.columns.map((column) => ({ ...column, reason: "mapping" as const })),
  })),
};

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
      name: "a column that the officer left out",
      given: leftOut,
      outcome: "pass",
    },
    {
      name: "columns that mean something are counted, those without a header not",
      given: aRegistration()
        .withTable({ ...peopleList, columns: { A: peopleList.columns["A"]!, B: { field: null, header: "" } } })
        .withPerson(),
      passed: 1,
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
