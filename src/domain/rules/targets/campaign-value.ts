import type { TableProblem, TableProblemCode } from "../../campaign/officerTables";
import { registrationForm } from "../law/bases";
import { defineRule } from "../defineRule";

export const rule = defineRule({
  id: "campaign-value",
  severity: "error",
  section: 4,
  slip: "office",
  meeting: "rest",
  title: {
    vi: "Bảng «Đợt thi đua» hoặc «Quy tắc kiểm tra» ghi giá trị không dùng được.",
    en: "A table of the campaign or of its rules holds a value that cannot be used.",
  },
  why: {
    vi: "Mọi mức, tên gọi và quy tắc trong hai trang tính này đều được áp dụng khi kiểm tra. Giá trị không đọc được thì lần kiểm tra này dùng giá trị đọc được gần nhất; chưa có thì quy tắc liên quan không kiểm tra. Vì vậy phải nêu rõ, không được lặng lẽ bỏ qua.",
    en: "Every figure, name and rule of these two sheets is applied. What cannot be read leaves the value read last in force, or none, and then its rules are silent; so it must be said, never passed over.",
  },
  basis: registrationForm,
  messages: {
    wrongValue: {
      vi: {
        found: "Mục «{item}»: không dùng được «{found}».",
        expected: "Ô này phải ghi {expected}.",
        remedy:
          "Đề nghị ghi lại ô này rồi kiểm tra lại; hiện vẫn dùng giá trị đọc được gần nhất, chưa có thì coi như chưa đặt.",
        demand: "Mục «{item}» ghi «{found}»; phải ghi {expected}.",
      },
      en: {
        found: "The value of «{item}» cannot be used: «{found}».",
        expected: "Here stands {expected}.",
        remedy: "Please correct the cell and check again; until then the value read last is in force, or none.",
        demand: "The value of «{item}» is «{found}»; it must be {expected}.",
      },
    },
    cellError: {
      vi: {
        found: "Mục «{item}»: công thức cho kết quả lỗi {found}.",
        expected: "Ô này phải có giá trị.",
        remedy: "Đề nghị sửa công thức hoặc ghi giá trị thay vào rồi kiểm tra lại.",
        demand: "Mục «{item}» có công thức cho kết quả lỗi {found}; phải có giá trị.",
      },
      en: {
        found: "The formula of «{item}» gives {found}.",
        expected: "The cell must hold a value.",
        remedy: "Please mend the formula or put a value in its place, and check again.",
        demand: "The formula of «{item}» gives {found}; it must give a value.",
      },
    },
    empty: {
      vi: {
        found: "Dòng này chưa ghi tên hoặc mã.",
        expected: "Mỗi dòng của bảng {table} phải có tên hoặc mã.",
        remedy: "Đề nghị ghi tên hoặc mã, hoặc xóa dòng này rồi kiểm tra lại.",
        demand: "Dòng này của bảng {table} chưa ghi tên hoặc mã; phải có tên hoặc mã.",
      },
      en: {
        found: "The line has no name or code.",
        expected: "Each line of the table {table} must have one.",
        remedy: "Please write it, or delete the line, and check again.",
        demand: "A line of the table {table} has no name or code; each must have one.",
      },
    },
    notSet: {
      vi: {
        found: "Mục «{item}» chưa có giá trị.",
        expected: "Mục này phải ghi {expected}.",
        remedy: "Đề nghị ghi giá trị rồi kiểm tra lại; hiện dùng giá trị đọc được gần nhất hoặc giá trị ghi trong sổ.",
        demand: "Mục «{item}» chưa có giá trị; phải ghi {expected}.",
      },
      en: {
        found: "Nothing is set for «{item}».",
        expected: "It must be {expected}.",
        remedy: "Please set it and check again; until then the value read last, or the workbook's own, is in force.",
        demand: "Nothing is set for «{item}»; it must be {expected}.",
      },
    },
    incomplete: {
      vi: {
        found: "Dòng chấp nhận «{item}» chưa ghi {expected}.",
        expected: "Mỗi dòng chấp nhận phải có quy tắc, đơn vị hoặc đối tượng, và lý do.",
        remedy: "Đề nghị ghi bổ sung rồi kiểm tra lại; dòng chưa đủ hiện không có tác dụng.",
        demand: "Dòng chấp nhận «{item}» chưa ghi {expected}; phải có quy tắc, đơn vị hoặc đối tượng, và lý do.",
      },
      en: {
        found: "The acceptance «{item}» lacks {expected}.",
        expected: "Each line needs a rule, a unit or a subject, and a reason.",
        remedy: "Please add it and check again; the line has no effect now.",
        demand: "The acceptance «{item}» lacks {expected}; it needs a rule, a unit or a subject, and a reason.",
      },
    },
    unknownRow: {
      vi: {
        found: "Bảng {table} không có mục nào tên «{found}».",
        expected: "Tên hoặc mã phải là một trong những mục của bảng.",
        remedy: "Đề nghị ghi đúng tên hoặc mã, hoặc xóa dòng này; dòng này hiện không có tác dụng.",
        demand: "Bảng {table} không có mục «{found}»; phải ghi đúng tên hoặc mã.",
      },
      en: {
        found: "The table {table} knows no «{found}».",
        expected: "The name or code must be one of the table's.",
        remedy: "Please correct it or delete the line, which has no effect now.",
        demand: "The table {table} knows no «{found}»; the name or code must be one of its own.",
      },
    },
    duplicate: {
      vi: {
        found: "Tên hoặc mã «{found}» đã có ở dòng khác của bảng {table}.",
        expected: "Mỗi tên, mã chỉ ghi một lần.",
        remedy: "Đề nghị giữ một dòng; dòng này hiện không có tác dụng.",
        demand: "Tên hoặc mã «{found}» được ghi hai lần trong bảng {table}; mỗi tên, mã chỉ ghi một lần.",
      },
      en: {
        found: "The name or code «{found}» stands on another line of the table {table} already.",
        expected: "Each name or code stands once.",
        remedy: "Please keep one of the lines; this one has no effect now.",
        demand: "The name or code «{found}» stands twice in the table {table}; each may stand once.",
      },
    },
    unknownName: {
      vi: {
        found: "Mục «{item}»: không nhận ra «{found}».",
        expected: "Tên ghi ở đây phải có trong danh mục của đợt thi đua.",
        remedy: "Đề nghị ghi đúng tên hoặc mã như trong các bảng của hai trang tính này rồi kiểm tra lại.",
        demand: "Mục «{item}» ghi «{found}», không có trong danh mục; phải ghi đúng tên hoặc mã.",
      },
      en: {
        found: "The line «{item}» names «{found}», which is not known.",
        expected: "The name must be one of the campaign's.",
        remedy: "Please write a name or code as the tables of these two sheets have it, and check again.",
        demand: "The line «{item}» names «{found}», which is not known; it must be a name or code of the campaign's.",
      },
    },
    columnMissing: {
      vi: {
        found: "Bảng {table} không còn cột «{item}».",
        expected: "Bảng phải có các cột: {expected}.",
        remedy: "Đề nghị đặt lại tên cột, hoặc lập lại bảng; hiện vẫn dùng giá trị đọc được gần nhất.",
        demand: "Bảng {table} không còn cột «{item}»; phải có đủ các cột: {expected}.",
      },
      en: {
        found: "The table {table} has lost its column «{item}».",
        expected: "The table has the columns: {expected}.",
        remedy: "Please give the column its name back or make the table anew; the values read last are in force.",
        demand: "The table {table} has lost its column «{item}»; it must have the columns {expected}.",
      },
    },
    tableMissing: {
      vi: {
        found: "Không còn bảng {table}.",
        expected: "Bảng {table} có các cột: {expected}.",
        remedy:
          "Đề nghị lập lại bảng rồi kiểm tra lại; hiện vẫn dùng giá trị đọc được gần nhất, chưa có thì coi như chưa đặt.",
        demand: "Không còn bảng {table}; phải có bảng với các cột: {expected}.",
      },
      en: {
        found: "The table {table} is gone.",
        expected: "The table {table} has the columns: {expected}.",
        remedy: "Please make it anew and check again; the values read last are in force, or none.",
        demand: "The table {table} is gone; it must stand there with the columns {expected}.",
      },
    },
  },
  check({ tableProblems }, report) {
    if (tableProblems?.length === 0) report.pass();
    for (const problem of tableProblems ?? []) {
      const { code, sheet, row, column, table } = problem;
      report.fail(code, {
        place: { sheet, row, column },
        subject: { kind: "table", name: table },
        facts: factsOf(problem),
      });
    }
  },
});

/** What a sentence leaves out is no fact of its finding. */
const SAYS: Readonly<Record<TableProblemCode, readonly (keyof ReturnType<typeof allFacts>)[]>> = {
  wrongValue: ["item", "found", "expected"],
  cellError: ["item", "found"],
  empty: ["table"],
  notSet: ["item", "expected"],
  incomplete: ["item", "expected"],
  unknownRow: ["table", "found"],
  duplicate: ["table", "found"],
  unknownName: ["item", "found"],
  columnMissing: ["table", "item", "expected"],
  tableMissing: ["table", "expected"],
};

const allFacts = ({ table, item, found, expected }: TableProblem) => ({
  table,
  item,
  found,
  expected: { words: [expected] },
});

function factsOf(problem: TableProblem): Partial<ReturnType<typeof allFacts>> {
  const all = allFacts(problem);
  return Object.fromEntries(SAYS[problem.code].map((key) => [key, all[key]]));
}
