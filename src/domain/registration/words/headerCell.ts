/** Whether a text may be a header's, before its neighbours are looked at. */
import { bareKey } from "../../text/keys";
import { clean } from "../../text/normalise";
import { BARE_PEOPLE, type HeaderMeaning } from "./headerLexicon";
import { isIdentity } from "./headerSense";
import type { Words } from "./vocabulary";

/** Texts that begin a header row more surely than any other. `bare`: what people are called, a header among headers and a position among data. */
export function looksLikeHeaderCell(
  words: Words,
  text: string,
): { readonly identity: boolean; readonly known: boolean; readonly bare: boolean; readonly registers: boolean } {
  const sense = words.sense(text);
  const known =
    sense.meaning !== null ||
    sense.movement !== null ||
    (sense.rating !== null && !sense.ratingIsShort) ||
    sense.unitAward !== null ||
    sense.personAward !== null;
  // A name of a phòng is not the header «Phòng»: what follows the word must be few words.
  const identity =
    (sense.meaning === "movement" && LIST_OF_MOVEMENTS.test(sense.key)) ||
    LIST_OF_TARGETS.test(sense.key) ||
    (isIdentity(sense.meaning) &&
      (sense.meaning !== "department" || isDepartmentHeader(sense.key)) &&
      (sense.meaning !== "unit" || isUnitHeader(sense.key)));
  const bare = isBarePeople(sense.key) || MAYBE_NAMES.test(sense.key);
  return {
    identity: identity && !bare,
    known: known || bare,
    bare,
    registers:
      sense.rating !== null ||
      sense.unitAward !== null ||
      sense.personAward !== null ||
      (sense.meaning !== null && REGISTERS.has(sense.meaning)),
  };
}

const REGISTERS = new Set<HeaderMeaning>(["rating", "title", "award", "titleOrAward"]);
/** May stand over names of people: the values tell. */
const MAYBE_NAMES = /^(?:tên|ten|nhân sự|nhan su|danh sách|danh sach)$/u;

/** «Tên phong trào thi đua» heads a list with a movement per row. */
const LIST_OF_MOVEMENTS =
  /^(?:(?:tên|ten|nội dung|noi dung|các|cac|tên các|ten cac) )?(?:phong trào|phong trao)(?: thi đua| thi dua| đăng ký| dang ky| tham gia| hưởng ứng)*$/u;
/** «Nội dung các chỉ tiêu» heads a list of targets in free words: found, so that it is asked about. */
const LIST_OF_TARGETS =
  /^(?:(?:nội dung|noi dung|tên|ten|các|cac) )+(?:chỉ tiêu|chi tieu)(?: thi đua| thi dua| đăng ký| dang ky)*$/u;
const DEPARTMENT_HEADER =
  /^(?:tên )?(?:các )?(?:(?:đơn vị|cơ quan|tập thể) (?:(?:và|hoặc) )?)?(?:phòng|khoa|ban|bộ phận|tổ)(?: (?:và |hoặc )?(?:phòng|khoa|ban|bộ phận|tổ|viện|đơn vị|trực thuộc|chuyên môn|khối|công tác|tương đương))*$|^(?:đơn vị |tập thể )?(?:trực thuộc|cấp phòng)/u;
const UNIT_HEADER =
  /^(?:tên |các |stt )*(?:đơn vị|cơ quan|nơi)(?: (?:cơ quan|đơn vị|và|công tác|làm việc|đăng ký|tham gia|trực thuộc|khối|phòng|ban|khoa|bộ phận|tập thể|thành viên|trong khối|sự nghiệp))*$/u;

const PEOPLE = [BARE_PEOPLE, bareKey(BARE_PEOPLE)].map((pattern) => new RegExp(pattern, "u"));

/** «Cán bộ», «Viên chức, người lao động». */
export function isBarePeople(key: string): boolean {
  return PEOPLE.some((pattern) => pattern.test(` ${key} `));
}

export function isDepartmentHeader(key: string): boolean {
  return DEPARTMENT_HEADER.test(key) || DEPARTMENT_HEADER.test(key.normalize("NFC"));
}
function isUnitHeader(key: string): boolean {
  return UNIT_HEADER.test(key) || /^(?:ten )?(?:co quan|don vi)/.test(key);
}

/** Words of identity headers, in any form of writing: rows without one need no closer look (names of people have none). */
const IDENTITY_HINT =
  /tên|^họ|^ho |ten|đơn vị|don vi|cơ quan|co quan|phòng|phong|khoa|ban|tổ|tập thể|tap the|cá nhân|ca nhan|nơi|bộ phận|bo phan|ông|cán bộ|can bo|viên chức|vien chuc|công chức|cong chuc|đồng chí|dong chi|người|nguoi|nhân viên|nhân sự|nhan su|danh sách|danh sach|full name|nội dung|noi dung|®|¬|©|ª|[\u00c0-\u00ff]{2}/;

export function hintsIdentity(value: string): boolean {
  return value.length <= 160 && IDENTITY_HINT.test(clean(value).toLowerCase());
}
