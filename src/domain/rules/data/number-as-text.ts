import type { Cell, Entry, RegistrationTable, StatedFigure } from "../../registration/model/registration";
import type { Field } from "../../registration/model/fields";
import type { Fact, Report } from "../rule";
import { registrationForm } from "../law/bases";
import { defineRule } from "../defineRule";
import { onCell } from "../say/reports";

export const rule = defineRule({
  id: "number-as-text",
  severity: "warning",
  section: 1,
  title: {
    vi: "Số hoặc tỷ lệ được gõ thành chữ, ví dụ «9 người», «30%».",
    en: "A count or percentage typed as text, such as «9 người» or «30%».",
  },
  why: {
    vi: "Excel không cộng được số gõ thành chữ: dòng tổng cộng bỏ qua ô này mà không báo. Phần mềm vẫn đọc con số trong ô để kiểm tra các quy tắc khác.",
    en: "Excel does not add what is text: a total row passes over it without a word. The number that can be read is used by all other rules nevertheless.",
  },
  basis: registrationForm,
  messages: {
    count: {
      vi: {
        found: "Ô ghi «{text}» dưới dạng chữ: Excel không tính được ô này, phần mềm vẫn đọc là {number}.",
        expected: "Ghi số {number}.",
        remedy: "Đề nghị ghi lại bằng số; đơn vị tính để ở tiêu đề cột.",
      },
      en: {
        found:
          "The cell holds the text «{text}»: Excel cannot compute with it; the program reads it as {number} all the same.",
        expected: "The number {number}.",
        remedy: "Please write the number; the unit of measure belongs in the header.",
      },
    },
  },
  check({ registration }, report) {
    for (const collective of registration.collectives) {
      const { cell, value, state } = collective.headcount;
      if (!cell || cell.error !== null || state === "missing" || state === "unreadable") continue;
      if (state === "text" && value !== null)
        report.fail("count", onCell(collective, "headcount", cell, asNumber(cell, "headcount", value)));
      else report.pass();
    }
    for (const row of registration.targets) {
      for (const figure of row.figures) judge(figure, () => onTargets(row, figure));
    }
    for (const row of registration.stated) {
      for (const figure of row.figures) judge(figure, () => onStated(row.table, row.row, row.unit, figure));
    }

    function judge(figure: StatedFigure, place: () => Report): void {
      if (figure.value === null) return;
      if (figure.asText) report.fail("count", place());
      else report.pass();
    }
  },
});

function asNumber(cell: Cell, field: Field, value: number): Pick<Report, "facts" | "fix"> {
  const number: Fact = field.endsWith("Share") ? { share: value } : value;
  return { facts: { text: cell.text, number }, fix: cell.formula ? null : { value } };
}

const onTargets = (row: Entry, { field, cell, value }: StatedFigure): Report =>
  onCell(row, field, cell, asNumber(cell, field, value ?? 0));

function onStated(
  table: RegistrationTable,
  row: number,
  unit: string | null,
  { field, cell, value }: StatedFigure,
): Report {
  return {
    place: { sheet: table.sheet, row, column: cell.column },
    table,
    field,
    unit,
    subject: unit === null ? { kind: "table", name: table.sheet } : { kind: "unit", name: unit },
    ...asNumber(cell, field, value ?? 0),
  };
}
