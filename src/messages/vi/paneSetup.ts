/** Texts of the pane's tab «Thiết lập» in the source language. */
export const setupVi = {
  back: "Thiết lập",
  campaign: "Đợt thi đua",
  "campaign.hint": "Đơn vị, tên gọi, chỉ tiêu, năm mới, quy tắc.",
  reading: "Cách đọc sổ",
  "reading.hint": "Bảng nào, cột nào được đọc là gì; trả lời những chỗ cần hỏi lại.",
  "reading.asked": "Còn {count} chỗ cần hỏi lại.",
  "reading.begun": "Có lựa chọn chưa lưu.",
  draftBegun: "Có đợt thi đua đang lập dở.",
  help: "Trợ giúp",
  "help.hint": "Hướng dẫn từng việc; các quy tắc và vì sao.",
  live: "Tự kiểm tra",
  language: "Ngôn ngữ",
  "language.hint": "Trang tính và đánh dấu đổi theo ngôn ngữ này từ lần kiểm tra sau.",
  log: "Nhật ký",
  "log.hint": "Những việc đã làm trong sổ này bằng Sổ Thi đua.",
  "log.latest": "Việc gần đây",
  "log.none": "Chưa có việc nào.",
  "log.older": "Còn {count} việc trước đó, có trong trang tính nhật ký.",
  "log.make": "Ghi nhật ký ra trang tính",
  about: "Về Sổ Thi đua",
  "about.version": "Phiên bản {version}.",
  "about.private": "Sổ được kiểm tra ngay trên máy này, không gửi đi đâu.",
  "about.support": "Hỗ trợ",
  "about.selftest": "Tự kiểm tra với Excel này (dành cho người cài đặt)",
} as const satisfies Readonly<Record<string, string>>;

export type SetupTextKey = keyof typeof setupVi;
export type SetupTexts = Readonly<Record<SetupTextKey, string>>;
