import type { Field } from "../../registration/model/fields";
import type { Cell, StatedFigure } from "../../registration/model/registration";
import type { Fact, Report } from "../rule";
import { registrationForm } from "../law/bases";
import { defineRule } from "../defineRule";
import { onCell, onStated } from "../say/reports";
import type { Extra } from "../say/reports";
import { reportByCause } from "../shared/oneCause";
import type { FaultyCell } from "../shared/oneCause";

export const rule = defineRule({
  id: "number-as-text",
  severity: "warning",
  section: 1,
  slip: "ask",
  meeting: "rest",
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
        demand: "Ô ghi chữ «{text}»; phải ghi số {number}.",
      },
      en: {
        found:
          "The cell holds the text «{text}»: Excel cannot compute with it; the program reads it as {number} all the same.",
        expected: "The number {number}.",
        remedy: "Please write the number; the unit of measure belongs in the header.",
        demand: "The cell holds the text «{text}»; it must hold the number {number}.",
      },
    },
    column: {
      vi: {
        found:
          "Cột «{column}» có {count} ô ghi số dưới dạng chữ ({cells}): Excel không tính được các ô này, phần mềm vẫn đọc được.",
        expected: "Ghi bằng số.",
        remedy: "Đề nghị ghi lại bằng số; đơn vị tính để ở tiêu đề cột.",
        demand: "Cột «{column}» có {count} ô ghi số dưới dạng chữ ({cells}); phải ghi bằng số.",
      },
      en: {
        found:
          "The column «{column}» has numbers typed as text in {count} of its cells ({cells}): Excel cannot compute with them; the program reads them all the same.",
        expected: "Numbers.",
        remedy: "Please write numbers; the unit of measure belongs in the header.",
        demand:
          "The column «{column}» has numbers typed as text in {count} of its cells ({cells}); they must be numbers.",
      },
    },
  },
  check({ registration }, report) {
    const faults: FaultyCell<"count" | "column">[] = [];
    for (const collective of registration.collectives) {
      const { cell, value, state } = collective.headcount;
      if (!cell || cell.error !== null || state === "missing" || state === "unreadable") continue;
      if (state === "text" && value !== null)
        faults.push(typed(cell, "headcount", value, (extra) => onCell(collective, "headcount", cell, extra)));
      else report.pass();
    }
    for (const row of registration.targets)
      judge(row.figures, (figure, extra) => onCell(row, figure.field, figure.cell, extra));
    for (const row of registration.stated)
      judge(row.figures, (figure, extra) => onStated(row, figure, row.unit, extra));
    reportByCause(faults, report);

    function judge(figures: readonly StatedFigure[], placed: (figure: StatedFigure, extra: Extra) => Report): void {
      for (const figure of figures) {
        const { field, cell, value, asText } = figure;
        if (value === null) continue;
        if (asText) faults.push(typed(cell, field, value, (extra) => placed(figure, extra)));
        else report.pass();
      }
    }
  },
});

function typed(
  cell: Cell,
  field: Field,
  value: number,
  placed: (extra: Extra) => Report,
): FaultyCell<"count" | "column"> {
  const number: Fact = field.endsWith("Share") ? { share: value } : value;
  return {
    causes: [{ id: "number", message: "column" }],
    message: "count",
    report: placed({ fix: cell.formula ? null : { value } }),
    facts: () => ({ text: cell.text, number }),
  };
}
