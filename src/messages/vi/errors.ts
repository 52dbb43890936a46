/** What can go wrong with the workbook, the file or the command line: what is the matter, and what to do. */

/** By the kinds of the workbook room (workbook/session.ts). `{sheet}` brings its own space and quotation marks. */
export const workbookErrorsVi = {
  cellEditMode: "Excel đang ở chế độ nhập ô. Đề nghị nhấn Enter hoặc Esc rồi thực hiện lại.",
  sheetProtected:
    "Trang tính{sheet} đang được bảo vệ nên không ghi được. Đề nghị bỏ bảo vệ trang tính rồi thực hiện lại.",
  structureProtected:
    "Cấu trúc sổ đang được bảo vệ nên không thêm được trang tính. Đề nghị bỏ bảo vệ sổ (Review, Protect Workbook) rồi thực hiện lại.",
  tooLarge:
    "Sổ quá lớn so với giới hạn của Excel cho một lần đọc hoặc ghi. Đề nghị xóa các dòng trống đã kẻ sẵn, hoặc tách sổ theo đơn vị, rồi thực hiện lại.",
  connectionLost:
    "Mất liên lạc với Excel khi đang làm việc. Dữ liệu của đơn vị không thay đổi. Đề nghị kiểm tra kết nối rồi thực hiện lại.",
  notSupported:
    "Phiên bản Excel này không có chức năng cần dùng (ExcelApi 1.14). Đề nghị dùng Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web.",
  changed:
    "Sổ vừa thay đổi trong lúc kiểm tra: có người thêm, xóa, sắp xếp, sửa hoặc ẩn dòng, nên chưa có kết quả mới. Dữ liệu của đơn vị không bị sửa. Đề nghị kiểm tra lại.",
  hiddenRows:
    "Trang tính{sheet} đang lọc hoặc ẩn quá nhiều dòng nên không ghi được kết quả đúng từng dòng. Đề nghị bỏ lọc, hiện các dòng đang ẩn rồi thực hiện lại.",
  cancelled: "Đã dừng theo yêu cầu; chưa có kết quả mới. Đề nghị thực hiện lại khi cần.",
  otherWorkbook:
    "Excel đang hiện một sổ khác, nên chưa làm xong. Dữ liệu của đơn vị không thay đổi. Đề nghị chuyển về sổ đăng ký rồi thực hiện lại.",
  readOnly:
    "Excel không cho ghi vào sổ này (chỉ đọc, đã đánh dấu là bản cuối cùng hoặc bị phần mềm bảo vệ chặn). Đề nghị cho phép chỉnh sửa hoặc lưu thành tệp khác rồi thực hiện lại.",
  notAnswering:
    "Excel chưa trả lời nên đã thôi chờ; chưa có kết quả mới. Đề nghị thực hiện lại khi Excel làm việc trở lại.",
  noWorkbook: "Không có sổ nào đang mở. Đề nghị mở sổ đăng ký rồi thực hiện lại.",
  refused:
    "Excel từ chối yêu cầu ({detail}). Dữ liệu của đơn vị không thay đổi. Đề nghị thực hiện lại; nếu vẫn bị từ chối, đề nghị lưu sổ, mở lại rồi kiểm tra.",
} as const satisfies Readonly<Record<string, string>>;

