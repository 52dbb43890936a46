/** The name in a name cell: form of address and academic titles taken off, a position behind it set apart. */
import { bareKey, isUnaccented } from "../../text/keys";
import { clean, cleanLines } from "../../text/normalise";

/** Surnames of nine Vietnamese in ten and then some; used only to tell a name from other words. */
const SURNAMES = new Set(
  "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý mai đinh trịnh đào đoàn vương trương lâm cao hà tạ lương phùng tô châu quách thái triệu la từ kiều chu tống mạc thạch nghiêm tăng lại khổng kim bạch âu giang hứa quản ninh phó vi lưu thân bế nông lò cầm quàng chử doãn cù thẩm ứng viên ông".split(
    " ",
  ),
);
const BARE_SURNAMES = new Set([...SURNAMES].map(bareKey));

/** Words of a Vietnamese name: a surname and a given name at least. */
const WORDS_OF_A_NAME = { fewest: 2, most: 6 } as const;

const ORDINAL_OR_DEGREE =
  /^(?:(?:o\.|ô\.|b\.|đồng chí|đ\/c|đc|ông\/bà|ông \(bà\)|pgs|gs|tskh|ts|th\.s|ths|thsĩ|cn|ks|kts|bs|bsck ?(?:ii|i|1|2)|bs ?ck ?(?:ii|i|1|2)|ck ?(?:ii|i|1|2)|bsnt|ds|dsck ?(?:ii|i|1|2)|đd|cnđd|ktv|nhs|luật sư|ls|nsưt|nsnd|ngưt|bác sĩ|bác sỹ|dược sĩ|dược sỹ|kỹ sư|giáo sư|phó giáo sư|cử nhân|thạc sĩ|thạc sỹ|tiến sĩ|tiến sỹ)[.,:]*(?:\s+|(?<=[.:]))|\d{1,3}[.)]\s*)+/iu;
/** «Ông» and «Bà»; «Ông» is a surname too. */
const MR_OR_MRS = /^(?:ông|bà)[.,:]*(?:\s+|(?<=[.,:]))(?=\S)/iu;
const MRS = /^bà[.,:\s]/iu;
/** «Ông Thị Hoa»: a woman of that surname. */
const SURNAME_OF_A_WOMAN = /^ông\s+thị\s/iu;
/** «Ông Văn An»: «Văn» is a second word of names, and hardly ever a first. */
const SECOND_WORD = /^(?:văn|thị)\s/iu;
/** «Nguyễn Văn A, Trưởng phòng», «Nguyễn Văn A - Phó Giám đốc», «Nguyễn Văn A (Trưởng phòng)». */
const BEHIND = /\s*(?:,|;|\s[-–]\s|\()\s*/u;

export interface PersonName {
  readonly name: string;
  readonly position: string;
}

/** How the names of a column are written. */
export interface NameStyle {
  /** The column may hold the position too. */
  readonly behind: boolean;
  /** A form of address stands before its names: «Ông» is one there, and no surname. */
  readonly addressed: boolean;
}

export function readName(text: string, { behind, addressed }: NameStyle): PersonName {
  let name = clean(text);
  let position = "";
  if (behind) {
    const lines = cleanLines(text);
    if (lines.length > 1) {
      name = lines[0]!;
      position = lines.slice(1).join(", ");
    }
    const cut = BEHIND.exec(name);
    if (cut !== null && cut.index > 0) {
      position = [clean(name.slice(cut.index + cut[0].length)).replace(/\)$/u, ""), position]
        .filter((part) => part !== "")
        .join(", ");
      name = name.slice(0, cut.index);
    }
  }
  return { name: withoutAddress(name, addressed), position };
}

/** Without «Ông», «Bà», «TS.»; «Ông» stays where it is the surname. */
function withoutAddress(name: string, addressed: boolean): string {
  const plain = name.replace(ORDINAL_OR_DEGREE, "");
  const rest = plain.replace(MR_OR_MRS, "");
  if (rest === plain || !isAddress(plain, rest, addressed)) return plain.trim();
  return rest.replace(ORDINAL_OR_DEGREE, "").trim();
}

function isAddress(name: string, rest: string, addressed: boolean): boolean {
  if (SURNAME_OF_A_WOMAN.test(name)) return false;
  return addressed || MRS.test(name) || isWholeName(rest);
}

function isWholeName(rest: string): boolean {
  return !SECOND_WORD.test(rest) && isName(rest);
}

const MAY_BE_ADDRESSED = /(?:ông|bà)[.,:\s]/iu;

/** «Ông» stands there before a name, and is hardly its surname. */
export function isAddressed(name: string): boolean {
  if (!MAY_BE_ADDRESSED.test(name)) return false;
  const plain = clean(name).replace(ORDINAL_OR_DEGREE, "");
  const rest = plain.replace(MR_OR_MRS, "");
  return rest !== plain && (MRS.test(plain) || !SECOND_WORD.test(rest));
}

/** Two to six capitalised words that begin with a surname, whatever form of address stands before them. */
export function isPersonName(text: string): boolean {
  const name = clean(text);
  return isName(withoutAddress(name, false)) || isName(withoutAddress(name, true));
}

function isName(text: string): boolean {
  const words = text.split(" ");
  if (words.length < WORDS_OF_A_NAME.fewest || words.length > WORDS_OF_A_NAME.most) return false;
  const surname = words[0]!.toLowerCase().normalize("NFC");
  const isSurname = SURNAMES.has(surname) || (BARE_SURNAMES.has(surname) && words.every(isUnaccented));
  return isSurname && words.every((word) => /^\p{Lu}/u.test(word));
}

/** Name and position in an old encoding: cut in Unicode, the name's own letters kept. */
export function readLegacyName(
  text: string,
  unicode: string,
  style: NameStyle,
): PersonName & { readonly unicode: string } {
  const read = readName(unicode, style);
  const count = read.name.split(" ").length;
  const lead = clean(unicode).split(" ").indexOf(read.name.split(" ")[0]!);
  return {
    name: clean(text)
      .split(" ")
      .slice(lead, lead + count)
      .join(" ")
      .replace(/[,;]$/u, ""),
    position: read.position,
    unicode: read.name,
  };
}
