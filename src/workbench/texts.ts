/** The workbench's own words. The pane has its texts from the messages room. */
import type { Language } from "../messages";

const vi = {
  title: "Sổ Thi đua – bản chạy trên trình duyệt",
  lead: "Dùng khi máy không có Excel: sổ mở ngay trong trình duyệt, không gửi đi đâu.",
  open: "Mở sổ khác (.xlsx)",
  download: "Tải sổ về",
  sheets: "Các trang tính",
  grid: "Bảng tính",
  cell: "Nội dung ô đang chọn",
  address: "Địa chỉ ô đang chọn",
  dark: "Nền tối",
  light: "Nền sáng",
  opening: "Đang mở sổ…",
  saved: "Đã tải sổ về. Sổ vừa tải nằm trong thư mục tải xuống của trình duyệt.",
  sample: "Sổ mẫu, người trong sổ là hư cấu.",
  file: "Sổ đang mở",
  drop: "Thả tệp vào đây để mở.",
  locked: "Trang tính đang được bảo vệ, ô này bị khóa: không sửa được. Muốn sửa, bỏ bảo vệ trang tính trong Excel.",
  notTaken: "Ô này không nhận nội dung vừa gõ; ô vẫn giữ nội dung cũ.",
  notUndone: "Ô đã đổi sau lần gõ đó, nên không hoàn tác được.",
  leaveTitle: "Sổ đang mở có thay đổi chưa tải về",
  leaveText: "Mở sổ khác thì những thay đổi này mất. Tải sổ đang mở về trước?",
  leaveSave: "Tải về rồi mở sổ khác",
  leaveDrop: "Mở luôn, bỏ thay đổi",
  leaveStay: "Thôi",
};
const en: Record<keyof typeof vi, string> = {
  title: "Sổ Thi đua – in the browser",
  lead: "For a machine without Excel: the workbook opens in the browser and is sent nowhere.",
  open: "Open another workbook (.xlsx)",
  download: "Download the workbook",
  sheets: "Sheets",
  grid: "Sheet",
  cell: "Contents of the selected cell",
  address: "Address of the selected cell",
  dark: "Dark",
  light: "Light",
  opening: "Opening the workbook…",
  saved: "Downloaded. The workbook is in the browser's folder for downloads.",
  sample: "Sample workbook; the people in it are invented.",
  file: "Open workbook",
  drop: "Drop the file here to open it.",
  locked:
    "The sheet is protected and this cell is locked: it cannot be changed. To change it, unprotect the sheet in Excel.",
  notTaken: "This cell does not take what was typed; it still holds what it held.",
  notUndone: "The cell was changed since, so this cannot be undone.",
  leaveTitle: "The open workbook has changes that were not downloaded",
  leaveText: "They are lost when another workbook is opened. Download the open one first?",
  leaveSave: "Download, then open",
  leaveDrop: "Open and lose the changes",
  leaveStay: "Cancel",
};
export type WorkbenchText = keyof typeof vi;
export type Say = (key: WorkbenchText) => string;
export const workbenchText =
  (language: Language): Say =>
  (key) =>
    (language === "en" ? en : vi)[key];
