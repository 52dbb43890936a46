/** The meaning of a column's header with its parents: «Tỷ lệ» under «HTXSNV», «cơ sở» under «CSTĐ», «2019» under «Thành tích các năm trước». */
import { readAward, type AwardReading } from "../../catalogue/find";
import type { AwardSubject } from "../../catalogue/awards";
import type { RatingLevel } from "../../catalogue/ratings";
import { bareKey } from "../../text/keys";
import type { HeaderColumn } from "../tables/headerRows";
import { GOOD_OR_BETTER } from "../words/headerLexicon";
import type { HeaderMeaning } from "../words/headerMeanings";
import { CODE_OF_TITLE } from "../words/headerWords";
import type { HeaderSense } from "../words/headerSense";
import type { Words } from "../words/vocabulary";

export interface ColumnMeaning {
  readonly header: HeaderColumn;
  readonly leaf: HeaderSense;
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

const SHARE_OF: Readonly<Partial<Record<HeaderMeaning, HeaderMeaning>>> = {
  statedExcellent: "statedExcellentShare",
  statedGood: "statedGoodShare",
  statedGoodOrBetter: "statedGoodOrBetterShare",
};

const OR_BETTER = new RegExp(`${GOOD_OR_BETTER}|${bareKey(GOOD_OR_BETTER)}`, "u");

/** «Hoàn thành tốt nhiệm vụ trở lên». */
export function isGoodOrBetter(key: string): boolean {
  return OR_BETTER.test(key);
}

/** «Mã danh hiệu thi đua (nếu có)»: codes, or the titles themselves; the values tell. */
export function isCodeOfTitle({ leaf }: ColumnMeaning): boolean {
  return CODE_OF_TITLE.test(leaf.key);
}

function statedBy(sense: HeaderSense, share: boolean): HeaderMeaning | null {
  let counted: HeaderMeaning | null = null;
  if (
    sense.meaning === "statedExcellent" ||
    sense.meaning === "statedGood" ||
    sense.meaning === "statedGoodOrBetter" ||
    sense.meaning === "statedLdtt" ||
    sense.meaning === "statedCstdcs"
  )
    counted = sense.meaning;
  else if (isGoodOrBetter(sense.key)) counted = "statedGoodOrBetter";
  else if (sense.rating === "excellent") counted = "statedExcellent";
  else if (sense.rating === "good") counted = "statedGood";
  else if (sense.personAward?.award === "ldtt") counted = "statedLdtt";
  else if (sense.personAward?.award === "cstdcs") counted = "statedCstdcs";
  else if (sense.meaning === "headcount" && !share) counted = "headcount";
  return counted === null ? null : share ? (SHARE_OF[counted] ?? null) : counted;
}

/** «Tỷ lệ (%)» beside «Số người HTXSNV», or beside «Hoàn thành xuất sắc nhiệm vụ» alone. */
function shareOf({ meaning, leaf }: ColumnMeaning): HeaderMeaning | null {
  return meaning === null || meaning === "rating" ? statedBy(leaf, true) : (SHARE_OF[meaning] ?? null);
}

const JUDGED = new Set<HeaderMeaning | null>(["title", "award", "titleOrAward", "rating"]);

export function meaningsOf(headers: readonly HeaderColumn[], words: Words, campaignYear: number): ColumnMeaning[] {
  const out: ColumnMeaning[] = [];
  for (const header of headers) {
    const leafText = header.texts.at(-1)!;
    const leaf = words.sense(leafText);
    const parents = header.texts
      .slice(0, -1)
      .map((text) => words.sense(text))
      .reverse();
    const parent = parents.find((sense) => sense.meaning !== null && sense.meaning !== "other")?.meaning ?? null;
    let { meaning, confidence } = leaf;
    let byParent = false;
    // «Số người» under «Hoàn thành tốt nhiệm vụ» counts those.
    const detail =
      meaning === "count" || meaning === "share" || meaning === "headcount"
        ? (parents.map((sense) => statedBy(sense, meaning === "share")).find((found) => found !== null) ?? null)
        : null;
    if (meaning === "headcount" && detail !== null) {
      meaning = detail;
      byParent = true;
    } else if (meaning === "count" || meaning === "share") {
      const left = out.at(-1);
      const resolved = detail ?? (meaning === "share" && left !== undefined ? shareOf(left) : null);
      byParent = detail !== null;
      meaning = resolved ?? "other";
    } else if (meaning === null && parents.length > 0) {
      const joined = words.sense([...header.texts].join(" "));
      // «Đơn vị» over «Phòng», «Ngày sinh» over «Nam», «Nữ»: the parent speaks for a child that says nothing.
      if (leaf.rating === null && leaf.personAward === null && leaf.unitAward === null && leaf.movement === null) {
        meaning = parent ?? joined.meaning;
        confidence = 0.6;
        byParent = meaning !== null;
      }
    }
    const year =
      leaf.year ??
      (JUDGED.has(meaning) || meaning === "history"
        ? (parents.find((sense) => sense.year !== null)?.year ?? null)
        : null);
    const past = year !== null && year < campaignYear;
    if (parent === "history" || (past && (JUDGED.has(meaning) || meaning === null || leaf.rating !== null))) {
      byParent ||= parent === "history";
      meaning = "history";
      confidence = Math.max(confidence, 0.8);
    }
    out.push({
      header,
      leaf,
      meaning,
      confidence,
      byParent,
      parent,
      rating: leaf.rating,
      ratingIsShort: leaf.ratingIsShort,
      movement: leaf.movement,
      year: meaning === "history" && past ? year : null,
    });
  }
  return out;
}

/** The award that marks in the column stand for: by the header's own text, or by parent and own text («CSTĐ» / «cơ sở»). */
export function awardOfHeader(
  column: ColumnMeaning,
  subject: AwardSubject,
): { readonly reading: AwardReading; readonly text: string } | null {
  const texts = column.header.texts;
  const own = texts.at(-1)!;
  const reading = subject === "person" ? column.leaf.personAward : column.leaf.unitAward;
  if (reading?.award != null) return { reading: forCollectives(reading, subject), text: own };
  for (let from = texts.length - 2; from >= 0; from--) {
    const text = texts.slice(from).join(" ");
    const joined = readAward(text, subject);
    if (joined?.award != null) return { reading: forCollectives(joined, subject), text };
  }
  if (reading !== null) return { reading, text: own };
  // «Xuất sắc» and «Tiên tiến» under «Danh hiệu» in a table of collectives.
  if (subject !== "person" && (column.parent === "title" || column.parent === "titleOrAward")) {
    if (/^(?:xuất sắc|xs|lđxs)$/.test(column.leaf.key))
      return { reading: { award: "ttldxs", readings: [], spelling: "variant" }, text: own };
    if (/^(?:tiên tiến|tt|lđtt)$/.test(column.leaf.key))
      return { reading: { award: "ttldtt", readings: [], spelling: "variant" }, text: own };
  }
  if (
    subject === "person" &&
    (column.parent === "title" || column.parent === "titleOrAward") &&
    column.leaf.key === "tiên tiến"
  )
    return { reading: { award: "ldtt", readings: [], spelling: "variant" }, text: own };
  return null;
}

/** A column «LĐTT» in a table of phòng means the collective's title. */
function forCollectives(reading: AwardReading, subject: AwardSubject): AwardReading {
  return subject !== "person" && reading.award === "ldtt" ? { ...reading, award: "ttldtt" } : reading;
}
