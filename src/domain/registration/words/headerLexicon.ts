/**
 * The words of headers. Each pattern is tried on the header's key (lower case, punctuation as spaces, one space at
 * either end); the first that fits gives the meaning, so narrower wordings stand before wider ones. Read off the
 * workbooks and templates that blocs and units hand round (docs/reading.md).
 */
import type { HeaderMeaning } from "./headerMeanings";

export interface Wording {
  readonly meaning: HeaderMeaning;
  /** 0..1 */
  readonly confidence: number;
  readonly pattern: string;
}

const QUANTITY = "^ (?:tổng (?:số )?|số |sl |số lượng )";
const OR_BETTER = "(?:tốt|httnv|htt)(?: nhiệm vụ| nv)? trở lên";
const PEOPLE =
  "(?:người|công chức|viên chức|cán bộ|lao động|cbccvc|cbccvclđ|ccvc|ccvclđ|cbvc|cbcc|thành viên|nhân viên|nhân sự|nhân lực|biên chế|cá nhân)";

/** What people are called, for their names; in a cell of data the same words are somebody's position. */
export const BARE_PEOPLE =
  "^ (?:(?:các |tên )?đồng chí|(?:cán bộ|công chức|viên chức|nhân viên|người lao động|nlđ)(?: (?:và )?(?:cán bộ|công chức|viên chức|nhân viên|người lao động|nlđ))*) $";

/** Bodies whose titles and ratings are none of the registration's. */
const UNION_OR_PARTY =
  "(?:công đoàn|đoàn viên|đảng viên|tổ chức đảng|chi bộ|đảng bộ|cấp ủy|đảng |đoàn thanh niên|đoàn thể|hội phụ nữ|cựu chiến binh)";

