/** Texts of the help in the source language: what stands around the manual, whose own text is docs/huong-dan.md. */
export const helpVi = {
  title: "Trợ giúp",
  contents: "Mục lục",
  before: "Trước: {title}",
  after: "Tiếp: {title}",
  loading: "Đang mở hướng dẫn…",
  rules: "Các quy tắc",
  "rules.lead":
    "Mọi quy tắc của chương trình: tìm gì, vì sao, căn cứ vào đâu. Khối có thể tắt một quy tắc hoặc đổi mức ở trang tính «Quy tắc kiểm tra».",
  "section.1": "Số liệu trong sổ",
  "section.2": "Cá nhân",
  "section.3": "Tập thể và đơn vị",
  "section.4": "Chỉ tiêu và giao ước của khối",
  why: "Vì sao",
  basis: "Căn cứ",
  "basis.all": "{text} ({read})",
  "basis.law": "{law}: {text} ({read})",
  "basis.lawSince": "{law}, từ {date}: {text} ({read})",
  "law.2003": "Luật năm 2003 (đến 31/12/2023)",
  "law.2022": "Luật năm 2022 (từ 01/01/2024)",
  "law.2026": "Luật năm 2022, sửa đổi năm 2026 (từ 01/10/2026)",
  "read.S": "đã đọc văn bản gốc",
  "read.S~": "theo nguồn thứ cấp",
  "read.U": "chưa kiểm chứng",
} as const satisfies Readonly<Record<string, string>>;

export type HelpTextKey = keyof typeof helpVi;
export type HelpTexts = Readonly<Record<HelpTextKey, string>>;
