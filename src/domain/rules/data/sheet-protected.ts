import { defineRule } from "../defineRule";

export const rule = defineRule({
  id: "sheet-protected",
  severity: "notice",
  section: 1,
  slip: "office",
  meeting: "rest",
  title: {
    vi: "Trang tính đang khóa: không ghi được cột trạng thái bên cạnh bảng.",
    en: "A protected sheet: no flags can be written beside its tables.",
  },
  why: {
    vi: "Trang tính khóa vẫn được đọc và kiểm tra đầy đủ, nhưng kết quả chỉ có ở trang «Kết quả kiểm tra».",
    en: "A protected sheet is read and checked like any other, but what was found stands on the results sheet only.",
  },
  basis: {
    text: { vi: "Trạng thái khóa trang tính trong Excel", en: "The sheet's protection in Excel" },
    confidence: "S",
  },
  messages: {
    locked: {
      vi: {
        found: "Trang tính «{sheet}» đang khóa.",
        expected: "Trang tính phải cho phép ghi cột trạng thái.",
        remedy: "Xem kết quả của trang này ở «Kết quả kiểm tra», hoặc mở khóa rồi kiểm tra lại.",
        demand: "Trang tính «{sheet}» đang khóa; phải mở khóa thì mới ghi được cột trạng thái.",
      },
      en: {
        found: "The sheet «{sheet}» is protected.",
        expected: "A sheet on which flags may be written.",
        remedy: "See its results on the results sheet, or unprotect it and check again.",
        demand: "The sheet «{sheet}» is protected; it must be unprotected before flags can be written.",
      },
    },
  },
  check({ registration }, report) {
    const locked = new Set(registration.protectedSheets);
    // A locked sheet without a registration gets no flags anyway.
    for (const sheet of new Set(registration.tables.map((table) => table.sheet))) {
      if (!locked.has(sheet)) report.pass();
      else
        report.fail("locked", {
          place: { sheet, row: 1, column: 1 },
          subject: { kind: "sheet", name: sheet },
          facts: { sheet },
        });
    }
  },
});
