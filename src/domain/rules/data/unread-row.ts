import { grouped } from "../../lists";
import type { Cell, Person, Registration } from "../../registration/model/registration";
import { clean } from "../../text/normalise";
import { registrationForm } from "../law/bases";
import { defineRule } from "../defineRule";
import { onCell, onTableCell } from "../say/reports";
import { reportByCause, type FaultyCell } from "../shared/oneCause";
import { compositeKey } from "../../compositeKey";

export const rule = defineRule({
  id: "unread-row",
  severity: "notice",
  section: 1,
  slip: "ask",
  meeting: "rest",
  title: {
    vi: "Dòng nằm trong bảng nhưng không đọc được là dữ liệu, nhóm, tổng cộng hay dòng trống; hoặc một ô họ và tên ghi nhiều người.",
    en: "A row inside a table that is neither data, group, total nor blank; or a name cell that names several people.",
  },
  why: {
    vi: "Dòng không đọc được thì không được kiểm tra và không được tính. Cán bộ cần biết để không bỏ sót người hoặc tập thể nào. Một ô ghi nhiều người thì từng người được tính theo các ô khác của dòng; nếu chưa rõ ai đăng ký mức nào, danh hiệu nào thì chưa tính người nào.",
    en: "What was not read was neither checked nor counted. The officer has to know, so that nobody is passed over. Of several people in one cell each is counted with the row's other cells; where it is not clear who registers what, nobody is.",
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
    several: {
      vi: {
        found: "Ô họ và tên ghi {people} người: {names}. Đã tính từng người theo các ô khác của dòng.",
        expected: "Mỗi dòng đăng ký ghi họ và tên một người.",
        remedy: "Đề nghị tách mỗi người một dòng nếu nội dung đăng ký của từng người khác nhau.",
        demand: "Ô họ và tên ghi {people} người: {names}; mỗi dòng phải ghi họ và tên một người.",
      },
      en: {
        found: "The name cell names {people} people: {names}. Each is counted with the row's other cells.",
        expected: "Every row of the list names one person.",
        remedy: "Please give each person a row if they do not register the same.",
        demand: "The name cell names {people} people: {names}; every row must name one person.",
      },
    },
    severalColumn: {
      vi: {
        found:
          "Cột «{column}» có {count} ô ghi nhiều người trong một ô ({cells}). Đã tính từng người theo các ô khác của dòng.",
        expected: "Mỗi dòng đăng ký ghi họ và tên một người.",
        remedy: "Đề nghị tách mỗi người một dòng nếu nội dung đăng ký của từng người khác nhau.",
        demand:
          "Cột «{column}» có {count} ô ghi nhiều người trong một ô ({cells}); mỗi dòng phải ghi họ và tên một người.",
      },
      en: {
        found:
          "The column «{column}» names several people in {count} of its cells ({cells}). Each is counted with the row's other cells.",
        expected: "Every row of the list names one person.",
        remedy: "Please give each person a row if they do not register the same.",
        demand:
          "The column «{column}» names several people in {count} of its cells ({cells}); every row must name one person.",
      },
    },
    unclear: {
      vi: {
        found: "Ô họ và tên ghi nhiều người: «{text}». Chưa rõ từng người đăng ký nội dung gì nên chưa tính dòng này.",
        expected: "Mỗi dòng đăng ký ghi họ và tên một người.",
        remedy: "Đề nghị tách mỗi người một dòng.",
        demand: "Ô họ và tên ghi nhiều người: «{text}»; mỗi dòng phải ghi họ và tên một người.",
      },
      en: {
        found:
          "The name cell names several people: «{text}». It is not clear who registers what: the row is not counted.",
        expected: "Every row of the list names one person.",
        remedy: "Please give each person a row.",
        demand: "The name cell names several people: «{text}»; every row must name one person.",
      },
    },
    unclearColumn: {
      vi: {
        found:
          "Cột «{column}» có {count} ô ghi nhiều người trong một ô ({cells}). Chưa rõ từng người đăng ký nội dung gì nên chưa tính các dòng này.",
        expected: "Mỗi dòng đăng ký ghi họ và tên một người.",
        remedy: "Đề nghị tách mỗi người một dòng.",
        demand:
          "Cột «{column}» có {count} ô ghi nhiều người trong một ô ({cells}); mỗi dòng phải ghi họ và tên một người.",
      },
      en: {
        found:
          "The column «{column}» names several people in {count} of its cells ({cells}). It is not clear who registers what: these rows are not counted.",
        expected: "Every row of the list names one person.",
        remedy: "Please give each person a row.",
        demand:
          "The column «{column}» names several people in {count} of its cells ({cells}); every row must name one person.",
      },
    },
  },
  check({ registration }, report) {
    report.pass(registration.tables.reduce((sum, table) => sum + table.dataRows, 0));
    for (const { table, row, column, text, severalPeople } of registration.unread)
      if (severalPeople === undefined) report.fail("unread", onTableCell(table, { row, column }, { facts: { text } }));
    reportByCause([...countedTogether(registration), ...notCounted(registration)], report);
  },
});

type Message = "several" | "severalColumn" | "unclear" | "unclearColumn";

/** Rows of which several people were read. */
function countedTogether({ people }: Registration): readonly FaultyCell<Message>[] {
  const rows = grouped(people, ({ table, row }) => compositeKey(table.id, row));
  return [...rows.values()].flatMap((together) => {
    const [first] = together;
    if (together.length < 2 || first === undefined || first.nameCell === null) return [];
    return [severalPeople(together, first, first.nameCell)];
  });
}

function severalPeople(together: readonly Person[], first: Person, cell: Cell): FaultyCell<Message> {
  const names = together.map(({ name }) => name);
  const report = onCell(first, "name", cell);
  return {
    causes: [{ id: "several", message: "severalColumn" }],
    message: "several",
    report: { ...report, subject: { kind: "person", name: names.join(", ") } },
    facts: () => ({ people: names.length, names }),
  };
}

const notCounted = ({ unread }: Registration): readonly FaultyCell<Message>[] =>
  unread
    .filter(({ severalPeople: several }) => several === true)
    .map(({ table, row, column, text }) => ({
      causes: [{ id: "unclear", message: "unclearColumn" }],
      message: "unclear",
      report: onTableCell(table, { row, column }),
      facts: () => ({ text: clean(text) }),
    }));
