/**
 * A list of initiatives names its people as authors: «Tên sáng kiến | Tác giả | Cấp công nhận». Anywhere else such a
 * column names somebody beside whom the row is about.
 */
import { isName } from "../words/headerMeanings";
import { AUTHOR } from "../words/headerWords";
import type { ColumnProfile } from "./columnProfile";
import { FEWEST_VALUES, SURE } from "./evidence";
import type { ColumnMeaning } from "./headerMeaning";
import { isOfPeople } from "./namesColumn";

/** The same columns, with the authors as the people of the list where nobody else is named. */
export function withAuthors(
  meanings: readonly ColumnMeaning[],
  profile: (column: ColumnMeaning) => ColumnProfile,
): readonly ColumnMeaning[] {
  if (meanings.some(({ meaning }) => isName(meaning))) return meanings;
  const authors = meanings.find((each) => namesAuthors(each, profile(each)));
  const topics = meanings.some(
    (each) => each.meaning === "initiative" && each !== authors && !isOfPeople(profile(each)),
  );
  if (authors === undefined || !topics) return meanings;
  return meanings.map((each) =>
    each === authors ? { ...each, meaning: "name", confidence: SURE.byNeighbour, byParent: false } : each,
  );
}

/** «Chủ nhiệm đề tài» speaks of the initiative too. */
function namesAuthors({ meaning, leaf }: ColumnMeaning, profile: ColumnProfile): boolean {
  return (
    (meaning === null || meaning === "initiative") &&
    AUTHOR.test(leaf.key) &&
    profile.count >= FEWEST_VALUES &&
    isOfPeople(profile)
  );
}
