/**
 * Words of headers that tell more than a meaning: whether a text may be a lower or an upper header, or one of a few
 * that only the values under them decide. What a header means stands in headerLexicon. Each pattern is tried on the
 * header's key.
 */

/** May stand over names of people: the values tell. */
export const MAYBE_NAMES = /^(?:tên|ten|nhân sự|nhan su|danh sách|danh sach)$/u;

/** «Họ và tên», «Tên tập thể»: asks for a name, as no value of a column does. */
export const ASKS_FOR_NAME = /(?:^| )(?:họ|tên|ho|ten)(?= |$)/u;

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
export const CODE_OF_TITLE =
  /^(?:mã|ma|ký hiệu|ky hieu)(?: số| so)? (?:danh hiệu|danh hieu|hình thức|hinh thuc|khen thưởng|khen thuong|thi đua|thi dua|dh|dhtđ|htkt)(?: |$)|^(?:danh hiệu|danh hieu|hình thức|hinh thuc).* (?:mã|ma)(?: số| so)?$/u;
/** «Mã xếp loại», «Mã XL», «Xếp loại (mã)». */
export const CODE_OF_RATING =
  /^(?:mã|ma|ký hiệu|ky hieu)(?: số| so)? (?:xếp loại|xep loai|xl|mức|muc|đánh giá|danh gia|phân loại|phan loai|chất lượng|chat luong)(?: |$)|^(?:xếp loại|xep loai|mức|muc|đánh giá|danh gia|phân loại|phan loai).* (?:mã|ma)(?: số| so)?$/u;
/** Over what codes mean, with its key bare: «Danh hiệu», «Xếp loại», «Hình thức khen thưởng». */
export const SPEAKS_OF_TITLES =
  /^(?:ten |cac )?(?:danh hieu|hinh thuc|khen thuong|xep loai|muc|phan loai|danh gia)(?: |$)/;
/** Over the codes of a list: «Mã», «Mã danh hiệu», «Ký hiệu». */
export const CODE_HEADER = /^(?:mã|ma|ký hiệu|ky hieu|code)(?: |$)/u;
/** Beside them: what they mean. */
export const MEANING_OF_CODE =
  /^(?:tên|nội dung|diễn giải|ý nghĩa|mô tả|giải thích|ten|noi dung|dien giai|y nghia|mo ta|giai thich)(?: |$)/u;
/** Forms of commendation rather than titles. */
export const FORM_OF_AWARD = /hình thức|hinh thuc/u;

/**
 * Titles cut short, which only a parent that speaks of titles makes clear: «Xuất sắc», «Tiên tiến» under «Danh
 * hiệu».
 */
export const SHORT_EXCELLENT = /^(?:xuất sắc|xs|lđxs)$/u;
export const SHORT_ADVANCED_PERSON = /^tiên tiến$/u;
export const SHORT_ADVANCED = /^(?:tiên tiến|tt|lđtt)$/u;

/** «Tập thể, đơn vị» beside no column of units may be the unit. */
export const SAYS_UNIT = /đơn vị|don vi/u;

/** A person beside the row's own subject: the head of a phòng, who to telephone. */
export const BESIDE =
  /trưởng|đứng đầu|phụ trách|đại diện|liên hệ|theo dõi|đầu mối|giới thiệu|người lập|người ký|thủ trưởng|lãnh đạo|quản lý|chủ trì|chủ nhiệm|tác giả|giám đốc|phó |(?:^| )(?:truong|dung dau|phu trach|dai dien|lien he|theo doi|dau moi|thu truong|lanh dao|quan ly|chu tri|chu nhiem|tac gia|giam doc)(?: |$)/u;

/** Whose an initiative is; beside anything else a person beside the row's own subject. */
export const AUTHOR =
  /tác giả|chủ nhiệm|chủ trì|người (?:thực hiện|đề xuất|viết)|(?:^| )(?:tac gia|chu nhiem|chu tri|nguoi thuc hien)(?: |$)/u;

