import type { Cell } from "../../registration/model/registration";
import { registrationForm } from "../law/bases";
import { defineRule } from "../defineRule";
import { allEntries, awardsOf, cellsOf, type AnyEntry } from "../ask/entries";
import { onCell, onStated } from "../say/reports";

export const rule = defineRule({
  id: "cell-error",
  severity: "error",
  section: 1,
  slip: "ask",
  meeting: "rest",
  title: {
    vi: "Ô mang giá trị lỗi (#N/A, #REF!, #VALUE! …), kể cả khi được gõ thành chữ.",
    en: "A cell with an error value (#N/A, #REF!, #VALUE! …), also where it was typed as text.",
  },
  why: {
    vi: "Giá trị lỗi thường còn lại sau khi xóa bảng tra cứu hoặc sao chép từ tệp khác; nội dung thật của ô đã mất. Các quy tắc khác không xét ô này.",
    en: "An error value is usually what is left after a lookup table was deleted or cells were copied from another file; what the cell should say is lost. No other rule judges such a cell.",
  },
  basis: registrationForm,
  messages: {
    formula: {
      vi: {
        found: "Công thức trong ô cho kết quả lỗi {error}.",
        expected: "Ô có nội dung đọc được.",
        remedy: "Đề nghị sửa công thức hoặc ghi trực tiếp nội dung đúng.",
      },
      en: {
        found: "The cell's formula gives the error {error}.",
        expected: "The cell has readable content.",
        remedy: "Please mend the formula, or write the right content.",
      },
    },
    value: {
      vi: {
        found: "Ô ghi giá trị lỗi {error}.",
        expected: "Ô có nội dung đọc được.",
        remedy: "Đề nghị ghi lại nội dung đúng của ô.",
      },
      en: {
        found: "The cell holds the error {error}.",
        expected: "The cell has readable content.",
        remedy: "Please write what the cell should say.",
      },
    },
  },
  check({ registration }, report) {
    for (const entry of allEntries(registration)) {
      if (!hasError(entry)) {
        report.pass();
        continue;
      }
      for (const { field, cell } of cellsOf(entry)) {
        if (cell.error !== null)
          report.fail(kindOf(cell), onCell(entry, field, cell, { facts: { error: cell.error } }));
      }
    }
    for (const stated of registration.stated) {
      for (const { field, cell } of stated.figures) {
        if (cell.error === null) continue;
        report.fail(kindOf(cell), onStated(stated, { field, cell }, stated.unit, { facts: { error: cell.error } }));
      }
    }
  },
});

const kindOf = (cell: Cell): "formula" | "value" => (cell.formula ? "formula" : "value");

/** A first look that makes nothing: nearly every row is without errors. */
function hasError(entry: AnyEntry): boolean {
  return (
    entry.cells.some(({ cell }) => cell.error !== null) ||
    ("rating" in entry && (entry.rating.cell?.error ?? null) !== null) ||
    awardsOf(entry).some(({ cell }) => cell.error !== null) ||
    ("marks" in entry && entry.marks.some((mark) => mark !== null && mark.cell.error !== null)) ||
    ("figures" in entry && entry.figures.some(({ cell }) => cell.error !== null)) ||
    ("plan" in entry && (entry.plan?.cell.error ?? null) !== null)
  );
}
