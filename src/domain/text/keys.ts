/** Comparison keys: two texts with the same key are the same word to an officer. */
import { clean } from "./normalise";

const TONE_MOVES: readonly (readonly [RegExp, string])[] = [
  [/oà(?!\p{L})/gu, "òa"],
  [/oá(?!\p{L})/gu, "óa"],
  [/oả(?!\p{L})/gu, "ỏa"],
  [/oã(?!\p{L})/gu, "õa"],
  [/oạ(?!\p{L})/gu, "ọa"],
  [/oè(?!\p{L})/gu, "òe"],
  [/oé(?!\p{L})/gu, "óe"],
  [/oẻ(?!\p{L})/gu, "ỏe"],
  [/oẽ(?!\p{L})/gu, "õe"],
  [/oẹ(?!\p{L})/gu, "ọe"],
  // «quý» is right only so: after q the u belongs to the consonant.
  [/(?<!q)uỳ(?!\p{L})/gu, "ùy"],
  [/(?<!q)uý(?!\p{L})/gu, "úy"],
  [/(?<!q)uỷ(?!\p{L})/gu, "ủy"],
  [/(?<!q)uỹ(?!\p{L})/gu, "ũy"],
  [/(?<!q)uỵ(?!\p{L})/gu, "ụy"],
];
const MAY_MOVE = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/;

/** Levels the two right placements of the tone in open oa, oe, uy («hoà» and «hòa»); lower case in, lower case out. */
function levelTones(lower: string): string {
  if (!MAY_MOVE.test(lower)) return lower;
  let out = lower;
  for (const [from, to] of TONE_MOVES) out = out.replace(from, to);
  return out;
}

/** For names of people: case, spaces and tone placement levelled; diacritics and punctuation kept. */
export function caseKey(text: string): string {
  return levelTones(clean(text).toLowerCase());
}

/** Most texts have none, and are done with one look. */
const PUNCTUATION = /[^\p{L}\p{N}% ]/u;

/** For names of units, titles, headers: as `caseKey`, with punctuation as spaces and «&» as «và». */
export function wordKey(text: string): string {
  const key = caseKey(text);
  if (!PUNCTUATION.test(key)) return key;
  return key
    .replace(/&/g, " và ")
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}

const MARKS = /\p{M}+/gu;

/** Without diacritics («lđtt» gives «ldtt»). Takes a key, gives a key. */
export function bareKey(key: string): string {
  return key.normalize("NFD").replace(MARKS, "").replace(/đ/g, "d").replace(/Đ/g, "D");
}

/** Nobody typed a diacritic: «Lao dong tien tien». */
export function isUnaccented(key: string): boolean {
  return bareKey(key) === key;
}
