/**
 * Names of agencies in a letterhead: no more lines than the room asks for, of lengths as alike as may be, and never
 * broken inside a word. A Vietnamese word is often of two or three syllables with a space between («CƠ QUAN»), so the
 * words that such names are made of are listed; a name of a place stays with what it is the name of.
 */
import { linesIn, textWidth } from "../../plan/layout/heights";
import type { Type } from "../../plan/typography";

/** Words of several syllables in names of agencies and blocs: whose, then for what work. */
// prettier-ignore
const WORDS: readonly string[] = [
  // Whose: kinds of agencies.
  "bảo hiểm", "bệnh viện", "bộ trưởng", "cao đẳng", "chi cục", "chi nhánh", "chính phủ", "chủ tịch", "công an",
  "công ty", "công đoàn", "cơ quan", "cơ sở", "cựu chiến binh", "doanh nghiệp", "đại học", "địa phương", "đoàn thể",
  "đơn vị", "hiệp hội", "học viện", "hội đồng", "hợp tác xã", "kho bạc", "khu vực", "liên đoàn", "liên hiệp",
  "mặt trận", "ngân hàng", "nhà máy", "nhà nước", "nhà trường", "nhà xuất bản", "phòng ban", "quốc gia", "quốc hội",
  "sự nghiệp", "tạp chí", "tập đoàn", "thành viên", "thành phố", "thị trấn", "thị xã", "thủ tướng", "tổ chức",
  "tổng công ty", "tổng cục", "trung học", "trung tâm", "trung ương", "trực thuộc", "tòa án", "ủy ban",
  "văn phòng", "viện kiểm sát", "xí nghiệp", "nhân dân", "tối cao", "trực tiếp", "chuyên môn", "chuyên ngành",
  "cấp huyện", "cấp tỉnh", "cấp xã", "ngoài công lập", "công lập", "ban quản lý", "đảng ủy", "tổ quốc", "phụ nữ",
  "nông dân", "thanh niên", "ủy ban nhân dân", "hội đồng nhân dân", "báo chí", "xuất bản", "thi đua", "khen thưởng", "phong trào", "số một", "số hai",
  // For what: fields of work.
  "an ninh", "an toàn", "biên phòng", "công nghệ", "công nghiệp", "công thương", "chiến lược", "chính trị",
  "chính sách", "chuyển đổi số", "dân số", "dân tộc", "dân vận", "dịch vụ", "du lịch", "dự trữ", "đào tạo", "đầu tư",
  "đất đai", "điện lực", "đô thị", "đối ngoại", "gia đình", "giám sát", "giao thông", "giáo dục", "hành chính",
  "hải quan", "hạ tầng", "kế hoạch", "kế toán", "khách quan", "khiếu nại", "khoa học", "khoáng sản", "kiểm toán",
  "kiểm lâm", "kiểm sát", "kiểm tra", "kinh tế", "kỹ thuật", "lao động", "lâm nghiệp", "lưu trữ", "môi trường",
  "năng lượng", "nghiên cứu", "nghiệp vụ", "ngoại giao", "ngoại vụ", "nhân lực", "nhân sự", "nội chính", "nội vụ",
  "nông nghiệp", "nông thôn", "pháp chế", "pháp luật", "phát thanh", "phát triển", "phòng chống", "quân đội",
  "quân sự", "quản lý", "quản trị", "quốc phòng", "quốc tế", "quy hoạch", "sức khỏe", "tài chính", "tài nguyên",
  "tham mưu", "tham nhũng", "thanh tra", "thể dục", "thể thao", "thi hành án", "thông tin", "thống kê", "thủy lợi",
  "thủy sản", "thuế quan", "thương binh", "thương mại", "thực phẩm", "tiếp dân", "tiêu cực", "tín dụng", "tôn giáo",
  "tổng hợp", "tố cáo", "trật tự", "truyền hình", "truyền thông", "tuyên giáo", "tuyên truyền", "tư pháp", "tư vấn",
  "văn hóa", "văn nghệ", "vận tải", "việc làm", "viễn thông", "xã hội", "xây dựng", "xuất nhập khẩu", "y tế",
  "hồ chí minh", "việt nam", "hà nội", "bồi dưỡng", "cán bộ", "cử tri",
];

