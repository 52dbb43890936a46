/** Texts of «Tùy chọn báo cáo» in the source language. */
export const reportVi = {
  title: "Tùy chọn báo cáo",
  lead: "Dùng cho lần lập báo cáo họp và phiếu bổ sung sau; được lưu trong sổ này.",
  phase: "Cuộc họp",
  "phase.dang-ky": "Họp đăng ký (đầu năm): thêm giao ước",
  "phase.binh-xet": "Họp bình xét (cuối năm): thêm phiếu biểu quyết, biên bản, tờ trình",
  form: "Hình thức báo cáo",
  "form.report": "Biểu tổng hợp (có Quốc hiệu, Tiêu ngữ)",
  "form.annex": "Phụ lục kèm theo văn bản",
  replyBy: "Đơn vị trả lời chậm nhất ngày",
  "replyBy.hint": "Để trống: phiếu chừa chỗ điền tay.",
  "replyBy.wrong": "Ngày này không có thật, đề nghị chọn lại.",
  save: "Lưu",
  close: "Đóng",
} as const satisfies Readonly<Record<string, string>>;

export type ReportTextKey = keyof typeof reportVi;
export type ReportTexts = Readonly<Record<ReportTextKey, string>>;
