/** Titles and awards in a cell's text: cut into pieces, each looked up in the catalogue. */
import { bareKey } from "../text/keys";
import { isNoneText } from "../text/marks";
import { nearest } from "../text/nearest";
import { clean, cleanLines, LONGEST_LIST, LONGEST_NAME } from "../text/normalise";
import type { AwardIndex } from "./awardIndex";
import type { AwardId, AwardSubject } from "./awards";
import { canonical } from "./canonical";
import { findRating, type RatingLevel } from "./ratings";

export interface AwardReading {
  /** null: ambiguous. */
  readonly award: AwardId | null;
  /** Two or more where the wording has several meanings; otherwise empty. */
  readonly readings: readonly AwardId[];
  readonly spelling: "exact" | "variant";
}

export interface AwardPiece {
  /** One line, spaces levelled, original letters. */
  readonly text: string;
  /** null: not in the catalogue, or ambiguous. */
  readonly award: AwardId | null;
  readonly readings: readonly AwardId[];
  readonly spelling: "exact" | "variant";
  /** It is no title but a rating: «HTTNV, LĐTT» in one cell. */
  readonly rating?: RatingLevel;
}

/** Whoever signs it, it is a Giấy khen; whatever it is for, it is a Kỷ niệm chương. */
const BY_BEGINNING: readonly (readonly [string, AwardId])[] = [
  ["giấy khen ", "giayKhen"],
  ["kỷ niệm chương ", "knc"],
];
/** «Giấy khen của Giám đốc và Bằng khen …»: two awards, not one of a long name. */
const ANOTHER =
  /(?:^| )(?:bằng khen|giấy khen|huân chương|cờ|chiến sĩ thi đua|lao động tiên tiến|tập thể lao động|kỷ niệm chương)(?: |$)/u;

/** What one wording (a whole header, one piece of a cell) means; null where the catalogue does not know it. */
export function readAward(text: string, subject: AwardSubject, index: AwardIndex): AwardReading | null {
  if (text.length > LONGEST_NAME) return null;
  const plain = clean(text);
  const exact = index.exact.get(plain);
  if (exact !== undefined) return { award: exact, readings: [], spelling: "exact" };
  const found =
    readKey(canonical(plain), subject, index) ??
    readWithoutBrackets(plain, subject, index) ??
    readBehind(plain, subject, index);
  // Another agency's award of the same level has a name of its own: there is nothing to correct in it.
  return found !== null && found.award !== null && PROVINCE.test(plain) ? { ...found, spelling: "exact" } : found;
}

const PROVINCE = /ubnd|[uủ][ỷy] ban nhân dân|tỉnh|thành phố/iu;

function readKey(key: string, subject: AwardSubject, index: AwardIndex): AwardReading | null {
  if (subject === "person" && bareKey(key) === "lao dong xuat sac") return null;
  const several = index.several(key, subject);
  if (several !== null) return { award: null, readings: several, spelling: "variant" };
  const award = index.named(key) ?? joined(key, index);
  if (award !== undefined) return { award, readings: [], spelling: "variant" };
  for (const [beginning, id] of BY_BEGINNING)
    if (key.startsWith(beginning) && !ANOTHER.test(key.slice(beginning.length)))
      return { award: id, readings: [], spelling: "variant" };
  return null;
}

/** «L.Đ.T.T», «CSTĐ - CS»: the letters of an abbreviation set apart. */
function joined(key: string, index: AwardIndex): AwardId | undefined {
  if (key.length > 16 || !key.includes(" ")) return undefined;
  return index.named(canonical(key.replace(/ /g, "")), "bare");
}

/** «Đề nghị Giám đốc tặng Giấy khen»: what is asked for stands behind «tặng». */
function readBehind(plain: string, subject: AwardSubject, index: AwardIndex): AwardReading | null {
  const behind =
    /^(?:đề nghị|kính đề nghị|trình|xét)\s.*\s(?:tặng thưởng|tặng|công nhận|xét tặng)\s+(?:danh hiệu\s+)?(.+)$/iu.exec(
      plain,
    )?.[1];
  const found = behind === undefined ? null : readKey(canonical(behind), subject, index);
  return found === null ? null : { ...found, spelling: "variant" };
}

/** «Lao động tiên tiến (LĐTT) (*)»: all that stands in brackets at the end. */
function withoutBrackets(plain: string): string {
  let out = plain.endsWith(":") ? plain.slice(0, -1) : plain;
  while (out.endsWith(")") && out.includes("(")) out = out.slice(0, out.lastIndexOf("(")).trimEnd();
  return out.trimEnd();
}

