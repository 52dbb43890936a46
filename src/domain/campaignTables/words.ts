/** What a single cell of the officer's tables may say, and how a value is written there. */
import { sameInBoth } from "../campaign/officerTables";
import type { Expected } from "../campaign/officerTables";
import type { CellScalar } from "../sheet/cells";
import { wordKey } from "../text/keys";
import { clean } from "../text/normalise";
import { isIsoDay, readDate } from "../text/dates";

/** How a cell looks to whoever fills it in. */
export interface CellLook {
  readonly format: "share" | "day" | "text" | "number";
  /** A drop-down list. */
  readonly list?: readonly string[];
}

/** How a value stands in a cell. Shares are fractions, days ISO dates. */
export interface CellWords<V> extends CellLook {
  /** null: the cell says none of what it may. Never asked of an empty cell. */
  readonly read: (cell: CellScalar) => V | null;
  readonly write: (value: V) => CellScalar;
  /** What may stand there, as an officer would say it. */
  readonly expected: Expected;
}

const numberIn = (cell: CellScalar): number | null => {
  if (typeof cell === "number") return cell;
  if (typeof cell === "boolean") return null;
  const text = /^(\d{1,9})(?:[.,](\d{1,9}))?$/u.exec(clean(cell));
  return text === null ? null : Number(`${text[1]!}.${text[2] ?? "0"}`);
};

const PER_CENT = /^(.+?)\s*%$/u;

/** Up to 1 a fraction, above 1 to 100 per cent; texts by their number, with a sign per cent by it. */
function shareIn(cell: CellScalar): number | null {
  const signed = typeof cell === "string" ? PER_CENT.exec(clean(cell)) : null;
  const number = numberIn(signed === null ? cell : signed[1]!);
  if (number === null || number < 0 || number > 100) return null;
  return signed !== null || number > 1 ? rounded(number / 100) : number;
}

/** 12,5 per cent is 0.125, not what binary fractions make of it. */
const rounded = (share: number): number => Number(share.toFixed(12));

export const share: CellWords<number> = {
  read: shareIn,
  write: (value) => value,
  expected: { vi: "tỷ lệ từ 0% đến 100%", en: "a share of 0 to 100%" },
  format: "share",
};

/** «1.000» of a count is a thousand, not one. */
const THOUSANDS = /^\d{1,3}(?:[., ]\d{3})+$/u;
const countIn = (cell: CellScalar): number | null =>
  typeof cell === "string" && THOUSANDS.test(clean(cell)) ? Number(clean(cell).replace(/\D/gu, "")) : numberIn(cell);

export const count = (least: number, most: number): CellWords<number> => ({
  read: (cell) => {
    const number = countIn(cell);
    return number !== null && Number.isInteger(number) && number >= least && number <= most ? number : null;
  },
  write: (value) => value,
  expected: { vi: `số nguyên từ ${least} đến ${most}`, en: `a whole number from ${least} to ${most}` },
  format: "number",
});

export const day: CellWords<string> = {
  read: (cell) => {
    const read = typeof cell === "number" && cell < 3000 ? null : readDate(cell);
    return read !== null && isIsoDay(read) ? read : null;
  },
  write: (value) => value.split("-").reverse().join("/"),
  expected: { vi: "ngày, tháng, năm (ví dụ 25/03/2026)", en: "day, month, year (as 25/03/2026)" },
  format: "day",
};

export const text: CellWords<string> = {
  read: (cell) => clean(String(cell)),
  write: (value) => value,
  expected: sameInBoth(""),
  format: "text",
};

/** One of a few words; other writings of a word may be read too. */
export function oneOf<V>(words: readonly (readonly [V, string, ...string[]])[]): CellWords<V> {
  const byKey = new Map(words.flatMap(([value, ...names]) => names.map((name) => [wordKey(name), value] as const)));
  return {
    read: (cell) => byKey.get(wordKey(clean(String(cell)))) ?? null,
    write: (value) => words.find(([each]) => each === value)![1],
    expected: sameInBoth(words.map(([, word]) => `«${word}»`).join(", ")),
    format: "text",
    list: words.map(([, word]) => word),
  };
}

const YES_NO = oneOf<"yes" | "no">([
  ["yes", "Có", "x", "✓", "1", "true", "đúng"],
  ["no", "Không", "0", "false", "sai"],
]);

export const yesNo: CellWords<boolean> = {
  ...YES_NO,
  read: (cell) => {
    if (typeof cell === "boolean") return cell;
    const word = YES_NO.read(cell);
    return word === null ? null : word === "yes";
  },
  write: (value) => YES_NO.write(value ? "yes" : "no"),
};

/** An x, or one of the words for yes; the words for no are as good as nothing, anything else is wrong. */
export const mark: CellWords<boolean> = {
  read: yesNo.read,
  write: (isMarked) => (isMarked ? "x" : ""),
  expected: sameInBoth("«x»"),
  format: "text",
  list: ["x"],
};

const SEPARATOR = ";";

/** Several values of a cell. */
export const pieces = (cell: CellScalar): readonly string[] =>
  String(cell)
    .split(SEPARATOR)
    .map(clean)
    .filter((piece) => piece !== "");

export const joined = (texts: readonly string[]): string => texts.join(`${SEPARATOR} `);
