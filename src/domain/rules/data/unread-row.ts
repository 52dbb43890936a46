import { registrationForm } from "../law/bases";
import { defineRule } from "../defineRule";
import { onTableCell } from "../say/reports";

export const rule = defineRule({
  id: "unread-row",
  severity: "notice",
  section: 1,
  slip: "ask",
  meeting: "rest",
  title: {
    vi: "Dòng nằm trong bảng nhưng không đọc được là dữ liệu, nhóm, tổng cộng hay dòng trống.",
    en: "A row inside a table that is neither data, group, total nor blank.",
  },
  why: {
    vi: "Dòng không đọc được thì không được kiểm tra và không được tính. Cán bộ cần biết để không bỏ sót người hoặc tập thể nào.",
    en: "What was not read was neither checked nor counted. The officer has to know, so that nobody is passed over.",
  },
  basis: registrationForm,
  messages: {
    unread: {
      vi: {
        found: "Chưa đọc được dòng «{text}».",
        expected: "Dòng trong bảng phải là dữ liệu, dòng nhóm hoặc dòng tổng cộng.",
        remedy: "Đề nghị xem dòng này; nếu là ghi chú thì chuyển xuống dưới bảng.",
        demand:
          "Dòng «{text}» nằm trong bảng nhưng chưa rõ là dòng đăng ký, dòng nhóm hay dòng tổng cộng; nội dung của dòng phải ghi rõ, ghi chú phải để dưới bảng.",
        ask: "Đề nghị đơn vị cho biết nội dung của dòng này.",
      },
      en: {
        found: "The row «{text}» was not understood.",
        expected: "Rows of a table must be data, groups or totals.",
        remedy: "Please look at this row; a note belongs below the table.",
        demand:
          "The row «{text}» stands in the table and is neither data nor group nor total; it must say what it is, and a note must stand below the table.",
        ask: "Please say what this row is.",
      },
    },
  },
  check({ registration }, report) {
    report.pass(registration.tables.reduce((sum, table) => sum + table.dataRows, 0));
    for (const { table, row, column, text } of registration.unread)
      report.fail("unread", onTableCell(table, { row, column }, { facts: { text } }));
  },
});