function readWithoutBrackets(plain: string, subject: AwardSubject, index: AwardIndex): AwardReading | null {
  const bare = withoutBrackets(plain).replace(/^["'“”«]+|["'“”».]+$/gu, "");
  if (bare === plain || bare === "") return null;
  const found = readKey(canonical(bare), subject, index);
  return found === null ? null : { ...found, spelling: "variant" };
}

const BULLET = /^\s*(?:[-–—•*+]|\d{1,2}\s*[.)]|[a-zđ]\s*\))\s*/iu;
const LABEL = /^(?:danh hiệu(?: thi đua)?|hình thức(?: khen thưởng)?|khen thưởng|thi đua|tập thể|cá nhân)\s*:\s*/iu;
const HARD = /[;\n]/u;
const SOFT = /(\s*[,+/]\s*|\s+và\s+|\s+&\s+|\s+-\s+)/iu;

/**
 * The titles and awards a cell names, in order; empty for a blank cell and for «không», «-», «0».
 * A comma or «và» inside a known name does not cut it; a piece nobody knows keeps its text.
 */
export function findAwards(text: string, subject: AwardSubject, index: AwardIndex): readonly AwardPiece[] {
  if (isNoneText(text)) return [];
  const pieces: AwardPiece[] = [];
  for (const line of cleanLines(text))
    for (const part of line.split(HARD)) {
      const plain = clean(part).replace(BULLET, "").replace(LABEL, "").trim();
      if (plain !== "" && !isNoneText(plain)) cut(plain, { subject, index }, pieces);
    }
  return pieces;
}

/** Whose row it is, and by whose names it is read. */
interface Reader {
  readonly subject: AwardSubject;
  readonly index: AwardIndex;
}

/** A title or an award, or else a rating. */
function readPiece(text: string, { subject, index }: Reader): Omit<AwardPiece, "text"> | null {
  const award = readAward(text, subject, index);
  if (award !== null) return award;
  const rating = findRating(text);
  return rating === null ? null : { award: null, readings: [], spelling: rating.spelling, rating: rating.level };
}

const IN_BRACKETS = /^([^()]+?)\s*\(([^()]+)\)\s*$/u;

/** «CSTĐCS (HTXSNV)», «HTTNV (LĐTT)»: a title and a rating, in either order. */
function ratingInBrackets(plain: string, reader: Reader): AwardPiece[] | null {
  const texts = IN_BRACKETS.exec(plain)?.slice(1).map(clean);
  if (texts === undefined) return null;
  const pieces = texts.flatMap((text) => {
    const read = readPiece(text, reader);
    return read === null ? [] : [{ text, ...read }];
  });
  const ratings = pieces.filter(({ rating }) => rating !== undefined).length;
  return pieces.length === texts.length && ratings === 1 ? pieces : null;
}

function cut(plain: string, reader: Reader, pieces: AwardPiece[]): void {
  const both = ratingInBrackets(plain, reader);
  if (both !== null) {
    pieces.push(...both);
    return;
  }
  const whole = readPiece(plain, reader);
  if (whole !== null) {
    pieces.push({ text: plain, ...whole });
    return;
  }
  if (plain.length > LONGEST_LIST) {
    pieces.push({ text: plain, award: null, readings: [], spelling: "variant" });
    return;
  }
  // Words at even places, what stands between them at odd ones.
  const parts = plain.split(SOFT);
  let at = 0;
  let unknown = "";
  const flush = (): void => {
    if (clean(unknown) !== "" && !isNoneText(unknown))
      pieces.push({ text: clean(unknown), award: null, readings: [], spelling: "variant" });
    unknown = "";
  };
  while (at < parts.length) {
    let found: { readonly reading: Omit<AwardPiece, "text">; readonly text: string; readonly next: number } | null =
      null;
    for (let end = Math.min(parts.length, at + 9); end > at && found === null; end -= 2) {
      const run = parts.slice(at, end).join("");
      if (end - at === parts.length) continue;
      const reading = clean(run) === "" ? null : readPiece(run, reader);
      if (reading !== null) found = { reading, text: clean(run), next: end + 1 };
    }
    if (found !== null) {
      flush();
      pieces.push({ text: found.text, ...found.reading });
      at = found.next;
      continue;
    }
    const joint = parts[at + 1] ?? "";
    unknown += parts[at] ?? "";
    // «và», «/» and a dash may stand inside one unknown name; a comma or a plus ends it.
    if (/[,+]/u.test(joint) || joint === "") flush();
    else unknown += joint;
    at += 2;
  }
  flush();
}

/** The award whose name is clearly nearest to a mistyped text and that suits the subject; null where none is. */
export const nearestAward = (text: string, subject: AwardSubject, index: AwardIndex): AwardId | null =>
  nearest(canonical(text), index.candidates(subject));
