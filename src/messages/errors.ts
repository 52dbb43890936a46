/** One sentence per thing that can go wrong with the workbook, the file or the command line: what is the matter, and what to do. */
import type { Bilingual, Language } from "./language";
import { fill } from "./format";

/** As the workbook room names them (workbook/session/session.ts). */
export const workbookErrors = {
  cellEditMode: {
    vi: "Excel đang ở chế độ nhập ô. Đề nghị nhấn Enter hoặc Esc rồi thực hiện lại.",
    en: "Excel is in cell editing. Press Enter or Esc and try again.",
  },
  sheetProtected: {
    vi: "Trang tính{sheet} đang được bảo vệ nên không ghi được. Đề nghị bỏ bảo vệ trang tính rồi thực hiện lại.",
    en: "The sheet{sheet} is protected and cannot be written. Unprotect it and try again.",
  },
  structureProtected: {
    vi: "Cấu trúc sổ đang được bảo vệ nên không thêm được trang tính. Đề nghị bỏ bảo vệ sổ (Review, Protect Workbook) rồi thực hiện lại.",
    en: "The structure of the workbook is protected, so no sheet can be added. Unprotect it (Review, Protect Workbook) and try again.",
  },
  tooLarge: {
    vi: "Sổ quá lớn so với giới hạn của Excel cho một lần đọc hoặc ghi. Đề nghị xóa các dòng trống đã kẻ sẵn, hoặc tách sổ theo đơn vị, rồi thực hiện lại.",
    en: "The workbook is beyond Excel’s limit for one reading or writing. Delete prefilled empty rows, or split it by unit, and try again.",
  },
  connectionLost: {
    vi: "Mất liên lạc với Excel khi đang làm việc. Dữ liệu của đơn vị không thay đổi. Đề nghị kiểm tra kết nối rồi thực hiện lại.",
    en: "The connection to Excel was lost. The officer’s data is unchanged. Check the connection and try again.",
  },
  notSupported: {
    vi: "Phiên bản Excel này không có chức năng cần dùng (ExcelApi 1.14). Đề nghị dùng Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web.",
    en: "This version of Excel lacks a function that is needed (ExcelApi 1.14). Please use Excel 2021 or later, Microsoft 365 or Excel on the web.",
  },
  cancelled: {
    vi: "Đã dừng theo yêu cầu; chưa có kết quả mới. Đề nghị thực hiện lại khi cần.",
    en: "Stopped as asked; there is no new result. Start again when needed.",
  },
  noWorkbook: {
    vi: "Không có sổ nào đang mở. Đề nghị mở sổ đăng ký rồi thực hiện lại.",
    en: "No workbook is open. Open the registration workbook and try again.",
  },
  refused: {
    vi: "Excel từ chối yêu cầu ({detail}). Dữ liệu của đơn vị không thay đổi. Đề nghị thực hiện lại; nếu vẫn bị từ chối, đề nghị lưu sổ, mở lại rồi kiểm tra.",
    en: "Excel refused the request ({detail}). The officer’s data is unchanged. Try again; if it is refused once more, save and reopen the workbook.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
export type WorkbookErrorId = keyof typeof workbookErrors;

/** As the stand-in names them (host/xlsx/errors.ts), and what the actions add. */
export const fileErrors = {
  missing: {
    vi: "Không tìm thấy tệp «{file}». Đề nghị kiểm tra lại đường dẫn.",
    en: "There is no file “{file}”. Check the path.",
  },
  notWorkbook: {
    vi: "Tệp «{file}» không phải là sổ Excel (.xlsx). Đề nghị chọn đúng tệp sổ đăng ký.",
    en: "“{file}” is not an Excel workbook (.xlsx). Choose the registration workbook.",
  },
  empty: {
    vi: "Tệp «{file}» không có dữ liệu. Đề nghị lấy lại tệp từ đơn vị gửi.",
    en: "“{file}” is empty. Ask the unit for the file again.",
  },
  legacyXls: {
    vi: "Tệp «{file}» có định dạng cũ (.xls). Đề nghị mở bằng Excel, chọn File, Save As, kiểu «Excel Workbook (*.xlsx)», rồi kiểm tra tệp mới.",
    en: "“{file}” has the old format (.xls). Open it in Excel, choose File, Save As, “Excel Workbook (*.xlsx)”, and check the new file.",
  },
  binaryXlsb: {
    vi: "Tệp «{file}» có định dạng nhị phân (.xlsb). Đề nghị mở bằng Excel, chọn File, Save As, kiểu «Excel Workbook (*.xlsx)», rồi kiểm tra tệp mới.",
    en: "“{file}” has the binary format (.xlsb). Open it in Excel, choose File, Save As, “Excel Workbook (*.xlsx)”, and check the new file.",
  },
  password: {
    vi: "Tệp «{file}» có mật khẩu nên không mở được. Đề nghị mở bằng Excel, bỏ mật khẩu (File, Info, Protect Workbook), lưu lại rồi kiểm tra.",
    en: "“{file}” is protected by a password. Open it in Excel, remove the password (File, Info, Protect Workbook), save it and check again.",
  },
  damaged: {
    vi: "Tệp «{file}» bị hỏng hoặc thiếu dữ liệu. Đề nghị mở bằng Excel để sửa (Open and Repair), hoặc lấy lại tệp từ đơn vị gửi.",
    en: "“{file}” is damaged or incomplete. Repair it in Excel (Open and Repair), or ask the unit for the file again.",
  },
  noRegistration: {
    vi: "Không tìm thấy bảng đăng ký thi đua nào trong «{file}». Đề nghị kiểm tra dòng tiêu đề của bảng (họ và tên, đơn vị, xếp loại, danh hiệu).",
    en: "No registration table was found in “{file}”. Check the tables’ headers (name, unit, rating, title).",
  },
  cannotWrite: {
    vi: "Không ghi được tệp «{file}» ({detail}). Đề nghị kiểm tra quyền ghi hoặc chọn nơi khác.",
    en: "“{file}” cannot be written ({detail}). Check the permissions or choose another place.",
  },
  pdfFailed: {
    vi: "LibreOffice không chuyển được kết quả thành «{file}» ({detail}). Đề nghị mở tệp .xlsx bằng Excel rồi in ra PDF, hoặc cài lại LibreOffice.",
    en: "LibreOffice could not make “{file}” ({detail}). Print the .xlsx to PDF from Excel, or install LibreOffice anew.",
  },
  pdfEmpty: {
    vi: "Không tạo được «{file}» vì cấu trúc sổ đang được bảo vệ nên không ghi được trang tính để in. Đề nghị mở sổ bằng Excel, bỏ bảo vệ (Review, Protect Workbook), lưu rồi chạy lại để có tệp PDF.",
    en: "“{file}” was not made: the workbook's structure is protected, so there is no new sheet to print. For a PDF, open the workbook in Excel, take the protection off (Review, Protect Workbook), save it and try again.",
  },
  cannotRead: {
    vi: "Không đọc được tệp «{file}» ({detail}). Đề nghị kiểm tra quyền đọc.",
    en: "“{file}” cannot be read ({detail}). Check the permissions.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
export type FileErrorId = keyof typeof fileErrors;

export const usageErrors = {
  noInput: {
    vi: "Chưa nêu tệp sổ đăng ký cần kiểm tra. Cách dùng: {usage}",
    en: "No workbook is named. Usage: {usage}",
  },
  twoInputs: {
    vi: "Chỉ kiểm tra một tệp mỗi lần, thừa «{value}». Cách dùng: {usage}",
    en: "One workbook at a time, “{value}” is one too many. Usage: {usage}",
  },
  unknownOption: {
    vi: "Không có tùy chọn «{option}». Cách dùng: {usage}",
    en: "There is no option “{option}”. Usage: {usage}",
  },
  missingValue: {
    vi: "Tùy chọn «{option}» thiếu giá trị. Cách dùng: {usage}",
    en: "The option “{option}” needs a value. Usage: {usage}",
  },
  badLanguage: {
    vi: "Ngôn ngữ «{value}» không có; chỉ có vi và en. Cách dùng: {usage}",
    en: "There is no language “{value}”, only vi and en. Usage: {usage}",
  },
  badForm: {
    vi: "Không có hình thức báo cáo «{value}»; chỉ có report (Biểu tổng hợp) và annex (Phụ lục). Cách dùng: {usage}",
    en: "There is no form “{value}” of the report, only report and annex. Usage: {usage}",
  },
  badDate: {
    vi: "Tùy chọn «{option}» cần một ngày có thật dạng 2021-04-15, không phải «{value}». Cách dùng: {usage}",
    en: "The option “{option}” needs a day that there is, like 2021-04-15, not “{value}”. Usage: {usage}",
  },
  repeatedOption: {
    vi: "Tùy chọn «{option}» nêu hai lần. Cách dùng: {usage}",
    en: "The option “{option}” is given twice. Usage: {usage}",
  },
  outIsIn: {
    vi: "Tệp kết quả trùng với tệp gốc «{file}»; tệp gốc không bao giờ bị ghi đè. Đề nghị chọn tên khác cho --out.",
    en: "The output is the input “{file}” itself, which is never written. Choose another --out.",
  },
  outNotXlsx: {
    vi: "Tệp kết quả «{file}» phải có đuôi .xlsx. Đề nghị chọn tên khác cho --out.",
    en: "The output “{file}” must end in .xlsx. Choose another --out.",
  },
  pdfNotPdf: {
    vi: "Tệp «{file}» nêu ở --pdf phải có đuôi .pdf. Đề nghị chọn tên khác.",
    en: "The file “{file}” of --pdf must end in .pdf. Choose another name.",
  },
  sameTarget: {
    vi: "Hai kết quả cùng ghi vào một tệp «{file}»; tùy chọn {option} cần tên khác. Cách dùng: {usage}",
    en: "Two outputs go to one file “{file}”; {option} needs another name. Usage: {usage}",
  },
  noOffice: {
    vi: "Tùy chọn --pdf cần LibreOffice mà máy này chưa có. Đề nghị cài LibreOffice, hoặc đặt biến SOFFICE trỏ tới chương trình soffice, hoặc bỏ --pdf và in tệp .xlsx từ Excel.",
    en: "The option --pdf needs LibreOffice, which is not on this machine. Install LibreOffice, or point the variable SOFFICE to its program soffice, or leave --pdf out and print the .xlsx from Excel.",
  },
  campaignInvalid: {
    vi: "Tệp đợt thi đua «{file}» không đúng: {detail}. Đề nghị sửa tệp rồi chạy lại.",
    en: "The campaign file “{file}” is not valid: {detail}. Mend it and try again.",
  },
  mappingInvalid: {
    vi: "Tệp cách đọc sổ «{file}» không đúng: {detail}. Đề nghị sửa tệp rồi chạy lại.",
    en: "The mapping file “{file}” is not valid: {detail}. Mend it and try again.",
  },
  unexpected: {
    vi: "Có lỗi ngoài dự kiến: {detail}. Đề nghị báo cho người phụ trách phần mềm.",
    en: "An unexpected fault: {detail}. Please tell those who look after the program.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
export type UsageErrorId = keyof typeof usageErrors;

/** `sheet`: the protected sheet, where it is known. */
export function workbookErrorText(
  kind: WorkbookErrorId,
  language: Language,
  { detail = "", sheet = null }: { readonly detail?: string; readonly sheet?: string | null } = {},
): string {
  const quoted = sheet === null ? "" : language === "vi" ? ` «${sheet}»` : ` “${sheet}”`;
  return fill(
    workbookErrors[kind][language].replace("{sheet}", () => quoted),
    { detail },
    language,
  );
}

export function fileErrorText(
  kind: FileErrorId,
  language: Language,
  { file, detail = "" }: { readonly file: string; readonly detail?: string },
): string {
  return fill(fileErrors[kind][language], { file, detail }, language);
}

export function usageErrorText(
  kind: UsageErrorId,
  language: Language,
  facts: {
    readonly usage?: string;
    readonly option?: string;
    readonly value?: string;
    readonly file?: string;
    readonly detail?: string;
  } = {},
): string {
  return fill(usageErrors[kind][language], facts as Readonly<Record<string, string>>, language);
}
