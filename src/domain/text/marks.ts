/** Marks in a matrix: what officers type to say «yes» or «none» in a column. */
import type { CellScalar } from "../sheet/cells";
import { bareKey, caseKey } from "./keys";
import { clean, isBlankText, LONGEST_NAME } from "./normalise";

/** `other`: text that is neither a mark nor a «none». */
export type Mark = "marked" | "none" | "other";

/** «ü» is the tick of the Wingdings font, «х» and «Х» are the Cyrillic letter that looks like x. */
const MARKED = new Set([
  "x",
  "xx",
  "х",
  "×",
  "✗",
  "✘",
  "☒",
  "+",
  "++",
  "1",
  "✓",
  "✔",
  "☑",
  "√",
  "v",
  "ü",
  "þ",
  "có",
  "co",
  "c",
  "đ",
  "đk",
  "dk",
  "đăng ký",
  "dang ky",
  "đạt",
  "yes",
  "y",
  "true",
  "*",
  "●",
  "•",
  "■",
]);
const NONE = new Set([
  "",
  "-",
  "--",
  "---",
  "–",
  "—",
  "_",
  "0",
  "o",
  "không",
  "khong",
  "ko",
  "k",
  "kg",
  "không có",
  "không đăng ký",
  "khong dang ky",
  "chưa",
  "chưa có",
  "no",
  "false",
  "□",
  "☐",
  "/",
  "\\",
  ".",
  "..",
  "...",
  "…",
]);
const NUMBERS: ReadonlyMap<number, Mark> = new Map([
  [0, "none"],
  [1, "marked"],
]);
/**
 * Letters that are ticks or boxes only in their font: «P» and «R» in Wingdings 2, «a» and «b» in Webdings and
 * Marlett.
 */
const SYMBOL_FONT = /wingdings|webdings|marlett/i;
const SYMBOL_TICKS = new Set(["p", "r", "a", "b", "ü", "þ", "ý", "û", "o", "q", "s", "t"]);
/** Known as marks in every font: nobody has to ask for theirs. */
const PLAIN_TICKS = new Set(["ü", "þ"]);

/** A letter whose font decides whether it is a tick: worth asking Excel for it. */
export function isSymbolTick(text: string): boolean {
  if (text.length > 3) return false;
  const sign = text.trim().toLowerCase();
  return SYMBOL_TICKS.has(sign) && !PLAIN_TICKS.has(sign);
}

/** «o» and «q» of Wingdings itself are empty boxes. */
const EMPTY_BOXES = /^wingdings\/[oq]$/i;

export function isSymbolFont(font: string): boolean {
  return SYMBOL_FONT.test(font);
}

function keyOf(text: string): string {
  return caseKey(text)
    .replace(/^[("'“”]+|[)"'“”.!]+$/gu, "")
    .trim();
}

/** Reads a cell of a mark column. `font` matters for symbol fonts only. */
export function readMark(value: CellScalar, font: string | null = null): Mark {
  if (typeof value === "boolean") return value ? "marked" : "none";
  if (typeof value === "number") return NUMBERS.get(value) ?? "other";
  if (font !== null && SYMBOL_FONT.test(font) && SYMBOL_TICKS.has(clean(value).toLowerCase()))
    return EMPTY_BOXES.test(`${font}/${clean(value)}`) ? "none" : "marked";
  if (value.length > LONGEST_NAME) return isBlankText(value) ? "none" : "other";
  const key = keyOf(value);
  if (NONE.has(key) || isNoneText(value)) return "none";
  return MARKED.has(key) ? "marked" : "other";
}

const NONE_SENTENCE = /^(khong|chua)( (co|bi|vi pham|dang ky|ky luat|de nghi|thuc hien|ap dung|nao|gi|ai)){1,3}$/;

/** «Không», «-», «0», «không có», «Không bị kỷ luật»: the cell says that there is nothing. Blank too. */
export function isNoneText(text: string): boolean {
  // Longer texts say something, unless they begin with «không» or «chưa»; this is asked of every initiative and
  // every title.
  if (text.length > 40 || (text.length > 14 && !/^[\s("'“”]*[kc]/i.test(text))) return isBlankText(text);
  const key = keyOf(text);
  return NONE.has(key) || (/^(?:kh[oô]ng|ch[uư]a) /u.test(key) && NONE_SENTENCE.test(bareKey(key)));
}
