import type { TableProblem, TableProblemCode } from "../../../../src/domain/campaign/officerTables";
import { rule } from "../../../../src/domain/rules/targets/campaign-value";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";

const given = () => aRegistration().withPerson();
const problem = (code: TableProblemCode, more: Partial<TableProblem> = {}): TableProblem => ({
  code,
  table: "STD_Dot",
  sheet: "Đợt thi đua",
  row: 5,
  column: 2,
  item: "Tỷ lệ hoàn thành xuất sắc",
  found: "300 %",
  expected: { vi: "tỷ lệ từ 0% đến 100%", en: "a share of 0 to 100%" },
  ...more,
});

testRule(rule, {
  valid: [
    { name: "no tables in the workbook", given: given(), outcome: "notApplicable" },
    { name: "tables without a fault", given: given(), tableProblems: [], outcome: "pass" },
  ],
  invalid: [
    {
      name: "a percentage of 300",
      given: given(),
      tableProblems: [problem("wrongValue")],
      finds: [
        {
          at: "Đợt thi đua!B5",
          message: "wrongValue",
          severity: "error",
          unit: null,
          subject: "STD_Dot",
          facts: {
            item: "Tỷ lệ hoàn thành xuất sắc",
            found: "300 %",
            expected: { words: [{ vi: "tỷ lệ từ 0% đến 100%", en: "a share of 0 to 100%" }] },
          },
        },
      ],
    },
    {
      name: "everything else that may be wrong, each at its cell",
      given: given(),
      tableProblems: [
        problem("cellError", { found: "#REF!", row: 6 }),
        problem("empty", { table: "STD_DonVi", row: 7 }),
        problem("notSet", { item: "Năm", found: "", row: 13 }),
        problem("incomplete", { table: "STD_ChapNhan", sheet: "Quy tắc kiểm tra", item: "ldtt-rating", row: 9 }),
        problem("unknownRow", { table: "STD_QuyTac", found: "ldtt-ratin", row: 8 }),
        problem("duplicate", { table: "STD_DonVi", found: "Báo Thanh tra", row: 9 }),
        problem("unknownName", { table: "STD_DonVi", item: "Báo Thanh tra", found: "Cờ đỏ", row: 10 }),
        problem("columnMissing", { table: "STD_ThamSo", item: "Giá trị", row: 11 }),
        problem("tableMissing", { table: "STD_QuyTac", row: 12 }),
      ],
      finds: [
        { at: "B6", message: "cellError", facts: { found: "#REF!" } },
        { at: "B7", message: "empty", facts: { table: "STD_DonVi" } },
        { at: "B8", message: "unknownRow", facts: { table: "STD_QuyTac", found: "ldtt-ratin" } },
        { at: "Quy tắc kiểm tra!B9", message: "incomplete", facts: { item: "ldtt-rating" } },
        { at: "Đợt thi đua!B9", message: "duplicate", facts: { found: "Báo Thanh tra" } },
        { at: "B10", message: "unknownName", facts: { item: "Báo Thanh tra", found: "Cờ đỏ" } },
        { at: "B11", message: "columnMissing", facts: { item: "Giá trị" } },
        { at: "B12", message: "tableMissing", facts: { table: "STD_QuyTac" } },
        { at: "B13", message: "notSet", facts: { item: "Năm" } },
      ],
    },
  ],
});