/** First half of a name over two columns: «Họ và tên đệm»; the second is «Tên». */
export const FAMILY_NAME =
  /^(?:họ|họ (?:và )?(?:tên )?(?:chữ )?(?:đệm|lót)|họ và tên|họ tên|ho|ho (?:va )?(?:ten )?(?:dem|lot)|ho va ten|ho ten)$/u;
export const GIVEN_NAME = /^(?:tên|ten)$/u;

/** «Đăng ký»: the registration itself, beside what was proposed, judged or decided upon it. */
export const SAYS_REGISTERED = /đăng k[ýí]|dang ky/u;
export const PROPOSED = /đề nghị|de nghi|đề xuất|de xuat/u;
/** First round, council, result: what became of the registration. */
export const DECIDED_UPON =
  /vòng|hội đồng|kết quả|duyệt|được xét|xét chọn|công nhận|bình xét|bình bầu|bình chọn|thẩm định|cấp trên|chính thức|(?:^| )(?:hđ|hđtđ|hđtđkt)(?: |$)|(?:^| )cơ sở xét|(?:^| )(?:vong \d|hoi dong|ket qua|xet duyet|duyet|duoc duyet|phe duyet|cong nhan|binh xet|binh bau|tham dinh|cap tren|chinh thuc|hd|hdtd|hdtdkt)(?: |$)/u;

/** «Cá nhân tự xếp loại», «Bản thân». */
export const BY_ONESELF =
  /(?:^| )tự (?:xếp|đánh|nhận|chấm|phân|bình|cho)|(?:^| )bản thân(?: |$)|^cá nhân(?: (?:xếp|đánh|nhận|chấm|phân).*)?$|(?:^| )tu (?:xep|danh gia|nhan|cham|phan loai)|(?:^| )ban than(?: |$)|^ca nhan(?: (?:xep|danh gia|nhan|cham|phan).*)?$/u;
/** «Thủ trưởng xếp loại», «Kết luận của Hội đồng», «Cấp có thẩm quyền quyết định». */
export const BY_HEAD =
  /thủ trưởng|lãnh đạo|hội đồng|thẩm quyền|cấp trên|kết luận|quyết định|giám đốc|hiệu trưởng|viện trưởng|tổng biên tập|đứng đầu|chính thức|cuối cùng|(?:^| )(?:hđ|hđtđ|hđtđkt)(?: |$)|(?:^| )(?:thu truong|lanh dao|hoi dong|tham quyen|cap tren|ket luan|quyet dinh|giam doc|hieu truong|vien truong|tong bien tap|dung dau|chinh thuc|cuoi cung|hd|hdtd|hdtdkt)(?: |$)/u;
/** «Trường xếp», «Cơ quan đánh giá»: more than a group, less than its head. */
export const BY_OFFICE =
  /^(?:cơ quan|đơn vị|trường|viện|trung tâm|cục|vụ|bộ(?! (?:phận|môn))|sở|co quan|don vi|truong|vien|trung tam|cuc|vu|so)(?: \p{L}+){0,2}? (?:xếp|đánh|phân|duyệt|công nhận|xep|danh gia|phan loai|duyet|cong nhan)/u;
/** «Tập thể đánh giá», «Tổ xếp loại», «Ý kiến tập thể». */
export const BY_GROUP =
  /(?:^| )(?:tập thể|tổ|nhóm|phòng|khoa|bộ phận|bộ môn|đồng nghiệp|chi bộ|công đoàn)(?: \p{L}+){0,2}? (?:xếp|đánh|nhận|chấm|phân|bình|góp|xét|đề nghị|đề xuất)|(?:^|của |ý kiến )(?:tập thể|tổ|nhóm|phòng|khoa|bộ phận|bộ môn|đồng nghiệp|chi bộ)(?: (?:chuyên môn|đơn vị|cơ quan|công tác))?$|của (?:tập thể|tổ|nhóm|phòng|khoa|bộ phận)|(?:^| )(?:tap the|to|nhom|phong|khoa|bo phan|bo mon|dong nghiep)(?: \p{L}+){0,2}? (?:xep|danh gia|nhan|cham|phan|binh|gop|xet)|^(?:tap the|to|nhom|phong|khoa|bo phan|bo mon|chi bo)(?: (?:chuyen mon|don vi|co quan))?$/u;
