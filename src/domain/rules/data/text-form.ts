import { textForm, type TextFormProblem } from "../../text/form";
import { unicodeText } from "../law/bases";
import { defineRule } from "../defineRule";
import { allEntries } from "../ask/entries";
import { onCell } from "../say/reports";
import { isLegacy, isSilenced } from "../ask/silenced";
import { reportByCause } from "../shared/oneCause";
import type { FaultyCell } from "../shared/oneCause";

export const rule = defineRule({
  id: "text-form",
  severity: "notice",
  section: 1,
  slip: "office",
  meeting: "rest",
  title: {
    vi: "Chữ có dấu tổ hợp, «ƣ» thay cho «ư», khoảng trắng đặc biệt hoặc dấu cách thừa.",
    en: "Decomposed letters, «ƣ» for «ư», special spaces, or doubled, leading or trailing spaces.",
  },
  why: {
    vi: "Nhìn trên màn hình thì giống nhau, nhưng tìm kiếm, lọc, sắp xếp và hàm tra cứu của Excel coi là khác. Khi kiểm tra, phần mềm đã so sánh theo dạng chuẩn; quy tắc này chỉ đề nghị làm sạch ô.",
    en: "It looks the same on screen, but Excel's search, filters, sorting and lookups take it for something else. The checks compare the levelled text; this rule only offers to clean the cell.",
  },
  basis: unicodeText,
  messages: {
    decomposed: {
      vi: {
        found: "Ô «{clean}» dùng chữ Unicode tổ hợp.",
        expected: "Chữ Unicode dựng sẵn.",
        remedy: "Nhận chữ đã chuẩn hóa, nội dung không thay đổi.",
        demand: "Ô «{clean}» dùng chữ Unicode tổ hợp; phải dùng chữ Unicode dựng sẵn.",
      },
      en: {
        found: "The cell «{clean}» is written in decomposed Unicode.",
        expected: "Composed Unicode letters.",
        remedy: "Accept the cleaned text; what it says does not change.",
        demand: "The cell «{clean}» is written in decomposed Unicode; its letters must be composed ones.",
      },
    },
    oldU: {
      vi: {
        found: "Ô «{clean}» dùng chữ «ƣ» thay cho «ư».",
        expected: "Chữ «ư» tiếng Việt.",
        remedy: "Nhận chữ đã sửa, nội dung không thay đổi.",
        demand: "Ô «{clean}» dùng chữ «ƣ»; phải dùng chữ «ư» tiếng Việt.",
      },
      en: {
        found: "The cell «{clean}» uses «ƣ» for «ư».",
        expected: "The Vietnamese letter «ư».",
        remedy: "Accept the corrected text; what it says does not change.",
        demand: "The cell «{clean}» uses «ƣ»; it must use the Vietnamese letter «ư».",
      },
    },
    hidden: {
      vi: {
        found: "Ô «{clean}» có khoảng trắng không ngắt hoặc ký tự ẩn.",
        expected: "Chỉ có dấu cách thông thường.",
        remedy: "Nhận chữ đã làm sạch, nội dung không thay đổi.",
        demand: "Ô «{clean}» có khoảng trắng không ngắt hoặc ký tự ẩn; phải dùng dấu cách thông thường.",
      },
      en: {
        found: "The cell «{clean}» holds no-break spaces or invisible characters.",
        expected: "Plain spaces only.",
        remedy: "Accept the cleaned text; what it says does not change.",
        demand: "The cell «{clean}» holds no-break spaces or invisible characters; it must use plain spaces.",
      },
    },
    spaces: {
      vi: {
        found: "Ô «{clean}» thừa dấu cách.",
        expected: "Mỗi chỗ một dấu cách, không có dấu cách ở đầu và cuối.",
        remedy: "Nhận chữ đã làm sạch, nội dung không thay đổi.",
        demand: "Ô «{clean}» thừa dấu cách; giữa các từ phải là một dấu cách.",
      },
      en: {
        found: "The cell «{clean}» has too many spaces.",
        expected: "Single spaces, none at either end.",
        remedy: "Accept the cleaned text; what it says does not change.",
        demand: "The cell «{clean}» has too many spaces; words must be parted by single spaces.",
      },
    },
    decomposedColumn: {
      vi: {
        found: "Cột «{column}» có {count} ô dùng chữ Unicode tổ hợp ({cells}).",
        expected: "Chữ Unicode dựng sẵn.",
        remedy: "Nhận chữ đã chuẩn hóa cho cả cột, nội dung không thay đổi.",
        demand: "Cột «{column}» có {count} ô dùng chữ Unicode tổ hợp ({cells}); phải dùng chữ Unicode dựng sẵn.",
      },
      en: {
        found: "The column «{column}» has decomposed Unicode in {count} of its cells ({cells}).",
        expected: "Composed Unicode letters.",
        remedy: "Accept the cleaned text for the whole column; what it says does not change.",
        demand:
          "The column «{column}» has decomposed Unicode in {count} of its cells ({cells}); its letters must be composed ones.",
      },
    },
    oldUColumn: {
      vi: {
        found: "Cột «{column}» có {count} ô dùng chữ «ƣ» thay cho «ư» ({cells}).",
        expected: "Chữ «ư» tiếng Việt.",
        remedy: "Nhận chữ đã sửa cho cả cột, nội dung không thay đổi.",
        demand: "Cột «{column}» có {count} ô dùng chữ «ƣ» ({cells}); phải dùng chữ «ư» tiếng Việt.",
      },
      en: {
        found: "The column «{column}» has «ƣ» for «ư» in {count} of its cells ({cells}).",
        expected: "The Vietnamese letter «ư».",
        remedy: "Accept the corrected text for the whole column; what it says does not change.",
        demand:
          "The column «{column}» has «ƣ» in {count} of its cells ({cells}); it must use the Vietnamese letter «ư».",
      },
    },
    hiddenColumn: {
      vi: {
        found: "Cột «{column}» có {count} ô chứa khoảng trắng không ngắt hoặc ký tự ẩn ({cells}).",
        expected: "Chỉ có dấu cách thông thường.",
        remedy: "Nhận chữ đã làm sạch cho cả cột, nội dung không thay đổi.",
        demand:
          "Cột «{column}» có {count} ô chứa khoảng trắng không ngắt hoặc ký tự ẩn ({cells}); phải dùng dấu cách thông thường.",
      },
      en: {
        found: "The column «{column}» has no-break spaces or invisible characters in {count} of its cells ({cells}).",
        expected: "Plain spaces only.",
        remedy: "Accept the cleaned text for the whole column; what it says does not change.",
        demand:
          "The column «{column}» has no-break spaces or invisible characters in {count} of its cells ({cells}); it must use plain spaces.",
      },
    },
    spacesColumn: {
      vi: {
        found: "Cột «{column}» có {count} ô thừa dấu cách ({cells}).",
        expected: "Mỗi chỗ một dấu cách, không có dấu cách ở đầu và cuối.",
        remedy: "Nhận chữ đã làm sạch cho cả cột, nội dung không thay đổi.",
        demand: "Cột «{column}» có {count} ô thừa dấu cách ({cells}); giữa các từ phải là một dấu cách.",
      },
      en: {
        found: "The column «{column}» has too many spaces in {count} of its cells ({cells}).",
        expected: "Single spaces, none at either end.",
        remedy: "Accept the cleaned text for the whole column; what it says does not change.",
        demand:
          "The column «{column}» has too many spaces in {count} of its cells ({cells}); words must be parted by single spaces.",
      },
    },
  },
  check({ registration }, report) {
    const faults: FaultyCell<Kind | `${Kind}Column`>[] = [];
    for (const entry of allEntries(registration)) {
      for (const { field, cell } of entry.cells) {
        if (typeof cell.value !== "string" || cell.text === "") continue;
        if (isSilenced(cell) || isLegacy(registration, entry, cell)) continue;
        const form = textForm(cell.text);
        // Only spaces: the cell is blank to everybody.
        if (form.problems.length === 0 || form.clean === "") {
          report.pass();
          continue;
        }
        // Writing the text over a formula would take the formula away.
        const fix = cell.formula ? null : { value: form.clean };
        const kind = gravestOf(form.problems);
        faults.push({
          causes: [{ id: kind, message: `${kind}Column`, ofWorkbook: true }],
          message: kind,
          report: onCell(entry, field, cell, { fix }),
          facts: () => ({ clean: form.clean }),
        });
      }
    }
    reportByCause(faults, report);
  },
});

type Kind = "decomposed" | "oldU" | "hidden" | "spaces";

/** The gravest first: what cannot be seen misleads more than a doubled space. */
const BY_GRAVITY = [
  ["decomposed", "decomposed"],
  ["oldU", "oldU"],
  ["noBreakSpace", "hidden"],
  ["zeroWidth", "hidden"],
] as const satisfies readonly (readonly [problem: TextFormProblem, message: Kind])[];

const gravestOf = (problems: readonly TextFormProblem[]): Kind =>
  BY_GRAVITY.find(([problem]) => problems.includes(problem))?.[1] ?? "spaces";
