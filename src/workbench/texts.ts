/** The workbench's own words. The pane has its texts from the messages room. */
import type { Language } from "../messages";

const vi = {
  title: "Sổ Thi đua – bàn làm việc",
  lead: "Bàn làm việc dùng khi máy không có Excel: sổ mở ngay trong trình duyệt, không gửi đi đâu.",
  open: "Mở sổ khác (.xlsx)",
  download: "Tải sổ về",
  sheets: "Các trang tính",
  grid: "Bảng tính",
  cell: "Ô đang chọn",
  more: "Hiện thêm {count} dòng",
  hidden: "(ẩn)",
  dark: "Nền tối",
  light: "Nền sáng",
  opening: "Đang mở sổ…",
  sample: "Sổ mẫu, người trong sổ là hư cấu.",
};
const en: Record<keyof typeof vi, string> = {
  title: "Sổ Thi đua – workbench",
  lead: "The workbench is for a machine without Excel: the workbook opens in the browser and is sent nowhere.",
  open: "Open another workbook (.xlsx)",
  download: "Download the workbook",
  sheets: "Sheets",
  grid: "Sheet",
  cell: "Selected cell",
  more: "Show {count} more rows",
  hidden: "(hidden)",
  dark: "Dark",
  light: "Light",
  opening: "Opening the workbook…",
  sample: "Sample workbook; the people in it are invented.",
};
export type WorkbenchText = keyof typeof vi;
export const workbenchText =
  (language: Language) =>
  (key: WorkbenchText, count = 0): string =>
    (language === "en" ? en : vi)[key].replace("{count}", String(count));
