import { unicodeText } from "../law/bases";
import { defineRule } from "../defineRule";
import { onCell } from "../say/reports";
import { reportByCause } from "../shared/oneCause";
import type { FaultyCell } from "../shared/oneCause";

const names = { tcvn3: "TCVN3", vni: "VNI" } as const;

export const rule = defineRule({
  id: "legacy-encoding",
  severity: "warning",
  section: 1,
  slip: "ask",
  meeting: "rest",
  title: {
    vi: "Chữ theo bảng mã cũ TCVN3 (phông .Vn…) hoặc VNI.",
    en: "Text in an old encoding: TCVN3 (the .Vn fonts) or VNI.",
  },
  why: {
    vi: "Chữ theo bảng mã cũ chỉ đọc được khi máy có đúng phông; trên máy khác, trong báo cáo và trên giấy khen sẽ hiện sai. Các quy tắc khác xét nội dung đã chuyển sang Unicode để so sánh; họ tên không bị sửa.",
    en: "Such text can be read only with its own font installed; elsewhere, in reports and on certificates it shows as nonsense. The other rules judge the text as converted to Unicode for comparison; no name is changed.",
  },
  basis: unicodeText,
  messages: {
    byFont: {
      vi: {
        found: "Ô ghi theo bảng mã {encoding} (phông {font}); đọc là «{unicode}».",
        expected: "Chữ Unicode, phông Times New Roman.",
        remedy: "Đề nghị chuyển ô sang Unicode và kiểm tra lại từng dấu.",
        demand:
          "Ô ghi theo bảng mã {encoding} (phông {font}), đọc là «{unicode}»; phải ghi bằng chữ Unicode, phông Times New Roman.",
      },
      en: {
        found: "The cell is written in {encoding} (font {font}); it reads «{unicode}».",
        expected: "Unicode text in Times New Roman.",
        remedy: "Please convert the cell to Unicode and look over the accents.",
        demand:
          "The cell is written in {encoding} (font {font}) and reads «{unicode}»; it must be Unicode text in Times New Roman.",
      },
    },
    byLetters: {
      vi: {
        found: "Ô «{text}» có dấu hiệu của bảng mã {encoding}; đọc là «{unicode}».",
        expected: "Chữ Unicode.",
        remedy: "Đề nghị chuyển ô sang Unicode và kiểm tra lại từng dấu.",
        demand: "Ô có dấu hiệu ghi theo bảng mã {encoding}, đọc là «{unicode}»; phải ghi bằng chữ Unicode.",
      },
      en: {
        found: "The cell «{text}» looks like {encoding}; it reads «{unicode}».",
        expected: "Unicode text.",
        remedy: "Please convert the cell to Unicode and look over the accents.",
        demand: "The cell looks like {encoding} and reads «{unicode}»; it must be Unicode text.",
      },
    },
    column: {
      vi: {
        found: "Cột «{column}» có {count} ô ghi theo bảng mã {encoding} ({cells}).",
        expected: "Chữ Unicode, phông Times New Roman.",
        remedy: "Đề nghị chuyển các ô này sang Unicode và kiểm tra lại từng dấu.",
        demand:
          "Cột «{column}» có {count} ô ghi theo bảng mã {encoding} ({cells}); phải ghi bằng chữ Unicode, phông Times New Roman.",
      },
      en: {
        found: "The column «{column}» has text in {encoding} in {count} of its cells ({cells}).",
        expected: "Unicode text in Times New Roman.",
        remedy: "Please convert these cells to Unicode and look over the accents.",
        demand:
          "The column «{column}» has text in {encoding} in {count} of its cells ({cells}); it must be Unicode text in Times New Roman.",
      },
    },
  },
  check({ registration }, report) {
    report.pass(registration.people.length + registration.collectives.length);
    const faults = registration.legacy.map(
      ({ entry, field, cell, encoding, unicode, font }): FaultyCell<"byFont" | "byLetters" | "column"> => ({
        causes: [{ id: encoding, message: "column", facts: { encoding: names[encoding] }, ofWorkbook: true }],
        message: font === null ? "byLetters" : "byFont",
        report: onCell(entry, field, cell, { fix: cell.formula ? null : { value: unicode } }),
        facts: () => ({
          unicode,
          encoding: names[encoding],
          ...(font === null ? { text: cell.text } : { font }),
        }),
      }),
    );
    reportByCause(faults, report);
  },
});
