/**
 * Levelling of text for comparison. Nothing here is shown to anybody: the officer's own text is always kept beside it.
 */

/**
 * Longer texts are no name of anything (a unit, a title, a rating, a group's numeral, a mark): patterns that look back
 * from a text's end would take minutes over a cell of 32,767 letters.
 */
export const LONGEST_NAME = 500;
/** Longer texts are no list of a person's titles or years: they are not cut into pieces. */
export const LONGEST_LIST = 2000;

const ZERO_WIDTH = /[\u200B-\u200D\u2060\uFEFF]/g;
const NO_BREAK = /[\u00A0\u2007\u202F]/g;

/** U+01A3 and U+01A2 stand for ư and Ư in text copied out of PDF files; Unicode normalisation does not know that. */
function mendOldU(text: string): string {
  return text.replace(/\u01A3/g, "ư").replace(/\u01A2/g, "Ư");
}

/** Anything that levelling would change; nearly every cell has none of it and is done with one look. */
const UNLEVEL = /[\u0300-\u036F\u01A2\u01A3\u00A0\u2007\u202F\u200B-\u200D\u2060\uFEFF\t\n\r\f\v]|^ | $| {2}/;

/** NFC, ƣ as ư, plain spaces, no zero-width characters. Line breaks stay. */
export function plainLetters(text: string): string {
  return mendOldU(text.normalize("NFC")).replace(ZERO_WIDTH, "").replace(NO_BREAK, " ");
}

/** One line: as `plainLetters`, runs of white space (line breaks too) as one space, nothing at the ends. */
export function clean(text: string): string {
  if (!UNLEVEL.test(text)) return text;
  return plainLetters(text).replace(/\s+/g, " ").trim();
}

/** As `clean`, line by line; empty lines are left out. */
export function cleanLines(text: string): readonly string[] {
  return plainLetters(text)
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
}

/** Nothing but white space or zero-width characters. */
export function isBlankText(text: string): boolean {
  if (text === "") return true;
  const first = text.charCodeAt(0);
  // A letter or a digit: nearly every cell. White space beyond Latin-1 begins at U+1680, zero-width characters at
  // U+200B.
  if (first > 0x20 && first < 0x1680 && first !== 0xa0 && first !== 0x85) return false;
  return text.replace(ZERO_WIDTH, "").trim() === "";
}

/** A function of text that remembers its answers: cell texts repeat, one look at each distinct text is enough. */
export function remembered<V>(compute: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      value = compute(text);
      known.set(text, value);
    }
    return value;
  };
}
