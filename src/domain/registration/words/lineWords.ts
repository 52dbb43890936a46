/**
 * How lines begin that are no headers: totals, notes, signatures, names of phòng and of units; and what names of
 * sheets say. Tried on a line's key (text/keys), unless said otherwise.
 */

/** What makes a row look like the top of a signature block. */
export const SIGNATURE =
  "^(?:người lập|người tổng hợp|lập biểu|thủ trưởng|khối trưởng|khối phó|phó khối trưởng|trưởng khối|ký |ký tên|nơi nhận|xác nhận|thường trực|hội đồng thi đua|tm |kt |tl |tuq |đại diện|chủ tịch|người báo cáo|kế toán trưởng|thư ký$)";
export const PLACE_AND_DATE = "ngày [\\d\\s.…]*tháng[\\d\\s.…]*năm";
/** Titles under which people sign; weak alone, since they are positions of people too. */
export const SIGNER = "^(?:giám đốc|viện trưởng|hiệu trưởng|tổng biên tập|phó |trưởng |lãnh đạo|phụ trách|công đoàn)";
export const TOTAL =
  "^(?:tổng cộng|cộng|tổng số|tổng|toàn khối|cộng dồn|toàn đơn vị|tổng toàn khối)(?= |$)(?! biên tập| hợp| giám đốc| thanh tra)";
export const NOTE_LINE = "^(?:ghi chú|lưu ý|chú ý|chú thích|nguồn|note|ghi rõ)(?= |$)";
/** How names of phòng-level collectives begin. */
export const DEPARTMENT =
  "^(?:phòng|khoa|ban|tổ|bộ phận|đội|văn phòng|chi nhánh|tòa soạn|thư viện|xưởng|bộ môn|trạm|trung tâm|viện|cục|vụ|nhóm|cơ quan thường trú|văn phòng đại diện)(?= )";
/** The same without diacritics; not those that are surnames then («To Van An»). */
export const DEPARTMENT_UNACCENTED =
  "^(?:phong|khoa|bo phan|van phong|chi nhanh|toa soan|thu vien|xuong|bo mon|tram|trung tam|vien|cuc|vu|nhom|co quan thuong tru)(?= )(?! truong| pho)";
/** The heads of a unit, who belong to no phòng. */
export const LEADERSHIP =
  "^(?:(?:ban )?lãnh đạo(?: .*)?|ban giám đốc|ban giám hiệu|ban tổng biên tập|cấp ủy|lãnh đạo)$";
/** How names of units begin, campaign or not. */
export const ORGANISATION =
  "^(?:trung tâm|viện|trường(?! hợp)|báo(?! cáo)|tạp chí|vụ|cục|chi cục|tổng cục|sở|văn phòng|học viện|thanh tra(?! viên)|nhà xuất bản|đài|bệnh viện|ban quản lý|bảo tàng|thư viện|nhà hát|kho bạc|chi nhánh|công ty|tổng công ty|ubnd|ủy ban nhân dân|tòa án|công an|trạm y tế|ngân hàng|bưu điện)(?= )";
/**
 * How names of collectives below a unit begin that could be mistaken for a unit's: «Ban Thanh tra» is not «Báo
 * Thanh tra».
 */
export const LOWER_COLLECTIVE = "^(?:phòng|khoa|ban|tổ|bộ phận|đội|nhóm|bộ môn|p|k)(?= )";
/** Lines above a table that name somebody else's unit. */
export const FOREIGN_LINE = "khối trưởng|kính gửi|nơi nhận|khối thi đua|liên hệ";
/** Words of a sheet's name that say what it holds, not whose it is. */
export const GENERIC_SHEET =
  /(?:^| )(?:sheet|trang|bảng|biểu|bieu|phụ lục|phu luc|pl|mẫu|mau|danh sách|ds|cá nhân|ca nhan|canhan|tập thể|tap the|tapthe|tổng|tong|th|chỉ tiêu|chi tieu|phong trào|phong trao|cờ|co|khen|data|danhsach|kết quả|nháp|đơn vị|don vi|năm|cn|tt|file)\d*(?= |$)/u;
