/** Roman numerals as officers number their groups: «I», «II.», «IV/». */
import { clean, LONGEST_NAME } from "./normalise";

const ROMAN = /^(X{0,3})(IX|IV|V?I{0,3})$/;
const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** The number (1 to 39) of «IV», «IV.», «iv)», «Mục IV», «I/»; null for anything else. */
export function readRoman(text: string): number | null {
  if (text.length > LONGEST_NAME) return null;
  const letters = clean(text)
    .replace(/^(mục|phần)\s+/iu, "")
    .replace(/[.):/\-–\s]+$/u, "")
    .toUpperCase();
  if (letters === "" || !ROMAN.test(letters)) return null;
  let sum = 0;
  for (let i = 0; i < letters.length; i++) {
    const value = VALUES[letters[i]!] ?? 0;
    sum += value < (VALUES[letters[i + 1] ?? ""] ?? 0) ? -value : value;
  }
  return sum;
}

/** «II. Trung tâm Thông tin» → number 2 and the rest; null where no numeral with a mark after it leads the text. */
export function leadingRoman(text: string): { readonly number: number; readonly rest: string } | null {
  const found = /^([IVX]+)\s*[.):/\-–]\s*(\S.*)$/u.exec(clean(text));
  if (found === null) return null;
  const number = readRoman(found[1]!);
  return number === null ? null : { number, rest: found[2]! };
}
