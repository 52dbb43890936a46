/**
 * TCVN3 and VNI text: finding it and turning it into Unicode. Found by letters (words that are no Vietnamese until
 * they are converted) or by the font («.VnTime», «VNI-Times»), which decides where letters leave room for doubt.
 */
import { TCVN3, VNI } from "./tables";
import { plainLetters } from "../normalise";
import { isNameWord } from "./nameWords";
import { isSyllable } from "./syllables";

export type LegacyEncoding = "tcvn3" | "vni";
export interface LegacyReading {
  readonly encoding: LegacyEncoding;
  readonly unicode: string;
}

/** Letters that only Unicode text has: ă đ ĩ ũ ơ ư and everything with two marks. */
const UNICODE_ONLY =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0-\u01A3\u01AF\u01B0\u1EA0-\u1EF9]|[\u0300-\u036F]/;
const HIGH_LATIN = /[\u00A1-\u00FF]/;
/** Latin-1 signs no Vietnamese Unicode text has inside a word. */
const FOREIGN =
  /[\u00A1-\u00BF\u00C4-\u00C7\u00CB\u00CE-\u00D1\u00D6-\u00D8\u00DB\u00DC\u00DE\u00DF\u00E4-\u00E7\u00EB\u00EE-\u00F1\u00F6-\u00F8\u00FB\u00FC\u00FE\u00FF]/;
/** A capital accented letter right behind a small one: «NguyÔn». */
const CAPITAL_INSIDE = /[a-z][\u00C0-\u00DE]/;

/** By font name alone; null for every other font. Fonts on a capitals-only design end in H («.VnTimeH»). */
export function encodingOfFont(font: string | null): LegacyEncoding | null {
  if (font === null) return null;
  if (/^\.vn/i.test(font)) return "tcvn3";
  return /^vni[\s-]/i.test(font) ? "vni" : null;
}

export function fromTcvn3(text: string, font: string | null = null): string {
  const out = [...text].map((sign) => TCVN3.get(sign) ?? sign).join("");
  return font !== null && /^\.vn.*h$/i.test(font) ? out.toUpperCase() : out;
}

export const fromVni = (text: string): string => vniLetters(text, (sign) => sign);

/** Letter by letter; `other`: what becomes of a sign that is none of VNI's. */
function vniLetters(text: string, other: (sign: string) => string): string {
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const pair = VNI.get(text.slice(i, i + 2));
    if (pair !== undefined && i + 1 < text.length) {
      out += pair;
      i++;
    } else out += VNI.get(text[i]!) ?? other(text[i]!);
  }
  return out;
}

/** May be an old encoding: worth asking Excel for the cell's font. Cheap, for every distinct text of a workbook. */
export function isLegacySuspect(text: string): boolean {
  return (
    HIGH_LATIN.test(text) &&
    !UNICODE_ONLY.test(text) &&
    /[A-Za-z]/.test(text) &&
    (FOREIGN.test(text) || CAPITAL_INSIDE.test(text) || vniPairs(text) > 0)
  );
}

/** Letters that no text in an old encoding has. */
export function isSurelyUnicode(text: string): boolean {
  return UNICODE_ONLY.test(text);
}

/** Without this, no text is in an old encoding, whatever its font: asked of every cell. */
export function mayBeLegacy(text: string): boolean {
  let high = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0xa1) continue;
    if (code <= 0xff) high = true;
    else if (isUnicodeOnly(code)) return false;
  }
  return high;
}

/** The letters of UNICODE_ONLY, without the cost of a pattern. */
function isUnicodeOnly(code: number): boolean {
  return (
    (code >= 0x1ea0 && code <= 0x1ef9) ||
    (code >= 0x300 && code <= 0x36f) ||
    code === 0x102 ||
    code === 0x103 ||
    code === 0x110 ||
    code === 0x111 ||
    code === 0x128 ||
    code === 0x129 ||
    code === 0x168 ||
    code === 0x169 ||
    (code >= 0x1a0 && code <= 0x1a3) ||
    code === 0x1af ||
    code === 0x1b0
  );
}