/** What a place's name follows: the two syllables after it go with it. */
const PLACES: ReadonlySet<string> = new Set(["tỉnh", "huyện", "quận", "phường", "xã", "phố", "trấn"]);
/** What begins a group of words rather than ends it: no line ends with it. */
// prettier-ignore
const LEADING: ReadonlySet<string> = new Set([
  "và", "các", "của", "thuộc", "trong", "ở", "với", "cho", "về", "số", "cụm", "khối", "sở", "bộ", "ban", "cục", "vụ",
  "tỉnh", "huyện", "quận", "phường", "xã", "viện", "báo", "trường", "phòng", "đài", "hội", "tp.", "-", "–",
]);

const DASHES: ReadonlySet<string> = new Set(["-", "–"]);

/** A name of more is no name any more: it breaks where it may. */
const MOST_LINES = 4;
const WORDS_BY_SYLLABLE = WORDS.map((word) => word.split(" "));

/** `room`: points between the cell's edges. One line where it fits on one. */
export function balanced(name: string, room: number, type: Type): string {
  const least = linesIn(name, room, type);
  if (least < 2 || least > MOST_LINES || name.includes("\n")) return name;
  const syllables = name.split(" ");
  const allowed = breakable(syllables);
  for (const ends of [allowed, syllables.map(() => true)]) {
    for (const lines of [least, least + 1]) {
      const best = evenly(syllables, ends, lines, type);
      if (best !== null && best.every((line) => linesIn(line, room, type) === 1)) return best.join("\n");
    }
  }
  return name;
}

/** After which syllables a line may end. */
function breakable(syllables: readonly string[]): boolean[] {
  const bare = syllables.map((syllable) => syllable.normalize("NFC").toLocaleLowerCase("vi"));
  const words = wordsIn(bare);
  const ends = bare.map((syllable, index) => !LEADING.has(syllable) && !DASHES.has(bare[index + 1] ?? ""));
  for (const { last } of words) ends[last] = !DASHES.has(bare[last + 1] ?? "");
  for (const { first, last } of [...words, ...placesIn(bare)]) ends.fill(false, first, last);
  return ends.map((end, index) => end || bare[index]!.endsWith(","));
}

interface Run {
  readonly first: number;
  readonly last: number;
}

const wordsIn = (bare: readonly string[]): Run[] =>
  bare.flatMap((_, first) =>
    WORDS_BY_SYLLABLE.filter((word) =>
      word.every((each, index) => withoutComma(bare[first + index], index === word.length - 1) === each),
    ).map((word) => ({ first, last: first + word.length - 1 })),
  );

const placesIn = (bare: readonly string[]): Run[] =>
  bare.flatMap((syllable, first) => (PLACES.has(syllable) ? [{ first, last: first + 2 }] : []));

const withoutComma = (syllable: string | undefined, isLast: boolean): string | undefined =>
  isLast ? syllable?.replace(/[,;.]$/u, "") : syllable;

/** So many lines, the longest as short as may be; null: there are not so many places to break. */
function evenly(
  syllables: readonly string[],
  ends: readonly boolean[],
  lines: number,
  type: Type,
): readonly string[] | null {
  if (lines === 1) return [syllables.join(" ")];
  let best: { readonly lines: readonly string[]; readonly longest: number } | null = null;
  for (let end = 0; end < syllables.length - 1; end += 1) {
    if (!ends[end]!) continue;
    const rest = evenly(syllables.slice(end + 1), ends.slice(end + 1), lines - 1, type);
    if (rest === null) continue;
    const own = [syllables.slice(0, end + 1).join(" "), ...rest];
    const longest = Math.max(...own.map((line) => textWidth(line, type)));
    if (best === null || longest < best.longest) best = { lines: own, longest };
  }
  return best?.lines ?? null;
}
