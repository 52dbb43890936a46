/** One form for the many ways to write a title: abbreviations spelled out, words without weight left out. Comparison only. */
import { bareKey, isUnaccented, wordKey } from "../text/keys";

/** Abbreviations inside longer wordings, each as one word of the key. Longer ones first where one begins another. */
const EXPANSIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    cstđcs: "chiến sĩ thi đua cơ sở",
    cstđtq: "chiến sĩ thi đua toàn quốc",
    cstđcb: "chiến sĩ thi đua bộ",
    cstđb: "chiến sĩ thi đua bộ",
    cstđn: "chiến sĩ thi đua ngành",
    cstđ: "chiến sĩ thi đua",
    cstđcn: "chiến sĩ thi đua ngành",
    ttlđtt: "tập thể lao động tiên tiến",
    ttlđxs: "tập thể lao động xuất sắc",
    lđtt: "lao động tiên tiến",
    lđxs: "lao động xuất sắc",
    "tt lđtt": "tập thể lao động tiên tiến",
    lđttcx: "lao động tiên tiến",
    lđttch: "lao động tiên tiến",
    bk: "bằng khen",
    gk: "giấy khen",
    hclđ: "huân chương lao động",
    hc: "huân chương",
    knc: "kỷ niệm chương",
    ctđ: "cờ thi đua",
    bktw: "bằng khen thủ tướng",
    bkttg: "bằng khen thủ tướng",
    bkttcp: "bằng khen ttcp",
    bktg: "bằng khen thủ tướng",
    ctđcp: "cờ thi đua chính phủ",
    ctđcb: "cờ thi đua bộ",
    ctđttcp: "cờ thi đua ttcp",
    ttg: "thủ tướng",
    cp: "chính phủ",
    tw: "trung ương",
    bkcp: "bằng khen chính phủ",
    bkctttcp: "bằng khen tổng ttcp",
    cs: "cơ sở",
    tq: "toàn quốc",
    tđ: "thi đua",
    tđua: "thi đua",
    lđ: "lao động",
    sỹ: "sĩ",
    sỷ: "sĩ",
    kĩ: "kỷ",
    kỹ: "kỷ",
  }),
);
const BARE_EXPANSIONS: ReadonlyMap<string, string> = new Map(
  [...EXPANSIONS].map(([short, long]) => [bareKey(short), bareKey(long)]),
);

/** Words that say how, not what. */
const WEIGHTLESS = [
  "đề nghị tặng thưởng",
  "đề nghị tặng",
  "đề nghị",
  "đăng ký",
  "đăng kí",
  "danh hiệu thi đua",
  "hình thức khen thưởng",
  "danh hiệu",
  "tặng thưởng",
  "tặng",
  "đạt",
  "cá nhân",
  "cấp",
  "của",
];
const LOOSE = WEIGHTLESS.flatMap((words) => [words, bareKey(words)]).sort((a, b) => b.length - a.length);
const WEIGHTLESS_WORDS = new RegExp(`(?<= )(?:${[...new Set(LOOSE)].join("|")})(?= )`, "gu");
const YEAR_TAIL = /(?: (?:năm|nam))?(?: (?:học|hoc))?(?: (?:19|20)\d\d){1,2}(?= $)/u;

/** «CSTĐ cấp cơ sở», «danh hiệu Chiến sỹ thi đua cơ sở năm 2021» → «chiến sĩ thi đua cơ sở». Unaccented text stays unaccented. */
export function canonical(text: string): string {
  const key = wordKey(text);
  const table = isUnaccented(key) ? BARE_EXPANSIONS : EXPANSIONS;
  let words = key
    .split(" ")
    .map((word) => table.get(word) ?? (table === BARE_EXPANSIONS ? word : bareAbbreviation(word)))
    .join(" ");
  words = ` ${words} `.replace(YEAR_TAIL, "").replace(WEIGHTLESS_WORDS, " ").replace(/ {2,}/g, " ");
  const level = words.trim();
  return level === "" ? key : level;
}

/** «LDTT» inside accented text: abbreviations are often typed without Đ. */
function bareAbbreviation(word: string): string {
  if (
    word.length < 2 ||
    word.length > 7 ||
    /[aeiouyàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/u.test(word)
  )
    return word;
  return ACCENTED_BY_BARE.get(word) ?? word;
}
const ACCENTED_BY_BARE: ReadonlyMap<string, string> = new Map(
  [...EXPANSIONS].filter(([short]) => bareKey(short) !== short).map(([short, long]) => [bareKey(short), long]),
);