function vniPairs(text: string): number {
  return text.match(/[aeouyôöAEOUYÔÖ][øùûõïâàáåãäêèéúüëØÙÛÕÏÂÀÁÅÃÄÊÈÉÚÜË]/g)?.length ?? 0;
}

const SPACES = /[\s,;:()/."“”!?_-]+/;

/** Every word that has signs of the encoding turns into a syllable, and at least one was none before. */
function converts(text: string, convert: (word: string) => string): boolean {
  let gained = 0;
  for (const word of text.split(SPACES)) {
    if (word === "" || !HIGH_LATIN.test(word)) continue;
    const turned = convert(word);
    // Capitals inside are signs too («NguyÔn»): the turned word must be a syllable in its natural case.
    if (!/^\p{L}+$/u.test(turned) || !isSyllable(turned)) return false;
    const plain = /^\p{L}+$/u.test(word) && !FOREIGN.test(word) && !CAPITAL_INSIDE.test(word) && isSyllable(word);
    if (!plain && /[A-Za-z§®]/.test(word)) gained++;
  }
  return gained > 0;
}

/** The reading of a text in an old encoding, or null for Unicode text and for text one cannot be sure of. */
export function readLegacy(original: string, font: string | null = null): LegacyReading | null {
  const text = plainLetters(original);
  if (!mayBeLegacy(text) || !/[A-Za-z§®]/.test(text)) return null;
  const known = encodingOfFont(font);
  if (known !== null) {
    if (hasStrangeLetter(text, known) && areSyllables(text)) return null;
    const unicode = known === "tcvn3" ? fromTcvn3(text, font) : fromVni(text);
    return unicode.normalize("NFC") === text.normalize("NFC") ? null : { encoding: known, unicode };
  }
  if (!isLegacySuspect(text)) return null;
  if ((vniPairs(text) > 0 || /(?:^|\s)[ñÑ]/.test(text)) && converts(text, fromVni))
    return { encoding: "vni", unicode: fromVni(text) };
  if (converts(text, fromTcvn3)) return { encoding: "tcvn3", unicode: fromTcvn3(text) };
  // «Löông»: ö is no letter of Vietnamese, and nothing but ư in VNI.
  if (/[öÖ]/.test(text) && converts(text, fromVni)) return { encoding: "vni", unicode: fromVni(text) };
  return null;
}

/** Under the font that its neighbours are in; what is Unicode all the same stays as it is: «Lê An», «Phan Bích Quý». */
export function readAmongOld(text: string, font: string): LegacyReading | null {
  const reading = readLegacy(text, font);
  return reading !== null && isUnicodeName(text, reading.unicode) ? null : reading;
}

/** Its words are Vietnamese as they stand, and read in the old encoding none any more, or no names. */
function isUnicodeName(text: string, unicode: string): boolean {
  if (CAPITAL_INSIDE.test(text) || !areSyllables(text)) return false;
  return !areSyllables(unicode) || wordsChanged(text, unicode).every(isNameWord);
}

function wordsChanged(text: string, unicode: string): readonly string[] {
  const turned = unicode.split(SPACES);
  return text.split(SPACES).filter((word, index) => word !== turned[index]);
}

/** An accented letter that the encoding writes otherwise, or that stands where it has none: «Hà» is «Hµ», «Haø». */
function hasStrangeLetter(text: string, encoding: LegacyEncoding): boolean {
  if (encoding === "tcvn3") return [...text].some((sign) => ACCENTED.test(sign) && !TCVN3.has(sign));
  return vniLetters(text, (sign) => (ACCENTED.test(sign) ? STRANGE : sign)).includes(STRANGE);
}

const ACCENTED = /[\u00C0-\u00FF]/;
const STRANGE = "\uFFFD";

const areSyllables = (text: string): boolean => text.split(SPACES).every((word) => word === "" || isSyllable(word));
