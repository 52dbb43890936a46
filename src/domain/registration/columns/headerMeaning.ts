/**
 * The meaning of a column's header with its parents: «Tỷ lệ» under «HTXSNV», «Nam» under «Ngày sinh», «2019» under
 * «Thành tích các năm trước».
 */
import type { AwardBook } from "../../catalogue/awardBook";
import type { RatingLevel } from "../../catalogue/ratings";
import { bareKey, wordKey } from "../../text/keys";
import { isStatedCount, STATED_OF_PHONG, shareOfCount, type StatedCount, type StatedShare } from "../model/fields";
import type { HeaderColumn } from "../tables/headerRows";
import { GOOD_OR_BETTER } from "../words/headerLexicon";
import { isRegistered, type HeaderMeaning } from "../words/headerMeanings";
import type { HeaderSense } from "../words/headerSense";
import { FORM_OF_AWARD, CODE_OF_RATING, CODE_OF_TITLE, OF_THE_OFFICE, OF_UNION_OR_PARTY } from "../words/headerWords";
import type { Words } from "../words/vocabulary";
import { SURE } from "./evidence";

export interface ColumnMeaning {
  readonly header: HeaderColumn;
  readonly leaf: HeaderSense;
  /** The campaign's titles and awards, for what the header says together with its parents. */
  readonly book: AwardBook;
  readonly meaning: HeaderMeaning | null;
  readonly confidence: number;
  /** The meaning needed the parent header. */
  readonly byParent: boolean;
  /** What the parents speak of, the nearest that says anything. */
  readonly parent: HeaderMeaning | null;
  readonly rating: RatingLevel | null;
  readonly ratingIsShort: boolean;
  readonly movement: number | null;
  /** A history column's one year. */
  readonly year: number | null;
}

const COLLECTIVES = /tap the/u;

const OR_BETTER = new RegExp(`${GOOD_OR_BETTER}|${bareKey(GOOD_OR_BETTER)}`, "u");

/** «Hoàn thành tốt nhiệm vụ trở lên». */
export function isGoodOrBetter(key: string): boolean {
  return OR_BETTER.test(key);
}

/** «Mã danh hiệu thi đua (nếu có)»: codes, or the titles themselves; the values tell. */
export function isCodeOfTitle({ leaf }: ColumnMeaning): boolean {
  return CODE_OF_TITLE.test(leaf.key);
}

/** What its codes stand for. */
export const fieldOfCodes = ({ leaf }: ColumnMeaning): "award" | "title" =>
  FORM_OF_AWARD.test(leaf.key) ? "award" : "title";

/** «Mã xếp loại»: codes, or the ratings themselves. */
export function isCodeOfRating({ leaf }: ColumnMeaning): boolean {
  return CODE_OF_RATING.test(leaf.key);
}

/** What a column of numbers under the header counts, by ratings and titles that the header names. */
export function countedBy(sense: HeaderSense): StatedCount | null {
  if (isGoodOrBetter(sense.key)) return "statedGoodOrBetter";
  if (sense.rating === "excellent") return "statedExcellent";
  if (sense.rating === "good") return "statedGood";
  const award = sense.personAward?.award;
  if (award === "ldtt") return "statedLdtt";
  return award === "cstdcs" ? "statedCstdcs" : null;
}

/** What a column of numbers under a title of collectives counts: the phòng that register it. */
function phongCountedBy({ unitAward }: HeaderSense): StatedCount | null {
  if (unitAward?.award === "ttldxs") return "statedTtldxs";
  return unitAward?.award === "ttldtt" ? "statedTtldtt" : null;
}

/** What figures under the header count: people, or the phòng that register a title; «LĐTT» under «Tập thể» is theirs. */
export function countedUnder({ leaf, header }: ColumnMeaning): {
  readonly people: StatedCount | null;
  readonly phong: StatedCount | null;
} {
  const ofPhong = header.texts.slice(0, -1).some((text) => COLLECTIVES.test(bareKey(wordKey(text))));
  if (!ofPhong) return { people: countedBy(leaf), phong: phongCountedBy(leaf) };
  const isTitle = leaf.personAward?.award != null;
  return {
    people: isTitle ? null : countedBy(leaf),
    phong: leaf.unitAward?.award === "ldtt" ? "statedTtldtt" : phongCountedBy(leaf),
  };
}

