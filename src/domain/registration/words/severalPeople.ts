/**
 * Several people in one name cell: «1. Ông Nguyễn Văn An ↵ 2. Bà Trần Thị Bình», «Mai An; Lê Hà», «Mai An, Lê Hà và Hồ Mơ»,
 * «Mai An - Trưởng phòng ↵ Lê Hà - Phó phòng».
 */
import { bareKey, wordKey } from "../../text/keys";
import { clean, cleanLines, LONGEST_LIST } from "../../text/normalise";
import { isPersonName, readName, type NameStyle, type PersonName } from "./personName";

/** «unsure»: more than one, and not everybody is named or known for a name. */
export type PeopleInCell = readonly PersonName[] | "unsure" | null;

/** Nearly every cell ends here: nothing in it parts two names. */
const MAY_BE_SEVERAL = /[\n\r;,&+/]| - | – | và | cùng |\d[.)]/iu;
const ENDS_A_PIECE = /\s*;\s*|\s+(?=\d{1,2}[.)]\s*\p{Lu})/u;
/** Outside of brackets. */
const MAY_END_A_PIECE = /(?:\s*[,&+]\s*|\s*\/\s*(?=\p{Lu})|\s+[-–]\s+|\s+và\s+|\s+cùng\s+)(?![^()]{0,200}\))/u;
const MARK_OF_ITEM = /^(?:[-–—•*+]\s*|\d{1,2}\s*[.)]\s*|[a-hđ]\s*\)\s*)/iu;
/** «Nhóm tác giả: …» */
const LABEL = /^[^:]{1,40}:\s*(?=\p{Lu})/u;
const ADDRESS_LABEL = /^(?:ông|bà|đ\/c|đồng chí)\s*:/iu;
const CAPITALISED = /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){1,5}$/u;
/** «Nguyễn Thị» is the first half of a name. */
const FIRST_HALF = / (?:văn|thị)$/iu;
/** «… và 3 người khác», «… cùng cộng sự»; on the key without diacritics. */
const AND_OTHERS =
  /(?:^| )(?:va|cung)(?: voi)? (?:\d+ |cac |nhung |nhom |mot so )*(?:nguoi|dong nghiep|cong su|dong chi|thanh vien|can bo|cs|cong tac vien)(?: |$)/;
/** Positions and places that begin as surnames do. */
const NO_NAME =
  /^(?:phó (?:tổng|giám|trưởng|phòng|ban|khoa|viện|vụ|cục|chánh|hiệu|bí|chủ|tổ|đội|thủ|văn)|quản (?:lý|trị|đốc|giáo)|đoàn (?:viên|thanh)|hà (?:nội|nam|tĩnh|giang)|cao bằng|lâm đồng|thạch thất|hồ chí minh)(?: |$)/u;

/** Two lines of two words each, without a mark of a list: two short names, or one that was broken. */
const WORDS_OF_ONE = 4;

/** null: one person, or nobody. */
export function peopleInCell(text: string, style: NameStyle): PeopleInCell {
  if (!MAY_BE_SEVERAL.test(text) || text.length > LONGEST_LIST) return null;
  const lines = cleanLines(text).map((line) =>
    ADDRESS_LABEL.test(line) ? line.replace(" :", ":") : line.replace(LABEL, ""),
  );
  const pieces = lines.flatMap((line) => line.split(ENDS_A_PIECE)).filter((piece) => piece !== "");
  const items = pieces.filter((piece) => MARK_OF_ITEM.test(piece)).length;
  const people = joined(pieces.flatMap((piece) => saidIn(piece.replace(MARK_OF_ITEM, ""), items > 1, style)));
  if (people.length === 0) return null;
  if (AND_OTHERS.test(bareKey(wordKey(text)))) return "unsure";
  if (items > 1 && people.length < items) return "unsure";
  if (people.length === 1) return null;
  return mayBeOneBroken(text, pieces.length, people) ? "unsure" : people;
}

function mayBeOneBroken(text: string, pieces: number, people: readonly PersonName[]): boolean {
  const words = people
    .map(({ name }) => name)
    .join(" ")
    .split(" ");
  return words.length <= WORDS_OF_ONE && pieces === cleanLines(text).length && clean(text) === words.join(" ");
}

/** Somebody, or words that name nobody and belong to whom stands before them. */
type Said = PersonName | string;

/** What stands in a line or between semicolons. `listed`: it is an item of a list. */
function saidIn(piece: string, listed: boolean, style: NameStyle): readonly Said[] {
  const parts = piece.split(MAY_END_A_PIECE).filter((part) => part !== "");
  const said = parts.map((part) => somebody(part, style) ?? part);
  const whole = somebody(piece, style);
  const named = said.filter(isPerson).length;
  if (named > 1 || (named === 1 && whole === null)) return said;
  const read = readName(piece, { ...style, behind: true });
  return [whole ?? (listed && isLikeName(read.name) ? read : piece)];
}

function joined(said: readonly Said[]): readonly PersonName[] {
  const people: PersonName[] = [];
  for (const each of said) {
    const last = people.at(-1);
    if (isPerson(each)) people.push(each);
    else if (last !== undefined)
      people[people.length - 1] = { ...last, position: [last.position, each].filter((part) => part !== "").join(", ") };
  }
  return people;
}

const isPerson = (said: Said): said is PersonName => typeof said !== "string";

function somebody(text: string, style: NameStyle): PersonName | null {
  const read = readName(text, { ...style, behind: true });
  return isPersonName(read.name) && isLikeName(read.name) && !FIRST_HALF.test(read.name) ? read : null;
}

const isLikeName = (name: string): boolean => CAPITALISED.test(name) && !NO_NAME.test(wordKey(name));
