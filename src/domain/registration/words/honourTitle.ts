/**
 * The title of a person that a heading, a title line or a sheet's name speaks of:
 * «I. Danh hiệu Lao động tiên tiến (15 cá nhân)».
 */
import type { AwardBook, BookEntry } from "../../catalogue/awardBook";
import { isOwn, suits, type AwardId } from "../../catalogue/awards";
import { ownAward } from "../../catalogue/ownAwards";
import { bareKey, wordKey } from "../../text/keys";

type Wording = readonly [AwardId | null, RegExp];

/** The longer wording first: what it names is taken out before the shorter ones are looked for. */
const WORDINGS: readonly Wording[] = [
  [null, /(?:^| )(?:tap the|don vi) lao dong (?:tien tien|xuat sac)(?= |$)/g],
  ["cstdtq", /(?:^| )(?:chien s[iy] thi dua|cstd) ?(?:cap )?(?:toan quoc|tq)(?= |$)/g],
  ["cstdBo", /(?:^| )(?:chien s[iy] thi dua|cstd) ?(?:cap )?(?:bo|nganh|tinh)(?= (?!mon)|$)/g],
  ["cstdcs", /(?:^| )(?:chien s[iy] thi dua|cstd) ?(?:cap )?(?:co so|cs)(?= |$)/g],
  ["ldtt", /(?:^| )(?:lao dong tien tien|ldtt)(?= |$)/g],
];

/** What the wordings above name whole: a shorter word of the bloc's own in it is looked for after them. */
const NAMED_WHOLE = [
  "tap the lao dong tien tien",
  "tap the lao dong xuat sac",
  "don vi lao dong tien tien",
  "don vi lao dong xuat sac",
  "chien si thi dua toan quoc",
  "chien si thi dua co so",
  "lao dong tien tien",
];
/** A shorter word stands in headings and sheets' names by chance. */
const SHORTEST_OWN = 4;
/** Titles of people that the bloc may call otherwise. */
const OF_PEOPLE: ReadonlySet<AwardId> = new Set(["ldtt", "cstdcs", "cstdBo", "cstdtq"]);

const ALL = new WeakMap<AwardBook, readonly Wording[]>();

/** With what the bloc itself calls its titles, the longest first. */
function wordingsOf(book: AwardBook): readonly Wording[] {
  const known = ALL.get(book);
  if (known !== undefined) return known;
  const own = book.entries
    .flatMap((entry) => (isTitle(entry) ? entry.given.map((name) => [entry.id, bareKey(wordKey(name))] as const) : []))
    .filter(([, key]) => key.length >= SHORTEST_OWN)
    .sort(([, one], [, other]) => other.length - one.length);
  const isPart = ([, key]: (typeof own)[number]): boolean =>
    NAMED_WHOLE.some((whole) => whole !== key && whole.includes(key));
  const compiled = (of: typeof own): Wording[] =>
    of.map(([id, key]) => [
      suits(id, "person") ? id : null,
      new RegExp(`(?:^| )${key.replace(/[^\p{L}\p{N} ]/gu, "\\$&")}(?= |$)`, "gu"),
    ]);
  const all = [...compiled(own.filter((each) => !isPart(each))), ...WORDINGS, ...compiled(own.filter(isPart))];
  ALL.set(book, all);
  return all;
}

const isTitle = ({ id }: BookEntry): boolean => (isOwn(id) ? ownAward(id).kind === "title" : OF_PEOPLE.has(id));

/** Every title that the text names. */
function honoursIn(text: string, book: AwardBook): readonly AwardId[] {
  let rest = bareKey(wordKey(text));
  const found = wordingsOf(book).flatMap(([award, wording]) => {
    const without = rest.replace(wording, " ");
    const named = without !== rest && award !== null;
    rest = without;
    return named ? [award] : [];
  });
  return [...new Set(found)];
}

/** The one title that the text names; null where it names none, or several. */
export function honourIn(text: string, book: AwardBook): AwardId | null {
  const named = honoursIn(text, book);
  return named.length === 1 ? named[0]! : null;
}

/** A sentence about titles, not the list's own. */
const IS_NOTE = /^.{150}|căn cứ|quyết định|hướng dẫn|ghi chú|lưu ý/iu;

/** The titles of the nearest of a list's title lines that names any, or else of the sheet's name; one is everybody's. */
export function honoursOfList(titles: readonly string[], sheet: string, book: AwardBook): readonly AwardId[] {
  const lines = [...titles.filter((each) => !IS_NOTE.test(each)), sheet].map((line) => honoursIn(line, book));
  return lines.find((named) => named.length > 0) ?? [];
}
