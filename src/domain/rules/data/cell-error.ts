import { isWaiting } from "../../sheet/waiting";
import type { Cell } from "../../registration/model/registration";
import { registrationForm } from "../law/bases";
import { defineRule } from "../defineRule";
import type { Report } from "../rule";
import { allEntries, byColumn, cellsOf } from "../ask/entries";
import { onCell, onStated, type Extra } from "../say/reports";

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
        expected: "Ô phải có nội dung đọc được.",
        remedy: "Đề nghị sửa công thức hoặc ghi trực tiếp nội dung đúng.",
        demand: "Công thức trong ô cho kết quả lỗi {error}; ô phải có nội dung đọc được.",
        ask: "Đề nghị đơn vị ghi lại nội dung đúng của ô.",
      },
      en: {
        found: "The cell's formula gives the error {error}.",
        expected: "The cell must have readable content.",
        remedy: "Please mend the formula, or write the right content.",
        demand: "The cell's formula gives the error {error}; the cell must have readable content.",
        ask: "Please write what the cell should say.",
      },
    },
    value: {
      vi: {
        found: "Ô ghi giá trị lỗi {error}.",
        expected: "Ô phải có nội dung đọc được.",
        remedy: "Đề nghị ghi lại nội dung đúng của ô.",
        demand: "Ô ghi giá trị lỗi {error}; ô phải có nội dung đọc được.",
        ask: "Đề nghị đơn vị ghi lại nội dung đúng của ô.",
      },
      en: {
        found: "The cell holds the error {error}.",
        expected: "The cell must have readable content.",
        remedy: "Please write what the cell should say.",
        demand: "The cell holds the error {error}; it must have readable content.",
        ask: "Please write what the cell should say.",
      },
    },
  },
  check({ registration }, report) {
    for (const entry of allEntries(registration)) {
      const errors = [...cellsOf(entry)].filter(({ cell }) => cell.error !== null && !isWaiting(cell.error));
      if (errors.length === 0) report.pass();
      for (const { field, cell } of byColumn(errors)) fail(cell, (extra) => onCell(entry, field, cell, extra));
    }
    for (const stated of registration.stated) {
      for (const figure of stated.figures) fail(figure.cell, (extra) => onStated(stated, figure, stated.unit, extra));
    }

    function fail(cell: Cell, placed: (extra: Extra) => Report): void {
      if (cell.error !== null && !isWaiting(cell.error))
        report.fail(cell.formula ? "formula" : "value", placed({ facts: { error: cell.error } }));
    }
  },
});
