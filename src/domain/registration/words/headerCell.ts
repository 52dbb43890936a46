/** Whether a text may be a header's, before its neighbours are looked at. */
import { bareKey } from "../../text/keys";
import { BARE_PEOPLE } from "./headerLexicon";
import { isIdentity, isRegistered } from "./headerMeanings";
import {
  DEPARTMENT_HEADER,
  LIST_OF_MOVEMENTS,
  LIST_OF_TARGETS,
  MAYBE_NAMES,
  SUB_WORDS,
  UNIT_HEADER,
} from "./headerWords";
import type { Words } from "./vocabulary";

/**
 * Texts that begin a header row more surely than any other. `bare`: what people are called, a header among headers
 * and a position among data.
 */
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
      sense.rating !== null || sense.unitAward !== null || sense.personAward !== null || isRegistered(sense.meaning),
  };
}

/** A word of headers, or one that only stands below others: «cơ sở» under «CSTĐ», «2019» under «Các năm trước». */
export function isKnownBelow(words: Words, text: string): boolean {
  const { meaning, rating, personAward, unitAward, movement, year, key } = words.sense(text);
  return [meaning, rating, personAward, unitAward, movement, year].some((each) => each !== null) || SUB_WORDS.test(key);
}

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
