/** Texts of the page before the pane is there. */
export const startVi = {
  "tooOld.title": "Sổ Thi đua không chạy được với Excel trên máy này.",
  "tooOld.advice":
    "Phần hiển thị trang web mà Excel dùng trên máy này đã quá cũ. Trên Windows, đề nghị bộ phận công nghệ thông tin cài «Microsoft Edge WebView2 Runtime»; trên Mac, cập nhật macOS; trên web, cập nhật trình duyệt; rồi mở lại Excel. Cần Excel 2021 trở lên; Excel 2019 và cũ hơn không chạy được tiện ích này.",
  "noAnswer.title": "Excel chưa trả lời nên chưa mở được Sổ Thi đua.",
  "noAnswer.advice":
    "Dữ liệu trong sổ không bị ảnh hưởng. Nếu Excel đang mở hộp thoại hoặc đang sửa một ô, đề nghị đóng hộp thoại, nhấn Enter hoặc Esc trong ô đó, rồi bấm «Thử lại». Nếu vẫn chưa được, đóng Excel rồi mở lại sổ.",
  "noAnswer.again": "Thử lại",
} as const satisfies Readonly<Record<string, string>>;

export type StartTextKey = keyof typeof startVi;
export type StartTexts = Readonly<Record<StartTextKey, string>>;
