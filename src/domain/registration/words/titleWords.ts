/**
 * Words of titles, of lines above a table and of sheets' names: whose a table is, when it was handed in, and what is
 * no registration of this campaign. Tried on the line itself, unless said otherwise.
 */

/** «Đơn vị: Báo Thanh tra», «Tên đơn vị đăng ký: …». */
export const UNIT_LINE = /(?:^|\s)(?:tên )?đơn vị(?: đăng ký| công tác| nộp| báo cáo| lập)?\s*:\s*(.+)$/iu;
/** «Danh sách … của Báo Thanh tra». */
export const OF_WHOM = /(?:^|^.*\s)của\s+(.+)$/iu;
/** What may follow it: «… trong năm 2021», «… - Đợt 1». */
export const OF_WHEN = /\s*[-–,(]?\s*(?:trong\s+)?(?:năm|đợt|quý)\s.*$/iu;
/** «ĐK Báo Thanh tra»: what leads the unit in a sheet's name. */
export const SHEET_REGISTRATION = /^(?:đk|đăng ký)[\s_.-]+/iu;
/** «Đơn vị: người», «Đơn vị: triệu đồng»: what is counted, not who. Tried on the key. */
export const MEASURE = /^(?:%|(?:người|đồng|nghìn|triệu|tỷ|giờ|ngày|lượt|cái|tập thể|cá nhân)(?: |$))/u;
/** The bloc or somebody else above the units; on the key between two spaces. */
export const ABOVE_UNITS = / (?:khối|các đơn vị|các phòng|ubnd|ủy ban nhân dân) /u;
/** A line that says more than an organisation's name. Tried on the key. */
export const SAYS_A_FORM = /đăng ký|danh sách|thi đua|khen thưởng|năm 20|biểu|phụ lục|tổng hợp/u;

/** «Ngày đăng ký: 12/3/2021», «Ngày nộp …». */
export const DAY_OF_REGISTRATION =
  /ngày\s+(?:\p{L}+\s+)?đăng ký|đăng ký\s*(?:lúc|vào)?\s*ngày|ngày\s+(?:nộp|gửi|lập|nhận)/iu;
/** A day of another paper, or a term: no day of registration. */
export const OTHER_PAPER =
  /công văn|quyết định|tờ trình|kế hoạch|thông báo|hướng dẫn|kèm theo|căn cứ|số\s*[:\d]|đến ngày|trước ngày|từ ngày|phát động/iu;

/** A sheet «Hướng dẫn»; on the key without diacritics. */
export const GUIDE_SHEET = /^huong dan/;
/** «Ví dụ: …» above a table; on the key without diacritics. */
export const EXAMPLE_LINE = /^(?:vi du|thi du|vd|minh hoa)(?: |$)/;
/** The end of a draft's name («Bản nháp 2»), on the key without diacritics; only the accents tell it from «nhập» (entry). */
export const DRAFT_SHEET = /(?:^|[ ])(?:ban )?nhap(?: \d+)?$/;
export const DRAFT_ACCENTED = /nháp/iu;
export const DRAFT_LINE = /bản nháp/iu;

/** A title that says of which year or round it is. */
export const SAYS_WHEN = /năm|nam\s+20|đợt|20\d\d\s*-\s*20\d\d/iu;
/** The day of a decision, not the year of the table. */
export const SAYS_ON_WHAT_BASIS = /quyết định|căn cứ|số\s+\d|ngày/iu;
/** «Danh sách đăng ký thi đua», «ĐỀ NGHỊ KHEN THƯỞNG». */
export const SAYS_EMULATION = /thi đua|khen thưởng|danh hiệu/iu;
