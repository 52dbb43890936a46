import type { Basis } from "../rule";
import { checkStatedRows } from "../stated/checkStatedRows";
import { checkTargetsRows } from "../stated/checkTargetsRows";
import { defineRule } from "../defineRule";

const basis: Basis = {
  text: {
    vi: "Số liệu chi tiết trong chính sổ đăng ký",
    en: "The detail rows of the same workbook",
  },
  confidence: "S",
};

export const rule = defineRule({
  id: "stated-total-wrong",
  severity: "error",
  section: 1,
  slip: "ask",
  meeting: "rest",
  title: {
    vi: "Số liệu tổng hợp ghi trong biểu khác với số liệu từ các dòng chi tiết.",
    en: "A figure that the sheet states differs from what the rows give.",
  },
  why: {
    vi: "Dòng tổng cộng, dòng nhóm và biểu chỉ tiêu là những số được đọc tại cuộc họp. Chúng được so với các dòng chi tiết, không so với số ghi ở biểu khác; cột đánh dấu «x» thì đếm số dấu. Tỷ lệ được coi là khớp nếu lệch không quá nửa phần trăm do làm tròn; ô tỷ lệ là công thức thì không báo thêm khi số người trên cùng dòng đã sai.",
    en: "Totals, group rows and the targets table are what is read out in the meeting. They are compared with the data rows, never with other stated figures; columns of x marks are counted. A share agrees within half a percent of rounding; a share that is a formula is not reported again where a count on its row is wrong already.",
  },
  basis,
  messages: {
    total: {
      vi: {
        found: "Dòng «{row}», cột «{header}» ghi {stated}.",
        expected: "Bằng {computed} theo các dòng từ {firstRow} đến {lastRow}.",
        remedy: "Đề nghị kiểm tra lại số ghi hoặc công thức của ô này.",
      },
      en: {
        found: "The row «{row}» states {stated} in the column «{header}».",
        expected: "The rows from {firstRow} to {lastRow} give {computed}.",
        remedy: "Please check the figure or the formula of this cell.",
      },
    },
    group: {
      vi: {
        found: "Dòng nhóm «{row}», cột «{header}» ghi {stated}.",
        expected: "Bằng {computed} theo các dòng từ {firstRow} đến {lastRow}.",
        remedy: "Đề nghị kiểm tra lại số ghi hoặc công thức của ô này.",
      },
      en: {
        found: "The group row «{row}» states {stated} in the column «{header}».",
        expected: "The rows from {firstRow} to {lastRow} give {computed}.",
        remedy: "Please check the figure or the formula of this cell.",
      },
    },
    target: {
      vi: {
        found: "Cột «{header}» ghi {stated}.",
        expected: "Bằng {computed} theo danh sách cá nhân, tập thể của {unit}.",
        remedy: "Đề nghị đơn vị đối chiếu biểu chỉ tiêu với danh sách đăng ký.",
      },
      en: {
        found: "The column «{header}» states {stated}.",
        expected: "The lists of {unit} give {computed}.",
        remedy: "Please ask the unit to compare its targets with its lists.",
      },
    },
    noRows: {
      vi: {
        found: "Chưa có danh sách để đối chiếu số liệu ghi trong biểu ({count} ô).",
        expected: "Có danh sách cá nhân, tập thể của đơn vị.",
        remedy: "Đề nghị bổ sung danh sách; trước mắt số liệu ghi trong biểu được dùng để tính.",
      },
      en: {
        found: "There are no lists to compare the stated figures with ({count} cells).",
        expected: "Lists of the unit's people and collectives.",
        remedy: "Please add the lists; for now the stated figures are used.",
      },
    },
    unrated: {
      vi: {
        found: "Chưa đối chiếu được số liệu xếp loại vì có người chưa rõ mức xếp loại ({count} ô).",
        expected: "Mỗi người có một mức xếp loại.",
        remedy: "Đề nghị xác định mức xếp loại của những người này rồi kiểm tra lại.",
      },
      en: {
        found: "Figures of ratings could not be compared, because somebody's rating is not known ({count} cells).",
        expected: "Everybody has one rating.",
        remedy: "Please settle these ratings and check again.",
      },
    },
    unreadable: {
      vi: {
        found: "Chưa đối chiếu được vì có ô chưa tính được giá trị ({count} ô).",
        expected: "Các ô số liệu và các dòng chi tiết đọc được.",
        remedy: "Đề nghị mở sổ bằng Excel để tính lại, và sửa các ô chưa đọc được.",
      },
      en: {
        found: "Some figures could not be compared, because a value is not known ({count} cells).",
        expected: "Figures and detail rows that can be read.",
        remedy: "Please recalculate the workbook in Excel, and mend the cells that cannot be read.",
      },
    },
  },
  check(input, report) {
    checkTargetsRows(input, report);
    checkStatedRows(input, report);
  },
});
