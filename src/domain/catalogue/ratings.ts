/** The four levels of work classification (Decree 90/2020, Art. 12 to 15), best first. */
import { nearest } from "../text/nearest";
import { clean, LONGEST_NAME } from "../text/normalise";
import { bareKey, isUnaccented, wordKey } from "../text/keys";

export type RatingLevel = "excellent" | "good" | "completed" | "failed";

export interface RatingEntry {
  readonly level: RatingLevel;
  readonly name: { readonly vi: string; readonly en: string };
  /** Usual abbreviation, for narrow columns. */
  readonly short: string;
  /** What else officers write; compared by key. */
  readonly variants: readonly string[];
}

export const RATINGS: readonly RatingEntry[] = [
  {
    level: "excellent",
    name: { vi: "Hoàn thành xuất sắc nhiệm vụ", en: "Excellent completion of duties" },
    short: "HTXSNV",
    variants: [
      "HTXSNV",
      "HTXS",
      "HTXS nhiệm vụ",
      "HT xuất sắc",
      "HT xuất sắc nhiệm vụ",
      "HT xuất sắc NV",
      "HTXS NV",
      "Hoàn thành xuất sắc",
      "Hoàn thành XS",
      "Hoàn thành XSNV",
      "Hoàn thành XS nhiệm vụ",
      "Xuất sắc",
      "XS",
      "HTNV xuất sắc",
      "Hoàn thành nhiệm vụ xuất sắc",
      "XSNV",
      "Xuất sắc nhiệm vụ",
    ],
  },
  {
    level: "good",
    name: { vi: "Hoàn thành tốt nhiệm vụ", en: "Good completion of duties" },
    short: "HTTNV",
    variants: [
      "HTTNV",
      "HTT",
      "HTT nhiệm vụ",
      "HT tốt",
      "HT tốt nhiệm vụ",
      "HT tốt NV",
      "HTTốt",
      "Hoàn thành tốt",
      "Hoàn thành tốt NV",
      "Tốt",
      "T",
      "HTNV tốt",
      "Hoàn thành nhiệm vụ tốt",
      "Tốt nhiệm vụ",
    ],
  },
  {
    level: "completed",
    name: { vi: "Hoàn thành nhiệm vụ", en: "Completion of duties" },
    short: "HTNV",
    variants: [
      "HTNV",
      "HT",
      "HT nhiệm vụ",
      "HT NV",
      "Hoàn thành",
      "Hoàn thành NV",
      "Hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực",
      "Hoàn thành nhiệm vụ còn hạn chế về năng lực",
    ],
  },
  {
    level: "failed",
    name: { vi: "Không hoàn thành nhiệm vụ", en: "Failure to complete duties" },
    short: "KHTNV",
    variants: [
      "KHTNV",
      "KHT",
      "KHT nhiệm vụ",
      "Không HT",
      "Không HTNV",
      "Không HT nhiệm vụ",
      "Không hoàn thành",
      "Không hoàn thành NV",
      "Chưa hoàn thành nhiệm vụ",
      "Chưa hoàn thành",
    ],
  },
];

export interface RatingReading {
  readonly level: RatingLevel;
  readonly spelling: "exact" | "variant";
}

const EXACT = new Map(RATINGS.map((entry) => [entry.name.vi, entry.level]));
const BY_KEY = new Map<string, RatingLevel>();
const BY_BARE_KEY = new Map<string, RatingLevel>();
for (const entry of RATINGS)
  for (const name of [entry.name.vi, ...entry.variants]) {
    BY_KEY.set(wordKey(name), entry.level);
    BY_BARE_KEY.set(bareKey(wordKey(name)), entry.level);
  }

const AROUND =
  /^(?:(?:đăng ký|đăng kí|xếp loại|mức độ|mức|loại|phân loại|đạt|cá nhân|tập thể|viên chức|công chức) )+|(?: (?:năm )?20\d\d)$/gu;

/** «Hoàn thành tốt nhiệm vụ (HTTNV)», «Hoàn thành tốt nhiệm vụ - HTTNV»: the same thing said twice. */
const SAID_AGAIN = /^(?<first>[^()]+?)\s*(?:\((?<inside>[^()]*)\)\s*\.?|\s[-–—/]\s*(?<behind>[^()]+))$/u;
/** «Loại A (HTXSNV)», «Mức 1 (HTXSNV)»: so few words name a step of the office's own scale. */
const MOST_WORDS_OF_STEP = 2;
/** No rating is longer, with all that stands around it. */
const LONGEST = 120;

/** The level a text names, or null. Wordings without any diacritics are understood; misspelled ones are not. */
export function findRating(text: string): RatingReading | null {
  if (text.length > LONGEST_NAME) return null;
  const plain = clean(text);
  if (plain.length > LONGEST) return null;
  const exact = EXACT.get(plain);
  if (exact !== undefined) return { level: exact, spelling: "exact" };
  const level = levelOf(wordKey(plain)) ?? levelSaidAgain(plain);
  return level === undefined ? null : { level, spelling: "variant" };
}

/** The level of words and of what stands in brackets or behind a dash; two that differ are none. A score in brackets says nothing. */
function levelSaidAgain(plain: string): RatingLevel | undefined {
  const { first, inside, behind } = SAID_AGAIN.exec(plain)?.groups ?? {};
  if (first === undefined) return undefined;
  const said = levelOf(wordKey(first));
  const again = levelOf(wordKey(inside ?? behind!));
  if (behind !== undefined) return said === again ? said : undefined;
  if (said === undefined) return isStepOfScale(first) ? again : undefined;
  return again === said || (again === undefined && /\d/u.test(inside!)) ? said : undefined;
}

function isStepOfScale(words: string): boolean {
  const key = wordKey(words);
  return key.split(" ").length <= MOST_WORDS_OF_STEP && !/^(?:không|khong|chưa|chua)(?= |$)/u.test(key);
}

function levelOf(key: string): RatingLevel | undefined {
  const known =
    BY_KEY.get(key) ?? (isUnaccented(key) ? BY_BARE_KEY.get(key) : undefined) ?? BY_KEY.get(key.replace(/ /g, ""));
  if (known !== undefined) return known;
  const core = key.replace(AROUND, "").trim();
  return core === key || core === "" ? undefined : levelOf(core);
}

/** The level whose name is clearly nearest to a mistyped text, or null. */
export function nearestRating(text: string): RatingLevel | null {
  const candidates = RATINGS.flatMap((entry) =>
    [entry.name.vi, ...entry.variants.filter((name) => name.length >= 10)].map((name) => ({
      key: wordKey(name),
      value: entry.level,
    })),
  );
  return nearest(wordKey(text), candidates);
}

export function ratingEntry(level: RatingLevel): RatingEntry {
  return RATINGS.find((entry) => entry.level === level)!;
}

/** 0 for excellent to 3 for failed. */
function ratingRank(level: RatingLevel): number {
  return RATINGS.findIndex((entry) => entry.level === level);
}

/** `level` is as good as `least` or better. */
export function isAtLeast(level: RatingLevel, least: RatingLevel): boolean {
  return ratingRank(level) <= ratingRank(least);
}
