/** What one header text may mean, apart from its neighbours. */
import type { AwardReading } from "../../catalogue/find";
import { findRating, type RatingLevel } from "../../catalogue/ratings";
import { awardsOf } from "../../campaign/awards";
import type { Campaign } from "../../campaign/campaign";
import { findMovement } from "../../campaign/units";
import { bareKey, isUnaccented, wordKey } from "../../text/keys";
import { yearsIn } from "../../text/dates";
import { LEXICON } from "./headerLexicon";
import { isIdentity, isPlace, type HeaderMeaning } from "./headerMeanings";
import { BEGINS_WITH_TITLE, LIST_OF_MOVEMENTS, LIST_OF_TARGETS, MAYBE_NAMES } from "./headerWords";

export interface HeaderSense {
  readonly key: string;
  readonly meaning: HeaderMeaning | null;
  readonly confidence: number;
  readonly rating: RatingLevel | null;
  /** «Xuất sắc», «Tốt», «T»: a rating only under a header that speaks of ratings. */
  readonly ratingIsShort: boolean;
  readonly personAward: AwardReading | null;
  readonly unitAward: AwardReading | null;
  /** Index of the campaign's movement. */
  readonly movement: number | null;
  /** The one year the text names; of a school year the one it ends in. */
  readonly year: number | null;
}

interface Compiled {
  readonly meaning: HeaderMeaning;
  readonly confidence: number;
  readonly accented: RegExp;
  readonly bare: RegExp;
}

const COMPILED: readonly Compiled[] = LEXICON.map(({ meaning, confidence, pattern }) => ({
  meaning,
  confidence,
  accented: new RegExp(pattern, "u"),
  bare: new RegExp(bareKey(pattern), "u"),
}));

const IDENTITIES = LEXICON.filter(({ meaning }) => isIdentity(meaning)).map(({ pattern }) => `(?:${pattern})`);
const IDENTITY = new RegExp([...IDENTITIES, ...IDENTITIES.map(bareKey)].join("|"), "u");
const LISTS = [LIST_OF_MOVEMENTS, LIST_OF_TARGETS, MAYBE_NAMES];

/** Whom a row is about may be named: asked of data too, so a text without any such word is not looked at any closer. */
export function mayNameWhom(text: string): boolean {
  const key = wordKey(text);
  return key.length <= LONGEST_HEADER && (IDENTITY.test(` ${key} `) || LISTS.some((pattern) => pattern.test(key)));
}

const SCALE = /mức|muc do|xếp loại|xep loai|đánh giá|danh gia|phân loại|kết quả|chất lượng/u;
/** Longer than any header seen; sentences of a guide are longer. */
export const LONGEST_HEADER = 160;
/** Shorter words are found in the name of some movement by chance. */
const SHORTEST_MOVEMENT = 8;

export function senseOf(text: string, campaign: Campaign): HeaderSense {
  const key = wordKey(text);
  const years = yearsIn(text);
  const year = years.length === 1 ? years[0]! : schoolYearOf(key);
  const nothing: HeaderSense = {
    key,
    meaning: null,
    confidence: 0,
    rating: null,
    ratingIsShort: false,
    personAward: null,
    unitAward: null,
    movement: null,
    year,
  };
  if (key === "" || key.length > LONGEST_HEADER) return nothing;
  const level = findRating(text)?.level ?? null;
  // «Mức độ hoàn thành nhiệm vụ» is the name of the scale, not its third level.
  const rating = level === "completed" && SCALE.test(key) ? null : level;
  const personAward = awardsOf(campaign).read(text, "person");
  const unitAward = awardsOf(campaign).read(text, "unit");
  // «Tập thể lao động xuất sắc» names a title, not the collectives of a column «Tập thể».
  const names = personAward?.award != null || unitAward?.award != null;
  return {
    ...nothing,
    ...(names ? null : meantBy(key)),
    rating,
    ratingIsShort: rating !== null && !/hoàn|hoan|^k?ht/u.test(key),
    personAward,
    unitAward,
    movement: key.length >= SHORTEST_MOVEMENT ? findMovement(campaign, text) : null,
  };
}

/** «Năm học 2019-2020», or nothing but «2019-2020». */
const SCHOOL_YEAR = /(?:^|(?:^| )(?:năm học|nam hoc|nh) )((?:19|20)\d\d) ((?:19|20)\d\d)$/u;

function schoolYearOf(key: string): number | null {
  const [, from, to] = SCHOOL_YEAR.exec(key) ?? [];
  return to !== undefined && Number(to) === Number(from) + 1 ? Number(to) : null;
}

/** What the lexicon says; of a place where the header begins with a title («CSTĐ cấp bộ môn»): nothing. */
function meantBy(key: string): Pick<HeaderSense, "meaning" | "confidence"> | null {
  const unaccented = isUnaccented(key);
  const padded = ` ${key} `;
  const wording = COMPILED.find((each) => (unaccented ? each.bare : each.accented).test(padded));
  if (wording === undefined || (isPlace(wording.meaning) && BEGINS_WITH_TITLE.test(key))) return null;
  return { meaning: wording.meaning, confidence: wording.confidence };
}
