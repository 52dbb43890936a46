/** Whether one way of writing a name stands for another: «TTTT», «Viện CL&KHTT», «Sở Nội vụ tỉnh Lào Cai». */
import { bareKey, wordKey } from "../text/keys";

/** Words that abbreviations leave out. */
const LEFT_OUT = new Set(["va", "cua", "cac", "thuoc"]);
const LONGEST_SHORT = 40;

const wordsOf = (text: string): readonly string[] =>
  bareKey(wordKey(text))
    .split(" ")
    .filter((word) => word !== "");

/** Some of its words are the first letters of the name's, the others are the name's own. */
export function isShortFor(short: string, name: string): boolean {
  if (short.length > LONGEST_SHORT) return false;
  const tokens = wordsOf(short).filter((word) => !LEFT_OUT.has(word));
  const words = wordsOf(name).filter((word) => !LEFT_OUT.has(word));
  return tokens.length < words.length && tokens.length > 0 && covers(tokens, words);
}

/** Every word is said once, in order. */
function covers(tokens: readonly string[], words: readonly string[]): boolean {
  let at = 0;
  for (const token of tokens) {
    if (words[at] === token) {
      at++;
      continue;
    }
    for (const letter of token) {
      if (words[at]?.startsWith(letter) !== true) return false;
      at++;
    }
  }
  return at === words.length;
}

/** The one is the other with what everybody here has in the name: «… tỉnh Lào Cai». */
export function isWithPlace(one: string, other: string, around: readonly string[]): boolean {
  const [short, long] = [wordKey(one), wordKey(other)].sort((a, b) => a.length - b.length) as [string, string];
  if (!long.startsWith(`${short} `)) return false;
  const rest = long.slice(short.length + 1);
  return around.some((text) => ` ${wordKey(text)} `.includes(` ${rest} `));
}

/** «Sở Nội vụ (SNV)»: the name and what stands in brackets. */
export function bracketed(text: string): { readonly name: string; readonly short: string | null } {
  const match = /^(.+?)\s*\(([^()]{2,20})\)$/u.exec(text);
  const [, name, short] = match ?? [];
  return name !== undefined && short !== undefined && isShortFor(short, name)
    ? { name, short }
    : { name: text, short: null };
}
