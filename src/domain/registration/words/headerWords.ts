/**
 * Words of headers that tell more than a meaning: whether a text may be a lower or an upper header, or one of a few
 * that only the values under them decide. What a header means stands in headerLexicon. Each pattern is tried on the
 * header's key.
 */

/** May stand over names of people: the values tell. */
export const MAYBE_NAMES = /^(?:tên|ten|nhân sự|nhan su|danh sách|danh sach)$/u;

/** «Tên phong trào thi đua» heads a list with a movement per row. */
export const LIST_OF_MOVEMENTS =
  /^(?:(?:tên|ten|nội dung|noi dung|các|cac|tên các|ten cac) )?(?:phong trào|phong trao)(?: thi đua| thi dua| đăng ký| dang ky| tham gia| hưởng ứng)*$/u;
/** «Nội dung các chỉ tiêu» heads a list of targets in free words: found, so that it is asked about. */
export const LIST_OF_TARGETS =
  /^(?:(?:nội dung|noi dung|tên|ten|các|cac) )+(?:chỉ tiêu|chi tieu)(?: thi đua| thi dua| đăng ký| dang ky)*$/u;
export const DEPARTMENT_HEADER =
  /^(?:tên )?(?:các )?(?:(?:đơn vị|cơ quan|tập thể) (?:(?:và|hoặc) )?)?(?:phòng|khoa|ban|bộ phận|tổ)(?: (?:và |hoặc )?(?:phòng|khoa|ban|bộ phận|tổ|viện|đơn vị|trực thuộc|chuyên môn|khối|công tác|tương đương))*$|^(?:đơn vị |tập thể )?(?:trực thuộc|cấp phòng)/u;
export const UNIT_HEADER =
  /^(?:tên |các |stt )*(?:đơn vị|cơ quan|nơi)(?: (?:cơ quan|đơn vị|và|công tác|làm việc|đăng ký|tham gia|trực thuộc|khối|phòng|ban|khoa|bộ phận|tập thể|thành viên|trong khối|sự nghiệp))*$/u;

/** Lower headers that mean nothing by themselves: «cơ sở» under «CSTĐ», «Nam» under «Ngày sinh». */
export const SUB_WORDS =
  /^(?:cơ sở|ngành.*|toàn quốc|bộ.*|cấp .*|hạng .*|nhất|nhì|ba|tiên tiến|xuất sắc|nam|nữ|tổng.*|ttcp|chính phủ|thủ tướng.*|số|có|không|tên|chức vụ)$/u;

/** A title right above the header is no parent of its columns. */
export const TITLE_WORDS =
  /^(?:danh sách|danh sach|bảng|bang|biểu|bieu|phụ lục|phu luc|tổng hợp|tong hop|các chỉ tiêu)|(?:các|của) đơn vị|đăng ký .*(?:thi đua|khen thưởng|phong trào) .*năm \d{4}/u;

/** «Mã danh hiệu thi đua (nếu có)»: codes in most workbooks, but some write the titles themselves. */
export const CODE_OF_TITLE = /^(?:mã|ma) (?:danh hiệu|danh hieu|hình thức|hinh thuc)/u;
/** Forms of commendation rather than titles. */
export const FORM_OF_AWARD = /hình thức|hinh thuc/u;

/**
 * Titles cut short, which only a parent that speaks of titles makes clear: «Xuất sắc», «Tiên tiến» under «Danh
 * hiệu».
 */
export const SHORT_EXCELLENT = /^(?:xuất sắc|xs|lđxs)$/u;
export const SHORT_ADVANCED = /^(?:tiên tiến|tt|lđtt)$/u;

/** «Tập thể, đơn vị» beside no column of units may be the unit. */
export const SAYS_UNIT = /đơn vị|don vi/u;

/** A person beside the row's own subject: the head of a phòng, who to telephone. */
export const BESIDE =
  /trưởng|đứng đầu|phụ trách|đại diện|liên hệ|theo dõi|đầu mối|giới thiệu|người lập|người ký|thủ trưởng|lãnh đạo|quản lý|chủ trì|chủ nhiệm|tác giả|giám đốc|phó |(?:^| )(?:truong|dung dau|phu trach|dai dien|lien he|theo doi|dau moi|thu truong|lanh dao|quan ly|chu tri|chu nhiem|tac gia|giam doc)(?: |$)/u;

/** First half of a name over two columns: «Họ và tên đệm»; the second is «Tên». */
export const FAMILY_NAME =
  /^(?:họ|họ (?:và )?(?:tên )?(?:chữ )?(?:đệm|lót)|họ và tên|họ tên|ho|ho (?:va )?(?:ten )?(?:dem|lot)|ho va ten|ho ten)$/u;
export const GIVEN_NAME = /^(?:tên|ten)$/u;
