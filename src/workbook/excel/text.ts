/** Text that Excel takes as text and nothing else. */
import { shortPrint } from "../../domain/text/shortPrint";

/** Longest text a cell holds (support.microsoft.com, «Excel specifications and limits»). */
const LONGEST_TEXT = 32_767;

/** Begins with a letter and holds no digit: never a number, date, formula or error, in any language of Excel's. */
const PLAIN = /^\p{L}[^\p{Nd}]*$/u;
const BOOLEAN = /^(?:true|false)$/iu;

/** As it will stand in the cell: where it is sent with an apostrophe, that is a letter like any other. */
export function shortened(text: string): string {
  const most = isPlain(text) ? LONGEST_TEXT : LONGEST_TEXT - 1;
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/u, "")}…`;
}

const isPlain = (text: string): boolean => PLAIN.test(text) && !BOOLEAN.test(text);

/**
 * As it has to be sent: a leading apostrophe, which Excel does not show, wherever it might be taken for something
 * else than text.
 */
export function apostrophed(text: string): string {
  if (text === "") return "";
  const kept = shortened(text);
  return isPlain(text) ? kept : `'${kept}`;
}

/** What `formulas` gave, to be sent back: a text stays one. */
export const asTyped = (was: unknown): unknown =>
  typeof was === "string" && !was.startsWith("=") ? apostrophed(was) : was;

/** Bytes of a text in UTF-8, quotes and escapes of JSON about included. */
export function jsonBytes(text: string): number {
  let bytes = 3;
  for (let index = 0; index < text.length; index++) {
    bytes += bytesOf(text.charCodeAt(index));
  }
  return bytes;
}

function bytesOf(code: number): number {
  if (code < 0x20 || code === QUOTE || code === BACKSLASH) return 2;
  if (code < 0x80) return 1;
  return code < 0x800 ? 2 : 3;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** For «is this the layout of the last run?». */
export const fingerprint = (value: unknown): string => shortPrint(JSON.stringify(value));
