/** What the engine itself says, whatever the rule. */
import type { Finding, Message, Rule } from "../rule";

/** The engine's own sentences, for any rule. Facts: `count` cases; `error` the text of the exception. */
const engineMessages = {
  "engine-cannot-tell": {
    vi: {
      found: "Không đủ dữ liệu để kiểm tra ({count} trường hợp).",
      expected: "Sổ đăng ký phải có đủ cột và số liệu cần cho nội dung kiểm tra này.",
      remedy: "Đề nghị bổ sung số liệu, hoặc xem xét trực tiếp khi họp.",
      demand:
        "Không đủ dữ liệu để kiểm tra {count} trường hợp; sổ đăng ký phải có đủ cột và số liệu cần cho nội dung này.",
    },
    en: {
      found: "There is not enough data to check this (cases: {count}).",
      expected: "The workbook must have the column and the figures that this rule needs.",
      remedy: "Please add the data, or look at it in the meeting.",
      demand:
        "There is not enough data to check this (cases: {count}); the workbook must have the column and the figures that this needs.",
    },
  },
  "engine-not-computed": {
    vi: {
      found: "Chưa kiểm tra được vì công thức chưa có kết quả ({count} trường hợp).",
      expected: "Ô cần cho nội dung kiểm tra này phải có giá trị, hoặc công thức có kết quả.",
      remedy: "Đề nghị mở sổ bằng Excel, nhấn Ctrl + Alt + F9, lưu lại rồi kiểm tra; hoặc thay công thức bằng giá trị.",
      demand:
        "Có {count} trường hợp chưa kiểm tra được vì công thức chưa có kết quả; các ô này phải có giá trị, hoặc công thức có kết quả.",
      ask: "Đề nghị đơn vị ghi giá trị thay cho công thức ở các ô này.",
    },
    en: {
      found: "This could not be checked, for formulas have no result (cases: {count}).",
      expected: "The cells that this rule needs must hold a value, or a formula with a result.",
      remedy:
        "Please open the workbook in Excel, press Ctrl + Alt + F9, save and check again; or put values in their place.",
      demand:
        "Formulas have no result, so this could not be checked (cases: {count}); these cells must hold a value, or a formula with a result.",
      ask: "Please put values in the place of the formulas.",
    },
  },
  "engine-not-checked": {
    vi: {
      found: "Nội dung này chưa kiểm tra được do lỗi của chương trình: {error}.",
      expected: "Mọi quy tắc đều được kiểm tra.",
      remedy: "Đề nghị kiểm tra thủ công nội dung này và báo cho người phụ trách phần mềm.",
      demand: "Nội dung này chưa kiểm tra được do lỗi của chương trình: {error}; phải kiểm tra thủ công.",
    },
    en: {
      found: "This rule could not be checked because of a fault in the program: {error}.",
      expected: "Every rule is checked.",
      remedy: "Please check this by hand and tell those who look after the program.",
      demand: "This could not be checked because of a fault in the program: {error}; it must be checked by hand.",
    },
  },
} as const satisfies Readonly<Record<string, Message>>;

export type EngineMessageId = keyof typeof engineMessages;

/** The sentence of a finding: the rule's own, or the engine's. */
export function messageOf(rule: Rule, finding: Pick<Finding, "message">): Message | undefined {
  return rule.messages[finding.message] ?? (engineMessages as Readonly<Record<string, Message>>)[finding.message];
}
