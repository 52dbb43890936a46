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
/** The word that a unit's name follows in its total: «Tổng cộng Báo Thanh tra». Tried on the line. */
export const TOTAL_WORD = /^(?:tổng cộng|cộng|tổng số|tổng)\s*/iu;
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
/** «Danh hiệu: …», «- Hình thức khen thưởng đề nghị: …». Tried on the line. */
export const HONOURS_LABEL =
  /^\s*(?:[-–—•*+]\s*)?(?:các )?(?:danh hiệu(?: thi đua)?|hình thức(?: khen thưởng)?|khen thưởng|thi đua)(?: đăng ký| đề nghị)?\s*:/iu;
/** «Đơn vị: …» as a whole line. Tried on the line. */
export const UNIT_LABEL = /^(?:tên )?đơn vị(?: đăng ký)?\s*:\s*(.+)$/iu;
/** «III. Các phong trào thi đua». Tried on a line or its key. */
export const SAYS_MOVEMENTS = /phong trào/iu;
/** «2. Tập thể:», «ĐĂNG KÝ DANH HIỆU CỦA CÁC ĐƠN VỊ». */
export const SAYS_COLLECTIVES = /tập thể|đơn vị/u;
export const SAYS_PEOPLE = /cá nhân/u;
/** Who gets a copy, and whom it is addressed to. */
export const ADDRESSED = /nơi nhận|kính gửi/u;
/** Lines above a table that name somebody else's unit. */
export const FOREIGN_LINE = "khối trưởng|kính gửi|nơi nhận|khối thi đua|liên hệ";
/** Words of a sheet's name that say what it holds, not whose it is. */
export const GENERIC_SHEET =
  /(?:^| )(?:sheet|trang|bảng|biểu|bieu|phụ lục|phu luc|pl|mẫu|mau|danh sách|ds|cá nhân|ca nhan|canhan|tập thể|tap the|tapthe|tổng|tong|th|chỉ tiêu|chi tieu|phong trào|phong trao|cờ|co|khen|data|danhsach|kết quả|nháp|đơn vị|don vi|năm|cn|tt|file)\d*(?= |$)/u;
