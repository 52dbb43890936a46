/**
 * Earlier years out of free text: «CSTĐCS 2018, 2019, 2020», «HTXSNV: 2019; 2020», «2018-2020: CSTĐCS», or a column
 * per year.
 */
import type { AwardBook } from "../../catalogue/awardBook";
import type { AwardId, AwardSubject } from "../../catalogue/awards";
import { findRating, type RatingLevel } from "../../catalogue/ratings";
import { isNoneText } from "../../text/marks";
import { clean, cleanLines, LONGEST_LIST } from "../../text/normalise";
import type { YearSpan } from "../model/registration";
import { compositeKey } from "../../compositeKey";

/** Years of one span at most: «1920-2020» is no career. */
const LONGEST_CAREER = 40;

/** Whose history it is, and by whose names it is read. */
export interface HistoryReader {
  readonly subject: AwardSubject;
  readonly book: AwardBook;
}

/** A title or rating named in a history; `both` null for words nobody knows. */
interface Label {
  readonly award: AwardId | null;
  readonly rating: RatingLevel | null;
}

const DECISION = /\(?\s*(?:theo\s+)?(?:quyết định|qđ|q\/đ)[^;)\n]*\)?/giu;
const DATE = /\d{1,2}[/.]\d{1,2}[/.]\d{4}/g;
const YEARS = /(?<!\d)((?:199|20\d)\d)\s*(?:(?:-|–|—|đến|tới|->|→)\s*(?:năm\s*)?((?:199|20\d)\d))?(?!\d)/giu;
const AROUND =
  /^(?:\s|[-–+*•,;:./()]|và\b|các\b|năm học\b|năm\b|từ\b|đến\b|liên tục\b|trong\b|đạt\b|được\b|xếp loại\b|là\b|đã\b)+|(?:\s|[-–+*•,;:./()]|\bvà|\bcác|\bnăm học|\bnăm|\btừ|\bliên tục|\btrong|\bcho)+$/giu;

function labelOf(text: string, { subject, book }: HistoryReader): Label | null {
  const rating = findRating(text)?.level ?? null;
  if (rating !== null) return { award: null, rating };
  const award = book.read(text, subject)?.award ?? null;
  return award === null ? null : { award, rating: null };
}

/** Labels of a stretch of words between years. */
function labelsIn(words: string, reader: HistoryReader): Label[] {
  const text = strip(words);
  if (text === "") return [];
  const whole = labelOf(text, reader);
  if (whole !== null) return [whole];
  return text
    .split(/[,+/:]|\s+và\s+|\s-\s/u)
    .map((part) => strip(part))
    .filter((part) => part !== "")
    .map((part) => labelOf(part, reader))
    .filter((label) => label !== null);
}

function strip(text: string): string {
  let out = clean(text);
  for (let before = ""; before !== out;) {
    before = out;
    out = out.replace(AROUND, "").trim();
  }
  return out;
}

type Token = { readonly years: readonly number[] } | { readonly labels: readonly Label[] };

function tokens(segment: string, reader: HistoryReader): Token[] {
  const out: Token[] = [];
  let at = 0;
  const words = (text: string): void => {
    const labels = labelsIn(text, reader);
    if (labels.length > 0) out.push({ labels });
  };
  for (const found of segment.matchAll(YEARS)) {
    words(segment.slice(at, found.index));
    const from = Number(found[1]);
    const to = found[2] === undefined ? from : Number(found[2]);
    const years: number[] = [];
    for (let year = Math.min(from, to); year <= Math.max(from, to) && years.length < LONGEST_CAREER; year++)
      years.push(year);
    const last = out.at(-1);
    if (last !== undefined && "years" in last) out[out.length - 1] = { years: [...last.years, ...years] };
    else out.push({ years });
    at = found.index + found[0].length;
  }
  words(segment.slice(at));
  return out;
}

/**
 * Years with what the text says of each; empty where nothing can be read. `columnYear` is the year of the column's
 * header.
 */
export function readHistory(
  text: string,
  reader: HistoryReader,
  columnYear: number | null = null,
): readonly YearSpan[] {
  if (text.length > LONGEST_LIST || isNoneText(text)) return [];
  const spans = new Map<string, YearSpan>();
  const add = (years: readonly number[], labels: readonly Label[]): void => {
    for (const year of years)
      for (const label of labels) spans.set(compositeKey(year, label.award, label.rating), { year, ...label });
  };
  const plain = text.replace(DECISION, " ").replace(DATE, " ");
  // Labels wait for years across segments: «HTXSNV: 2019; 2020».
  let carried: readonly Label[] = [];
  for (const line of cleanLines(plain))
    for (const segment of line.split(/;|\.\s+(?=\p{Lu})/u)) {
      const parts = tokens(segment, reader);
      if (parts.length === 0) continue;
      if (columnYear !== null && parts.every((part) => "labels" in part)) {
        for (const part of parts) if ("labels" in part) add([columnYear], part.labels);
        continue;
      }
      const yearFirst = "years" in parts[0]! && parts.some((part) => "labels" in part);
      if (yearFirst) {
        let years: readonly number[] = [];
        for (const part of parts) {
          if ("years" in part) years = part.years;
          else add(years, part.labels);
        }
        carried = [];
        continue;
      }
      let labels: readonly Label[] = "years" in parts[0]! ? carried : [];
      for (const part of parts) {
        if ("labels" in part) labels = part.labels;
        else add(part.years, labels);
      }
      carried = labels;
    }
  return [...spans.values()].sort((a, b) => a.year - b.year);
}
