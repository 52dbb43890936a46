/** Texts of the pane's first tab: before a check, after it, and when the workbook is opened again. */
export const overviewVi = {
  "campaign.change": "Đổi",
  "campaign.changeFull": "Đổi đợt thi đua",
  "campaign.asks": "Nếu sổ là của năm khác hoặc khối khác, Sổ Thi đua hỏi lại trước khi ghi.",

  "write.title": "Khi kiểm tra",
  "write.adds":
    "Thêm hai cột đánh dấu bên phải mỗi bảng và hai trang «Kết quả kiểm tra», «Tổng hợp số liệu». Ô của đơn vị không bị sửa.",
  "write.undo":
    "Lệnh Hoàn tác (Ctrl+Z) của Excel có thể không lùi được qua lần ghi này, kể cả những thao tác trước đó; nếu cần, đề nghị lưu một bản sao trước. «Bỏ đánh dấu» đưa sổ về như cũ.",

  "last.title": "Lần kiểm tra {moment}: {errors} lỗi, {warnings} cảnh báo, {notices} lưu ý.",
  "last.advice": "Sổ có thể đã đổi từ đó. Đề nghị kiểm tra lại để xem từng vấn đề.",

  rows: "{pass}/{all} dòng chưa thấy vấn đề.",
  "marks.at": "Đã đánh dấu từng dòng ở",
  "marks.place": "«{sheet}», cột {first} và {last}",
  "marks.more": "và {count} chỗ khác",
  "accepted.show": "Đã chấp nhận {count} nội dung",

  "start.title": "Bắt đầu từ đây",
  "start.fixable": "{count} nội dung có cách sửa sẵn.",
  "start.mend": "Xem và sửa",
  "start.errors": "Xem {count} lỗi",

  "units.title": "Đơn vị",
  "units.legend": "Thanh: tỷ lệ đăng ký hoàn thành xuất sắc.",
  "units.target": "Vạch: chỉ tiêu {target}.",
  "units.bloc": "Chung cho cả khối",
  "unit.share": "hoàn thành xuất sắc {share}",
  "unit.unknown": "chưa rõ tỷ lệ hoàn thành xuất sắc",
  "unit.errors": "lỗi",
  "unit.warnings": "cảnh báo",

  "judged.more": "… và {count} nội dung khác.",

  "live.on": "Tự kiểm tra: bật",
  "live.off": "Tự kiểm tra: tắt",
} as const satisfies Readonly<Record<string, string>>;

export type OverviewTextKey = keyof typeof overviewVi;
export type OverviewTexts = Readonly<Record<OverviewTextKey, string>>;
