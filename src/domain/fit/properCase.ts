/** Names out of letterheads in capitals, as they are written in a sentence. */
import { STARTING_POINTS } from "../campaign/startingPoints";
import { wordKey } from "../text/keys";
import { clean } from "../text/normalise";
import { isUpperCase } from "../registration/words/vocabulary";

/** Letters that stand for words stay capitals. */
const ABBREVIATION = /^(?:ubnd|hđnd|ttcp|tttt|tp|tw|qlda|gdđt|gd|đt|vhtt|vhttdl|cntt|thpt|thcs|ttgdtx|cdc)$/u;
/** After these a name of its own begins, to the end of the line. */
const PLACE = new Set(["tỉnh", "phố", "huyện", "quận", "xã", "phường", "khu"]);
/** After these comes the word that says which: «Sở Nội vụ», «Bệnh viện Đa khoa». */
const KIND =
  /^(?:sở|bộ|cục|chi cục|tổng cục|vụ|viện|học viện|bệnh viện|đại học|trường|trường đại học|trung tâm|báo|tạp chí|ban|thanh tra|phòng|khoa|đài|công ty|tổng công ty|kho bạc|ngân hàng|nhà xuất bản|bảo tàng|thư viện)$/u;
const NO_NAMES = new Set(["và", "các", "của", "cho", "thi", "số"]);
const KNOWN: readonly string[] = [
  "Chính phủ",
  "Nhà nước",
  "Việt Nam",
  "Thanh tra Chính phủ",
  ...STARTING_POINTS.flatMap(({ campaign }) => [campaign.agency, campaign.bloc, ...campaign.units.map((u) => u.name)]),
].filter((name) => name !== "");

/** `known`: names as the workbook writes them elsewhere. Text that is not all in capitals stays as it is. */
export function properCase(text: string, known: readonly string[] = []): string {
  const line = clean(text);
  // «TTTT» is no word.
  if (!isUpperCase(line) || !line.includes(" ")) return line;
  const key = wordKey(line);
  const whole = [...known, ...KNOWN].find((name) => wordKey(name) === key && !isUpperCase(name));
  if (whole !== undefined) return whole;
  let out = inSentence(line);
  for (const name of [...KNOWN, ...known].filter((each) => !isUpperCase(each) && each.includes(" "))) {
    const at = out.toLowerCase().indexOf(name.toLowerCase());
    if (at >= 0 && isWhole(out, at, name.length)) out = out.slice(0, at) + name + out.slice(at + name.length);
  }
  return out.charAt(0).toUpperCase() + out.slice(1);
}

function inSentence(line: string): string {
  let inPlace = false;
  const words = line.toLowerCase().split(" ");
  const out = words.map((word, index) => {
    if (ABBREVIATION.test(word)) return word.toUpperCase();
    if (PLACE.has(word)) {
      inPlace = true;
      return word;
    }
    if (NO_NAMES.has(word)) inPlace = false;
    return inPlace || isWhich(words, index) ? capital(word) : word;
  });
  return capital(out.join(" "));
}

/** The word that says which one of its kind it is; «các sở tổng hợp» are several. */
function isWhich(words: readonly string[], index: number): boolean {
  const [kind, before] = [words[index - 1], words[index - 2]];
  if (kind === undefined || NO_NAMES.has(words[index]!) || before === "các") return false;
  return KIND.test(kind) || KIND.test(words.slice(0, index).join(" "));
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function isWhole(text: string, at: number, length: number): boolean {
  return [text[at - 1], text[at + length]].every((next) => next === undefined || !/\p{L}/u.test(next));
}