/** Numbers of people; a number of phòng has nothing under it and no share beside it. */
function countsPeople(meaning: HeaderMeaning | null): meaning is StatedCount {
  return meaning !== null && isStatedCount(meaning) && !STATED_OF_PHONG.has(meaning);
}

/** What «Số lượng» under the header counts. */
function countUnder(sense: HeaderSense): StatedCount | "headcount" | null {
  if (countsPeople(sense.meaning)) return sense.meaning;
  return countedBy(sense) ?? phongCountedBy(sense) ?? (sense.meaning === "headcount" ? "headcount" : null);
}

/** What «Tỷ lệ» under the header is a share of, or rather the field of that share. */
function shareUnder(sense: HeaderSense): StatedShare | null {
  const counted = countsPeople(sense.meaning) ? sense.meaning : countedBy(sense);
  return counted === null ? null : (shareOfCount(counted) ?? null);
}

/** «Tỷ lệ (%)» beside «Số người HTXSNV», or beside «Hoàn thành xuất sắc nhiệm vụ» alone. */
function shareBeside({ meaning, leaf }: ColumnMeaning): StatedShare | null {
  return meaning === null || meaning === "rating" ? shareUnder(leaf) : (shareOfCount(meaning) ?? null);
}

/** A header with its neighbours. */
interface HeaderAsked {
  readonly leaf: HeaderSense;
  /** The nearest first. */
  readonly parents: readonly HeaderSense[];
  /** What the parents speak of, the nearest that says anything. */
  readonly parent: HeaderMeaning | null;
  /** What the parents and the header say, read as one. */
  readonly joined: () => HeaderMeaning | null;
  /** The column to the left. */
  readonly left: ColumnMeaning | null;
}

interface Meant {
  readonly meaning: HeaderMeaning | null;
  readonly confidence: number;
  readonly byParent: boolean;
}

interface MeaningLine {
  /** The reason, in words. */
  readonly when: string;
  is(asked: HeaderAsked): boolean;
  gives(asked: HeaderAsked): Meant;
}

function firstThat<T>(parents: readonly HeaderSense[], says: (parent: HeaderSense) => T | null): T | null {
  for (const parent of parents) {
    const said = says(parent);
    if (said !== null) return said;
  }
  return null;
}

/** «Số người», «Tỷ lệ» under «Hoàn thành tốt nhiệm vụ». */
function detailOf({ leaf: { meaning }, parents }: HeaderAsked): HeaderMeaning | null {
  if (meaning === "share") return firstThat(parents, shareUnder);
  return meaning === "count" || meaning === "headcount" ? firstThat(parents, countUnder) : null;
}

const saysNothing = (leaf: HeaderSense): boolean =>
  leaf.meaning === null &&
  leaf.rating === null &&
  leaf.personAward === null &&
  leaf.unitAward === null &&
  leaf.movement === null;

/** What the office, the Party and the union each give. */
function isOfBodies(parent: HeaderMeaning | null): boolean {
  return isRegistered(parent) || parent === "position";
}