/** By the kinds of the stand-in (host/xlsx/package/errors.ts), and what the actions add. */
export const fileErrorsVi = {
  missing: "Không tìm thấy tệp «{file}». Đề nghị kiểm tra lại đường dẫn.",
  notWorkbook: "Tệp «{file}» không phải là sổ Excel (.xlsx). Đề nghị chọn đúng tệp sổ đăng ký.",
  empty: "Tệp «{file}» không có dữ liệu. Đề nghị lấy lại tệp từ đơn vị gửi.",
  legacyXls:
    "Tệp «{file}» có định dạng cũ (.xls). Đề nghị mở bằng Excel, chọn File, Save As, kiểu «Excel Workbook (*.xlsx)», rồi kiểm tra tệp mới.",
  binaryXlsb:
    "Tệp «{file}» có định dạng nhị phân (.xlsb). Đề nghị mở bằng Excel, chọn File, Save As, kiểu «Excel Workbook (*.xlsx)», rồi kiểm tra tệp mới.",
  password:
    "Tệp «{file}» có mật khẩu nên không mở được. Đề nghị mở bằng Excel, bỏ mật khẩu (File, Info, Protect Workbook), lưu lại rồi kiểm tra.",
  webPage:
    "Tệp «{file}» là trang web hoặc tệp XML mang tên của sổ Excel (nhiều phần mềm kết xuất như vậy). Đề nghị mở bằng Excel, chọn File, Save As, kiểu «Excel Workbook (*.xlsx)», rồi kiểm tra tệp mới.",
  tooBig:
    "Tệp «{file}» khi mở ra lớn hơn {detail}, vượt xa một sổ đăng ký. Đề nghị mở bằng Excel, xóa ảnh, trang tính và các dòng, cột trống đã kẻ sẵn không dùng đến, lưu lại rồi kiểm tra, hoặc lấy lại tệp từ đơn vị gửi.",
  tooManyCells:
    "Tệp «{file}» có hơn {detail} ô, vượt xa một sổ đăng ký. Đề nghị mở bằng Excel, xóa các dòng, cột trống đã kẻ sẵn không dùng đến, lưu lại rồi kiểm tra, hoặc tách sổ theo đơn vị.",
  damaged:
    "Tệp «{file}» bị hỏng{damage}. Đề nghị mở bằng Excel để sửa (Open and Repair), hoặc lấy lại tệp từ đơn vị gửi.",
  noRegistration:
    "Không tìm thấy bảng đăng ký thi đua nào trong «{file}». Đề nghị kiểm tra dòng tiêu đề của bảng (họ và tên, đơn vị, xếp loại, danh hiệu).",
  cannotWrite: "Không ghi được tệp «{file}» ({detail}). Đề nghị kiểm tra quyền ghi hoặc chọn nơi khác.",
  pdfFailed:
    "LibreOffice không chuyển được kết quả thành «{file}» ({detail}). Đề nghị mở tệp .xlsx bằng Excel rồi in ra PDF, hoặc cài lại LibreOffice.",
  pdfEmpty:
    "Không tạo được «{file}» vì cấu trúc sổ đang được bảo vệ nên không ghi được trang tính để in. Đề nghị mở sổ bằng Excel, bỏ bảo vệ (Review, Protect Workbook), lưu rồi chạy lại để có tệp PDF.",
  cannotRead: "Không đọc được tệp «{file}» ({detail}). Đề nghị kiểm tra quyền đọc.",
} as const satisfies Readonly<Record<string, string>>;

/**
 * What is wrong with a part of a damaged file (host/errors/workbookFileError.ts). `damageVi` puts it together:
 * where, what, and what was expected and found.
 */
export const damagesVi = {
  directory: "danh mục các phần của tệp bị thiếu, bị cắt hoặc mâu thuẫn",
  packing: "cách nén không phải của sổ Excel",
  checksum: "nội dung không khớp mã kiểm tra ghi trong tệp",
  missingPart: "bị thiếu",
  otherPart: "nội dung không đúng loại",
  encoding: "có byte không đúng bảng mã",
  endTag: "có thẻ không đóng hoặc đóng sai",
  tag: "có thẻ viết sai",
  sign: "có ký tự không được phép",
  doctype: "có khai báo mà sổ Excel không được có",
  sharedText: "có ô trỏ tới văn bản không tồn tại",
  style: "có ô trỏ tới định dạng không tồn tại",
  longText: "có văn bản dài hơn mức một ô chứa được",
  row: "có số dòng ngoài trang tính",
  column: "có cột ngoài trang tính",
} as const satisfies Readonly<Record<string, string>>;

export const damageVi = {
  inPart: ": phần «{part}» {what}",
  inFile: ": {what}",
  both: " (cần «{expected}», thấy «{found}»)",
  found: " (thấy «{found}»)",
} as const satisfies Readonly<Record<string, string>>;

