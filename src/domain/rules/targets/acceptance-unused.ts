import { registrationForm } from "../law/bases";
import { defineRule } from "../defineRule";

export const rule = defineRule({
  id: "acceptance-unused",
  severity: "notice",
  section: 4,
  slip: "office",
  meeting: "rest",
  title: {
    vi: "Có dòng chấp nhận không ứng với nội dung nào của lần kiểm tra.",
    en: "A line of the acceptances fits nothing that was found.",
  },
  why: {
    vi: "Mỗi dòng của bảng STD_ChapNhan chỉ chấp nhận một nội dung, tìm theo quy tắc, đơn vị, đối tượng và nội dung, không theo địa chỉ ô. Khi nội dung đó đã được sửa, đối tượng không còn trong sổ hoặc tên ghi khác đi thì dòng chấp nhận không còn tác dụng; nêu ra để cán bộ thi đua biết mà thu hồi, xóa hoặc ghi lại, không lặng lẽ bỏ qua.",
    en: "Each line of STD_ChapNhan accepts one finding, known by its rule, unit, subject and matter, never by an address. Where that was mended, its subject is gone or is written otherwise now, the line is without effect; it is said so that the officer can revoke, delete or correct it.",
  },
  basis: registrationForm,
  messages: {
    gone: {
      vi: {
        found: "Dòng chấp nhận quy tắc «{rule}» cho {who} không ứng với nội dung nào đang phát hiện.",
        expected: "Mỗi dòng chấp nhận phải ứng với một nội dung của lần kiểm tra này.",
        remedy: "Nếu nội dung đã được xử lý, đề nghị thu hồi hoặc xóa dòng này; nếu ghi chưa đúng thì ghi lại.",
        demand:
          "Dòng chấp nhận quy tắc «{rule}» cho {who} không ứng với nội dung nào; phải thu hồi, xóa hoặc ghi lại dòng này.",
      },
      en: {
        found: "The acceptance of «{rule}» for {who} fits nothing that is found now.",
        expected: "Each line must fit one finding of this check.",
        remedy: "If the matter is settled, please revoke or delete the line; if it is written wrong, correct it.",
        demand: "The acceptance of «{rule}» for {who} fits nothing; the line must be revoked, deleted or corrected.",
      },
    },
    unclear: {
      vi: {
        found: "Dòng chấp nhận quy tắc «{rule}» cho {who} ứng với nhiều đối tượng trùng tên.",
        expected: "Mỗi dòng chấp nhận một nội dung của một đối tượng.",
        remedy: "Đề nghị ghi rõ đơn vị, và ngày sinh sau họ tên, ví dụ «Nguyễn Văn A (01/02/1980)», rồi kiểm tra lại.",
        demand: "Dòng chấp nhận quy tắc «{rule}» cho {who} chưa rõ đối tượng; phải ghi rõ đơn vị và ngày sinh.",
      },
      en: {
        found: "The acceptance of «{rule}» for {who} fits several that are called alike.",
        expected: "Each line accepts one finding of one subject.",
        remedy:
          "Please write the unit, and the birth date behind the name, as «Nguyễn Văn A (01/02/1980)», and check again.",
        demand: "The acceptance of «{rule}» for {who} does not say whom it means; unit and birth date must be written.",
      },
    },
  },
  check({ unusedAcceptances }, report) {
    if (unusedAcceptances?.length === 0) report.pass();
    for (const { place, rule: accepted, unit, subject, isUnclear } of unusedAcceptances ?? [])
      report.fail(isUnclear ? "unclear" : "gone", {
        place,
        subject: { kind: "table", name: "STD_ChapNhan" },
        facts: { rule: accepted, who: { words: [whoOf(unit, subject)] } },
      });
  },
});

function whoOf(unit: string, subject: string): { readonly vi: string; readonly en: string } {
  if (unit === "" && subject === "") return { vi: "toàn khối", en: "the bloc" };
  const name = subject === "" || unit === "" ? `«${subject}${unit}»` : `«${subject}» (${unit})`;
  return { vi: name, en: name };
}
