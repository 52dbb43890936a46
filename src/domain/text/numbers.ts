/**
 * Numbers out of cells, typed as numbers or as text the Vietnamese way (decimal comma, thousands dot, a unit
 * behind).
 */
import type { CellScalar } from "../sheet/cells";
import { clean } from "./normalise";

export interface ReadNumber {
  /** As counted: «30%» is 0.3. */
  readonly value: number;
  /** It stood in the cell as text. */
  readonly asText: boolean;
  /** A percent sign was typed. */
  readonly percent: boolean;
}

const NUMBER =
  /^(?:khoảng |tổng số |tổng cộng |tổng |có |là |: ?)*([+-]?\d[\d.,\s]*)\s*(%?)\s*(?:\(?\p{L}[\p{L}\s.,/]*\)?)?\.?$/iu;

/** «4/4 (100%)», «4 người (100%)», «4/5»: so many, of how many, and the share. */
const OF_SO_MANY =
  /^(\d{1,6})\s*(?:\p{L}[\p{L}\s.]{0,20})?(?:\/\s*(\d{1,6})\s*(?:\p{L}[\p{L}\s.]{0,20})?)?(?:\(\s*[\d.,]+\s*%\s*\)|\s[\d.,]+\s*%)?\.?$/u;

const LONGEST_COUNT = 60;

/** The number that a text counts out of a whole; null for any other text, a date like «5/2021» among them. */
export function readCountOfWhole(text: string): number | null {
  if (text.length > LONGEST_COUNT || (!text.includes("/") && !text.includes("%"))) return null;
  const [, counted, whole] = OF_SO_MANY.exec(clean(text)) ?? [];
  if (counted === undefined || (whole === undefined && !/[(\s][\d.,]+\s*%/u.test(text))) return null;
  const isMonth = whole !== undefined && whole.length === 4 && !text.includes("%");
  return isMonth || (whole !== undefined && Number(counted) > Number(whole)) ? null : Number(counted);
}

/** «1.000» and «1 000» are a thousand, «12,34» has a decimal comma, «12.5» a decimal point. Null for anything else. */
function parseVietnameseNumber(digits: string): number | null {
  const text = digits.replace(/\s+/g, "");
  if (/^[+-]?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text)) return Number(text.replace(/\./g, "").replace(",", "."));
  if (/^[+-]?\d{1,3}(,\d{3}){2,}(\.\d+)?$/.test(text)) return Number(text.replace(/,/g, ""));
  if (/^[+-]?\d+(,\d+)?$/.test(text)) return Number(text.replace(",", "."));
  if (/^[+-]?\d+\.\d+$/.test(text)) return Number(text);
  return null;
}

function asCounted(text: string): ReadNumber | null {
  const value = readCountOfWhole(text);
  return value === null ? null : { value, asText: true, percent: false };
}

/** What is counted, behind a number: «14 người», «14 đ/c», «2 tập thể». */
const PEOPLE =
  "(?:người(?: lao động)?|đ[/.]? ?c|đồng chí|cá nhân|cán bộ|công chức|viên chức|nhân viên|lao động|cbccvc|ccvc|cbcc|nlđ)";
const COLLECTIVES = "(?:tập thể|đơn vị|phòng|khoa)";
const COUNTED = `(?:${PEOPLE}|${COLLECTIVES}|danh hiệu|cờ|bằng khen|giấy khen|lượt|trường hợp)`;
const number = (counted: string, words: string): RegExp =>
  new RegExp(`^(\\d{1,6})(?:\\s*${counted}(?:,? ${counted}){0,3})${words}\\.?$`, "iu");
const COUNT = number(COUNTED, "?");
const COUNT_OF = { people: number(PEOPLE, ""), collectives: number(COLLECTIVES, "") } as const;

/** How many: a whole number, also with what is counted behind it («02», «2 tập thể»); null for anything else. */
export function readCount(value: CellScalar): number | null {
  if (typeof value === "number") return Number.isInteger(value) && value >= 0 ? value : null;
  if (typeof value === "boolean" || value.length > LONGEST_COUNT) return null;
  return counted(COUNT, value);
}

/** How many people, or collectives, the words say there are («14 đồng chí»); a bare number says nothing of whom. */
export function readCountOf(whom: keyof typeof COUNT_OF, text: string): number | null {
  return text.length > LONGEST_COUNT ? null : counted(COUNT_OF[whom], text);
}

function counted(pattern: RegExp, text: string): number | null {
  const digits = pattern.exec(clean(text))?.[1];
  return digits === undefined ? null : Number(digits);
}

/**
 * The number of a cell; null for a blank, an error or a text that holds none or several («9 người» is 9, «30%» is
 * 0.3).
 */
export function readNumber(value: CellScalar): ReadNumber | null {
  if (typeof value === "number") return { value, asText: false, percent: false };
  if (typeof value === "boolean") return null;
  const found = NUMBER.exec(clean(value));
  if (found === null) return asCounted(value);
  const number = parseVietnameseNumber(found[1]!.trim().replace(/[.,]$/, ""));
  if (number === null) return null;
  const percent = found[2] === "%";
  // Divided so that 12,34 % is exactly the double of 0.1234.
  return { value: percent ? Number((number / 100).toPrecision(15)) : number, asText: true, percent };
}