/** Of the command line. */
export const usageErrorsVi = {
  noInput: "Chưa nêu tệp sổ đăng ký cần kiểm tra. Cách dùng: {usage}",
  twoInputs: "Chỉ kiểm tra một tệp mỗi lần, thừa «{value}». Cách dùng: {usage}",
  unknownOption: "Không có tùy chọn «{option}». Cách dùng: {usage}",
  missingValue: "Tùy chọn «{option}» thiếu giá trị. Cách dùng: {usage}",
  badLanguage: "Ngôn ngữ «{value}» không có; chỉ có vi và en. Cách dùng: {usage}",
  badPhase: "Không có giai đoạn «{value}»; chỉ có dang-ky (họp đăng ký) và binh-xet (họp bình xét). Cách dùng: {usage}",
  badForm: "Không có hình thức báo cáo «{value}»; chỉ có report (Biểu tổng hợp) và annex (Phụ lục). Cách dùng: {usage}",
  badClear: "«--clear {value}» không có; chỉ có marks (bỏ đánh dấu) và all (xóa mọi dấu vết). Cách dùng: {usage}",
  clearWithoutOut: "«--clear» cần «--out» để ghi sổ đã bỏ đánh dấu. Cách dùng: {usage}",
  clearWithResults: "«--clear» không kiểm tra sổ nên không có gì để ghi vào {file}. Cách dùng: {usage}",
  applyWithoutFix: "«--apply-fixes» cần «--fix all» hoặc «--fix QUY-TAC» để biết sửa nội dung nào. Cách dùng: {usage}",
  badRule:
    "Tùy chọn «{option}»: không có quy tắc «{value}»; danh sách mã quy tắc ở docs/rules/README.md, hoặc ghi all. Cách dùng: {usage}",
  undoWithoutOut: "«--undo» cần «--out» để ghi sổ đã hoàn tác. Cách dùng: {usage}",
  undoWithResults: "«--undo» không kiểm tra sổ nên không dùng cùng {file}. Cách dùng: {usage}",
  badUndo: "«--undo={value}» không được; ghi --undo, hoặc --undo=N với N từ 1 đến 10. Cách dùng: {usage}",
  proposeWithResults:
    "«--propose-campaign» chỉ lấy đợt thi đua từ sổ, không kiểm tra, nên không có gì để ghi vào {file}. Cách dùng: {usage}",
  badDate: "Tùy chọn «{option}» cần một ngày có thật dạng 2021-04-15, không phải «{value}». Cách dùng: {usage}",
  repeatedOption: "Tùy chọn «{option}» nêu hai lần. Cách dùng: {usage}",
  outIsIn: "Tệp kết quả trùng với tệp gốc «{file}»; tệp gốc không bao giờ bị ghi đè. Đề nghị chọn tên khác cho --out.",
  outNotXlsx: "Tệp kết quả «{file}» phải có đuôi .xlsx. Đề nghị chọn tên khác cho --out.",
  outOtherEnding:
    "Tệp kết quả «{file}» phải có đuôi .{value}, vì nội dung của sổ gốc là của loại tệp ấy. Đề nghị chọn tên khác cho --out.",
  pdfNotPdf: "Tệp «{file}» nêu ở --pdf phải có đuôi .pdf. Đề nghị chọn tên khác.",
  sameTarget: "Hai kết quả cùng ghi vào một tệp «{file}»; tùy chọn {option} cần tên khác. Cách dùng: {usage}",
  noOffice:
    "Tùy chọn --pdf cần LibreOffice mà máy này chưa có. Đề nghị cài LibreOffice, hoặc đặt biến SOFFICE trỏ tới chương trình soffice, hoặc bỏ --pdf và in tệp .xlsx từ Excel.",
  campaignInvalid: "Tệp đợt thi đua «{file}» không đúng: {detail}. Đề nghị sửa tệp rồi chạy lại.",
  acceptInvalid: "Tệp chấp nhận «{file}» không đúng: {detail}. Đề nghị sửa tệp rồi chạy lại.",
  mappingInvalid: "Tệp cách đọc sổ «{file}» không đúng: {detail}. Đề nghị sửa tệp rồi chạy lại.",
  unexpected: "Có lỗi ngoài dự kiến: {detail}. Đề nghị báo cho người phụ trách phần mềm.",
} as const satisfies Readonly<Record<string, string>>;

export type WorkbookErrorId = keyof typeof workbookErrorsVi;
export type DamageId = keyof typeof damagesVi;
export type FileErrorId = keyof typeof fileErrorsVi;
export type UsageErrorId = keyof typeof usageErrorsVi;