/** Read from the top: the first line that fits decides. */
export const MEANINGS: readonly MeaningLine[] = [
  {
    when: "«Số người», «Tỷ lệ» under «Hoàn thành tốt nhiệm vụ»: of those",
    is: (asked) => detailOf(asked) !== null,
    gives: (asked) => ({ meaning: detailOf(asked), confidence: asked.leaf.confidence, byParent: true }),
  },
  {
    when: "«Tỷ lệ» beside «Số người HTXSNV»: of those",
    is: ({ leaf, left }) => leaf.meaning === "share" && left !== null && shareBeside(left) !== null,
    gives: ({ leaf, left }) => ({ meaning: shareBeside(left!), confidence: leaf.confidence, byParent: false }),
  },
  {
    when: "«Số lượng», «Tỷ lệ» of nothing that is known",
    is: ({ leaf }) => leaf.meaning === "count" || leaf.meaning === "share",
    gives: ({ leaf }) => ({ meaning: "other", confidence: leaf.confidence, byParent: false }),
  },
  {
    when: "«Chuyên môn», «Chính quyền» under «Danh hiệu», «Xếp loại», «Chức vụ»: the office's, beside the union's or the Party's",
    is: ({ leaf, parent }) => isOfBodies(parent) && OF_THE_OFFICE.test(leaf.key),
    gives: ({ parent }) => ({ meaning: parent, confidence: SURE.byNeighbour, byParent: true }),
  },
  {
    when: "«Công đoàn», «Đảng» under «Danh hiệu», «Xếp loại», «Chức vụ»: none of the registration's",
    is: ({ leaf, parent }) => isOfBodies(parent) && OF_UNION_OR_PARTY.test(leaf.key),
    gives: () => ({ meaning: "other", confidence: SURE.stated, byParent: true }),
  },
  {
    when: "«Đơn vị» over «Phòng», «Ngày sinh» over «Nam», «Nữ»: the parent speaks for a child that says nothing",
    is: ({ leaf, parents }) => parents.length > 0 && saysNothing(leaf),
    gives: ({ parent, joined }) => {
      const meaning = parent ?? joined();
      return { meaning, confidence: SURE.byNeighbour, byParent: meaning !== null };
    },
  },
  {
    when: "a header that speaks for itself",
    is: () => true,
    gives: ({ leaf: { meaning, confidence } }) => ({ meaning, confidence, byParent: false }),
  },
];

/** The year the column is of: its own, or for what is registered or won in a year its parent's. */
function yearOf({ leaf, parents }: HeaderAsked, meaning: HeaderMeaning | null): number | null {
  if (leaf.year !== null) return leaf.year;
  return isRegistered(meaning) || meaning === "history" ? firstThat(parents, ({ year }) => year) : null;
}

/**
 * Titles, awards and ratings of a year that is past are history, whatever their header says; so is all that stands
 * under history.
 */
function isHistory({ leaf, parent }: HeaderAsked, meaning: HeaderMeaning | null, past: boolean): boolean {
  return parent === "history" || (past && (isRegistered(meaning) || meaning === null || leaf.rating !== null));
}

function meaningOf(
  { header, book }: Pick<ColumnMeaning, "header" | "book">,
  asked: HeaderAsked,
  campaignYear: number,
): ColumnMeaning {
  const { leaf, parent } = asked;
  const { meaning, confidence, byParent } = MEANINGS.find((line) => line.is(asked))!.gives(asked);
  const year = yearOf(asked, meaning);
  const past = year !== null && year < campaignYear;
  const own = {
    header,
    book,
    leaf,
    parent,
    rating: leaf.rating,
    ratingIsShort: leaf.ratingIsShort,
    movement: leaf.movement,
  };
  if (isHistory(asked, meaning, past))
    return {
      ...own,
      meaning: "history",
      confidence: Math.max(confidence, SURE.history),
      byParent: byParent || parent === "history",
      year: past ? year : null,
    };
  return { ...own, meaning, confidence, byParent, year: meaning === "history" && past ? year : null };
}

export function meaningsOf(headers: readonly HeaderColumn[], words: Words, campaignYear: number): ColumnMeaning[] {
  const out: ColumnMeaning[] = [];
  for (const header of headers) {
    const [leaf, ...parents] = header.texts.map((text) => words.sense(text)).reverse() as [
      HeaderSense,
      ...HeaderSense[],
    ];
    const asked: HeaderAsked = {
      leaf,
      parents,
      parent: firstThat(parents, ({ meaning }) => (meaning === "other" ? null : meaning)),
      joined: () => words.sense(header.texts.join(" ")).meaning,
      left: out.at(-1) ?? null,
    };
    out.push(meaningOf({ header, book: words.book }, asked, campaignYear));
  }
  return out;
}
