import { registrationForm } from "../law/bases";
import { defineRule } from "../defineRule";
import { isBlank } from "../ask/entries";
import { onTableCell } from "../say/reports";

export const rule = defineRule({
  id: "column-unread",
  severity: "notice",
  section: 1,
  slip: "office",
  meeting: "rest",
  title: {
    vi: "Tiêu đề cột mà phần mềm chưa hiểu là nội dung gì.",
    en: "A header that could not be matched to a field.",
  },
  why: {
    vi: "Cột chưa hiểu thì không được đọc. Nếu đó là nội dung cần kiểm tra, cán bộ bấm «Sửa cách đọc sổ» và chọn nội dung của cột; lựa chọn được nhớ trong sổ.",
    en: "A column that was not understood is not read. Where it matters, the officer says what it is (“Change how it is read”); the choice is remembered in the workbook.",
  },
  basis: registrationForm,
  messages: {
    unread: {
      vi: {
        found: "Chưa hiểu cột «{header}», nên không đọc cột này.",
        expected: "Tiêu đề cột cho biết nội dung của cột.",
        remedy: "Nếu cột này cần kiểm tra, đề nghị chỉ định nội dung của cột.",
        demand: "Cột «{header}» chưa rõ là nội dung gì; tiêu đề cột phải cho biết nội dung của cột.",
      },
      en: {
        found: "The column «{header}» was not understood and is not read.",
        expected: "A header that says what the column holds.",
        remedy: "If the column matters, please say what it holds.",
        demand: "The column «{header}» was not understood; its header must say what the column holds.",
      },
    },
  },
  check({ registration }, report) {
    for (const table of registration.tables) {
      for (const { column, header, headerRow: row, field, mark, reason } of table.columns) {
        // «mapping»: the officer has said that the column is not to be read.
        if (field !== null || mark !== null || reason === "mapping") report.pass();
        else if (!isBlank(header)) report.fail("unread", onTableCell(table, { row, column }, { facts: { header } }));
      }
    }
  },
});