/** «Xếp loại chất lượng viên chức»: the rating of the law, beside what an office keeps of its own. */
export const OF_CIVIL_SERVANTS =
  /(?:chất lượng|xếp loại|đánh giá) .*(?:công chức|viên chức|cán bộ|cbccvc|ccvc)|cả năm|(?:chat luong|xep loai|danh gia) .*(?:cong chuc|vien chuc|can bo)|ca nam/u;
export const OF_SCORES = /kpi|điểm|thang điểm|okr|chỉ số|(?:^| )(?:diem|chi so)(?: |$)/u;
export const OF_PART_OF_YEAR =
  /(?:^| )(?:quý|quy(?! (?:định|chế|trình|mô|dinh|che|trinh|mo)(?: |$))|học kỳ|hoc ky|hk|kỳ|đợt|tháng|thang|nửa năm|nua nam)(?: |$)|(?:6|sáu|9|chín) tháng|6t(?: |$)/u;

/** Under «Danh hiệu»: the registration itself, or somebody else's title. */
export const OF_THE_OFFICE =
  /^(?:(?:về )?chuyên môn|chính quyền|nhà nước|cơ quan|(?:cán bộ|công chức|viên chức|người lao động|nlđ|cbcc|ccvc|cbccvc|cbccvclđ)(?: (?:và )?(?:cán bộ|công chức|viên chức|người lao động|nlđ))*|chuyen mon|chinh quyen|nha nuoc|co quan|(?:can bo|cong chuc|vien chuc|nguoi lao dong|cbcc|ccvc|cbccvc)(?: (?:va )?(?:can bo|cong chuc|vien chuc|nguoi lao dong))*)$/u;
export const OF_UNION_OR_PARTY =
  /^(?:(?:tổ chức )?(?:công đoàn|đoàn thể|đảng|đoàn|đoàn thanh niên|hội(?! đồng))|đảng viên|đoàn viên|chi bộ|đảng bộ|cong doan|doan the|dang|dang vien|doan vien|doan thanh nien|chi bo)(?= |$)/u;
/** Titles by their first words: a header that begins so is a title, known or not, and never a place («CSTĐ cấp bộ môn»). */
export const BEGINS_WITH_TITLE =
  /^(?:(?:danh hiệu|danh hieu) )?(?:chiến s[ĩỹ]|chien si|chien sy|cstđ|cstd|lao động (?:tiên tiến|xuất sắc|giỏi)|lao dong (?:tien tien|xuat sac|gioi)|lđtt|ldtt|tập thể lao động (?:tiên|xuất)|tap the lao dong (?:tien|xuat)|ttlđ|ttld|bằng khen|bang khen|giấy khen|giay khen|huân chương|huan chuong|cờ thi đua|co thi dua)/u;
/** Smaller than a phòng. */
export const TEAM = /^(?:tên )?(?:tổ|nhóm|đội|to|nhom|doi)(?= |$)/u;
/** «Đã duyệt», «Chờ duyệt», «Đồng ý»: what became of a form, in a cell. */
export const STATE_OF_APPROVAL =
  /^(?:(?:đã|chờ|chưa|không|đang|đủ|da|cho|chua|khong|dang) )?(?:phê duyệt|xét duyệt|duyệt|đồng ý|đạt|xác nhận|thông qua|nhất trí|phe duyet|duyet|dong y|dat|xac nhan|thong qua|nhat tri)$/u;
