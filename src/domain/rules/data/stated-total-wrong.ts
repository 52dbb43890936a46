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
    vi: "Dòng tổng cộng, dòng nhóm và biểu chỉ tiêu là những số được đọc tại cuộc họp. Chúng được so với các dòng chi tiết, không so với số ghi ở biểu khác; cột đánh dấu «x» thì đếm số dấu. Số danh hiệu được coi là khớp nếu đúng theo một trong hai cách tính: tính cả người đăng ký danh hiệu cao hơn, hoặc không; số tập thể có thể gồm cả đơn vị. Tỷ lệ được coi là khớp nếu lệch không quá nửa phần trăm do làm tròn; ô tỷ lệ là công thức thì không báo thêm khi số người trên cùng dòng đã sai.",
    en: "Totals, group rows and the targets table are what is read out in the meeting. They are compared with the data rows, never with other stated figures; columns of x marks are counted. A number of titles agrees if it is right in one of the two ways of counting, with those who register a higher title or without them; one of collectives may count the unit itself. A share agrees within half a percent of rounding; a share that is a formula is not reported again where a count on its row is wrong already.",
  },
  basis,
  messages: {
    total: {
      vi: {
        found: "Dòng «{row}», cột «{header}» ghi {stated}, các dòng từ {firstRow} đến {lastRow} là {computed}.",
        expected: "Hai số phải bằng nhau.",
        remedy: "Đề nghị kiểm tra lại số ghi hoặc công thức của ô này.",
        demand:
          "Dòng «{row}», cột «{header}» ghi {stated}, các dòng từ {firstRow} đến {lastRow} là {computed}; hai số phải bằng nhau.",
        ask: "Đề nghị đơn vị kiểm tra và ghi lại số đúng.",
      },
      en: {
        found:
          "The row «{row}» states {stated} in the column «{header}», the rows from {firstRow} to {lastRow} give {computed}.",
        expected: "The two must be equal.",
        remedy: "Please check the figure or the formula of this cell.",
        demand:
          "The row «{row}» states {stated} in the column «{header}», the rows from {firstRow} to {lastRow} give {computed}; the two must be equal.",
        ask: "Please check, and write the right figure.",
      },
    },
    group: {
      vi: {
        found: "Dòng nhóm «{row}», cột «{header}» ghi {stated}, các dòng từ {firstRow} đến {lastRow} là {computed}.",
        expected: "Hai số phải bằng nhau.",
        remedy: "Đề nghị kiểm tra lại số ghi hoặc công thức của ô này.",
        demand:
          "Dòng nhóm «{row}», cột «{header}» ghi {stated}, các dòng từ {firstRow} đến {lastRow} là {computed}; hai số phải bằng nhau.",
        ask: "Đề nghị đơn vị kiểm tra và ghi lại số đúng.",
      },
      en: {
        found:
          "The group row «{row}» states {stated} in the column «{header}», the rows from {firstRow} to {lastRow} give {computed}.",
        expected: "The two must be equal.",
        remedy: "Please check the figure or the formula of this cell.",
        demand:
          "The group row «{row}» states {stated} in the column «{header}», the rows from {firstRow} to {lastRow} give {computed}; the two must be equal.",
        ask: "Please check, and write the right figure.",
      },
    },
    target: {
      vi: {
        found: "Cột «{header}» ghi {stated}, danh sách cá nhân, tập thể của {unit} là {computed}.",
        expected: "Hai số phải bằng nhau.",
        remedy: "Đề nghị đơn vị đối chiếu biểu chỉ tiêu với danh sách đăng ký.",
        demand: "Cột «{header}» ghi {stated}, danh sách cá nhân, tập thể là {computed}; hai số phải bằng nhau.",
      },
      en: {
        found: "The column «{header}» states {stated}, the lists of {unit} give {computed}.",
        expected: "The two must be equal.",
        remedy: "Please ask the unit to compare its targets with its lists.",
        demand: "The column «{header}» states {stated}, the lists give {computed}; the two must be equal.",
        ask: "Please compare the targets with the lists.",
      },
    },
    targetWithHigher: {
      vi: {
        found:
          "Cột «{header}» ghi {stated}, danh sách của {unit} là {computed}, đã tính cả {higher} {title} (không tính thì là {other}).",
        expected: "Số ghi phải khớp danh sách theo một trong hai cách tính.",
        remedy: "Đề nghị đơn vị đối chiếu biểu chỉ tiêu với danh sách đăng ký.",
        demand:
          "Cột «{header}» ghi {stated}, danh sách là {computed}, đã tính cả {higher} {title} (không tính thì là {other}); số ghi phải khớp một trong hai số.",
      },
      en: {
        found:
          "The column «{header}» states {stated}, the lists of {unit} give {computed} with {higher} {title} counted in ({other} without them).",
        expected: "The figure must agree with the lists in one of the two ways of counting.",
        remedy: "Please ask the unit to compare its targets with its lists.",
        demand:
          "The column «{header}» states {stated}, the lists give {computed} with {higher} {title} counted in ({other} without them); the figure must be one of the two.",
        ask: "Please compare the targets with the lists.",
      },
    },
    targetWithoutHigher: {
      vi: {
        found:
          "Cột «{header}» ghi {stated}, danh sách của {unit} là {computed}, chưa tính {higher} {title} (tính cả thì là {other}).",
        expected: "Số ghi phải khớp danh sách theo một trong hai cách tính.",
        remedy: "Đề nghị đơn vị đối chiếu biểu chỉ tiêu với danh sách đăng ký.",
        demand:
          "Cột «{header}» ghi {stated}, danh sách là {computed}, chưa tính {higher} {title} (tính cả thì là {other}); số ghi phải khớp một trong hai số.",
      },
      en: {
        found:
          "The column «{header}» states {stated}, the lists of {unit} give {computed} without {higher} {title} ({other} with them).",
        expected: "The figure must agree with the lists in one of the two ways of counting.",
        remedy: "Please ask the unit to compare its targets with its lists.",
        demand:
          "The column «{header}» states {stated}, the lists give {computed} without {higher} {title} ({other} with them); the figure must be one of the two.",
        ask: "Please compare the targets with the lists.",
      },
    },
    noRows: {
      vi: {
        found: "Chưa có danh sách để đối chiếu số liệu ghi trong biểu ({count} ô).",
        expected: "Sổ phải có danh sách cá nhân, tập thể của đơn vị.",
        remedy: "Đề nghị bổ sung danh sách; trước mắt số liệu ghi trong biểu được dùng để tính.",
        demand:
          "Biểu ghi {count} ô số liệu nhưng chưa có danh sách để đối chiếu; đơn vị phải có danh sách cá nhân, tập thể.",
        ask: "Đề nghị đơn vị gửi danh sách cá nhân, tập thể.",
      },
      en: {
        found: "There are no lists to compare the stated figures with ({count} cells).",
        expected: "The unit must list its people and collectives.",
        remedy: "Please add the lists; for now the stated figures are used.",
        demand:
          "There are no lists to compare the stated figures with ({count} cells); the unit must list its people and collectives.",
        ask: "Please send the lists.",
      },
    },
    noColumn: {
      vi: {
        found: "Danh sách đăng ký không có cột tương ứng để đối chiếu số liệu ghi trong biểu ({count} ô).",
        expected: "Danh sách phải có cột xếp loại, danh hiệu đăng ký.",
        remedy: "Đề nghị bổ sung cột còn thiếu vào danh sách; trước mắt số liệu ghi trong biểu được dùng để tính.",
        demand:
          "Biểu ghi {count} ô số liệu nhưng danh sách đăng ký không có cột tương ứng để đối chiếu; danh sách phải có cột xếp loại, danh hiệu đăng ký.",
        ask: "Đề nghị đơn vị bổ sung cột còn thiếu vào danh sách.",
      },
      en: {
        found: "The list has no column to compare the stated figures with ({count} cells).",
        expected: "The list must have a column for ratings and one for titles.",
        remedy: "Please add the missing column to the list; for now the stated figures are used.",
        demand:
          "The list has no column to compare the stated figures with ({count} cells); it must have one for ratings and one for titles.",
        ask: "Please add the missing column to the list.",
      },
    },
    unrated: {
      vi: {
        found: "Chưa đối chiếu được số liệu xếp loại vì có người chưa rõ mức xếp loại ({count} ô).",
        expected: "Mỗi người phải có một mức xếp loại.",
        remedy: "Đề nghị xác định mức xếp loại của những người này rồi kiểm tra lại.",
        demand:
          "Có {count} ô số liệu xếp loại chưa đối chiếu được vì có người chưa rõ mức xếp loại; mỗi người phải có một mức xếp loại.",
        ask: "Đề nghị đơn vị bổ sung mức xếp loại của những người này.",
      },
      en: {
        found: "Figures of ratings could not be compared, because somebody's rating is not known ({count} cells).",
        expected: "Everybody must have one rating.",
        remedy: "Please settle these ratings and check again.",
        demand:
          "Figures of ratings could not be compared ({count} cells), because somebody's rating is not known; everybody must have one rating.",
        ask: "Please give these people's ratings.",
      },
    },
    unreadable: {
      vi: {
        found: "Chưa đối chiếu được vì có ô chưa tính được giá trị ({count} ô).",
        expected: "Các ô số liệu và các dòng chi tiết phải đọc được.",
        remedy: "Đề nghị mở sổ bằng Excel để tính lại, và sửa các ô chưa đọc được.",
        demand:
          "Có {count} ô số liệu chưa đối chiếu được vì có ô chưa tính được giá trị; các ô số liệu và dòng chi tiết phải đọc được.",
        ask: "Đề nghị đơn vị ghi lại các ô chưa đọc được.",
      },
      en: {
        found: "Some figures could not be compared, because a value is not known ({count} cells).",
        expected: "Figures and detail rows that can be read.",
        remedy: "Please recalculate the workbook in Excel, and mend the cells that cannot be read.",
        demand:
          "Some figures could not be compared ({count} cells), because a value is not known; figures and detail rows must be readable.",
        ask: "Please write these cells anew.",
      },
    },
  },
  check(input, report) {
    checkTargetsRows(input, report);
    checkStatedRows(input, report);
  },
});
