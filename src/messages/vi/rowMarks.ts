/** The two columns beside a table: the Vietnamese source. By these words they are known again, too. */
export const rowMarksVi = {
  "rowMarks.status.error": "Lỗi",
  "rowMarks.status.warning": "Cảnh báo",
  "rowMarks.status.notice": "Lưu ý",
  "rowMarks.status.unclear": "Chưa đủ căn cứ",
  "rowMarks.status.accepted": "Đã chấp nhận",
  "rowMarks.status.pass": "Chưa thấy vấn đề",
  "rowMarks.header.status": "Trạng thái ({time})",
  "rowMarks.header.busy": "Đang ghi…",
  "rowMarks.header.content": "Nội dung cần xem",
  "rowMarks.nameless": "(chưa có tên)",
  "rowMarks.more": "(+{count} nội dung)",
};

export type RowMarkKey = keyof typeof rowMarksVi;

/** As earlier versions wrote what says otherwise today. */
export const earlierStatusesVi = ["Đạt"];
