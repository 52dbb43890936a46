/**
 * What happens to Vietnamese letters on the way into a workbook: decomposed, ƣ for ư, no-break spaces, the fonts
 * from before Unicode.
 */
import { isLegacySuspect } from "../../../src/domain/text/legacy/legacy";
import { TCVN3, VNI } from "../../../src/domain/text/legacy/tables";
import type { Dice } from "./dice";

export interface Letters {
  readonly write: (text: string) => string;
  readonly font: string | null;
  readonly what: string;
}

const SAME: Letters = { write: (text) => text, font: null, what: "plain" };
const toTcvn3 = new Map([...TCVN3].map(([sign, letter]) => [letter, sign]));
/** The longest way first: «ấ» is «aá», not «a» and a tone. */
const toVni = new Map([...VNI].map(([signs, letter]) => [letter, signs]));

function encode(text: string, table: ReadonlyMap<string, string>): string | null {
  let out = "";
  for (const letter of text.normalize("NFC")) {
    const sign = table.get(letter) ?? (letter.charCodeAt(0) < 0x80 ? letter : null);
    if (sign === null) return null;
    out += sign;
  }
  return out;
}

type OldEncoding = "TCVN3" | "VNI";
export const FONTS: Readonly<Record<OldEncoding, string>> = { TCVN3: ".VnTime", VNI: "VNI-Times" };

/** Null where a letter has no sign (TCVN3 has no capitals with tones). */
export const inOldEncoding = (text: string, encoding: OldEncoding): string | null =>
  encode(text, encoding === "TCVN3" ? toTcvn3 : toVni);

export const STRAY_LETTERS = {
  NFD: (text) => text.normalize("NFD"),
  NBSP: (text) => text.replaceAll(" ", "\u00A0"),
  ƣ: (text) => text.replaceAll("ư", "ƣ").replaceAll("Ư", "Ƣ"),
  "double spaces": (text) => text.replaceAll(" ", "  "),
  "zero width": (text) => `\u200B${text}`,
  "trailing spaces": (text) => `${text}  `,
} as const satisfies Readonly<Record<string, (text: string) => string>>;

/** Letters of a whole sheet: they reach headers, headings and data alike. */
export function sheetLetters(dice: Dice): Letters {
  if (dice.chance(0.75)) return SAME;
  const what = dice.choose("letters", ["NFD", "NBSP", "ƣ", "double spaces", "zero width", "trailing spaces"]);
  return { write: STRAY_LETTERS[what], font: null, what };
}

/** Letters of the names of people; `font` is set where Excel was asked for it. */
export function nameLetters(dice: Dice, names: readonly string[], written: readonly string[] = names): Letters {
  if (dice.chance(0.88)) return SAME;
  const what = dice.choose("names in", ["TCVN3", "VNI"]);
  // A list was typed in one font: where the font lacks a letter (TCVN3 has no capitals with tones), this list was
  // not typed in it.
  if (written.some((text) => inOldEncoding(text, what) === null)) return SAME;
  // Without a sign of the encoding in any of them they are Unicode to everybody («Vò Thanh Nga»).
  if (!names.some((name) => isLegacySuspect(inOldEncoding(name, what)!))) return SAME;
  const write = (text: string): string => {
    const out = inOldEncoding(text, what) ?? text;
    dice.encoded.add(out);
    return out;
  };
  return { write, font: FONTS[what], what };
}