export const LEXICON: readonly Wording[] = [
  { meaning: "stt", confidence: 1, pattern: "^ (?:stt|tt|số tt|số thứ tự|thứ tự|no|s t t|t t) $" },
  { meaning: "registeredOn", confidence: 1, pattern: "^ (?:dấu thời gian|timestamp|completion time|submitted at) $" },
  { meaning: "registeredOn", confidence: 1, pattern: "^ (?:thời gian|ngày giờ) (?:hoàn thành|gửi|nộp) $" },
  // Of a form that was filled in, not of a career.
  { meaning: "other", confidence: 0.9, pattern: "^ (?:thời gian bắt đầu|start time) $" },
  {
    meaning: "other",
    confidence: 0.9,
    pattern: "^ (?:tổng |số |tổng số |cộng )?điểm |^ thang điểm ",
  },
  {
    meaning: "other",
    confidence: 0.9,
    pattern:
      "^ (?:trạng thái|tình trạng|xét duyệt|phê duyệt) |^ (?:phòng|khoa|ban|bộ phận|tổ|đơn vị|cơ quan|hội đồng) .*(?:phê duyệt|xét duyệt|duyệt|thẩm định|xác nhận|thông qua) $|chủ quản",
  },
  {
    meaning: "other",
    confidence: 0.9,
    pattern: `(?:danh hiệu|khen thưởng|thi đua|xếp loại|đánh giá|phân loại) (?!.*(?:chuyên môn|chính quyền)).*${UNION_OR_PARTY}`,
  },
  {
    meaning: "position",
    confidence: 0.9,
    pattern: "(?:trình độ|chuyên môn|học hàm|học vị) .*(?:chức vụ|chức danh)(?! .*(?:đơn vị|nơi công tác|cơ quan))",
  },
  {
    meaning: "other",
    confidence: 0.9,
    pattern:
      "^ mã |^ không (?:đăng ký|đề nghị|xét)|đơn vị tính|^ đvt $|giới tính|dân tộc|quê quán|địa chỉ|nơi ở|điện thoại|số đt|email|trình độ|(?<!(?:danh hiệu|xếp loại|đánh giá|thi đua) .*)chuyên môn|đảng viên|^ (?:số )?quyết định|ngày ban hành|minh chứng|lĩnh vực|chữ ký|^ link|hệ số|ngạch|lý do|^ môn $",
  },
  { meaning: "nameAndPosition", confidence: 0.9, pattern: "(?:họ và tên|họ tên) .*(?:chức vụ|chức danh)" },
  {
    meaning: "mixedName",
    confidence: 0.9,
    pattern:
      "^ (?:tên |họ và tên |danh sách )?(?:tập thể (?:và |hoặc )?cá nhân|cá nhân (?:và |hoặc )?tập thể)|tên (?:tập thể|đơn vị) .*cá nhân|^ tên đối tượng",
  },
  {
    meaning: "name",
    confidence: 1,
    pattern:
      "họ (?:và )?(?:chữ đệm |tên đệm |đệm )?(?:và )?tên|^ họ (?:(?:và )?(?:chữ )?(?:tên )?(?:đệm|lót) )?$|^ tên (?:cá nhân|người|viên chức|công chức|cán bộ|nhân viên)|^ (?:cá nhân|danh sách cá nhân|cán bộ viên chức|người đăng ký(?: thi đua)?|full ?name) $",
  },
  { meaning: "name", confidence: 0.8, pattern: BARE_PEOPLE },
  { meaning: "address", confidence: 0.9, pattern: "^ (?:ông(?: bà)?|bà|danh xưng|xưng hô|tên gọi .*) $" },

  {
    meaning: "statedGoodOrBetterShare",
    confidence: 1,
    pattern: `(?:tỷ|tỉ) (?:lệ|trọng) .*${OR_BETTER}|% .*${OR_BETTER}|${OR_BETTER} %`,
  },
  {
    meaning: "statedExcellentShare",
    confidence: 1,
    pattern: "(?:tỷ|tỉ) (?:lệ|trọng) .*(?:xuất sắc|htxs)|% .*(?:xuất sắc|htxs)",
  },
  {
    meaning: "statedGoodShare",
    confidence: 1,
    pattern: "(?:tỷ|tỉ) (?:lệ|trọng) .*(?:hoàn thành tốt|ht tốt|httnv|tốt )",
  },
  { meaning: "share", confidence: 0.9, pattern: "(?:tỷ|tỉ) (?:lệ|trọng)|^ % $|đạt %|^ tl % $" },
  {
    meaning: "statedTtldxs",
    confidence: 1,
    pattern: QUANTITY + "(?:.* )?(?:(?:tập thể|tt) (?:lđ ?|lao động )(?:xs|xuất sắc)|ttlđxs|tlđxs) ",
  },
  {
    meaning: "statedTtldtt",
    confidence: 1,
    pattern: QUANTITY + "(?:.* )?(?:(?:tập thể|tt) (?:lđ ?|lao động )(?:tt|tiên tiến)|ttlđtt|tlđtt) ",
  },
  {
    meaning: "statedDepartments",
    confidence: 1,
    pattern:
      "số(?: lượng)?(?: các)?(?: đơn vị| tập thể)?(?: cấp| thuộc)? (?:phòng|khoa|ban)(?= )|số(?: lượng)? tập thể(?! (?:lao động|lđ|đạt))|số đầu mối",
  },
  {
    meaning: "plan",
    confidence: 1,
    pattern:
      "kế hoạch (?:công tác|năm|nhiệm vụ|được giao)|hoàn thành (?:xuất sắc |tốt )?(?:toàn diện )?kh(?= )|^ (?:đăng ký )?kh (?:công tác|năm)|hoàn thành (?:xuất sắc |tốt )?(?:toàn diện )?kế hoạch|^ (?:đăng ký )?kế hoạch $|chương trình kế hoạch|chương trình công tác",
  },
  {
    meaning: "statedGoodOrBetter",
    confidence: 1,
    pattern: `${QUANTITY}.*${OR_BETTER}|^ (?:đăng ký )?(?:hoàn thành |ht |từ )*${OR_BETTER} $`,
  },
  {
    meaning: "other",
    confidence: 0.8,
    pattern: QUANTITY + ".*(?:tập thể|ttlđ|cờ thi đua|bằng khen|giấy khen|sáng kiến|hồ sơ)",
  },
  { meaning: "statedExcellent", confidence: 1, pattern: QUANTITY + ".*(?:xuất sắc|htxs)" },
  { meaning: "statedGood", confidence: 1, pattern: QUANTITY + ".*(?:hoàn thành tốt|ht tốt|httnv|loại tốt|đạt tốt)" },
  {
    meaning: "statedCstdcs",
    confidence: 1,
    pattern: QUANTITY + ".*(?:cstđcs|(?:chiến s[ĩỹ] thi đua|cstđ) (?:cấp )?cơ sở)",
  },
  { meaning: "statedLdtt", confidence: 1, pattern: QUANTITY + ".*(?:lđtt|lao động tiên tiến)" },
  {
    meaning: "headcount",
    confidence: 1,
    pattern: `^ (?:quân số|sĩ số|biên chế|nhân sự|nhân lực)|${QUANTITY}(?:.* )?${PEOPLE} |^ (?:tổng số|số người|tổng cộng người) $|^ tổng ${PEOPLE}`,
  },
  { meaning: "count", confidence: 0.7, pattern: "^ (?:số lượng|sl|số) $" },

  { meaning: "discipline", confidence: 1, pattern: "(?:kỷ|kỉ) luật|vi phạm|^ kl $" },
  {
    meaning: "history",
    confidence: 1,
    pattern:
      "năm trước|những năm|năm liền|năm qua|năm gần|quá trình|đã đạt|đã được|đạt được|từng đạt|lịch sử|các năm|thành tích|trong năm 20\\d\\d đã",
  },
  {
    meaning: "initiative",
    confidence: 1,
    pattern:
      "sáng kiến|đề tài|skkn|giải pháp|đề án|công trình|nckh|nghiên cứu khoa học|^ (?:sk|sk đt|đt sk|skkn đt|đt nckh) $",
  },
  {
    meaning: "registeredOn",
    confidence: 1,
    pattern:
      "(?:ngày|thời gian|thời điểm)(?: gửi| nộp| lập| nhận)?(?: bản| phiếu| văn bản)?(?: đăng ký| đăng kí) |(?:ngày|thời gian) (?:nộp|gửi|nhận) ",
  },
  {
    meaning: "birthDate",
    confidence: 1,
    pattern: "(?:ngày|năm|tháng) (?:.* )?sinh |sinh (?:ngày|năm)|^ (?:ns|sinh|ntns|tuổi) $",
  },
  {
    meaning: "joined",
    confidence: 1,
    pattern:
      "(?:ngày|năm|tháng|thời gian|thời điểm) .*(?:vào ngành|tuyển dụng|vào cơ quan|công tác|bắt đầu|nhận việc|về đơn vị|về cơ quan|hợp đồng|vào biên chế|vào làm)|^ thâm niên",
  },
  { meaning: "movement", confidence: 0.9, pattern: "phong trào" },
  {
    meaning: "titleOrAward",
    confidence: 1,
    pattern: "(?:danh hiệu|thi đua|dhtđ) .*(?:khen|htkt)|(?:khen thưởng|htkt) .*(?:danh hiệu|thi đua|dhtđ)",
  },
  {
    meaning: "subjectKind",
    confidence: 0.9,
    pattern:
      "phân loại (?:khen thưởng|đối tượng|cán bộ|tập thể|cá nhân)|loại (?:đối tượng|hình khen)|^ (?:đối tượng|đối tượng khen thưởng) $",
  },
  {
    meaning: "rating",
    confidence: 1,
    pattern:
      "xếp loại|mức độ hoàn thành|mức hoàn thành|đánh giá|phân loại|kết quả (?:thực hiện |hoàn thành )?(?:nhiệm vụ|công tác|công việc)|chất lượng|mức độ ht|^ (?:xl|loại|hoàn thành nhiệm vụ|đăng ký hoàn thành nhiệm vụ|mức đăng ký|đăng ký mức) $",
  },
  { meaning: "title", confidence: 1, pattern: "danh hiệu|dhtđ|dh tđ|^ (?:thi đua|đăng ký thi đua|dh|đk thi đua) $" },
  {
    meaning: "award",
    confidence: 1,
    pattern: "khen thưởng|hình thức khen|hình thức kt|htkt|mức khen|^ (?:khen|ht khen|khen cao|hình thức) $",
  },
  { meaning: "note", confidence: 1, pattern: "ghi chú|chú thích|^ (?:ý kiến|khác|gc|chú ý) $" },
  {
    meaning: "positionAndUnit",
    confidence: 0.9,
    pattern: "(?:chức vụ|chức danh) .*(?:đơn vị|nơi công tác|phòng|cơ quan)",
  },
  { meaning: "position", confidence: 1, pattern: "chức vụ|chức danh|vị trí|^ cv $" },
  {
    meaning: "collectiveName",
    confidence: 1,
    pattern:
      "^ (?:tên )?(?:các )?tập thể|đơn vị tập thể|tên đơn vị (?:và |hoặc )?tập thể|tập thể đơn vị|tập thể đăng ký|danh sách tập thể",
  },
  {
    meaning: "department",
    confidence: 0.9,
    pattern:
      "^ (?:tên )?(?:các )?(?:phòng|khoa|ban|bộ phận|tổ)(?= )|(?:phòng ban|phòng khoa|khoa phòng|bộ phận|khối tổ|cấp phòng|trực thuộc|tổ chuyên môn|bộ môn)",
  },
  { meaning: "unit", confidence: 1, pattern: "đơn vị|cơ quan|nơi công tác|nơi làm việc|thông tin công tác|đvct" },
];

export const GOOD_OR_BETTER = OR_BETTER;
